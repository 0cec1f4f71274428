"""The columnar form of every measure, and the truth of a tree: one nullable column per test, null where unknown.

A measure without an entry in `FORMS` cannot be judged by column; a test holds the entries to the union of measures."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol, get_args

import polars as pl

from engine.columnar import calendar
from engine.columnar.facts import AS_OF, part, told
from engine.columnar.figures import FigureColumns
from engine.columnar.outcome import CODE, UNDETERMINED
from engine.columnar.scope import Scope
from engine.columnar.stages import StagedColumns
from engine.columnar.terms import TermColumns
from engine.model.clause import Outcome
from engine.program.measures import (
    HUNDREDTHS,
    Beyond,
    Counted,
    Element,
    FactValue,
    Flag,
    Gap,
    Happened,
    Lead,
    Margin,
    Measure,
    OnWeekday,
    OutcomeOf,
    Overdue,
    Share,
)
from engine.program.program import Program
from engine.program.tree import COMPARE, And, Comparison, Constant, Op, Or, Tree

_COMPARE: dict[Op, Callable[[Any, Any], pl.Expr]] = {
    "eq": operator.eq, "ne": operator.ne, "le": operator.le, "gt": operator.gt, "lt": operator.lt, "ge": operator.ge,
}  # fmt: skip
_INDEXED: tuple[Outcome, ...] = get_args(Outcome)


class Form(Protocol):
    """A measure as columns: all that is asked of it is how it compares with a constant."""

    def test(self, op: Op, value: int) -> pl.Expr:
        """Whether the comparison holds, null where the measure is unknown."""


@dataclass(frozen=True, slots=True)
class Number:
    """An integer column."""

    expr: pl.Expr

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison."""
        return _COMPARE[op](self.expr, value)


@dataclass(frozen=True, slots=True)
class Yes:
    """A boolean column, that measures 1 or 0."""

    expr: pl.Expr

    def test(self, op: Op, value: int) -> pl.Expr:
        """The column itself, its opposite, or what always holds where it is known."""
        no, yes = COMPARE[op](0, value), COMPARE[op](1, value)
        if no == yes:
            return self.expr | ~self.expr if yes else self.expr & ~self.expr
        return self.expr if yes else ~self.expr


@dataclass(frozen=True, slots=True)
class Difference:
    """One number minus another; against zero the two are compared as they are."""

    left: pl.Expr
    right: pl.Expr

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison."""
        return _COMPARE[op](self.left, self.right if value == 0 else self.right + value)


@dataclass(frozen=True, slots=True)
class Distance:
    """Days from a limit to an act. Where nobody knows of the act (`settled` is false) it cannot be later than `as_of`:
    the distance is known while `as_of` is `within` the limit, and unknown beyond it."""

    reached: pl.Expr
    limit: pl.Expr
    settled: pl.Expr | None
    within: Op

    @property
    def days(self) -> pl.Expr:
        """The distance itself."""
        distance = self.reached - self.limit
        if self.settled is None:
            return distance
        return pl.when(self.settled | _COMPARE[self.within](self.reached, self.limit)).then(distance)

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison; in the usual cases without the subtraction."""
        holds = _COMPARE[op](self.reached, self.limit)
        if value != 0 or (self.within, op) not in (("le", "le"), ("lt", "ge")):
            return Number(self.days).test(op, value)
        if self.settled is None:
            return holds
        if op == "le":
            return holds | pl.when(self.settled).then(statement=False)
        return holds & pl.when(self.settled).then(statement=True)


@dataclass(frozen=True, slots=True)
class Presumed:
    """A measure with a value that stands in wherever `instead` holds."""

    form: Form
    instead: pl.Expr
    value: int

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison, of the measure or of what stands in."""
        presumed = COMPARE[op](self.value, value)
        return pl.when(self.instead).then(presumed).otherwise(self.form.test(op, value))


@dataclass(frozen=True, slots=True)
class Concluded:
    """Another clause's outcome, by its code."""

    code: pl.Expr

    def test(self, op: Op, value: int) -> pl.Expr:
        """Whether it is the outcome of index `value`; unknown while undetermined."""
        if op not in ("eq", "ne"):
            raise ValueError(op)
        known = pl.when(self.code != CODE[UNDETERMINED]).then(self.code)
        return _COMPARE[op](known, CODE[_INDEXED[value]])


class MeasuredColumns(Protocol):
    """What the form of a measure may ask of the rows under a selection."""

    @property
    def program(self) -> Program:
        """The rulebook under the selection."""

    @property
    def staged(self) -> StagedColumns:
        """The columns, each made once."""

    @property
    def figures(self) -> FigureColumns:
        """The figures in force."""

    @property
    def terms(self) -> TermColumns:
        """Where terms end."""

    @property
    def scope(self) -> Scope:
        """Which clauses concern a row."""

    def form(self, measure: Measure) -> Form:
        """The columnar form of a measure."""

    def overdue(self, clause: str, name: str) -> Form:
        """Days from the deadline of a term to the act."""

    def lead(self, clause: str, name: str) -> Form:
        """Days from the first day of a wait to the act."""

    def code(self, clause: str) -> pl.Expr:
        """The code of a clause's outcome."""


