"""Terms: boundary days, and the five open questions of counting, one at a time."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.reckoning.money import hundredths, two_decimals
from engine.reckoning.terms import Count, deadline, earliest, iso

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


@given(st.integers(-(10**9), 10**12))
def test_money_survives_the_round_trip(cents: int) -> None:
    assert hundredths(two_decimals(cents)) == cents


@pytest.mark.parametrize("text", ["1,50", "1.234", "1e3", "NaN", "+1", " 1", "1.", "٣"])
def test_money_refuses_anything_else(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        hundredths(text)
