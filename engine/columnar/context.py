"""Everything about the rows under one selection, each column made once."""

from __future__ import annotations

from functools import partial

import polars as pl

from engine.columnar import calendar
from engine.columnar.facts import AS_OF, CASE, types
from engine.columnar.figures import FigureColumns
from engine.columnar.forms import Distance, Form, Number
from engine.columnar.outcome import decide
from engine.columnar.quantities import FORMS, number, truth
from engine.columnar.scope import Scope
from engine.columnar.stages import StagedColumns
from engine.columnar.terms import TermColumns
from engine.program.clause_plan import ClausePlan
from engine.program.program import Program
from engine.program.quantities import OfFact, OfTerm, Quantity, leaves


def _outside(day: pl.Expr) -> pl.Expr:
    """Where a day is beyond the verified calendar."""
    refused = calendar.weekday(day).refused
    return pl.lit(value=False) if refused is None else refused


NOTHING = Number(pl.lit(None, dtype=pl.Int32))


class ColumnContext:
    """What a Context is for one case: figures, terms, measures and outcomes, by column. No row states a fact that is not
    among `stated`."""

    def __init__(self, program: Program, families: tuple[str, ...], stated: frozenset[str]) -> None:
        lacking = types(program.rulebook, (name for name in program.rulebook.vocabulary if name not in stated))
        self.program, self.staged = (
            program,
            StagedColumns({name: kind for name, kind in lacking.items() if name not in (CASE, AS_OF)}),
        )
        self.figures = FigureColumns(program, self.staged)
        self.terms = TermColumns(program, self.staged, self.figures, lambda day: number(self, day))
        self.scope = Scope(program.rulebook, self.staged, families, stated)
        self._codes: dict[str, pl.Expr] = {}

    def form(self, quantity: Quantity) -> Form:
        """The columnar form of a quantity."""
        return FORMS[type(quantity)](self, quantity)

    def overdue(self, clause: str, name: str) -> Distance | Number:
        """Days from the deadline of a term to the act."""
        term = self.terms.term(clause, name)
        return NOTHING if term.last is None else Distance(term.reached, term.last, term.settled, term.within("le"))

    def lead(self, clause: str, name: str) -> Distance | Number:
        """Days from the first day of a wait to the act."""
        term = self.terms.term(clause, name)
        return NOTHING if term.first is None else Distance(term.reached, term.first, term.settled, term.within("lt"))

    def side(self, plan: ClausePlan, side: str) -> pl.Expr | bool:
        """The truth of a side."""
        holds = truth(plan.sides[side], plan.measures, self)
        return holds if isinstance(holds, bool) else self._named(f"side:{plan.clause.id}#{side}", holds)

    def code(self, clause: str) -> pl.Expr:
        """The outcome of a clause, whether or not it is in scope."""
        outcome = self._codes.get(clause)
        if outcome is None:
            plan = self.program.plan(clause)
            decided = decide(
                plan, lambda side: self.side(plan, side), lambda side, code: self._named(f"from:{clause}#{side}", code)
            )
            outcome = self._codes[clause] = self._named(f"code:{clause}", decided)
        return outcome

    def _named(self, name: str, made: pl.Expr) -> pl.Expr:
        return self.staged.column(name, lambda: made)

    def refused(self, clause: str, dependencies: tuple[str, ...]) -> pl.Expr | None:
        """Where judging a clause counts on days outside the verified calendar; None where it never does."""
        keys = set(self.program.terms_of(self.program.plan(clause)))
        days: list[str] = []
        for name in dependencies:
            for quantity in self.program.plan(name).measures.values():
                for leaf in leaves(quantity):
                    if isinstance(leaf, OfTerm):
                        keys.add((leaf.clause, leaf.term))
                    elif isinstance(leaf, OfFact) and leaf.aspect == "weekday":
                        days.append(leaf.fact)
        outside = [refused for key in sorted(keys) for refused in self.terms.term(*key).refused]
        outside += [
            self.staged.column(f"weekday:{fact}:refused", partial(_outside, self.staged.given(fact)))
            for fact in dict.fromkeys(days)
        ]
        return pl.any_horizontal(outside) if outside else None
