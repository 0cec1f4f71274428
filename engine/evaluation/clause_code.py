"""The clauses and the terms of a program, compiled for one case after another."""

from __future__ import annotations

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


Codes = dict[str, ClauseCode]
Runs = dict[TermKey, Run]

MOST_PROGRAMS = 512
"""A rulebook has some dozens of programs: a profile each, and as many as its readings have other answers."""
MOST_PLANS = 4096


@lru_cache(maxsize=MOST_PROGRAMS)
def codes_of(program: Program) -> Codes:
    """The clauses of a program compiled so far; `code` compiles one more."""
    return {}


def code(plan: ClausePlan) -> ClauseCode:
    """A clause compiled."""
    return ClauseCode(plan, functions(plan.measures.items()), compiled([tree for _, tree in plan.live]))


@lru_cache(maxsize=MOST_PROGRAMS)
def runs_of(program: Program) -> Runs:
    """The terms of a program compiled so far."""
    return {}


def remeasured(departure: Departure, clause: str) -> Remeasured | None:
    """Whether a clause has the same trees under another selection, and what to measure anew; None where it is surely the same."""
    moved = departure.clause(clause)
    return None if moved is None else (moved.same_trees, functions(moved.measures))


@lru_cache(maxsize=MOST_PLANS)
def requirements_of(plan: ClausePlan) -> Truths:
    """The function of the requirements of a clause, each by itself."""
    return compiled([tree for _, tree in plan.requirements])


@lru_cache(maxsize=MOST_PLANS)
def tests_of(plan: ClausePlan) -> Truths:
    """The function of the tests of a clause, which only an open one needs."""
    return compiled(plan.tests)
