"""What a finding says and owes as things stand: paid, paid in part, late, done, not done, of a case that straddles."""

from __future__ import annotations

from datetime import date

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case, Value
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.verdict import Finding, Verdict
from tests.tiny import fact, tiny, told

RECEIVED, REPLIED = date(2026, 5, 4), date(2026, 6, 15)
LATE = {"complaint_received_on": RECEIVED, "complaint_reply_sent_on": REPLIED}


def check(
    checker: Checker, facts: dict[str, Value], as_of: date = date(2026, 12, 1), profile: Profile = "documents"
) -> Verdict:
    return checker.check(Case("prova", "", as_of, facts, "prova.yaml", "0" * 64), profile=profile)


def finding(verdict: Verdict, rule: str) -> Finding:
    return next(one for one in verdict.findings if one.rule == rule)


def test_paid_is_paid(checker: Checker) -> None:
    verdict = check(checker, LATE | {"indemnity_paid_on": date(2026, 7, 1)})
    due = finding(verdict, "indemnity.late_reply")
    assert (due.outcome, due.amount_eur, due.settled_on) == ("due", "30.00", "2026-07-01")
    assert (due.paid_eur, due.owed_eur, due.remedy) == ("30.00", "0.00", "")
    assert verdict.owed == {}
    assert "ne sono stati pagati 30,00 € il 1º luglio 2026" in due.message


def test_what_is_paid_in_part_is_still_owed_in_part(checker: Checker) -> None:
    paid = {"complaint_indemnity_paid_on": date(2026, 7, 1), "complaint_indemnity_paid_eur": 2500}
    verdict = check(checker, LATE | paid)
    due = finding(verdict, "indemnity.late_reply")
    assert (due.settled_on, due.paid_eur, due.owed_eur) == (None, "25.00", "5.00")
    assert "restano 5,00 €" in due.message
    assert verdict.owed == {"supplier": "5.00"}


def test_a_payment_speaks_of_the_one_standard_that_the_case_tells(checker: Checker) -> None:
    both = LATE | {"rectification_requested_on": date(2026, 3, 2), "rectification_done_on": date(2026, 6, 20)}
    verdict = check(checker, both | {"indemnity_paid_on": date(2026, 7, 1)})
    assert verdict.owed == {"supplier": "60.00"}
    for rule, name in (
        ("indemnity.late_reply_payment", "complaint_indemnity_paid_on"),
        ("indemnity.late_rectification_payment", "rectification_indemnity_paid_on"),
    ):
        assert (finding(verdict, rule).outcome, finding(verdict, rule).missing) == ("undetermined", (name,))
    told = check(checker, both | {"complaint_indemnity_paid_on": date(2026, 7, 1)})
    assert told.owed == {"supplier": "30.00"}
    assert finding(told, "indemnity.late_rectification").settled_on is None


@pytest.mark.parametrize(
    ("reply", "as_of", "outcome", "words"),
    [
        (REPLIED, date(2026, 12, 1), "violated", "è partita il 15 giugno 2026"),
        (date(2026, 5, 20), date(2026, 12, 1), "compliant", "è partita il 20 maggio 2026"),
        (ABSENT, date(2026, 5, 20), "compliant", "si può rispondere fino al 3 giugno 2026"),
        (ABSENT, date(2026, 6, 15), "violated", "l'ultimo giorno utile era il 3 giugno 2026, 12 giorni fa"),
    ],
)
def test_each_state_has_its_sentence(checker: Checker, reply: Value, as_of: date, outcome: str, words: str) -> None:
    told = finding(
        check(checker, {"complaint_received_on": RECEIVED, "complaint_reply_sent_on": reply}, as_of),
        "complaint.reply_term",
    )
    assert told.outcome == outcome
    assert words in told.message


def test_an_overdue_sum_is_told_as_past(checker: Checker) -> None:
    before = finding(check(checker, LATE, date(2026, 9, 2)), "indemnity.late_reply")
    after = finding(check(checker, LATE, date(2026, 9, 3)), "indemnity.late_reply")
    assert "da riconoscere entro il 2 settembre 2026" in before.message
    assert "doveva averli entro il 2 settembre 2026" in after.message


