"""What a decided clause is worth: days and amounts, beside its outcome."""

from __future__ import annotations

from typing import NamedTuple

from engine.evaluation.context import Scene
from engine.model.clause import BAD, GOOD, Clause, Outcome
from engine.program.outcome import tier
from engine.program.terms import TermKey, TermValue
from engine.reckoning.money import hundredths

TOO_LATE: frozenset[Outcome] = frozenset({"violated", "lapsed", "inadmissible", "to_regularise"})


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


def payment(scene: Scene, clause: Clause, amount: int) -> Payment | None:
    """The payment of an amount due, as the facts state it; None where no day of payment is stated."""
    day = None if clause.paid is None else scene.day(clause.paid.on)
    if clause.paid is None or day is None:
        return None
    told = None if clause.paid.eur is None else scene.facts.get(clause.paid.eur)
    cents = told if isinstance(told, int) else amount
    return Payment(day, cents, max(amount - cents, 0))


def term_at(scene: Scene, key: TermKey | None) -> TermValue | None:
    """The term a field of a clause names."""
    return None if key is None else scene.term(*key)


def _last(scene: Scene, key: TermKey | None) -> int | None:
    if key is None:
        return None
    last = scene.term(*key).last
    return None if last is None else last.day


def amount_figures(scene: Scene, clause: Clause) -> tuple[str, ...]:
    """The figures behind an amount: its own, or the bounds of the tiers and the one tier that holds."""
    amount = clause.amount
    if amount is None or scene.decision(clause.id).outcome != GOOD[clause.kind]:
        return ()
    row = tier(scene.plans.plan(clause.id), scene.decision(clause.id).truths) if amount.tiers else None
    bounds = tuple(tier.up_to for tier in amount.tiers if tier.up_to is not None)
    held = amount.eur if row is None else amount.tiers[row].eur
    return bounds if held is None else (*bounds, held)


def amount_cents(scene: Scene, clause: Clause) -> int | None:
    """The amount of a clause, in cents: one figure, one fact, or the tier that holds."""
    amount = clause.amount
    if amount is None:
        return None
    if amount.fact is not None:
        value = scene.facts.get(amount.fact)
        return value if isinstance(value, int) else None
    parameter = amount.eur
    if amount.tiers:
        row = tier(scene.plans.plan(clause.id), scene.decision(clause.id).truths)
        parameter = None if row is None else amount.tiers[row].eur
    figure = None if parameter is None else scene.figure(parameter, clause.id)
    return None if figure is None else hundredths(str(figure.value))


_NOTHING = Values("not_applicable", None, None, None, None, None, None)


def values(scene: Scene, clause: Clause) -> Values:
    """Everything a clause is worth on a scene. Amount and payment day only where the clause gives something."""
    outcome = scene.decision(clause.id).outcome
    if outcome == "not_applicable":
        return _NOTHING
    plan = scene.plans.plan(clause.id)
    deadline, earliest, pay_by, day, _ = plan.keys
    late = None if deadline is None or outcome not in TOO_LATE else scene.term(*deadline).overdue
    opening = term_at(scene, earliest)
    useful = (outcome != BAD[clause.kind] or plan.reopens) and scene.holds(plan.begun) is not False
    first = None if opening is None or not useful else opening.first or opening.last
    gives = outcome == GOOD[clause.kind]
    amount = amount_cents(scene, clause) if gives else None
    paid = None if amount is None else payment(scene, clause, amount)
    return Values(
        outcome=outcome,
        deadline=_last(scene, deadline),
        earliest=None if first is None else first.day,
        day=_last(scene, day) if gives else None,
        amount=amount,
        pay_by=_last(scene, pay_by) if gives else None,
        days_late=late if late is not None and late > 0 else None,
        owed=None if clause.paid is None else amount if paid is None else paid.owed,
    )
