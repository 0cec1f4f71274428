"""Programs of several selections, and of rulebooks that differ in a few clauses: what is the same is compiled once, and what
is remembered stays bounded."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from engine.explaining.checker import Checker
from engine.model.clause import Clause
from engine.model.figures import PROFILES
from engine.model.rulebook import Rulebook
from engine.program import programs as module
from engine.program.programs import Programs
from engine.program.quantities import OfTerm, OutcomeOf, leaves
from engine.program.selection import select
from engine.reckoning.terms import Count
from tests.tiny import fact, reading, tiny, tuples

FACTS = {"started": fact("date", absent="manca"), "ended": fact("date", absent="non finisce"), "yes": fact("boolean")}
DAYS = {
    "title": "Giorni",
    "unit": "solar_days",
    "values": [{"layer": "contract", "value": 30, "citation": "x", "confidence": "high"}],
}
TERM = {"from": "started", "within": "demo.days", "end": "ended"}


def test_a_selection_departs_on_what_it_answers_otherwise(rulebook):
    selection = select(rulebook, "documents")
    name, reading = next(iter(rulebook.readings.items()))
    other = next(option for option in reading.options if option != selection.choices[name])
    assert selection.departs(selection) == frozenset()
    assert selection.but(name, other).departs(selection) == selection.departs(selection.but(name, other)) == {name}
    assert selection.departs(select(rulebook, "favourable")) == {
        one for one, reading in rulebook.readings.items() if reading.choice["documents"] != reading.choice["favourable"]
    }


def structure(program, clause):
    """Its trees and terms; how days are counted is nothing where a term counts none."""
    sides, excepting, terms = program.structure(clause)
    counted = tuple(term if term.length or term.counting.rolls else term._replace(counting=Count()) for term in terms)
    return sides, excepting, counted


def test_what_a_clause_is_not_sensitive_to_leaves_its_structure_alone(rulebook):
    programs = Programs(rulebook)
    base = programs.selections["documents"]
    others = [other for *_, other in programs.otherwise(base, tuple(rulebook.readings))]
    others += [programs.selections[profile] for profile in PROFILES]
    same = changed = 0
    for other in others:
        departs = other.departs(base)
        for name in rulebook.clauses:
            equal = structure(programs.program(base), name) == structure(programs.program(other), name)
            if departs.isdisjoint(programs.sensitive_to[name]):
                assert equal, f"{name} under {other.key}"
                same += 1
            else:
                changed += not equal
    assert same > changed > 0


def test_dependencies_are_told_once_each_and_remembered_within_bounds(
    checker: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_TOGETHER", 1)
    fresh, names = Programs(checker.rulebook), tuple(checker.rulebook.clauses)
    for scope in (names, names[:3], names[:3], names):
        found = fresh.dependencies_of(scope)
        assert len(found) == len(set(found))
        assert set(found) == {one for name in scope for one in fresh.dependencies(name)}


def test_a_clause_depends_on_every_clause_that_its_plan_measures(checker: Checker) -> None:
    programs = checker.programs
    for selection in programs.selections.values():
        program = programs.program(selection)
        for name in checker.rulebook.clauses:
            measured = (leaf for quantity in program.plan(name).measures.values() for leaf in leaves(quantity))
            read = {leaf.clause for leaf in measured if isinstance(leaf, OfTerm | OutcomeOf)}
            assert read <= set(programs.dependencies(name)), name


def rulebook(*clauses: dict[str, Any]) -> Rulebook:
    return tiny(list(clauses), FACTS, {"demo.days": DAYS}, {"which": reading("one", "two", regulation="two")})


def clause(name: str, when: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": f"demo.{name}", "about": ["yes"], "requires": [{"id": "it", "title": "Ciò", "when": when}], **more}


FIRST = clause("first", {"met": "term"}, terms={"term": TERM}, deadline="term")
SECOND = clause("second", {"all": [{"clause": "demo.first", "outcome": "compliant"}, {"fact": "yes", "is": True}]})


def revised(base: Programs, changed: dict[str, Any]) -> Programs:
    body = Clause.model_validate(
        tuples({"kind": "duty", "bound": ["supplier"], "title": "Prova", "citations": ["prova"]} | changed)
    )
    other = replace(base.rulebook, clauses={**base.rulebook.clauses, body.id: body})
    return Programs(other, base, (body.id,))


def test_what_is_the_same_is_taken_from_the_base_and_what_is_not_compiled_anew() -> None:
    base = Programs(rulebook(FIRST, SECOND))
    found = revised(base, clause("second", SECOND["requires"][0]["when"] | {}, version_by="started"))
    for profile, selection in found.selections.items():
        mine, theirs = found.program(selection), base.program(base.selections[profile])
        assert mine.plan("demo.first") is theirs.plan("demo.first")
        assert mine.term("demo.first", "term") is theirs.term("demo.first", "term")
        assert mine.plan("demo.second") is not theirs.plan("demo.second")
        assert mine.plan("demo.second").clause.version_by == "started"


def test_the_term_of_a_changed_clause_is_its_own() -> None:
    base = Programs(rulebook(FIRST, SECOND))
    found = revised(base, {**FIRST, "terms": {"term": {**TERM, "end": "started"}}})
    assert found.program(found.selections["documents"]).term("demo.first", "term").end == "started"


def test_links_are_kept_where_a_changed_clause_reads_the_same() -> None:
    base = Programs(rulebook(FIRST, SECOND))
    same = revised(base, {**SECOND, "version_by": "started"})
    assert same.sensitive_to is base.sensitive_to
    loose = revised(base, clause("second", {"fact": "yes", "is": True}))
    assert base.dependencies("demo.second") == ("demo.second", "demo.first")
    assert loose.dependencies("demo.second") == ("demo.second",)


def test_a_selection_but_for_one_reading_leans_on_the_same_of_the_base() -> None:
    condition = {"any": [{"reading": "which", "choice": "two"}, {"clause": "demo.first", "outcome": "compliant"}]}
    base = Programs(rulebook(FIRST, clause("second", condition)))
    found = revised(base, clause("second", condition, version_by="started"))
    other = found.selections["documents"].but("which", "two")
    assert base.like(other).choices == other.choices
    assert found.program(other).plan("demo.first") is base.program(base.like(other)).plan("demo.first")


def test_selections_part_where_they_would_without_a_base() -> None:
    condition = {"any": [{"reading": "which", "choice": "two"}, {"clause": "demo.first", "outcome": "compliant"}]}
    base = Programs(rulebook(FIRST, clause("second", condition)))
    found = revised(base, clause("second", condition, version_by="started"))
    alone = Programs(found.rulebook)
    for name in found.rulebook.clauses:
        told = []
        for programs in (found, alone):
            epochs = (None,) * len(programs.dependencies(name))
            concerned = (True,) * len(programs.presumable(name))
            routes = programs.routes(name, programs.selections["documents"], epochs, concerned)
            told.append([(*route[:4], route[5]) for route in routes])
        assert told[0] == told[1]
    assert any(found.routes("demo.second", found.selections["documents"], (None, None), ()))
