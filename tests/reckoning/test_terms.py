"""Terms: boundary days, and the five open questions of counting, one at a time."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.reckoning.calendar import add_working_days, rest
from engine.reckoning.money import hundredths, two_decimals
from engine.reckoning.terms import (
    REACHES,
    Count,
    Counted,
    TimeUnit,
    backwards,
    counter,
    deadline,
    earliest,
    iso,
    month_end,
    month_start,
)

DAYS = st.dates(date(2021, 1, 1), date(2029, 12, 31)).map(date.toordinal)


def day(text: str) -> int:
    """An ISO day as an ordinal."""
    return date.fromisoformat(text).toordinal()


@pytest.mark.parametrize(
    ("count", "end"),
    [
        (Count(), "2026-06-03"),
        (Count(start_day_counts=True), "2026-06-02"),
        (Count(last_day_counts=False), "2026-06-02"),
        (Count(rolls=True), "2026-06-03"),
    ],
)
def test_thirty_days_from_the_fourth_of_may(count: Count, end: str) -> None:
    assert iso(deadline(day("2026-05-04"), 30, "solar_days", count).day) == end


def test_a_term_ending_on_a_holiday_rolls_only_where_it_rolls() -> None:
    start = day("2026-03-02")
    assert iso(deadline(start, 60, "solar_days", Count()).day) == "2026-05-01"
    rolled = deadline(start, 60, "solar_days", Count(rolls=True))
    assert iso(rolled.day) == "2026-05-02"
    assert len(rolled.skipped) == 1


@pytest.mark.parametrize(("next_day", "first"), [(True, "2026-07-12"), (False, "2026-07-11")])
def test_a_wait_of_forty_days(next_day: bool, first: str) -> None:
    assert iso(earliest(day("2026-06-01"), 40, "solar_days", Count(wait_passes_next_day=next_day)).day) == first


@pytest.mark.parametrize(
    ("start", "length", "unit", "end"),
    [
        ("2026-06-01", 1, "years", "2027-06-01"),
        ("2024-02-29", 1, "years", "2025-02-28"),
        ("2026-01-31", 1, "months", "2026-02-28"),
        ("2026-11-30", 3, "months", "2027-02-28"),
        ("2026-04-30", 5, "working_days", "2026-05-08"),
    ],
)
def test_other_units(start: str, length: int, unit: str, end: str) -> None:
    assert iso(deadline(day(start), length, unit, Count()).day) == end  # type: ignore[arg-type]


@given(DAYS, st.integers(1, 400))
def test_a_wait_is_over_the_day_after_the_same_term_ends(start: int, length: int) -> None:
    last = deadline(start, length, "solar_days", Count()).day
    assert earliest(start, length, "solar_days", Count()).day == last + 1
    assert last - start == length


@given(DAYS, st.integers(1, 24), st.sampled_from(["solar_days", "working_days", "months", "years"]))
def test_a_longer_term_never_ends_sooner(start: int, length: int, unit: str) -> None:
    if unit in ("working_days", "years"):
        length = min(length, 1)
    sooner = deadline(start, length - 1, unit, Count())  # type: ignore[arg-type]
    later = deadline(start, length, unit, Count())  # type: ignore[arg-type]
    assert sooner.day < later.day


UNITS: tuple[TimeUnit, ...] = get_args(TimeUnit)


@given(DAYS, st.integers(1, 9), st.sampled_from([unit for unit in UNITS if unit != "working_days"]))
def test_at_least_so_long_before_is_the_last_day_of_which_that_is_true(start: int, length: int, unit: TimeUnit) -> None:
    last = backwards(start, length, unit, Count()).day
    assert last < start
    ahead = [deadline(day, length, unit, Count()).day for day in (last, last + 1)]
    assert ahead[1] > start or unit in ("months", "years")
    assert ahead[0] <= start


@given(DAYS, st.integers(1, 20), st.booleans())
def test_working_days_counted_back_are_as_many_as_counted_forth(start: int, length: int, saturday: bool) -> None:
    last, skipped = add_working_days(start, -length, saturday_works=saturday)
    works = [day for day in range(last, start) if rest(day, saturday_works=saturday) is None]
    assert len(works) == length
    assert works[0] == last
    assert len(skipped) == start - last - length


@given(DAYS, st.integers(-14, 30))
def test_the_edges_of_a_month_hold_every_day_of_it(start: int, months: int) -> None:
    first, last = (date.fromordinal(edge(start, months)) for edge in (month_start, month_end))
    assert (first.year, first.month) == (last.year, last.month)
    assert (first - timedelta(days=1)).month != first.month != (last + timedelta(days=1)).month
    begun = date.fromordinal(start)
    assert first.year * 12 + first.month == begun.year * 12 + begun.month + months


@pytest.mark.parametrize(
    ("start", "length", "unit", "last"),
    [
        ("2026-02-28", 3, "months", "2025-11-28"),
        ("2026-05-31", 3, "months", "2026-02-28"),
        ("2024-05-31", 3, "months", "2024-02-29"),
        ("2026-04-07", 1, "working_days", "2026-04-03"),
        ("2026-03-28", 8, "weeks", "2026-01-31"),
        ("2024-02-29", 1, "years", "2023-02-28"),
    ],
)
def test_counted_back(start: str, length: int, unit: TimeUnit, last: str) -> None:
    assert iso(backwards(day(start), length, unit, Count()).day) == last


@given(st.integers(-(10**9), 10**12))
def test_money_survives_the_round_trip(cents: int) -> None:
    assert hundredths(two_decimals(cents)) == cents


@pytest.mark.parametrize("text", ["1,50", "1.234", "1e3", "NaN", "+1", " 1", "1.", "٣"])
def test_money_refuses_anything_else(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        hundredths(text)


@pytest.mark.parametrize("way", list(REACHES))
@pytest.mark.parametrize("unit", get_args(TimeUnit))
def test_a_counter_settles_the_choices_and_changes_no_day(way: Counted, unit: TimeUnit) -> None:
    for choices in product((False, True), repeat=5):
        count = Count(*choices)
        counted = counter(way, unit, count)
        for start in range(day("2026-04-01"), day("2026-04-08")):
            for length in (0, 1, 3):
                assert counted(start, length) == REACHES[way](start, length, unit, count)
