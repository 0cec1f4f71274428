"""What each type of fact is: written, said, understood, counted."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from engine.model.case import ABSENT, Attachment, Value
from engine.model.fact_kinds import KINDS, cell_text, encode_value, plain_value, raw_value, shown, value_text
from engine.model.vocabulary import Fact, FactType
from engine.reading.document import Plain
from engine.reading.fact_values import typed
from tests.tiny import fact, tuples


def made(kind: str, **more: object) -> Fact:
    """A fact."""
    return Fact.model_validate(tuples(fact(kind, **more)))


DAY = made("date", absent="non è avvenuto", phrase="è avvenuto il {value}")
FILES = made("attachments", values={"pdf": "documento PDF"})
PARTS = made("set", values={"testa": "testa", "coda": "coda"})


@pytest.mark.parametrize(
    ("one", "value", "text"),
    [
        (DAY, ABSENT, "non avvenuto"),
        (DAY, date(2026, 9, 2), "2 settembre 2026"),
        (DAY, date(2026, 1, 1), "1º gennaio 2026"),
        (made("boolean", phrase="sì", negated="no"), True, "sì"),
        (made("boolean", phrase="sì", negated="no"), False, "no"),
        (made("enum", values={"lv": "bassa tensione"}), "lv", "bassa tensione"),
        (PARTS, frozenset({"coda", "testa"}), "testa, coda"),
        (PARTS, frozenset(), "nessuno"),
        (made("column"), (804, 1188), "8,04, 11,88"),
        (FILES, (), "nessuno"),
        (FILES, (Attachment("a b.pdf", 5), Attachment("c.pdf", 6, True)), "a b.pdf (5 byte), c.pdf (6 byte, cifrato)"),
        (FILES, (Attachment("a.pdf", 5, False),), "a.pdf (5 byte, non cifrato)"),
        (made("integer"), 12, "12"),
        (made("eur"), 123456, "1.234,56 €"),
        (made("decimal"), 1250, "12,50"),
        (made("code"), "IT001E00000000", "IT001E00000000"),
    ],
)
def test_values(one: Fact, value: Value, text: str) -> None:
    assert value_text(one, value) == text


def test_every_type_has_its_kind():
    assert set(KINDS) == set(get_args(FactType))


SAMPLES: list[tuple[Fact, Value]] = [
    (DAY, ABSENT),
    (DAY, date(2026, 9, 2)),
    (made("boolean", phrase="sì", negated="no"), True),
    (made("boolean", phrase="sì", negated="no"), False),
    (made("enum", values={"lv": "bassa tensione"}), "lv"),
    (PARTS, frozenset({"coda", "testa"})),
    (PARTS, frozenset()),
    (made("column"), (804, 1188)),
    (FILES, ()),
    (FILES, (Attachment("a b.pdf", 5), Attachment("c.pdf", 6, encrypted=True))),
    (FILES, (Attachment("a.pdf", 5, encrypted=False),)),
    (made("integer"), 12),
    (made("eur"), 123456),
    (made("decimal"), 1250),
    (made("code"), "IT001E00000000"),
    (made("text"), "due parole"),
]


def read(one: Fact, raw: object) -> Value:
    """A value as a case file states it, read as from a file."""
    plain: Plain = frozen(raw)
    return typed(one, plain, None if plain is None or isinstance(plain, tuple | dict) else str(plain))


def frozen(raw: object) -> Plain:
    """Lists as the reader hands them on."""
    if isinstance(raw, list):
        return tuple(map(frozen, raw))
    return {key: frozen(value) for key, value in raw.items()} if isinstance(raw, dict) else raw  # type: ignore[return-value]


@pytest.mark.parametrize(("one", "value"), SAMPLES)
def test_what_is_written_is_read_back(one: Fact, value: Value):
    assert read(one, plain_value(one, value)) == value


COMMAS = made("set", values={"a": "uno, due", "b": "tre"})


@pytest.mark.parametrize(("one", "value"), [*SAMPLES, (COMMAS, frozenset({"a", "b"}))])
def test_what_a_scenario_says_is_understood(one: Fact, value: Value):
    told = cell_text(one, value)
    assert read(one, None if told == "null" else raw_value(one, told)) == value


@pytest.mark.parametrize(
    ("one", "value", "encoded"),
    [
        (DAY, ABSENT, ABSENT),
        (DAY, date(1, 1, 2), 2),
        (made("boolean", phrase="sì", negated="no"), True, 1),
        (made("enum", values={"lv": "bassa", "mv": "media"}), "mv", 1),
        (PARTS, frozenset({"coda"}), 0b10),
        (made("integer"), 12, 12),
        (made("eur"), 1250, 1250),
        (made("decimal"), 50, 50),
        (made("column"), (804, 1188), (804, 1188)),
        (FILES, (Attachment("a.pdf", 5, encrypted=True), Attachment("b.exe", 6)), (11, 1, 1, 1)),
        (made("code"), "IT001E00000000", None),
        (made("text"), "due parole", None),
    ],
)
def test_integers(one: Fact, value: Value, encoded: object):
    assert encode_value(one, value) == encoded


def test_a_value_on_one_line():
    assert shown(DAY, ABSENT) == "null"
    assert shown(PARTS, frozenset({"coda", "testa"})) == "[testa, coda]"
    assert shown(made("boolean", phrase="sì", negated="no"), True) == "true"
    assert shown(made("eur"), 1250) == "12.50"
    assert (
        shown(FILES, (Attachment('"a".pdf', 5, encrypted=True),))
        == '[{name: "\\"a\\".pdf", bytes: 5, encrypted: true}]'
    )
