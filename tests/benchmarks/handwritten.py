"""The same clauses as plain Python, the way one would write them by hand for the profile `documents`: no rulebook, no
other readings, no reasons. It answers what the engine answers about every clause in scope: outcome, days and amount.

It knows the clauses that the workload touches: reply to complaints with channel and content, rectification, double
billing, the three tiers of each with the term to pay, lapse of a proposal, conclusion of the contract, SMART Help
topics, wait, one year and prior complaint of conciliation, the CMOR charge with its six conditions, quality standards.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from engine.model.case import ABSENT, Case, Value
from tests.benchmarks.answers import (
    FOR_HUMAN,
    NOT_APPLICABLE,
    NOT_DUE,
    Answer,
    after,
    by,
    every,
    happened,
    opposite,
    plain,
    request,
    some,
    timed,
)
from tests.benchmarks.handwritten_cmor import FACTS as CMOR_FACTS
from tests.benchmarks.handwritten_cmor import cmor

REPLY, RECTIFICATION, DOUBLE, PAY, LAPSE, WAIT, INFORMATION = 30, 60, 20, 90, 45, 40, 30
TIERS = ((2, 3000), (3, 5000))
LAST_TIER = 7500
WRITTEN = frozenset({"registered_ar", "pec", "email", "web_form", "post", "fax", "by_hand"})
PAID = {"reply": "complaint", "rectification": "rectification", "double_billing": "double_billing"}
EXCLUDED = frozenset({"force_majeure", "customer_or_third_party", "complaint_not_identifiable"})


def indemnity(facts: Mapping[str, Value], standard: Answer, days: int, name: str) -> Answer:
    """The indemnity for a standard that was not kept, and what is still owed of it."""
    outcome, limit, late = standard[0], standard[1], standard[6]
    unknown = name == "reply" and not identifiable(facts)
    if unknown or facts.get("indemnity_exclusion") in EXCLUDED or outcome not in ("violated", "undetermined"):
        return NOT_DUE
    if outcome == "undetermined" or limit is None or late is None:
        return plain("undetermined")
    elapsed = days + late
    cents = next((cents for times, cents in TIERS if elapsed <= times * days), LAST_TIER)
    owed = 0 if isinstance(facts.get(f"{PAID[name]}_indemnity_paid_on"), date) else cents
    return "due", None, None, None, cents, limit + 1 + PAY, None, owed


def payment(owed: Answer, standard: Answer, paid: Value, as_of: int) -> Answer:
    """The payment in time of an indemnity that is owed."""
    if owed[0] == "not_due":
        return NOT_APPLICABLE
    limit = standard[1]
    if limit is None:
        return plain("undetermined")
    if owed[0] == "undetermined":
        return "undetermined", limit + 1 + PAY, None, None, None, None, None, None
    return by(limit + 1 + PAY, paid, as_of)


def identifiable(facts: Mapping[str, Value]) -> bool:
    """Whether the complaint says who complains; presumed where nobody tells what it contains."""
    told = facts.get("complaint_elements")
    if not isinstance(told, frozenset):
        return True
    return "name" in told and not told.isdisjoint(("supply_address", "pod_or_pdr", "customer_code"))


def counts(facts: Mapping[str, Value]) -> bool:
    """Whether the complaint opens what wants a written one."""
    return facts.get("complaint_channel", "post") in WRITTEN


def awaits_reply(facts: Mapping[str, Value]) -> bool:
    """Whether the case speaks of a complaint that was received, or of one and of its reply."""
    spoken_of = "complaint_sent_on" in facts or "complaint_channel" in facts
    return "complaint_received_on" in facts or (spoken_of and "complaint_reply_sent_on" in facts)


def reply_term(facts: Mapping[str, Value], as_of: int) -> Answer:
    if not counts(facts) or facts.get("complaint_sent_on") is ABSENT:
        return NOT_APPLICABLE
    return timed(
        facts.get("complaint_received_on"), REPLY, facts.get("complaint_reply_sent_on"), as_of, "violated", "compliant"
    )


def content(facts: Mapping[str, Value]) -> Answer:
    told = facts["complaint_elements"]
    assert isinstance(told, frozenset)
    differs = facts.get("postal_address_differs")
    address = True if "postal_address" in told or "email" in told else opposite(differs)  # type: ignore[arg-type]
    codes = "pod_or_pdr" in told or "customer_code" in told
    full = every({"name", "supply_address", "commodity", "description"} <= told, codes, address)
    return plain("undetermined" if full is None else "admissible" if full else "to_regularise")


def conciliation(facts: Mapping[str, Value], as_of: int, found: dict[str, Answer]) -> None:
    sent, filed = facts.get("complaint_sent_on"), facts["conciliation_filed_on"]
    reply, satisfied = facts.get("complaint_reply_sent_on"), facts.get("complaint_reply_satisfactory")
    topic = facts.get("dispute_topic")
    if "voltage_class" in facts:
        found["conciliation.applicant"] = NOT_APPLICABLE
    if sent is not None:
        none = filed is ABSENT or topic not in (None, "other")
        found["conciliation.no_complaint"] = NOT_APPLICABLE if none else request(happened(sent))
    if topic is not None:
        found["conciliation.smart_help_topics"] = request(topic == "other")
        if topic != "other":
            for name in ("wait", "one_year", "prior_complaint"):
                found[f"conciliation.{name}"] = NOT_APPLICABLE
            return
    dissatisfied = None if satisfied is None else not satisfied
    overtaken, silent = after(reply, filed), opposite(happened(reply))
    complained = every(happened(sent), opposite(after(sent, filed)))
    found["conciliation.prior_complaint"] = request(every(complained, some(silent, overtaken, dissatisfied)))
    if sent is ABSENT or not isinstance(sent, date):
        outcome = NOT_APPLICABLE if sent is ABSENT else plain("undetermined")
        found["conciliation.wait"] = found["conciliation.one_year"] = outcome
        return
    first = sent.toordinal() + WAIT + 1
    waited = (filed.toordinal() if isinstance(filed, date) else as_of) >= first
    answered = every(happened(reply), opposite(overtaken))
    closed, opened = every(answered, satisfied), every(answered, dissatisfied)  # type: ignore[arg-type]
    outcome = request(every(opposite(closed), some(opened, waited)))[0]
    found["conciliation.wait"] = outcome, None, first, None, None, None, None, None
    year = sent.replace(year=sent.year + 1, day=28 if (sent.month, sent.day) == (2, 29) else sent.day)
    found["conciliation.one_year"] = by(year.toordinal(), filed, as_of, "inadmissible", "admissible")


def quality(facts: Mapping[str, Value], as_of: int, found: dict[str, Answer]) -> None:
    total, column = facts.get("info_requests_total"), facts.get("energy_mix")
    if isinstance(total, int):
        part = facts.get("info_requests_answered_in_time")
        share = NOT_APPLICABLE
        if total:
            share = plain("undetermined")
            if isinstance(part, int):
                share = plain("compliant" if part * 100 >= total * 95 else "violated")
        found["quality-standards.info_share"] = share
    if "info_request_received_on" in facts:
        start, done = facts["info_request_received_on"], facts.get("info_reply_sent_on")
        counted = timed(start, INFORMATION, done, as_of, "late", "valid")
        found["quality-standards.info_reply_day"] = NOT_APPLICABLE if counted[0] == "late" else counted
    if isinstance(column, tuple):
        found["quality-standards.energy_mix_total"] = plain("compliant" if sum(column) == 10_000 else "violated")
    if found.keys() & {
        "quality-standards.info_share", "quality-standards.info_reply_day", "quality-standards.energy_mix_total"
    }:  # fmt: skip
        found["quality-standards.published_results"] = FOR_HUMAN


def proposal(facts: Mapping[str, Value], as_of: int, found: dict[str, Answer]) -> None:
    signed, sent = facts.get("proposal_signed_on"), facts.get("acceptance_sent_on")
    lapse = found["proposal-acceptance.lapse"] = timed(signed, LAPSE, sent, as_of, "lapsed", "valid")
    if "acceptance_sent_on" in facts:
        found["proposal-acceptance.acceptance_told"] = plain("valid")
    if "acceptance_received_on" in facts:
        day = facts["acceptance_received_on"]
        answer = NOT_APPLICABLE
        if told := "proposal_signed_on" in facts:
            found["proposal-acceptance.signature_told"] = plain("valid")
        if isinstance(day, date) and told and lapse[0] in ("lapsed", "undetermined"):
            answer = plain(lapse[0])
        elif isinstance(day, date):
            answer = "valid", None, None, day.toordinal(), None, None, None, None
        found["proposal-acceptance.conclusion_date"] = answer


def standard(
    facts: Mapping[str, Value], found: dict[str, Answer], kept: Answer, days: int, name: str, as_of: int
) -> None:
    """The indemnity that goes with a standard, and its payment where one is told."""
    owed = found[f"indemnity.late_{name}"] = indemnity(facts, kept, days, name)
    if (paid := f"{PAID[name]}_indemnity_paid_on") in facts:
        found[f"indemnity.late_{name}_payment"] = payment(owed, kept, facts[paid], as_of)


def complaint(facts: Mapping[str, Value], as_of: int, found: dict[str, Answer]) -> None:
    if awaits_reply(facts):
        found["complaint.reply_term"] = reply_term(facts, as_of)
    if "complaint_received_on" in facts:
        standard(facts, found, found["complaint.reply_term"], REPLY, "reply", as_of)
    if "complaint_channel" in facts:
        found["complaint.channel"] = request(facts["complaint_channel"] in WRITTEN)
    if "complaint_elements" in facts:
        found["complaint.content"] = content(facts)
        if "complaint_received_on" in facts:
            found["complaint.identifiable"] = plain("valid" if identifiable(facts) else "not_applicable")


def judge(case: Case) -> dict[str, Answer]:
    """Every clause the case concerns, with its answer."""
    facts, as_of = case.facts, case.as_of.toordinal()
    found: dict[str, Answer] = {}
    complaint(facts, as_of, found)
    if "rectification_requested_on" in facts:
        start, done = facts["rectification_requested_on"], facts.get("rectification_done_on")
        kept = timed(start, RECTIFICATION, done, as_of, "violated", "compliant")
        if happened(facts.get("rectification_reply_sent_on")) and not isinstance(done, date):
            # Whether the grounds of a refusal hold is for a person; a rectification that may be made settles it.
            kept = (
                NOT_APPLICABLE
                if "rectification_done_on" in facts
                else ("undetermined", kept[1], *plain("undetermined")[2:])
            )
        if "rectification_reply_sent_on" in facts and "rectification_done_on" in facts:
            refused = happened(facts["rectification_reply_sent_on"]) and not isinstance(done, date)
            found["billing-correction.refusal_grounds"] = FOR_HUMAN if refused else NOT_APPLICABLE
        found["billing-correction.rectification_term"] = kept
        standard(facts, found, kept, RECTIFICATION, "rectification", as_of)
        if "billing_frequency" in facts:
            found["billing-correction.four_monthly_term"] = found["indemnity.late_four_monthly"] = NOT_APPLICABLE
            if "rectification_indemnity_paid_on" in facts:
                found["indemnity.late_four_monthly_payment"] = NOT_APPLICABLE
    if "double_billing_claimed_on" in facts:
        start, done = facts["double_billing_claimed_on"], facts.get("double_billing_corrected_on")
        kept = found["billing-correction.double_billing_term"] = timed(
            start, DOUBLE, done, as_of, "violated", "compliant"
        )
        standard(facts, found, kept, DOUBLE, "double_billing", as_of)
    if "indemnity_due_by" in facts:
        start = facts["indemnity_due_by"]
        found["indemnity.paid_by_due_day"] = timed(
            start, 0, facts.get("indemnity_paid_on"), as_of, "violated", "compliant"
        )
    if "proposal_signed_on" in facts or "acceptance_sent_on" in facts:
        proposal(facts, as_of, found)
    if "conciliation_filed_on" in facts:
        conciliation(facts, as_of, found)
    if any(name in facts for name in CMOR_FACTS):
        cmor(facts, as_of, found, counts=counts(facts))
    if "complaint_channel" in facts and ("cmor.complaint_answered" in found or "conciliation_filed_on" in facts):
        found["complaint.counts"] = plain("valid" if counts(facts) else "not_applicable")
    quality(facts, as_of, found)
    return found
