"""What another selection fixes otherwise: found where it is, and nowhere else."""

from __future__ import annotations

from typing import Any, get_args

from engine.explaining.checker import Checker
from engine.model.figures import PROFILES
from engine.program.departure import MOVES, Departure
from engine.program.programs import Programs
from engine.program.quantities import Leaf
from tests.tiny import fact, tiny
from tests.tiny import reading as answered


def test_every_leaf_is_known() -> None:
    assert set(MOVES) == set(get_args(Leaf))


def test_a_selection_departs_from_itself_nowhere(checker: Checker) -> None:
    for profile in PROFILES:
        program = checker.program(profile)
        itself = Departure(program, program)
        assert not any(itself.moves(name) for name in checker.rulebook.clauses)


def test_the_outcome_of_a_clause_that_is_not_sensitive_to_a_reading_never_moves(checker: Checker) -> None:
    programs, selection = checker.programs, checker.programs.selections["documents"]
    moving = 0
    for reading, _, _, other in programs.otherwise(selection, tuple(checker.rulebook.readings)):
        departure = programs.departure(selection, other)
        assert departure is programs.departure(selection, other)
        for name, readings in programs.sensitive_to.items():
            moving += departure.moves(name)
            assert reading in readings or departure.clause(name) is None, (name, reading)
    assert moving


def test_figures_of_equal_value_on_their_day_move_nothing(checker: Checker) -> None:
    programs, selection = checker.programs, checker.programs.selections["documents"]
    base = programs.program(selection)
    for reading, _, _, other in programs.otherwise(selection, tuple(checker.rulebook.readings)):
        program = programs.program(other)
        chosen = [name for name, one in checker.rulebook.parameters.items() if one.reading == reading]
        for name in chosen:
            for epoch in range(len(base.figures.changes) + 1):
                found = [one.figures.during(name, epoch) for one in (base, program)]
                differ = len({None if one is None else one.value for one in found}) > 1
                assert Departure(base, program, {"clause": epoch}).figure(name, "clause") is differ
                assert Departure(base, program).figure(name, "clause")


def presuming() -> Programs:
    """A clause that reads another one, which a reading decides, and presumes it compliant where no fact concerns it."""
    facts = {name: fact("boolean", phrase="sì", negated="no") for name in ("yes", "also")}
    clauses = [
        {"id": "demo.first", "about": ["also"], "requires": [requirement({"reading": "which", "choice": "one"})]},
        {
            "id": "demo.second",
            "about": ["yes"],
            "requires": [requirement({"clause": "demo.first", "outcome": "compliant", "presume": "compliant"})],
        },
    ]
    return Programs(tiny(clauses, facts, readings={"which": answered("one", "two")}))


def requirement(when: dict[str, Any]) -> dict[str, Any]:
    return {"id": "r", "title": "r", "when": when}


def test_a_presumed_outcome_moves_only_where_a_fact_concerns_its_clause() -> None:
    programs = presuming()
    selection = programs.selections["documents"]
    base, other = (programs.program(one) for one in (selection, selection.but("which", "two")))
    assert Departure(base, other).clause("demo.second") is not None
    assert Departure(base, other, unconcerned=("demo.first",)).clause("demo.second") is None


def test_selections_part_on_a_presumed_clause_only_where_a_fact_concerns_it() -> None:
    programs = presuming()
    selection = programs.selections["documents"]
    assert programs.presumable("demo.second") == ("demo.first",)
    assert [route.name for route in programs.routes("demo.second", selection, (None, None), (True,))] == ["which"]
    assert programs.routes("demo.second", selection, (None, None), (False,)) == ()
    assert programs.dependencies_of(("demo.second",)) == ("demo.second", "demo.first")
    assert programs.dependencies_of(("demo.second",), frozenset({"demo.first"})) == ("demo.second",)


def test_a_selection_shares_the_plans_that_its_reading_is_not_written_into() -> None:
    programs = presuming()
    selection = programs.selections["documents"]
    base, other = (programs.program(one) for one in (selection, selection.but("which", "two")))
    assert other.plan("demo.second") is base.plan("demo.second")
    assert other.plan("demo.first").sides != base.plan("demo.first").sides
