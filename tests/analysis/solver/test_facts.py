"""The solver takes for possible the cases that `check` takes, and its answers are cases that `check` takes."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from z3 import Not, Or, Solver, sat

from engine.analysis.searching.pair import Candidate
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.window import Days
from engine.model.case import ABSENT, Attachment, Value
from engine.model.fact_kinds import encode_value
from engine.model.rulebook import Rulebook
from engine.reading.document import Document
from engine.reading.impossible import impossible
from tests.generated import value

FIRST, LAST = date(2025, 1, 1), date(2028, 12, 31)
WINDOW = Days(FIRST.toordinal(), LAST.toordinal())


@pytest.fixture(scope="module")
def unknowns(rulebook: Rulebook) -> CaseUnknowns:
    return CaseUnknowns(rulebook.vocabulary, WINDOW)


def any_case(random: Random, rulebook: Rulebook) -> Candidate:
    """Facts of any kind, possible or not, with the values a file may have."""
    links = {name: (fact.not_before, fact.not_over, fact.not_with) for name, fact in rulebook.vocabulary.items()}
    linked = [name for name, (before, over, contradictions) in links.items() if before or over or contradictions]
    names = [name for name in random.sample(linked, 3) if rulebook.vocabulary[name].type not in ("code", "text")]
    for name in list(names):
        before, over, contradictions = links[name]
        others = [*before, *([over] if over else []), *(other for one in contradictions for other in one.where)]
        names += random.sample(others, min(2, len(others)))
    base = date(2026, 1, 1)
    facts: dict[str, Value] = {}
    for name in dict.fromkeys(names):
        told = value(random, rulebook.vocabulary[name], base)
        if random.random() < 0.3 and rulebook.vocabulary[name].absent:
            told = ABSENT
        largest = rulebook.vocabulary[name].maximum
        if isinstance(told, int) and not isinstance(told, bool) and largest is not None:
            told = min(told, largest)
        facts[name] = told
    return Candidate(facts, base + timedelta(days=random.choice((0, 30, 400))))


def test_what_cannot_be_true_together_is_the_same_for_both(rulebook: Rulebook, unknowns: CaseUnknowns) -> None:
    random, seen, possible = Random(20261129), set(), list(unknowns.possible())
    for _ in range(200):
        told = any_case(random, rulebook)
        homes: dict[str, tuple[str | int, ...]] = {name: (name,) for name in told.facts}
        wrong = list(impossible(told.facts, homes, Document.of({}, ""), rulebook.vocabulary, told.as_of))
        solver = Solver()
        solver.add(*possible, *unknowns.being(told))
        assert (solver.check() == sat) == (not wrong), (told, wrong)
        seen.add(bool(wrong))
    assert seen == {True, False}


def test_an_answer_is_the_case_it_describes(rulebook: Rulebook, unknowns: CaseUnknowns) -> None:
    random = Random(7)
    for _ in range(60):
        names = random.sample(list(unknowns.stated), 12)
        facts = {name: value(random, rulebook.vocabulary[name], FIRST) for name in names}
        told = Candidate(facts, LAST)
        solver = Solver()
        solver.add(*unknowns.being(told))
        assert solver.check() == sat
        found = unknowns.case(solver.model())
        assert found.as_of == told.as_of
        assert {name: encoded(rulebook, name, one) for name, one in found.facts.items()} == {
            name: encoded(rulebook, name, one) for name, one in facts.items()
        }


def encoded(rulebook: Rulebook, name: str, told: Value) -> object:
    found = encode_value(rulebook.vocabulary[name], told)
    if isinstance(told, tuple) and not any(isinstance(one, Attachment) for one in told):
        return sum(one for one in told if isinstance(one, int))
    # Files are told again as files that come to the same; whether one is said not to be encrypted, nobody asks.
    return found[:3] if isinstance(found, tuple) else found


def test_a_general_fact_is_read_as_that_of_the_one_event_that_concerns_the_case(
    rulebook: Rulebook, unknowns: CaseUnknowns
) -> None:
    day = date(2026, 3, 2)
    event, other = "complaint_received_on", "rectification_requested_on"
    for facts, there in (
        ({"indemnity_paid_on": day, event: FIRST}, True),
        ({"indemnity_paid_on": day, event: FIRST, other: FIRST}, False),
        ({"indemnity_paid_on": day}, False),
    ):
        solver = Solver()
        solver.add(*unknowns.being(Candidate(dict(facts), LAST)))
        known, number = unknowns.day("complaint_indemnity_paid_on")
        solver.add(Not(known) if there else known)
        assert solver.check() != sat
        solver = Solver()
        solver.add(*unknowns.being(Candidate(dict(facts), LAST)), Or(Not(known), number == day.toordinal()))
        assert solver.check() == sat


def test_only_facts_with_a_number_are_unknowns(rulebook: Rulebook, unknowns: CaseUnknowns) -> None:
    left_out = set(rulebook.vocabulary) - set(unknowns.stated)
    assert {rulebook.vocabulary[name].type for name in left_out} == {"code", "text"}
    solver = Solver()
    solver.add(unknowns.day(next(iter(left_out)))[0])
    assert solver.check() != sat
