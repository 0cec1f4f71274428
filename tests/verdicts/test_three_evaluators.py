"""The three evaluators agree on 5,000 generated cases of all families under every profile, month ends and leap days among them.

The single evaluator and durable-rules (where it can be imported) must have the same outcomes and the same truths of every side; the
single evaluator and the columns the same outcomes, days and amounts. The cases are aimed (`aimed/`): that each clause comes out each way that it
can, and that each term is met on its last day and on the days beside it, is asserted and not hoped for.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date

import pytest

from engine.analysis.satisfying import Satisfying
from engine.analysis.searching.reach import facts_read
from engine.columnar.columns import Columns
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.clause import BAD, GOOD, Outcome
from engine.model.encoding import encode_facts
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook, strata
from engine.model.stated import specific
from engine.program.clause_plan import ClausePlan
from engine.program.program import Program
from engine.program.terms import TermKey
from engine.program.tree import Negation, Tree, conjunction, disjunction
from tests.aimed.cases import Aim
from tests.aimed.draft import LEAP_DAYS, MONTH_ENDS
from tests.aimed.leading import may_be
from tests.columnar.single import REFUSED, columnar, said

CASES, OF_FAMILY, SEED = 5_000, 25, 20261124
Seen = dict[str, Counter[Outcome]]
Steps = dict[TermKey, set[int]]


class Judged:
    """Cases judged under one profile by the single evaluator, and by durable-rules beside it."""

    def __init__(self, checker: Checker, profile: Profile) -> None:
        self.checker, self.profile, self.program = checker, profile, checker.program(profile)
        self.rows: list[dict[str, object]] = []
        self.outcomes: Seen = defaultdict(Counter)
        self.families: Counter[str] = Counter()
        self.steps: Steps = defaultdict(set)

    def judge(self, case: Case) -> None:
        """One case more. Raises EngineFault where durable-rules says something else."""
        rulebook = self.checker.rulebook
        known = specific(rulebook.vocabulary, case.facts)
        scope = self.checker.scope(known)
        context = Context(self.program, encode_facts(rulebook, known), case.as_of.toordinal(), scope)
        row = said(self.checker, context, scope, known)
        self.rows.append(row)
        if row is REFUSED:
            return
        try:
            self.checker.agree(context, self.profile, scope)
        except CaseRefused:
            pytest.fail(f"il calendario rifiuta a metà il caso {case.id}")
        for name in scope:
            self.outcomes[name][row[f"{name}.outcome"]] += 1  # type: ignore[index]
            for key in self.program.terms_of(self.program.plan(name)):
                term = context.term(key)
                days = term.lead if term.last is None else term.overdue
                self.steps[key] |= set() if days is None else {days}
        self.families.update({rulebook.clauses[name].family for name in scope})


def giving(plan: ClausePlan, outcome: Outcome) -> Tree:
    """Where a clause has an outcome."""
    kind, passed = plan.clause.kind, [plan.applies]
    ways: list[Tree] = [Negation(plan.applies)] if outcome == "not_applicable" else []
    for side, then in plan.excepting:
        ways += [conjunction([*passed, plan.sides[side]])] if then == outcome else []
        passed.append(Negation(plan.sides[side]))
    hard, soft = plan.sides["hard"], plan.sides["soft"]
    ends = {BAD[kind]: [Negation(hard)], GOOD[kind]: [hard, soft], "to_regularise": [hard, Negation(soft)]}
    ways += [conjunction([*passed, *ends[outcome]])] if outcome in ends else []
    return disjunction(ways)


def lacking(program: Program, seen: Seen) -> dict[str, set[Outcome]]:
    """The outcomes that no case gave although the clause could have them on some case: of every other one it is proved that none
    can give it, a clause being free to say whatever the clauses it reads may say."""
    rulebook, can, found = program.rulebook, dict[str, set[Outcome]](), dict[str, set[Outcome]]()
    for layer in strata(rulebook.clauses):
        for name in layer:
            plan = program.plan(name)
            can[name] = may_be(plan)
            unseen = can[name] - seen[name].keys()
            if not unseen:
                continue
            trees = [plan.applies, *(tree for _, tree in plan.exceptions), *(tree for _, tree in plan.requirements)]
            satisfying = Satisfying(rulebook, plan.measures, trees, {one: tuple(said) for one, said in can.items()})
            never = {one for one in unseen if not satisfying.can_hold(giving(plan, one))}
            can[name] -= never
            found |= {name: unseen - never} if unseen - never else {}
    return found


def missed(program: Program, steps: Steps) -> dict[TermKey, set[int]]:
    """The days beside its limit on which no case met a term. One that only names a day that came is not judged before it."""
    found = {}
    for key, seen in steps.items():
        plan = program.term(*key)
        wanted = {0, 1} if plan.end is None and plan.length is None else {-1, 0, 1}
        if not wanted <= seen:
            found[key] = wanted - seen
    return found


def check_days(program: Program, cases: list[Case]) -> None:
    """Every day that is read is told on a month end and on 29 February, and a third of all days told are the 28th or later."""
    days = [(name, day) for case in cases for name, day in case.facts.items() if isinstance(day, date)]
    read = {name for clause in program.rulebook.clauses for name in facts_read(program, clause)}
    read = {name for name in read if program.rulebook.vocabulary[name].type == "date"}
    for ends in (LEAP_DAYS, MONTH_ENDS):
        assert {name for name, day in days if day in ends} >= read
    assert set(LEAP_DAYS) <= {day for _, day in days}
    assert sum(day.day >= 28 for _, day in days) > len(days) / 3


@pytest.mark.parametrize(
    "profile", [pytest.param(one, marks=pytest.mark.slow if one != PROFILES[0] else ()) for one in PROFILES]
)
def test_three_evaluators_agree_on_cases_of_all_families(
    checker: Checker, rulebook: Rulebook, profile: Profile
) -> None:
    cases = list(Aim(checker, profile, f"{SEED}{profile}").cases(CASES))
    judged = Judged(checker, profile)
    for case in cases:
        judged.judge(case)
    columns = Columns(rulebook, checker.programs.selections[profile], (), checker.programs)
    told = columnar(columns, rulebook, cases)
    assert [(case, one, other) for case, one, other in zip(cases, judged.rows, told, strict=True) if one != other][
        :3
    ] == []
    assert len(cases) - judged.rows.count(REFUSED) >= CASES
    assert len({(frozenset(case.facts.items()), case.as_of) for case in cases}) >= CASES
    check_days(judged.program, cases)
    assert judged.families.keys() == set(rulebook.header.families)
    assert min(judged.families.values()) >= OF_FAMILY, judged.families
    assert set(judged.outcomes) == set(rulebook.clauses)
    assert set(judged.steps) >= {(name, term) for name, clause in rulebook.clauses.items() for term in clause.terms}
    assert lacking(judged.program, judged.outcomes) == {}
    assert missed(judged.program, judged.steps) == {}
