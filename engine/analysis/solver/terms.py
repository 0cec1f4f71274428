"""Days of a term as expressions of the solver; where a term ends is asked of the engine for every day of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from z3 import And, ArithRef, BoolRef, If, IntVal, Or

from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import NO, UNKNOWN, YES, ZERO, SymbolicNumber, among, any_of, chosen, only_if
from engine.analysis.solver.tables import Runs, on, reached, rolled
from engine.model.figures import Version
from engine.model.terms import OPENING
from engine.program.quantities import Quantity
from engine.program.terms import Length, TermPlan


class SymbolicTerm(NamedTuple):
    """A term on a case, as in `TermValue`: `done` is the day of the act, `undone` that it is known not to have come or
    nothing says when. `refused` is where the verified calendar ends before the term does."""

    last: SymbolicNumber
    first: SymbolicNumber
    done: SymbolicNumber
    undone: BoolRef
    overdue: SymbolicNumber
    lead: SymbolicNumber
    elapsed: SymbolicNumber
    length: SymbolicNumber
    refused: BoolRef


class SymbolicTerms(Protocol):
    """What a term may ask of a case."""

    unknowns: CaseUnknowns

    def figure(self, parameter: str, clause: str, worth: Callable[[Version], int]) -> SymbolicNumber:
        """A figure in the version that a clause sees."""

    def number(self, quantity: Quantity) -> SymbolicNumber:
        """A quantity."""

    def term(self, clause: str, name: str) -> SymbolicTerm:
        """Another term."""


def term(case: SymbolicTerms, plan: TermPlan) -> SymbolicTerm:
    """A term."""
    start = UNKNOWN if plan.start is None else case.number(plan.start)
    length = UNKNOWN if plan.length is None else _length(case, plan.clause, plan.length)
    day, refused = _reach(case, plan, start, length)
    last, first = (UNKNOWN, day) if plan.way in OPENING else (day, UNKNOWN)
    as_of = SymbolicNumber(YES, case.unknowns.as_of)
    if plan.end is None:
        done, undone = UNKNOWN, YES
    else:
        fact = case.unknowns.fact(plan.end)
        done, undone = SymbolicNumber(fact.there, fact.number), And(fact.stated, fact.absent)
    until = chosen([(undone, as_of), (YES, done)])
    days = until.value - start.value + int(plan.counting.start_day_counts)
    return SymbolicTerm(
        last=last,
        first=first,
        done=done,
        undone=undone,
        overdue=_distance(case.unknowns.as_of, done, undone, last, None if plan.awaited else 0),
        lead=_distance(case.unknowns.as_of, done, undone, first, None if plan.awaited else -1),
        elapsed=SymbolicNumber(And(start.known, until.known), days),
        length=length,
        refused=refused,
    )


def _length(case: SymbolicTerms, clause: str, length: Length) -> SymbolicNumber:
    """The length of a term: one of a few numbers."""
    figures = [(number, case.figure(name, clause, lambda one: int(one.value))) for number, name in length.parameters]
    if length.by is None:
        return figures[0][1]
    test = case.number(length.by)
    ways = [(And(test.known, test.value == number), figure) for number, figure in figures]
    return among([(And(here, when), value) for here, figure in ways for when, value in figure.choices])


def _reach(
    case: SymbolicTerms, plan: TermPlan, start: SymbolicNumber, length: SymbolicNumber
) -> tuple[SymbolicNumber, BoolRef]:
    """The day a term comes to, and whether the calendar ends before."""
    if plan.reached is not None:
        day = case.number(plan.reached)
        if not plan.counting.rolls:
            return day, NO
        moved = rolled(case.unknowns.days)
        late = on(day.value, moved, lambda days: IntVal(days or 0))
        beyond = on(day.value, moved, lambda days: YES if days is None else NO)
        outside = Or(beyond, day.value > case.unknowns.days.last, day.value < case.unknowns.days.first)
        return SymbolicNumber(day.known, day.value + late), And(day.known, outside)
    if plan.way is None:
        return start, NO
    known, days = And(start.known, length.known), case.unknowns.days
    day, refused = ZERO, []
    for when, number in length.choices:
        offsets: Runs[int | None] = reached(days, number, plan.unit, plan.counting, plan.way)
        day = If(when, on(start.value, offsets, lambda late: IntVal(late or 0)), day)
        beyond = on(start.value, offsets, lambda late: YES if late is None else NO)
        refused.append(And(known, when, Or(beyond, start.value > days.last, start.value < days.first)))
    return only_if(known, SymbolicNumber(YES, start.value + day)), any_of(refused)


def _distance(
    as_of: ArithRef, done: SymbolicNumber, undone: BoolRef, limit: SymbolicNumber, certain_to: int | None
) -> SymbolicNumber:
    """Days from the limit to the act. An unknown act cannot be later than `as_of`, and while that is not beyond the limit
    by more than `certain_to` days the answer is known; never (None) of an act that may lie ahead."""
    distance = as_of - limit.value
    certain = undone if certain_to is None else Or(undone, distance <= certain_to)
    known = And(limit.known, Or(done.known, certain))
    return SymbolicNumber(known, If(done.known, done.value - limit.value, distance))
