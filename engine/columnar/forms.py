"""How a quantity stands by column: as the number, the yes or no, the difference or the distance that compares fastest."""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, get_args

import polars as pl

from engine.columnar.outcome import literal
from engine.model.clause import Outcome
from engine.program.tree import COMPARE, Op

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

    @property
    def number(self) -> pl.Expr:
        """The column."""
        return self.expr

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison."""
        return _COMPARE[op](self.expr, value)


@dataclass(frozen=True, slots=True)
class Yes:
    """A boolean column, that measures 1 or 0."""

    expr: pl.Expr

    @property
    def number(self) -> pl.Expr:
        """1 or 0."""
        return self.expr.cast(pl.Int32)

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

    @property
    def number(self) -> pl.Expr:
        """The difference itself."""
        return self.left - self.right

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison."""
        return _COMPARE[op](self.left, self.right if value == 0 else self.right + value)


@dataclass(frozen=True, slots=True)
class Distance:
    """Days from a limit to an act. Where nobody knows of the act (`settled` is false) it cannot be later than `as_of`:
    the distance is known while `as_of` is `within` the limit, and unknown beyond it; of an act that may lie ahead
    (`within` is None) it is unknown."""

    reached: pl.Expr
    limit: pl.Expr
    settled: pl.Expr | None
    within: Op | None

    @property
    def number(self) -> pl.Expr:
        """The distance itself."""
        distance = self.reached - self.limit
        if self.settled is None:
            return distance
        known = self.settled
        if self.within is not None:
            known = known | _COMPARE[self.within](self.reached, self.limit)
        return pl.when(known).then(distance)

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison; in the usual cases without the subtraction."""
        holds = _COMPARE[op](self.reached, self.limit)
        if value != 0 or (self.within, op) not in (("le", "le"), ("lt", "ge")):
            return Number(self.number).test(op, value)
        if self.settled is None:
            return holds
        if op == "le":
            return holds | pl.when(self.settled).then(statement=False)
        return holds & pl.when(self.settled).then(statement=True)


@dataclass(frozen=True, slots=True)
class Presumed:
    """A measure with a value that stands in wherever `counts` does not hold; that is never unknown."""

    form: Form
    counts: pl.Expr
    value: int

    def test(self, op: Op, value: int) -> pl.Expr:
        """The comparison, of the measure or of what stands in."""
        holds = self.form.test(op, value)
        return ~self.counts | holds if COMPARE[op](self.value, value) else self.counts & holds


@dataclass(frozen=True, slots=True)
class Concluded:
    """Another clause's outcome, null while undetermined."""

    outcome: pl.Expr

    def test(self, op: Op, value: int) -> pl.Expr:
        """Whether it is the outcome of index `value`; unknown while undetermined."""
        if op not in ("eq", "ne"):
            raise ValueError(op)
        return _COMPARE[op](self.outcome, literal(_INDEXED[value]))
