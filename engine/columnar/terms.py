"""Where a term ends, row by row: the same term plans as a single check, each part a column of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import polars as pl

from engine.columnar import calendar
from engine.columnar.facts import AS_OF, is_stated
from engine.columnar.figures import FigureColumn, FigureColumns
from engine.columnar.stages import StagedColumns
from engine.model.terms import OPENING
from engine.program.program import Program
from engine.program.quantities import OfFact, OfTerm, Quantity, Switch, parts
from engine.program.terms import TermKey, TermPlan
from engine.program.tree import Op

NOTHING = pl.lit(None, dtype=pl.Int32)


class TermColumn(NamedTuple):
    """A term by row, as `TermValue` is on one case. `reached` is the day of the act or, without one, `as_of`;
    `settled` is false where nobody knows whether the act was done, and there true things about it may still be unknown
    (None: it is always known); `awaited`, that its day may lie beyond `as_of`. `refused` holds where the term counts on
    days outside the verified calendar."""

    name: str
    start: pl.Expr | None
    figure: FigureColumn | None
    last: pl.Expr | None
    first: pl.Expr | None
    done: pl.Expr
    reached: pl.Expr
    settled: pl.Expr | None
    awaited: bool
    elapsed: pl.Expr
    refused: tuple[pl.Expr, ...]

    def within(self, op: Op) -> Op | None:
        """How `as_of` compares with a limit where an act that is not stated is known to be no later; None: nowhere."""
        return None if self.awaited else op


class TermColumns:
    """The terms of one selection as columns."""

    def __init__(
        self, program: Program, staged: StagedColumns, figures: FigureColumns, number: Callable[[Quantity], pl.Expr]
    ) -> None:
        """`number` gives the column of a quantity."""
        self._program, self._staged, self._figures, self._number = program, staged, figures, number
        self._known: dict[TermKey, TermColumn] = {}

    def term(self, clause: str, name: str) -> TermColumn:
        """A term of a clause."""
        column = self._known.get((clause, name))
        if column is None:
            column = self._known[clause, name] = self._make(f"term:{clause}/{name}", self._program.term(clause, name))
        return column

    def _make(self, name: str, plan: TermPlan) -> TermColumn:
        start = None if plan.start is None else self._day(f"{name}:start", plan.start)
        figure = self._length(name, plan)
        day, mine = self._reach(plan, name, start, figure)
        last, first = (None, day) if plan.way in OPENING else (day, None)
        done, reached, settled = self._act(plan.end)
        elapsed = NOTHING
        if start is not None:
            until = reached if settled is None else pl.when(settled).then(reached)
            days = until - start + int(plan.counting.start_day_counts)
            elapsed = self._staged.column(f"{name}:elapsed", lambda: days)
        before = tuple(
            outside for one in (plan.start, plan.reached) if one is not None for outside in self._outside(one)
        )
        return TermColumn(
            name, start, figure, last, first, done, reached, settled, plan.awaited, elapsed, (*before, *mine)
        )

    def _day(self, name: str, day: Quantity) -> pl.Expr:
        """A day; one that is worked out gets a column of its own."""
        if isinstance(day, OfFact):
            return self._number(day)
        return self._staged.column(name, lambda: self._number(day))

    def _length(self, name: str, plan: TermPlan) -> FigureColumn | None:
        """The figure that measures a term."""
        if plan.length is None:
            return None
        figures = [(value, self._figures.figure(one, plan.clause)) for value, one in plan.length.parameters]
        if plan.length.by is None:
            return figures[0][1]
        test, expr = self._number(plan.length.by), NOTHING
        for value, figure in figures:
            expr = pl.when(test == value).then(figure.expr).otherwise(expr)
        column = self._staged.column(f"{name}:length", lambda: expr)
        values = tuple(dict.fromkeys(one for _, figure in figures for one in figure.values))
        return FigureColumn(column, f"{name}:length", values)

    def _outside(self, day: Quantity) -> Iterator[pl.Expr]:
        """Where a day is counted on days outside the verified calendar."""
        if isinstance(day, OfTerm):
            yield from self.term(*day.key).refused
        elif isinstance(day, Switch):
            test = self._number(day.test)
            for value, case in day.cases:
                yield from ((test == value).fill_null(value=False) & outside for outside in self._outside(case))
            if day.otherwise is not None:
                yield from (test.is_null() & outside for outside in self._outside(day.otherwise))
        else:
            for part in parts(day):
                yield from self._outside(part)

    def _act(self, end: str | None) -> tuple[pl.Expr, pl.Expr, pl.Expr | None]:
        """The day of the act, that day or `as_of`, and whether it is known if it was done."""
        today = self._staged.given(AS_OF)
        if end is None:
            return NOTHING, today, None
        day, stated = self._staged.given(end), self._staged.given(is_stated(end))
        reached = self._staged.column(f"reached:{end}", lambda: pl.coalesce(day, today))
        return day, reached, self._staged.column(f"settled:{end}", stated.is_not_null)

    def _reach(
        self, plan: TermPlan, name: str, start: pl.Expr | None, figure: FigureColumn | None
    ) -> tuple[pl.Expr | None, tuple[pl.Expr, ...]]:
        """The day a term comes to, and where it cannot be vouched for."""
        if plan.reached is not None:
            day, refused = self._day(f"{name}:reached", plan.reached), None
            if plan.counting.rolls:
                day, refused = calendar.rolled(day)
            return self._reached(name, day, refused)
        if start is None or plan.way is None or figure is None:
            return start, ()
        day, refused = calendar.REACHES[plan.way](start, figure.expr, figure.values, plan.unit, plan.counting)
        return self._reached(name, day, refused)

    def _reached(self, name: str, day: pl.Expr, refused: pl.Expr | None) -> tuple[pl.Expr, tuple[pl.Expr, ...]]:
        column = self._staged.column(f"{name}:reach", lambda: day)
        return column, () if refused is None else (self._staged.column(f"{name}:refused", lambda: refused),)
