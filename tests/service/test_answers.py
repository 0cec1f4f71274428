"""What people type, as a case file states it."""

import pytest

from engine.model.vocabulary import Fact
from engine.service.answers import Unclear, is_back, is_help, is_skip, parse_answer


def fact(kind: str, **more: object) -> Fact:
    return Fact(type=kind, area="x", question="?", phrase="{value}", **more)


FILES = fact("attachments", values={"pdf": "documento PDF"})
VALUES = {"domestic": "domestico", "sme": "piccola impresa", "other": "altro"}


@pytest.mark.parametrize(
    ("asked", "text", "value"),
    [
        (fact("date"), "4/5/2026", "2026-05-04"),
        (fact("date"), "2026-5-4", "2026-05-04"),
        (fact("date"), "1º maggio 2026", "2026-05-01"),
        (fact("date", absent="mai"), "Mai", None),
        (fact("boolean"), "Sì", True),
        (fact("boolean", absent="mai"), "no", False),
        (fact("integer"), "1.200", 1200),
        (fact("eur"), "1.250,50 €", "1250.50"),
        (fact("eur"), "30.00", "30.00"),
        (fact("column"), "60,5; 39,5", ["60.5", "39.5"]),
        (FILES, "Nessuno", []),
        (
            FILES,
            "la mia bolletta.pdf 120.000; b.mp3 5",
            [{"name": "la mia bolletta.pdf", "bytes": 120000}, {"name": "b.mp3", "bytes": 5}],
        ),
        (fact("enum", values=VALUES), "2", "sme"),
        (fact("enum", values=VALUES), "Domestico", "domestic"),
        (fact("enum", values=VALUES), "picc", "sme"),
        (fact("set", values=VALUES), "1, altro", ["domestic", "other"]),
        (fact("set", values=VALUES), "nessuna", []),
        (fact("code"), "0012", "0012"),
    ],
)
def test_answers_are_understood(asked, text, value):
    assert parse_answer(asked, text) == value


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (fact("date"), "31/2/2026"),
        (fact("date"), "mai"),
        (fact("boolean"), "forse"),
        (fact("integer"), "12,5"),
        (fact("eur"), "trenta"),
        (FILES, "bolletta.pdf"),
        (FILES, "bolletta.pdf grande"),
        (fact("enum", values=VALUES), "4"),
        (fact("enum", values={"a": "alto", "b": "alto e largo", "c": "alti"}), "alt"),
    ],
)
def test_other_answers_are_asked_again(asked, text):
    with pytest.raises(Unclear):
        parse_answer(asked, text)


def test_not_knowing_has_several_words():
    assert is_skip("  Non   so ")
    assert not is_skip("no")


def test_words_are_told_apart():
    assert is_help(" ? ")
    assert is_back("INDIETRO")
    assert not is_skip("?")