def test_a_case_that_straddles_says_which_figures_it_used(checker: Checker) -> None:
    facts: dict[str, Value] = {
        "complaint_received_on": date(2025, 12, 10),
        "complaint_reply_sent_on": date(2026, 1, 15),
    }
    due = finding(check(checker, facts, date(2026, 1, 20), "regulation"), "indemnity.late_reply")
    assert due.amount_eur == "25.00"
    assert {doubt.id for doubt in due.doubts if doubt.kind == "straddles"} == {"indemnity.tier_1"}
    [other] = [one for one in due.alternatives if one.because == "version"]
    assert (other.choice, other.amount_eur) == ("2026-01-15", "30.00")
    closed = finding(
        check(checker, facts | {"complaint_reply_sent_on": date(2025, 12, 31)}, date(2026, 1, 20), "regulation"),
        "complaint.reply_term",
    )
    assert not [doubt for doubt in closed.doubts if doubt.kind == "straddles"]


def test_a_case_older_than_the_text_says_so(checker: Checker) -> None:
    facts: dict[str, Value] = {"complaint_received_on": date(2019, 5, 6), "complaint_reply_sent_on": date(2019, 7, 1)}
    told = finding(check(checker, facts, date(2019, 8, 1)), "complaint.reply_term")
    assert [doubt.id for doubt in told.doubts if doubt.kind == "undated"] == ["complaint.reply_days"]
    today = finding(check(checker, LATE), "complaint.reply_term")
    assert not [doubt for doubt in today.doubts if doubt.kind == "undated"]


def test_a_stated_fact_that_no_rule_used_is_named(checker: Checker) -> None:
    verdict = check(checker, LATE | {"smart_meter": True, "owner_consent": True})
    assert verdict.facts_unused == {"smart_meter": "true"}
    assert "complaint_received_on" not in verdict.facts_unused
    assert verdict.source == "prova.yaml"


def test_what_says_too_little_is_asked_what_it_does_not_say(checker: Checker) -> None:
    verdict = check(checker, {"complaint_sent_on": RECEIVED, "complaint_reply_sent_on": REPLIED})
    assert verdict.conclusion == "undetermined"
    assert [question.fact for question in verdict.questions] == ["complaint_received_on"]


def test_a_request_already_answered_to_satisfaction_has_no_day_to_come_back(checker: Checker) -> None:
    facts: dict[str, Value] = {
        "service": "smart_help", "topic": "bonus", "complaint_received_on": date(2026, 6, 1),
        "complaint_reply_sent_on": date(2026, 6, 10), "complaint_reply_satisfactory": True,
        "request_sent_on": date(2026, 6, 20),
    }  # fmt: skip
    told = finding(check(checker, facts, date(2026, 6, 20)), "smart-help.prior_complaint")
    assert (told.outcome, told.earliest) == ("inadmissible", None)


@pytest.mark.parametrize(("more", "unused"), [({}, False), ({"rectification_requested_on": date(2026, 3, 2)}, True)])
def test_a_general_fact_that_no_event_could_be_given_is_named(
    checker: Checker, more: dict[str, Value], unused: bool
) -> None:
    verdict = check(checker, LATE | {"indemnity_paid_on": date(2026, 7, 1)} | more)
    assert ("indemnity_paid_on" in verdict.facts_unused) is unused


HELP: dict[str, Value] = {
    "service": "smart_help", "topic": "bonus", "complaint_received_on": date(2026, 6, 25),
    "complaint_reply_sent_on": ABSENT, "request_sent_on": date(2026, 7, 1),
}  # fmt: skip
WRITE = (
    "Inviare al fornitore un reclamo scritto, attendere la risposta o che siano passati 30 giorni solari da allora, "
    "e poi regolarizzare la richiesta."
)


