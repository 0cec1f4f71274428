"""Changes that are only of words, and proofs that reach no farther than their days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine.analysis.meaning import Meanings
from engine.analysis.mutation import Mutant, mutants
from engine.analysis.mutation.alike import Likeness
from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.window import covered
from engine.analysis.witness import Witness, find_witness
from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook
from engine.program.programs import Programs
from engine.program.selection import Selection
from tests.analysis.mutation import demo
from tests.tiny import tiny

OLD = [
    {"layer": "contract", "citation": "x", "confidence": "high", "value": value, "from": since, "to": until}
    for value, since, until in ((40, "2021-01-01", "2022-12-31"), (30, "2023-01-01", None))
]
DATED = {"demo.days": {**demo.FIGURES["demo.days"], "values": OLD}}


def changes(rulebook: Rulebook) -> dict[str, Mutant]:
    return {one.id: one for one in mutants(rulebook)}


def likeness(rulebook: Rulebook, mutant: Mutant) -> tuple[Likeness, list[Selection]]:
    base = Programs(rulebook)
    found = Likeness(Meanings(base), Programs(mutant.rulebook(), base, mutant.touched), mutant.touched, 20)
    return found, list(base.selections.values())


def written(rulebook: Rulebook, mutant: Mutant) -> bool:
    """Whether all that decides is written alike, under every profile."""
    told, selections = likeness(rulebook, mutant)
    return all(told.written(name, one) for name in mutant.touched for one in selections)


def proved(rulebook: Rulebook, mutant: Mutant) -> bool:
    """Whether the clauses are proved to decide alike, under every profile."""
    told, selections = likeness(rulebook, mutant)
    return all(told.proved(name, one) for name in mutant.touched for one in selections)


def test_whose_act_it_is_is_of_words_where_no_term_is_moved_by_feasts() -> None:
    one = demo.rulebook()
    name = "clauses/demo.reply/terms/reply:act=payment"
    assert written(one, changes(one)[name])
    reading = one.readings["holiday-roll"]
    moved = reading.model_copy(update={"choice": {**reading.choice, "favourable": "payments_and_customer_acts"}})
    other = replace(one, readings={**one.readings, "holiday-roll": moved})
    assert not written(other, changes(other)[name])
    assert not proved(other, changes(other)[name])


def test_a_figure_a_condition_or_a_clause_no_longer_read_is_more() -> None:
    one = demo.rulebook()
    found = changes(one)
    for name in ("parameters/demo.days/contract/ever:figure=plus", "clauses/demo.reply/applies_when:accept=other"):
        assert not proved(one, found[name])
    read = {**demo.CLAUSE, "id": "demo.read", "applies_when": {"clause": "demo.reply", "outcome": "compliant"}}
    two = tiny([demo.CLAUSE, read], demo.FACTS, demo.FIGURES)
    assert not proved(two, changes(two)["clauses/demo.read/applies_when:always"])


READ = {"clause": "demo.reply", "outcome": "violated", "presume": "compliant"}
BILL = {"fact": "topic", "is": "bill"}


@pytest.mark.parametrize(
    ("condition", "place", "told"),
    [
        (READ, "applies_when:accept=compliant", False),
        # A clause that applies to every case is never without effect.
        (READ, "applies_when:accept=not_applicable", True),
        # What is presumed where nothing is asked is not what would come of it.
        (READ, "applies_when:presume", False),
        ({"any": [READ, BILL]}, "applies_when/any/0:drop", False),
        # What the whole of a condition says already, a part of it may say or not.
        ({"any": [READ, {"all": [READ, BILL]}]}, "applies_when/any/1:drop", True),
    ],
)
def test_what_another_clause_decides_counts_by_what_it_can_decide(
    condition: dict[str, object], place: str, told: bool
) -> None:
    pytest.importorskip("z3")
    always = {**demo.CLAUSE, "applies_when": None, "about": ["topic"]}
    reads = {**demo.CLAUSE, "id": "demo.read", "applies_when": condition}
    two = tiny([always, reads], demo.FACTS, demo.FIGURES)
    assert proved(two, changes(two)[f"clauses/demo.read/{place}"]) == told


@pytest.mark.parametrize("profiles", [("documents", "favourable"), ("favourable", "documents")])
def test_what_is_proved_under_one_selection_serves_another_only_where_the_others_can_decide_the_same(
    profiles: tuple[str, str],
) -> None:
    pytest.importorskip("z3")
    rolled = {"all": [{"reading": "holiday-roll", "choice": "payments_and_customer_acts"}, BILL]}
    other = {**demo.CLAUSE, "applies_when": None, "about": ["topic"], "requires": [], "terms": {}, "deadline": None}
    other["unless"] = [{"id": "rolled", "title": "rinviata", "when": rolled, "then": "violated"}]
    read = {**demo.CLAUSE, "id": "demo.read", "applies_when": {**READ, "outcome": ["compliant", "violated"]}}
    rules = tiny([other, read], demo.FACTS, demo.FIGURES)
    reading = rules.readings["holiday-roll"]
    favourable = {**reading.choice, "favourable": "payments_and_customer_acts"}
    rules = replace(
        rules, readings={**rules.readings, "holiday-roll": reading.model_copy(update={"choice": favourable})}
    )
    mutant = changes(rules)["clauses/demo.read/applies_when:refuse=violated"]
    told, selections = likeness(rules, mutant)
    by = {one.profile: one for one in selections}
    assert {one: told.proved("demo.read", by[one]) for one in profiles} == {"documents": True, "favourable": False}


def halves(*rulebooks: Rulebook) -> TwoRulebooks:
    return TwoRulebooks(*(Half(Checker(one), "documents", "demo.reply") for one in rulebooks))


def pair(mutant: Mutant) -> TwoRulebooks:
    return halves(mutant.base, mutant.rulebook())


@pytest.mark.parametrize(
    ("since", "until", "told"),
    [("2026-01-01", "2027-01-01", False), ("2022-12-01", "2027-01-01", True), ("2020-01-01", "2020-12-31", False)],
)
def test_a_proof_is_one_where_its_days_meet_every_figure_that_differs(since: str, until: str, told: bool) -> None:
    found = changes(tiny([demo.CLAUSE], demo.FACTS, DATED))
    old = pair(found["parameters/demo.days/contract/2021-01-01:figure=plus"])
    days: Any = (date.fromisoformat(since).toordinal(), date.fromisoformat(until).toordinal())
    assert covered(old, *days) == told


def test_a_figure_that_was_in_force_before_the_verified_calendar_is_shown_by_a_case_of_then() -> None:
    early = [
        {**one, "from": since, "to": to}
        for one, since, to in zip(OLD, ("2015-01-01", "2017-01-01"), ("2016-12-31", None), strict=True)
    ]
    rules = tiny([demo.CLAUSE], demo.FACTS, {"demo.days": {**demo.FIGURES["demo.days"], "values": early}})
    mutant = changes(rules)["parameters/demo.days/contract/2015-01-01:figure=plus"]
    found = find_witness(rules, mutant.rulebook(), "demo.reply")
    assert isinstance(found, Witness)
    assert found.as_of.year < 2019


def test_a_figure_without_days_differs_on_all() -> None:
    one = pair(changes(demo.rulebook())["parameters/demo.days/contract/ever:figure=plus"])
    today = date(2026, 11, 29).toordinal()
    assert covered(one, today, today)


def test_what_no_case_tells_apart_is_proved_and_what_a_case_does_is_not() -> None:
    pytest.importorskip("z3")
    from engine.analysis.mutation.proving import decides_alike

    base = demo.rulebook()
    twice = {"any": [demo.CLAUSE["applies_when"], {"fact": "topic", "is": "bill"}]}
    wordy = tiny([{**demo.CLAUSE, "applies_when": twice}], demo.FACTS, demo.FIGURES)
    wide = changes(base)["clauses/demo.reply/applies_when:accept=other"].rulebook()
    near = date(2026, 11, 23)
    assert decides_alike(halves(base, wordy), near, 20)
    assert not decides_alike(halves(base, wide), near, 20)
    found = changes(tiny([demo.CLAUSE], demo.FACTS, DATED))
    old = found["parameters/demo.days/contract/2021-01-01:figure=plus"]
    assert not decides_alike(pair(old), near, 20)
