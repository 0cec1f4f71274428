"""Fingerprints and sketches of the lines that `rules/sources` points to, without the lines themselves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from engine.digests import digest
from engine.model.figures import Sketch
from engine.provenance.normalising import Piece

LENGTH = 16
RUN = 3
"""How many words a shingle holds; a line with fewer is a shingle."""
_KEPT = 16
_SHINGLE = 3


def fingerprint(line: str) -> str:
    """The first 16 hex digits of the SHA-256 of one line, lower case, every run of white space one blank."""
    return digest(" ".join(line.lower().split()), LENGTH)


@lru_cache(maxsize=50_000)
def shingle(words: tuple[str, ...]) -> str:
    """Twelve bits of a run of words: millions of runs have the same, so that none can be told from them."""
    return digest(" ".join(words), _SHINGLE)


def kept(words: int) -> list[int]:
    """At which words of a line the shingles begin that its sketch keeps: evenly spread, and none overlaps another, for
    from runs that overlap a patient reader would guess word after word."""
    last = max(words - RUN, 0)
    count = min(last // RUN + 1, _KEPT)
    return [index * last // max(count - 1, 1) for index in range(count)]


def sketch_of(passage: Sequence[Piece], copies: int = 1) -> Sketch:
    """The sketch of a passage, of which its document holds so many copies."""
    words = [word for piece in passage for _, word in piece.runs()]
    text = "".join(piece.text for piece in passage)
    return Sketch(
        letters=len(text),
        words=len(words),
        masked=digest(text, LENGTH),
        figures=" ".join(figure for piece in passage for figure in piece.figures),
        shingles=" ".join(shingle(tuple(words[at : at + RUN])) for at in kept(len(words))) if words else "",
        copies=copies,
    )
