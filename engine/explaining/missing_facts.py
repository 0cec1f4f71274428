"""Which missing facts stand between a clause and its outcome, and which of them alone could already settle it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import combinations, product
from typing import Any

from engine.evaluation.context import Context
from engine.evaluation.quantities import compiled
from engine.model.clause import Outcome
from engine.model.verdict import Settlement
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import completions, decide, outcomes
from engine.program.quantities import (
    AsOf,
    Fixed,
    InForce,
    Leaf,
    OfFact,
    OfTerm,
    OutcomeOf,
    Quantity,
    Switch,
    leaves,
    parts,
)
from engine.program.terms import TermKey
from engine.program.tree import And, Comparison, Constant, Negation, Or, Tree, Truth, truth_given

MOST_UNKNOWNS = 8
"""Beyond this many open tests only the whole set is named, not every minimal one."""
MOST_REMEMBERED = 4096
"""How many answers to the tests of clauses are remembered, with what follows from each."""

Answers = tuple[Truth, ...]
"""What is known of every test of the sides of a clause, in their order."""


def _unstated(context: Context, *names: str) -> Iterator[str]:
    yield from (name for name in names if name != "as_of" and name not in context.facts)


def _term_facts(context: Context, key: TermKey) -> Iterator[str]:
    value = context.term(key)
    if value.last is None and value.first is None:
        yield from _reach_facts(context, key)
    if value.done is None and value.plan.end is not None:
        yield from _unstated(context, value.plan.end)


def _reach_facts(context: Context, key: TermKey) -> Iterator[str]:
    """The facts without which a term reaches no day."""
    value = context.term(key)
    plan = value.plan
    for day in (plan.reached, plan.start):
        if day is not None:
            yield from unknown_facts(context, day)
    if plan.length is not None and value.figure is None:
        if plan.length.by is not None:
            yield from _unstated(context, plan.length.by.fact)
        yield from _unstated(context, context.program.rulebook.clauses[plan.clause].version_by)


def _of_fact(context: Context, leaf: OfFact) -> Iterator[str]:
    return _unstated(context, leaf.fact)


def _in_force(context: Context, leaf: InForce) -> Iterator[str]:
    return _unstated(context, context.program.rulebook.clauses[leaf.clause].version_by)


def _of_term(context: Context, leaf: OfTerm) -> Iterator[str]:
    if leaf.reach in ("last", "first"):
        return _reach_facts(context, leaf.key)
    return _term_facts(context, leaf.key)


def _outcome_of(context: Context, leaf: OutcomeOf) -> Iterator[str]:
    yield from missing(context, context.program.plan(leaf.clause))


def _nothing(_: Context, __: Leaf) -> Iterator[str]:
    return iter(())


LACKING: dict[type[Leaf], Callable[[Context, Any], Iterator[str]]] = {
    Fixed: _nothing,
    AsOf: _nothing,
    OfFact: _of_fact,
    InForce: _in_force,
    OfTerm: _of_term,
    OutcomeOf: _outcome_of,
}


def unknown_facts(context: Context, quantity: Quantity) -> Iterator[str]:
    """The facts a quantity lacks on a context. Of a choice, only what the case that is chosen lacks, or what chooses."""
    if isinstance(quantity, Switch):
        number = compiled(quantity.test)(context)
        yield from _unstated(context, quantity.test.fact)
        chosen = quantity.otherwise if number is None else dict(quantity.cases).get(number)
        if chosen is not None:
            yield from unknown_facts(context, chosen)
    elif isinstance(quantity, Leaf):
        yield from LACKING[type(quantity)](context, quantity)
    else:
        for part in parts(quantity):
            yield from unknown_facts(context, part)


def _lacking(context: Context, read: Iterable[Leaf]) -> Iterator[str]:
    for leaf in read:
        yield from LACKING[type(leaf)](context, leaf)


def _matters(plan: ClausePlan, truths: Mapping[str, Truth], side: str) -> bool:
    """Whether, for some answer to the other unknown sides, this one changes the outcome."""
    others = tuple(other for other in plan.deciding if other != side)
    return any(
        outcomes(plan, {**completed, side: True}) != outcomes(plan, {**completed, side: False})
        for completed in completions(others, truths)
    )


class _Unsettled:
    """A plan of whose tests so much is known: what follows from that, whatever the case."""

    def __init__(self, plan: ClausePlan, answers: Answers) -> None:
        self._plan, self._known = plan, dict(zip(plan.tests, answers, strict=True))
        self.truths = {side: self._truth(plan.sides[side]) for side in plan.deciding}

    def _truth(self, tree: Tree) -> Truth:
        return truth_given(tree, self._known, {})

    def tests(self) -> Iterator[Comparison]:
        """The unknown tests the outcome still depends on, in reading order."""
        for side in self._plan.deciding:
            if self.truths[side] is None and _matters(self._plan, self.truths, side):
                yield from self._open(self._plan.sides[side])

    def _open(self, tree: Tree) -> Iterator[Comparison]:
        """The unknown tests that still matter: those under no part whose truth is known."""
        if isinstance(tree, Constant) or self._truth(tree) is not None:
            return
        if isinstance(tree, Comparison):
            yield tree
        elif isinstance(tree, Negation):
            yield from self._open(tree.part)
        else:
            for part in tree.parts:
                yield from self._open(part)

    def _residue(self, tree: Tree) -> Tree:
        """The part of an unknown tree that is still open."""
        if isinstance(tree, And | Or):
            open_ = tuple(self._residue(part) for part in tree.parts if self._truth(part) is None)
            return open_[0] if len(open_) == 1 else type(tree)(open_)
        if isinstance(tree, Negation):
            return Negation(self._residue(tree.part))
        return tree

    def settlements(self, facts: Mapping[Comparison, tuple[str, ...]]) -> Iterator[Settlement]:
        """Every minimal way to settle the outcome; `facts` are those that each open test lacks."""
        residues = {side: self._residue(self._plan.sides[side]) for side, truth in self.truths.items() if truth is None}
        ways: dict[tuple[frozenset[str], str], Settlement] = {}
        settled: list[frozenset[tuple[Comparison, bool]]] = []
        for size in range(1, len(facts) + 1):
            for chosen in combinations(facts, size):
                for answers in product((False, True), repeat=size):
                    answer = frozenset(zip(chosen, answers, strict=True))
                    if any(smaller <= answer for smaller in settled):
                        continue
                    outcome = self._answered(residues, dict(answer))
                    if outcome != "undetermined":
                        settled.append(answer)
                        names = tuple(dict.fromkeys(name for test in chosen for name in facts[test]))
                        ways.setdefault((frozenset(names), outcome), Settlement(names, outcome))
        return _minimal(list(ways.values()))

    def _answered(self, residues: Mapping[str, Tree], answers: Mapping[Comparison, bool]) -> Outcome:
        """The outcome if some open tests were answered so: only what was unknown is looked at again."""
        known = {**self._known, **answers}
        truths = {side: truth_given(tree, known, {}) for side, tree in residues.items()}
        return decide(self._plan, {**self.truths, **truths}).outcome


@lru_cache(maxsize=MOST_REMEMBERED)
def _open_tests(plan: ClausePlan, answers: Answers) -> tuple[Comparison, ...]:
    return tuple(dict.fromkeys(_Unsettled(plan, answers).tests()))


@lru_cache(maxsize=MOST_REMEMBERED)
def _open_leaves(plan: ClausePlan, answers: Answers) -> tuple[Leaf, ...]:
    """What those tests read."""
    return tuple(
        dict.fromkeys(leaf for test in _open_tests(plan, answers) for leaf in leaves(plan.measures[test.measure]))
    )


@lru_cache(maxsize=MOST_REMEMBERED)
def _settlements(
    plan: ClausePlan, answers: Answers, open_: tuple[Comparison, ...], facts: tuple[tuple[str, ...], ...]
) -> tuple[Settlement, ...]:
    return tuple(_Unsettled(plan, answers).settlements(dict(zip(open_, facts, strict=True))))


def missing(context: Context, plan: ClausePlan) -> tuple[str, ...]:
    """The facts that together settle an undetermined clause whatever they turn out to be, in reading order."""
    if context.decision(plan.clause.id).outcome != "undetermined":
        return ()
    context.prepare(plan)
    return tuple(dict.fromkeys(_lacking(context, _open_leaves(plan, context.answers(plan)))))


def settlements(context: Context, plan: ClausePlan) -> tuple[Settlement, ...]:
    """Every minimal set of facts that, answered one way, would settle the clause, with the outcome it would give. They
    follow from what its tests say and what each open one lacks, which is the same in many cases."""
    answers = context.answers(plan)
    open_ = _open_tests(plan, answers)
    if not open_ or len(open_) > MOST_UNKNOWNS:
        return ()
    facts = tuple([tuple(unknown_facts(context, plan.measures[test.measure])) for test in open_])
    return _settlements(plan, answers, open_, facts)


def _minimal(ways: list[Settlement]) -> Iterator[Settlement]:
    for one in ways:
        if not any(
            other.outcome == one.outcome and set(other.facts) < set(one.facts) for other in ways if other is not one
        ):
            yield one
