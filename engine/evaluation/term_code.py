"""A term compiled to one function of the case: everything its plan fixes is settled before any case is seen."""

from __future__ import annotations

from collections.abc import Callable

from engine.evaluation.quantities import Measurable, Measure
from engine.evaluation.quantities import compiled as quantity
from engine.model.case import ABSENT, Absent
from engine.model.figures import Version
from engine.model.terms import OPENING
from engine.program.terms import Length, TermPlan, TermValue
from engine.reckoning.calendar import roll
from engine.reckoning.terms import REACHES, Span

Run = Callable[[Measurable], TermValue]
"""What a term comes to on a case."""
Reached = Callable[[Measurable, int | None, Version | None], Span | None]
"""The day a term comes to, from the day it starts and the figure that measures it."""


def run(plan: TermPlan) -> Run:
    """The function of a term."""
    start_of = None if plan.start is None else quantity(plan.start)
    parameter_of = None if plan.length is None else _parameter(plan.length)
    reached, opens = _reached(plan), plan.way in OPENING
    clause, end, counts_start = plan.clause, plan.end, plan.counting.start_day_counts

    def ran(case: Measurable) -> TermValue:
        start = None if start_of is None else start_of(case)
        parameter = None if parameter_of is None else parameter_of(case)
        figure = None if parameter is None else case.figure(parameter, clause)
        span = reached(case, start, figure)
        told = ABSENT if end is None else case.facts.get(end)
        done: int | Absent | None = told if told is ABSENT or isinstance(told, int) else None
        until = case.as_of if done is ABSENT else done
        elapsed = None if start is None or not isinstance(until, int) else until - start + counts_start
        if span is None:
            return TermValue(plan, start, parameter, figure, None, None, done, None, None, elapsed)
        if opens:
            return TermValue(
                plan, start, parameter, figure, None, span, done, None, _distance(case, done, span.day, 0), elapsed
            )
        overdue = _distance(case, done, span.day, 1)
        return TermValue(plan, start, parameter, figure, span, None, done, overdue, None, elapsed)

    return ran


def _distance(case: Measurable, done: int | Absent | None, limit: int, known_under: int) -> int | None:
    """Days from the limit to the act. An unknown act cannot be later than `as_of`: while that is fewer than `known_under` days
    beyond the limit, the answer is known whatever the act's day."""
    if isinstance(done, int):
        return done - limit
    distance = case.as_of - limit
    return distance if done is ABSENT or distance < known_under else None


def _parameter(length: Length) -> Callable[[Measurable], str | None]:
    """The parameter that measures a term."""
    if length.by is None:
        only = length.parameters[0][1]
        return lambda _: only
    number, names = quantity(length.by), dict(reversed(length.parameters))

    def chosen(case: Measurable) -> str | None:
        value = number(case)
        return None if value is None else names.get(value)

    return chosen


def _reached(plan: TermPlan) -> Reached:
    """The day a term comes to: one that is worked out, the one it starts from, or one that is counted to."""
    if plan.reached is not None:
        return _worked_out(quantity(plan.reached), rolls=plan.counting.rolls)
    if plan.way is None:
        return lambda _, start, __: None if start is None else Span(start)
    count, unit, counting = REACHES[plan.way], plan.unit, plan.counting  # type: ignore[index]

    def counted(_: Measurable, start: int | None, figure: Version | None) -> Span | None:
        if start is None or figure is None:
            return None
        return count(start, int(figure.value), unit, counting)  # type: ignore[arg-type]

    return counted


def _worked_out(day_of: Measure, *, rolls: bool) -> Reached:
    def reached(case: Measurable, _: int | None, __: Version | None) -> Span | None:
        day = day_of(case)
        if day is None or not rolls:
            return None if day is None else Span(day)
        return Span(*roll(day))

    return reached
