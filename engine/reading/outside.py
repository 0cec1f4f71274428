"""Whether the name of an unknown fact is about a matter that the rules do not treat."""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.vocabulary import Outside
from engine.reading.suggest import fold


def matter(name: str, outside: Mapping[str, Outside]) -> str | None:
    """The title of the matter a name is about; None where it is about none. The longest of the words found decides."""
    parts = fold(name).split("_")
    found = [(len(word), topic.title) for topic in outside.values() for word in topic.words if _within(word, parts)]
    return max(found, key=lambda one: one[0])[1] if found else None


def _within(word: str, parts: list[str]) -> bool:
    """Whether the words stand one after the other among the parts of a name."""
    wanted = word.split("_")
    return any(
        all(_is(one, part) for one, part in zip(wanted, parts[start:], strict=False))
        for start in range(len(parts) - len(wanted) + 1)
    )


def _is(wanted: str, part: str) -> bool:
    return part.startswith(wanted[:-1]) if wanted.endswith("*") else part == wanted
