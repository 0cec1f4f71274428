"""The columnar form of every measure, and the truth of a tree: one nullable column per test, null where unknown.

A measure without an entry in `FORMS` cannot be judged by column; a test holds the entries to the union of measures."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, get_args

import polars as pl

from engine.columnar import calendar
from engine.columnar.facts import AS_OF, part, told
from engine.columnar.outcome import CODE, UNDETERMINED
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
from engine.program.tree import COMPARE, And, Comparison, Constant, Op, Or, Tree

if TYPE_CHECKING:
    from engine.columnar.context import Desk

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


def _fact(desk: Desk, measure: FactValue) -> Form:
    value = desk.sheet.given(measure.fact)
    return _presumed(Number(value), value, measure.presumed)


def _presumed(form: Form, stated: pl.Expr, presumed: int | None) -> Form:
    """A form whose value stands in where nothing is stated."""
    return form if presumed is None else Presumed(form, stated.is_null(), presumed)


def _element(desk: Desk, measure: Element) -> Form:
    mask = desk.sheet.given(measure.fact)
    return _presumed(Yes((mask & (1 << measure.bit)) != 0), mask, measure.presumed)


def _happened(desk: Desk, measure: Happened) -> Form:
    stated = desk.sheet.given(told(measure.fact))
    return _presumed(Yes(stated), stated, measure.presumed)


def _gap(desk: Desk, measure: Gap) -> Form:
    return Difference(desk.sheet.given(measure.fact), desk.sheet.given(measure.other or AS_OF))


def _weekday(desk: Desk, measure: OnWeekday) -> Form:
    return Yes(desk.sheet.given(told(measure.fact)) & calendar.weekday(desk.sheet.given(measure.fact)).day)


def _counted(desk: Desk, measure: Counted) -> Form:
    return Number(desk.sheet.given(part(measure.fact, measure.what)))


def _margin(desk: Desk, measure: Margin) -> Form:
    kind, value = desk.plans.rulebook.vocabulary[measure.fact].type, desk.sheet.given(measure.fact)
    figure = desk.figures.figure(measure.parameter, measure.clause, "hundredths" if kind in HUNDREDTHS else "whole")
    return Difference(value.bitwise_count_ones().cast(pl.Int64) if kind == "set" else value, figure.expr)


def _flag(desk: Desk, measure: Flag) -> Form:
    return Number(desk.figures.figure(measure.parameter, measure.clause).expr)


def _share(desk: Desk, measure: Share) -> Form:
    part, total = desk.sheet.given(measure.fact), desk.sheet.given(measure.of_fact)
    percent = desk.figures.figure(measure.parameter, measure.clause, "hundredths").expr
    distance = part.cast(pl.Int64) * 10_000 - percent * total
    empty = pl.when(part.is_not_null() & percent.is_not_null()).then(pl.lit(-1, dtype=pl.Int64))
    return Number(pl.when(total == 0).then(empty).otherwise(distance))


def _overdue(desk: Desk, measure: Overdue) -> Form:
    return desk.overdue(measure.clause, measure.term)


def _lead(desk: Desk, measure: Lead) -> Form:
    return desk.lead(measure.clause, measure.term)


def _beyond(desk: Desk, measure: Beyond) -> Form:
    term, times = desk.terms.term(measure.clause, measure.term), desk.figures.figure(measure.times, measure.reader)
    if term.figure is None:
        return Number(pl.lit(None, dtype=pl.Int32))
    return Difference(term.elapsed, times.expr * term.figure.expr)


def _outcome(desk: Desk, measure: OutcomeOf) -> Form:
    found = Concluded(desk.code(measure.clause))
    if measure.presumed is None:
        return found
    instead = ~desk.scope.concerned(measure.clause)
    if measure.presumed_open:
        instead = instead | (found.code == CODE[UNDETERMINED])
    return Presumed(found, instead, measure.presumed)


FORMS: dict[type[Measure], Callable[[Desk, Any], Form]] = {
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


def truth(tree: Tree, measures: Mapping[str, Measure], desk: Desk) -> pl.Expr:
    """The truth of a tree as an expression on columns of tests, each shared by all who ask for it."""
    if isinstance(tree, Comparison):
        name = f"test:{tree.measure} {tree.op} {tree.value}"
        return desk.sheet.column(name, lambda: desk.form(measures[tree.measure]).test(tree.op, tree.value))
    if isinstance(tree, Constant):
        return pl.lit(tree.fixed)
    if isinstance(tree, And | Or):
        join = operator.and_ if isinstance(tree, And) else operator.or_
        found = truth(tree.parts[0], measures, desk)
        for part in tree.parts[1:]:
            found = join(found, truth(part, measures, desk))
        return found
    return ~truth(tree.part, measures, desk)
