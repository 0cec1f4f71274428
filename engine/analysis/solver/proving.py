"""The question put to the solver: is there a case on which two rulebooks differ?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from z3 import And, BoolRef, Not, Or, Solver, sat, unsat

from engine.analysis.searching.pair import Contrast, Told, TwoRulebooks
from engine.analysis.solver.clauses import SymbolicClauses
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import NO, any_of, apart
from engine.analysis.window import Days

MILLISECONDS = 1000


@dataclass(frozen=True, slots=True)
class Answer:
    """What the solver says: a case that differs so, that there is `none` of the kinds asked for, or that it does not know."""

    said: Literal["case", "none", "unknown"]
    told: Told | None = None
    contrast: Contrast | None = None


def ask(pair: TwoRulebooks, days: Days, kinds: tuple[Contrast, ...], left: Callable[[], float]) -> Answer:
    """A case within a window on which the two differ in one of these ways, the gravest that there is; `left` says how many
    seconds are left. Both rulebooks must have the clause."""
    unknowns = CaseUnknowns(pair.vocabulary, days)
    old, new = (SymbolicClauses(half, unknowns) for half in pair.halves)
    asked = {kind: when for kind, when in contrasts(pair, old, new).items() if kind in kinds}
    solver = Solver()
    solver.add(*unknowns.possible(), *old.limits(), *new.limits())
    if solver_says(solver, Or(*asked.values()), left()) == unsat:
        return Answer("none")
    unsure = False
    for kind, when in asked.items():
        said = solver_says(solver, when, left())
        if said == sat:
            return Answer("case", unknowns.case(solver.model()), kind)
        unsure = unsure or said != unsat
    return Answer("unknown" if unsure else "none")


def solver_says(solver: Solver, when: BoolRef, seconds: float) -> object:
    """What the solver says of one more condition, in so much time."""
    solver.set("timeout", max(1, int(seconds * MILLISECONDS)))
    return solver.check(when)


def contrasts(pair: TwoRulebooks, old: SymbolicClauses, new: SymbolicClauses) -> dict[Contrast, BoolRef]:
    """When the two differ in each way, the gravest first."""
    clause = pair.old.clause
    one, other = old.outcomes(clause), new.outcomes(clause)
    ones, others = old.values(clause), new.values(clause)
    both = And(old.examined(clause), new.examined(clause))
    same = any_of(And(when, other.get(outcome, NO)) for outcome, when in one.items())
    known = And(Not(one["undetermined"]), Not(other["undetermined"]))
    return {
        Contrast.OUTCOME: And(both, known, Not(same)),
        Contrast.OPEN: And(both, Not(known), Not(same)),
        Contrast.VALUE: And(both, same, any_of(apart(ones[name], others[name]) for name in ones)),
        Contrast.SCOPE: old.examined(clause) != new.examined(clause),
    }
