"""Numbers in Italian words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

_UNITS = ("", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_TEENS = (
    "dieci", "undici", "dodici", "tredici", "quattordici",
    "quindici", "sedici", "diciassette", "diciotto", "diciannove",
)  # fmt: skip
_TENS = ("", "", "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta")
_ORDINALS = {4: "quarto", 5: "quinto", 6: "sesto", 7: "settimo", 8: "ottavo", 9: "nono", 10: "decimo"}
_VOWELS = frozenset("aeiou")


def number(word: str) -> int | None:
    """The number that one lower-case word says, cardinal or ordinal, below a million; None for any other word.

    `uno` and `primo`, `secondo`, `terzo` are none: they are articles, prepositions and third parties too often."""
    plain = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    small = _words()
    if plain in small:
        return small[plain]
    if plain.startswith("mille"):
        thousands, rest = 1, plain.removeprefix("mille")
    else:
        before, mila, rest = plain.partition("mila")
        thousands = small.get(before, 0) if mila else 0
    return thousands * 1000 + small.get(rest, 0) if thousands and (rest in small or not rest) else None


@cache
def _words() -> dict[str, int]:
    """Every word for a number from 2 to 999."""
    numbers: dict[str, int] = {}
    for value in range(2, 1000):
        for word in _cardinals(value):
            numbers[word] = value
            if value > 10:
                stem = word if word.endswith(("tre", "sei")) else word[:-1]
                numbers |= dict.fromkeys((f"{stem}esim{end}" for end in "oaie"), value)
    for value, word in _ORDINALS.items():
        numbers |= dict.fromkeys((word[:-1] + end for end in "oaie"), value)
    return numbers


def _cardinals(value: int) -> Iterator[str]:
    """The ways to write a number below a thousand: `centottanta` and `centoottanta`."""
    hundreds, rest = divmod(value, 100)
    low = _below_hundred(rest)
    if not hundreds:
        yield low
        return
    hundred = ("" if hundreds == 1 else _UNITS[hundreds]) + "cento"
    yield hundred + low
    if low[:1] in _VOWELS:
        yield hundred[:-1] + low


def _below_hundred(value: int) -> str:
    ten, unit = divmod(value, 10)
    if ten == 0:
        return _UNITS[unit]
    if ten == 1:
        return _TEENS[unit]
    tens = _TENS[ten][:-1] if unit in (1, 8) else _TENS[ten]
    return tens + _UNITS[unit]
