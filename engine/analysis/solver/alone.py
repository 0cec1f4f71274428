"""Clauses on their own: whatever the other clauses that they read decide, and whatever their terms come to. What is the same
then is the same on every case, on whatever days, and under every selection that gives those clauses the same trees."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any, get_type_hints

from z3 import And, Bool, BoolRef, Int

from engine.analysis.solver.clauses import SymbolicClauses
from engine.analysis.solver.facts import CaseUnknowns
from engine.analysis.solver.numbers import SymbolicNumber
from engine.analysis.solver.terms import SymbolicTerm
from engine.analysis.window import Days
from engine.model.clause import Outcome
from engine.model.reads import scope_of
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import can_decide
from engine.program.program import Program
from engine.program.quantities import OfFact, leaves

_ALWAYS = Days(date(1990, 1, 1).toordinal(), date(2099, 12, 31).toordinal())
"""No figure is older, no case has later days."""
_PARTS = get_type_hints(SymbolicTerm)


class Surroundings:
    """What two forms of some clauses have around them: the facts that either reads, those that bring up the clauses `near`,
    and whatever other clauses may say."""

    def __init__(self, near: Collection[str], names: Collection[str], programs: Collection[Program]) -> None:
        vocabulary = next(iter(programs)).rulebook.vocabulary
        read = dict.fromkeys(fact for one in programs for name in names for fact in _facts(one.plan(name)))
        read |= dict.fromkeys(
            fact for one in programs for name in near for fact in scope_of(one.rulebook.clauses[name])
        )
        self.names = frozenset(names)
        self.unknowns = CaseUnknowns({name: vocabulary[name] for name in read if name in vocabulary}, _ALWAYS)
        self._outcomes: dict[str, dict[Outcome, BoolRef]] = {}
        self._limits: list[BoolRef] = []

    def outcomes(self, plan: ClausePlan) -> dict[Outcome, BoolRef]:
        """When another clause has each of the outcomes that it can have."""
        name = plan.clause.id
        if name not in self._outcomes:
            possible: list[Outcome] = [*sorted(can_decide(plan)), "undetermined"]
            outcome = Int(f"{name}.outcome")
            self._limits.append(And(outcome >= 0, outcome < len(possible)))
            self._outcomes[name] = {one: outcome == place for place, one in enumerate(possible)}
        return self._outcomes[name]

    def limits(self) -> Iterator[BoolRef]:
        """What holds of every case, and of every outcome asked for so far."""
        yield from self.unknowns.possible()
        yield from self._limits


class ClausesAlone(SymbolicClauses):
    """The clauses of some surroundings under one selection. Of the clauses in `moved` the terms do not come to what they do
    in those that these are `like`."""

    def __init__(
        self,
        program: Program,
        users: Mapping[str, Collection[str]],
        around: Surroundings,
        like: ClausesAlone | None = None,
        moved: Collection[str] = (),
    ) -> None:
        super().__init__(program, users, around.unknowns, like)
        self._around, self._moved = around, moved

    def outcomes(self, clause: str) -> dict[Outcome, BoolRef]:
        """When a clause has each outcome; of another one, each that it can have."""
        if clause in self._around.names:
            return super().outcomes(clause)
        return self._around.outcomes(self.program.plan(clause))

    def concerned(self, clause: str) -> BoolRef:
        """Whether a fact of the case concerns a clause, as far as that is known here."""
        if clause in self._around.names and scope_of(self.program.rulebook.clauses[clause]):
            return self._touched(clause)
        return Bool(f"{clause}.concerned")

    def term(self, clause: str, name: str) -> SymbolicTerm:
        """A term, whatever it comes to."""
        mark = f"{clause}/{name}{':moved' if clause in self._moved else ''}"
        return SymbolicTerm(**{part: _part(f"{mark}.{part}", kind) for part, kind in _PARTS.items()})


def _part(name: str, kind: type) -> Any:  # noqa: ANN401  a truth or a number, as the field wants
    return Bool(name) if kind is BoolRef else SymbolicNumber(Bool(f"{name}?"), Int(name))


def _facts(plan: ClausePlan) -> Iterator[str]:
    """The facts that a clause reads itself."""
    body = plan.clause
    for quantity in plan.measures.values():
        yield from (leaf.fact for leaf in leaves(quantity) if isinstance(leaf, OfFact))
    facts = (body.amount and body.amount.fact, body.paid and body.paid.on, body.paid and body.paid.eur)
    yield from (name for name in (body.version_by, *facts) if name)
