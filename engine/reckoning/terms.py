"""Terms of time: where one ends, and where a waiting one lets through.

The five open questions of counting are parameters here, never assumptions: is the start day counted, does the last day
count, is a wait over on the last day or the next, does a last day on a holiday roll, is Saturday a working day.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from engine.reckoning.calendar import Skipped, add_working_days, roll

TimeUnit = Literal["solar_days", "working_days", "weeks", "months", "years"]
DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Count:
    """One way of counting: a choice for each open question."""

    start_day_counts: bool = False
    last_day_counts: bool = True
    wait_passes_next_day: bool = True
    rolls: bool = False
    saturday_works: bool = False


class Span(NamedTuple):
    """The day a term reaches, as an ordinal, and the days that were passed over to get there."""

    day: int
    skipped: tuple[Skipped, ...] = ()


def advance(start: int, length: int, unit: TimeUnit, *, saturday_works: bool) -> Span:
    """The day `length` units after `start`, or before it where the length is negative. Months and years keep the day of
    the month, or take the last one."""
    if unit == "solar_days":
        return Span(start + length)
    if unit == "weeks":
        return Span(start + length * DAYS_OF_A_WEEK)
    if unit == "working_days":
        return Span(*add_working_days(start, length, saturday_works=saturday_works))
    from pendulum import Date  # noqa: PLC0415  takes 20 ms, and most terms are of days

    first = Date.fromordinal(start)
    last = first.add(months=length) if unit == "months" else first.add(years=length)
    return Span(last.toordinal())


def month_start(day: int, months: int) -> int:
    """The first day of the month that comes so many months after that of a day."""
    from pendulum import Date  # noqa: PLC0415  takes 20 ms, and most terms are of days

    return Date.fromordinal(day).add(months=months).start_of("month").toordinal()


def month_end(day: int, months: int) -> int:
    """The last day of that month."""
    from pendulum import Date  # noqa: PLC0415  takes 20 ms, and most terms are of days

    return Date.fromordinal(day).add(months=months).end_of("month").toordinal()


def deadline(start: int, length: int, unit: TimeUnit, count: Count) -> Span:
    """The last day that still counts for a term of `length` units from `start`."""
    span = advance(start - count.start_day_counts, length, unit, saturday_works=count.saturday_works)
    day, skipped = span.day - (not count.last_day_counts), span.skipped
    if count.rolls:
        day, rolled = roll(day)
        skipped += rolled
    return Span(day, skipped)


def earliest(start: int, length: int, unit: TimeUnit, count: Count) -> Span:
    """The first day on which `length` units have passed since `start`: after working days, the next working day."""
    if unit == "working_days":
        more = length + count.wait_passes_next_day
        return advance(start - count.start_day_counts, more, unit, saturday_works=count.saturday_works)
    span = advance(start - count.start_day_counts, length, unit, saturday_works=count.saturday_works)
    return Span(span.day + count.wait_passes_next_day, span.skipped)


def backwards(start: int, length: int, unit: TimeUnit, count: Count) -> Span:
    """The last day that is at least `length` units before `start`."""
    return advance(start + count.start_day_counts, -length, unit, saturday_works=count.saturday_works)


Counted = Literal["within", "wait", "notice", "back"]
REACHES: dict[Counted, Callable[[int, int, TimeUnit, Count], Span]] = {
    "within": deadline, "wait": earliest, "notice": earliest, "back": backwards,
}  # fmt: skip
"""The day a term reaches, by the way it is counted."""
_DAYS: dict[str, int] = {"solar_days": 1, "weeks": DAYS_OF_A_WEEK}
"""The units that are always as many days."""


def counter(way: Counted, unit: TimeUnit, count: Count) -> Callable[[int, int], Span]:
    """The function of start and length that gives the day a term reaches, the choices of its counting settled at once."""
    reach, each = REACHES[way], _DAYS.get(unit)
    if each is None:
        return lambda start, length: reach(start, length, unit, count)
    # Such lengths only move the day: what the choices do to a term of no length they do to every one.
    unrolled = replace(count, rolls=False)
    shift, each = reach(0, 0, unit, unrolled).day, -each if way == "back" else each
    if not (way == "within" and count.rolls):
        return lambda start, length: Span(start + shift + length * each)

    def rolled(start: int, length: int) -> Span:
        return Span(*roll(start + shift + length * each))

    return rolled


@lru_cache(maxsize=8192)
def iso(day: int) -> str:
    """The ISO form of an ordinal."""
    return date.fromordinal(day).isoformat()
