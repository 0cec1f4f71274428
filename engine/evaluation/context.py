"""A case under a selection: facts as integers, figures, terms, measures and outcomes, each computed at most once."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from engine.evaluation.clause_code import ClauseCode, code, codes_of, requirements_of, tests_of
from engine.evaluation.term_code import run
from engine.model.case import ABSENT
from engine.model.fact_kinds import Encoded
from engine.model.figures import Version
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import Decision, decision
from engine.program.program import Program
from engine.program.terms import TermKey, TermValue
from engine.program.tree import Tree, Truth, Values


class Context:
    """Lazily computes what trees and findings ask. One context serves one case, one selection, one thread."""

    __slots__ = (
        "_anchors",
        "_clauses",
        "_codes",
        "_concerned",
        "_decisions",
        "_epochs",
        "_figures",
        "_runs",
        "_terms",
        "_values",
        "as_of",
        "examined",
        "facts",
        "program",
    )

    def __init__(
        self, program: Program, facts: Mapping[str, Encoded], as_of: int, examined: Collection[str] = ()
    ) -> None:
        """`examined` are the clauses that get a finding."""
        self._bind(program)
        self.facts, self.as_of, self.examined = facts, as_of, examined
        self._anchors: dict[str, int | None] = {}
        self._epochs: dict[str, int | None] = {}
        self._concerned: dict[str, bool] = {}
        self._terms: dict[TermKey, TermValue] = {}
        self._values: dict[str, int | None] = {}
        self._decisions: dict[str, Decision] = {}

    def _bind(self, program: Program) -> None:
        self.program, self._clauses, self._figures = program, program.rulebook.clauses, program.figures.known
        self._codes, self._runs = codes_of(program)

    def holds(self, tree: Tree) -> Truth:
        """The truth of a tree whose measures have been computed."""
        return tree.truth(self._values)

    def answers(self, plan: ClausePlan) -> tuple[Truth, ...]:
        """What is known of the tests of a plan whose measures have been computed."""
        return tests_of(plan)(self._values)

    def met(self, plan: ClausePlan) -> tuple[Truth, ...]:
        """The truths of the requirements of a plan whose measures have been computed, in their order."""
        return requirements_of(plan)(self._values)

    def prepare(self, plan: ClausePlan) -> None:
        """Computes every measure a plan reads."""
        self._measure(self._code(plan.clause.id))

    def _measure(self, coded: ClauseCode) -> None:
        values = self._values
        for key, measured in coded.measures:
            if key not in values:
                values[key] = measured(self)

    def _code(self, clause: str) -> ClauseCode:
        coded = self._codes.get(clause)
        if coded is None:
            coded = self._codes[clause] = code(self.program.plan(clause))
        return coded

    @property
    def measured(self) -> Values:
        """The measures computed so far, by key."""
        return self._values

    def value(self, key: str) -> int | None:
        """A measure already prepared."""
        return self._values[key]

    def decision(self, clause: str) -> Decision:
        """What the pure evaluator concludes on a clause, deciding first the clauses it reads."""
        decided = self._decisions.get(clause)
        if decided is None:
            decided = self._decisions[clause] = self._decide(clause)
        return decided

    def _decide(self, clause: str) -> Decision:
        coded = self._code(clause)
        self._measure(coded)
        return decision(coded.plan, coded.truths(self._values))

    def concerned(self, clause: str) -> bool:
        """Whether a clause is examined, or a fact of the case concerns it; otherwise its outcome may be presumed."""
        concerned = self._concerned.get(clause)
        if concerned is None:
            concerned = clause in self.examined or self.program.concerned(clause, self.facts.keys())
            self._concerned[clause] = concerned
        return concerned

    def anchor(self, clause: str) -> int | None:
        """The day that chooses the versions of a clause's figures: `as_of` where it is known not to have come."""
        anchors = self._anchors
        if clause in anchors:
            return anchors[clause]
        chooser = self._clauses[clause].version_by
        value = self.as_of if chooser == "as_of" else self.facts.get(chooser)
        day = self.as_of if value is ABSENT else value if isinstance(value, int) else None
        anchors[clause] = day
        return day

    def day(self, fact: str) -> int | None:
        """A day as an ordinal; None when it is unknown or did not come."""
        value = self.facts.get(fact)
        return value if isinstance(value, int) else None

    def figure(self, parameter: str, clause: str) -> Version | None:
        """The version of a figure as a clause sees it."""
        # Nearly always known: a failed look-up costs more, one that succeeds is the only one.
        try:
            return self._figures[parameter, self._epochs[clause]]
        except KeyError:
            return self.program.figures.during(parameter, self.epoch(clause))

    def epoch(self, clause: str) -> int | None:
        """The span of days, between two changes of any figure, in which the day falls that chooses for a clause."""
        epochs = self._epochs
        if clause in epochs:
            return epochs[clause]
        epoch = epochs[clause] = self.program.figures.epoch(self.anchor(clause))
        return epoch

    def epochs(self, clauses: Collection[str]) -> tuple[int | None, ...]:
        """The spans of some clauses."""
        known = self._epochs
        return tuple([known[clause] if clause in known else self.epoch(clause) for clause in clauses])

    def choose(self, clause: str, day: int | None) -> None:
        """Lets another day choose the versions of a clause's figures; before anything was computed."""
        self._epochs[clause] = self.program.figures.epoch(day)

    def term(self, key: TermKey) -> TermValue:
        """A term of a clause."""
        term = self._terms.get(key)
        if term is None:
            term = self._terms[key] = self._term(key)
        return term

    def _term(self, key: TermKey) -> TermValue:
        ran = self._runs.get(key)
        if ran is None:
            ran = self._runs[key] = run(self.program.term(*key))
        return ran(self)
