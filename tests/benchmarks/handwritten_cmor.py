"""The CMOR written by hand: six conditions and the charge. One function for each part that the rules name."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from engine.model.case import Value
from tests.benchmarks.answers import (
    NOT_APPLICABLE,
    Answer,
    Truth,
    every,
    happened,
    lateness,
    opposite,
    plain,
    request,
    some,
    within,
)

REPLY, RECTIFICATION = 30, 60
FACTS = (
    "indemnity_system_activated", "notice_warned_of_cmor", "closing_duties_met",
    "credit_includes_meter_reconstruction", "complaint_on_same_charges",
)  # fmt: skip
"""Facts that call the conditions in question, one is enough."""


def stated(facts: Mapping[str, Value], name: str) -> Truth:
    value = facts.get(name)
    return value if isinstance(value, bool) else None


def on_gas(facts: Mapping[str, Value]) -> Truth:
    """Whether the supply in question is gas; with two supplies somebody must say which."""
    commodity = facts.get("commodity", "electricity")
    return facts.get("disputed_supply", None) if commodity == "dual" else commodity == "gas"  # type: ignore[return-value]


def unless(excepted: Truth, answer: Answer) -> Answer:
    """Not applicable under an exception; an exception that is not known leaves the answer open."""
    return NOT_APPLICABLE if excepted else plain("undetermined") if excepted is None else answer


def state(holds: Truth) -> Answer:
    """Valid where it holds, not applicable where it does not."""
    return unless(opposite(holds), plain("valid"))


def where(applies: Truth, met: Truth, start: Value | None, days: int, done: Value | None, as_of: int) -> Answer:
    """The answer to a request that applies, with the last day of its term, and where it was lost the days beyond it."""
    answer = unless(opposite(applies), request(met))
    if answer is NOT_APPLICABLE or not isinstance(start, date):
        return answer
    limit = start.toordinal() + days
    late = lateness(limit, done, as_of) or 0
    return (answer[0], limit, *answer[2:6], late if answer[0] == "inadmissible" and late > 0 else None, answer[7])


def complaint_answered(facts: Mapping[str, Value], as_of: int, *, counts: bool) -> Answer:
    """The part of condition f that a complaint calls for: a reply, in time."""
    received, replied = facts.get("complaint_received_on"), facts.get("complaint_reply_sent_on")
    applies = every(stated(facts, "complaint_on_same_charges"), happened(received), counts)
    met: Truth = None
    if isinstance(received, date):
        met = every(happened(replied), within(received.toordinal() + REPLY, replied, as_of))
    return where(applies, met, received, REPLY, replied, as_of)


def rectification_answered(facts: Mapping[str, Value], as_of: int) -> Answer:
    """The part of condition f that a request of rectification calls for: a reasoned reply or the rectification, in
    time."""
    requested = facts.get("rectification_requested_on")
    applies = every(stated(facts, "complaint_on_same_charges"), happened(requested))
    met: Truth = None
    if isinstance(requested, date):
        limit = requested.toordinal() + RECTIFICATION
        acts = (facts.get("rectification_reply_sent_on"), facts.get("rectification_done_on"))
        met = some(*(every(happened(act), within(limit, act, as_of)) for act in acts))
    return where(applies, met, requested, RECTIFICATION, facts.get("rectification_reply_sent_on"), as_of)


def reply_in_time(facts: Mapping[str, Value], *answered: Answer | None) -> Truth:
    """Condition f: whoever contested the sums had an answer, in time, to each contestation."""
    contested = some(happened(facts.get("complaint_received_on")), happened(facts.get("rectification_requested_on")))
    parts = (
        None if one[0] == "undetermined" else one[0] in ("admissible", "not_applicable")
        for one in answered
        if one is not None
    )
    return some(opposite(stated(facts, "complaint_on_same_charges")), every(contested, *parts))


def cmor(facts: Mapping[str, Value], as_of: int, found: dict[str, Answer], *, counts: bool) -> None:
    """Every clause of the CMOR that the facts call in question."""
    answered: dict[str, Answer] = {}
    if "complaint_received_on" in facts:
        answered["cmor.complaint_answered"] = complaint_answered(facts, as_of, counts=counts)
    if "rectification_requested_on" in facts:
        answered["cmor.rectification_answered"] = rectification_answered(facts, as_of)
    voltage, gas, notice = facts.get("voltage_class"), on_gas(facts), stated(facts, "formal_notice_given")
    warned = stated(facts, "notice_warned_of_cmor")
    # Whoever says that the notice warned says that there was one.
    given = warned or None if notice is None else notice
    conditions: dict[str, Truth] = {
        "cmor.formal_notice": every(given, warned),
        "cmor.unpaid_in_term": every(notice is not False, opposite(stated(facts, "paid_within_notice_term"))),
        "cmor.closing_duties": stated(facts, "closing_duties_met"),
        "cmor.no_meter_fault": opposite(stated(facts, "credit_includes_meter_reconstruction")),
        "cmor.reply_in_time": reply_in_time(facts, *answered.values()),
    }
    low: Truth = None if voltage is None else voltage == "lv"
    found["cmor.low_voltage"] = unless(gas, request(low))
    found |= answered | {name: request(truth) for name, truth in conditions.items()}
    if "formal_notice_given" in facts:
        found["cmor.no_notice"] = state(opposite(notice))
    if facts.keys() & {"commodity", "disputed_supply"}:
        found["cmor.gas_without_basis"] = state(gas)
    active = stated(facts, "indemnity_system_activated")
    # Of gas the contract gives no basis; until somebody says which supply, nobody knows whether the voltage counts.
    admitted = None if gas is None else gas or low
    found["cmor.charge"] = request(every(opposite(gas), active, admitted, *conditions.values()))
