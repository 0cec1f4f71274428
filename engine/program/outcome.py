"""From the truths of a clause's sides to its outcome: one small table, used by both evaluators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from engine.model.clause import BAD, GOOD, Outcome
from engine.program.clause_plan import ClausePlan
from engine.program.tree import Truth

TOO_LATE: frozenset[Outcome] = frozenset({"violated", "lapsed", "inadmissible", "to_regularise"})
"""Outcomes of which it is said by how many days, where a day counts."""

MOST_REMEMBERED = 16_384
"""How many combinations of truths of clauses are remembered, with what they decide."""


class Decision(NamedTuple):
    """The outcome of a clause and the truths it follows from."""

    outcome: Outcome
    truths: Mapping[str, Truth]


def completions(sides: tuple[str, ...], truths: Mapping[str, Truth]) -> Iterator[dict[str, Truth]]:
    """Every way of answering the unknown sides."""
    unknown = [side for side in sides if truths[side] is None]
    for answers in product((False, True), repeat=len(unknown)):
        yield {**truths, **dict(zip(unknown, answers, strict=True))}


def outcomes(plan: ClausePlan, truths: Mapping[str, Truth]) -> set[Outcome]:
    """Every outcome the unknown sides leave possible."""
    kind = plan.clause.kind
    possible: set[Outcome] = set()
    applies = truths["applies"]
    if kind == "for_human":
        return {"not_applicable" if applies is False else "for_human"}
    if not applies:
        possible.add("not_applicable")
        if applies is False:
            return possible
    for side, then in plan.excepting:
        truth = truths[side]
        if truth is not False:
            possible.add(then)
            if truth:
                return possible
    hard = truths["hard"]
    if not hard:
        possible.add(BAD[kind])
        if hard is False:
            return possible
    soft = truths["soft"]
    if soft is not False:
        possible.add(GOOD[kind])
    if not soft:
        possible.add("to_regularise")
    return possible


def can_decide(plan: ClausePlan) -> set[Outcome]:
    """Every outcome that a clause can have on some case: those that what a reading has fixed leaves possible."""
    return outcomes(plan, {side: plan.fixed.get(side) for side in plan.sides})


def decide(plan: ClausePlan, truths: Mapping[str, Truth]) -> Decision:
    """The outcome: undetermined only where the unknown sides could lead to different ones."""
    possible = outcomes(plan, truths)
    return Decision(possible.pop() if len(possible) == 1 else "undetermined", truths)


@lru_cache(maxsize=MOST_REMEMBERED)
def decision(plan: ClausePlan, live: tuple[Truth, ...]) -> Decision:
    """What the truths of the live sides, in their order, decide."""
    truths: dict[str, Truth] = dict(plan.fixed)
    truths.update(zip([side for side, _ in plan.live], live, strict=True))
    return decide(plan, truths)


def tier(plan: ClausePlan, truths: Mapping[str, Truth]) -> int | None:
    """The index of the tier that holds; None when unknown."""
    for index, side in enumerate(plan.tiers):
        truth = truths[side]
        if truth is None:
            return None
        if truth:
            return index
    return len(plan.tiers)
