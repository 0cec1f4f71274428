"""The days that terms are made from, as a verdict tells them: where they come from, what is presumed, what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case, Value
from engine.model.verdict import Finding
from engine.reading.rulebook import read_rulebook

CALENDAR = Path(__file__).parents[2] / "fixtures" / "rulebooks" / "calendar"
SENT = date(2026, 1, 20)


@pytest.fixture(scope="module")
def calendar() -> Iterator[Checker]:
    """The rulebook of the calendar words."""
    checker = Checker(read_rulebook(CALENDAR))
    yield checker
    checker.close()


def finding(checker: Checker, clause: str, **facts: Value) -> Finding:
    """What is found on one clause on a day long after."""
    case = Case("calendario", "", date(2027, 12, 1), {"sent_on": SENT, **facts}, "prova", "0" * 64)
    return next(one for one in checker.check(case).findings if one.rule == f"calendar.{clause}")


@pytest.mark.parametrize(
    ("clause", "origin"),
    [
        ("weeks", "sent_on"),
        ("month_after", "primo giorno del mese dopo il 20 gennaio 2026"),
        ("fourth_month", "primo giorno del 4° mese dopo il 20 gennaio 2026"),
        ("month_end", "ultimo giorno del mese dopo il 20 gennaio 2026"),
        ("day_of_month", "giorno 10 del mese prima del 20 gennaio 2026"),
        ("by_reading", "sent_on"),
    ],
)
def test_the_trace_says_where_a_day_comes_from(calendar: Checker, clause: str, origin: str) -> None:
    assert origin in {one.start_from for one in finding(calendar, clause, done_on=ABSENT).trace.terms}


def test_a_presumed_day_is_told_and_is_not_missing(calendar: Checker) -> None:
    found = finding(calendar, "presumed", done_on=ABSENT)
    assert [(one.about, one.value) for one in found.assumptions] == [("received_on", "2026-01-30")]
    assert (found.outcome, found.deadline) == ("violated", "2026-02-24")
    stated = finding(calendar, "presumed", done_on=ABSENT, received_on=date(2026, 1, 22))
    assert (stated.assumptions, stated.deadline) == ((), "2026-02-16")
    lost = finding(calendar, "presumed", done_on=ABSENT, received_on=ABSENT)
    assert (lost.outcome, lost.assumptions, lost.deadline) == ("undetermined", (), None)


@pytest.mark.parametrize(
    ("clause", "facts", "missing"),
    [
        ("notice", {}, {"size"}),
        ("later", {"received_on": ABSENT}, {"third_on"}),
        ("by_fact", {}, {"urgent", "received_on"}),
        ("by_fact", {"urgent": True}, set()),
    ],
)
def test_what_is_missing_is_what_the_day_that_was_chosen_lacks(
    calendar: Checker, clause: str, facts: dict[str, Value], missing: set[str]
) -> None:
    found = finding(calendar, clause, done_on=date(2026, 2, 1), **facts)
    assert {name for one in found.settled_by for name in one.facts} == missing
