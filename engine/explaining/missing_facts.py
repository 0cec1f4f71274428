"""Which missing facts stand between a clause and its outcome, and which of them alone could already settle it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, product
from typing import Any

from engine.evaluation.context import Context
from engine.model.clause import Outcome
from engine.model.verdict import Settlement
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import completions, decide, outcomes
from engine.program.quantities import AsOf, Fixed, InForce, Leaf, OfFact, OfTerm, OutcomeOf, Quantity, leaves
from engine.program.terms import TermKey
from engine.program.tree import And, Comparison, Constant, Negation, Or, Tree, Truth

MOST_UNKNOWNS = 8
"""Beyond this many open tests only the whole set is named, not every minimal one."""


def _unstated(context: Context, *names: str) -> Iterator[str]:
    yield from (name for name in names if name != "as_of" and name not in context.facts)


def _term_facts(context: Context, key: TermKey) -> Iterator[str]:
    value = context.term(*key)
    if value.last is None and value.first is None:
        yield from _reach_facts(context, key)
    if value.done is None and value.plan.end is not None:
        yield from _unstated(context, value.plan.end)


def _reach_facts(context: Context, key: TermKey) -> Iterator[str]:
    """The facts without which a term reaches no day."""
    value, plan = context.term(*key), context.term(*key).plan
    yield from _unstated(context, *(name for name in (plan.term.until, plan.start, *plan.later) if name is not None))
    if plan.after is not None:
        yield from _reach_facts(context, plan.after)
    if plan.done_of is not None:
        yield from _term_facts(context, plan.done_of)
    if plan.length is not None and value.figure is None:
        yield from _unstated(context, context.program.rulebook.clauses[plan.clause].version_by)


def _of_fact(context: Context, leaf: OfFact) -> Iterator[str]:
    return _unstated(context, leaf.fact)


def _in_force(context: Context, leaf: InForce) -> Iterator[str]:
    return _unstated(context, context.program.rulebook.clauses[leaf.clause].version_by)


def _of_term(context: Context, leaf: OfTerm) -> Iterator[str]:
    return _term_facts(context, (leaf.clause, leaf.term))


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
    """The facts a quantity lacks on a context."""
    for leaf in leaves(quantity):
        yield from LACKING[type(leaf)](context, leaf)


def _open_tests(tree: Tree, context: Context) -> Iterator[Comparison]:
    """The unknown tests that still matter: those under no part whose truth is known."""
    if isinstance(tree, Constant) or context.holds(tree) is not None:
        return
    if isinstance(tree, Comparison):
        yield tree
    elif isinstance(tree, Negation):
        yield from _open_tests(tree.part, context)
    else:
        for part in tree.parts:
            yield from _open_tests(part, context)


def _residue(tree: Tree, context: Context) -> Tree:
    """The part of an unknown tree that is still open."""
    if isinstance(tree, And | Or):
        open_ = tuple(_residue(part, context) for part in tree.parts if context.holds(part) is None)
        return open_[0] if len(open_) == 1 else type(tree)(open_)
    if isinstance(tree, Negation):
        return Negation(_residue(tree.part, context))
    return tree


def _matters(plan: ClausePlan, truths: Mapping[str, Truth], side: str) -> bool:
    """Whether, for some answer to the other unknown sides, this one changes the outcome."""
    others = tuple(other for other in plan.deciding if other != side)
    return any(
        outcomes(plan, {**completed, side: True}) != outcomes(plan, {**completed, side: False})
        for completed in completions(others, truths)
    )


def open_tests(context: Context, plan: ClausePlan) -> tuple[Comparison, ...]:
    """Every unknown test the outcome of an undetermined clause still hangs on."""
    truths = context.decision(plan.clause.id).truths
    sides = [side for side in plan.deciding if truths[side] is None and _matters(plan, truths, side)]
    found = (test for side in sides for test in _open_tests(plan.sides[side], context))
    return tuple(dict.fromkeys(found))


def missing(context: Context, plan: ClausePlan) -> tuple[str, ...]:
    """The facts that together settle an undetermined clause whatever they turn out to be, in reading order."""
    if context.decision(plan.clause.id).outcome != "undetermined":
        return ()
    context.prepare(plan)
    names = (name for test in open_tests(context, plan) for name in unknown_facts(context, plan.measures[test.measure]))
    return tuple(dict.fromkeys(names))


def settlements(context: Context, plan: ClausePlan) -> tuple[Settlement, ...]:
    """Every minimal set of facts that, answered one way, would settle the clause, with the outcome it would give."""
    open_, truths = open_tests(context, plan), context.decision(plan.clause.id).truths
    residues = {side: _residue(plan.sides[side], context) for side, truth in truths.items() if truth is None}
    facts = {test: tuple(unknown_facts(context, plan.measures[test.measure])) for test in open_}
    if not open_ or len(open_) > MOST_UNKNOWNS:
        return ()
    found: dict[tuple[frozenset[str], str], Settlement] = {}
    settled: list[frozenset[tuple[Comparison, bool]]] = []
    for size in range(1, len(open_) + 1):
        for chosen in combinations(open_, size):
            for answers in product((False, True), repeat=size):
                answer = frozenset(zip(chosen, answers, strict=True))
                if any(smaller <= answer for smaller in settled):
                    continue
                outcome = _answered(context, plan, residues, dict(answer))
                if outcome != "undetermined":
                    settled.append(answer)
                    names = tuple(dict.fromkeys(name for test in chosen for name in facts[test]))
                    found.setdefault((frozenset(names), outcome), Settlement(names, outcome))
    return tuple(_minimal(list(found.values())))


def _answered(
    context: Context, plan: ClausePlan, residues: Mapping[str, Tree], answers: Mapping[Comparison, bool]
) -> Outcome:
    """The outcome if some open tests were answered so: only what was unknown is looked at again."""
    truths = context.decision(plan.clause.id).truths
    told = {side: context.holds_given(residues[side], answers) if side in residues else truths[side] for side in truths}
    return decide(plan, told).outcome


def _minimal(found: list[Settlement]) -> Iterator[Settlement]:
    for one in found:
        if not any(
            other.outcome == one.outcome and set(other.facts) < set(one.facts) for other in found if other is not one
        ):
            yield one