@pytest.mark.parametrize(
    ("as_of", "message", "remedy"),
    [
        (
            date(2026, 7, 1),
            "È presto: il fornitore ha 30 giorni solari per rispondere, contati dal 25 giugno 2026. "
            "Senza risposta il primo giorno utile è il 26 luglio 2026.",
            "Attendere il 26 luglio 2026, o prima una risposta che non soddisfa, e poi regolarizzare la richiesta.",
        ),
        (
            date(2026, 8, 10),
            "La richiesta, partita il 1º luglio 2026, era in anticipo: il fornitore aveva 30 giorni solari per "
            "rispondere, contati dal 25 giugno 2026. L'attesa è finita, e il primo giorno utile era il 26 luglio 2026.",
            "Regolarizzare ora la richiesta, se il fornitore non ha risposto in modo soddisfacente.",
        ),
    ],
)
def test_a_request_too_early_is_told_to_wait_only_while_there_is_a_wait(
    checker: Checker, as_of: date, message: str, remedy: str
) -> None:
    sent = {("complaint_sent_on" if name == "complaint_received_on" else name): value for name, value in HELP.items()}
    for facts, rule in ((HELP, "smart-help.prior_complaint"), (sent, "smart-help.prior_complaint_sent")):
        told = finding(check(checker, facts, as_of), rule)
        assert (told.outcome, told.message, told.remedy) == ("to_regularise", message, remedy)
        cures = [one.cure for one in told.trace.requirements if one.truth == "false" and one.cure]
        assert cures == [remedy[:1].lower() + remedy[1:-1]]


@pytest.mark.parametrize("as_of", [date(2026, 7, 1), date(2026, 8, 10)])
@pytest.mark.parametrize("topic", ["bonus", "return_to_previous_supplier"])
def test_an_oral_complaint_asks_for_one_thing_and_gives_no_day(checker: Checker, as_of: date, topic: str) -> None:
    oral: dict[str, Value] = {"topic": topic, "complaint_channel": "phone"}
    oral |= {"return_complaint_outcome": "no_reply"} if topic != "bonus" else {}
    verdict = check(checker, HELP | oral, as_of)
    told = finding(verdict, "smart-help.prior_complaint_sent")
    assert (told.outcome, told.earliest, told.remedy) == ("to_regularise", None, WRITE)
    asked = [one.remedy for one in verdict.findings if one.family == "smart-help" and one.remedy]
    assert asked == [WRITE]


@pytest.mark.parametrize("channel", [{}, {"complaint_channel": "phone"}])
def test_without_a_complaint_the_same_one_thing_is_asked(checker: Checker, channel: dict[str, Value]) -> None:
    none = {"complaint_received_on": ABSENT, "complaint_sent_on": ABSENT}
    told = finding(check(checker, HELP | none | channel, date(2026, 8, 10)), "smart-help.prior_complaint_sent")
    assert (told.outcome, told.earliest, told.remedy) == ("to_regularise", None, WRITE)


@pytest.mark.parametrize(
    ("as_of", "message", "remedy"),
    [
        (date(2026, 7, 1), "il primo giorno utile è il 16 luglio 2026", "Attendere il 16 luglio 2026 e, se"),
        (date(2026, 8, 10), "il primo giorno utile era il 16 luglio 2026", "Regolarizzare ora la richiesta, finché"),
    ],
)
def test_an_indemnity_claimed_too_early_is_told_as_past_once_it_is(
    checker: Checker, as_of: date, message: str, remedy: str
) -> None:
    facts: dict[str, Value] = {
        "topic": "unpaid_automatic_indemnity", "indemnity_due_by": date(2026, 7, 15), "indemnity_paid_on": ABSENT,
        "request_sent_on": date(2026, 7, 1),
    }  # fmt: skip
    told = finding(check(checker, facts, as_of), "smart-help.unpaid_indemnity")
    assert told.outcome == "to_regularise"
    assert message in told.message
    assert told.remedy.startswith(remedy)


DELEGATE: dict[str, Value] = {
    "via_delegate": True, "service": "smart_info", "request_sent_on": date(2026, 7, 1),
    "principal_id_expires_on": date(2027, 1, 1),
}  # fmt: skip


