"""The calendar by column against `engine.reckoning.terms`, on every day from 2019 to 2031 and under every count."""

from __future__ import annotations

from datetime import date
from itertools import product

import polars as pl
import pytest

from engine.columnar import calendar
from engine.reckoning import terms
from engine.reckoning.calendar import CalendarRefused
from engine.reckoning.terms import Count, Counted, TimeUnit

DAYS = [*range(date(2019, 1, 1).toordinal(), date(2031, 12, 31).toordinal() + 1)]
LENGTHS: dict[TimeUnit, tuple[int, ...]] = {
    "solar_days": (0, 1, 40), "working_days": (0, 1, 5, 20), "weeks": (0, 8), "months": (0, 1, 2, 6), "years": (0, 1, 4),
}  # fmt: skip


def counts(unit: TimeUnit, kind: Counted) -> list[Count]:
    """Every way of counting that such a term is sensitive to."""
    both = (False, True)
    return [
        Count(start, last, wait, rolls, saturday)
        for start, last, wait, rolls, saturday in product(both, both, both, both, both)
        if (saturday is False or unit == "working_days") and (kind == "wait" or wait)
        and (kind == "within" or (last and not rolls))
    ]  # fmt: skip


def alone(kind: Counted, day: int, length: int, unit: TimeUnit, count: Count) -> int | None:
    """The day that the single evaluator reaches; None where it refuses."""
    try:
        return terms.REACHES[kind](day, length, unit, count).day
    except CalendarRefused:
        return None


def reached(
    kind: Counted, unit: TimeUnit, count: Count, starts: list[int | None], lengths: list[int | None]
) -> pl.DataFrame:
    """The days the columns reach, with where they refuse."""
    frame = pl.DataFrame({"start": starts, "length": lengths}, schema={"start": pl.Int32, "length": pl.Int32})
    known = tuple(dict.fromkeys(length for length in lengths if length is not None))
    day, refused = calendar.REACHES[kind](pl.col("start"), pl.col("length"), known, unit, count)
    refused = pl.lit(value=False) if refused is None else refused
    return (
        frame.lazy()
        .select(day.alias("day"), (refused & pl.lit(value=True)).alias("refused"))
        .collect(engine="streaming")
    )


@pytest.mark.parametrize("kind", ["within", "wait", "back"])
@pytest.mark.parametrize("unit", LENGTHS)
@pytest.mark.slow
def test_every_day_under_every_count(unit: TimeUnit, kind: Counted) -> None:
    for count in counts(unit, kind):
        for length in LENGTHS[unit]:
            found = reached(kind, unit, count, DAYS, [length] * len(DAYS))
            expected = [alone(kind, day, length, unit, count) for day in DAYS]
            days = (
                [None if refused else day for day, refused in found.iter_rows()]
                if found.height == len(DAYS)
                else ([None if found["refused"][0] else day for day in found["day"]])
            )
            assert days == expected, (count, length)


@pytest.mark.parametrize("unit", LENGTHS)
def test_the_length_in_force_is_the_one_that_counts(unit: TimeUnit) -> None:
    starts, lengths = DAYS[800:803] * 2, [1, 2, None, 2, 1, None]
    count = Count(rolls=True)
    expected = [
        None if length is None else alone("within", day, length, unit, count)
        for day, length in zip(starts, lengths, strict=True)
    ]
    assert reached("within", unit, count, [*starts], [*lengths])["day"].to_list() == expected


@pytest.mark.parametrize("unit", LENGTHS)
def test_nothing_is_refused_where_nothing_is_known(unit: TimeUnit) -> None:
    found = reached("within", unit, Count(rolls=True), [None, DAYS[0], None], [5, None, None])
    assert found.rows() == [(None, False)] * 3
