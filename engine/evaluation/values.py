"""What a decided clause is worth: days and amounts, beside its outcome."""

from __future__ import annotations

from typing import NamedTuple, get_args

from engine.evaluation.context import Context
from engine.model.clause import BAD, GOOD, Amount, Clause, Outcome
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import TOO_LATE, tier
from engine.program.terms import TermKey, TermValue
from engine.reckoning.money import hundredths


class Values(NamedTuple):
    """Ordinals and cents; None where a value has no meaning or is unknown. `owed` is what a payment left of the amount,
    where the clause knows of payments."""

    outcome: Outcome
    deadline: int | None
    earliest: int | None
    day: int | None
    amount: int | None
    pay_by: int | None
    days_late: int | None
    owed: int | None = None


class Payment(NamedTuple):
    """What was paid of an amount: the day (an ordinal), the cents, and the cents still owed."""

    on: int
    cents: int
    owed: int


def payment(context: Context, clause: Clause, amount: int) -> Payment | None:
    """The payment of an amount due, as the facts state it; None where no day of payment is stated."""
    day = None if clause.paid is None else context.day(clause.paid.on)
    if clause.paid is None or day is None:
        return None
    paid = None if clause.paid.eur is None else context.facts.get(clause.paid.eur)
    cents = paid if isinstance(paid, int) else amount
    return Payment(day, cents, max(amount - cents, 0))


def term_at(context: Context, key: TermKey | None) -> TermValue | None:
    """The term a field of a clause names."""
    return None if key is None else context.term(key)


def _last(context: Context, key: TermKey | None) -> int | None:
    if key is None:
        return None
    last = context.term(key).last
    return None if last is None else last.day


def amount_figures(context: Context, clause: Clause) -> tuple[str, ...]:
    """The figures behind an amount: its own, or the bounds of the tiers and the one tier that holds."""
    amount = clause.amount
    if amount is None or context.decision(clause.id).outcome != GOOD[clause.kind]:
        return ()
    row = tier(context.program.plan(clause.id), context.decision(clause.id).truths) if amount.tiers else None
    bounds = tuple(tier.up_to for tier in amount.tiers if tier.up_to is not None)
    held = amount.eur if row is None else amount.tiers[row].eur
    return bounds if held is None else (*bounds, held)


def amount_cents(context: Context, clause: Clause, amount: Amount) -> int | None:
    """The amount of a clause, in cents: one figure, one fact, or the tier that holds."""
    if amount.fact is not None:
        value = context.facts.get(amount.fact)
        return value if isinstance(value, int) else None
    parameter = amount.eur
    if amount.tiers:
        row = tier(context.program.plan(clause.id), context.decision(clause.id).truths)
        parameter = None if row is None else amount.tiers[row].eur
    figure = None if parameter is None else context.figure(parameter, clause.id)
    return None if figure is None else hundredths(str(figure.value))


_BARE: dict[Outcome, Values] = {
    outcome: Values(outcome, None, None, None, None, None, None) for outcome in get_args(Outcome)
}


def values(context: Context, clause: Clause) -> Values:
    """Everything a clause is worth on a context. Amount and payment day only where the clause gives something."""
    name = clause.id
    outcome, plan = context.decision(name).outcome, context.program.plan(name)
    if outcome == "not_applicable" or plan.bare:
        return _BARE[outcome]
    deadline, earliest, pay_by, day, _ = plan.keys
    until = None if deadline is None else context.term(deadline)
    late = None if until is None or outcome not in TOO_LATE else until.overdue
    first = None if earliest is None else _first(context, plan, earliest, outcome)
    last = None if until is None or until.last is None else until.last.day
    if late is not None and (late <= 0 or context.holds(plan.in_time) is True):
        late = None
    if outcome != plan.good:
        return Values(outcome, last, first, None, None, None, late)
    amount = None if clause.amount is None else amount_cents(context, clause, clause.amount)
    owed = None if amount is None else _owed(context, clause, amount)
    return Values(outcome, last, first, _last(context, day), amount, _last(context, pay_by), late, owed)


def _owed(context: Context, clause: Clause, amount: int) -> int | None:
    """What is still to be paid of an amount; None where the clause knows of no payments."""
    if clause.paid is None:
        return None
    paid = payment(context, clause, amount)
    return amount if paid is None else paid.owed


def _first(context: Context, plan: ClausePlan, key: TermKey, outcome: Outcome) -> int | None:
    """The first useful day, where it still means something."""
    term = context.term(key)
    lost = outcome == BAD[plan.clause.kind] and not plan.reopens
    first = None if lost or context.holds(plan.begun) is False else term.first or term.last
    return None if first is None else first.day
