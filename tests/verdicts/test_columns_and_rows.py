"""The columns and the single evaluator on cases of any sort, possible or not, and on every selection.

What is aimed at the clauses is in `tests/verdicts/test_three_evaluators.py`, for all three evaluators: here are facts at random, cases that no
reader lets through, days beyond the calendar, other answers to the readings, few families, facts that no row states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from engine.columnar.columns import Columns
from engine.explaining.checker import Checker
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook
from engine.program.selection import Selection
from engine.reading.rulebook import read_rulebook
from tests.columnar.single import REFUSED, differences, hard_case

CASES_PER_PROFILE, CASES_PER_SELECTION, SEED = 12_000, 100, 20261122
SYNTHETIC = Path(__file__).parents[2] / "fixtures" / "rulebooks"
BOOKS = ("calendar", "chains", "conclusion", "counting", "exceptions", "logic", "tiers", "versions")


def selections(checker: Checker) -> Iterator[tuple[Selection, tuple[str, ...]]]:
    """Every profile, and every profile with one reading answered otherwise, with the families of the clauses that could then be
    judged otherwise: the others are compiled as they were."""
    clauses, sensitive = checker.rulebook.clauses, checker.programs.sensitive_to
    for selection in checker.programs.selections.values():
        yield selection, tuple(checker.rulebook.header.families)
        for name in checker.rulebook.readings:
            families = dict.fromkeys(clauses[clause].family for clause in clauses if name in sensitive[clause])
            for *_, other in checker.programs.otherwise(selection, (name,)):
                yield other, tuple(families)


@pytest.mark.parametrize(
    "profile", [pytest.param(one, marks=pytest.mark.slow if one != PROFILES[0] else ()) for one in PROFILES]
)
def test_columns_and_single_evaluator_agree(checker: Checker, rulebook: Rulebook, profile: Profile) -> None:
    random = Random(f"{SEED}{profile}")
    cases = [hard_case(random, rulebook) for _ in range(CASES_PER_PROFILE)]
    rows, wrong = differences(checker, checker.programs.selections[profile], cases)
    assert wrong[:3] == []
    outcomes = {value for row in rows for name, value in row.items() if name.endswith(".outcome")}
    families = {name.partition(".")[0] for row in rows for name in row if name.endswith(".outcome")}
    assert families == set(rulebook.header.families)
    assert {"compliant", "violated", "admissible", "inadmissible", "due", "not_due", "undetermined"} <= outcomes
    assert {row.get("conclusion") for row in rows} >= {"non_compliant", "to_regularise", "undetermined"}


@pytest.mark.slow
def test_every_reading_answered_otherwise(checker: Checker, rulebook: Rulebook) -> None:
    random = Random(SEED)
    for selection, families in selections(checker):
        cases = [hard_case(random, rulebook, families) for _ in range(CASES_PER_SELECTION)]
        assert differences(checker, selection, cases, families)[1][:3] == [], selection.key


@pytest.mark.slow
def test_some_families_only(checker: Checker, rulebook: Rulebook) -> None:
    random = Random(SEED)
    families, profiles = tuple(rulebook.header.families), tuple(checker.programs.selections.values())
    for number, asked in enumerate([families, *combinations(families, 1), *combinations(families, 2)]):
        cases = [hard_case(random, rulebook, asked) for _ in range(100)]
        for selection in profiles if len(asked) != 2 else (profiles[number % len(profiles)],):
            assert differences(checker, selection, cases, asked)[1][:3] == [], asked


@pytest.mark.slow
def test_facts_that_no_row_states(checker: Checker, rulebook: Rulebook) -> None:
    """Columns made for the facts of one export leave out only what those facts cannot concern."""
    random = Random(SEED)
    made, every = set[int](), list(rulebook.vocabulary)
    for number in range(60):
        stated = random.sample(every, random.choice((0, 1, 5, 20, 60, len(every) - 5)))
        cases = [hard_case(random, rulebook) for _ in range(100)]
        cases = [
            replace(case, facts={name: case.facts[name] for name in case.facts if name in stated}) for case in cases
        ]
        families = tuple(random.sample(list(rulebook.header.families), 2)) if number % 3 == 0 else ()
        selection = random.choice(list(checker.programs.selections.values()))
        assert differences(checker, selection, cases, families, stated)[1][:3] == [], (stated, families)
        made.add(len(Columns(rulebook, selection, families, checker.programs, stated).clauses))
    assert min(made) == 0
    assert max(made) > 100


@pytest.mark.parametrize("book", BOOKS)
def test_synthetic_rulebooks(book: str) -> None:
    checker = Checker(read_rulebook(SYNTHETIC / book))
    random = Random(f"{SEED}{book}")
    refused = 0
    for selection, _ in selections(checker):
        cases = [hard_case(random, checker.rulebook) for _ in range(CASES_PER_SELECTION)]
        rows, wrong = differences(checker, selection, cases)
        assert wrong[:3] == [], selection.key
        refused += sum(row is REFUSED for row in rows)
    assert refused or book != "counting", "nessun giorno è caduto fuori dal calendario verificato"
    checker.close()
