"""Outcomes and values of clauses as expressions of the solver."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from z3 import And, BoolRef, If, Not, Or

from engine.analysis.searching.pair import TwoRulebooks
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import (
    NO,
    UNKNOWN,
    YES,
    SymbolicNumber,
    SymbolicTruth,
    all_of,
    among,
    any_of,
    apart,
    chosen,
    compared,
    only_if,
)
from engine.analysis.solver.quantities import FORMS
from engine.analysis.solver.tables import runs
from engine.analysis.solver.terms import SymbolicTerm, term
from engine.model.clause import BAD, GOOD, Outcome
from engine.model.figures import Version
from engine.model.rulebook import scope_groups
from engine.model.sensitivity import closure
from engine.program.clause_plan import ClausePlan
from engine.program.figures import scaled
from engine.program.outcome import TOO_LATE
from engine.program.program import Program
from engine.program.quantities import Quantity, key
from engine.program.terms import TermKey
from engine.program.tree import And as AndTree
from engine.program.tree import Comparison, Constant, Negation, Tree
from engine.program.tree import Or as OrTree


class SymbolicClauses:
    """The clauses of one rulebook under one selection, over the unknowns of a case. `users` are, for each definition, the
    clauses that read it. What compiles to the same as in the clauses that these are `like` is taken from there."""

    def __init__(
        self,
        program: Program,
        users: Mapping[str, Collection[str]],
        unknowns: CaseUnknowns,
        like: SymbolicClauses | None = None,
    ) -> None:
        self.program, self.users, self.unknowns, self.like = program, users, unknowns, like
        self._shared: dict[str, bool] = {}
        self._numbers: dict[str, SymbolicNumber] = {}
        self._terms: dict[TermKey, SymbolicTerm] = {}
        self._outcomes: dict[str, dict[Outcome, BoolRef]] = {}
        self._sides: dict[str, dict[str, SymbolicTruth]] = {}

    def number(self, quantity: Quantity) -> SymbolicNumber:
        """A quantity."""
        name = key(quantity)
        number = self._numbers.get(name)
        if number is None:
            number = self._numbers[name] = FORMS[type(quantity)](self, quantity)
        return number

    def term(self, clause: str, name: str) -> SymbolicTerm:
        """A term of a clause."""
        if self.like is not None and self._is_shared(clause):
            return self.like.term(clause, name)
        expression = self._terms.get((clause, name))
        if expression is None:
            expression = self._terms[clause, name] = term(self, self.program.term(clause, name))
        return expression

    def _is_shared(self, clause: str) -> bool:
        """Whether a clause, and all it depends on, compiles to the very same in those that these are like."""
        shared = self._shared.get(clause)
        if shared is None:
            other, mine = self.like.program if self.like is not None else None, self.program
            shared = self._shared[clause] = other is not None and all(
                one in other.rulebook.clauses and other.plan(one) is mine.plan(one)
                for one in closure(mine.rulebook, clause)
            )
        return shared

    def figure(self, parameter: str, clause: str, worth: Callable[[Version], int]) -> SymbolicNumber:
        """A figure in the version that is in force on the day that chooses for a clause."""
        day, figures = self._anchor(clause), self.program.figures
        known = runs(self.unknowns.days, lambda one: _worth(figures.at(parameter, one), worth), figures.changes)
        ends = [*(start for start, _ in known[1:]), None]
        choices: list[tuple[BoolRef, int | None]] = []
        for (start, value), end in zip(known, ends, strict=True):
            bounds = [day.value >= start] if start > self.unknowns.days.first else []
            bounds += [day.value < end] if end is not None else []
            choices.append((And(day.known, *bounds), value))
        choices.append((Not(day.known), _worth(figures.at(parameter, None), worth)))
        return among(choices)

    def _anchor(self, clause: str) -> SymbolicNumber:
        name = self.program.rulebook.clauses[clause].version_by
        if name == "as_of":
            return SymbolicNumber(YES, self.unknowns.as_of)
        fact = self.unknowns.fact(name)
        return SymbolicNumber(fact.stated, If(fact.absent, self.unknowns.as_of, fact.number))

    def truth(self, plan: ClausePlan, tree: Tree) -> SymbolicTruth:
        """A tree of a clause."""
        match tree:
            case Constant():
                return SymbolicTruth(YES, NO) if tree.fixed else SymbolicTruth(NO, YES)
            case Comparison():
                return compared(self.number(plan.measures[tree.measure]), tree.op, tree.value)
            case Negation():
                part = self.truth(plan, tree.part)
                return SymbolicTruth(part.no, part.yes)
            case AndTree() | OrTree():
                parts = [self.truth(plan, part) for part in tree.parts]
                yes, no = [one.yes for one in parts], [one.no for one in parts]
                both = isinstance(tree, AndTree)
                return SymbolicTruth(all_of(yes), any_of(no)) if both else SymbolicTruth(any_of(yes), all_of(no))

    def sides(self, clause: str) -> dict[str, SymbolicTruth]:
        """The sides of a clause."""
        sides = self._sides.get(clause)
        if sides is None:
            plan = self.program.plan(clause)
            sides = self._sides[clause] = {side: self.truth(plan, tree) for side, tree in plan.sides.items()}
        return sides

    def outcomes(self, clause: str) -> dict[Outcome, BoolRef]:
        """When a clause has each outcome; `undetermined` is one. As in `program.outcome`: an outcome is had where the
        sides that are unknown leave no other."""
        if self.like is not None and self._is_shared(clause):
            return self.like.outcomes(clause)
        outcomes = self._outcomes.get(clause)
        if outcomes is None:
            possible = {one: any_of(ways) for one, ways in self._possible(clause).items()}
            outcomes = {
                one: And(when, *(Not(other) for name, other in possible.items() if name != one))
                for one, when in possible.items()
            }
            outcomes["undetermined"] = Not(any_of(outcomes.values()))
            self._outcomes[clause] = outcomes
        return outcomes

    def _possible(self, clause: str) -> dict[Outcome, list[BoolRef]]:
        """The ways to each outcome that the unknown sides leave open."""
        plan, sides = self.program.plan(clause), self.sides(clause)
        kind, applies = plan.clause.kind, sides["applies"]
        if kind == "for_human":
            return {"not_applicable": [applies.no], "for_human": [Not(applies.no)]}
        ways: dict[Outcome, list[BoolRef]] = {"not_applicable": [Not(applies.yes)]}
        goes_on = Not(applies.no)
        for side, then in plan.excepting:
            ways.setdefault(then, []).append(And(goes_on, Not(sides[side].no)))
            goes_on = And(goes_on, Not(sides[side].yes))
        hard, soft = sides["hard"], sides["soft"]
        ways.setdefault(BAD[kind], []).append(And(goes_on, Not(hard.yes)))
        goes_on = And(goes_on, Not(hard.no))
        ways.setdefault(GOOD[kind], []).append(And(goes_on, Not(soft.no)))
        ways.setdefault("to_regularise", []).append(And(goes_on, Not(soft.yes)))
        return ways

    def concerned(self, clause: str) -> BoolRef:
        """Whether a clause is examined, or a fact of the case concerns it."""
        return Or(self._touched(clause), self.examined(clause))

    def _touched(self, clause: str) -> BoolRef:
        groups = scope_groups(self.program.rulebook.clauses[clause])
        return any_of(all_of(self.unknowns.fact(name).stated for name in group) for group in groups)

    def examined(self, clause: str) -> BoolRef:
        """Whether a clause is examined: as in `Checker.scope`."""
        body = self.program.rulebook.clauses[clause]
        if body.kind == "for_human" and not body.about:
            return any_of(self._met(one.id) for one in self.program.rulebook.family(body.family))
        return self._met(clause)

    def _met(self, clause: str) -> BoolRef:
        touched = self._touched(clause)
        if not self.program.rulebook.clauses[clause].definition:
            return touched
        return And(touched, any_of(self._touched(user) for user in self.users[clause]))

    def limits(self) -> Iterator[BoolRef]:
        """That no term measured so far runs beyond the verified calendar: `check` would refuse such a case."""
        yield from (Not(one.refused) for one in self._terms.values())

    def values(self, clause: str) -> dict[str, SymbolicNumber]:
        """What a clause is worth, by the names of `evaluation.values.Values`, the outcome apart."""
        plan, outcomes = self.program.plan(clause), self.outcomes(clause)
        body, keys = plan.clause, plan.keys
        applies, gives = Not(outcomes.get("not_applicable", NO)), outcomes.get(GOOD[body.kind], NO)
        begun = self.truth(plan, plan.begun)
        useful = And(Not(begun.no), YES if plan.reopens else Not(outcomes.get(BAD[body.kind], NO)))
        late = UNKNOWN if keys[0] is None else self.term(*keys[0]).overdue
        too_late = And(any_of(outcomes.get(one, NO) for one in TOO_LATE), Not(self.truth(plan, plan.in_time).yes))
        amount = only_if(gives, self._amount(plan))
        return {
            "deadline": only_if(applies, self._last(keys[0])),
            "earliest": only_if(And(applies, useful), self._opening(keys[1])),
            "day": only_if(gives, self._last(keys[3])),
            "amount": amount,
            "pay_by": only_if(gives, self._last(keys[2])),
            "days_late": only_if(And(too_late, late.value > 0), late),
            "owed": UNKNOWN if body.paid is None else self._owed(plan, amount),
        }

    def advice(self, clause: str) -> dict[str, BoolRef]:
        """When a clause advises what, by the titles: where it applies, and nothing that decides is known to fail."""
        plan, applies = self.program.plan(clause), Not(self.outcomes(clause).get("not_applicable", NO))
        fails = [(one, self.truth(plan, tree).no) for one, tree in plan.requirements]
        decides = any_of(no for one, no in fails if not one.advice)
        advice: dict[str, list[BoolRef]] = {}
        for one, no in fails:
            if one.advice:
                advice.setdefault(one.title, []).append(And(applies, Not(decides), no))
        return {title: any_of(ways) for title, ways in advice.items()}

    def _last(self, name: TermKey | None) -> SymbolicNumber:
        return UNKNOWN if name is None else self.term(*name).last

    def _opening(self, name: TermKey | None) -> SymbolicNumber:
        if name is None:
            return UNKNOWN
        opening = self.term(*name)
        return chosen([(opening.first.known, opening.first), (YES, opening.last)])

    def _amount(self, plan: ClausePlan) -> SymbolicNumber:
        amount, clause = plan.clause.amount, plan.clause.id
        if amount is None:
            return UNKNOWN
        if amount.fact is not None:
            return SymbolicNumber(*self.unknowns.day(amount.fact))
        if not amount.tiers:
            return UNKNOWN if amount.eur is None else self.figure(amount.eur, clause, scaled)
        rows = [self.figure(tier.eur, clause, scaled) for tier in amount.tiers]
        return chosen(zip(self._rows(plan), rows, strict=False))

    def _rows(self, plan: ClausePlan) -> Iterable[BoolRef]:
        """When each tier holds: the first that does, those before it known not to."""
        sides = [self.sides(plan.clause.id)[side] for side in plan.tiers]
        before = YES
        for side in sides:
            yield And(before, side.yes)
            before = And(before, side.no)
        yield before

    def _owed(self, plan: ClausePlan, amount: SymbolicNumber) -> SymbolicNumber:
        paid = plan.clause.paid
        if paid is None:
            return UNKNOWN
        was_paid, _ = self.unknowns.day(paid.on)
        cents = UNKNOWN if paid.eur is None else SymbolicNumber(*self.unknowns.day(paid.eur))
        left = amount.value - If(cents.known, cents.value, amount.value)
        return SymbolicNumber(amount.known, If(was_paid, If(left > 0, left, 0), amount.value))


def valued_apart(one: SymbolicClauses, other: SymbolicClauses, clause: str, *, advised: bool = True) -> BoolRef:
    """When a value of a clause is not the same, or what it advises."""
    values, others = one.values(clause), other.values(clause)
    ways = [apart(values[name], others[name]) for name in values]
    if advised:
        before, now = one.advice(clause), other.advice(clause)
        ways += [before.get(title, NO) != now.get(title, NO) for title in dict.fromkeys((*before, *now))]
    return any_of(ways)


def in_pair(pair: TwoRulebooks, unknowns: CaseUnknowns) -> tuple[SymbolicClauses, SymbolicClauses]:
    """The clauses of two rulebooks, on the same cases."""
    old, new = pair.halves
    one = SymbolicClauses(old.program, old.checker.programs.users, unknowns)
    return one, SymbolicClauses(new.program, new.checker.programs.users, unknowns, one)


def _worth(version: Version | None, worth: Callable[[Version], int]) -> int | None:
    return None if version is None else worth(version)
