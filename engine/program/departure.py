"""What one selection fixes otherwise than another, clause by clause: on any case, everything else is the same under both."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from engine.program.clause_plan import ClausePlan
from engine.program.program import Program
from engine.program.quantities import AsOf, Fixed, InForce, Leaf, OfFact, OfTerm, OutcomeOf, Quantity, leaves
from engine.program.terms import TermKey
from engine.program.tree import Constant


class Moved(NamedTuple):
    """What could make a clause come out otherwise: other trees, or measures whose number could differ."""

    same_trees: bool
    measures: tuple[tuple[str, Quantity], ...]


Remeasured = tuple[bool, tuple[tuple[str, Callable[..., int | None]], ...], Any]
"""The same, compiled by an evaluator: whether the trees are the same, a function for each measure, and the clause."""


class Departure:
    """How `other` departs from `base`. `at` are the epochs known, by the clause whose figures they choose: without one, any
    day could choose; `unconcerned` are clauses that no fact concerns, so that what is presumed of them is their outcome.
    Each answer is worked out once; `compiled` is for what an evaluator makes of it, clause by clause."""

    def __init__(
        self,
        base: Program,
        other: Program,
        at: Mapping[str, int | None] | None = None,
        unconcerned: Collection[str] = (),
    ) -> None:
        self.base, self.other, self._at, self._unconcerned = base, other, at or {}, unconcerned
        mine, theirs = base.selection.choices, other.selection.choices
        self._readings = frozenset(name for name in mine if mine[name] != theirs[name])
        self._clauses: dict[str, Moved | None] = {}
        self._terms: dict[TermKey, bool] = {}
        self._values: dict[str, bool] = {}
        self.compiled: dict[str, Remeasured | None] = {}

    def clause(self, name: str) -> Moved | None:
        """What could make a clause come out otherwise; None where nothing could."""
        if name not in self._clauses:
            self._clauses[name] = self._moved(name)
        return self._clauses[name]

    def _moved(self, name: str) -> Moved | None:
        base, other = self.base.plan(name), self.other.plan(name)
        decided = base.sides == other.sides and base.excepting == other.excepting
        same = decided and other.measures.keys() <= base.measures.keys()
        measures = tuple(
            (key, measure)
            for key, measure in other.measures.items()
            if key not in base.measures or any(MOVES[type(leaf)](self, leaf) for leaf in leaves(measure))
        )
        return Moved(same, measures) if measures or not same else None

    def moves(self, name: str) -> bool:
        """Whether a clause could come out otherwise, or be worth something else."""
        return self.clause(name) is not None or self.values(name)

    def values(self, name: str) -> bool:
        """Whether the days and the amount of a clause could differ though its outcome and its tier are the same."""
        differs = self._values.get(name)
        if differs is None:
            differs = self._values[name] = self._worth_otherwise(self.other.plan(name))
        return differs

    def _worth_otherwise(self, plan: ClausePlan) -> bool:
        name, amount = plan.clause.id, plan.clause.amount
        if any(self.term(key) for key in plan.keys if key is not None):
            return True
        if self.clause(name) is not None:
            base = self.base.plan(name)
            begun = plan.keys[1] is None or plan.begun == base.begun == Constant(True)
            in_time = plan.keys[0] is None or (plan.in_time == base.in_time and isinstance(plan.in_time, Constant))
            if not (begun and in_time):
                return True
        figures = () if amount is None else (amount.eur, *(one for row in amount.tiers for one in (row.eur, row.up_to)))
        return any(self.figure(one, name) for one in figures if one is not None)

    def term(self, key: TermKey) -> bool:
        """Whether a term could run otherwise: by its own plan, by its length, or by the term it starts from."""
        differs = self._terms.get(key)
        if differs is None:
            differs = self._terms[key] = self._runs_otherwise(key)
        return differs

    def _runs_otherwise(self, key: TermKey) -> bool:
        plan = self.other.term(*key)
        if plan != self.base.term(*key):
            return True
        return any(self.figure(*one) for one in plan.figures) or any(self.term(one) for one in plan.terms)

    def outcome(self, leaf: OutcomeOf) -> bool:
        """Whether the outcome that another clause reads could be another."""
        presumed = leaf.presumed is not None and leaf.clause in self._unconcerned
        return not presumed and self.clause(leaf.clause) is not None

    def figure(self, parameter: str, clause: str) -> bool:
        """Whether the figure that a clause sees could be another."""
        if self.base.rulebook.parameters[parameter].reading not in self._readings:
            return False
        if clause not in self._at:
            return True
        epoch = self._at[clause]
        mine, theirs = (one.figures.during(parameter, epoch) for one in (self.base, self.other))
        return (mine and mine.value) != (theirs and theirs.value)


def _never(_: Departure, __: Leaf) -> bool:
    return False


MOVES: dict[type[Leaf], Callable[[Departure, Any], bool]] = {
    Fixed: _never,
    AsOf: _never,
    OfFact: _never,
    InForce: lambda departure, leaf: departure.figure(leaf.parameter, leaf.clause),
    OfTerm: lambda departure, leaf: departure.term((leaf.clause, leaf.term)),
    OutcomeOf: Departure.outcome,
}
