"""What must hold of every verdict, whatever the case."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from engine.errors import CaseRefused
from engine.explaining.checker import Checker
from engine.model.case import Case, Value
from engine.model.conditions import ClauseOutcome, walk
from engine.model.figures import PROFILES
from engine.model.reads import facts_named
from engine.model.stated import specific
from engine.model.verdict import BAD_OUTCOMES, Finding, Verdict
from engine.reading.checks.links import acts
from engine.reckoning.money import hundredths
from tests.generated import case, possible, value

PROFILE = st.sampled_from(PROFILES)


def told(facts: dict[str, Value], as_of: date) -> Case:
    """A case with these facts."""
    return Case("prova", "", as_of, facts, "prova", "0" * 64)


def finding(verdict: Verdict, rule: str) -> Finding:
    """The finding on a clause."""
    return next(finding for finding in verdict.findings if finding.rule == rule)


@settings(max_examples=300, deadline=None)
@given(
    received=st.dates(date(2021, 1, 1), date(2029, 1, 1)),
    delay=st.integers(0, 200),
    more=st.integers(1, 60),
    profile=PROFILE,
)
def test_more_delay_never_lowers_an_indemnity(
    checker: Checker, received: date, delay: int, more: int, profile: str
) -> None:
    amounts = []
    as_of = received + timedelta(days=400)
    for days in (delay, delay + more):
        facts: dict[str, Value] = {
            "complaint_received_on": received,
            "complaint_reply_sent_on": received + timedelta(days=days),
            "voltage_class": "lv",
            "customer_type": "domestic",
            "commodity": "electricity",
        }
        found = finding(checker.check(told(facts, as_of), profile=profile), "indemnity.late_reply")  # type: ignore[arg-type]
        assert found.outcome in ("due", "not_due")
        amounts.append(float(found.amount_eur or 0))
    assert amounts[0] <= amounts[1]


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 10**9), profile=PROFILE)
@pytest.mark.slow
def test_answering_an_unknown_fact_only_narrows(checker: Checker, seed: int, profile: str) -> None:
    """A determined outcome survives any further fact that its clause did not presume; scope can only grow."""
    rulebook = checker.rulebook
    random = Random(seed)
    one = case(random, rulebook)
    names = [name for name in rulebook.vocabulary if name not in one.facts]
    extra = random.choice(names)
    more = possible(rulebook, {**one.facts, extra: value(random, rulebook.vocabulary[extra], one.as_of)}, one.as_of)
    assume(set(more) == {*one.facts, extra})
    # What is asked where no clause is concerned is a question, not a finding that stays.
    assume(checker.scope(specific(rulebook.vocabulary, one.facts)))
    try:
        before = checker.check(one, profile=profile)  # type: ignore[arg-type]
        after = checker.check(told(more, one.as_of), profile=profile)  # type: ignore[arg-type]
    except CaseRefused:
        return
    later = {found.rule: found for found in after.findings}
    assert later.keys() >= {found.rule for found in before.findings}
    for found in before.findings:
        if found.outcome != "undetermined" and not leaves_open(found, before):
            assert later[found.rule].outcome == found.outcome, (found.rule, extra)


def leaves_open(found: Finding, verdict: Verdict) -> bool:
    """Whether a finding, or one it is chained to, rests on something assumed."""
    rules = {other.rule: other for other in verdict.findings}
    chained = [rules[name] for name in found.trace.chain if name in rules]
    missing = [name for name in found.trace.chain if name not in rules]
    return bool(found.assumptions) or bool(missing) or any(leaves_open(other, verdict) for other in chained)


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 10**9), profile=PROFILE)
def test_an_unrelated_fact_never_changes_a_finding(checker: Checker, seed: int, profile: str) -> None:
    rulebook = checker.rulebook
    random = Random(seed)
    family = random.choice(list(rulebook.header.families))
    one = case(random, rulebook, [family])
    scope = checker.scope(specific(rulebook.vocabulary, one.facts))
    assume(scope)
    near = {name for clause in scope for name in checker.programs.dependencies(clause)}
    families = {rulebook.clauses[clause].family for clause in near}
    related = {
        name
        for family in families
        for body in rulebook.family(family)
        for name in facts_named(body, rulebook.vocabulary)
    }
    unrelated = [name for name in rulebook.vocabulary if name not in related and name not in one.facts]
    assert unrelated, "il vocabolario deve avere fatti che non toccano queste famiglie"
    extra = random.choice(unrelated)
    try:
        before = checker.check(one, profile=profile)  # type: ignore[arg-type]
        after = checker.check(
            told({**one.facts, extra: value(random, rulebook.vocabulary[extra], one.as_of)}, one.as_of),
            profile=profile,  # type: ignore[arg-type]
        )
    except CaseRefused:
        return
    later = {found.rule: found for found in after.findings}
    for found in before.findings:
        assert later[found.rule] == found, (found.rule, extra)


@settings(max_examples=200, deadline=None)
@given(seed=st.integers(0, 10**9), profile=PROFILE)
def test_missing_facts_settle_and_determined_findings_miss_nothing(checker: Checker, seed: int, profile: str) -> None:
    rulebook = checker.rulebook
    random = Random(seed)
    one = case(random, rulebook)
    try:
        verdict = checker.check(one, profile=profile)  # type: ignore[arg-type]
    except CaseRefused:
        return
    for found in verdict.findings:
        assert not set(found.missing) & set(one.facts)
        if found.outcome != "undetermined":
            assert found.missing == ()
            assert found.settled_by == ()
    asked = {question.fact for question in verdict.questions}
    # Of a condition of a rule that is decided without it, unless it gives a sum, nothing is asked.
    outcomes = {found.rule: found.outcome for found in verdict.findings}
    waiting = [
        found
        for found in verdict.findings
        if found.kind == "entitlement"
        or outcomes.get(rulebook.clauses[found.rule].part_of or "", "undetermined") == "undetermined"
    ]
    assert asked == {name for found in waiting for name in found.missing}
    decides = [question.decides for question in verdict.questions]
    assert decides == sorted(decides, reverse=True)


@settings(max_examples=100, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_the_same_case_gives_the_same_verdict(checker: Checker, seed: int) -> None:
    rulebook = checker.rulebook
    one = case(Random(seed), rulebook)
    try:
        assert checker.check(one) == checker.check(one)
    except CaseRefused:
        return


def sums(verdict: Verdict, debtor: str) -> int | None:
    """What a party owes in cents; None where something that could add to it is not determined."""
    found = [one for one in verdict.findings if one.kind == "entitlement" and one.bound[0] == debtor]
    if any(one.outcome == "undetermined" for one in found):
        return None
    return sum(hundredths(one.amount_eur) for one in found if one.outcome == "due" and one.amount_eur)


@settings(max_examples=400, deadline=None)
@given(seed=st.integers(0, 10**9))
@example(seed=51489)  # a claim too early, which only the regulation forbids
@pytest.mark.slow
def test_no_profile_is_better_to_the_customer_than_favourable(checker: Checker, seed: int) -> None:
    """What the customer gets under `favourable` is never less, and what he owes never more, than elsewhere."""
    random = Random(seed)
    one = case(
        random,
        checker.rulebook,
        random.choice((["complaint", "indemnity"], ["billing-correction", "indemnity"], ["cmor"], None)),
    )
    try:
        verdicts = {profile: checker.check(one, profile=profile) for profile in PROFILES}
    except CaseRefused:
        assume(False)
    for profile in ("documents", "regulation"):
        gets, best = sums(verdicts[profile], "supplier"), sums(verdicts["favourable"], "supplier")
        assert gets is None or best is None or best >= gets, (profile, one.facts)
        owes, least = sums(verdicts[profile], "customer"), sums(verdicts["favourable"], "customer")
        assert owes is None or least is None or least <= owes, (profile, one.facts)


@settings(max_examples=400, deadline=None)
@given(seed=st.integers(0, 10**9), profile=PROFILE)
@pytest.mark.slow
def test_nothing_is_late_or_due_on_an_act_that_another_finding_denies(
    checker: Checker, seed: int, profile: str
) -> None:
    rulebook = checker.rulebook
    try:
        verdict = checker.check(case(Random(seed), rulebook), profile=profile)  # type: ignore[arg-type]
    except CaseRefused:
        assume(False)
    outcomes = {one.rule: one.outcome for one in verdict.findings}
    for one in verdict.findings:
        if one.outcome not in ("violated", "due") and not one.days_late:
            continue
        clause = rulebook.clauses[one.rule]
        # What is owed in a form of its own is not done where the form is wrong: that breach rests on what the judge says,
        # itself or by a definition that asks it.
        read = {part.clause for need in clause.requires for part in walk(need.when) if isinstance(part, ClauseOutcome)}
        asked = (checker.programs.dependencies(name) for name in read if rulebook.clauses[name].definition)
        owed = read.union(*asked)
        # What is due for a breach rests on all that the breach rests on.
        breaches = [name for name in read if one.outcome == "due" and outcomes.get(name) == "violated"]
        rests = {near for name in breaches for near in checker.programs.dependencies(name)}
        for act in acts(clause):
            for judge in rulebook.vocabulary[act].judged_by:
                apart = judge in clause.regardless or one.rule in checker.programs.dependencies(judge)
                apart = apart or (judge in owed and one.outcome == "violated") or judge in rests
                assert apart or outcomes.get(judge) not in BAD_OUTCOMES, (one.rule, judge)
    valid = outcomes.get("proposal-acceptance.conclusion_date") == "valid"
    assert not (valid and outcomes.get("proposal-acceptance.written_confirmation") == "violated")
