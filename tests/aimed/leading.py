"""Leads a case to an outcome of a clause, through the trees of its plan: answers are given, other clauses led somewhere, and numbers
and days put beside the place where a test turns, which is found by measuring."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from engine.analysis.searching.candidates import counted, fixed, number
from engine.analysis.searching.reach import changes, openings
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Value
from engine.model.clause import BAD, GOOD, Outcome
from engine.model.encoding import encode_facts
from engine.model.figures import Profile
from engine.model.stated import specific
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import outcomes
from engine.program.quantities import OUTCOME_INDEX, AsOf, InForce, OfFact, OfTerm, OutcomeOf, Quantity, leaves
from engine.program.tree import COMPARE, And, Comparison, Constant, Negation, Or, Tree
from engine.reckoning.calendar import VERIFIED_YEARS
from tests.aimed.draft import CaseDraft

AS_OF = "as_of"


def may_be(plan: ClausePlan) -> set[Outcome]:
    """The outcomes that the sides of a clause allow, whatever the case."""
    return outcomes(plan, {**plan.fixed, **{side: None for side, _ in plan.live}}) - {"undetermined"}


class LedCase(CaseDraft):
    """A case under one profile."""

    def __init__(self, checker: Checker, profile: Profile, random: Random) -> None:
        super().__init__(checker.rulebook.vocabulary, random)
        self.checker, self.program, self.rulebook = checker, checker.program(profile), checker.rulebook
        self.goals = {name: sorted(may_be(self.program.plan(name))) for name in self.rulebook.clauses}
        self.changes = {
            name: [day for day in changes(self.program, name) if day.year in VERIFIED_YEARS]
            for name in self.rulebook.clauses
        }

    def context(self, clause: str) -> Context:
        """The case, the clause being examined."""
        known = specific(self.vocabulary, self.told)
        return Context(self.program, encode_facts(self.rulebook, known), self.as_of.toordinal(), (clause,))

    def outcome(self, clause: str) -> Outcome | None:
        """What the clause says of the case; None beyond the calendar."""
        try:
            return self.context(clause).decision(clause).outcome
        except CaseRefused:
            return None

    def lead(self, clause: str, goal: Outcome, deep: int) -> None:
        """Changes the case so that a clause may have an outcome."""
        plan = self.program.plan(clause)
        kind, ways = plan.clause.kind, [side for side, then in plan.excepting if then == goal]
        if goal == "not_applicable" and (not ways or self.random.random() < 0.5):
            self.make(plan, plan.applies, False, deep)
            return
        self.make(plan, plan.applies, True, deep)
        if goal in (BAD[kind], GOOD[kind]) and plan.fixed.get("hard") in (None, goal == GOOD[kind]):
            ways.append("hard")
        reached = self.random.choice(ways) if ways else None
        for side, _ in plan.excepting:
            self.make(plan, plan.sides[side], side == reached, deep)
            if side == reached:
                return
        if kind != "for_human":
            self.make(plan, plan.sides["hard"], goal != BAD[kind], deep)
        if goal in (GOOD[kind], "to_regularise") and kind != "for_human":
            self.make(plan, plan.sides["soft"], goal == GOOD[kind], deep)

    def make(self, plan: ClausePlan, tree: Tree, wanted: bool, deep: int) -> None:
        """Changes the case so that a tree may be true, or false."""
        if isinstance(tree, Constant) or self.truth(plan, tree) is wanted:
            return
        match tree:
            case Negation():
                self.make(plan, tree.part, not wanted, deep)
            case And() | Or():
                parts = self.random.sample(tree.parts, len(tree.parts))
                for part in parts:
                    self.make(plan, part, wanted, deep)
                    if isinstance(tree, And) != wanted and self.truth(plan, part) is wanted:
                        return
            case Comparison():
                self.turn(plan, tree, wanted, deep)

    def truth(self, plan: ClausePlan, tree: Tree) -> bool | None:
        try:
            context = self.context(plan.clause.id)
            context.prepare(plan)
            return context.holds(tree)
        except CaseRefused:
            return None

    def turn(self, plan: ClausePlan, test: Comparison, wanted: bool, deep: int) -> None:
        """Changes the case so that a test may be true, or false: by another clause, an answer, or a number beside its turn."""
        quantity = plan.measures[test.measure]
        if isinstance(quantity, OutcomeOf):
            good = [
                one for one in self.goals[quantity.clause] if COMPARE[test.op](OUTCOME_INDEX[one], test.value) is wanted
            ]
            if good and deep:
                self.say(self.opening(quantity.clause))
                self.lead(quantity.clause, self.random.choice(good), deep - 1)
            return
        named = list(dict.fromkeys(self.named(quantity)))
        self.say(name for name in named if name != AS_OF)
        if self.truth(plan, test) is wanted and self.random.random() < 0.3:
            return
        for name in named:
            if self.beside(plan, test, wanted, name):
                return

    def opening(self, clause: str) -> tuple[str, ...]:
        """The facts still to be said for a clause to be concerned."""
        groups = openings(self.program, clause, self.checker.programs.users.get(clause, ()))
        if not groups or any(all(name in self.told for name in group) for group in groups):
            return ()
        return tuple(name for name in self.random.choice(groups) if name not in self.told)

    def named(self, quantity: Quantity) -> Iterator[str]:
        """What a quantity moves with, the act of a term first: facts, and the day of judgement."""
        for leaf in leaves(quantity):
            if isinstance(leaf, OfFact):
                yield leaf.fact
            elif isinstance(leaf, AsOf):
                yield AS_OF
            elif isinstance(leaf, InForce):
                yield self.rulebook.clauses[leaf.clause].version_by
            elif isinstance(leaf, OfTerm):
                term = self.program.term(*leaf.key)
                acts = [AS_OF] if term.end is None else self.random.choice(([term.end], [term.end], [term.end, AS_OF]))
                yield from acts
                yield from (name for name in term.facts if name != term.end)
                for key in term.terms:
                    yield from self.named(OfTerm(*key, "last"))

    def beside(self, plan: ClausePlan, test: Comparison, wanted: bool, name: str) -> bool:
        """Whether another value of a fact, or another day of judgement, gives the truth wanted; then it is said."""
        before = dict(self.told), self.as_of
        for value in list(self.values(plan, test, name)):
            if name == AS_OF:
                self.judged_on(value)  # type: ignore[arg-type]
            else:
                self.put(name, value)
            if self.truth(plan, test) is wanted:
                return True
            self.told, self.as_of = dict(before[0]), before[1]
        return False

    def values(self, plan: ClausePlan, test: Comparison, name: str) -> Iterator[Value]:
        """The values of a fact worth saying, in any order: every answer, and the numbers beside the one where a test turns."""
        fact = None if name == AS_OF else self.vocabulary[name]
        now: Value | None = self.as_of if fact is None else self.told.get(name)
        start = self.as_of.toordinal() if fact is None else counted(fact, now)
        found: list[Value] = []
        if start is not None:
            found += [self.at(name, start + step) for step in self.turning(plan, test, name, start)]
        if fact is None or fact.type == "date":
            found += [day + timedelta(days=one) for day in self.changes[plan.clause.id] for one in (-1, 0)]
        else:
            found += fixed(fact, self.base)
        self.random.shuffle(found)
        if fact is not None and fact.absent:
            found.insert(self.random.choice((0, len(found), len(found))), ABSENT)
        yield from (one for one in found if one != now)

    def at(self, name: str, amount: int) -> Value:
        return date.fromordinal(amount) if name == AS_OF else number(self.vocabulary[name], amount, self.told.get(name))

    def turning(self, plan: ClausePlan, test: Comparison, name: str, start: int) -> Iterator[int]:
        """How far a number is from where a test turns, and from the numbers beside; found by measuring."""
        low, high = (self.measured(plan, test.measure, name, start + step) for step in (0, 1))
        if low is None or high is None or low == high:
            return
        far = (test.value - low) // (high - low)
        lowest = date(VERIFIED_YEARS[0], 1, 1).toordinal() if isinstance(self.at(name, start), date) else 0
        yield from (far + step for step in (-1, 0, 1) if start + far + step >= lowest)

    def measured(self, plan: ClausePlan, measure: str, name: str, amount: int) -> int | None:
        told, as_of = self.told, self.as_of
        try:
            if name == AS_OF:
                self.as_of = date.fromordinal(amount)
            else:
                self.told = {**told, name: self.at(name, amount)}
            context = self.context(plan.clause.id)
            context.prepare(plan)
            return context.value(measure)
        except CaseRefused:
            return None
        finally:
            self.told, self.as_of = told, as_of
