"""A term compiled to one function of the case: everything its plan fixes is settled before any case is seen."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from engine.evaluation.quantities import Measurable, Measure
from engine.evaluation.quantities import compiled as quantity
from engine.model.case import ABSENT, Absent
from engine.model.figures import Version
from engine.model.terms import OPENING
from engine.program.terms import Length, TermPlan, TermValue
from engine.reckoning.calendar import roll
from engine.reckoning.terms import Span, counter

Run = Callable[[Measurable], TermValue]
"""What a term comes to on a case."""
Reached = Callable[[Measurable, int | None, Version | None], Span | None]
"""The day a term comes to, from the day it starts and the figure that measures it."""


def run(plan: TermPlan) -> Run:
    """The function of a term."""
    start_of = _nothing if plan.start is None else quantity(plan.start)
    only, chosen = _parameter(plan.length)
    reached, opens = _reached(plan), plan.way in OPENING
    clause, end, counts_start = plan.clause, plan.end, plan.counting.start_day_counts
    # An unknown act cannot be later than `as_of`: while that is fewer days beyond the limit, so is the act, whatever its day.
    # Of one that may lie ahead nothing is known.
    known_under = -inf if plan.awaited else 0 if opens else 1

    def ran(case: Measurable) -> TermValue:
        start = start_of(case)
        parameter = only if chosen is None else chosen(case)
        figure = None if parameter is None else case.figure(parameter, clause)
        span = reached(case, start, figure)
        done: int | Absent | None = None
        until: int | None = None
        act = ABSENT if end is None else case.facts.get(end)
        if act is ABSENT:
            done, until = ABSENT, case.as_of
        elif isinstance(act, int):
            done = until = act
        elapsed = None if start is None or until is None else until - start + counts_start
        if span is None:
            return TermValue(plan, start, parameter, figure, None, None, done, None, None, elapsed)
        distance = _so_far(case.as_of - span.day, known_under) if until is None else until - span.day
        if opens:
            return TermValue(plan, start, parameter, figure, None, span, done, None, distance, elapsed)
        return TermValue(plan, start, parameter, figure, span, None, done, distance, None, elapsed)

    return ran


def _nothing(_: Measurable) -> None:
    return None


def _so_far(distance: int, known_under: float) -> int | None:
    return distance if distance < known_under else None


def _parameter(length: Length | None) -> tuple[str | None, Callable[[Measurable], str | None] | None]:
    """The only parameter that measures a term, or else the function that chooses one."""
    if length is None:
        return None, None
    if length.by is None:
        return length.parameters[0][1], None
    number, names = quantity(length.by), dict(reversed(length.parameters))

    def chosen(case: Measurable) -> str | None:
        value = number(case)
        return None if value is None else names.get(value)

    return None, chosen


def _reached(plan: TermPlan) -> Reached:
    """The day a term comes to: one that is worked out, the one it starts from, or one that is counted to."""
    if plan.reached is not None:
        return _worked_out(quantity(plan.reached), rolls=plan.counting.rolls)
    if plan.way is None:
        return lambda _, start, __: None if start is None else Span(start)
    count = counter(plan.way, plan.unit, plan.counting)  # type: ignore[arg-type]

    def counted(_: Measurable, start: int | None, figure: Version | None) -> Span | None:
        return None if start is None or figure is None else count(start, int(figure.value))

    return counted


def _worked_out(day_of: Measure, *, rolls: bool) -> Reached:
    def reached(case: Measurable, _: int | None, __: Version | None) -> Span | None:
        day = day_of(case)
        if day is None or not rolls:
            return None if day is None else Span(day)
        return Span(*roll(day))

    return reached
