"""A text as what is compared: its words without blanks, line ends, hyphens and decoration, its figures apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from engine.provenance.numerals import number

MASK = "0"
"""What stands for a figure among the words: no digit is left there."""

_TAG = re.compile(r"</?[A-Za-z]{1,6} ?/?>")
_SIGN = re.compile(r"^[-\N{MINUS SIGN}](?=\d)")
_FIGURE = re.compile(r"\d+(?:[.,:/]\d+)*|(?P<article>(?<=\()un[oa]?(?=\)))|[^\W\d_]+")
_QUOTES = str.maketrans("‘’ʼ`´“”«»„", "'''''\"\"\"\"\"")
# Bullets, rules, emphasis, table bars, hyphens and dashes: what a page sets otherwise without saying anything else.
_DECORATION = str.maketrans(dict.fromkeys("-‐‑‒–—―*_#|\\•·▪◦‣●■"))
_BROKEN = re.compile(r"([^\W\d_]+)[-‐\N{SOFT HYPHEN}]$")
_LONG = 60
"""What is longer than any word was not divided from one."""
_WORD = re.compile(r"[^\W\d_]+")
_RUN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two blanks: its characters that count, in lower case and with figures masked; its figures as
    they are written; the line it begins on (from 1)."""

    text: str
    figures: tuple[str, ...]
    line: int

    def runs(self) -> Iterator[tuple[int, str]]:
        """The words, and where in the piece each begins."""
        return ((match.start(), match.group()) for match in _RUN.finditer(self.text))


def lines_of(text: str) -> list[str]:
    """The lines of a text; only a line feed ends one, so that numbers agree with `cat -n`."""
    return text.split("\n")


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a text in order, mere decoration left out. A word that a hyphen divides between two lines is one
    piece, on the first of them."""
    held: tuple[str, int] | None = None
    for line, content in enumerate(lines_of(text), 1):
        for index, raw in enumerate(_written(content)):
            if held is not None and index == 0 and (whole := _whole(held[0], raw)):
                held = whole, held[1]
                continue
            if held is not None:
                yield from _piece(*held)
            held = raw, line
    if held is not None:
        yield from _piece(*held)


def _written(content: str) -> list[str]:
    return _TAG.sub(" ", unicodedata.normalize("NFKC", content).lower().translate(_QUOTES)).split()


def _whole(head: str, tail: str) -> str | None:
    """The word that a hyphen divides; None where there is none. Of two numbers with a hyphen between them it is one only
    if it is a number too."""
    if len(head) > _LONG:
        return None
    begun, ended = _BROKEN.search(head), _WORD.match(tail)
    if begun is None or ended is None:
        return None
    halves, whole = (number(begun[1]), number(ended[0])), number(begun[1] + ended[0])
    return head[:-1] + tail if None in halves or whole is not None else None


def _piece(raw: str, line: int) -> Iterator[Piece]:
    text, figures = _apart(raw)
    if text:
        yield Piece(text, figures, line)


@lru_cache(maxsize=50_000)
def _apart(raw: str) -> tuple[str, tuple[str, ...]]:
    """What counts of a piece, figures masked, and its figures."""
    figures: list[str] = []

    def masked(match: re.Match[str]) -> str:
        word = match.group()
        if word[0].isdigit() or match["article"] or number(word) is not None:
            figures.append(word)
            return MASK
        return word

    shown = _SIGN.sub("\N{MINUS SIGN}", raw.replace("\N{SOFT HYPHEN}", ""))
    return _FIGURE.sub(masked, shown).translate(_DECORATION), tuple(figures)
