"""From the truths of a clause's sides to its outcome: one small table, used by both evaluators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import NamedTuple

from engine.evaluation.logic import Truth
from engine.evaluation.lowering import ClausePlan
from engine.model.clause import BAD, GOOD, Outcome


class Decision(NamedTuple):
    """The outcome of a clause and the truths it follows from."""

    outcome: Outcome
    truths: Mapping[str, Truth]


def outcome_of(plan: ClausePlan, truths: Mapping[str, Truth]) -> Outcome:
    """The outcome when every side is known."""
    kind = plan.clause.kind
    if kind == "for_human":
        return "for_human"
    if not truths["applies"]:
        return "not_applicable"
    for side, then in plan.excepting:
        if truths[side]:
            return then
    if not truths["hard"]:
        return BAD[kind]
    return GOOD[kind] if truths["soft"] else "to_regularise"


def completions(sides: tuple[str, ...], truths: Mapping[str, Truth]) -> Iterator[dict[str, Truth]]:
    """Every way of answering the unknown sides."""
    unknown = [side for side in sides if truths[side] is None]
    for answers in product((False, True), repeat=len(unknown)):
        yield {**truths, **dict(zip(unknown, answers, strict=True))}


def decide(plan: ClausePlan, truths: Mapping[str, Truth]) -> Decision:
    """The outcome: undetermined only where the unknown sides could lead to different ones."""
    if None not in truths.values():
        return Decision(outcome_of(plan, truths), truths)
    outcomes = {outcome_of(plan, completed) for completed in completions(plan.deciding, truths)}
    return Decision(outcomes.pop() if len(outcomes) == 1 else "undetermined", truths)


def tier(plan: ClausePlan, truths: Mapping[str, Truth]) -> int | None:
    """The index of the tier that holds; None when unknown."""
    for index, side in enumerate(plan.tiers):
        truth = truths[side]
        if truth is None:
            return None
        if truth:
            return index
    return len(plan.tiers)
