"""Where a decided clause stands: what of it held or failed, whether the act was done, whether the day is past, whether what
is due was paid. A clause has a sentence for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.evaluation.context import Context
from engine.evaluation.values import Payment, Values, term_at
from engine.model.clause import ELSE, Requirement
from engine.program.clause_plan import ClausePlan


def standing(
    context: Context, plan: ClausePlan, worth: Values, paid: Payment | None, failing: list[Requirement]
) -> frozenset[str]:
    """Every name that holds of a decided clause, as the entries of its messages use them; `failing` are the requirements known
    not to hold."""
    return frozenset(_names(context, plan, worth, paid, failing))


def chosen(text: Mapping[str, str], names: frozenset[str]) -> str:
    """What is said: the first entry of a text that holds."""
    return next((one for name, one in text.items() if name == ELSE or name in names), "")


def _names(
    context: Context, plan: ClausePlan, worth: Values, paid: Payment | None, failing: list[Requirement]
) -> Iterator[str]:
    truths = context.decision(plan.clause.id).truths
    held = next((one for one, (side, _) in enumerate(plan.excepting) if truths[side] is not False), None)
    if held is not None and truths["applies"] is not False:
        yield plan.exceptions[held][0].id
    else:
        yield from (requirement.id for requirement in failing)
    if any(requirement.advice for requirement in failing):
        yield "advised"
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
