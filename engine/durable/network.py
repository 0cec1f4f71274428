"""The clauses as durable-rules rulesets: for each side of a clause one rule that it holds, one that it does not.

A measure is a property, null when unknown: neither rule fires, and three-valued logic falls out. Clauses are matched
stratum by stratum, each stratum's outcomes being properties of the next; a ruleset holds whole clauses and stays under
the library's limits, and a clause that cannot is refused by name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from engine.durable.host import MAX_ALTERNATIVES, MAX_PROPERTIES, LibraryCondition, Ruleset, property_hash
from engine.errors import Problem, RulebookRefused
from engine.model.rulebook import strata
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import Decision, decision
from engine.program.program import Program
from engine.program.quantities import OutcomeOf
from engine.program.tree import And, Comparison, Constant, Op, Or, Tree, Values, positive

MOST_QUERIES = 500
"""How many sets of clauses are remembered before starting again: memory stays flat on any archive."""

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
class RulesetGroup:
    """Clauses of one stratum that share a ruleset."""

    clauses: dict[str, ClausePlan] = field(default_factory=dict)
    rules: dict[str, Tree] = field(default_factory=dict)
    measures: dict[str, None] = field(default_factory=dict)
    size: int = 0

    def takes(self, measures: Collection[str], size: int) -> bool:
        """Whether a clause of that size still fits."""
        return self.size + size <= MAX_ALTERNATIVES and len({*self.measures, *measures}) <= MAX_PROPERTIES

    def add(self, plan: ClausePlan, rules: dict[str, Tree], size: int) -> None:
        """Takes a clause in."""
        self.clauses[plan.clause.id] = plan
        self.rules |= rules
        self.measures |= dict.fromkeys(plan.measures)
        self.size += size


def group(program: Program, names: Iterable[str]) -> Iterator[RulesetGroup]:
    """Some clauses of one stratum in groups. Raises RulebookRefused naming every clause beyond the limits."""
    problems, current = [], RulesetGroup()
    for name in names:
        plan = program.plan(name)
        rules = rules_of(plan)
        size = sum(alternatives(tree) for tree in rules.values())
        if not RulesetGroup().takes(plan.measures, size):
            problems.append(_too_large(name, size, len(plan.measures)))
        elif not current.takes(plan.measures, size):
            yield current
            current = RulesetGroup()
        current.add(plan, rules, size)
    yield current
    if problems:
        raise RulebookRefused(problems)


def hold(program: Program, names: Iterable[str]) -> None:
    """Whether rulesets can hold some clauses, without compiling any. Raises RulebookRefused naming every clause beyond the
    limits."""
    for _ in group(program, names):
        pass


def _too_large(name: str, size: int, measures: int) -> Problem:
    what = f"la clausola ha {size} alternative e {measures} misure: durable-rules ne porta {MAX_ALTERNATIVES}"
    return Problem("rules", 0, 0, name, f"{what} e {MAX_PROPERTIES}", "dividila in più clausole")


class Measured(Protocol):
    """A case of which every measure that the clauses read was made."""

    @property
    def measured(self) -> Values:
        """The measures, by key; None where one is unknown."""

    def concerned(self, clause: str) -> bool:
        """Whether a clause is examined, or a fact of the case concerns it."""


class RulesetQuery(NamedTuple):
    """Some clauses of a ruleset, and the properties that they read: each with the key of a measure, or the outcome of another
    clause."""

    plans: tuple[ClausePlan, ...]
    measured: tuple[tuple[str, str], ...]
    outcomes: tuple[tuple[str, OutcomeOf], ...]
    ruleset: Ruleset | None


class Compiled(NamedTuple):
    """A group of clauses, the property that stands for each measure, and their ruleset; none where no side is open."""

    plans: Mapping[str, ClausePlan]
    names: Mapping[str, str]
    ruleset: Ruleset | None

    def query(self, clauses: Set[str]) -> RulesetQuery:
        """What to send for the clauses among these that are of the group."""
        plans = tuple(plan for name, plan in self.plans.items() if name in clauses)
        read = {self.names[key]: (key, measure) for plan in plans for key, measure in plan.measures.items()}
        return RulesetQuery(
            plans,
            tuple((name, key) for name, (key, measure) in read.items() if not isinstance(measure, OutcomeOf)),
            tuple((name, measure) for name, (_, measure) in read.items() if isinstance(measure, OutcomeOf)),
            self.ruleset,
        )


def _compile(name: str, members: RulesetGroup) -> Compiled:
    names = {measure: f"p{number}" for number, measure in enumerate(members.measures)}
    if len({property_hash(one) for one in names.values()}) < len(names):  # pragma: no cover  p0…p249 differ
        raise RulebookRefused("due proprietà di durable-rules hanno la stessa impronta")
    conditions = {rule: compile_tree(tree, names) for rule, tree in members.rules.items()}
    return Compiled(members.clauses, names, Ruleset(name, conditions) if conditions else None)


Place = tuple[int, str]
"""The stratum and the family of a clause."""


class Network:
    """The rulesets of one selection, each for clauses of one stratum and one family, compiled when it is first needed: a
    case that touches one family then sends no property of another. `match` decides clauses; `close` frees the library's
    memory."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._members: dict[Place, list[str]] = {}
        for stratum, layer in enumerate(strata(program.rulebook.clauses)):
            for name in layer:
                self._members.setdefault((stratum, program.rulebook.clauses[name].family), []).append(name)
        self._places = {name: place for place, names in self._members.items() for name in names}
        self._compiled: dict[Place, list[Compiled]] = {}
        self._queries: dict[tuple[str, ...], list[RulesetQuery]] = {}

    def compile(self) -> None:
        """Compiles every ruleset. Raises RulebookRefused naming every clause beyond the limits."""
        problems: list[Problem] = []
        for place in self._members:
            try:
                self._rulesets(place)
            except RulebookRefused as refused:
                problems += refused.problems
        if problems:
            raise RulebookRefused(problems)

    def _rulesets(self, place: Place) -> list[Compiled]:
        rulesets = self._compiled.get(place)
        if rulesets is None:
            groups, name = group(self._program, self._members[place]), "g{}_{}".format(*place)
            rulesets = [_compile(f"{name}_{index}", members) for index, members in enumerate(groups)]
            self._compiled[place] = rulesets
        return rulesets

    def match(self, measured: Measured, clauses: tuple[str, ...]) -> dict[str, Decision]:
        """The decision on each clause asked for, as the rules that fired tell it. Clauses those depend on must be among
        them. Terms, figures and facts come measured; outcomes only from earlier strata of this match."""
        decided: dict[str, Decision] = {}
        values = measured.measured
        for plans, measures, outcomes, ruleset in self._order(clauses):
            fired: Collection[str] = ()
            if ruleset is not None:
                properties = {name: values[key] for name, key in measures}
                for name, measure in outcomes:
                    properties[name] = self._outcome(measured, measure, decided)
                fired = ruleset.fired(properties)
            for plan in plans:
                decided[plan.name] = decision(plan, _truths(plan, fired))
        return decided

    def _order(self, clauses: tuple[str, ...]) -> list[RulesetQuery]:
        """The rulesets to ask, stratum by stratum."""
        queries = self._queries.get(clauses)
        if queries is None:
            if len(self._queries) >= MOST_QUERIES:
                self._queries.clear()
            names = frozenset(clauses)
            places = sorted({self._places[name] for name in names})
            every = (compiled.query(names) for place in places for compiled in self._rulesets(place))
            queries = self._queries[clauses] = [one for one in every if one.plans]
        return queries

    def _outcome(self, measured: Measured, measure: OutcomeOf, decided: Mapping[str, Decision]) -> int | None:
        if measure.presumed is not None and not measured.concerned(measure.clause):
            return measure.presumed
        return measure.index(decided[measure.clause].outcome)

    def close(self) -> None:
        """Frees every ruleset."""
        for rulesets in self._compiled.values():
            for one in rulesets:
                if one.ruleset is not None:
                    one.ruleset.close()
        self._compiled, self._queries = {}, {}


def _truths(plan: ClausePlan, fired: Collection[str]) -> tuple[bool | None, ...]:
    return tuple([True if holds in fired else False if fails in fired else None for _, holds, fails in plan.fires])