@pytest.mark.parametrize(
    ("written", "copied", "missing", "remedy"),
    [
        (False, True, "la delega scritta", "Inviare la delega scritta e firmata."),
        (
            True, False, "la copia del documento di chi delega",
            "Inviare la copia di un documento valido di chi delega.",
        ),
        (
            False, False, "la delega scritta; la copia del documento di chi delega",
            "Inviare la delega scritta e firmata; inviare la copia di un documento valido di chi delega.",
        ),
    ],
)  # fmt: skip
def test_the_paper_that_is_missing_is_named(
    checker: Checker, written: bool, copied: bool, missing: str, remedy: str
) -> None:
    facts = DELEGATE | {"delegation_written": written, "principal_id_attached": copied}
    told = finding(check(checker, facts, date(2026, 7, 1)), "smart-intake.delegate_documents")
    assert (told.message, told.remedy) == (f"Le carte del delegato non sono complete. Manca: {missing}.", remedy)


def test_one_form_is_asked_for_once(checker: Checker) -> None:
    facts: dict[str, Value] = {
        "service": "smart_info", "request_sent_on": date(2026, 7, 1), "request_channel": "email",
        "customer_type": "domestic", "via_delegate": False, "interest_form_complete": False, "proper_form": False,
        "form_empty_fields": 2,
    }  # fmt: skip
    found = [one for one in check(checker, facts).findings if one.outcome == "to_regularise"]
    assert len(found) == 3
    assert {one.remedy for one in found} == {
        "Scaricare il modulo di interesse dalla pagina Modulistica e inviarlo compilato in ogni parte."
    }


def test_a_summary_sheet_that_is_not_for_this_customer_is_said_not_to_count(checker: Checker) -> None:
    given = {"documents_delivered": frozenset({"contract_copy", "scheda_sintetica"})}
    words = "Fra questi non conta la scheda sintetica, che la nota elenca per i soli clienti domestici."
    for customer, said in (("non_domestic", True), ("domestic", False)):
        told = finding(check(checker, given | {"customer_type": customer}), "proposal-acceptance.documents_with_note")
        assert (told.outcome, words in told.message) == ("compliant", said)
    unlisted = {"documents_delivered": frozenset({"scheda_sintetica"}), "customer_type": "non_domestic"}
    told = finding(check(checker, unlisted), "proposal-acceptance.documents_with_note")
    assert (told.outcome, told.message) == (
        "violated", "Manca almeno un documento che accompagna la nota: copia del contratto.",
    )  # fmt: skip


def started(**message: str) -> Rulebook:
    """Somebody who was asked to begin, whether or not he has begun: valid either way."""
    facts = {
        "asked": fact("boolean", phrase="è chiesto", negated="non è chiesto"),
        "begun": fact("boolean", phrase="è cominciato", negated="non è cominciato"),
    }
    begun = {"id": "begun", "title": "è cominciato", "when": {"fact": "begun", "is": True}, "then": "valid"}
    idle = {"id": "idle", "title": "non è chiesto", "when": {"fact": "asked", "is": False}}
    clause = {
        "id": "demo.x",
        "kind": "state",
        "about": ["asked"],
        "unless": [begun, idle],
        "message": {"valid": message},
    }
    return tiny([clause], facts)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"asked": True, "begun": True}, "Cominciato."),
        ({"asked": True, "begun": False}, "Non cominciato."),
        ({"asked": True}, "Chiesto."),
    ],
)
def test_what_nobody_says_is_told_neither_as_so_nor_as_not_so(facts: dict[str, Value], said: str) -> None:
    checker = Checker(started(begun="Cominciato.", unsaid="Chiesto.", **{"else": "Non cominciato."}))
    [found] = checker.check(told(**facts)).findings
    assert (found.outcome, found.message) == ("valid", said)
    checker.close()


def test_where_no_entry_is_true_either_way_only_the_outcome_is_told() -> None:
    checker = Checker(started(begun="Cominciato.", **{"else": "Non cominciato."}))
    [found] = checker.check(told(asked=True)).findings
    assert found.message == "Prova: valido."
    checker.close()


def test_an_exception_that_holds_is_told_after_one_that_nobody_speaks_of(checker: Checker) -> None:
    facts: dict[str, Value] = {
        "customer_type": "domestic",
        "visit_kind": "requested",
        "contract_concluded_on": date(2026, 2, 20),
        "early_execution_requested": True,
    }
    found = finding(check(checker, facts, date(2026, 3, 1)), "activation.early_start")
    assert "chiesto espressamente" in found.message
    assert "Nulla" not in found.message


