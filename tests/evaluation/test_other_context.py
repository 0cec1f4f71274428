"""Beside another context a case is worth, clause by clause, what it is worth alone."""

from __future__ import annotations

from random import Random

import pytest

from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.evaluation.other_context import OtherContext
from engine.evaluation.values import Values, values
from engine.explaining.checker import Checker
from engine.explaining.missing_facts import missing
from engine.model.encoding import encode_case
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook
from engine.program.programs import Programs
from engine.reckoning.calendar import CalendarRefused
from tests.generated import case
from tests.tiny import fact, reading, tiny

CASES = 25


def told(context: Context, clause: str) -> tuple[Values, tuple[str, ...]] | None:
    """What a clause is worth and lacks; None beyond the calendar."""
    try:
        plan = context.program.plan(clause)
        return values(context, plan.clause), missing(context, plan)
    except CalendarRefused:
        return None


@pytest.mark.parametrize("profile", PROFILES)
def test_what_is_taken_from_the_first_context_is_what_it_would_be_alone(
    checker: Checker, rulebook: Rulebook, profile: Profile
) -> None:
    random, programs, differing = Random(f"beside{profile}"), checker.programs, 0
    selection = programs.selections[profile]
    others = [other for _, _, _, other in programs.otherwise(selection, tuple(rulebook.readings))]
    others += [other for _, other in programs.other_profiles(selection)]
    for _ in range(CASES):
        one = case(random, rulebook)
        facts, as_of, scope = encode_case(rulebook, one), one.as_of.toordinal(), checker.scope(one.facts)
        base = Context(programs.program(selection), facts, as_of, scope)
        try:
            checker.agree(base, profile, scope)
        except CaseRefused:
            continue
        for other in others:
            beside = OtherContext(programs.departure(selection, other), base)
            alone = Context(programs.program(other), facts, as_of, scope)
            for clause in scope:
                wanted, known = told(alone, clause), told(base, clause)
                assert told(beside, clause) == wanted, (clause, other.changed)
                if wanted is None or known is None:
                    continue
                differing += wanted[0] != known[0]
                assert wanted[0] == known[0] or not beside.same(clause)
    assert differing > CASES


def test_a_clause_that_another_selection_alone_asks_for_is_measured_there() -> None:
    facts = {
        "yes": fact("boolean", phrase="sì", negated="no"),
        "also": fact("boolean", phrase="anche", negated="non anche"),
    }
    asked = {"any": [{"reading": "which", "choice": "one"}, {"clause": "demo.second", "outcome": "compliant"}]}
    both = [
        {"any": [{"reading": "which", "choice": "one"}, {"fact": "also", "is": True}]},
        {"fact": "yes", "is": True},
    ]
    clauses = [
        {"id": "demo.first", "about": ["yes"], "requires": [{"id": "r", "title": "r", "when": asked}]},
        {"id": "demo.second", "about": ["also"], "requires": [{"id": "r", "title": "r", "when": {"all": both}}]},
    ]
    programs = Programs(tiny(clauses, facts, readings={"which": reading("one", "two")}))
    selection = programs.selections["documents"]
    base = Context(programs.program(selection), {"yes": 1, "also": 1}, 1, ("demo.first",))
    assert base.decision("demo.first").outcome == "compliant"
    beside = OtherContext(programs.departure(selection, selection.but("which", "two")), base)
    assert beside.decision("demo.first").outcome == "compliant"


def test_what_another_selection_alone_asks_for_lacks_what_it_would_lack_alone() -> None:
    facts = {name: fact("boolean", phrase=f"{name} sì", negated=f"{name} no") for name in ("yes", "also")}
    asked = {"any": [{"reading": "which", "choice": "one"}, {"clause": "demo.second", "outcome": "compliant"}]}
    clauses = [
        {"id": "demo.first", "about": ["yes"], "requires": [{"id": "r", "title": "r", "when": asked}]},
        {
            "id": "demo.second", "about": ["also"],
            "requires": [{"id": "r", "title": "r", "when": {"fact": "also", "is": True}}],
        },
    ]  # fmt: skip
    programs = Programs(tiny(clauses, facts, readings={"which": reading("one", "two")}))
    selection = programs.selections["documents"]
    base = Context(programs.program(selection), {"yes": 1}, 1, ("demo.first",))
    assert base.decision("demo.first").outcome == "compliant"
    beside = OtherContext(programs.departure(selection, selection.but("which", "two")), base)
    assert missing(beside, beside.program.plan("demo.first")) == ("also",)
