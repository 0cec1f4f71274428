"""What the project's rules say to who reads them, where it must not say more, or less, than the case states."""

from __future__ import annotations

from datetime import date

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case, Value
from engine.model.rulebook import Rulebook
from engine.model.verdict import Finding, Verdict
from engine.reporting.brief import doubts
from engine.reporting.caveats import unused
from engine.reporting.summary import actions

JUNE = date(2026, 6, 1)
Facts = dict[str, Value]


def check(checker: Checker, facts: Facts, as_of: date = date(2026, 9, 1)) -> Verdict:
    return checker.check(Case("prova", "", as_of, facts, "prova.yaml", "0" * 64))


def finding(verdict: Verdict, rule: str) -> Finding:
    return next(one for one in verdict.findings if one.rule == rule)


def to_do(verdict: Verdict, rulebook: Rulebook) -> str:
    return " | ".join(line.body.plain for line in actions(verdict, rulebook))


@pytest.mark.parametrize(
    ("facts", "supply", "sum_"),
    [
        ({"arrears_notice_rules_breached": True}, False, True),
        ({"suspension_rules_breached": True}, True, True),
        ({"arrears_notice_rules_breached": True, "indemnity_paid_on": JUNE}, False, False),
    ],
)
def test_arrears_rules_ask_for_what_was_broken_and_not_yet_paid(
    checker: Checker, rulebook: Rulebook, facts: Facts, supply: bool, sum_: bool
) -> None:
    done = to_do(check(checker, facts), rulebook)
    assert ("riattivata" in done) is supply
    assert ("TIMOE" in done) is sum_


@pytest.mark.parametrize(
    ("event", "rule", "name", "due"),
    [
        ({"invoice_frequency_breached": True}, "indemnity.invoice_frequency", "frequency", 2500),
        ({"change_notice_respected": False, "change_justified": True}, "indemnity.change_notice", "change", 3000),
        (
            {"complaint_received_on": date(2026, 3, 2), "complaint_reply_sent_on": date(2026, 4, 10)},
            "indemnity.late_reply", "complaint", 3000,
        ),
    ],
)  # fmt: skip
def test_a_payment_is_told_as_it_was(checker: Checker, event: Facts, rule: str, name: str, due: int) -> None:
    for prefix in ("", f"{name}_"):
        day = {f"{prefix}indemnity_paid_on": JUNE}
        for cents, told in ((due, "ne sono stati pagati"), (8000, "ne sono stati pagati 80,00 €"), (1000, "restano")):
            found = finding(check(checker, event | day | {f"{prefix}indemnity_paid_eur": cents}), rule)
            assert told in found.message
            assert found.owed_eur == f"{max(due - cents, 0) / 100:.2f}"


def test_of_two_events_a_general_payment_settles_neither(checker: Checker) -> None:
    both: Facts = {"invoice_frequency_breached": True, "change_notice_respected": False, "change_justified": True}
    verdict = check(checker, both | {"indemnity_paid_on": JUNE})
    assert [finding(verdict, rule).owed_eur for rule in ("indemnity.invoice_frequency", "indemnity.change_notice")] == [
        "25.00",
        "30.00",
    ]
    assert finding(verdict, "indemnity.which_paid").outcome == "for_human"


@pytest.mark.parametrize("respected", [True, False])
def test_nobody_is_told_to_apply_a_change_without_a_reason(
    checker: Checker, rulebook: Rulebook, respected: bool
) -> None:
    verdict = check(checker, {"change_notice_respected": respected, "change_justified": False})
    assert verdict.conclusion == "non_compliant"
    assert "pplicare la variazione soltanto" not in to_do(verdict, rulebook)
    assert "on applicare la variazione" in to_do(verdict, rulebook)


REFUSED: Facts = {"proposal_signed_on": date(2026, 3, 1), "acceptance_sent_on": ABSENT, "proposal_refused": True}


