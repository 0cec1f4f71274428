"""The solver knows every quantity, and gives for each the number that the engine gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from z3 import Solver, sat

from engine.analysis.solver import quantities as symbolic
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import SymbolicNumber, among, chosen, compared, fixed
from engine.analysis.solver.tables import month_edges, on, reached, runs, working
from engine.analysis.window import Days
from engine.evaluation import quantities as single
from engine.model.vocabulary import Fact
from engine.program.quantities import Aspect, Multiply, OfFact, OrElse, Quantity
from engine.reckoning.terms import REACHES, Count, Counted, TimeUnit, month_end, month_start
from tests.program.test_quantities import LEAVES, NAMES, operators
from tests.program.test_quantities import Case as Concrete
from tests.tiny import fact

WINDOW = Days(739_000, 739_800)


@dataclass
class Symbols:
    """Two numbers, each perhaps unknown, as unknowns of the solver."""

    unknowns: CaseUnknowns

    def number(self, quantity: Quantity) -> SymbolicNumber:
        return symbolic.FORMS[type(quantity)](self, quantity)  # type: ignore[arg-type]


SYMBOLS = Symbols(CaseUnknowns({name: Fact.model_validate(fact("integer")) for name in NAMES}, WINDOW))


def value(number: SymbolicNumber, stated: dict[str, int], as_of: int = 8) -> int | None:
    """What a number is, the facts being so."""
    solver = Solver()
    solver.add(SYMBOLS.unknowns.as_of == as_of)
    for name, told in SYMBOLS.unknowns.stated.items():
        solver.add(told.stated if name in stated else told.stated == False, told.number == stated.get(name, 0))  # noqa: E712
        solver.add(told.absent == False)  # noqa: E712  a formula, not a comparison
    assert solver.check() == sat
    model = solver.model()
    known = bool(model.eval(number.known, model_completion=True))
    return model.eval(number.value, model_completion=True).as_long() if known else None


def test_the_solver_knows_every_quantity() -> None:
    assert set(symbolic.FORMS) == set(get_args(Quantity))
    assert set(symbolic.ASPECTS) == set(get_args(Aspect))


@settings(max_examples=200, deadline=None)
@given(
    quantity=st.recursive(LEAVES, operators, max_leaves=6),
    one=st.none() | st.integers(0, 9),
    two=st.none() | st.integers(0, 9),
)
def test_the_solver_and_the_engine_give_the_same_number(quantity: Quantity, one: int | None, two: int | None) -> None:
    stated = {name: told for name, told in zip(NAMES, (one, two), strict=True) if told is not None}
    assert value(SYMBOLS.number(quantity), stated) == single.compiled(quantity)(Concrete(stated))  # type: ignore[arg-type]


@pytest.mark.parametrize("stated", [{}, {"one": 1}])
def test_what_is_presumed_stands_in_for_the_unknown(stated: dict[str, int]) -> None:
    quantity = OrElse(OfFact("one", "value"), 7)
    assert value(SYMBOLS.number(quantity), stated) == stated.get("one", 7)


def test_a_fact_that_is_no_unknown_is_never_stated() -> None:
    assert value(SYMBOLS.number(OfFact("three", "value")), {"one": 1}) is None


def test_a_product_with_one_of_a_few_numbers_is_no_product_of_unknowns() -> None:
    few = among([(SYMBOLS.unknowns.stated["two"].number == 2, 5), (SYMBOLS.unknowns.stated["two"].number == 3, None)])

    @dataclass
    class Choosing(Symbols):
        def number(self, quantity: Quantity) -> SymbolicNumber:
            return few if quantity == OfFact("two", "value") else super().number(quantity)

    symbols = Choosing(SYMBOLS.unknowns)
    one, two = OfFact("one", "value"), OfFact("two", "value")
    for quantity, factor in ((Multiply(one, two), 4), (Multiply(two, one), 4), (Multiply(two, two), 5)):
        found = symbols.number(quantity)
        assert value(found, {"one": 4, "two": 2}) == factor * 5
        assert value(found, {"one": 4, "two": 3}) is None


def test_the_first_condition_that_holds_chooses() -> None:
    one = SYMBOLS.unknowns.stated["one"].number
    found = chosen([(one > 5, fixed(1)), (one > 3, fixed(2))])
    assert [value(found, {"one": told}) for told in (6, 4, 1)] == [1, 2, None]


def test_an_unknown_number_passes_no_test_and_fails_none() -> None:
    truth = compared(SYMBOLS.number(OfFact("one", "value")), "le", 0)
    solver = Solver()
    solver.add(SYMBOLS.unknowns.stated["one"].stated == False)  # noqa: E712
    solver.add(truth.yes == truth.no)
    assert solver.check(truth.yes) != sat
    assert solver.check(truth.no) != sat


@pytest.mark.parametrize("way", get_args(Counted))
@pytest.mark.parametrize(
    ("length", "unit"), [(30, "solar_days"), (6, "working_days"), (8, "weeks"), (1, "months"), (1, "years")]
)
def test_a_table_says_of_each_day_what_the_engine_says(length: int, unit: TimeUnit, way: Counted) -> None:
    count = Count(rolls=way == "within")
    told = reached(WINDOW, length, unit, count, way)
    for start in range(WINDOW.first, WINDOW.last + 1, 7):
        late = [late for day, late in told if day <= start][-1]
        assert late == REACHES[way](start, length, unit, count).day - start


@pytest.mark.parametrize("edge", [month_start, month_end])
@pytest.mark.parametrize("months", [-1, 1, 4])
def test_a_table_says_of_each_day_what_month_follows(edge: Callable[[int, int], int], months: int) -> None:
    told = month_edges(WINDOW, months, edge)
    for start in range(WINDOW.first - 60, WINDOW.last + 60, 5):
        assert [reached for day, reached in told if day <= start][-1] == edge(start, months)


def test_beyond_the_verified_calendar_a_table_says_nothing() -> None:
    far = Days(760_000, 760_010)
    assert {late for _, late in reached(far, 5, "working_days", Count(), "within")} == {None}
    assert working(far) == ((far.first, None),)


def test_days_in_a_row_that_are_alike_are_told_once_and_found_again() -> None:
    told = runs(Days(1, 9), lambda day: day // 4)
    assert told == ((1, 0), (4, 1), (8, 2)) == runs(Days(1, 9), lambda day: day // 4, (-3, 4, 8, 12))
    one = SYMBOLS.unknowns.stated["one"].number
    found = on(one, told, lambda number: fixed(number).value)
    for day in range(1, 10):
        assert value(SymbolicNumber(fixed(0).known, found), {"one": day}) == day // 4
