"""What a clause under a program reads, near and far: facts, and the groups of facts that bring it into scope."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from engine.model.reads import scope_of
from engine.model.rulebook import scope_groups
from engine.model.sensitivity import closure
from engine.program.program import Program
from engine.program.quantities import InForce, OfFact, OfTerm, Quantity, leaves

MOST_GROUPS = 8
"""How many ways of bringing a clause into scope are tried where it has none of its own."""


def facts_read(program: Program, clause: str) -> tuple[str, ...]:
    """Every fact that could change what a clause, or one it depends on, says of a case."""
    facts: dict[str, None] = {}
    for name in closure(program.rulebook, clause):
        facts |= dict.fromkeys(_facts(program, name))
    return tuple(name for name in facts if name in program.rulebook.vocabulary)


def _facts(program: Program, clause: str) -> Iterator[str]:
    body, plan = program.rulebook.clauses[clause], program.plan(clause)
    yield body.version_by
    for quantity in plan.measures.values():
        yield from (leaf.fact for leaf in leaves(quantity) if isinstance(leaf, OfFact))
    for key in program.terms_of(plan):
        yield from program.term(*key).facts
    if body.amount is not None and body.amount.fact is not None:
        yield body.amount.fact
    if body.paid is not None:
        yield from (name for name in (body.paid.on, body.paid.eur) if name is not None)
    yield from scope_of(body)


def figures_read(program: Program, clause: str) -> dict[tuple[str, str], None]:
    """Every figure that a clause, or one it depends on, looks up, with the clause whose day chooses the version."""
    figures: dict[tuple[str, str], None] = {}
    for name in closure(program.rulebook, clause):
        plan = program.plan(name)
        for quantity in plan.measures.values():
            figures |= dict.fromkeys(
                (leaf.parameter, leaf.clause) for leaf in leaves(quantity) if isinstance(leaf, InForce)
            )
        for key in _terms(program, name):
            figures |= dict.fromkeys(program.term(*key).figures)
        amount = plan.clause.amount
        for parameter in () if amount is None else (amount.eur, *(tier.eur for tier in amount.tiers)):
            figures |= {} if parameter is None else {(parameter, name): None}
    return figures


def _terms(program: Program, clause: str) -> Iterator[tuple[str, str]]:
    plan = program.plan(clause)
    yield from program.terms_of(plan)
    yield from (
        (leaf.clause, leaf.term) for one in plan.measures.values() for leaf in leaves(one) if isinstance(leaf, OfTerm)
    )


def quantities_read(program: Program, clause: str) -> Iterator[tuple[str, Quantity]]:
    """Every quantity tested by a clause and those it depends on, with its key."""
    for name in closure(program.rulebook, clause):
        yield from program.plan(name).measures.items()


def openings(program: Program, clause: str, users: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """The groups of facts each of which brings a clause into scope: its own; with those of one of its users, for a
    definition; those of its family, for a clause left to a person that has none."""
    clauses = program.rulebook.clauses
    body = clauses[clause]
    own = scope_groups(body)
    if body.definition:
        groups = [group for name in clauses if name in users for group in scope_groups(clauses[name])]
        return tuple((*one, *other) for one in own for other in groups[:MOST_GROUPS])
    if not own:
        return tuple(group for one in program.rulebook.family(body.family) for group in scope_groups(one))[:MOST_GROUPS]
    return own


def changes(program: Program, clause: str) -> tuple[date, ...]:
    """The days on which a version of a figure that it reads starts, or the one before has ended."""
    days: set[int] = set()
    for parameter, _ in figures_read(program, clause):
        for version in program.rulebook.parameters[parameter].values:
            days |= {date.fromisoformat(version.from_).toordinal()} if version.from_ else set()
            days |= {date.fromisoformat(version.to).toordinal() + 1} if version.to else set()
    return tuple(date.fromordinal(day) for day in sorted(days))
