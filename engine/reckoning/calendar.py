"""The Italian calendar: national holidays, working days, and the roll of a last day.

Days are proleptic Gregorian ordinals (`date.toordinal`). The holidays are pinned for VERIFIED_YEARS
(`holidays.py`); outside those years every question is refused.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

from engine.errors import CaseRefused, Problem
from engine.reckoning.holidays import EASTER, holidays

VERIFIED_YEARS = range(min(EASTER), max(EASTER) + 1)

SATURDAY, SUNDAY = 5, 6


class CalendarRefused(CaseRefused):
    """A day outside the years for which the holidays are verified."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A day that was passed over, and the Italian name of the reason."""

    day: int
    reason: str


@cache
def national_holidays(year: int) -> dict[int, str]:
    """Ordinal to Italian name, for one of VERIFIED_YEARS; Sundays that are no other holiday are not listed."""
    return {day.toordinal(): name for day, name in holidays(year).items()}


def _national(day: int) -> str | None:
    year = date.fromordinal(day).year
    if year not in VERIFIED_YEARS:
        raise CalendarRefused(
            Problem(
                "calendario", 0, 0, "",
                f"il {date.fromordinal(day).isoformat()} è fuori dagli anni per cui le festività sono verificate",
                f"sono verificati gli anni dal {VERIFIED_YEARS[0]} al {VERIFIED_YEARS[-1]}",
            )
        )  # fmt: skip
    return national_holidays(year).get(day)


def holiday(day: int) -> str | None:
    """The reason why a day is a holiday (a national one, or Sunday); None for the others."""
    return _national(day) or ("domenica" if (day - 1) % 7 == SUNDAY else None)


def rest(day: int, *, saturday_works: bool) -> str | None:
    """The reason why a day is not a working day; None where it is one."""
    if (day - 1) % 7 == SATURDAY and not saturday_works:
        return _national(day) or "sabato"
    return holiday(day)


def add_working_days(start: int, count: int, *, saturday_works: bool = False) -> tuple[int, tuple[Skipped, ...]]:
    """The `count`-th working day after `start`, or before it where the count is negative (zero gives `start`), and every
    day passed over on the way."""
    day, skipped, left, step = start, [], abs(count), 1 if count > 0 else -1
    while left > 0:
        day += step
        reason = rest(day, saturday_works=saturday_works)
        if reason is None:
            left -= 1
        else:
            skipped.append(Skipped(day, reason))
    return day, tuple(skipped)


def roll(day: int) -> tuple[int, tuple[Skipped, ...]]:
    """The first day from `day` on that is not a holiday (Saturday is not one), and the days passed over."""
    skipped = []
    while (reason := holiday(day)) is not None:
        skipped.append(Skipped(day, reason))
        day += 1
    return day, tuple(skipped)
