"""The columnar form of every quantity, and the truth of a tree: one nullable column per test, null where unknown.

A quantity without an entry in `FORMS` cannot be judged by column; a test holds the entries to the union of quantities."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any, Protocol

import polars as pl

from engine.columnar import calendar
from engine.columnar.facts import AS_OF, is_stated, part
from engine.columnar.figures import FigureColumns
from engine.columnar.forms import Concluded, Difference, Distance, Form, Number, Presumed, Yes
from engine.columnar.outcome import UNDETERMINED, literal
from engine.columnar.scope import Scope
from engine.columnar.stages import StagedColumns
from engine.columnar.terms import TermColumns
from engine.program.program import Program
from engine.program.quantities import (
    Add,
    AsOf,
    Aspect,
    Fixed,
    Greatest,
    IfZero,
    InForce,
    Least,
    MonthEnd,
    MonthStart,
    Multiply,
    OfFact,
    OfTerm,
    OrElse,
    OutcomeOf,
    Pair,
    Quantity,
    Ratio,
    Subtract,
    Switch,
)
from engine.program.tree import And, Comparison, Constant, Or, Tree


class MeasuredColumns(Protocol):
    """What the form of a quantity may ask of the rows under a selection."""

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

    def form(self, quantity: Quantity) -> Form:
        """The columnar form of a quantity."""

    def overdue(self, clause: str, name: str) -> Form:
        """Days from the deadline of a term to the act."""

    def lead(self, clause: str, name: str) -> Form:
        """Days from the first day of a wait to the act."""

    def code(self, clause: str) -> pl.Expr:
        """The outcome of a clause."""


def _given(context: MeasuredColumns, fact: str) -> pl.Expr:
    return context.staged.given(fact)


def _value(context: MeasuredColumns, asked: OfFact) -> Number | Yes:
    column = _given(context, asked.fact)
    return Yes(column) if context.program.rulebook.vocabulary[asked.fact].type == "boolean" else Number(column)


ASPECTS: dict[Aspect, Callable[[MeasuredColumns, OfFact], Number | Yes]] = {
    "value": _value,
    "element": lambda context, asked: Yes((_given(context, asked.fact) & (1 << asked.index)) != 0),
    "happened": lambda context, asked: Yes(_given(context, is_stated(asked.fact))),
    "day": lambda context, asked: Number(_given(context, asked.fact)),
    "weekday": lambda context, asked: Yes(
        _given(context, is_stated(asked.fact)) & calendar.weekday(_given(context, asked.fact)).day
    ),
    "size": lambda context, asked: Number(_given(context, asked.fact).bitwise_count_ones().cast(pl.Int64)),
    "sum": lambda context, asked: Number(_given(context, asked.fact)),
    "bytes": lambda context, asked: Number(_given(context, asked.fact)),
    "unlisted": lambda context, asked: Number(_given(context, part(asked.fact, asked.aspect))),
    "encrypted": lambda context, asked: Number(_given(context, part(asked.fact, asked.aspect))),
}


def _fixed(_: MeasuredColumns, quantity: Fixed) -> Form:
    return Number(pl.lit(quantity.value, dtype=pl.Int64))


def _of_fact(context: MeasuredColumns, quantity: OfFact) -> Number | Yes:
    return ASPECTS[quantity.aspect](context, quantity)


def _as_of(context: MeasuredColumns, _: AsOf) -> Form:
    return Number(_given(context, AS_OF))


def _in_force(context: MeasuredColumns, quantity: InForce) -> Form:
    return Number(context.figures.figure(quantity.parameter, quantity.clause, quantity.scale).expr)


def _of_term(context: MeasuredColumns, quantity: OfTerm) -> Form:
    if quantity.reach == "overdue":
        return context.overdue(quantity.clause, quantity.term)
    if quantity.reach == "lead":
        return context.lead(quantity.clause, quantity.term)
    term = context.terms.term(quantity.clause, quantity.term)
    if quantity.reach == "elapsed":
        return Number(term.elapsed)
    if quantity.reach == "done":
        return Number(term.done)
    expr = term.figure and term.figure.expr
    if quantity.reach != "length":
        expr = term.last if quantity.reach == "last" else term.first
    return Number(pl.lit(None, dtype=pl.Int32) if expr is None else expr)


def _outcome_of(context: MeasuredColumns, quantity: OutcomeOf) -> Form:
    code = context.code(quantity.clause)
    determined = code != literal(UNDETERMINED)
    concluded = Concluded(context.staged.column(f"known:{quantity.clause}", lambda: pl.when(determined).then(code)))
    if quantity.presumed is None:
        return concluded
    concerned = context.scope.concerned(quantity.clause)
    return Presumed(concluded, concerned & determined if quantity.presumed_open else concerned, quantity.presumed)


def _subtract(context: MeasuredColumns, quantity: Subtract) -> Form:
    return Difference(number(context, quantity.left), number(context, quantity.right))


def _both(context: MeasuredColumns, quantity: Pair) -> Form:
    left, right = number(context, quantity.left), number(context, quantity.right)
    return Number(_JOINS[type(quantity)](left, right))


def _ratio(left: pl.Expr, right: pl.Expr) -> pl.Expr:
    """Rounded once, half away from zero; null over zero."""
    sign = pl.when((left < 0) != (right < 0)).then(-1).otherwise(1)
    whole = right.abs()
    return pl.when(right != 0).then(sign * ((2 * left.abs() + whole) // (2 * whole)))


_JOINS: dict[type[Pair], Callable[[pl.Expr, pl.Expr], pl.Expr]] = {
    Add: operator.add,
    Multiply: operator.mul,
    Ratio: _ratio,
    Least: lambda left, right: pl.when(left <= right).then(left).when(left > right).then(right),
    Greatest: lambda left, right: pl.when(left >= right).then(left).when(left < right).then(right),
    MonthStart: calendar.month_start,
    MonthEnd: calendar.month_end,
}


def _if_zero(context: MeasuredColumns, quantity: IfZero) -> Form:
    then, otherwise = number(context, quantity.then), number(context, quantity.otherwise)
    test, known = number(context, quantity.test), then.is_not_null() & otherwise.is_not_null()
    return Number(pl.when((test == 0) & known).then(then).when((test != 0) & known).then(otherwise))


def _or_else(context: MeasuredColumns, quantity: OrElse) -> Form:
    asked, form = quantity.quantity, _of_fact(context, quantity.quantity)
    value = bool(quantity.presumed) if isinstance(form, Yes) else quantity.presumed
    name = f"presumed:{asked.fact}.{asked.aspect}.{asked.index}?{quantity.presumed}"
    return type(form)(context.staged.column(name, lambda: form.expr.fill_null(value=value)))


def _switch(context: MeasuredColumns, quantity: Switch) -> Form:
    test, expr = number(context, quantity.test), pl.lit(None, dtype=pl.Int32)
    for value, case in quantity.cases:
        expr = pl.when(test == value).then(number(context, case)).otherwise(expr)
    if quantity.otherwise is not None:
        expr = pl.when(test.is_null()).then(number(context, quantity.otherwise)).otherwise(expr)
    return Number(expr)


def number(context: MeasuredColumns, quantity: Quantity) -> pl.Expr:
    """A quantity that others are made of, as a column of numbers."""
    form = context.form(quantity)
    if isinstance(form, Number | Difference | Yes | Distance):
        return form.number
    raise TypeError(f"{type(quantity).__name__} inside an operator")


FORMS: dict[type[Quantity], Callable[[MeasuredColumns, Any], Form]] = {
    Fixed: _fixed,
    OfFact: _of_fact,
    AsOf: _as_of,
    InForce: _in_force,
    OfTerm: _of_term,
    OutcomeOf: _outcome_of,
    Add: _both,
    Subtract: _subtract,
    Multiply: _both,
    Ratio: _both,
    Least: _both,
    Greatest: _both,
    MonthStart: _both,
    MonthEnd: _both,
    IfZero: _if_zero,
    OrElse: _or_else,
    Switch: _switch,
}


def truth(tree: Tree, measures: Mapping[str, Quantity], context: MeasuredColumns) -> pl.Expr | bool:
    """The truth of a tree: the same in every row, or an expression on columns of tests, each shared by all who ask for
    it."""
    if isinstance(tree, Comparison):
        name = f"test:{tree.measure} {tree.op} {tree.value}"
        column = context.staged.column(name, lambda: context.form(measures[tree.measure]).test(tree.op, tree.value))
        always = context.staged.always(name)
        return column if always is None else always
    if isinstance(tree, Constant):
        return tree.fixed
    if isinstance(tree, And | Or):
        wins, join = isinstance(tree, Or), operator.or_ if isinstance(tree, Or) else operator.and_
        parts = [truth(part, measures, context) for part in tree.parts]
        if any(part is wins for part in parts):
            return wins
        varying = [part for part in parts if not isinstance(part, bool)]
        return reduce(join, varying) if varying else not wins
    opposite = truth(tree.part, measures, context)
    return not opposite if isinstance(opposite, bool) else ~opposite
