"""The same case under another selection: what cannot differ, or turns out the same, is taken from the first context."""

from __future__ import annotations

from engine.evaluation.clause_code import ClauseCode, remeasured
from engine.evaluation.context import Context
from engine.program.clause_plan import ClausePlan
from engine.program.departure import Departure
from engine.program.outcome import Decision
from engine.program.terms import TermKey, TermValue


class OtherContext(Context):
    """A context beside `base`, the context of the same case: what nothing moves is as it was measured there. `departure` says
    what could move; another one to the same selection may take its place, that knows more of the clause judged next."""

    __slots__ = ("_base", "departure")

    def __init__(self, departure: Departure, base: Context) -> None:
        super().__init__(departure.other, base.facts, base.as_of, base.examined)
        self._base, self.departure = base, departure
        self._epochs, self._concerned = base._epochs, base._concerned
        self._values = base._values.copy()

    def same(self, clause: str) -> bool:
        """Whether a clause is surely worth what it is on the first context."""
        mine, known = self.decision(clause), self._base.decision(clause)
        if mine is not known and (mine.outcome != known.outcome or self.program.plan(clause).tiers):
            return False
        return not self.departure.values(clause)

    def prepare(self, plan: ClausePlan) -> None:
        """Computes what a plan measures otherwise; the rest is as on the first context."""
        self.decision(plan.clause.id)
        self._measure(self._code(plan.clause.id))

    def _decide(self, clause: str) -> Decision:
        found, compiled = self._base.decision(clause), self.departure.compiled
        if clause not in compiled:
            compiled[clause] = remeasured(self.departure, clause)
        changed = compiled[clause]
        if changed is None:
            return found
        (same, measures), values, known = changed, self._values, self._base._values
        for key, measured in measures:
            value = values[key] = measured(self)
            same = same and value == known[key]
        return found if same else super()._decide(clause)

    def _measure(self, coded: ClauseCode) -> None:
        """Takes what was measured on the first context only now, because this selection alone asks for it."""
        values, known = self._values, self._base._values
        for key, _ in coded.measures:
            if key not in values:
                values[key] = known[key]

    def _term(self, key: TermKey) -> TermValue:
        return super()._term(key) if self.departure.term(key) else self._base.term(*key)
