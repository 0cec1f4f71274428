"""A fixed, seeded mix of cases shaped like the acceptance cases and the fixtures: dates near the boundaries, acts not
yet done, facts nobody stated. They pass through the reader of case files, so each is possible and has its digest."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import islice
from random import Random
from typing import Any

from engine.errors import CaseRefused
from engine.model.case import Case
from engine.model.vocabulary import Fact
from engine.reading.cases import read_cases

FIRST, DAYS = date(2024, 1, 1), 1000
SEED, CHUNK = 20261121, 500
MOST_REFUSED = 0.1
ELEMENTS = (
    "name",
    "supply_address",
    "postal_address",
    "email",
    "commodity",
    "pod_or_pdr",
    "customer_code",
    "description",
)
STANDARDS = ("complaint_reply", "rectification", "double_billing")
EXCLUSIONS = ("force_majeure", "customer_or_third_party", "complaint_not_identifiable")
TOPICS = ("bonus", "return_to_previous_supplier", "cmor", "double_billing_after_switch", "unpaid_automatic_indemnity")

Facts = dict[str, Any]
"""Facts as a JSON case file writes them, but with days still as dates."""
Shape = Callable[[Random, date], Facts]


def near(random: Random, *limits: int) -> int:
    """A number of days around one of the limits, most often just beside it."""
    return max(0, random.choice(limits) + random.choice((-12, -5, -2, -1, -1, 0, 0, 1, 1, 2, 7, 20)))


def act(random: Random, facts: Facts, name: str, day: date) -> None:
    """An act that was done on a day, or not at all, or of which nothing is known."""
    chance = random.random()
    if chance < 0.9:
        facts[name] = day if chance < 0.72 else None


def who(random: Random) -> Facts:
    """A customer, sometimes only in part."""
    facts: Facts = {"commodity": random.choice(("electricity", "electricity", "gas", "dual"))}
    if random.random() < 0.7:
        facts["customer_type"] = random.choice(("domestic", "domestic", "sme", "non_domestic", "condominium"))
    return facts


def complaint(random: Random, start: date) -> Facts:
    """A complaint and its reply; now and then what it contains and how it arrived."""
    facts = who(random) | {"complaint_received_on": start}
    act(random, facts, "complaint_reply_sent_on", start + timedelta(near(random, 30, 30, 60, 90)))
    if random.random() < 0.15:
        facts["complaint_channel"] = random.choice(("registered_ar", "pec", "email", "post", "phone", "web_form"))
        facts["complaint_elements"] = [name for name in ELEMENTS if random.random() < 0.9]
        facts["postal_address_differs"] = random.random() < 0.3
    if random.random() < 0.1:
        facts["indemnity_exclusion"] = random.choice((*EXCLUSIONS, "none", "none"))
        facts["excluded_standards"] = [*STANDARDS] if facts["indemnity_exclusion"] != "none" else []
    if random.random() < 0.15:
        act(random, facts, "complaint_indemnity_paid_on", start + timedelta(near(random, 121, 121, 100)))
    return facts


def rectification(random: Random, start: date) -> Facts:
    """A billing correction."""
    facts = who(random) | {"rectification_requested_on": start}
    act(random, facts, "rectification_done_on", start + timedelta(near(random, 60, 60, 120, 180)))
    if random.random() < 0.2:
        facts["billing_frequency"] = random.choice(("monthly", "bimonthly", "four_monthly"))
    if random.random() < 0.15:
        act(random, facts, "rectification_indemnity_paid_on", start + timedelta(near(random, 151)))
    return facts


def double_billing(random: Random, start: date) -> Facts:
    """A double billing."""
    facts: Facts = {"double_billing_claimed_on": start, "double_billing_after_switch": random.random() < 0.8}
    act(random, facts, "double_billing_corrected_on", start + timedelta(near(random, 20, 20, 40, 60)))
    if random.random() < 0.15:
        act(random, facts, "double_billing_indemnity_paid_on", start + timedelta(near(random, 111)))
    return facts


def due_day(random: Random, start: date) -> Facts:
    """An indemnity with its own last day."""
    facts: Facts = {"indemnity_due_by": start}
    act(random, facts, "indemnity_paid_on", start + timedelta(random.choice((-20, -1, 0, 1, 15))))
    return facts


def proposal(random: Random, start: date) -> Facts:
    """A proposal and its acceptance."""
    facts = who(random) | {"proposal_signed_on": start}
    sent = start + timedelta(near(random, 45))
    act(random, facts, "acceptance_sent_on", sent)
    if random.random() < 0.2 and facts.get("acceptance_sent_on"):
        act(random, facts, "acceptance_received_on", sent + timedelta(random.randint(0, 6)))
    return facts


def conciliation(random: Random, start: date) -> Facts:
    """A request of conciliation after a complaint."""
    facts: Facts = {"complaint_sent_on": start}
    if random.random() < 0.9:
        facts["dispute_topic"] = random.choice((*TOPICS, *["other"] * 12))
    act(random, facts, "complaint_reply_sent_on", start + timedelta(near(random, 25, 45)))
    if random.random() < 0.6:
        facts["complaint_reply_satisfactory"] = random.random() < 0.3
    facts["conciliation_filed_on"] = start + timedelta(near(random, 41, 41, 365))
    return facts


def cmor(random: Random, start: date) -> Facts:
    """The conditions of a CMOR, most of them met."""
    wanted = {
        "indemnity_system_activated": True,
        "formal_notice_given": True,
        "notice_warned_of_cmor": True,
        "paid_within_notice_term": False,
        "closing_duties_met": True,
        "credit_includes_meter_reconstruction": False,
    }
    facts: Facts = {name: told != (random.random() < 0.08) for name, told in wanted.items() if random.random() < 0.95}
    facts |= {"commodity": random.choice(("electricity",) * 7 + ("gas",)), "voltage_class": "lv"}
    if random.random() < 0.1:
        facts["voltage_class"] = random.choice(("mv", "hv"))
    if random.random() < 0.95:
        facts["complaint_on_same_charges"] = random.random() < 0.5
    if facts.get("complaint_on_same_charges"):
        facts |= complaint(random, start) if random.random() < 0.7 else rectification(random, start)
        if "rectification_requested_on" in facts and random.random() < 0.5:
            act(random, facts, "rectification_reply_sent_on", start + timedelta(near(random, 60)))
    return facts


def quality(random: Random, start: date) -> Facts:
    """A share of replies, one reply, or a column of the energy mix."""
    match random.randrange(3):
        case 0:
            total = random.choice((0, 1, 19, 20, 40, 100, 1234))
            return {
                "info_requests_total": total,
                "info_requests_answered_in_time": random.randint(total * 9 // 10, total),
            }
        case 1:
            facts: Facts = {"info_request_received_on": start}
            act(random, facts, "info_reply_sent_on", start + timedelta(near(random, 30)))
            return facts
        case _:
            return {"energy_mix": ["8.04", "11.88", "66.51", "1.11", "5.03", random.choice(("7.43", "7.42"))]}


SHAPES: tuple[Shape, ...] = (complaint, rectification, double_billing, due_day, proposal, conciliation, cmor, quality)
FAMILIES = (
    "complaint", "billing-correction", "indemnity", "proposal-acceptance", "conciliation", "cmor", "quality-standards",
)  # fmt: skip
"""The families the hand-written function judges too, and so those of the mix."""
MIXES: dict[str, tuple[Shape, ...]] = {"mixed": SHAPES, "complaint": (complaint,)}


def told(random: Random, shapes: tuple[Shape, ...]) -> Facts:
    """One case as a file tells it: one shape, or now and then two together, judged on the last day or somewhat later."""
    start = FIRST + timedelta(random.randrange(DAYS))
    shape, second = random.choice(shapes), random.choice(shapes)
    facts = shape(random, start)
    # An indemnity of which only the last day is told is of no standard, and stands beside none.
    if second is not shape and due_day not in (shape, second) and random.random() < 0.1:
        facts = second(random, start) | facts
    days = [start, *(day for day in facts.values() if isinstance(day, date))]
    if "complaint_received_on" in facts and "complaint_sent_on" in facts:
        facts["complaint_received_on"] = facts["complaint_sent_on"]
    as_of = max(days) + timedelta(random.choice((0, 0, 1, 10, 40, 100)))
    return {"as_of": as_of, "facts": facts}


def stream(mix: str, vocabulary: Mapping[str, Fact], seed: int = SEED) -> Iterator[Case]:
    """Cases of a mix without end, no two with the same digest in one chunk."""
    random = Random(seed)
    while True:
        chunk = [told(random, MIXES[mix]) for _ in range(CHUNK)]
        data = json.dumps(chunk, default=date.isoformat).encode()
        seen: set[str] = set()
        read = list(read_cases(data, f"{mix}.json", vocabulary, as_of=None, today=FIRST))
        refused = [case for case in read if isinstance(case, CaseRefused)]
        # Acts drawn one by one contradict one another now and then, and such a case is no case; never many.
        if len(refused) > CHUNK * MOST_REFUSED:
            raise TypeError(f"the workload makes impossible cases: {refused[0]}")
        for case in read:
            if not isinstance(case, CaseRefused) and case.digest not in seen:
                seen.add(case.digest)
                yield case


def distinct(mix: str, size: int, vocabulary: Mapping[str, Fact]) -> list[Case]:
    """The first `size` distinct cases of a mix."""
    seen: set[str] = set()
    fresh = (case for case in stream(mix, vocabulary) if not (case.digest in seen or seen.add(case.digest)))
    return list(islice(fresh, size))
