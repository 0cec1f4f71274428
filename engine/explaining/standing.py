"""Where a decided clause stands: what of it held or failed, whether the act was done, whether the day is past, whether what
is due was paid. A clause has a sentence for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from engine.evaluation.context import Context
from engine.evaluation.values import Payment, Values, term_at
from engine.model.clause import ELSE, GOOD, Outcome, Requirement
from engine.program.clause_plan import ClausePlan
from engine.program.tree import Truth


class Standing(NamedTuple):
    """Every name that holds of a decided clause, as the entries of its messages use them; and the exceptions `unsaid`, of
    which nobody knows whether they hold."""

    names: frozenset[str]
    unsaid: frozenset[str]


def standing(
    context: Context, plan: ClausePlan, worth: Values, paid: Payment | None, failing: list[Requirement]
) -> Standing:
    """Where a clause stands; `failing` are the requirements known not to hold."""
    unsaid = _unsaid(context, plan, worth.outcome)
    return Standing(frozenset(_names(context, plan, worth, paid, failing, unsaid)), unsaid)


def chosen(text: Mapping[str, str], stands: Standing) -> str:
    """What is said: the first entry of a text that holds. A text with an entry for an exception that is unsaid means by
    `else` that it does not hold, and then `else` is not said."""
    resting = not stands.unsaid & text.keys()
    return next((one for name, one in text.items() if name in stands.names or (name == ELSE and resting)), "")


def _unsaid(context: Context, plan: ClausePlan, outcome: Outcome) -> frozenset[str]:
    """The exceptions that a clause decided without: unknown, but of the outcome that it has also without them. None where
    one that holds decides, or something that is missing."""
    truths = context.decision(plan.clause.id).truths
    if outcome != GOOD.get(plan.clause.kind) or truths["hard"] is False or _held(plan, truths) is not None:
        return frozenset()
    return frozenset(
        exception.id
        for (side, then), (exception, _) in zip(plan.excepting, plan.exceptions, strict=True)
        if truths[side] is None and then == outcome
    )


def _held(plan: ClausePlan, truths: Mapping[str, Truth]) -> int | None:
    """Which exception is the first known to hold. An unknown one that would decide the same is not named: it may be of
    something that did not happen."""
    return next((one for one, (side, _) in enumerate(plan.excepting) if truths[side]), None)


def _names(
    context: Context,
    plan: ClausePlan,
    worth: Values,
    paid: Payment | None,
    failing: list[Requirement],
    unsaid: frozenset[str],
) -> Iterator[str]:
    truths = context.decision(plan.clause.id).truths
    held = _held(plan, truths)
    if held is not None and truths["applies"] is not False:
        yield plan.exceptions[held][0].id
    else:
        yield from (requirement.id for requirement in failing)
    if any(requirement.advice for requirement in failing):
        yield "advised"
    if unsaid:
        yield "unsaid"
    deadline, earliest, _, _, measured = plan.keys
    term = term_at(context, deadline or earliest or measured)
    if term is not None:
        yield "done" if isinstance(term.done, int) else "open"
    if worth.earliest is not None:
        yield "past" if worth.earliest <= context.as_of else "ahead"
    elif worth.deadline is not None:
        yield "past" if worth.deadline < context.as_of else "ahead"
    if paid is not None:
        yield "partly" if paid.owed else "settled"
    if worth.pay_by is not None and worth.pay_by < context.as_of:
        yield "overdue"
