"""How near a case comes to a wanted outcome, from 0 to 1: the shape of the trees guides the search."""

from __future__ import annotations

from engine.evaluation.context import Context
from engine.model.clause import BAD, GOOD, Outcome
from engine.program.clause_plan import ClausePlan
from engine.program.quantities import OUTCOME_INDEX, OutcomeOf, Quantity
from engine.program.tree import And, Comparison, Constant, Negation, Or, Tree

UNKNOWN = 0.4
"""A test on what nobody says is nearer to any answer than one that has the other."""
_OUTCOMES: tuple[Outcome, ...] = tuple(OUTCOME_INDEX)  # type: ignore[arg-type]
_OTHERWISE = 0.9
"""What a test on another clause's outcome can come to before that clause has it."""


def near(context: Context, plan: ClausePlan, tree: Tree, truth: bool) -> float:
    """How near a tree is to a truth; 1 where it has it."""
    match tree:
        case Constant():
            return float(tree.fixed == truth)
        case Negation():
            return near(context, plan, tree.part, not truth)
        case And() | Or():
            parts = [near(context, plan, part, truth) for part in tree.parts]
            return sum(parts) / len(parts) if isinstance(tree, And) == truth else max(parts)
        case Comparison():
            return _tested(context, plan, tree, truth)


def _tested(context: Context, plan: ClausePlan, test: Comparison, truth: bool) -> float:
    actual = test.truth({test.measure: context.value(test.measure)})
    if actual is truth:
        return 1.0
    quantity: Quantity = plan.measures[test.measure]
    if isinstance(quantity, OutcomeOf) and truth and test.op == "eq":
        other = context.program.plan(quantity.clause)
        context.decision(quantity.clause)
        return _OTHERWISE * min(reach(context, other, _OUTCOMES[test.value]), 1.0)
    return UNKNOWN if actual is None else 0.0


def reach(context: Context, plan: ClausePlan, outcome: Outcome) -> float:
    """How near a clause, whose measures were made, is to an outcome."""
    scores = [0.0]
    applies = near(context, plan, plan.applies, True)
    before: list[float] = [applies]
    if outcome == "not_applicable":
        scores.append(near(context, plan, plan.applies, False))
    for (_, tree), (_, then) in zip(plan.exceptions, plan.excepting, strict=True):
        if then == outcome:
            scores.append(_mean([*before, near(context, plan, tree, True)]))
        before.append(near(context, plan, tree, False))
    hard, soft = plan.sides["hard"], plan.sides["soft"]
    kind = plan.clause.kind
    if outcome == "to_regularise":
        scores.append(_mean([*before, near(context, plan, hard, True), near(context, plan, soft, False)]))
    elif outcome == GOOD[kind]:
        scores.append(_mean([*before, near(context, plan, hard, True), near(context, plan, soft, True)]))
    elif outcome == BAD[kind]:
        scores.append(_mean([*before, near(context, plan, hard, False)]))
    return max(scores)


def _mean(parts: list[float]) -> float:
    return sum(parts) / len(parts)


def possible_outcomes(plan: ClausePlan) -> tuple[Outcome, ...]:
    """The outcomes a clause could have on some case, the plainest first."""
    kind = plan.clause.kind
    outcomes: dict[Outcome, None] = {BAD[kind]: None, GOOD[kind]: None}
    if any(requirement.cure for requirement in plan.clause.requires):
        outcomes["to_regularise"] = None
    outcomes |= {then: None for _, then in plan.excepting}
    outcomes["not_applicable"] = None
    return tuple(outcomes)
