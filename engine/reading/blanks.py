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
    for place, what in blanks(document, value, path):
        happened = "scrivi `null` se non è avvenuto, o" if fact.absent else "scrivi il valore, o"
        inner = "scrivi il valore, o togli la voce"
        yield place, what, f"{happened} togli la riga se non lo sai" if place == path else inner


def blanks(document: Document, value: Plain, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every blank in a value, at any depth: its path, and what is wrong."""
    for place in _scalars(value, path):
        if (what := unsaid(document, place)) is not None:
            yield place, what


def _scalars(value: Plain, path: Path) -> Iterator[Path]:
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, tuple) else None
    if parts is None:
        yield path
    else:
        for key, part in parts:
            yield from _scalars(part, (*path, key))
