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

Truth = bool | None
Answer = tuple[str, int | None, int | None, int | None, int | None, int | None, int | None]
"""Outcome, deadline, earliest day, resulting day, cents, day to pay by, days late; days as ordinals."""

REPLY, RECTIFICATION, DOUBLE, PAY, LAPSE, WAIT, INFORMATION = 30, 60, 20, 90, 45, 40, 30
TIERS = ((2, 3000), (3, 5000))
LAST_TIER = 7500
WRITTEN = frozenset({"registered_ar", "pec", "email", "web_form", "post"})
NOT_APPLICABLE: Answer = ("not_applicable", None, None, None, None, None, None)
NOT_DUE: Answer = ("not_due", None, None, None, None, None, None)
FOR_HUMAN: Answer = ("for_human", None, None, None, None, None, None)
CMOR_FACTS = (
    "indemnity_system_activated", "notice_warned_of_cmor", "closing_duties_met",
    "credit_includes_meter_reconstruction", "complaint_on_same_charges",
)  # fmt: skip


def plain(outcome: str) -> Answer:
    """An outcome without days or amounts."""
    return outcome, None, None, None, None, None, None


def request(truth: Truth) -> Answer:
    """The answer to a request."""
    return plain("undetermined" if truth is None else "admissible" if truth else "inadmissible")


def every(*truths: Truth) -> Truth:
    """All of them: one false is enough for false."""
    if False in truths:
        return False
    return None if None in truths else True


def some(*truths: Truth) -> Truth:
    """At least one of them: one true is enough for true."""
    if True in truths:
        return True
    return None if None in truths else False


def happened(day: Value | None) -> Truth:
    return None if day is None else day is not ABSENT


def opposite(truth: Truth) -> Truth:
    return None if truth is None else not truth


def after(one: Value | None, other: Value | None) -> Truth:
    if one is ABSENT or other is ABSENT:
        return False
    return one > other if isinstance(one, date) and isinstance(other, date) else None


def lateness(limit: int, done: Value | None, as_of: int) -> int | None:
    """Days beyond a limit; an act of which nothing is known is not late while the limit has not passed."""
    if isinstance(done, date):
        return done.toordinal() - limit
    late = as_of - limit
    return late if done is ABSENT or late <= 0 else None


def timed(start: Value | None, days: int, done: Value | None, as_of: int, bad: str, good: str) -> Answer:
    """An act due within some days of a start."""
    if start is ABSENT:
        return NOT_APPLICABLE
    if not isinstance(start, date):
        return plain("undetermined")
    return by(start.toordinal() + days, done, as_of, bad, good)


def by(limit: int, done: Value | None, as_of: int, bad: str = "violated", good: str = "compliant") -> Answer:
    """An act due by a day."""
    late = lateness(limit, done, as_of)
    if late is None:
        return "undetermined", limit, None, None, None, None, None
    if late > 0:
        return bad, limit, None, None, None, None, late
    return good, limit, None, None, None, None, None


def indemnity(facts: Mapping[str, Value], standard: Answer, days: int) -> Answer:
    """The indemnity for a standard that was not kept."""
    outcome, limit, late = standard[0], standard[1], standard[6]
    if facts.get("indemnity_exclusion", "none") != "none" or outcome not in ("violated", "undetermined"):
        return NOT_DUE
    if outcome == "undetermined" or limit is None or late is None:
        return plain("undetermined")
    elapsed = days + late
    cents = next((cents for times, cents in TIERS if elapsed <= times * days), LAST_TIER)
    return "due", None, None, None, cents, limit + 1 + PAY, None


def payment(facts: Mapping[str, Value], owed: Answer, standard: Answer, as_of: int) -> Answer:
    """The payment in time of an indemnity that is owed."""
    if owed[0] == "not_due":
        return NOT_APPLICABLE
    limit = standard[1]
    if limit is None:
        return plain("undetermined")
    if owed[0] == "undetermined":
        return "undetermined", limit + 1 + PAY, None, None, None, None, None
    return by(limit + 1 + PAY, facts.get("indemnity_paid_on"), as_of)


def reply_term(facts: Mapping[str, Value], as_of: int) -> Answer:
    if facts.get("complaint_channel", "post") not in WRITTEN:
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
    answered = every(happened(reply), opposite(overtaken), dissatisfied)
    outcome = request(some(every(some(silent, overtaken), waited), answered))[0]
    found["conciliation.wait"] = outcome, None, first, None, None, None, None
    year = sent.replace(year=sent.year + 1, day=28 if (sent.month, sent.day) == (2, 29) else sent.day)
    found["conciliation.one_year"] = by(year.toordinal(), filed, as_of, "inadmissible", "admissible")


