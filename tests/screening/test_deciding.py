"""From a verdict to a screening, on the rulebook of a small desk."""

from __future__ import annotations

from datetime import date

import pytest

from engine.reading.cases import read_cases
from engine.screening import by_urgency, screen
from tests.small_desk import GOOD, HELP, request_text


def test_a_request_in_order_is_acceptable_and_its_days_are_told(screened):
    found = screened(GOOD, "2026-04-30")
    assert found.decision == "acceptable"
    assert found.certain
    assert found.answer_due.day == "2026-05-08"
    assert [(one.day, one.reason) for one in found.answer_due.skipped] == [
        ("2026-05-01", "Festa del Lavoro"),
        ("2026-05-02", "sabato"),
        ("2026-05-03", "domenica"),
    ]
    assert found.visible_by.day == "2026-05-05"
    assert (found.missing, found.routes, found.questions, found.useful_from) == ((), (), (), None)


def test_the_other_service_has_ten_working_days(screened):
    found = screened({**HELP, "complained_on": "2026-05-04"})
    assert found.decision == "acceptable"
    assert found.answer_due.day == "2026-07-15"
    assert found.answer_due.length == "10 giorni lavorativi"


@pytest.mark.parametrize(
    ("sent", "decision", "useful"),
    [("2026-07-01", "to_regularise", "2026-07-02"), ("2026-07-02", "acceptable", None)],
)
def test_a_wait_gives_the_day_from_which_a_new_request_is_useful(screened, sent, decision, useful):
    found = screened({**HELP, "sent_on": sent}, sent)
    assert found.decision == decision
    assert found.useful_from == useful
    assert (found.answer_due is None) == (decision != "acceptable")


def test_without_a_complaint_the_useful_day_is_not_known(screened):
    found = screened({**HELP, "complained_on": "null"})
    assert found.decision == "to_regularise"
    assert found.useful_from is None
    assert {one.useful_from for one in found.missing} == {None}
    assert "presentare prima un reclamo al fornitore" in {one.cure for one in found.missing}


def test_a_day_already_past_is_useful_at_once(screened):
    found = screened({**HELP, "complained_on": "2026-01-07", "via_delegate": "true", "delegation_written": "false"})
    assert found.useful_from == "2026-07-01"


def test_every_missing_item_is_told_not_only_the_first(screened):
    files = "[{name: a.exe, bytes: 3, encrypted: true}]"
    found = screened({**HELP, "via_delegate": "true", "delegation_written": "false", "files": files})
    assert [one.cure for one in found.missing] == [
        "allegare la delega scritta",
        "attendere la fine dei giorni per la risposta al reclamo",
        "inviare i file in un formato ammesso",
        "inviare i file senza password",
    ]


def test_what_does_not_belong_here_goes_elsewhere(screened):
    found = screened({**GOOD, "topic": "other", "channel": "phone"})
    assert found.decision == "not_here"
    assert found.certain
    assert [(one.id, one.rules) for one in found.routes] == [
        ("conciliation", ("intake.topic",)),
        ("portal", ("intake.channel",)),
    ]
    assert len(found.reasons) == 2


def test_what_is_refused_without_another_way_says_its_remedy(screened):
    found = screened({**GOOD, "files": "[{name: a.pdf, bytes: 50000}]"})
    assert found.decision == "not_here"
    assert [one.cure for one in found.missing] == ["Inviare allegati più leggeri."]
    assert screened({**GOOD, "files": "[{name: a.pdf, bytes: 49999}]"}).decision == "acceptable"


def test_a_recommendation_warns_and_does_not_refuse(screened):
    found = screened({**GOOD, "code_on_papers": "false"})
    assert found.decision == "acceptable"
    assert [one.rule for one in found.warnings] == ["intake.code"]


def test_rules_of_other_families_do_not_decide(screened):
    found = screened({**GOOD, "bill_paid": "false"})
    assert found.decision == "acceptable"
    assert found.warnings == ()
    assert {one.rule.partition(".")[0] for one in found.basis} == {"intake"}


def test_facts_that_always_matter_are_asked_even_if_nobody_states_them(screened):
    found = screened({"service": "help"})
    assert found.decision == "undetermined"
    assert not found.certain
    assert {one.fact for one in found.questions} == {"topic", "channel", "sent_on", "complained_on", "files"}


def test_to_regularise_is_certain_when_no_open_fact_could_send_it_elsewhere(screened):
    facts = {**HELP, "via_delegate": "true", "delegation_written": "false"}
    open_wait = {name: value for name, value in facts.items() if name != "complained_on"}
    assert screened(open_wait).certain
    open_topic = {name: value for name, value in facts.items() if name != "topic"}
    assert not screened(open_topic).certain
    assert screened(open_topic).decision == "to_regularise"


def test_nothing_to_examine_is_undetermined(desk_checker):
    rulebook = desk_checker.rulebook
    (case,) = read_cases(
        request_text("x", {"bill_paid": "true"}).encode(), "x", rulebook.vocabulary, as_of=None, today=date.max
    )
    found = screen(desk_checker.check(case), rulebook, rulebook.header.desk)
    assert found.decision == "undetermined"
    assert found.reasons == ("Nessuna regola del servizio riguarda i fatti indicati.",)


def test_the_queue_goes_by_due_day_then_decision(screened):
    early, late = screened(GOOD, "2026-04-30"), screened({**HELP, "complained_on": "2026-05-04"})
    without, nowhere = screened(HELP), screened({**GOOD, "topic": "other"})
    assert by_urgency([nowhere, without, late, early]) == [early, late, without, nowhere]


def test_a_mean_time_is_told_as_a_mean_and_a_promise_as_a_promise(screened):
    assert screened({**HELP, "complained_on": "2026-05-04"}).answer_due.average
    assert not screened(GOOD, "2026-04-30").answer_due.average


def test_an_answer_already_sent_is_told(screened):
    assert screened({**GOOD, "answered_on": "2026-05-06"}, "2026-05-06").answer_due.done == "2026-05-06"


def test_a_wait_that_is_over_by_now_is_told_as_over(screened):
    late, early = (screened(HELP, as_of).missing[0] for as_of in ("2026-09-01", "2026-07-01"))
    assert (late.useful_from, late.waited_until) == ("2026-09-01", "2026-07-02")
    assert (early.useful_from, early.waited_until) == ("2026-07-02", None)


def test_a_request_is_open_once_sent_and_never_where_it_is_not_for_the_desk(screened):
    assert screened(HELP).opened
    assert not screened({**HELP, "topic": "other"}).opened


def test_each_reason_names_the_requirement_that_fails(screened):
    (one,) = [one for one in screened({**GOOD, "channel": "phone"}).basis if one.outcome == "inadmissible"]
    assert one.unmet == ("la richiesta è scritta",)
    assert {one.unmet for one in screened(GOOD, "2026-04-30").basis} == {()}
