"""A case under a selection: facts as integers, figures, terms, measures and outcomes, each computed at most once."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from engine.evaluation.clause_code import (
    ClauseCode,
    TermCode,
    code,
    codes_of,
    requirements_of,
    term_code,
    term_codes_of,
    tests_of,
)
from engine.model.case import ABSENT, Absent
from engine.model.clause import Clause
from engine.model.fact_kinds import Encoded
from engine.model.figures import Version
from engine.model.terms import OPENING
from engine.program.clause_plan import ClausePlan
from engine.program.outcome import Decision, decision
from engine.program.program import Program
from engine.program.terms import Length, TermKey, TermPlan, TermValue
from engine.program.tree import Tree, Truth, Values
from engine.reckoning.calendar import roll
from engine.reckoning.terms import REACHES, Span


class Context:
    """Lazily computes what trees and findings ask. One context serves one case, one selection, one thread."""

    __slots__ = (
        "_clauses",
        "_codes",
        "_concerned",
        "_decisions",
        "_epochs",
        "_term_codes",
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
        self.program, self.facts, self.as_of = program, facts, as_of
        self.examined = examined
        self._clauses = program.rulebook.clauses
        self._codes, self._term_codes = codes_of(program), term_codes_of(program)
        self._epochs: dict[str, int | None] = {}
        self._concerned: dict[str, bool] = {}
        self._terms: dict[TermKey, TermValue] = {}
        self._values: dict[str, int | None] = {}
        self._decisions: dict[str, Decision] = {}

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
        found = self._codes.get(clause)
        if found is None:
            found = self._codes[clause] = code(self.program.plan(clause))
        return found

    @property
    def measured(self) -> Values:
        """The measures computed so far, by key."""
        return self._values

    def value(self, key: str) -> int | None:
        """A measure already prepared."""
        return self._values[key]

    def decision(self, clause: str) -> Decision:
        """What the pure evaluator concludes on a clause, deciding first the clauses it reads."""
        found = self._decisions.get(clause)
        if found is None:
            found = self._decisions[clause] = self._decide(clause)
        return found

    def _decide(self, clause: str) -> Decision:
        coded = self._code(clause)
        self._measure(coded)
        return decision(coded.plan, coded.truths(self._values))

    def concerned(self, clause: str) -> bool:
        """Whether a clause is examined, or a fact of the case concerns it; otherwise its outcome may be presumed."""
        found = self._concerned.get(clause)
        if found is None:
            found = clause in self.examined or self.program.concerned(clause, self.facts.keys())
            self._concerned[clause] = found
        return found

    def anchor(self, clause: Clause) -> int | None:
        """The day that chooses the versions of a clause's figures: `as_of` where it is known not to have come."""
        if clause.version_by == "as_of":
            return self.as_of
        value = self.facts.get(clause.version_by)
        if value is ABSENT:
            return self.as_of
        return value if isinstance(value, int) else None

    def day(self, fact: str) -> int | None:
        """A day as an ordinal; None when it is unknown or did not come."""
        value = self.facts.get(fact)
        return value if isinstance(value, int) else None

    def figure(self, parameter: str, clause: str) -> Version | None:
        """The version of a figure as a clause sees it."""
        return self.program.figures.during(parameter, self.epoch(clause))

    def epoch(self, clause: str) -> int | None:
        """The span of days, between two changes of any figure, in which the day falls that chooses for a clause."""
        epochs = self._epochs
        if clause in epochs:
            return epochs[clause]
        found = epochs[clause] = self.program.figures.epoch(self.anchor(self._clauses[clause]))
        return found

    def epochs(self, clauses: Collection[str]) -> tuple[int | None, ...]:
        """The spans of some clauses."""
        known = self._epochs
        return tuple([known[clause] if clause in known else self.epoch(clause) for clause in clauses])

    def choose(self, clause: str, day: int | None) -> None:
        """Lets another day choose the versions of a clause's figures; before anything was computed."""
        self._epochs[clause] = self.program.figures.epoch(day)

    def term(self, clause: str, name: str) -> TermValue:
        """A term of a clause."""
        key = clause, name
        found = self._terms.get(key)
        if found is None:
            found = self._terms[key] = self._term(key)
        return found

    def _term(self, key: TermKey) -> TermValue:
        coded = self._term_codes.get(key)
        if coded is None:
            coded = self._term_codes[key] = term_code(self.program.term(*key))
        plan = coded.plan
        start = None if coded.start is None else coded.start(self)
        parameter = None if plan.length is None else self._length(plan.length, coded)
        figure = None if parameter is None else self.figure(parameter, plan.clause)
        span = self._reach(coded, start, figure)
        last, first = (None, span) if plan.way in OPENING else (span, None)
        done = ABSENT if plan.end is None else self._done(plan.end)
        overdue = None if last is None else self._distance(plan, done, last.day, late=True)
        lead = None if first is None else self._distance(plan, done, first.day, late=False)
        until = self.as_of if done is ABSENT else done
        elapsed = None
        if start is not None and isinstance(until, int):
            elapsed = until - start + plan.counting.start_day_counts
        return TermValue(plan, start, parameter, figure, last, first, done, overdue, lead, elapsed)

    def _length(self, length: Length, coded: TermCode) -> str | None:
        """The parameter that measures a term on this case."""
        if coded.by is None:
            return length.parameters[0][1]
        number = coded.by(self)
        return next((name for value, name in length.parameters if value == number), None)

    def _reach(self, coded: TermCode, start: int | None, figure: Version | None) -> Span | None:
        """The day a term comes to."""
        if coded.reached is not None:
            day = coded.reached(self)
            if day is None or not coded.plan.counting.rolls:
                return None if day is None else Span(day)
            return Span(*roll(day))
        plan = coded.plan
        if start is None or plan.way is None:
            return None if start is None else Span(start)
        if figure is None:
            return None
        return REACHES[plan.way](start, int(figure.value), plan.unit, plan.counting)  # type: ignore[index, arg-type]

    def _done(self, end: str) -> int | Absent | None:
        value = self.facts.get(end)
        return value if isinstance(value, int) or value is ABSENT else None

    def _distance(self, plan: TermPlan, done: int | Absent | None, limit: int, *, late: bool) -> int | None:
        """Days from the limit to the act. An unknown act cannot be later than `as_of`, so that while `as_of` is not
        beyond the limit the answer is known whatever the act's day; of one that may lie ahead nothing is known."""
        if isinstance(done, int):
            return done - limit
        distance = self.as_of - limit
        certain = done is ABSENT or (not plan.awaited and (distance <= 0 if late else distance < 0))
        return distance if certain else None
