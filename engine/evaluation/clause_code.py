"""The clauses and the terms of a program, compiled for one case after another."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from engine.evaluation.quantities import Functions, functions
from engine.evaluation.term_code import Run
from engine.evaluation.trees import Truths, compiled
from engine.program.clause_plan import ClausePlan
from engine.program.departure import Departure, Remeasured
from engine.program.program import Program
from engine.program.terms import TermKey


class ClauseCode(NamedTuple):
    """What a clause measures, and the function of its live sides."""

    plan: ClausePlan
    measures: Functions
    truths: Truths


class Codes(NamedTuple):
    """The clauses and the terms of a program compiled so far."""

    clauses: dict[str, ClauseCode]
    terms: dict[TermKey, Run]


MOST_PROGRAMS = 512
"""A rulebook has some dozens of programs: a profile each, and as many as its readings have other answers."""
MOST_PLANS = 4096


@lru_cache(maxsize=MOST_PROGRAMS)
def codes_of(program: Program) -> Codes:
    """What is compiled of a program, to be added to."""
    return Codes({}, {})


def code(plan: ClausePlan) -> ClauseCode:
    """A clause compiled."""
    return ClauseCode(plan, functions(plan.measures.items()), compiled([tree for _, tree in plan.live]))


def remeasured(departure: Departure, code: Callable[[str], ClauseCode], clause: str) -> Remeasured | None:
    """Whether a clause has the same trees under the other selection, what to measure anew, and the clause compiled; None where
    it is surely as under the first."""
    moved = departure.clause(clause)
    return None if moved is None else (moved.same_trees, functions(moved.measures), code(clause))


@lru_cache(maxsize=MOST_PLANS)
def requirements_of(plan: ClausePlan) -> Truths:
    """The function of the requirements of a clause, each by itself."""
    return compiled([tree for _, tree in plan.requirements])


@lru_cache(maxsize=MOST_PLANS)
def tests_of(plan: ClausePlan) -> Truths:
    """The function of the tests of a clause, which only an open one needs."""
    return compiled(plan.tests)
