"""The clauses as durable-rules rulesets: for each side of a clause one rule that it holds, one that it does not.

A measure is a property, null when unknown: neither rule fires, and three-valued logic falls out. Clauses are matched
stratum by stratum, each stratum's outcomes being properties of the next; a ruleset holds whole clauses and stays under
the library's limits, and a clause that cannot is refused by name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from engine.durable.host import MAX_ALTERNATIVES, MAX_PROPERTIES, LibraryCondition, Ruleset, property_hash
from engine.errors import Problem, RulebookRefused
from engine.model.rulebook import strata
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import Decision, decide
from engine.program.program import Program
from engine.program.quantities import OutcomeOf
from engine.program.tree import And, Comparison, Constant, Op, Or, Tree, positive

_OPERATORS: dict[Op, str] = {"ne": "$neq", "le": "$lte", "gt": "$gt", "lt": "$lt", "ge": "$gte"}


def alternatives(tree: Tree) -> int:
    """How many alternatives of a tree (in disjunctive form) may be true at once."""
    if isinstance(tree, Or):
        return sum(alternatives(part) for part in tree.parts)
    product = 1
    if isinstance(tree, And):
        for part in tree.parts:
            product *= alternatives(part)
    return product


def compile_tree(tree: Tree, names: Mapping[str, str]) -> LibraryCondition:
    """A positive tree in the library's own form: one key for each condition, from a closed set."""
    if isinstance(tree, Comparison):
        comparison = {names[tree.measure]: tree.value}
        return comparison if tree.op == "eq" else {_OPERATORS[tree.op]: comparison}
    if isinstance(tree, And | Or):
        parts = [compile_tree(part, names) for part in tree.parts]
        if len(parts) == 1:
            return parts[0]
        return {"$and" if isinstance(tree, And) else "$or": parts}
    raise TypeError(f"{type(tree).__name__} in a positive tree")


def rules_of(plan: ClausePlan) -> dict[str, Tree]:
    """Rule names to positive trees: `clause#side+` holds, `clause#side-` does not. Constant sides need no rule."""
    rules = {}
    for side, tree in plan.sides.items():
        if not isinstance(tree, Constant):
            rules[f"{plan.clause.id}#{side}+"] = positive(tree)
            rules[f"{plan.clause.id}#{side}-"] = positive(tree, negated=True)
    return rules


@dataclass(slots=True)
class Group:
    """Clauses of one stratum that share a ruleset."""

    clauses: dict[str, ClausePlan] = field(default_factory=dict)
    rules: dict[str, Tree] = field(default_factory=dict)
    measures: dict[str, None] = field(default_factory=dict)
    size: int = 0

    def takes(self, measures: Collection[str], size: int) -> bool:
        """Whether a clause of that size still fits."""
        return self.size + size <= MAX_ALTERNATIVES and len({*self.measures, *measures}) <= MAX_PROPERTIES

    def welcomes(self, plan: ClausePlan) -> bool:
        """Whether a clause belongs here: a case that touches one family then sends no property of another."""
        return all(member.clause.family == plan.clause.family for member in self.clauses.values())

    def add(self, plan: ClausePlan, rules: dict[str, Tree], size: int) -> None:
        """Takes a clause in."""
        self.clauses[plan.clause.id] = plan
        self.rules |= rules
        self.measures |= dict.fromkeys(plan.measures)
        self.size += size


def group(program: Program) -> Iterator[Group]:
    """The clauses in groups, in order of stratum. Raises RulebookRefused naming every clause beyond the limits."""
    problems = []
    for layer in strata(program.rulebook.clauses):
        current = Group()
        for name in layer:
            plan = program.plan(name)
            rules = rules_of(plan)
            size = sum(alternatives(tree) for tree in rules.values())
            if not Group().takes(plan.measures, size):
                problems.append(_too_large(name, size, len(plan.measures)))
            elif not current.welcomes(plan) or not current.takes(plan.measures, size):
                yield current
                current = Group()
            current.add(plan, rules, size)
        yield current
    if problems:
        raise RulebookRefused(problems)


def _too_large(name: str, size: int, measures: int) -> Problem:
    what = f"la clausola ha {size} alternative e {measures} misure: durable-rules ne porta {MAX_ALTERNATIVES}"
    return Problem("rules", 0, 0, name, f"{what} e {MAX_PROPERTIES}", "dividila in più clausole")


class Measured(Protocol):
    """A case of which every measure that the clauses read was made."""

    def value(self, key: str) -> int | None:
        """A measure, by its key; None where it is unknown."""

    def concerned(self, clause: str) -> bool:
        """Whether a clause is examined, or a fact of the case concerns it."""


class Network:
    """The rulesets of one selection. `match` decides clauses; `close` frees the library's memory."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._groups = []
        for index, members in enumerate(group(program)):
            names = {measure: f"p{number}" for number, measure in enumerate(members.measures)}
            if len({property_hash(name) for name in names.values()}) < len(names):  # pragma: no cover  p0…p249 differ
                raise RulebookRefused("due proprietà di durable-rules hanno la stessa impronta")
            conditions = {rule: compile_tree(tree, names) for rule, tree in members.rules.items()}
            ruleset = Ruleset(f"g{index}", conditions) if conditions else None
            self._groups.append((members, names, ruleset))

    def match(self, measured: Measured, clauses: Collection[str]) -> dict[str, Decision]:
        """The decision on each clause asked for, as the rules that fired tell it. Clauses those depend on must be among
        them. Terms, figures and facts come measured; outcomes only from earlier strata of this match."""
        decided: dict[str, Decision] = {}
        for members, names, ruleset in self._groups:
            wanted = [plan for name, plan in members.clauses.items() if name in clauses]
            if not wanted:
                continue
            fired = ruleset.fired(self._properties(measured, wanted, names, decided)) if ruleset else set()
            for plan in wanted:
                decided[plan.clause.id] = decide(plan, _truths(plan, fired))
        return decided

    def _properties(
        self, measured: Measured, wanted: list[ClausePlan], names: Mapping[str, str], decided: Mapping[str, Decision]
    ) -> dict[str, int | None]:
        properties: dict[str, int | None] = dict.fromkeys(names.values())
        for plan in wanted:
            for key, measure in plan.measures.items():
                if isinstance(measure, OutcomeOf):
                    properties[names[key]] = self._outcome(measured, measure, decided)
                else:
                    properties[names[key]] = measured.value(key)
        return properties

    def _outcome(self, measured: Measured, measure: OutcomeOf, decided: Mapping[str, Decision]) -> int | None:
        if measure.presumed is not None and not measured.concerned(measure.clause):
            return measure.presumed
        return measure.index(decided[measure.clause].outcome)

    def close(self) -> None:
        """Frees every ruleset."""
        for _, _, ruleset in self._groups:
            if ruleset is not None:
                ruleset.close()
        self._groups = []


def _truths(plan: ClausePlan, fired: Collection[str]) -> dict[str, bool | None]:
    truths: dict[str, bool | None] = dict(plan.fixed)
    for side, holds, fails in plan.fires:
        truths[side] = True if holds in fired else False if fails in fired else None
    return truths
