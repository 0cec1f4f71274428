"""Programs of several selections: what no reading changes is the same under all of them, and what is remembered stays
bounded."""

from __future__ import annotations

import pytest

from engine.explaining.checker import Checker
from engine.model.figures import PROFILES
from engine.program import programs as module
from engine.program.programs import Programs
from engine.program.quantities import OfTerm, OutcomeOf, leaves
from engine.program.selection import select
from engine.reckoning.terms import Count


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
