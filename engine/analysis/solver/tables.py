"""What the engine says of every day of a window, as an expression over a day: asked once for each day, and remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import count, takewhile
from typing import TypeVar

from z3 import ArithRef, BoolRef, If

from engine.analysis.window import Days
from engine.errors import CaseRefused
from engine.reckoning.calendar import rest, roll
from engine.reckoning.terms import REACHES, Count, Counted, TimeUnit, month_start

ROOM = 800
"""Days on both sides of a window on which a term may still begin that is counted from another."""
AnswerT = TypeVar("AnswerT")
Expression = TypeVar("Expression", ArithRef, BoolRef)
Runs = tuple[tuple[int, AnswerT], ...]
"""What is true from a day on, in the order of the days."""


def runs(days: Days, asked: Callable[[int], AnswerT], changes: Iterable[int] | None = None) -> Runs[AnswerT]:
    """What is answered for each day, given once for days in a row that have the same answer. `changes` are the only
    days, in order, on which the answer can be another; without them every day is asked."""
    spans: list[tuple[int, AnswerT]] = []
    later = range(days.first + 1, days.last + 1) if changes is None else changes
    for day in (days.first, *(one for one in later if days.first < one <= days.last)):
        answer = asked(day)
        if not spans or spans[-1][1] != answer:
            spans.append((day, answer))
    return tuple(spans)


@lru_cache(maxsize=512)
def reached(days: Days, length: int, unit: TimeUnit, counting: Count, way: Counted) -> Runs[int | None]:
    """For each day, how many days later (or, counting back, earlier: then negative) a term ends that begins on it; None
    beyond the verified calendar."""
    reach = REACHES[way]

    def asked(day: int) -> int | None:
        try:
            return reach(day, length, unit, counting).day - day
        except CaseRefused:
            return None

    return runs(days, asked)


@lru_cache(maxsize=64)
def month_edges(days: Days, months: int, edge: Callable[[int, int], int]) -> Runs[int]:
    """For each day, also well outside the window, the first or last day of the month so many months later."""
    wide = Days(max(1, days.first - ROOM), days.last + ROOM)
    starts = takewhile(lambda day: day <= wide.last, (month_start(wide.first, number) for number in count(1)))
    return runs(wide, lambda day: edge(day, months), starts)


@lru_cache(maxsize=8)
def rolled(days: Days) -> Runs[int | None]:
    """For each day, how many days later the first comes that is no holiday; None beyond the verified calendar."""

    def asked(day: int) -> int | None:
        try:
            return roll(day)[0] - day
        except CaseRefused:
            return None

    return runs(days, asked)


@lru_cache(maxsize=8)
def working(days: Days) -> Runs[bool | None]:
    """For each day, whether it is one of work from Monday to Friday; None beyond the verified calendar."""

    def asked(day: int) -> bool | None:
        try:
            return rest(day, saturday_works=False) is None
        except CaseRefused:
            return None

    return runs(days, asked)


def on(day: ArithRef, spans: Sequence[tuple[int, AnswerT]], made: Callable[[AnswerT], Expression]) -> Expression:
    """What is true on a day, as a tree of comparisons no deeper than it must be."""
    if len(spans) == 1:
        return made(spans[0][1])
    half = len(spans) // 2
    return If(day < spans[half][0], on(day, spans[:half], made), on(day, spans[half:], made))
