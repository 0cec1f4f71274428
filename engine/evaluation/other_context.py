"""The same case under another selection: what cannot differ, or turns out the same, is taken from the first context."""

from __future__ import annotations

from engine.evaluation.clause_code import ClauseCode
from engine.evaluation.context import Context
from engine.evaluation.quantities import function
from engine.program.clause_plan import ClausePlan
from engine.program.departure import Departure
from engine.program.outcome import Decision
from engine.program.terms import TermKey, TermValue


class OtherContext(Context):
    """A context beside `base`, the context of the same case: what nothing moves is as it was measured there."""

    __slots__ = ("_base", "_departure")

    def __init__(self, departure: Departure, base: Context) -> None:
        super().__init__(departure.other, base.facts, base.as_of, base.examined)
        self._base = base
        self.follow(departure)
        self._epochs, self._concerned = base._epochs, base._concerned
        self._values = base._values.copy()

    def follow(self, departure: Departure) -> None:
        """Lets a departure to the same selection say what could differ: of the clause that is judged next it may know more."""
        self._departure = departure

    def same(self, clause: str) -> bool:
        """Whether a clause is surely worth what it is on the first context."""
        mine, known = self.decision(clause), self._base.decision(clause)
        if mine is not known and (mine.outcome != known.outcome or self.program.plan(clause).tiers):
            return False
        return not self._departure.values(clause)

    def prepare(self, plan: ClausePlan) -> None:
        """Computes what a plan measures otherwise."""
        self.decision(plan.clause.id)

    def _decide(self, clause: str) -> Decision:
        found, moved = self._base.decision(clause), self._departure.clause(clause)
        if moved is None:
            return found
        same, values, known = moved.same_trees, self._values, self._base._values
        for key, quantity in moved.measures:
            value = values[key] = function(key, quantity)(self)
            same = same and value == known[key]
        return found if same else super()._decide(clause)

    def _measure(self, coded: ClauseCode) -> None:
        values, known = self._values, self._base._values
        for key, _ in coded.measures:
            if key not in values:
                # Decided on the first context only now, because this selection alone asks for it.
                values[key] = known[key]

    def _term(self, key: TermKey) -> TermValue:
        return super()._term(key) if self._departure.term(key) else self._base.term(*key)
