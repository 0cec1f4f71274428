"""What to ask about a request: of whom, in which order."""

from __future__ import annotations

from collections.abc import Collection

from engine.model.rulebook import Rulebook
from engine.model.screening import Asked
from engine.model.screening_policy import ScreeningPolicy
from engine.model.verdict import Question, Verdict

_MOST_OPTIONS = 12


def questions(
    verdict: Verdict, rules: Collection[str], rulebook: Rulebook, policy: ScreeningPolicy
) -> tuple[Asked, ...]:
    """The questions that decide on the request: those of the desk's `first` facts, then those that open most rules,
    what is seldom so last. While a first one is open the others are for later."""
    relevant = []
    for question in verdict.questions:
        inside = tuple(rule for rule in question.findings if rule in rules)
        if inside:
            relevant.append((question, inside))
    waiting = any(question.fact in policy.first for question, _ in relevant)
    asked = (
        _asked(question, inside, rulebook, later=waiting and question.fact not in policy.first)
        for question, inside in relevant
    )
    ranks = {fact: rank for rank, fact in enumerate(policy.first)}

    def order(one: Asked) -> tuple[int, tuple[bool, int, bool]]:
        return ranks.get(one.fact, len(ranks)), rulebook.vocabulary[one.fact].turn(one.decides)

    return tuple(sorted(asked, key=order))


def _asked(question: Question, rules: tuple[str, ...], rulebook: Rulebook, *, later: bool) -> Asked:
    fact = rulebook.vocabulary[question.fact]
    listed = fact.type in ("enum", "set") and len(fact.values) <= _MOST_OPTIONS
    return Asked(
        fact=question.fact,
        question=question.question,
        decides=len(rules),
        findings=rules,
        asked_of=("desk",) if fact.type == "attachments" else fact.asked_of,
        options=tuple(fact.values.values()) if listed else (),
        later=later,
        to_customer=fact.to_customer,
    )