@pytest.mark.parametrize(
    ("facts", "as_of", "told"),
    [
        (
            REFUSED | {"refusal_communicated_on": ABSENT}, date(2026, 3, 20),
            "Venditore: comunicare subito al cliente che la proposta non è stata accettata, e perché.",
        ),
        (
            REFUSED | {"refusal_communicated_on": ABSENT}, date(2026, 4, 20),
            "Venditore: comunicare subito al cliente che la proposta non è stata accettata, e perché.",
        ),
        (
            REFUSED | {"refusal_communicated_on": date(2026, 3, 10), "refusal_reasons_given": False}, date(2026, 3, 20),
            "Venditore: spiegare subito al cliente i motivi della mancata accettazione.",
        ),
        (
            {"proposal_signed_on": date(2026, 3, 1), "acceptance_sent_on": ABSENT}, date(2026, 3, 20),
            "Venditore: entro il 15 aprile 2026 — inviare l'accettazione, oppure comunicare al cliente il rifiuto e i motivi.",
        ),
    ],
)  # fmt: skip
def test_whoever_refused_a_proposal_is_not_told_to_accept_it(
    checker: Checker, rulebook: Rulebook, facts: Facts, as_of: date, told: str
) -> None:
    assert to_do(check(checker, facts, as_of), rulebook) == told


CMOR: Facts = {"commodity": "electricity", "indemnity_system_activated": False, "cmor_eur": 20000}


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        (CMOR | {"cmor_charged": True}, "Il cliente può chiedere al fornitore uscente l'annullamento del CMOR già in bolletta"),
        (CMOR, "Venditore: non addebitare il CMOR"),
        (CMOR | {"commodity": "gas", "cmor_charged": True}, "Il cliente può chiedere al fornitore su quale regola"),
    ],
)  # fmt: skip
def test_what_to_do_about_a_cmor_hangs_on_whether_it_is_billed(
    checker: Checker, rulebook: Rulebook, facts: Facts, told: str
) -> None:
    verdict = check(checker, facts)
    assert to_do(verdict, rulebook).startswith(told)
    assert " | " not in to_do(verdict, rulebook)
    message = finding(verdict, "cmor.charge").message
    assert ("Manca: l'attivazione del sistema" in message) is (facts["commodity"] == "electricity")


def test_a_standard_that_was_kept_needs_no_cause_to_owe_nothing(checker: Checker) -> None:
    kept: Facts = {"complaint_received_on": date(2026, 5, 4), "complaint_reply_sent_on": date(2026, 5, 20)}
    found = finding(check(checker, kept | {"indemnity_exclusion": "force_majeure"}), "indemnity.late_reply")
    assert found.message.endswith("lo standard non è stato superato.")


def test_a_breach_that_another_reading_does_not_judge_is_told_with_that_reading(
    checker: Checker, rulebook: Rulebook
) -> None:
    verdict = check(checker, {"customer_type": "sme", "documents_delivered": frozenset()})
    told = " ".join(line.body.plain for line in doubts(verdict, rulebook))
    assert "Consegna della scheda sintetica al potenziale cliente: non si applica" in told


def test_a_whole_number_of_seconds_has_no_decimals(checker: Checker) -> None:
    assert (
        "di 250 secondi"
        in finding(check(checker, {"average_wait_seconds": 25_000}), "call-centre.average_wait").message
    )


def test_what_did_not_happen_is_not_told_as_done_where_no_rule_reads_it(checker: Checker, rulebook: Rulebook) -> None:
    case: Facts = {
        "termination_notice_sent_on": date(2026, 1, 31),
        "termination_effective_on": date(2026, 3, 1),
        "supply_suspended_on": ABSENT,
    }
    told = " ".join(line.body.plain for line in unused(check(checker, case, date(2026, 2, 10)), rulebook))
    assert "la fornitura non è stata sospesa (supply_suspended_on)" in told
    assert "è stata sospesa (" not in told.replace("non è stata sospesa (", "")


@pytest.mark.parametrize(
    ("facts", "as_of", "told"),
    [
        ({"gas_leak_place": "customer_system"}, date(2026, 9, 1), "Il cliente fa riparare l'impianto"),
        ({"info_already_held": True}, date(2026, 9, 1), "Ciò che si cerca si può trovare anche da sé"),
        (
            {"interruption_started_on": date(2026, 1, 1), "interruption_ended_on": ABSENT}, date(2026, 9, 1),
            "Cliente: chiedere la riduzione del prezzo",
        ),
        ({"proposal_signed_on": date(2026, 3, 1), "acceptance_sent_on": ABSENT}, date(2026, 3, 20), "entro il 15 aprile 2026 —"),
    ],
)  # fmt: skip
def test_what_can_be_done_is_said_once_where_nothing_is_wrong(
    checker: Checker, rulebook: Rulebook, facts: Facts, as_of: date, told: str
) -> None:
    lines = to_do(check(checker, facts, as_of), rulebook).split(" | ")
    assert sum(told in line for line in lines) == 1, lines
    assert sum("inviare l'accettazione" in line.lower() for line in lines) <= 1