def complaint_answered(facts: Mapping[str, Value], as_of: int) -> Truth:
    """The part of condition f that a complaint calls for: a reply in time, where a standard applies and where not."""
    received, replied = facts.get("complaint_received_on"), happened(facts.get("complaint_reply_sent_on"))
    term = reply_term(facts, as_of)[0]
    compliant = None if term == "undetermined" else term == "compliant"
    unwritten = None if term == "undetermined" else term == "not_applicable"
    met: Truth = None
    if isinstance(received, date):
        late = lateness(received.toordinal() + REPLY, facts.get("complaint_reply_sent_on"), as_of)
        met = None if late is None else late <= 0
    return some(every(compliant, replied), every(unwritten, met, replied))


def replied_in_time(facts: Mapping[str, Value], as_of: int) -> Truth:
    """Condition f of the CMOR: whoever contested the sums had an answer, in time, to each contestation."""
    same = facts.get("complaint_on_same_charges")
    if same is False:
        return True
    received, requested = facts.get("complaint_received_on"), facts.get("rectification_requested_on")
    complaint = complaint_answered(facts, as_of) if isinstance(received, date) else True  # presumed, where not told
    rectified: Truth = True
    if isinstance(requested, date):
        done = facts.get("rectification_done_on")
        outcome = by(requested.toordinal() + RECTIFICATION, done, as_of)[0]
        rectified = every(None if outcome == "undetermined" else outcome == "compliant", happened(done))
    contested = every(some(happened(received), happened(requested)), complaint, rectified)
    return True if contested else None if same is None else contested


def cmor(facts: Mapping[str, Value], as_of: int, found: dict[str, Answer]) -> None:
    gas, voltage = facts.get("commodity") == "gas", facts.get("voltage_class")
    low: Truth = True if gas else None if voltage is None else voltage == "lv"
    notice = every(facts.get("formal_notice_given"), facts.get("notice_warned_of_cmor"))  # type: ignore[arg-type]
    unpaid = opposite(facts.get("paid_within_notice_term"))  # type: ignore[arg-type]
    closed: Truth = facts.get("closing_duties_met")  # type: ignore[assignment]
    sound = opposite(facts.get("credit_includes_meter_reconstruction"))  # type: ignore[arg-type]
    replied = replied_in_time(facts, as_of)
    active: Truth = facts.get("indemnity_system_activated")  # type: ignore[assignment]
    found["cmor.low_voltage"] = NOT_APPLICABLE if gas else request(low)
    found["cmor.formal_notice"] = request(notice)
    found["cmor.unpaid_in_term"] = request(unpaid)
    found["cmor.closing_duties"] = request(closed)
    found["cmor.no_meter_fault"] = request(sound)
    found["cmor.reply_in_time"] = request(replied)
    same, received = facts.get("complaint_on_same_charges"), facts.get("complaint_received_on")
    if same is not None and received is not None:
        applies = same and received is not ABSENT
        found["cmor.complaint_answered"] = request(complaint_answered(facts, as_of)) if applies else NOT_APPLICABLE
    charge = request(every(active, low, notice, unpaid, closed, sound, replied))
    found["cmor.charge"] = NOT_APPLICABLE if gas else charge


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
        counted = timed(start, INFORMATION, done, as_of, "late", "compliant")
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
    if "acceptance_received_on" in facts:
        day = facts["acceptance_received_on"]
        answer = NOT_APPLICABLE
        if lapse[0] in ("lapsed", "undetermined"):
            answer = plain(lapse[0])
        elif isinstance(day, date):
            answer = "valid", None, None, day.toordinal(), None, None, None
        found["proposal-acceptance.conclusion_date"] = answer


def standard(
    facts: Mapping[str, Value], found: dict[str, Answer], kept: Answer, days: int, name: str, as_of: int
) -> None:
    """The indemnity that goes with a standard, and its payment where one is told."""
    owed = found[f"indemnity.late_{name}"] = indemnity(facts, kept, days)
    if "indemnity_paid_on" in facts:
        found[f"indemnity.late_{name}_payment"] = payment(facts, owed, kept, as_of)


def judge(case: Case) -> dict[str, Answer]:
    """Every clause the case concerns, with its answer."""
    facts, as_of = case.facts, case.as_of.toordinal()
    found: dict[str, Answer] = {}
    if "complaint_received_on" in facts:
        kept = found["complaint.reply_term"] = reply_term(facts, as_of)
        standard(facts, found, kept, REPLY, "reply", as_of)
    if "complaint_channel" in facts:
        found["complaint.channel"] = request(facts["complaint_channel"] in WRITTEN)
    if "complaint_elements" in facts:
        found["complaint.content"] = content(facts)
    if "rectification_requested_on" in facts:
        start, done = facts["rectification_requested_on"], facts.get("rectification_done_on")
        kept = timed(start, RECTIFICATION, done, as_of, "violated", "compliant")
        found["billing-correction.rectification_term"] = kept
        standard(facts, found, kept, RECTIFICATION, "rectification", as_of)
        if "billing_frequency" in facts:
            found["billing-correction.four_monthly_term"] = found["indemnity.late_four_monthly"] = NOT_APPLICABLE
            if "indemnity_paid_on" in facts:
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
        cmor(facts, as_of, found)
    quality(facts, as_of, found)
    return found
