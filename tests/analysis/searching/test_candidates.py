"""The values tried are those on both sides of every boundary, and the ends of every list."""

from __future__ import annotations

from datetime import date

import pytest

from engine.analysis.searching.candidates import Boundaries, counted, fixed, number
from engine.analysis.searching.pair import Candidate, Half, TwoRulebooks
from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Attachment, Value
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact
from engine.reading.fact_values import typed
from tests.tiny import fact

DAY = date(2026, 11, 23)
LABELS = {"a": "uno", "b": "due", "c": "tre", "d": "quattro"}


def made(kind: str, **more: object) -> Fact:
    return Fact.model_validate(fact(kind, **more))


def test_both_sides_of_both_last_days_are_tried(pair: TwoRulebooks) -> None:
    told = Candidate({"complaint_received_on": DAY}, date(2027, 1, 31))
    days = set(Boundaries(pair, DAY).values(told, "complaint_reply_sent_on"))
    assert days >= {date(2026, 12, day) for day in (22, 23, 24, 25)}


def test_both_sides_of_both_last_days_are_tried_as_days_of_judgement(pair: TwoRulebooks) -> None:
    told = Candidate({"complaint_received_on": DAY, "complaint_reply_sent_on": ABSENT}, DAY)
    assert set(Boundaries(pair, DAY).days(told)) >= {date(2026, 12, day) for day in (22, 23, 24, 25)}


@pytest.mark.parametrize(
    ("clause", "name", "around"),
    [
        ("call-centre.accessibility", "accessibility_percent", {9499, 9500, 9501}),
        ("smart-intake.attachments_size", "attachments", {14_999_999, 15_000_000}),
    ],
)
def test_both_sides_of_a_figure_are_tried(
    checker: Checker, rulebook: Rulebook, clause: str, name: str, around: set[int]
) -> None:
    half = Half(checker, "documents", clause)
    pair = TwoRulebooks(half, half)
    tried = {counted(rulebook.vocabulary[name], one) for one in Boundaries(pair, DAY).values(Candidate({}, DAY), name)}
    assert tried >= around
    largest = rulebook.vocabulary[name].maximum
    assert largest is None or max(one for one in tried if one is not None) <= largest * 100


def test_a_yes_or_no_has_no_boundary(checker: Checker) -> None:
    half = Half(checker, "documents", "complaint.content")
    pair = TwoRulebooks(half, half)
    assert list(Boundaries(pair, DAY).values(Candidate({}, DAY), "postal_address_differs")) == []


def test_every_answer_of_a_short_list_is_tried() -> None:
    assert list(fixed(made("boolean"), DAY)) == [True, False]
    assert list(fixed(made("enum", values=LABELS, absent="no"), DAY)) == ["a", "b", "c", "d", ABSENT]
    assert list(fixed(made("text"), DAY)) == []
    sets = list(fixed(made("set", values=LABELS), DAY))
    every = frozenset(LABELS)
    assert sets[:2] == [every, frozenset()]
    assert {every - {one} for one in LABELS} | {frozenset({one}) for one in LABELS} <= set(sets)
    assert {len(one) for one in sets if isinstance(one, frozenset)} == {0, 1, 2, 3, 4}


@pytest.mark.parametrize(
    "kind", ["date", "boolean", "enum", "set", "integer", "eur", "decimal", "column", "attachments"]
)
def test_what_is_tried_could_stand_in_a_case(kind: str) -> None:
    one = made(kind, **({"values": LABELS} if kind in ("enum", "set", "attachments") else {}))
    for told in fixed(one, DAY):
        assert counted(one, told) is not None or kind in ("boolean", "enum", "set")
        if kind in ("boolean", "enum"):
            assert typed(one, told, None) == told  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "now", "expected"),
    [
        ("date", None, date.fromordinal(739_000)),
        ("eur", None, 739_000),
        ("column", None, (739_000,)),
        ("attachments", None, (Attachment("file.a", 739_000, False),)),
        ("attachments", (Attachment("x.exe", 1, True),), (Attachment("x.exe", 739_000, True),)),
    ],
)
def test_a_number_becomes_a_value_that_counts_so_much(kind: str, now: Value | None, expected: Value) -> None:
    one = made(kind, **({"values": LABELS} if kind == "attachments" else {}))
    assert number(one, 739_000, now) == expected
    assert counted(one, expected) == 739_000
    assert counted(one, ABSENT) is None
