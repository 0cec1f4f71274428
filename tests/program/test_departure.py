"""What another selection fixes otherwise: found where it is, and nowhere else."""

from __future__ import annotations

from typing import get_args

from engine.explaining.checker import Checker
from engine.model.figures import PROFILES
from engine.program.departure import MOVES, Departure
from engine.program.quantities import Leaf


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
