"""The same case under another selection: what cannot differ, or turns out the same, is taken from the first context."""

from __future__ import annotations

from engine.evaluation.clause_code import ClauseCode, remeasured
from engine.evaluation.context import Context
from engine.program.clause_plan import ClausePlan
from engine.program.departure import Departure
from engine.program.outcome import Decision, decision
from engine.program.terms import TermKey, TermValue


class OtherContext(Context):
    """A context beside `base`, the context of the same case: what nothing moves is as it was measured there. `departure` says
    what could move; another one to the same selection may take its place, that knows more of the clause judged next."""

    __slots__ = ("_base", "_taken", "departure")

    def __init__(self, departure: Departure, base: Context) -> None:
        self._bind(departure.other)
        self._base, self.departure = base, departure
        self.facts, self.as_of, self.examined = base.facts, base.as_of, base.examined
        self._anchors, self._epochs, self._concerned = base._anchors, base._epochs, base._concerned
        self._values, self._taken = base._values.copy(), len(base._values)
        self._terms, self._decisions = {}, {}

    def same(self, clause: str) -> bool:
        """Whether a clause is surely worth what it is on the first context."""
        if self.departure.values(clause):
            return False
        mine, known = self.decision(clause), self._base._decisions[clause]
        return mine is known or (mine.outcome == known.outcome and not self.program.plan(clause).tiers)

    def prepare(self, plan: ClausePlan) -> None:
        """Computes what a plan measures otherwise; the rest is as on the first context."""
        self.decision(plan.clause.id)
        self._measure(self._code(plan.clause.id))

    def _decide(self, clause: str) -> Decision:
        base, compiled = self._base, self.departure.compiled
        decided = base.decision(clause)
        if clause not in compiled:
            compiled[clause] = remeasured(self.departure, self._code, clause)
        changed = compiled[clause]
        if changed is None:
            return decided
        same, measures, coded = changed
        values, known = self._values, base._values
        for key, measured in measures:
            value = values[key] = measured(self)
            if same and value != known[key]:
                same = False
        if same:
            return decided
        self._measure(coded)
        return decision(coded.plan, coded.truths(values))

    def _measure(self, _: ClauseCode) -> None:
        """Takes what was measured on the first context only now, because this selection alone asks for it."""
        known = self._base._values
        if len(known) != self._taken:
            self._taken = len(known)
            for key, value in known.items():
                self._values.setdefault(key, value)

    def _term(self, key: TermKey) -> TermValue:
        return super()._term(key) if self.departure.term(key) else self._base.term(key)
