"""The days that terms are made from, as a verdict tells them: where they come from, what is presumed, what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from engine.evaluation.context import Context
from engine.explaining.arithmetic import worded
from engine.explaining.checker import Checker
from engine.explaining.day_origins import origin
from engine.model.case import ABSENT, Case, Value
from engine.model.verdict import Finding
from engine.program.quantities import Add, Fixed, Greatest, Least, MonthEnd, MonthStart, OfTerm, Quantity
from engine.program.term_days import DAYS, MONTHS, ONE_DAY, day_of_fact
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
    ("clause", "words"),
    [
        ("weeks", "sent_on"),
        ("month_after", "primo giorno del mese dopo il 20 gennaio 2026"),
        ("fourth_month", "primo giorno del 4° mese dopo il 20 gennaio 2026"),
        ("month_end", "ultimo giorno del mese dopo il 20 gennaio 2026"),
        ("day_of_month", "giorno 10 del mese prima del 20 gennaio 2026"),
        ("by_reading", "sent_on"),
        ("back", "giorno prima del 20 gennaio 2027"),
        ("earlier", "received_on"),
        ("wait", "primo giorno di calendar.wait/pause"),
    ],
)
def test_the_trace_says_where_a_day_comes_from(calendar: Checker, clause: str, words: str) -> None:
    found = finding(calendar, clause, done_on=ABSENT, received_on=date(2026, 1, 22))
    assert words in {one.start_from for one in found.trace.terms}


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (Add(OfTerm("calendar.weeks", "span", "last"), ONE_DAY), "dopo calendar.weeks/span"),
        (OfTerm("calendar.weeks", "span", "done"), "atto di calendar.weeks/span"),
        (Greatest(day_of_fact("sent_on"), day_of_fact("done_on")), "done_on"),
        (Least(day_of_fact("sent_on"), day_of_fact("done_on")), "sent_on"),
        (MonthEnd(day_of_fact("third_on"), Fixed(2, MONTHS)), "ultimo giorno del 2° mese dopo il ?"),
        (Fixed(SENT.toordinal(), DAYS), "20 gennaio 2026"),
        (None, ""),
    ],
)
def test_every_way_of_making_a_day_has_its_words(calendar: Checker, day: Quantity | None, words: str) -> None:
    facts = {"sent_on": SENT.toordinal(), "done_on": SENT.toordinal() + 9}
    context = Context(calendar.program("documents"), facts, SENT.toordinal() + 99)
    assert origin(context, day) == words


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (MonthStart(day_of_fact("sent_on"), Fixed(1, MONTHS)), "1º febbraio 2026"),
        (MonthEnd(day_of_fact("third_on"), Fixed(1, MONTHS)), "?"),
    ],
)
def test_a_day_that_was_worked_out_is_told_as_a_day(calendar: Checker, quantity: Quantity, words: str) -> None:
    context = Context(calendar.program("documents"), {"sent_on": SENT.toordinal()}, SENT.toordinal() + 99)
    assert worded(context, quantity).words == words


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


@pytest.mark.parametrize(("size", "figure"), [("small", "calendar.months"), ("large", "calendar.long_months")])
def test_of_the_lengths_a_fact_chooses_from_only_the_one_in_use_is_told(
    calendar: Checker, size: str, figure: str
) -> None:
    found = finding(calendar, "notice", done_on=date(2026, 2, 1), size=size)
    assert [one.id for one in found.trace.parameters] == [figure]
    unknown = finding(calendar, "notice", done_on=date(2026, 2, 1))
    assert unknown.trace.parameters == ()
