"""A case under a selection: facts as integers, figures, terms, measures and outcomes, each computed at most once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from engine.evaluation.deciding import Decision, decide
from engine.evaluation.figures import Figures, scaled
from engine.evaluation.logic import Tree, Truth
from engine.evaluation.lowering import OUTCOME_INDEX, ClausePlan
from engine.evaluation.measures import (
    Beyond,
    Element,
    FactValue,
    Flag,
    Gap,
    Happened,
    Lead,
    Margin,
    Measure,
    OutcomeOf,
    Overdue,
    Share,
)
from engine.evaluation.plans import Plans
from engine.model.case import ABSENT, Absent, Case, Value
from engine.model.clause import Clause, Start, Term
from engine.model.figures import Version
from engine.model.rulebook import Rulebook, term_owner
from engine.reckoning.terms import Count, Span, deadline, earliest

Encoded = int | tuple[int, ...] | Absent
HUNDREDTHS = frozenset({"eur", "decimal", "column"})


def encode_value(rulebook: Rulebook, name: str, value: Value) -> Encoded | None:
    """A fact as an integer: days as ordinals, booleans 0 or 1, enums their place, sets a bit for each element.
    Codes and texts take no part in any condition and have no encoding."""
    fact = rulebook.vocabulary[name]
    if value is ABSENT or isinstance(value, tuple):
        return value
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, frozenset):
        return sum(1 << index for index, key in enumerate(fact.values) if key in value)
    if isinstance(value, str):
        return tuple(fact.values).index(value) if fact.type == "enum" else None
    return int(value)


def encode_case(rulebook: Rulebook, case: Case) -> dict[str, Encoded]:
    """Every encodable fact of a case."""
    pairs = ((name, encode_value(rulebook, name, value)) for name, value in case.facts.items())
    return {name: value for name, value in pairs if value is not None}


class TermValue(NamedTuple):
    """A term on a case. `base` is the day elapsed days are counted from; `reached` the day of the act, or `as_of` where
    it is known not to have come; unknown parts are None. `last` and `first` are the deadline and the earliest day."""

    term: Term
    start: int | None
    figure: Version | None
    unit: str
    count: Count
    last: Span | None
    first: Span | None
    done: int | Absent | None
    overdue: int | None
    lead: int | None
    elapsed: int | None


class Scene:
    """Lazily computes what trees and findings ask. One scene serves one case, one selection, one thread."""

    def __init__(
        self, plans: Plans, facts: Mapping[str, Encoded], as_of: int, base: Scene | None = None
    ) -> None:
        """`base` is the scene of the same case from which only one reading departs: what cannot feel that reading is
        taken from there."""
        self.plans, self.facts, self.as_of = plans, facts, as_of
        self._clauses = plans.rulebook.clauses
        self._base = base
        self._anchors: dict[str, int | None] = {}
        self._terms: dict[tuple[str, str], TermValue] = {}
        self._values: dict[str, int | None] = {}
        self._decisions: dict[str, Decision] = {}

    def holds(self, tree: Tree) -> Truth:
        """The truth of a tree whose measures have been computed."""
        return tree.truth(self._values)

    def prepare(self, plan: ClausePlan) -> None:
        """Computes every measure a plan reads."""
        values = self._values
        for key, measure in plan.measures.items():
            if key not in values:
                values[key] = self.measure(measure)

    def value(self, key: str) -> int | None:
        """A measure already prepared."""
        return self._values[key]

    def decision(self, clause: str) -> Decision:
        """What the pure evaluator concludes on a clause, deciding first the clauses it reads."""
        found = self._decisions.get(clause)
        if found is None:
            if self._base is not None and not self.plans.feels(clause):
                return self._base.decision(clause)
            plan = self.plans.plan(clause)
            self.prepare(plan)
            known = self._values
            truths = {side: tree.truth(known) for side, tree in plan.sides.items()}
            found = self._decisions[clause] = decide(plan, truths)
        return found

    def concerned(self, clause: str) -> bool:
        """Whether a fact of the case concerns a clause."""
        return self.plans.concerned(clause, self.facts.keys())

    def anchor(self, clause: Clause) -> int | None:
        """The day that chooses the versions of a clause's figures."""
        if clause.version_by == "as_of":
            return self.as_of
        value = self.facts.get(clause.version_by)
        return value if isinstance(value, int) else None

    def day(self, fact: str) -> int | None:
        """A day as an ordinal; None when it is unknown or did not come."""
        value = self.facts.get(fact)
        return value if isinstance(value, int) else None

    def figure(self, parameter: str, clause: str) -> Version | None:
        """The version of a figure as a clause sees it."""
        if clause not in self._anchors:
            self._anchors[clause] = self.anchor(self._clauses[clause])
        return self.plans.figures.at(parameter, self._anchors[clause])

    def term(self, clause: str, name: str) -> TermValue:
        """A term of a clause."""
        key = clause, name
        found = self._terms.get(key)
        if found is None:
            if self._base is not None and not self.plans.feels(clause):
                return self._base.term(clause, name)
            found = self._terms[key] = self._term(clause, self._clauses[clause].terms[name])
        return found

    def _start(self, clause: str, start: str | Start | None) -> int | None:
        if start is None:
            return None
        if isinstance(start, str):
            return self.day(start)
        reference = start.after or start.done
        other = self.term(*term_owner(str(reference), clause))
        if start.done is not None:
            return other.done if isinstance(other.done, int) else None
        return None if other.last is None else other.last.day + 1

    def _term(self, clause: str, term: Term) -> TermValue:
        plans = self.plans
        count = plans.count(term.act)
        start = self._start(clause, plans.selection.start(term))
        length = term.within or term.wait
        figure = None if length is None else self.figure(length, clause)
        unit: str = "" if length is None else plans.rulebook.parameters[length].unit
        if term.unit is not None:
            unit = plans.selection.pick(term.unit)
        last, first = self._reach(term, start, figure, unit, count)
        end = plans.selection.end(term)
        done = ABSENT if end is None else self._done(end)
        overdue = None if last is None else self._distance(done, last.day, late=True)
        lead = None if first is None else self._distance(done, first.day, late=False)
        reached = self.as_of if done is ABSENT else done
        elapsed = None if start is None or not isinstance(reached, int) else reached - start + count.start_day_counts
        return TermValue(term, start, figure, unit, count, last, first, done, overdue, lead, elapsed)

    def _reach(
        self, term: Term, start: int | None, figure: Version | None, unit: str, count: Count
    ) -> tuple[Span | None, Span | None]:
        if term.until is not None:
            until = self.day(term.until)
            return (None if until is None else Span(until)), None
        if start is None:
            return None, None
        if term.within is None and term.wait is None:
            return Span(start), None
        if figure is None:
            return None, None
        reach = deadline if term.within else earliest
        span = reach(start, int(figure.value), unit, count)  # type: ignore[arg-type]
        return (span, None) if term.within else (None, span)

    def _done(self, end: str) -> int | Absent | None:
        value = self.facts.get(end)
        return value if isinstance(value, int) or value is ABSENT else None

    def _distance(self, done: int | Absent | None, limit: int, *, late: bool) -> int | None:
        """Days from the limit to the act. An unknown act cannot be later than `as_of`, so that while `as_of` is not
        beyond the limit the answer is known whatever the act's day."""
        if isinstance(done, int):
            return done - limit
        distance = self.as_of - limit
        certain = done is ABSENT or (distance <= 0 if late else distance < 0)
        return distance if certain else None

    def measure(self, measure: Measure) -> int | None:  # noqa: PLR0911
        """The integer of a measure, None when unknown."""
        match measure:
            case FactValue(fact=name, presumed=presumed):
                value = self.facts.get(name)
                return value if isinstance(value, int) else presumed
            case Overdue(clause=clause, term=name):
                return self.term(clause, name).overdue
            case Lead(clause=clause, term=name):
                return self.term(clause, name).lead
            case Beyond():
                return self._beyond(measure)
            case Happened(fact=name):
                found = self.facts.get(name)
                return None if found is None else int(found is not ABSENT)
            case OutcomeOf():
                return self._outcome(measure)
            case Element(fact=name, bit=bit):
                mask = self.facts.get(name)
                return mask >> bit & 1 if isinstance(mask, int) else None
            case Gap(fact=name, other=other):
                first, second = self.day(name), self.as_of if other == "as_of" else self.day(other)
                return None if first is None or second is None else first - second
            case Margin():
                return self._margin(measure)
            case Share():
                return self._share(measure)
            case Flag(parameter=parameter, clause=clause):
                version = self.figure(parameter, clause)
                return None if version is None else int(version.value)

    def _beyond(self, measure: Beyond) -> int | None:
        term = self.term(measure.clause, measure.term)
        times = self.figure(measure.times, measure.reader)
        if term.elapsed is None or term.figure is None or times is None:
            return None
        return term.elapsed - int(times.value) * int(term.figure.value)

    def _outcome(self, measure: OutcomeOf) -> int | None:
        if measure.presumed is not None and not self.concerned(measure.clause):
            return measure.presumed
        outcome = self.decision(measure.clause).outcome
        return None if outcome == "undetermined" else OUTCOME_INDEX[outcome]

    def _margin(self, measure: Margin) -> int | None:
        value = self.facts.get(measure.fact)
        figure = self.figure(measure.parameter, measure.clause)
        if value is None or value is ABSENT or figure is None:
            return None
        number = value if isinstance(value, int) else sum(value)
        in_hundredths = self.plans.rulebook.vocabulary[measure.fact].type in HUNDREDTHS
        return number - (scaled(figure) if in_hundredths else int(figure.value))

    def _share(self, measure: Share) -> int | None:
        part, total = self.facts.get(measure.fact), self.facts.get(measure.of)
        figure = self.figure(measure.parameter, measure.clause)
        if not isinstance(part, int) or not isinstance(total, int) or figure is None:
            return None
        return part * 10_000 - scaled(figure) * total if total else -1
