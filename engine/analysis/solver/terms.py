"""Days of a term as expressions of the solver; where a term ends is asked of the engine for every day of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from z3 import And, ArithRef, BoolRef, If, IntVal, Not, Or

from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import NO, UNKNOWN, YES, ZERO, SymbolicNumber, any_of, chosen, only_if
from engine.analysis.solver.tables import Runs, on, reached
from engine.analysis.window import Days
from engine.model.figures import Version
from engine.program.terms import TermPlan


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

    def term(self, clause: str, name: str) -> SymbolicTerm:
        """Another term."""


def term(case: SymbolicTerms, plan: TermPlan) -> SymbolicTerm:
    """A term."""
    start = _start(case, plan)
    length = UNKNOWN if plan.length is None else case.figure(plan.length, plan.clause, lambda one: int(one.value))
    last, first, refused = _reach(case, plan, start, length)
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
        overdue=_distance(case.unknowns.as_of, done, undone, last, late=True),
        lead=_distance(case.unknowns.as_of, done, undone, first, late=False),
        elapsed=SymbolicNumber(And(start.known, until.known), days),
        length=length,
        refused=refused,
    )


def _start(case: SymbolicTerms, plan: TermPlan) -> SymbolicNumber:
    if plan.start is not None:
        return SymbolicNumber(*case.unknowns.day(plan.start))
    if plan.after is not None:
        last = case.term(*plan.after).last
        return SymbolicNumber(last.known, last.value + plan.offset)
    if plan.done_of is not None:
        return case.term(*plan.done_of).done
    known, value = NO, ZERO
    for name in plan.later:
        there, day = case.unknowns.day(name)
        value = If(And(there, Or(Not(known), day > value)), day, value)
        known = Or(known, there)
    return SymbolicNumber(known, value)


def _reach(
    case: SymbolicTerms, plan: TermPlan, start: SymbolicNumber, length: SymbolicNumber
) -> tuple[SymbolicNumber, SymbolicNumber, BoolRef]:
    """The last day, the first a wait lets through, and whether the calendar ends before."""
    if plan.term.until is not None:
        return SymbolicNumber(*case.unknowns.day(plan.term.until)), UNKNOWN, NO
    if plan.length is None:
        return start, UNKNOWN, NO
    known = And(start.known, length.known)
    day, refused = ZERO, []
    for when, number in length.choices:
        told = _told(case.unknowns.days, number, plan)
        day = If(when, on(start.value, told, lambda late: IntVal(late or 0)), day)
        beyond = on(start.value, told, lambda late: YES if late is None else NO)
        refused.append(And(known, when, Or(beyond, start.value > case.unknowns.days.last)))
    span = only_if(known, SymbolicNumber(YES, start.value + day))
    return (span, UNKNOWN, any_of(refused)) if plan.term.within else (UNKNOWN, span, any_of(refused))


def _told(days: Days, length: int, plan: TermPlan) -> Runs[int | None]:
    return reached(days, length, plan.unit, plan.counting, waits=not plan.term.within)


def _distance(
    as_of: ArithRef, done: SymbolicNumber, undone: BoolRef, limit: SymbolicNumber, *, late: bool
) -> SymbolicNumber:
    """Days from the limit to the act; an unknown act cannot be later than `as_of`."""
    distance = as_of - limit.value
    certain = Or(undone, distance <= 0 if late else distance < 0)
    known = And(limit.known, Or(done.known, certain))
    return SymbolicNumber(known, If(done.known, done.value - limit.value, distance))
