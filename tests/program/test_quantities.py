"""Every walker knows every quantity, and all of them give the same number for any quantity on any case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any, get_args

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.columnar import quantities as columnar
from engine.columnar.forms import Concluded
from engine.errors import EngineFault
from engine.evaluation import quantities as single
from engine.explaining.arithmetic import SAYING
from engine.explaining.checker import Checker
from engine.explaining.missing_facts import LACKING
from engine.model.figures import PROFILES
from engine.program.quantities import (
    Add,
    AsOf,
    Aspect,
    Fixed,
    Greatest,
    IfZero,
    Leaf,
    Least,
    MonthEnd,
    MonthStart,
    Multiply,
    OfFact,
    OrElse,
    Quantity,
    Ratio,
    Reach,
    Subtract,
    Switch,
    key,
    leaves,
    parts,
    unit_of,
)
from engine.reckoning.money import ratio

NAMES = ("one", "two")


@dataclass
class Case:
    """Two numbers, each perhaps unknown, and a day; small ones, because a column holds 64 bits and Python any number."""

    facts: dict[str, int]
    as_of: int = 8


@dataclass
class Staged:
    def given(self, name: str) -> pl.Expr:
        return pl.col(name)

    def column(self, _: str, make: Callable[[], pl.Expr]) -> pl.Expr:
        return make()


def numbers() -> SimpleNamespace:
    """As much of a program as says that both facts are numbers."""
    vocabulary = dict.fromkeys(NAMES, SimpleNamespace(type="integer"))
    return SimpleNamespace(rulebook=SimpleNamespace(vocabulary=vocabulary))


@dataclass
class Rows:
    staged: Staged = field(default_factory=Staged)
    program: SimpleNamespace = field(default_factory=numbers)

    def form(self, quantity: Quantity) -> Any:
        return columnar.FORMS[type(quantity)](self, quantity)


def test_every_walker_knows_every_quantity() -> None:
    assert set(single.COMPILERS) == set(columnar.FORMS) == set(get_args(Quantity))
    assert set(SAYING) == set(get_args(Quantity))
    assert set(LACKING) == set(get_args(Leaf))
    assert set(single.ASPECTS) == set(columnar.ASPECTS) == set(get_args(Aspect))
    assert set(single.REACHED) == set(get_args(Reach))


LEAVES = st.one_of(
    st.integers(-3, 3).map(Fixed), st.sampled_from(NAMES).map(lambda name: OfFact(name, "value")), st.just(AsOf())
)
STRICT = (Add, Subtract, Multiply, Ratio, Least, Greatest)


def operators(inner: st.SearchStrategy[Quantity]) -> st.SearchStrategy[Quantity]:
    pairs = [st.builds(kind, inner, inner) for kind in STRICT]
    chosen = st.builds(
        lambda name, first, second, other: Switch(OfFact(name, "value"), ((0, first), (1, second)), other),
        st.sampled_from(NAMES), inner, inner, st.none() | inner,
    )  # fmt: skip
    return st.one_of(*pairs, st.builds(IfZero, inner, inner, inner), chosen)


@settings(max_examples=300, deadline=None)
@given(
    quantity=st.recursive(LEAVES, operators, max_leaves=6),
    one=st.none() | st.integers(-9, 9),
    two=st.none() | st.integers(-9, 9),
)
def test_a_case_and_a_column_give_the_same_number(quantity: Quantity, one: int | None, two: int | None) -> None:
    stated = {name: value for name, value in zip(NAMES, (one, two), strict=True) if value is not None}
    alone = single.compiled(quantity)(Case(stated))  # type: ignore[arg-type]
    frame = pl.DataFrame(
        {"one": [one], "two": [two], "as_of": [8]}, schema=dict.fromkeys(("one", "two", "as_of"), pl.Int64)
    )
    for value in (0, 1):
        told = frame.select(Rows().form(quantity).test("le", value).alias("test"))["test"].to_list()
        assert told == [None if alone is None else alone <= value]
    if alone is not None and not lazy(quantity):
        assert not any(isinstance(leaf, OfFact) and leaf.fact not in stated for leaf in leaves(quantity))


def lazy(quantity: Quantity) -> bool:
    """Whether a part of it may never be asked for."""
    return isinstance(quantity, Switch) or any(lazy(part) for part in parts(quantity))


DAY = OfFact("one", "value", ("days",))


@settings(max_examples=200, deadline=None)
@given(day=st.dates(date(2019, 1, 1), date(2031, 12, 31)), months=st.integers(-13, 25))
def test_the_edges_of_a_month_are_the_same_on_a_case_and_in_a_column(day: date, months: int) -> None:
    frame = pl.DataFrame({"one": [day.toordinal()], "two": [0], "as_of": [8]})
    for edge in (MonthStart, MonthEnd):
        quantity = edge(DAY, Fixed(months, ("months",)))
        found = single.compiled(quantity)(Case({"one": day.toordinal()}))  # type: ignore[arg-type]
        assert found is not None
        reached = date.fromordinal(found)
        assert (reached.year * 12 + reached.month) - (day.year * 12 + day.month) == months
        assert reached.day == 1 if edge is MonthStart else (reached + timedelta(days=1)).day == 1
        told = frame.select(columnar.number(Rows(), quantity).alias("day"))["day"].to_list()  # type: ignore[arg-type]
        assert told == [found]


@pytest.mark.parametrize("aspect", ["value", "happened", "element"])
def test_what_is_presumed_stands_in_for_the_unknown(aspect: Aspect) -> None:
    quantity = OrElse(OfFact("one", aspect), 7)
    assert single.compiled(quantity)(Case({})) == 7  # type: ignore[arg-type]
    assert single.compiled(quantity)(Case({"one": 1})) == 1  # type: ignore[arg-type]


@given(part=st.integers(-(10**6), 10**6), whole=st.integers(-(10**4), 10**4))
def test_a_ratio_is_rounded_once_half_away_from_zero(part: int, whole: int) -> None:
    found = ratio(part, whole)
    if whole == 0:
        assert found is None
    else:
        assert found is not None
        assert abs(2 * part - 2 * found * whole) <= abs(whole)
        if abs(2 * part - 2 * found * whole) == abs(whole):
            assert abs(found * whole) >= abs(part)


def test_units_are_multiplied_divided_and_compared() -> None:
    days, euro = OfFact("d", "value", ("days",)), OfFact("e", "value", ("eur",))
    assert unit_of(Multiply(days, euro)) == ("days", "eur")
    assert unit_of(Ratio(Multiply(days, euro), days)) == ("eur",)
    assert unit_of(IfZero(days, AsOf(), euro)) == ("days",)
    assert unit_of(OrElse(days, 3)) == ("days",)
    for wrong in (Add(days, euro), Subtract(days, Fixed(1)), Least(euro, days), IfZero(days, euro, days)):
        with pytest.raises(EngineFault, match="unità diverse"):
            unit_of(wrong)
    assert unit_of(MonthStart(days, Fixed(1, ("months",)))) == unit_of(MonthEnd(days, Fixed(1))) == ("days",)
    assert unit_of(Switch(OfFact("s", "value"), ((0, days), (1, AsOf())), days)) == ("days",)
    with pytest.raises(EngineFault, match=r"unità diverse: switch\(s.value,0:d.value,1:e.value,\?d.value\)"):
        unit_of(Switch(OfFact("s", "value"), ((0, days), (1, euro)), days))
    with pytest.raises(EngineFault, match="non si dividono"):
        unit_of(Ratio(days, euro))


def test_the_units_of_every_shipped_quantity_agree_and_keys_tell_quantities_apart(checker: Checker) -> None:
    for profile in PROFILES:
        found: dict[str, Quantity] = {}
        for clause in checker.rulebook.clauses:
            for name, quantity in checker.program(profile).plan(clause).measures.items():
                unit_of(quantity)
                assert name == key(quantity)
                assert found.setdefault(name, quantity) == quantity


def test_parts_are_those_that_are_quantities() -> None:
    for kind in get_args(Quantity):
        expected = sum(one.type in ("Quantity", "OfFact") for one in fields(kind))
        made = kind(*[OfFact("x", "value")] * expected) if expected and kind not in (OrElse, Switch) else None
        assert made is None or len(parts(made)) == expected
    assert {len(fields(kind)) for kind in STRICT} == {2}


def test_operators_on_the_same_parts_are_not_the_same() -> None:
    one, other = OfFact("x", "value"), Fixed(2)
    assert len({kind(one, other) for kind in STRICT}) == len(STRICT)


def test_a_yes_counts_one_inside_an_operator() -> None:
    frame = pl.DataFrame({"one": [4, 6, None]}, schema={"one": pl.Int64})
    held = OfFact("one", "element", (), 1)
    form = Rows().form(Add(held, Fixed(2)))
    assert frame.select(form.test("eq", 3).alias("test"))["test"].to_list() == [False, True, None]


def test_what_is_presumed_may_be_part_of_a_sum() -> None:
    frame = pl.DataFrame({"one": [5, None]}, schema={"one": pl.Int64})
    form = Rows().form(Add(OrElse(OfFact("one", "value"), 1), Fixed(2)))
    assert frame.select(form.test("eq", 3).alias("test"))["test"].to_list() == [False, True]


def test_what_is_concluded_is_no_number() -> None:
    class Concluding(Rows):
        def form(self, quantity: Quantity) -> Any:
            return Concluded(pl.lit(0))

    with pytest.raises(TypeError, match="OfFact inside an operator"):
        columnar.number(Concluding(), OfFact("one", "value"))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", STRICT)
def test_every_operator_stands_by_column(kind: type[Add]) -> None:
    frame = pl.DataFrame({"one": [7, -7, 3, None], "two": [2, 2, 0, 1]}, schema={"one": pl.Int64, "two": pl.Int64})
    quantity = kind(OfFact("one", "value"), OfFact("two", "value"))
    alone = [
        single.compiled(quantity)(Case({name: told for name, told in row.items() if told is not None}))  # type: ignore[arg-type]
        for row in frame.iter_rows(named=True)
    ]
    told = frame.select(Rows().form(quantity).test("ge", 0).alias("test"))["test"].to_list()
    assert told == [None if number is None else number >= 0 for number in alone]