def test_what_is_missing_is_told_and_not_the_exception_that_nobody_speaks_of() -> None:
    facts = {
        "asked": fact("boolean", phrase="è chiesto", negated="non è chiesto"),
        "begun": fact("boolean", phrase="è cominciato", negated="non è cominciato"),
    }
    lost = {"id": "lost", "title": "è perso", "when": {"fact": "begun", "is": True}, "then": "not_due"}
    needs = [{"id": "asked", "title": "è chiesto", "when": {"fact": "asked", "is": True}}]
    said = {"not_due": {"lost": "È perso.", "else": "Non è chiesto."}}
    clause = {"id": "demo.x", "kind": "entitlement", "about": ["asked"], "unless": [lost], "requires": needs}
    checker = Checker(tiny([clause | {"message": said}], facts))
    [found] = checker.check(told(asked=False)).findings
    assert (found.outcome, found.message) == ("not_due", "Non è chiesto.")
    checker.close()


LATE_PAYMENT: dict[str, Value] = {
    "termination_ground": "late_payment",
    "invoice_due_on": date(2026, 3, 17),
    "termination_notice_sent_on": date(2026, 4, 1),
}
DEBIT: dict[str, Value] = {
    "termination_ground": "direct_debit_lapsed",
    "sdd_lapsed_on": date(2026, 3, 1),
    "termination_notice_sent_on": date(2026, 3, 5),
}
CLOSING: dict[str, Value] = {"cessation_notice_received_on": date(2026, 1, 31)}
UNSIGNED = CLOSING | {"cessation_notice_channel": "registered_ar", "cessation_notice_signed": False}
RESOLVED: dict[str, Value] = {"termination_notice_sent_on": date(2026, 1, 31)}
EXIT: dict[str, Value] = {
    "supplier_exit_notice_received_on": date(2026, 8, 31),
    "supplier_exit_on": date(2027, 1, 31),
}
MEDIUM: dict[str, Value] = {
    "commodity": "electricity",
    "voltage_class": "mv",
    "switching_notice_received_on": date(2019, 5, 8),
    "switching_notice_channel": "pec",
    "switching_notice_sent_by": "customer",
    "switch_on": date(2020, 6, 1),
}


@pytest.mark.parametrize(
    ("rule", "facts", "as_of", "words"),
    [
        ("termination.late_payment", LATE_PAYMENT, date(2026, 4, 6), "si può risolvere dal 7 aprile 2026"),
        ("termination.late_payment", LATE_PAYMENT, date(2026, 4, 7), "il primo giorno utile era il 7 aprile 2026"),
        ("termination.direct_debit", DEBIT, date(2026, 3, 11), "si può risolvere dal 12 marzo 2026"),
        ("termination.direct_debit", DEBIT, date(2026, 3, 12), "il primo giorno utile era il 12 marzo 2026"),
        ("termination.cessation", CLOSING, date(2026, 2, 27), "la fornitura finisce dal 28 febbraio 2026"),
        ("termination.cessation", CLOSING, date(2026, 2, 28), "la fornitura finiva dal 28 febbraio 2026"),
        ("termination.cessation", UNSIGNED, date(2026, 6, 30), "manca la firma"),
        ("termination.effective_date", RESOLVED, date(2026, 2, 27), "avrà effetto dal 28 febbraio 2026"),
        ("termination.effective_date", RESOLVED, date(2026, 2, 28), "ha avuto effetto dal 28 febbraio 2026"),
        ("termination.supplier_exit", EXIT, date(2027, 2, 27), "Continuare la fornitura fino al 28 febbraio 2027"),
        ("termination.supplier_exit", EXIT, date(2027, 3, 31), "doveva durare fino al 28 febbraio 2027"),
        ("withdrawal-switching.long_notice", MEDIUM, date(2026, 6, 30), "soltanto il fornitore entrante"),
    ],
)
def test_what_leaving_a_contract_asks_is_told_for_its_day_and_its_cause(
    checker: Checker, rule: str, facts: dict[str, Value], as_of: date, words: str
) -> None:
    found = finding(check(checker, facts, as_of), rule)
    assert words in f"{found.message} {found.remedy}"
