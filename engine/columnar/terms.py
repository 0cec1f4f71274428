"""Where a term ends, row by row: the same term plans as a single check, each part a column of its own."""

from __future__ import annotations

from typing import NamedTuple

import polars as pl

from engine.columnar import calendar
from engine.columnar.facts import AS_OF, told
from engine.columnar.figures import FigureColumn, FigureColumns
from engine.columnar.stages import StagedColumns
from engine.program.program import Program
from engine.program.terms import TermKey, TermPlan

NOTHING = pl.lit(None, dtype=pl.Int32)


class TermColumn(NamedTuple):
    """A term by row, as `TermValue` is on one case. `reached` is the day of the act or, without one, `as_of`;
    `settled` is false where nobody knows whether the act was done, and there true things about it may still be unknown
    (None: it is always known). `refused` holds where the term counts on days outside the verified calendar."""

    name: str
    start: pl.Expr | None
    figure: FigureColumn | None
    last: pl.Expr | None
    first: pl.Expr | None
    done: pl.Expr
    reached: pl.Expr
    settled: pl.Expr | None
    elapsed: pl.Expr
    refused: tuple[pl.Expr, ...]


class TermColumns:
    """The terms of one selection as columns."""

    def __init__(self, program: Program, staged: StagedColumns, figures: FigureColumns) -> None:
        self._program, self._staged, self._figures = program, staged, figures
        self._known: dict[TermKey, TermColumn] = {}

    def term(self, clause: str, name: str) -> TermColumn:
        """A term of a clause."""
        found = self._known.get((clause, name))
        if found is None:
            found = self._known[clause, name] = self._make(f"term:{clause}/{name}", self._program.term(clause, name))
        return found

    def _make(self, name: str, plan: TermPlan) -> TermColumn:
        start, refused = self._start(plan)
        figure = None if plan.length is None else self._figures.figure(plan.length, plan.clause)
        last, first, mine = self._reach(plan, name, start, figure)
        done, reached, settled = self._act(plan.end)
        elapsed = NOTHING
        if start is not None:
            until = reached if settled is None else pl.when(settled).then(reached)
            days = until - start + int(plan.counting.start_day_counts)
            elapsed = self._staged.column(f"{name}:elapsed", lambda: days)
        return TermColumn(name, start, figure, last, first, done, reached, settled, elapsed, (*refused, *mine))

    def _start(self, plan: TermPlan) -> tuple[pl.Expr | None, tuple[pl.Expr, ...]]:
        if plan.start is not None:
            return self._staged.given(plan.start), ()
        if plan.after is not None:
            before = self.term(*plan.after)
            return None if before.last is None else before.last + plan.offset, before.refused
        if plan.done_of is not None:
            before = self.term(*plan.done_of)
            return before.done, before.refused
        if plan.later:
            return pl.max_horizontal([self._staged.given(name) for name in plan.later]), ()
        return None, ()

    def _act(self, end: str | None) -> tuple[pl.Expr, pl.Expr, pl.Expr | None]:
        """The day of the act, that day or `as_of`, and whether it is known if it was done."""
        today = self._staged.given(AS_OF)
        if end is None:
            return NOTHING, today, None
        day, stated = self._staged.given(end), self._staged.given(told(end))
        reached = self._staged.column(f"reached:{end}", lambda: pl.coalesce(day, today))
        return day, reached, self._staged.column(f"settled:{end}", stated.is_not_null)

    def _reach(
        self, plan: TermPlan, name: str, start: pl.Expr | None, figure: FigureColumn | None
    ) -> tuple[pl.Expr | None, pl.Expr | None, tuple[pl.Expr, ...]]:
        """The last day that counts, or the first a wait lets through, and where neither can be vouched for."""
        if plan.term.until is not None:
            return self._staged.given(plan.term.until), None, ()
        if start is None:
            return None, None, ()
        if figure is None:
            return (start, None, ()) if plan.length is None else (None, None, ())
        reach = calendar.deadline if plan.term.within else calendar.earliest
        day, refused = reach(start, figure.expr, figure.values, plan.unit, plan.counting)
        column = self._staged.column(f"{name}:reach", lambda: day)
        outside = () if refused is None else (self._staged.column(f"{name}:refused", lambda: refused),)
        return (column, None, outside) if plan.term.within else (None, column, outside)
