"""The Italian a rulebook generates about itself."""

from __future__ import annotations

from datetime import date

import pytest

from engine.model.case import ABSENT
from engine.model.phrases import elide, fact_sentence, quantity
from engine.model.vocabulary import Fact
from engine.reckoning.italian_text import italian_day, italian_euro
from tests.tiny import fact, tuples


def made(kind: str, **more: object) -> Fact:
    """A fact."""
    return Fact.model_validate(tuples(fact(kind, **more)))


DAY = made("date", absent="non è avvenuto", phrase="è avvenuto il {value}")
FILES = made("attachments", values={"pdf": "documento PDF"})
PARTS = made("set", values={"testa": "testa", "coda": "coda"})


def test_sentences() -> None:
    assert fact_sentence(DAY, ABSENT) == "non è avvenuto"
    assert fact_sentence(DAY, date(2026, 5, 4)) == "è avvenuto il 4 maggio 2026"
    assert fact_sentence(made("boolean", phrase="è vero", negated="è falso"), False) == "è falso"
    assert fact_sentence(made("boolean", phrase="è vero", negated="è falso"), True) == "è vero"


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (30, "solar_days", "30 giorni solari"),
        (1, "years", "1 anno"),
        ("30.00", "eur", "30,00 €"),
        ("95", "percent", "95 per cento"),
        (200_000, "smc", "200.000 Smc"),
        (1, "days", "1 giorno"),
        (5, "days", "5 giorni"),
        (2_700, "kwh", "2.700 kWh"),
        (1, "flag", "sì"),
        (0, "flag", "no"),
        (5, "count", "5"),
        (15_000_000, "bytes", "15.000.000 byte"),
        (180, "seconds", "180 secondi"),
    ],
)
def test_quantities(value: int | str, unit: str, text: str) -> None:
    assert quantity(value, unit) == text


@pytest.mark.parametrize(
    ("text", "elided"),
    [
        ("entro il 8 maggio", "entro l'8 maggio"),
        ("dal 11 giugno", "dall'11 giugno"),
        ("il 18 maggio e del 8 luglio", "il 18 maggio e dell'8 luglio"),
        ("al 1º maggio", "al 1º maggio"),
        ("Dal 11 luglio", "Dall'11 luglio"),
        ("Il 8 maggio, Entro il 11", "L'8 maggio, Entro l'11"),
        ("al 8 mag 2026", "all'8 mag 2026"),
        ("col 8 e col 11 luglio", "con l'8 e con l'11 luglio"),
        ("quel 11 luglio", "quell'11 luglio"),
        ("dal 8/5/2026 al 11/07/2026", "dall'8/5/2026 all'11/07/2026"),
        ("il 80 per cento, il 110 per cento", "l'80 per cento, il 110 per cento"),
        ("del 11.", "dell'11."),
        ("del 18 e del 28", "del 18 e del 28"),
        ("vinil 8 mm", "vinil 8 mm"),
    ],
)
def test_elision(text: str, elided: str) -> None:
    assert elide(text) == elided


@pytest.mark.parametrize("preposition", ["il", "al", "dal", "del", "nel", "sul", "entro il", "Dal", "fino al"])
@pytest.mark.parametrize("number", [1, 8, 11, 18])
def test_every_preposition_before_every_day(preposition: str, number: int) -> None:
    told = elide(f"{preposition} {italian_day(date(2026, 7, number))}")
    assert ("l'" in told) == (number in (8, 11))
    assert "'1º" not in told
    assert elide(told) == told


def test_a_fact_that_states_a_day_is_elided() -> None:
    assert fact_sentence(DAY, date(2026, 7, 11)) == "è avvenuto l'11 luglio 2026"


def test_money_and_days() -> None:
    assert italian_euro(5) == "0,05 €"
    assert italian_day(date(2026, 12, 31)) == "31 dicembre 2026"