def _fact(context: MeasuredColumns, measure: FactValue) -> Form:
    value = context.staged.given(measure.fact)
    return _presumed(Number(value), value, measure.presumed)


def _presumed(form: Form, stated: pl.Expr, presumed: int | None) -> Form:
    """A form whose value stands in where nothing is stated."""
    return form if presumed is None else Presumed(form, stated.is_null(), presumed)


def _element(context: MeasuredColumns, measure: Element) -> Form:
    mask = context.staged.given(measure.fact)
    return _presumed(Yes((mask & (1 << measure.bit)) != 0), mask, measure.presumed)


def _happened(context: MeasuredColumns, measure: Happened) -> Form:
    stated = context.staged.given(told(measure.fact))
    return _presumed(Yes(stated), stated, measure.presumed)


def _gap(context: MeasuredColumns, measure: Gap) -> Form:
    return Difference(context.staged.given(measure.fact), context.staged.given(measure.other or AS_OF))


def _weekday(context: MeasuredColumns, measure: OnWeekday) -> Form:
    return Yes(context.staged.given(told(measure.fact)) & calendar.weekday(context.staged.given(measure.fact)).day)


def _counted(context: MeasuredColumns, measure: Counted) -> Form:
    return Number(context.staged.given(part(measure.fact, measure.what)))


def _margin(context: MeasuredColumns, measure: Margin) -> Form:
    kind, value = context.program.rulebook.vocabulary[measure.fact].type, context.staged.given(measure.fact)
    figure = context.figures.figure(measure.parameter, measure.clause, "hundredths" if kind in HUNDREDTHS else "whole")
    return Difference(value.bitwise_count_ones().cast(pl.Int64) if kind == "set" else value, figure.expr)


def _flag(context: MeasuredColumns, measure: Flag) -> Form:
    return Number(context.figures.figure(measure.parameter, measure.clause).expr)


def _share(context: MeasuredColumns, measure: Share) -> Form:
    part, total = context.staged.given(measure.fact), context.staged.given(measure.of_fact)
    percent = context.figures.figure(measure.parameter, measure.clause, "hundredths").expr
    distance = part.cast(pl.Int64) * 10_000 - percent * total
    empty = pl.when(part.is_not_null() & percent.is_not_null()).then(pl.lit(-1, dtype=pl.Int64))
    return Number(pl.when(total == 0).then(empty).otherwise(distance))


def _overdue(context: MeasuredColumns, measure: Overdue) -> Form:
    return context.overdue(measure.clause, measure.term)


def _lead(context: MeasuredColumns, measure: Lead) -> Form:
    return context.lead(measure.clause, measure.term)


def _beyond(context: MeasuredColumns, measure: Beyond) -> Form:
    term, times = (
        context.terms.term(measure.clause, measure.term),
        context.figures.figure(measure.times, measure.reader),
    )
    if term.figure is None:
        return Number(pl.lit(None, dtype=pl.Int32))
    return Difference(term.elapsed, times.expr * term.figure.expr)


def _outcome(context: MeasuredColumns, measure: OutcomeOf) -> Form:
    found = Concluded(context.code(measure.clause))
    if measure.presumed is None:
        return found
    instead = ~context.scope.concerned(measure.clause)
    if measure.presumed_open:
        instead = instead | (found.code == CODE[UNDETERMINED])
    return Presumed(found, instead, measure.presumed)


FORMS: dict[type[Measure], Callable[[MeasuredColumns, Any], Form]] = {
    FactValue: _fact,
    Element: _element,
    Happened: _happened,
    Gap: _gap,
    OnWeekday: _weekday,
    Counted: _counted,
    Margin: _margin,
    Flag: _flag,
    Share: _share,
    Overdue: _overdue,
    Lead: _lead,
    Beyond: _beyond,
    OutcomeOf: _outcome,
}


def truth(tree: Tree, measures: Mapping[str, Measure], context: MeasuredColumns) -> pl.Expr:
    """The truth of a tree as an expression on columns of tests, each shared by all who ask for it."""
    if isinstance(tree, Comparison):
        name = f"test:{tree.measure} {tree.op} {tree.value}"
        return context.staged.column(name, lambda: context.form(measures[tree.measure]).test(tree.op, tree.value))
    if isinstance(tree, Constant):
        return pl.lit(tree.fixed)
    if isinstance(tree, And | Or):
        join = operator.and_ if isinstance(tree, And) else operator.or_
        found = truth(tree.parts[0], measures, context)
        for part in tree.parts[1:]:
            found = join(found, truth(part, measures, context))
        return found
    return ~truth(tree.part, measures, context)
