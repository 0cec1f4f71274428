"""What is measured on a case, as expressions of the solver: one more walker over the quantities."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from z3 import Abs, And, ArithRef, BoolRef, If, IntVal

from engine.analysis.solver.facts import CaseUnknowns, FactUnknowns, size
from engine.analysis.solver.numbers import UNKNOWN, YES, ZERO, SymbolicNumber, among, any_of, chosen, fixed
from engine.analysis.solver.tables import month_edges, on, working
from engine.analysis.solver.terms import SymbolicTerm
from engine.model.clause import Outcome
from engine.model.figures import Version
from engine.program.figures import scaled
from engine.program.quantities import (
    OUTCOME_INDEX,
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
    Subtract,
    Switch,
)
from engine.reckoning.terms import month_end, month_start


class SymbolicCase(Protocol):
    """What a quantity may ask of a case under a selection."""

    unknowns: CaseUnknowns

    def number(self, quantity: Quantity) -> SymbolicNumber:
        """A quantity."""

    def figure(self, parameter: str, clause: str, worth: Callable[[Version], int]) -> SymbolicNumber:
        """A figure in the version that a clause sees."""

    def term(self, clause: str, name: str) -> SymbolicTerm:
        """A term of a clause."""

    def concerned(self, clause: str) -> BoolRef:
        """Whether a clause is examined, or a fact of the case concerns it."""

    def outcomes(self, clause: str) -> dict[Outcome, BoolRef]:
        """When a clause has each outcome; `undetermined` is one."""


Form = Callable[[SymbolicCase, Any], SymbolicNumber]


def _flag(fact: FactUnknowns, holds: BoolRef) -> SymbolicNumber:
    return SymbolicNumber(fact.stated, If(holds, IntVal(1), ZERO))


ASPECTS: dict[Aspect, Callable[[CaseUnknowns, FactUnknowns, int], SymbolicNumber]] = {
    "value": lambda _, fact, __: SymbolicNumber(fact.there, fact.number),
    "element": lambda _, fact, index: SymbolicNumber(fact.there, If(fact.elements[index], IntVal(1), ZERO)),
    "happened": lambda _, fact, __: _flag(fact, fact.there),
    "day": lambda _, fact, __: SymbolicNumber(fact.there, fact.number),
    "weekday": lambda case, fact, _: _flag(fact, And(fact.there, _works(case, fact.number))),
    "size": lambda _, fact, __: SymbolicNumber(fact.there, size(fact)),
    "sum": lambda _, fact, __: SymbolicNumber(fact.there, fact.number),
    "bytes": lambda _, fact, __: SymbolicNumber(fact.there, fact.number),
    "unlisted": lambda _, fact, __: SymbolicNumber(fact.there, fact.counts["unlisted"]),
    "encrypted": lambda _, fact, __: SymbolicNumber(fact.there, fact.counts["encrypted"]),
}


def _works(case: CaseUnknowns, day: ArithRef) -> BoolRef:
    return on(day, working(case.days), lambda works: YES if works else any_of(()))


def _of_fact(case: SymbolicCase, quantity: OfFact) -> SymbolicNumber:
    fact = case.unknowns.facts.get(quantity.fact)
    if fact is None:
        return SymbolicNumber(any_of(()), ZERO)
    return ASPECTS[quantity.aspect](case.unknowns, fact, quantity.index)


def _in_force(case: SymbolicCase, quantity: InForce) -> SymbolicNumber:
    worth = scaled if quantity.scale == "hundredths" else _whole
    return case.figure(quantity.parameter, quantity.clause, worth)


def _whole(version: Version) -> int:
    return int(version.value)


def _of_term(case: SymbolicCase, quantity: OfTerm) -> SymbolicNumber:
    number = getattr(case.term(quantity.clause, quantity.term), quantity.reach)
    assert isinstance(number, SymbolicNumber)  # noqa: S101  Reach names fields of a term
    return number


def _outcome_of(case: SymbolicCase, quantity: OutcomeOf) -> SymbolicNumber:
    outcomes = case.outcomes(quantity.clause)
    open_ = outcomes["undetermined"]
    decided = among([(when, OUTCOME_INDEX[outcome]) for outcome, when in outcomes.items() if outcome != "undetermined"])
    presumed = None if quantity.presumed is None else fixed(quantity.presumed)
    if presumed is None:
        return decided
    ways = [(case.concerned(quantity.clause) == any_of(()), presumed)]
    ways += [(open_, presumed)] if quantity.presumed_open else []
    return chosen([*ways, (YES, decided)])


def _both(join: Callable[[ArithRef, ArithRef], ArithRef]) -> Form:
    def form(case: SymbolicCase, quantity: Pair) -> SymbolicNumber:
        one, other = case.number(quantity.left), case.number(quantity.right)
        return SymbolicNumber(And(one.known, other.known), join(one.value, other.value))

    return form


def _multiply(case: SymbolicCase, quantity: Multiply) -> SymbolicNumber:
    """A product, by one of a few numbers where a part is such."""
    one, other = case.number(quantity.left), case.number(quantity.right)
    few, much = (one, other) if one.choices else (other, one)
    if not few.choices:
        return SymbolicNumber(And(one.known, other.known), one.value * other.value)
    if much.choices:
        return among([(And(a, b), x * y) for a, x in few.choices for b, y in much.choices])
    value = ZERO
    for when, number in few.choices:
        value = If(when, much.value * number, value)
    return SymbolicNumber(And(few.known, much.known), value)


def _ratio(case: SymbolicCase, quantity: Ratio) -> SymbolicNumber:
    """One number over another, rounded half away from zero."""
    part, whole = case.number(quantity.left), case.number(quantity.right)
    size_ = (2 * Abs(part.value) + Abs(whole.value)) / (2 * Abs(whole.value))
    value = If((part.value < 0) == (whole.value < 0), size_, -size_)
    return SymbolicNumber(And(part.known, whole.known, whole.value != 0), value)


def _if_zero(case: SymbolicCase, quantity: IfZero) -> SymbolicNumber:
    test, then, otherwise = (case.number(part) for part in (quantity.test, quantity.then, quantity.otherwise))
    known = And(test.known, then.known, otherwise.known)
    return SymbolicNumber(known, If(test.value == 0, then.value, otherwise.value))


def _or_else(case: SymbolicCase, quantity: OrElse) -> SymbolicNumber:
    number = case.number(quantity.quantity)
    return SymbolicNumber(YES, If(number.known, number.value, IntVal(quantity.presumed)))


def _month_edge(edge: Callable[[int, int], int]) -> Form:
    def form(case: SymbolicCase, quantity: Pair) -> SymbolicNumber:
        day, months = case.number(quantity.left), case.number(quantity.right)
        value = ZERO
        for when, number in months.choices:
            edges = month_edges(case.unknowns.days, number, edge)
            value = If(when, on(day.value, edges, IntVal), value)
        return SymbolicNumber(And(day.known, months.known), value)

    return form


def _switch(case: SymbolicCase, quantity: Switch) -> SymbolicNumber:
    test, selected = case.number(quantity.test), UNKNOWN
    for number, one in quantity.cases:
        here, other = test.value == number, case.number(one)
        selected = SymbolicNumber(If(here, other.known, selected.known), If(here, other.value, selected.value))
    presumed = UNKNOWN if quantity.otherwise is None else case.number(quantity.otherwise)
    return chosen([(test.known, selected), (YES, presumed)])


FORMS: dict[type[Quantity], Form] = {
    Fixed: lambda _, quantity: fixed(quantity.value),
    OfFact: _of_fact,
    AsOf: lambda case, _: SymbolicNumber(YES, case.unknowns.as_of),
    InForce: _in_force,
    OfTerm: _of_term,
    OutcomeOf: _outcome_of,
    Add: _both(lambda one, other: one + other),
    Subtract: _both(lambda one, other: one - other),
    Multiply: _multiply,
    Ratio: _ratio,
    Least: _both(lambda one, other: If(one <= other, one, other)),
    Greatest: _both(lambda one, other: If(one >= other, one, other)),
    MonthStart: _month_edge(month_start),
    MonthEnd: _month_edge(month_end),
    IfZero: _if_zero,
    OrElse: _or_else,
    Switch: _switch,
}
