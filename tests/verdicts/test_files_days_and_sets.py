"""Files attached, days of the week, elements of a set: the operators on them, from both evaluators."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Attachment, Value
from engine.model.figures import PROFILES
from engine.model.verdict import Finding
from tests.generated import value
from tests.tiny import fact, tiny, told

FACTS = {
    "allegati": fact("attachments", values={"pdf": "documento PDF", "jpg": "immagine JPEG"}),
    "giorno": fact("date", absent="non è avvenuto"),
    "canali": fact("set", values={"portale": "portale", "posta": "posta", "fax": "fax"}),
    "entro": fact("date"),
    "altro": fact("boolean", phrase="sì", negated="no"),
}
FIGURES = {
    name: {
        "title": "Cifra",
        "unit": unit,
        "values": [{"layer": "service", "value": number, "citation": "x", "confidence": "high"}],
    }
    for name, unit, number in (("limite", "bytes", 15_000_000), ("uno", "count", 1), ("due", "working_days", 2))
}
SIZE = {"fact": "allegati", "total_bytes_under": "limite"}
LISTED = {"fact": "allegati", "extensions_listed": True}
OPEN = {"fact": "allegati", "none_encrypted": True}


def checker(when: dict[str, Any], **clause: Any) -> Checker:
    """On one clause with one condition."""
    body = {"id": "demo.x", "about": list(FACTS), "requires": [{"id": "r", "title": "vale", "when": when}]}
    return Checker(tiny([body | clause], FACTS, FIGURES))


def finding(
    when: dict[str, Any], as_of: str = "2026-06-30", clause: dict[str, Any] | None = None, **facts: Value
) -> Finding:
    """The finding on the clause; both evaluators have agreed on it."""
    one = checker(when, **(clause or {}))
    try:
        return one.check(told(as_of, **facts), families=("demo",)).findings[0]
    finally:
        one.close()


def files(*sizes: int) -> tuple[Attachment, ...]:
    """Files of these sizes."""
    return tuple(Attachment(f"{index}.pdf", size) for index, size in enumerate(sizes))


@pytest.mark.parametrize(
    ("attached", "outcome"),
    [
        ((), "compliant"),
        (files(14_999_999), "compliant"),
        (files(15_000_000), "violated"),
        (files(15_000_001), "violated"),
        (files(6_000_000, 9_000_000), "violated"),
        (files(6_000_000, 8_999_999), "compliant"),
        (files(0, 0), "compliant"),
        (files(*[10**12] * 1_000), "violated"),
    ],
)
def test_the_total_stays_strictly_below(attached: tuple[Attachment, ...], outcome: str) -> None:
    assert finding(SIZE, allegati=attached).outcome == outcome


@pytest.mark.parametrize(
    ("name", "outcome"),
    [
        ("bolletta.pdf", "compliant"),
        ("BOLLETTA.PDF", "compliant"),
        ("foto.Jpg", "compliant"),
        ("bolletta.pdf.exe", "violated"),
        ("programma.exe.pdf", "compliant"),
        ("bolletta", "violated"),
        (".pdf", "violated"),
        ("bolletta.", "violated"),
        ("bolletta.jpeg", "violated"),
        ("bolletta.pdf ", "compliant"),
        ("cartella.pdf/bolletta", "violated"),
    ],
)
def test_the_last_extension_counts_whatever_its_case(name: str, outcome: str) -> None:
    assert finding(LISTED, allegati=(Attachment("prima.pdf", 1), Attachment(name, 1))).outcome == outcome


@pytest.mark.parametrize(
    ("flags", "outcome", "assumed"),
    [
        ((), "compliant", False),
        ((False, False), "compliant", False),
        ((False, None), "compliant", True),
        ((None,), "compliant", True),
        ((None, True), "violated", False),
        ((False, True), "violated", False),
    ],
)
def test_a_file_is_taken_to_be_open_until_somebody_says_otherwise(
    flags: tuple[bool | None, ...], outcome: str, assumed: bool
) -> None:
    attached = tuple(Attachment("a.pdf", 1, flag) for flag in flags)
    found = finding(OPEN, allegati=attached)
    assert found.outcome == outcome
    assert bool(found.assumptions) == assumed
    assert {assumption.about for assumption in found.assumptions} <= {"allegati"}


@pytest.mark.parametrize(
    "when", [SIZE, LISTED, OPEN, {"fact": "giorno", "weekday": True}, {"fact": "canali", "at_most": "uno"}]
)
def test_what_is_not_told_is_asked(when: dict[str, Any]) -> None:
    found = finding(when)
    assert found.outcome == "undetermined"
    assert found.missing == (when["fact"],)
    assert found.assumptions == ()
    assert found.trace.requirements[0].condition.text


@pytest.mark.parametrize("operator", ["extensions_listed", "none_encrypted"])
def test_an_operator_and_its_opposite(operator: str) -> None:
    good, bad = Attachment("a.pdf", 1, False), Attachment("a.exe", 1, True)
    for wanted in (True, False):
        for attached, holds in (((good,), wanted), ((good, bad), not wanted)):
            found = finding({"fact": "allegati", operator: wanted}, allegati=attached)
            assert found.outcome == ("compliant" if holds else "violated")
            text = found.trace.requirements[0].condition.text
            assert text.startswith("almeno un file") != wanted


def test_attachments_are_traced_as_the_case_would_write_them() -> None:
    attached = (Attachment('di "Anna".pdf', 5), Attachment("b.jpg", 0, True), Attachment("c.jpg", 1, False))
    assert finding(LISTED, allegati=attached).trace.facts == {
        "allegati": '[{name: "di \\"Anna\\".pdf", bytes: 5}, {name: "b.jpg", bytes: 0, encrypted: true},'
        ' {name: "c.jpg", bytes: 1, encrypted: false}]'
    }
    assert finding(LISTED, allegati=()).trace.facts == {"allegati": "[]"}


@pytest.mark.parametrize(
    ("day", "weekday"),
    [
        ("2026-12-24", True),
        ("2026-12-25", False),
        ("2026-12-28", True),
        ("2027-05-01", False),
        ("2026-05-01", False),
        ("2027-10-01", True),
        ("2027-10-02", False),
        ("2027-10-04", False),
        ("2027-10-05", True),
    ],
)
def test_a_weekday_is_from_monday_to_friday_and_no_holiday(day: str, weekday: bool) -> None:
    told_on = date.fromisoformat(day)
    assert finding({"fact": "giorno", "weekday": True}, day, giorno=told_on).outcome == (
        "compliant" if weekday else "violated"
    )
    assert finding({"fact": "giorno", "weekday": False}, day, giorno=told_on).outcome == (
        "violated" if weekday else "compliant"
    )


def test_a_day_that_did_not_come_is_no_weekday() -> None:
    assert finding({"fact": "giorno", "weekday": True}, giorno=ABSENT).outcome == "violated"


@pytest.mark.parametrize(
    ("channels", "outcome"),
    [
        ((), "compliant"),
        (("fax",), "compliant"),
        (("portale", "fax"), "violated"),
        (("portale", "posta", "fax"), "violated"),
    ],
)
def test_a_set_is_as_large_as_its_elements(channels: tuple[str, ...], outcome: str) -> None:
    assert finding({"fact": "canali", "at_most": "uno"}, canali=frozenset(channels)).outcome == outcome


def test_the_first_useful_day_may_come_right_after_another_day() -> None:
    terms = {"due": {"until": "entro"}, "free": {"from": {"after": "due"}}}
    clause = {"kind": "state", "terms": terms, "earliest": "free", "message": {"valid": "Dal {earliest}."}}
    found = finding({"fact": "altro", "is": True}, clause=clause, altro=True, entro=date(2026, 5, 31))
    assert (found.earliest, found.message) == ("2026-06-01", "Dal 1º giugno 2026.")
    assert finding({"fact": "altro", "is": True}, clause=clause, altro=True).earliest is None


def test_after_waiting_working_days_comes_a_working_day() -> None:
    terms = {"t": {"from": "giorno", "wait": "due"}}
    found = finding({"fact": "altro", "is": True}, clause={"kind": "state", "terms": terms, "earliest": "t"},
                    altro=True, giorno=date(2026, 6, 17))  # fmt: skip
    assert found.earliest == "2026-06-22"
    readings = {(other.id, other.choice): other.earliest for other in found.alternatives if other.because == "reading"}
    assert readings["elapsed-n", "same_day"] == "2026-06-19"
    assert readings["working-day", "mon_sat"] == "2026-06-20"


def test_both_evaluators_agree_on_random_attachments() -> None:
    random = Random(20261121)
    outcomes = set()
    one = checker({"all": [SIZE, {"any": [LISTED, {"fact": "altro", "is": True}]}, {"not": {"not": OPEN}}]})
    vocabulary = one.rulebook.vocabulary
    for _ in range(500):
        facts: dict[str, Value] = {}
        for name in ("allegati", "altro"):
            if random.random() < 0.8:
                facts[name] = value(random, vocabulary[name], date(2026, 5, 4))
        for profile in PROFILES:
            outcomes.add(one.check(told(**facts), profile=profile, families=("demo",)).findings[0].outcome)
    one.close()
    assert outcomes == {"compliant", "violated", "undetermined"}
