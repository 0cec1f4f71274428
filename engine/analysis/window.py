"""The days within which it is said that no case differs: wide enough for every term, and for the nearest change of figures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.searching.sameness import figures_apart
from engine.errors import CaseRefused
from engine.reckoning.calendar import VERIFIED_YEARS
from engine.reckoning.terms import deadline, earliest

ROOM = 14
"""Days of room on both sides: two weeks hold every day of the week, twice."""
EVER = date(VERIFIED_YEARS[0], 1, 1), date(VERIFIED_YEARS[-1], 12, 31)


class Days(NamedTuple):
    """A window of days, as ordinals, both ends included."""

    first: int
    last: int


def window(pair: TwoRulebooks, near: date) -> Days:
    """The days around `near`, the changes of figures nearest to it and every one on which the two differ; as many before
    as the longest term has, and twice as many after, for a term that begins where another ends. Within the calendar."""
    longest = max((days for half in pair.halves for days in _lengths(half, near.toordinal())), default=0)
    told = {near.toordinal()} | {day.toordinal() for _, day, _, _ in figures_apart(pair) if day is not None}
    changes = [day.toordinal() for day in pair.changes]
    told |= set(sorted(changes, key=lambda day: abs(day - near.toordinal()))[:2])
    first, last = (day.toordinal() for day in EVER)
    within = [day for day in told if first <= day <= last]
    return Days(max(first, min(within) - longest - ROOM), min(last, max(within) + 2 * longest + ROOM))


def _lengths(half: Half, start: int) -> Iterator[int]:
    """How many days each term lasts, in each version of its length."""
    for plan in half.plans:
        for key in half.program.terms_of(plan):
            term = half.program.term(*key)
            versions = half.rulebook.parameters[term.length].values if term.length is not None else ()
            reach = deadline if term.term.within else earliest
            for value in {int(version.value) for version in versions}:
                try:
                    yield reach(start, value, term.unit, term.counting).day - start  # type: ignore[arg-type]
                except CaseRefused:
                    continue


def covered(pair: TwoRulebooks, first: int, last: int) -> bool:
    """Whether every span of days on which a figure differs reaches into a window: what is proved on that window is no proof
    for a figure that differs elsewhere alone. Days beyond the verified calendar do not count where terms
    are: no case is judged on them."""
    earliest, latest = (day.toordinal() for day in EVER)
    changes = sorted({*pair.old.program.figures.changes, *pair.new.program.figures.changes})
    for _, day, _, _ in figures_apart(pair):
        begins = date.min if day is None else day
        ends = next((one for one in changes if one > begins.toordinal()), date.max.toordinal())
        judged = not pair.counts or (ends > earliest and begins.toordinal() <= latest)
        if day is not None and judged and (begins.toordinal() > last or ends <= first):
            return False
    return True
