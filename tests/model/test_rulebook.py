"""What a rulebook says of its own clauses: conditions of another that no longer matter, requests nobody made."""

from __future__ import annotations

from datetime import date

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case, Value


def case(**facts: Value) -> Case:
    return Case(id="caso", title="", as_of=date(2026, 6, 30), facts=facts, digest="", source="")


@pytest.mark.parametrize(
    ("told", "asked"),
    [({"paid_within_notice_term": True}, False), ({"paid_within_notice_term": False}, True)],
)
def test_of_a_rule_that_is_decided_the_conditions_ask_nothing(
    checker: Checker, told: dict[str, Value], asked: bool
) -> None:
    facts = {"commodity": "electricity", "indemnity_system_activated": True, "cmor_eur": 12000, **told}
    verdict = checker.check(case(**facts))
    questions = {question.fact for question in verdict.questions}
    assert ("closing_duties_met" in questions) is asked
    outcomes = {finding.rule: finding.outcome for finding in verdict.findings}
    assert outcomes["cmor.closing_duties"] == "undetermined"
    assert ("cmor.closing_duties" in checker.rulebook.needless(outcomes)) is not asked


def test_what_gives_a_sum_is_asked_for_whatever_its_rule_says(checker: Checker) -> None:
    outcomes = {"complaint.reply_term": "violated", "indemnity.late_reply": "undetermined"}
    assert not checker.rulebook.needless(outcomes)


@pytest.mark.parametrize(("filed", "unmade"), [(ABSENT, True), (date(2026, 6, 1), False), (None, False)])
def test_a_request_is_unmade_where_the_case_says_so(checker: Checker, filed: Value | None, unmade: bool) -> None:
    facts = {} if filed is None else {"conciliation_filed_on": filed}
    assert ("conciliation.wait" in checker.rulebook.unmade(facts)) is unmade
