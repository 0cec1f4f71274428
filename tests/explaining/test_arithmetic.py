"""The sums behind a comparison, in Italian."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, get_args

import pytest

from engine.evaluation.context import Context
from engine.explaining.arithmetic import SAYING, compared, number, worded
from engine.explaining.checker import Checker
from engine.model.case import Value
from engine.model.verdict import ConditionTrace
from engine.program.quantities import (
    Add,
    AsOf,
    Fixed,
    Greatest,
    IfZero,
    Least,
    Multiply,
    OfFact,
    OrElse,
    Quantity,
    Ratio,
    Subtract,
    Unit,
)
from tests.tiny import fact, tiny
from tests.verdicts.test_single_clauses import finding, rulebook

DAY = date(2026, 9, 2).toordinal()
EUR = OfFact("paid", "value", ("eur",))
COUNT = OfFact("times", "value")


def context() -> Context:
    """A case with 12.50 EUR, 3 times, and a day."""
    facts = {"paid": fact("eur"), "times": fact("integer"), "came_on": fact("date"), "nothing": fact("date")}
    return Context(Checker(tiny([], facts)).program("documents"), {"paid": 1250, "times": 3, "came_on": DAY}, DAY)


def test_every_quantity_can_be_said():
    assert set(SAYING) == set(get_args(Quantity))


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (EUR, "12,50 €"),
        (OfFact("came_on", "day", ("days",)), "2 settembre 2026"),
        (OfFact("nothing", "day", ("days",)), "?"),
        (AsOf(), "2 settembre 2026, giorno del giudizio"),
        (Add(EUR, Fixed(250, ("eur",))), "12,50 € + 2,50 €"),
        (Subtract(Multiply(EUR, COUNT), EUR), "(12,50 € × 3) − 12,50 €"),
        (Ratio(EUR, COUNT), "12,50 € : 3"),
        (Least(EUR, Fixed(250, ("eur",))), "il minore fra 12,50 € e 2,50 €"),
        (Greatest(EUR, Fixed(250, ("eur",))), "il maggiore fra 12,50 € e 2,50 €"),
        (IfZero(Fixed(-1), COUNT, COUNT), "3"),
        (IfZero(Fixed(-1), COUNT, Fixed(0)), "0"),
        (OrElse(COUNT, 1), "3"),
        (OrElse(OfFact("nothing", "value"), 1), "1, per presupposto"),
    ],
)
def test_words(quantity: Quantity, words: str):
    assert worded(context(), quantity).words == words


@pytest.mark.parametrize(
    ("value", "decimals", "unit", "text"),
    [
        (123450, 2, ("eur",), "1.234,50 €"),
        (12345, 3, ("eur",), "12,345 €"),
        (1, 0, ("days",), "1 giorno"),
        (-2, 0, ("days",), "−2 giorni"),
        (9500, 2, ("percent",), "95 per cento"),
        (855000, 2, ("percent", "smc"), "85,5 Smc"),
        (7, 0, (), "7"),
    ],
)
def test_numbers(value: int, decimals: int, unit: Unit, text: str):
    assert number(value, decimals, unit) == text


def test_a_sum_on_either_side_says_what_it_comes_to():
    third = Ratio(EUR, COUNT)
    assert compared(context(), Subtract(third, EUR)) == "12,50 € : 3 = 4,17 € < 12,50 €"
    assert compared(context(), Subtract(Multiply(EUR, COUNT), third)) == "12,50 € × 3 = 37,50 € > 12,50 € : 3 = 4,17 €"


@pytest.mark.parametrize(
    ("when", "facts", "text"),
    [
        ({"fact": "somma", "at_most": "euro"}, {"somma": 1250}, "12,50 € > 10,00 €"),
        ({"fact": "numero", "at_least": "dieci"}, {"numero": 9}, "9 < 10"),
        ({"fact": "numero", "at_least": "dieci"}, {"numero": 10}, "10 = 10"),
        ({"fact": "numero", "at_least": "dieci"}, {}, ""),
        (
            {"fact": "numero", "of": "totale", "share_at_least": "novanta"},
            {"numero": 89, "totale": 100},
            "89 × 100 per cento = 89 < 100 × 90 per cento = 90",
        ),
        ({"fact": "numero", "of": "totale", "share_at_least": "novanta"}, {"numero": 0, "totale": 0}, "0"),
        ({"fact": "colonna", "sums_to": "cento"}, {"colonna": (4000, 6001)}, "100,01 per cento > 100 per cento"),
        ({"fact": "colore", "is": "rosso"}, {"colore": "rosso"}, ""),
        ({"fact": "vero", "is": True, "presume": True}, {}, ""),
        ({"fact": "fine", "after": "inizio"}, {"inizio": date(2026, 5, 1), "fine": date(2026, 6, 1)}, ""),
        ({"not": {"fact": "numero", "at_least": "dieci"}}, {"numero": 9}, "9 < 10"),
    ],
)
def test_a_trace_shows_the_sums(when: dict[str, Any], facts: dict[str, Value], text: str):
    [requirement] = finding(rulebook(when), **facts).trace.requirements
    shown = [node.arithmetic for node in nodes(requirement.condition) if node.arithmetic]
    assert shown == ([text] if text else [])


def nodes(node: ConditionTrace) -> Iterator[ConditionTrace]:
    """A node and all below it."""
    yield node
    for part in node.parts:
        yield from nodes(part)
