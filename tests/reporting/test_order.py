"""What is told first: what is not as it should be, and of that what costs most; each action once, by whoever says all of it."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case, Value
from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reporting.brief import outcomes
from engine.reporting.order import by_weight, presupposed, subject
from engine.reporting.summary import actions, headline
from tests.tiny import fact, tiny

COMPLAINT: dict[str, Value] = {
    "complaint_received_on": date(2026, 5, 4),
    "complaint_reply_sent_on": date(2026, 6, 15),
}
RECTIFICATION: dict[str, Value] = {
    "rectification_requested_on": date(2026, 3, 2),
    "rectification_done_on": date(2026, 8, 20),
}
REQUEST: dict[str, Value] = {
    "service": "smart_help", "topic": "cmor", "cmor_ground": "other", "request_sent_on": date(2026, 7, 10),
    "request_channel": "phone", "request_kind": "substance", "customer_type": "domestic", "final_customer": False,
}  # fmt: skip
BY_PHONE: dict[str, Value] = {
    "service": "smart_help", "topic": "return_to_previous_supplier", "return_complaint_outcome": "no_reply",
    "complaint_channel": "phone", "complaint_received_on": date(2026, 6, 25), "complaint_reply_sent_on": ABSENT,
    "request_sent_on": date(2026, 7, 1),
}  # fmt: skip


def check(checker: Checker, facts: dict[str, Value], as_of: date = date(2026, 9, 1)) -> Verdict:
    return checker.check(Case("prova", "", as_of, facts, "prova.yaml", "0" * 64))


def wrong(verdict: Verdict, rulebook: Rulebook) -> list[str]:
    return [one.rule for one in by_weight(verdict, rulebook) if one.outcome in ("violated", "inadmissible")]


def test_the_breach_that_costs_most_is_told_first(checker: Checker, rulebook: Rulebook) -> None:
    verdict = check(checker, COMPLAINT | RECTIFICATION)
    assert subject(verdict, rulebook) == "complaint"
    assert wrong(verdict, rulebook) == ["billing-correction.rectification_term", "complaint.reply_term"]
    line = headline(verdict, rulebook).plain
    assert line == (
        "NON CONFORME — rettifica oltre lo standard di 60 giorni solari, 111 giorni di ritardo "
        "(e un altro rilievo; materia del caso: Reclami); 80,00 € in tutto, 2 somme"
    )
    sums = [line.body.plain for line in actions(verdict, rulebook)]
    assert ["50,00 €" in sums[0], "30,00 €" in sums[1]] == [True, True]


def test_money_weighs_more_than_the_matter_of_the_case_which_is_named(checker: Checker, rulebook: Rulebook) -> None:
    verdict = check(checker, COMPLAINT | REQUEST)
    assert subject(verdict, rulebook) == "smart-help"
    assert wrong(verdict, rulebook) == ["complaint.reply_term", "smart-help.cmor", "smart-intake.eligible_customers"]
    assert "(e altri 2 rilievi; materia del caso: SMART Help); 30,00 €" in headline(verdict, rulebook).plain


def test_where_nothing_is_to_be_paid_any_more_the_nearest_day_decides(checker: Checker, rulebook: Rulebook) -> None:
    paid = {"complaint_indemnity_paid_on": date(2026, 7, 1), "rectification_indemnity_paid_on": date(2026, 7, 1)}
    on_time = RECTIFICATION | {"rectification_done_on": date(2026, 5, 20)}
    verdict = check(checker, COMPLAINT | on_time | paid)
    assert wrong(verdict, rulebook)[:2] == ["billing-correction.rectification_term", "complaint.reply_term"]


def test_of_equal_sums_the_one_to_be_paid_sooner_comes_first(checker: Checker, rulebook: Rulebook) -> None:
    verdict = check(checker, COMPLAINT | RECTIFICATION | {"rectification_done_on": date(2026, 5, 20)})
    owed = [(one.owed_eur, one.pay_by) for one in by_weight(verdict, rulebook) if one.outcome == "due"]
    assert owed == [("30.00", "2026-07-31"), ("30.00", "2026-09-02")]
    assert wrong(verdict, rulebook) == ["billing-correction.rectification_term", "complaint.reply_term"]


@pytest.mark.parametrize("order", [*permutations(range(4))][::5])
def test_the_order_of_the_facts_changes_nothing(checker: Checker, rulebook: Rulebook, order: tuple[int, ...]) -> None:
    facts = [*(COMPLAINT | RECTIFICATION).items()]
    first, again = (check(checker, dict(one)) for one in (facts, [facts[place] for place in order]))
    assert headline(first, rulebook) == headline(again, rulebook)


def test_whoever_presupposes_an_act_says_all_there_is_to_do(checker: Checker, rulebook: Rulebook) -> None:
    verdict = check(checker, BY_PHONE, date(2026, 7, 20))
    assert "complaint.channel" in presupposed(verdict, rulebook)
    told = [line.body.plain for line in actions(verdict, rulebook)]
    assert not any("ripresentare il reclamo" in line for line in told)
    alone = check(checker, {"complaint_channel": "phone", "complaint_received_on": date(2026, 6, 25)})
    assert any("ripresentare il reclamo" in line.body.plain for line in actions(alone, rulebook))


def test_steps_are_told_in_the_order_in_which_they_are_taken(checker: Checker, rulebook: Rulebook) -> None:
    request: dict[str, Value] = {
        "service": "smart_help", "topic": "bonus", "complaint_sent_on": ABSENT, "request_sent_on": date(2026, 7, 1),
        "request_channel": "email", "customer_type": "sme", "via_delegate": False,
    }  # fmt: skip
    verdict = check(checker, request)
    assert wrong(verdict, rulebook) == ["smart-intake.other_channels"]
    complaint, portal = (line.body.plain for line in actions(verdict, rulebook))
    assert ["reclamo" in complaint, "Portale" in portal] == [True, True]


def test_what_only_serves_other_rules_is_not_told_to_be_in_order(checker: Checker, rulebook: Rulebook) -> None:
    verdict = check(checker, {"service": "smart_help", "topic": "bonus", "complaint_sent_on": ABSENT})
    serving = [one for one in verdict.findings if one.rule == "smart-help.matter"]
    assert [one.outcome for one in serving] == ["valid"]
    assert not any(serving[0].title in item.body.plain for item in outcomes(verdict, rulebook))


def test_the_first_line_names_what_is_missing_where_it_is_short(checker: Checker, rulebook: Rulebook) -> None:
    some = frozenset(rulebook.vocabulary["contract_clauses"].values) - {"information_and_disputes"}
    one = check(checker, {"contract_clauses": some})
    assert headline(one, rulebook).plain == (
        "NON CONFORME — nel contratto manca almeno una clausola minima: informazioni, reclami e controversie"
    )
    all_of_them = check(checker, {"contract_clauses": frozenset()})
    assert headline(all_of_them, rulebook).plain == "NON CONFORME — nel contratto manca almeno una clausola minima"


def test_what_can_still_be_done_is_told_nearest_day_first(checker: Checker, rulebook: Rulebook) -> None:
    facts: dict[str, Value] = {
        "complaint_received_on": date(2026, 6, 10), "complaint_reply_sent_on": ABSENT,
        "double_billing_claimed_on": date(2026, 6, 10), "double_billing_corrected_on": ABSENT,
    }  # fmt: skip
    told = [line.body.plain for line in actions(check(checker, facts, date(2026, 6, 12)), rulebook)]
    assert ["30 giugno" in told[0], "10 luglio" in told[1]] == [True, True]


def test_a_definition_stands_for_what_it_listens_to() -> None:
    facts = {"written": fact("boolean", phrase="è scritto", negated="non è scritto")}
    act = {
        "id": "demo.act", "kind": "request", "about": ["written"], "remedy": {"inadmissible": "Scriverlo."},
        "requires": [{"id": "r", "title": "scritto", "when": {"fact": "written", "is": True}}],
    }  # fmt: skip
    counts = {
        "id": "demo.counts", "kind": "state", "definition": True, "about": ["written"],
        "applies_when": {"clause": "demo.act", "outcome": "admissible"},
    }  # fmt: skip
    later = {
        "id": "demo.later", "kind": "request", "about": ["written"], "remedy": {"inadmissible": "Scriverlo e attendere."},
        "requires": [{"id": "r", "title": "vale", "when": {"clause": "demo.counts", "outcome": "valid"}}],
    }  # fmt: skip
    rules = tiny([act, counts, later], facts)
    checker = Checker(rules)
    verdict = check(checker, {"written": False})
    assert presupposed(verdict, rules) == {"demo.act", "demo.counts"}
    assert [line.body.plain for line in actions(verdict, rules)] == ["Venditore: scriverlo e attendere."]
    checker.close()


ARREARS: dict[str, Value] = {"arrears_notice_rules_breached": True}


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (ARREARS, "; una somma da determinare"),
        (ARREARS | {"invoice_frequency_breached": True}, "; 25,00 €, più una somma da determinare"),
        (
            ARREARS | COMPLAINT | {"invoice_frequency_breached": True},
            "; 55,00 € in tutto, 2 somme, più una somma da determinare",
        ),
    ],
)
def test_a_sum_nobody_can_tell_is_counted_and_asked_for(checker: Checker, rulebook: Rulebook, facts, told) -> None:
    verdict = check(checker, facts)
    assert headline(verdict, rulebook).plain.endswith(told)
    assert sum("TIMOE" in line.body.plain for line in actions(verdict, rulebook)) == 1


def test_what_is_to_be_done_where_nothing_is_due_is_told(checker: Checker, rulebook: Rulebook) -> None:
    (line,) = actions(check(checker, {"cost_origin": "supplier_fault"}), rulebook)
    assert line.body.plain.startswith("Il nuovo fornitore si tiene il costo")


def test_the_first_line_says_what_was_paid_and_not_what_had_to_be(checker: Checker, rulebook: Rulebook) -> None:
    paid = {"complaint_indemnity_paid_on": date(2026, 7, 1), "complaint_indemnity_paid_eur": 8000}
    assert "; 80,00 € già pagati" in headline(check(checker, COMPLAINT | paid), rulebook).plain


def test_who_must_not_do_something_is_named(checker: Checker, rulebook: Rulebook) -> None:
    (line,) = actions(check(checker, {"change_justified": False, "change_notice_respected": True}), rulebook)
    assert line.body.plain.startswith("Venditore: non applicare")
