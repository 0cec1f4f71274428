"""Whether the name of an unknown fact is about a matter that the rules do not treat."""

from __future__ import annotations

from collections.abc import Container, Mapping

from engine.model.vocabulary import Outside
from engine.reading.suggest import fold


def matter(name: str, outside: Mapping[str, Outside], treated: Container[str] = ()) -> str | None:
    """The title of the matter a name is about; None where it is about none. The longest of the words found decides. A
    name that begins with a thing the rules do treat is about that, unless the words found begin there too."""
    parts = fold(name).split("_")
    own = parts[0] in treated
    matters = [
        (len(word), topic.title)
        for topic in outside.values()
        for word in topic.words
        if (start := _within(word, parts)) is not None and not (own and start > 0)
    ]
    return max(matters, key=lambda one: one[0])[1] if matters else None


def _within(word: str, parts: list[str]) -> int | None:
    """Where the words stand, one after the other, among the parts of a name."""
    words = word.split("_")
    for start in range(len(parts) - len(words) + 1):
        if all(_is(one, part) for one, part in zip(words, parts[start:], strict=False)):
            return start
    return None


def _is(word: str, part: str) -> bool:
    return part.startswith(word[:-1]) if word.endswith("*") else part == word
