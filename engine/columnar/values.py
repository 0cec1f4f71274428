"""What decided clauses are worth, by column: days and amounts beside their outcomes."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from engine.columnar.context import ColumnContext
from engine.columnar.forms import Distance
from engine.columnar.outcome import anyone, literal
from engine.columnar.quantities import truth
from engine.model.clause import BAD, GOOD
from engine.program.outcome import TOO_LATE
from engine.program.terms import TermKey

FIELDS: dict[str, type[pl.DataType]] = {
    "deadline": pl.Int32, "earliest": pl.Int32, "day": pl.Int32, "amount": pl.Int64, "pay_by": pl.Int32,
    "days_late": pl.Int32, "owed": pl.Int64,
}  # fmt: skip


def worth(context: ColumnContext, clause: str, code: pl.Expr) -> Iterator[tuple[str, pl.Expr]]:
    """The values a clause can have, with their columns; null where out of scope (there its `code` is), without meaning or
    unknown."""
    plan = context.program.plan(clause)
    deadline, earliest, pay_by, day, _ = plan.keys

    def shown() -> pl.Expr:
        return context.staged.column(f"shown:{clause}", lambda: code != literal("not_applicable"))

    def gives() -> pl.Expr:
        return context.staged.column(f"gives:{clause}", lambda: code == literal(GOOD[plan.clause.kind]))

    distance = None if deadline is None else context.overdue(*deadline)
    if isinstance(distance, Distance):
        too_late = code.is_in(anyone(TOO_LATE)) & distance.test("gt", 0)
        kept = truth(plan.in_time, plan.measures, context)
        if kept is not False:
            too_late &= pl.lit(value=False) if kept is True else ~kept.fill_null(value=False)
        yield "deadline", pl.when(shown()).then(distance.limit)
        yield "days_late", pl.when(too_late).then(distance.reached - distance.limit)
    opening = None if earliest is None else context.terms.term(*earliest)
    first = None if opening is None else opening.last if opening.first is None else opening.first
    if first is not None:
        lost = literal(BAD[plan.clause.kind])
        useful = shown() if plan.reopens else shown() & (code != lost)
        begun = truth(plan.begun, plan.measures, context)
        if begun is not True:
            useful &= pl.lit(value=False) if begun is False else begun.fill_null(value=True)
        yield "earliest", pl.when(useful).then(first)
    for name, key in (("day", day), ("pay_by", pay_by)):
        reached = _last(context, key)
        if reached is not None:
            yield name, pl.when(gives()).then(reached)
    amount = _amount(context, clause)
    if amount is not None:
        yield "amount", pl.when(gives()).then(amount)
        paid = plan.clause.paid
        if paid is not None:
            payment = amount if paid.eur is None else pl.coalesce(context.staged.given(paid.eur), amount)
            left = (amount - payment).clip(lower_bound=0)
            yield (
                "owed",
                pl.when(gives()).then(pl.when(context.staged.given(paid.on).is_null()).then(amount).otherwise(left)),
            )


def _last(context: ColumnContext, key: TermKey | None) -> pl.Expr | None:
    return None if key is None else context.terms.term(*key).last


def _amount(context: ColumnContext, clause: str) -> pl.Expr | None:
    """One figure, one fact, or the tier that holds."""
    plan = context.program.plan(clause)
    amount = plan.clause.amount
    if amount is None:
        return None
    if amount.fact is not None:
        return context.staged.given(amount.fact)
    if not amount.tiers:
        return None if amount.eur is None else context.figures.figure(amount.eur, clause, "hundredths").expr
    rows = [context.figures.figure(tier.eur, clause, "hundredths").expr for tier in amount.tiers]
    expr = rows[-1]
    for row, side in reversed([*zip(rows, plan.tiers, strict=False)]):
        holds = context.side(plan, side)
        test = pl.lit(holds) if isinstance(holds, bool) else holds
        expr = pl.when(test).then(row).otherwise(pl.when(~test).then(expr))
    return expr
