"""The question put to the solver: is there a case on which two rulebooks differ?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from z3 import And, BoolRef, ModelRef, Not, Or, Solver, sat, unknown, unsat

from engine.analysis.searching.pair import Candidate, Contrast, TwoRulebooks
from engine.analysis.solver.clauses import SymbolicClauses, in_pair, valued_apart
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import NO, any_of
from engine.analysis.window import Days

WORK = 20_000_000
"""How much work the solver does in a second where nothing else is done. It is work that is limited, not time, so that on a
busy machine the same is proved as on any other."""
PATIENCE = 10
"""How many times longer that work may take."""
MILLISECONDS = 1000
MOST_WORK = 4_000_000_000
"""More the solver does not count."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the solver says: a case that differs so, that there is `none` of the kinds asked for, or that it does not know."""

    said: Literal["case", "none", "unknown"]
    candidate: Candidate | None = None
    contrast: Contrast | None = None


def ask(pair: TwoRulebooks, days: Days, kinds: tuple[Contrast, ...], left: Callable[[], float]) -> Answer:
    """A case within a window on which the two differ in one of these ways, the gravest that there is; `left` says how many
    seconds are left. Both rulebooks must have the clause."""
    unknowns = CaseUnknowns(pair.vocabulary, days)
    old, new = in_pair(pair, unknowns)
    asked = {kind: when for kind, when in contrasts(pair, old, new).items() if kind in kinds}
    possible = [*unknowns.possible(), *old.limits(), *new.limits()]
    if solved([*possible, Or(*asked.values())], left())[0] == unsat:
        return Answer("none")
    unsure = False
    for kind, when in asked.items():
        said, model = solved([*possible, when], left())
        if model is not None:
            return Answer("case", unknowns.case(model), kind)
        unsure = unsure or said != unsat
    return Answer("unknown" if unsure else "none")


def solved(conditions: Iterable[BoolRef], seconds: float) -> tuple[object, ModelRef | None]:
    """What the solver says of some conditions, with the work of so many seconds, and where they hold. Each question has a solver of its own:
    one that is asked again cannot simplify what it was given."""
    work = int(seconds * WORK)
    if work <= 0:
        return unknown, None
    solver = Solver()
    solver.set("rlimit", min(work, MOST_WORK))
    solver.set("timeout", int(seconds * PATIENCE * MILLISECONDS))
    solver.add(*conditions)
    said = solver.check()
    return said, solver.model() if said == sat else None


def contrasts(pair: TwoRulebooks, old: SymbolicClauses, new: SymbolicClauses) -> dict[Contrast, BoolRef]:
    """When the two differ in each way, the gravest first."""
    clause = pair.old.clause
    one, other = old.outcomes(clause), new.outcomes(clause)
    both = And(old.examined(clause), new.examined(clause))
    same = any_of(And(when, other.get(outcome, NO)) for outcome, when in one.items())
    known = And(Not(one["undetermined"]), Not(other["undetermined"]))
    return {
        Contrast.OUTCOME: And(both, known, Not(same)),
        Contrast.OPEN: And(both, Not(known), Not(same)),
        Contrast.VALUE: And(both, same, valued_apart(old, new, clause, advised=pair.advises)),
        Contrast.SCOPE: old.examined(clause) != new.examined(clause),
    }
