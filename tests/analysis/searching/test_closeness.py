"""A case that is as near as can be to an outcome has it."""

from __future__ import annotations

from random import Random

from engine.analysis.searching.closeness import possible_outcomes, reach
from engine.analysis.searching.pair import Candidate, Half
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.explaining.checker import Checker
from engine.model.clause import Outcome
from engine.model.rulebook import Rulebook
from tests.generated import case


def decided(context: Context, clause: str) -> Outcome | None:
    """The outcome of a clause; None beyond the verified calendar."""
    try:
        return context.decision(clause).outcome
    except CaseRefused:
        return None


def test_nearness_is_one_only_where_the_outcome_is_had(checker: Checker, rulebook: Rulebook) -> None:
    random, reached = Random(3), set()
    for _ in range(150):
        one = case(random, rulebook)
        told = Candidate(one.facts, one.as_of)
        context = Half(checker, "documents", "complaint.reply_term").context(told)
        for name in context.examined:
            plan = context.program.plan(name)
            outcome = decided(context, name)
            if plan.clause.kind == "for_human" or outcome is None:
                continue
            for wanted in possible_outcomes(plan):
                near = reach(context, plan, wanted)
                assert 0 <= near <= 1
                if near == 1:
                    assert outcome == wanted, (name, one)
                    reached.add(outcome)
    assert reached >= {"compliant", "violated", "admissible", "inadmissible", "not_applicable", "to_regularise", "due"}


def test_a_clause_has_no_outcome_that_is_not_among_the_possible_ones(checker: Checker, rulebook: Rulebook) -> None:
    random = Random(4)
    for _ in range(100):
        one = case(random, rulebook)
        context = Half(checker, "documents", "complaint.reply_term").context(Candidate(one.facts, one.as_of))
        for name in context.examined:
            possible = {*possible_outcomes(context.program.plan(name)), "undetermined", "for_human", None}
            assert decided(context, name) in possible
