"""A clause ready to be decided: its trees, and what follows from them once and for all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from engine.model.clause import GOOD, Clause, Exception_, Outcome, Requirement
from engine.model.conditions import ClauseOutcome, Condition, TermElapsed, TermMet, facts_of, figure_of
from engine.model.rulebook import term_owner
from engine.program.quantities import OfFact, OrElse, OutcomeOf, Quantity
from engine.program.terms import TermKey
from engine.program.tree import Comparison, Constant, Tree, conjunction, sources, tests


@dataclass(frozen=True, eq=False)
class ClausePlan:
    """A clause ready to be decided. `sides` are the trees both evaluators must agree on, in order: `applies`,
    `except0`…, `hard`, `soft`, `tier0`…; a side fixed by a reading is a Constant."""

    clause: Clause
    measures: dict[str, Quantity]
    applies: Tree
    exceptions: tuple[tuple[Exception_, Tree], ...]
    requirements: tuple[tuple[Requirement, Tree], ...]
    sides: dict[str, Tree]

    @cached_property
    def name(self) -> str:
        """The id of the clause."""
        return self.clause.id

    @cached_property
    def excepting(self) -> tuple[tuple[str, Outcome], ...]:
        """The sides of the exceptions, in order, and the outcome each gives."""
        return tuple((f"except{index}", exception.then) for index, (exception, _) in enumerate(self.exceptions))

    @cached_property
    def tiers(self) -> tuple[str, ...]:
        """The sides of the tiers that have an upper bound, in order."""
        return tuple(side for side in self.sides if side.startswith("tier"))

    @cached_property
    def deciding(self) -> tuple[str, ...]:
        """The sides an outcome depends on: all but the tiers."""
        return tuple(side for side in self.sides if not side.startswith("tier"))

    @cached_property
    def tests(self) -> tuple[Comparison, ...]:
        """Every test of the sides, once, in reading order."""
        return tuple(dict.fromkeys(test for tree in self.sides.values() for test in tests(tree)))

    @cached_property
    def presuming(self) -> tuple[OrElse | OutcomeOf | OfFact, ...]:
        """The measures that may take something for granted."""
        return tuple(
            one
            for one in self.measures.values()
            if isinstance(one, OrElse)
            or (isinstance(one, OutcomeOf) and one.presumed is not None)
            or (isinstance(one, OfFact) and one.aspect == "encrypted")
        )

    @cached_property
    def reopens(self) -> bool:
        """Whether its first useful day means something where it is lost: not where waiting was only one of the things to
        mend, since what lost it cannot be."""
        return not any(requirement.cure for requirement in self.clause.requires)

    @cached_property
    def begun(self) -> Tree:
        """What can be mended without waiting. Where some of it is still to be mended, what the wait for the first useful
        day counts from is not there yet, and nobody knows that day."""
        return conjunction(
            [
                tree
                for requirement, tree in self.requirements
                if requirement.cure and not any(isinstance(one, TermElapsed | TermMet) for one in sources(tree))
            ]
        )

    @cached_property
    def in_time(self) -> Tree:
        """That its deadline was kept, as the requirements that look at it tell: where they hold, what fails is something
        else, and nothing is late. Never so where none looks at it."""
        looks = [
            tree
            for requirement, tree in self.requirements
            if any(isinstance(one, TermMet) and self._owned(one.met) == self.keys[0] for one in sources(tree))
        ]
        return conjunction(looks) if looks else Constant(False)

    @cached_property
    def fires(self) -> tuple[tuple[str, str, str], ...]:
        """The live sides, each with the names of the rules that it holds and that it does not."""
        return tuple((side, f"{self.clause.id}#{side}+", f"{self.clause.id}#{side}-") for side, _ in self.live)

    @cached_property
    def live(self) -> tuple[tuple[str, Tree], ...]:
        """The sides a case can change."""
        return tuple((side, tree) for side, tree in self.sides.items() if not isinstance(tree, Constant))

    @cached_property
    def fixed(self) -> dict[str, bool]:
        """The sides a reading has fixed, with their truth."""
        return {side: tree.fixed for side, tree in self.sides.items() if isinstance(tree, Constant)}

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions still in play once readings are folded, in reading order."""
        trees = (self.applies, *(tree for _, tree in self.exceptions), *(tree for _, tree in self.requirements))
        return tuple(source for tree in trees for source in sources(tree))

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """The facts those conditions name."""
        return tuple(dict.fromkeys(name for condition in self.conditions for name in facts_of(condition)))

    @cached_property
    def figures(self) -> tuple[str, ...]:
        """The parameters those conditions compare with."""
        figures = (figure_of(condition) for condition in self.conditions)
        return tuple(dict.fromkeys(name for name in figures if name is not None))

    @cached_property
    def terms(self) -> tuple[str, ...]:
        """References to the terms the clause uses: its own, those its conditions name, those its values come from."""
        clause = self.clause
        references = [*clause.terms, clause.deadline, clause.earliest, clause.pay_by, clause.day]
        references += [condition.met for condition in self.conditions if isinstance(condition, TermMet)]
        references += [condition.elapsed for condition in self.conditions if isinstance(condition, TermElapsed)]
        references += [clause.amount.term if clause.amount is not None else None]
        return tuple(dict.fromkeys(reference for reference in references if reference is not None))

    @cached_property
    def keys(self) -> tuple[TermKey | None, TermKey | None, TermKey | None, TermKey | None, TermKey | None]:
        """The terms the values come from: deadline, earliest, payment day, resulting day, amount."""
        clause = self.clause
        amount = None if clause.amount is None else clause.amount.term
        fields = (clause.deadline, clause.earliest, clause.pay_by, clause.day, amount)
        keys = [None if field is None else self._owned(field) for field in fields]
        return keys[0], keys[1], keys[2], keys[3], keys[4]

    def _owned(self, reference: str) -> TermKey:
        return term_owner(reference, self.clause.id)

    @cached_property
    def good(self) -> Outcome:
        """The outcome with which it gives what it gives."""
        return GOOD[self.clause.kind]

    @cached_property
    def bare(self) -> bool:
        """Whether the clause gives an outcome and nothing else: no day, no amount."""
        return not any(self.keys) and self.clause.amount is None and self.clause.paid is None

    @cached_property
    def chained(self) -> tuple[ClauseOutcome, ...]:
        """Those conditions that read another clause's outcome."""
        return tuple(condition for condition in self.conditions if isinstance(condition, ClauseOutcome))
