"""Terms of time by column: working days and rolled days by table, made from `engine.reckoning` day by day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import NamedTuple

import polars as pl

from engine.reckoning.calendar import VERIFIED_YEARS, rest, roll
from engine.reckoning.terms import DAYS_OF_A_WEEK, Count

FIRST = date(VERIFIED_YEARS[0], 1, 1).toordinal()
LAST = date(VERIFIED_YEARS[-1], 12, 31).toordinal()
EPOCH = date(1970, 1, 1).toordinal()


class Reach(NamedTuple):
    """The day a term reaches, and where it would count on days outside the verified calendar (None: it never does)."""

    day: pl.Expr
    refused: pl.Expr | None


@cache
def working_days(*, saturday_works: bool) -> tuple[pl.Series, pl.Series]:
    """How many working days there are up to each day, from the one before FIRST on; and the working days in order."""
    days = [day for day in range(FIRST, LAST + 1) if rest(day, saturday_works=saturday_works) is None]
    works = frozenset(days)
    counts, count = [0], 0
    for day in range(FIRST, LAST + 1):
        count += day in works
        counts.append(count)
    return pl.Series(counts, dtype=pl.Int32), pl.Series(days, dtype=pl.Int32)


@cache
def weekdays() -> pl.Series:
    """For each day from FIRST on, whether it falls from Monday to Friday and is no holiday."""
    return pl.Series([rest(day, saturday_works=False) is None for day in range(FIRST, LAST + 1)], dtype=pl.Boolean)


def weekday(day: pl.Expr) -> Reach:
    """Whether a day is such a day, and where the calendar cannot tell."""
    known = day.is_between(FIRST, LAST)
    is_weekday = pl.lit(weekdays()).gather(pl.when(known).then(day - FIRST))
    return Reach(is_weekday, ~known.fill_null(value=True))


@cache
def rolled_days() -> pl.Series:
    """For each day from FIRST on, the first that is no holiday."""
    return pl.Series([roll(day)[0] for day in range(FIRST, LAST + 1)], dtype=pl.Int32)


def _less_working_days(start: pl.Expr, length: pl.Expr, *, saturday_works: bool) -> Reach:
    counts, days = working_days(saturday_works=saturday_works)
    known = start.is_between(FIRST, LAST + 1)
    place = pl.lit(counts).gather(pl.when(known).then(start - FIRST)) - length
    inside = place >= 0
    day = pl.when(length == 0).then(start).otherwise(pl.lit(days).gather(pl.when(inside & (length > 0)).then(place)))
    refused = (length > 0) & (~known | ~inside.fill_null(value=True))
    return Reach(day, refused.fill_null(value=False))


def _add_working_days(start: pl.Expr, length: pl.Expr, *, saturday_works: bool) -> Reach:
    counts, days = working_days(saturday_works=saturday_works)
    known = start.is_between(FIRST - 1, LAST)
    place = pl.lit(counts).gather(pl.when(known).then(start - (FIRST - 1))) + length - 1
    inside = place < len(days)
    day = pl.when(length == 0).then(start).otherwise(pl.lit(days).gather(pl.when(inside & (length > 0)).then(place)))
    refused = (length > 0) & (~known | ~inside.fill_null(value=True))
    return Reach(day, refused.fill_null(value=False))


def rolled(day: pl.Expr) -> Reach:
    """The first day from one on that is no holiday, and where the calendar cannot tell."""
    known = day.is_between(FIRST, LAST)
    return Reach(pl.lit(rolled_days()).gather(pl.when(known).then(day - FIRST)), ~known.fill_null(value=True))


def _add_months(start: pl.Expr, months: tuple[int, ...], length: pl.Expr, per_unit: int) -> pl.Expr:
    """Months keep the day of the month or take the last one, whichever of the lengths is in force."""
    day = (start - EPOCH).cast(pl.Int32).cast(pl.Date)
    moved = pl.lit(None, dtype=pl.Int32)
    for count in months:
        reached = day.dt.offset_by(f"{count * per_unit}mo").cast(pl.Int32) + EPOCH
        moved = pl.when(length == count).then(reached).otherwise(moved)
    return moved


def advance(start: pl.Expr, length: pl.Expr, lengths: tuple[int, ...], unit: str, *, saturday_works: bool) -> Reach:
    """The day `length` units after `start`, as `engine.reckoning.terms.advance`; `lengths` are all it could be."""
    if unit == "solar_days":
        return Reach(start + length, None)
    if unit == "weeks":
        return Reach(start + length * DAYS_OF_A_WEEK, None)
    if unit == "working_days":
        return _add_working_days(start, length, saturday_works=saturday_works)
    return Reach(_add_months(start, lengths, length, 12 if unit == "years" else 1), None)


def backwards(start: pl.Expr, length: pl.Expr, lengths: tuple[int, ...], unit: str, count: Count) -> Reach:
    """The last day that is at least the length before `start`, as `engine.reckoning.terms.backwards`."""
    begun = start + 1 if count.start_day_counts else start
    if unit == "working_days":
        return _less_working_days(begun, length, saturday_works=count.saturday_works)
    less = tuple(-one for one in lengths)
    return advance(begun, -length, less, unit, saturday_works=count.saturday_works)


def month_start(day: pl.Expr, months: pl.Expr) -> pl.Expr:
    """The first day of the month so many months after that of a day, as `engine.reckoning.terms.month_start`."""
    as_date = (day - EPOCH).cast(pl.Int32).cast(pl.Date)
    month = as_date.dt.year() * 12 + as_date.dt.month().cast(pl.Int32) - 1 + months
    return pl.date(month // 12, month % 12 + 1, 1).cast(pl.Int32) + EPOCH


def month_end(day: pl.Expr, months: pl.Expr) -> pl.Expr:
    """The last day of that month, as `engine.reckoning.terms.month_end`."""
    return month_start(day, months + 1) - 1


def deadline(start: pl.Expr, length: pl.Expr, lengths: tuple[int, ...], unit: str, count: Count) -> Reach:
    """The last day that still counts, as `engine.reckoning.terms.deadline`."""
    begun = start - 1 if count.start_day_counts else start
    day, refused = advance(begun, length, lengths, unit, saturday_works=count.saturday_works)
    if not count.last_day_counts:
        day = day - 1
    if not count.rolls:
        return Reach(day, refused)
    moved = rolled(day)
    both = moved.refused if refused is None or moved.refused is None else refused | moved.refused
    return Reach(moved.day, both)


def earliest(start: pl.Expr, length: pl.Expr, lengths: tuple[int, ...], unit: str, count: Count) -> Reach:
    """The first day on which the length has passed, as `engine.reckoning.terms.earliest`."""
    begun = start - 1 if count.start_day_counts else start
    if unit == "working_days":
        return advance(
            begun, length + int(count.wait_passes_next_day), lengths, unit, saturday_works=count.saturday_works
        )
    day, refused = advance(begun, length, lengths, unit, saturday_works=count.saturday_works)
    return Reach(day + 1 if count.wait_passes_next_day else day, refused)


REACHES: dict[str, Callable[[pl.Expr, pl.Expr, tuple[int, ...], str, Count], Reach]] = {
    "within": deadline, "wait": earliest, "notice": earliest, "back": backwards,
}  # fmt: skip
"""The day a term reaches, by the way it is counted."""
