"""Whether a figure in a condition still takes part in a finding."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from engine.explaining.missing_facts import MOST_REMEMBERED, MOST_UNKNOWNS
from engine.model.conditions import figure_of
from engine.program.clause_plan import ClausePlan
from engine.program.tree import Comparison, Tree, Truth, tests, truth_given


@lru_cache(maxsize=MOST_REMEMBERED)
def bears(plan: ClausePlan, parameter: str, answers: tuple[Truth, ...]) -> bool:
    """Whether a test on a figure could still turn its condition, whatever the facts still unknown turn out to be; `answers`
    are what is known of the tests of the plan."""
    known = dict(zip(plan.tests, answers, strict=True))
    return any(
        _turns(tree, test, known)
        for tree in plan.sides.values()
        for test in tests(tree)
        if test.source is not None and figure_of(test.source) == parameter
    )


def _turns(tree: Tree, test: Comparison, known: Mapping[Comparison, Truth]) -> bool:
    others = [other for other in dict.fromkeys(tests(tree)) if other != test and known[other] is None]
    if len(others) > MOST_UNKNOWNS:
        return True
    for answers in product((False, True), repeat=len(others)):
        answered = {**known, **dict(zip(others, answers, strict=True))}
        if len({truth_given(tree, {**answered, test: answer}, {}) for answer in (False, True)}) > 1:
            return True
    return False
