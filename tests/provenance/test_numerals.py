"""Numbers in words: what is one, and what only looks like one."""

from __future__ import annotations

import pytest

from engine.provenance.numerals import number


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("due", 2), ("cinque", 5), ("dieci", 10), ("quindici", 15), ("ventuno", 21), ("ventitré", 23), ("ventotto", 28),
        ("quarantacinque", 45), ("novanta", 90), ("cento", 100), ("centuno", 101), ("centottanta", 180),
        ("centoottanta", 180), ("duecentocinquanta", 250), ("mille", 1000), ("millecinquecento", 1500),
        ("duemila", 2000), ("diecimilacinque", 10005), ("novecentonovantanovemilanovecentonovantanove", 999_999),
        ("decimo", 10), ("quarta", 4), ("quindicesimo", 15), ("ventitreesima", 23), ("trentesimi", 30),
    ],
)  # fmt: skip
def test_a_number_in_words_has_its_value(word: str, value: int) -> None:
    assert number(word) == value


@pytest.mark.parametrize(
    "word",
    [
        "uno",
        "una",
        "primo",
        "secondo",
        "terzi",
        "mila",
        "seimille",
        "milacinque",
        "centomilione",
        "milano",
        "entro",
        "",
    ],
)
def test_other_words_are_no_numbers(word: str) -> None:
    assert number(word) is None
