"""The proof that a clause decides as it did on every case, whether that case concerns the clause or not: then neither it nor
what reads it can differ. Needs `z3`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from z3 import And, BoolRef, Not, Or, unsat

from engine.analysis.mutation.alike import covered
from engine.analysis.searching.pair import TwoRulebooks
from engine.analysis.solver.alone import ClausesAlone, Surroundings
from engine.analysis.solver.clauses import SymbolicClauses, in_pair, valued_apart
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import NO, any_of
from engine.analysis.solver.proving import solved
from engine.analysis.window import window
from engine.program.program import Program


def decides_alike(pair: TwoRulebooks, near: date, seconds: float) -> bool:
    """Whether it is proved, within so many seconds and on the days around one, that outcome and values are the same."""
    clause = pair.old.clause
    days = window(pair, near)
    if not covered(pair, *days):
        return False
    unknowns = CaseUnknowns(pair.vocabulary, days)
    one, other = in_pair(pair, unknowns)
    differs = _differs(clause, one, other, advised=pair.advises)
    said, _ = solved([*unknowns.possible(), *one.limits(), *other.limits(), differs], seconds)
    return bool(said == unsat)


def alike_alone(
    clause: str, names: Collection[str], programs: tuple[Program, Program], moved: Collection[str], seconds: float
) -> bool:
    """Whether it is proved, within so many seconds, that outcome and values of a clause are the same whatever the clauses
    decide that are not among the names, and whatever the terms come to. Those of the clauses in `moved` need not come to
    the same; all else that is not among the names is the same under both programs."""
    around = Surroundings(names, programs)
    one = ClausesAlone(programs[0], around)
    other = ClausesAlone(programs[1], around, one, moved)
    differs = _differs(clause, one, other)
    return bool(solved([*around.limits(), differs], seconds)[0] == unsat)


def _differs(clause: str, one: SymbolicClauses, other: SymbolicClauses, *, advised: bool = True) -> BoolRef:
    """When the outcome of a clause, one of its values, or what it advises is not the same."""
    outcomes, others = one.outcomes(clause), other.outcomes(clause)
    same = any_of(And(when, others.get(outcome, NO)) for outcome, when in outcomes.items())
    return Or(Not(same), valued_apart(one, other, clause, advised=advised))
