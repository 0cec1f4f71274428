"""What a quantity comes to on a case: compiled once to a function of the case, an integer or None where it is unknown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import Any, Protocol, get_args

from engine.model.attachment_counts import Survey
from engine.model.case import ABSENT
from engine.model.clause import Outcome
from engine.model.fact_kinds import Encoded
from engine.model.figures import Version
from engine.program.figures import scaled
from engine.program.outcome import Decision
from engine.program.quantities import (
    Add,
    AsOf,
    Aspect,
    Fixed,
    Greatest,
    IfZero,
    InForce,
    Least,
    MonthEnd,
    MonthStart,
    Multiply,
    OfFact,
    OfTerm,
    OrElse,
    OutcomeOf,
    Pair,
    Quantity,
    Ratio,
    Reach,
    Subtract,
    Switch,
)
from engine.program.terms import TermKey, TermValue
from engine.reckoning.calendar import rest
from engine.reckoning.money import ratio
from engine.reckoning.terms import month_end, month_start


class Measurable(Protocol):
    """What a quantity may ask of a case under a selection. Days are ordinals; what is unknown is None."""

    as_of: int

    @property
    def facts(self) -> Mapping[str, Encoded]:
        """The facts stated, as integers."""

    def figure(self, parameter: str, clause: str) -> Version | None:
        """The version of a figure as a clause sees it."""

    def term(self, key: TermKey) -> TermValue:
        """A term of a clause."""

    def concerned(self, clause: str) -> bool:
        """Whether a clause is examined, or a fact of the case concerns it."""

    def decision(self, clause: str) -> Decision:
        """What is concluded on a clause."""


Measure = Callable[[Measurable], int | None]
"""A quantity, compiled: the number on a case."""
Functions = tuple[tuple[str, Measure], ...]
Stated = Encoded | None


def _element(value: Stated, index: int) -> int | None:
    return value >> index & 1 if isinstance(value, int) else None


def _happened(value: Stated, _: int) -> int | None:
    return None if value is None else int(value is not ABSENT)


def _weekday(value: Stated, _: int) -> int | None:
    if value is None:
        return None
    return int(isinstance(value, int) and rest(value, saturday_works=False) is None)


def _size(value: Stated, _: int) -> int | None:
    return value.bit_count() if isinstance(value, int) else None


def _sum(value: Stated, _: int) -> int | None:
    return sum(value) if isinstance(value, tuple) and not isinstance(value, Survey) else None


def _bytes(value: Stated, _: int) -> int | None:
    return value.total_bytes if isinstance(value, Survey) else None


def _unlisted(value: Stated, _: int) -> int | None:
    return value.unlisted if isinstance(value, Survey) else None


def _encrypted(value: Stated, _: int) -> int | None:
    return value.encrypted if isinstance(value, Survey) else None


def _number(quantity: OfFact) -> Measure:
    fact = quantity.fact

    def measured(case: Measurable) -> int | None:
        value = case.facts.get(fact)
        return value if isinstance(value, int) else None

    return measured


def _derived(derive: Callable[[Stated, int], int | None]) -> Callable[[OfFact], Measure]:
    def compile_aspect(quantity: OfFact) -> Measure:
        fact, index = quantity.fact, quantity.index
        return lambda case: derive(case.facts.get(fact), index)

    return compile_aspect


ASPECTS: dict[Aspect, Callable[[OfFact], Measure]] = {
    "value": _number,
    "element": _derived(_element),
    "happened": _derived(_happened),
    "day": _number,
    "weekday": _derived(_weekday),
    "size": _derived(_size),
    "sum": _derived(_sum),
    "bytes": _derived(_bytes),
    "unlisted": _derived(_unlisted),
    "encrypted": _derived(_encrypted),
}


def _fixed(quantity: Fixed) -> Measure:
    value = quantity.value
    return lambda _: value


def _of_fact(quantity: OfFact) -> Measure:
    return ASPECTS[quantity.aspect](quantity)


def _as_of(_: AsOf) -> Measure:
    return lambda case: case.as_of


def _in_force(quantity: InForce) -> Measure:
    parameter, clause, hundredths = quantity.parameter, quantity.clause, quantity.scale == "hundredths"

    def measured(case: Measurable) -> int | None:
        figure = case.figure(parameter, clause)
        if figure is None:
            return None
        return scaled(figure) if hundredths else int(figure.value)

    return measured


def _length_of(term: TermValue) -> int | None:
    return None if term.figure is None else int(term.figure.value)


def _done_of(term: TermValue) -> int | None:
    return term.done if isinstance(term.done, int) else None


REACHED: dict[Reach, Callable[[TermValue], int | None]] = {
    "overdue": attrgetter("overdue"),
    "lead": attrgetter("lead"),
    "elapsed": attrgetter("elapsed"),
    "length": _length_of,
    "last": lambda term: None if term.last is None else term.last.day,
    "first": lambda term: None if term.first is None else term.first.day,
    "done": _done_of,
}


def _of_term(quantity: OfTerm) -> Measure:
    key, reached = quantity.key, REACHED[quantity.reach]
    return lambda case: reached(case.term(key))


def _outcome_of(quantity: OutcomeOf) -> Measure:
    clause, presumed = quantity.clause, quantity.presumed
    indexes = {outcome: quantity.index(outcome) for outcome in get_args(Outcome)}
    if presumed is None:
        return lambda case: indexes[case.decision(clause).outcome]

    def measured(case: Measurable) -> int | None:
        return indexes[case.decision(clause).outcome] if case.concerned(clause) else presumed

    return measured


def _both(quantity: Pair) -> Measure:
    left, right = compiled(quantity.left), compiled(quantity.right)
    join = _JOINS[type(quantity)]

    def measured(case: Measurable) -> int | None:
        one, other = left(case), right(case)
        return None if one is None or other is None else join(one, other)

    return measured


_JOINS: dict[type[Pair], Callable[[int, int], int | None]] = {
    Add: lambda one, other: one + other,
    Subtract: lambda one, other: one - other,
    Multiply: lambda one, other: one * other,
    Ratio: ratio,
    Least: min,
    Greatest: max,
    MonthStart: month_start,
    MonthEnd: month_end,
}


def _if_zero(quantity: IfZero) -> Measure:
    then, otherwise, test = compiled(quantity.then), compiled(quantity.otherwise), compiled(quantity.test)

    def measured(case: Measurable) -> int | None:
        tested, one, other = test(case), then(case), otherwise(case)
        if tested is None or one is None or other is None:
            return None
        return other if tested else one

    return measured


def _or_else(quantity: OrElse) -> Measure:
    known, presumed = compiled(quantity.quantity), quantity.presumed

    def measured(case: Measurable) -> int | None:
        value = known(case)
        return presumed if value is None else value

    return measured


def _switch(quantity: Switch) -> Measure:
    test, cases = compiled(quantity.test), {number: compiled(case) for number, case in quantity.cases}
    otherwise = None if quantity.otherwise is None else compiled(quantity.otherwise)

    def measured(case: Measurable) -> int | None:
        number = test(case)
        chosen = otherwise if number is None else cases.get(number)
        return None if chosen is None else chosen(case)

    return measured


COMPILERS: dict[type[Quantity], Callable[[Any], Measure]] = {
    Fixed: _fixed,
    OfFact: _of_fact,
    AsOf: _as_of,
    InForce: _in_force,
    OfTerm: _of_term,
    OutcomeOf: _outcome_of,
    Add: _both,
    Subtract: _both,
    Multiply: _both,
    Ratio: _both,
    Least: _both,
    Greatest: _both,
    MonthStart: _both,
    MonthEnd: _both,
    IfZero: _if_zero,
    OrElse: _or_else,
    Switch: _switch,
}


_COMPILED: dict[str, Measure] = {}
"""By key: equal keys are equal quantities, whatever the rulebook."""


def compiled(quantity: Quantity) -> Measure:
    """The function of a quantity."""
    return COMPILERS[type(quantity)](quantity)


def functions(quantities: Iterable[tuple[str, Quantity]]) -> Functions:
    """Quantities by key, each compiled once."""
    measures = []
    for name, quantity in quantities:
        if name not in _COMPILED:
            _COMPILED[name] = compiled(quantity)
        measures.append((name, _COMPILED[name]))
    return tuple(measures)
