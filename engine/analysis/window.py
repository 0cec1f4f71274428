"""The days within which it is said that no case differs: wide enough for every term, and for the nearest change of figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.searching.sameness import figures_apart
from engine.errors import CaseRefused
from engine.reckoning.calendar import VERIFIED_YEARS
from engine.reckoning.terms import REACHES

ROOM = 14
"""Days of room on both sides: two weeks hold every day of the week, twice."""
EVER = date(VERIFIED_YEARS[0], 1, 1), date(VERIFIED_YEARS[-1], 12, 31)


class Days(NamedTuple):
    """A window of days, as ordinals, both ends included."""

    first: int
    last: int


def window(pair: TwoRulebooks, near: date) -> Days:
    """The days around `near`, the changes of figures nearest to it and every span on which the two differ; as many before
    as the longest term has, and twice as many after, for a term that begins where another ends. Days beyond the verified
    calendar are among them: only what needs the calendar is refused there."""
    base = near.toordinal()
    longest = max((days for half in pair.halves for days in _lengths(half, base)), default=0)
    changes = [day.toordinal() for day in pair.changes]
    within = {base, *sorted(changes, key=lambda day: abs(day - base))[:2]}
    for _, begins, ends in figures_apart(pair):
        if begins is not None and ends is not None:
            within.add(min(max(base, begins), ends - 1))
    return Days(min(within) - longest - ROOM, max(within) + 2 * longest + ROOM)


def within_calendar(days: Days) -> Days:
    """The days of a window that the verified calendar has."""
    first, last = (day.toordinal() for day in EVER)
    return Days(max(days.first, first), min(days.last, last))


def _lengths(half: Half, start: int) -> Iterator[int]:
    """How many days each term lasts, in each version of its length."""
    for plan in half.plans:
        for key in half.program.terms_of(plan):
            term = half.program.term(*key)
            lengths = () if term.length is None else tuple(name for _, name in term.length.parameters)
            versions = (version for name in lengths for version in half.rulebook.parameters[name].values)
            for value in {int(version.value) for version in versions}:
                try:
                    yield abs(REACHES[term.way](start, value, term.unit, term.counting).day - start)  # type: ignore[index, arg-type]
                except CaseRefused:
                    continue


def covered(pair: TwoRulebooks, first: int, last: int) -> bool:
    """Whether every span of days on which a figure differs reaches into a window: what is proved on that window is no proof
    for a figure that differs elsewhere alone."""
    return all(
        begins is None or ends is None or (begins <= last and ends > first) for _, begins, ends in figures_apart(pair)
    )
