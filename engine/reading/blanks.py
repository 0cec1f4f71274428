"""Nothing after a colon is no answer: only `null` says that something did not happen."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.vocabulary import Fact
from engine.reading.document import Document, Path, Plain

_OTHER_NULLS = frozenset({"~", "Null", "NULL"})


def unsaid(document: Document, path: Path) -> str | None:
    """Why the scalar at `path` says nothing: left blank, or a null that is not `null`; None where it says something."""
    written = document.unquoted(path)
    if written == "":
        return "il valore è rimasto in bianco"
    return f"`{written}` non dice niente di certo" if written in _OTHER_NULLS else None


def blanks_below(document: Document, value: Plain, path: Path, fact: Fact) -> Iterator[tuple[Path, str, str]]:
    """Every blank in the value of a fact, at any depth: its path, what is wrong, and the cure."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _part(document, part, (*path, key))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _part(document, part, (*path, index))
    elif (what := unsaid(document, path)) is not None:
        happened = "scrivi `null` se non è avvenuto, o" if fact.absent else "scrivi il valore, o"
        yield path, what, f"{happened} togli la riga se non lo sai"


def _part(document: Document, value: Plain, path: Path) -> Iterator[tuple[Path, str, str]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _part(document, part, (*path, key))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _part(document, part, (*path, index))
    elif (what := unsaid(document, path)) is not None:
        yield path, what, "scrivi il valore, o togli la voce"
