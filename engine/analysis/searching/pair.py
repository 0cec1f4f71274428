"""One clause under two rulebooks: what each says of a case, and how the two differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from enum import IntEnum
from typing import NamedTuple

from engine.analysis.searching.reach import changes, facts_read, openings
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.evaluation.values import Values, values
from engine.explaining.checker import Checker
from engine.explaining.messages import lacking
from engine.model.case import Value
from engine.model.clause import Clause, Outcome
from engine.model.encoding import encode_facts
from engine.model.figures import Profile
from engine.model.sensitivity import closure
from engine.model.stated import specific
from engine.model.vocabulary import Fact
from engine.program.clause_plan import ClausePlan
from engine.reading.document import Document
from engine.reading.impossible import impossible
from engine.reckoning.calendar import VERIFIED_YEARS


class Candidate(NamedTuple):
    """A case while it is looked for: the facts stated and the day of judgement."""

    facts: Mapping[str, Value]
    as_of: date


class Saying(NamedTuple):
    """What one rulebook says of a case: what the clause is worth, and the titles of what it advises."""

    worth: Values
    advised: tuple[str, ...] = ()

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return self.worth.outcome


class Contrast(IntEnum):
    """In what two sayings differ, the gravest first: the outcome, one that is known against one that is not, a day, an
    amount or an advice, whether the clause is examined at all."""

    OUTCOME, OPEN, VALUE, SCOPE = range(4)


class Half:
    """One clause under one rulebook, with a profile that answers one reading otherwise where `answer` says so."""

    def __init__(self, checker: Checker, profile: Profile, clause: str, answer: tuple[str, str] | None = None) -> None:
        self.checker, self.clause, programs = checker, clause, checker.programs
        selection = programs.selections[profile]
        self.rulebook = checker.rulebook
        # Of what another reading would give no advice is reported.
        self.advises = answer is None
        self.program = programs.program(selection if answer is None else selection.but(*answer))
        self.there = clause in self.rulebook.clauses
        self.facts = facts_read(self.program, clause) if self.there else ()
        self.openings = openings(self.program, clause, checker.programs.users.get(clause, ())) if self.there else ()
        self.changes = changes(self.program, clause) if self.there else ()
        names = closure(self.rulebook, clause) if self.there else ()
        self.plans: tuple[ClausePlan, ...] = tuple(self.program.plan(name) for name in names)

    def context(self, candidate: Candidate) -> Context:
        """The case, ready to be measured."""
        known = specific(self.rulebook.vocabulary, candidate.facts)
        examined = self.checker.scope(known) or self.checker.nearest(known)
        return Context(self.program, encode_facts(self.rulebook, known), candidate.as_of.toordinal(), examined)

    def judge(self, context: Context) -> None:
        """Judges the whole case. Raises CaseRefused where that takes days beyond the verified calendar."""
        for name in context.examined:
            values(context, self.rulebook.clauses[name])
            for key in self.program.terms_of(self.program.plan(name)):
                context.term(key)

    def says(self, context: Context) -> Saying | None:
        """What is said of the clause; None where it is not examined."""
        if not self.there or self.clause not in context.examined:
            return None
        return saying(context, self.rulebook.clauses[self.clause], advised=self.advises)


class TwoRulebooks:
    """The clause under both. Facts are those that both vocabularies know and write alike, with the values that both have;
    `comparable` says that this takes nothing away."""

    def __init__(self, old: Half, new: Half) -> None:
        self.old, self.new, self.halves = old, new, (old, new)
        opening = (name for half in self.halves for one in half.openings for name in one)
        names = dict.fromkeys((*old.facts, *new.facts, *opening))
        one, other = old.rulebook.vocabulary, new.rulebook.vocabulary
        self.vocabulary = {name: _common(one[name], other[name]) for name in names if _alike(one, other, name)}
        self.advises = old.advises and new.advises
        self.comparable = old.there and new.there and all(one[name] == other[name] for name in self.vocabulary)
        self._vocabularies = (one,) if one == other else (one, other)
        self.changes = tuple(sorted({*old.changes, *new.changes}))

    def offenders(self, candidate: Candidate) -> Iterator[str]:
        """The facts that make a case one that `check` would refuse."""
        nowhere = Document.of({}, "")
        for vocabulary in self._vocabularies:
            homes: dict[str, tuple[str | int, ...]] = {name: (name,) for name in candidate.facts}
            yield from (one.path for one in impossible(candidate.facts, homes, nowhere, vocabulary, candidate.as_of))

    def possible(self, candidate: Candidate) -> bool:
        """Whether `check` would take the case."""
        return next(self.offenders(candidate), None) is None

    def stating(self, candidate: Candidate, name: str, value: Value | None) -> Candidate | None:
        """The case with one fact said (None: not said) as it was not; what it cannot stand with is dropped, and the day of
        judgement comes no earlier than what has happened. None where there is no such case."""
        facts = {other: said for other, said in candidate.facts.items() if other != name}
        if value is not None:
            facts[name] = value
        return self.mended(Candidate(facts, candidate.as_of), keep=(name,))

    def mended(self, candidate: Candidate, keep: Iterable[str] = ()) -> Candidate | None:
        """The case made possible: judged late enough, without the facts that cannot stand with those to keep."""
        facts, kept = dict(candidate.facts), set(keep)
        past = [said for name, said in facts.items() if isinstance(said, date) and not self.vocabulary[name].future]
        mended = Candidate(facts, max([candidate.as_of, *past]))
        for _ in range(len(facts) + 1):
            wrong = set(self.offenders(mended))
            if not wrong:
                return mended
            droppable = (
                wrong - kept or {other for name in wrong for other in self._partners(name)} & facts.keys() - kept
            )
            if not droppable:
                return None
            for name in droppable:
                facts.pop(name, None)
        return None

    def _partners(self, name: str) -> Iterator[str]:
        fact = self.vocabulary[name]
        yield from fact.not_before
        yield from () if fact.not_over is None else (fact.not_over,)
        yield from (other for one in fact.not_with for other in one.where)

    def contexts(self, candidate: Candidate) -> tuple[Context, Context]:
        """The case under both."""
        return self.old.context(candidate), self.new.context(candidate)

    def difference(self, candidate: Candidate, contexts: tuple[Context, Context]) -> Contrast | None:
        """In what the two differ on a case; None where they agree. Raises CaseRefused beyond the verified calendar: also
        where the clause needs it not, and another that the case concerns does."""
        contrast = differ(self.old.says(contexts[0]), self.new.says(contexts[1]))
        if contrast is not None and beyond(candidate):
            for half, context in zip(self.halves, contexts, strict=True):
                half.judge(context)
        return contrast

    def differs(self, candidate: Candidate | None) -> Contrast | None:
        """In what the two differ on a case; None where they agree, or where there is no such case."""
        if candidate is None or not candidate.facts or not self.possible(candidate):
            return None
        try:
            return self.difference(candidate, self.contexts(candidate))
        except CaseRefused:
            return None


def saying(context: Context, clause: Clause, *, advised: bool = True) -> Saying:
    """What is said of a clause that is examined; what is `advised` only where it applies."""
    worth = values(context, clause)
    if not advised or worth.outcome == "not_applicable":
        return Saying(worth)
    return Saying(worth, tuple(one.title for one in lacking(context, clause) if one.advice))


def differ(one: Saying | None, other: Saying | None) -> Contrast | None:
    """In what two sayings differ; None where they do not."""
    if one == other:
        return None
    if one is None or other is None:
        return Contrast.SCOPE
    if one.outcome == other.outcome:
        return Contrast.VALUE
    return Contrast.OPEN if "undetermined" in (one.outcome, other.outcome) else Contrast.OUTCOME


def moved(candidate: Candidate, days: int) -> Candidate | None:
    """The whole case some days later; None beyond the calendar."""
    try:
        late = timedelta(days=days)
        facts = {name: said + late if isinstance(said, date) else said for name, said in candidate.facts.items()}
        return Candidate(facts, candidate.as_of + late)
    except OverflowError:
        return None


def beyond(candidate: Candidate) -> bool:
    """Whether a case has a day outside the verified calendar."""
    return any(day.year not in VERIFIED_YEARS for day in (candidate.as_of, *days_of(candidate)))


def days_of(candidate: Candidate) -> list[date]:
    """The days stated."""
    return [said for said in candidate.facts.values() if isinstance(said, date)]


def _alike(one: Mapping[str, Fact], other: Mapping[str, Fact], name: str) -> bool:
    return name in one and name in other and one[name].type == other[name].type


def _common(one: Fact, other: Fact) -> Fact:
    """A fact with the values that both vocabularies have."""
    if one == other:
        return one
    return one.model_copy(update={"values": {key: text for key, text in one.values.items() if key in other.values}})
