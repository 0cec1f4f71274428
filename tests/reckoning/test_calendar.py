"""The library's holidays against a cited list, and the refusal beyond the years it covers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from holidays import country_holidays
from hypothesis import given
from hypothesis import strategies as st

from engine.reckoning.calendar import (
    VERIFIED_YEARS,
    CalendarRefused,
    add_working_days,
    holiday,
    national_holidays,
    rest,
    roll,
)
from engine.reckoning.holidays import holidays

CITED = yaml.safe_load(Path(__file__).with_name("holidays_2020_2030.yaml").read_text(encoding="utf-8"))
DAYS = st.dates(date(2020, 1, 1), date(2030, 11, 1)).map(date.toordinal)


def cited_days() -> set[date]:
    """Every day of the cited list."""
    return {date.fromisoformat(entry["day"]) for entries in CITED["days"].values() for entry in entries}


@pytest.mark.parametrize("year", VERIFIED_YEARS)
def test_the_pinned_holidays_are_those_of_the_library(year: int) -> None:
    library = country_holidays("IT", years=year, language="it_IT")
    assert holidays(year) == dict(sorted(library.items()))


def test_the_pinned_holidays_agree_with_the_cited_list_on_every_weekday() -> None:
    pinned = {date.fromordinal(day) for year in VERIFIED_YEARS for day in national_holidays(year)}
    weekdays = {day for day in pinned if day.weekday() != 6}
    assert weekdays == {day for day in cited_days() if day.weekday() != 6}
    assert cited_days() <= pinned


def test_saint_francis_is_a_holiday_only_from_2026() -> None:
    for year in VERIFIED_YEARS:
        day = date(year, 10, 4)
        assert (day.toordinal() in national_holidays(year)) == (year >= 2026)


def test_reasons_are_named_in_italian() -> None:
    assert holiday(date(2026, 12, 25).toordinal()) == "Natale"
    assert holiday(date(2026, 5, 3).toordinal()) == "domenica"
    assert rest(date(2026, 5, 2).toordinal(), saturday_works=False) == "sabato"
    assert rest(date(2026, 5, 2).toordinal(), saturday_works=True) is None
    assert rest(date(2026, 4, 25).toordinal(), saturday_works=False) != "sabato"


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        ("2026-04-30", 5, "2026-05-08"),
        ("2026-12-18", 10, "2027-01-05"),
        ("2026-10-02", 1, "2026-10-05"),
        ("2027-10-01", 1, "2027-10-05"),
        ("2026-05-04", 0, "2026-05-04"),
    ],
)
def test_working_days(start: str, count: int, end: str) -> None:
    day, skipped = add_working_days(date.fromisoformat(start).toordinal(), count)
    assert date.fromordinal(day).isoformat() == end
    assert day - date.fromisoformat(start).toordinal() == count + len(skipped)


def test_saturday_shortens_the_count_where_it_works() -> None:
    friday = date(2026, 5, 8).toordinal()
    assert add_working_days(friday, 1)[0] == friday + 3
    assert add_working_days(friday, 1, saturday_works=True)[0] == friday + 1


def test_a_last_day_on_a_holiday_rolls_to_the_next_day_that_is_none() -> None:
    christmas = date(2026, 12, 25).toordinal()
    day, skipped = roll(christmas)
    assert date.fromordinal(day) == date(2026, 12, 28)
    assert [one.reason for one in skipped] == ["Natale", "Santo Stefano", "domenica"]


@pytest.mark.parametrize("year", [2019, 2031])
def test_outside_the_verified_years_the_calendar_refuses(year: int) -> None:
    with pytest.raises(CalendarRefused, match="fuori dagli anni"):
        holiday(date(year, 1, 1).toordinal())


@given(DAYS, st.integers(0, 15))
def test_a_working_day_is_never_skipped_and_order_is_kept(start: int, count: int) -> None:
    day, skipped = add_working_days(start, count)
    assert all(rest(one.day, saturday_works=False) == one.reason for one in skipped)
    assert count == 0 or rest(day, saturday_works=False) is None
    assert add_working_days(start, count + 1)[0] > day
