"""Two rulebooks on one case: what differs, and which cases there can be."""

from __future__ import annotations

from datetime import date

from engine.analysis.searching.pair import Candidate, Contrast, Half, Saying, TwoRulebooks, differ, moved
from engine.evaluation.values import Values
from engine.explaining.checker import Checker
from engine.model.case import ABSENT
from engine.model.rulebook import Rulebook
from tests.analysis import editing

DAY = date(2026, 11, 23)
COMPLIANT = Values("compliant", 1, None, None, None, None, None)


def test_outcomes_come_before_what_is_open_values_and_scope() -> None:
    told = Saying(COMPLIANT)
    assert differ(told, told) is None
    assert differ(None, None) is None
    assert differ(told, Saying(COMPLIANT._replace(outcome="violated"))) is Contrast.OUTCOME
    assert differ(told, Saying(COMPLIANT._replace(outcome="undetermined"))) is Contrast.OPEN
    assert differ(told, Saying(COMPLIANT._replace(deadline=2))) is Contrast.VALUE
    assert differ(told, Saying(COMPLIANT, ("il codice è scritto",))) is Contrast.VALUE
    assert differ(told, None) is Contrast.SCOPE
    assert sorted(Contrast) == [Contrast.OUTCOME, Contrast.OPEN, Contrast.VALUE, Contrast.SCOPE]


def test_a_case_that_check_refuses_shows_nothing(pair: TwoRulebooks) -> None:
    late = date(2026, 12, 24)
    told = Candidate({"complaint_received_on": DAY, "complaint_reply_sent_on": late}, late)
    assert pair.differs(told) is Contrast.OUTCOME
    assert pair.differs(told._replace(as_of=DAY)) is None
    assert pair.differs(Candidate({}, DAY)) is None
    assert pair.differs(None) is None


def test_a_case_beyond_the_verified_calendar_shows_nothing(checker: Checker, rulebook: Rulebook) -> None:
    longer = Checker(editing.figure(rulebook, "smart-info.identity_days", "service", value=6))
    one = TwoRulebooks(*(Half(each, "documents", "smart-info.reply_identity") for each in (checker, longer)))
    facts = {"topic": "supplier_identity", "request_sent_on": date(2035, 1, 1)}
    assert one.differs(Candidate(facts, date(2035, 2, 1))) is None
    longer.close()


def test_saying_one_fact_more_drops_what_it_cannot_stand_with(pair: TwoRulebooks) -> None:
    told = Candidate({"complaint_received_on": DAY, "complaint_sent_on": DAY}, DAY)
    later = pair.stating(told, "complaint_sent_on", date(2026, 11, 25))
    assert later == Candidate({"complaint_sent_on": date(2026, 11, 25)}, date(2026, 11, 25))
    never = pair.stating(told, "complaint_sent_on", ABSENT)
    assert never == Candidate({"complaint_sent_on": ABSENT}, DAY)
    assert pair.stating(told, "complaint_sent_on", None) == Candidate({"complaint_received_on": DAY}, DAY)


def test_what_is_to_be_kept_on_both_sides_makes_no_case(pair: TwoRulebooks) -> None:
    told = Candidate({"complaint_received_on": DAY, "complaint_sent_on": date(2026, 11, 25)}, date(2026, 11, 25))
    assert pair.mended(told, keep=told.facts) is None


def test_a_case_moves_as_a_whole_within_the_calendar() -> None:
    told = Candidate({"complaint_received_on": DAY, "complaint_channel": "pec"}, DAY)
    assert moved(told, 7) == Candidate(
        {"complaint_received_on": date(2026, 11, 30), "complaint_channel": "pec"}, date(2026, 11, 30)
    )
    assert moved(told, 10**9) is None


def test_only_values_that_both_vocabularies_have_are_tried(checker: Checker, rulebook: Rulebook) -> None:
    more = Checker(editing.with_value(rulebook, "complaint_channel", "pigeon"))
    one = TwoRulebooks(*(Half(each, "documents", "complaint.channel") for each in (more, checker)))
    assert one.vocabulary["complaint_channel"].values == rulebook.vocabulary["complaint_channel"].values
    assert not one.comparable
    more.close()
