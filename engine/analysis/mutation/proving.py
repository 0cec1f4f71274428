"""The proof that a clause decides as it did on every case, whether that case concerns the clause or not: then neither it nor
what reads it can differ. Needs `z3`."""

from __future__ import annotations

from datetime import date

from z3 import And, Not, Or, Solver, unsat

from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.solver.clauses import SymbolicClauses
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import NO, any_of, apart
from engine.analysis.solver.proving import solver_says
from engine.analysis.window import window
from engine.explaining.checker import Checker
from engine.model.figures import Profile


def decides_alike(old: Checker, new: Checker, clause: str, profile: Profile, near: date, seconds: float) -> bool:
    """Whether it is proved, within so many seconds and on the days around one, that outcome and values are the same."""
    pair = TwoRulebooks(Half(old, profile, clause), Half(new, profile, clause))
    unknowns = CaseUnknowns(pair.vocabulary, window(pair, near))
    one, other = (SymbolicClauses(half, unknowns) for half in pair.halves)
    outcomes, others = one.outcomes(clause), other.outcomes(clause)
    same = any_of(And(when, others.get(outcome, NO)) for outcome, when in outcomes.items())
    values, changed = one.values(clause), other.values(clause)
    differs = Or(Not(same), any_of(apart(values[name], changed[name]) for name in values))
    solver = Solver()
    solver.add(*unknowns.possible(), *one.limits(), *other.limits())
    return bool(solver_says(solver, differs, seconds) == unsat)
