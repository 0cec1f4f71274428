"""The proof that a clause decides as it did on every case, whether that case concerns the clause or not: then neither it nor
what reads it can differ. Needs `z3`."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from z3 import And, BoolRef, Not, Or, unsat

from engine.analysis.searching.pair import TwoRulebooks
from engine.analysis.solver.alone import ClausesAlone, Surroundings
from engine.analysis.solver.clauses import SymbolicClauses, in_pair, valued_apart
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import NO, any_of
from engine.analysis.solver.query import solved
from engine.analysis.window import covered, window
from engine.model.conditions import ClauseOutcome
from engine.model.rulebook import Rulebook, conditions_of
from engine.program.programs import Programs
from engine.program.selection import Selection


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
    clause: str, names: Collection[str], both: tuple[Programs, Programs], under: tuple[Selection, Selection],
    moved: Collection[str], seconds: float,
) -> bool:  # fmt: skip
    """Whether it is proved, with the work of so many seconds, that outcome and values of a clause are the same under two
    selections, whatever the clauses decide that are not among the names, and whatever the terms come to. Those of the
    clauses in `moved` need not come to the same; all else that is not among the names is the same under both."""
    old, new = (each.program(selection) for each, selection in zip(both, under, strict=True))
    near = {*names, *(user for each in both for user in each.users.get(clause, ()))}
    around = Surroundings(near, names, (old, new))
    one = ClausesAlone(old, both[0].users, around)
    other = ClausesAlone(new, both[1].users, around, one, moved)
    differs = _differs(clause, one, other)
    return bool(solved([*around.limits(), differs], seconds)[0] == unsat)


def _differs(clause: str, one: SymbolicClauses, other: SymbolicClauses, *, advised: bool = True) -> BoolRef:
    """When the outcome of a clause, one of its values, or what it advises is not the same, on a case where that matters."""
    outcomes, others = one.outcomes(clause), other.outcomes(clause)
    same = any_of(And(when, others.get(outcome, NO)) for outcome, when in outcomes.items())
    apart = Or(Not(same), valued_apart(one, other, clause, advised=advised))
    if not all(_presumed(each.program.rulebook, clause) for each in (one, other)):
        return apart
    # One that is not examined has no finding, and whoever reads it takes what is presumed: a definition is examined wherever
    # a clause is that reads it.
    return And(apart, Or(one.examined(clause), other.examined(clause)))


def _presumed(rulebook: Rulebook, clause: str) -> bool:
    """Whether every clause that reads the outcome of this one presumes it where nothing concerns it, and is examined for
    facts of its own."""
    readers = [
        (body, one)
        for body in rulebook.clauses.values()
        for one in conditions_of(body)
        if isinstance(one, ClauseOutcome) and one.clause == clause
    ]
    return all(one.presume is not None and body.about for body, one in readers)
