"""The rulebook: everything the evaluators need, already checked, keyed by id. No I/O, no clock."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from engine.model.case import ABSENT
from engine.model.clause import Clause, Outcome
from engine.model.conditions import ClauseOutcome, Condition, TermElapsed, TermMet, walk
from engine.model.figures import Conflict, Header, Parameter, Reading, Sketch, Source
from engine.model.screening_policy import Letter, Route
from engine.model.terms import TermDay
from engine.model.vocabulary import Fact, Outside


@dataclass(frozen=True, repr=False)
class Rulebook:
    """A whole set of rules. Mappings keep file order; clauses stand in the order of the families of the header.
    `digest` is the SHA-256 (hex) of the files' bytes; `letters` are keyed by file stem; `outside` are the
    matters the rules do not treat; `sketches` are keyed by the fingerprint of the line."""

    header: Header
    vocabulary: Mapping[str, Fact]
    parameters: Mapping[str, Parameter]
    readings: Mapping[str, Reading]
    conflicts: Mapping[str, Conflict]
    sources: Mapping[str, Source]
    clauses: Mapping[str, Clause]
    digest: str
    routes: Mapping[str, Route] = field(default_factory=dict)
    letters: Mapping[str, Letter] = field(default_factory=dict)
    outside: Mapping[str, Outside] = field(default_factory=dict)
    sketches: Mapping[str, Sketch] = field(default_factory=dict)

    def __repr__(self) -> str:
        return f"<Rulebook {self.header.id} {self.header.edition}: {len(self.clauses)} clauses>"

    def family(self, name: str) -> tuple[Clause, ...]:
        """The clauses of one family, in order."""
        return tuple(clause for clause in self.clauses.values() if clause.family == name)

    def concerned(self, stated: frozenset[str]) -> set[str]:
        """The clauses that some facts concern: those of which all facts of some item of `about` are stated."""
        near = (one for fact in stated for one in self._about.get(fact, ()))
        return {name for name, item in near if stated.issuperset(item)}

    @cached_property
    def _about(self) -> Mapping[str, list[tuple[str, tuple[str, ...]]]]:
        """The items of `about`, each with its clause, by the first fact of each."""
        items: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for name, clause in self.clauses.items():
            for group in scope_groups(clause):
                items.setdefault(group[0], []).append((name, group))
        return items

    @cached_property
    def dependencies(self) -> Mapping[str, tuple[Dependency, ...]]:
        """For each clause, the others that it reads; worked out when it is first asked for."""
        return _Dependencies(self.clauses)

    @cached_property
    def parts(self) -> Mapping[str, str]:
        """The clauses that are a condition of another, told apart, and that other."""
        return {name: clause.part_of for name, clause in self.clauses.items() if clause.part_of is not None}

    @cached_property
    def definitions(self) -> frozenset[str]:
        """The clauses that only serve those that read them."""
        return frozenset(name for name, clause in self.clauses.items() if clause.definition)

    def needless(self, outcomes: Mapping[str, Outcome]) -> frozenset[str]:
        """Of clauses with these outcomes, the undetermined conditions of one that is decided without them: answering what
        they lack changes nothing. What gives a sum is no mere condition."""
        return frozenset(
            name
            for name, whole in self.parts.items()
            if outcomes.get(name) == "undetermined"
            and outcomes.get(whole, "undetermined") != "undetermined"
            and self.clauses[name].kind != "entitlement"
        )

    @cached_property
    def made_on(self) -> Mapping[str, str]:
        """The clauses on a request that somebody makes, and the fact that says when it was made."""
        return {name: clause.made_on for name, clause in self.clauses.items() if clause.made_on is not None}

    def unmade(self, facts: Mapping[str, object]) -> frozenset[str]:
        """The clauses on a request that some facts say was not made."""
        return frozenset(name for name, fact in self.made_on.items() if facts.get(fact) is ABSENT)

    @cached_property
    def editions(self) -> Mapping[str, str]:
        """The catalogue ids of which it is known since when their document says what it says, and that day (ISO)."""
        documents = self.header.documents
        days = {
            name: documents[source.document].since
            for name, source in self.sources.items()
            if source.document in documents
        }
        return {name: day for name, day in days.items() if day is not None}

    def conflicts_of(self, citations: tuple[str, ...]) -> Iterator[tuple[str, Conflict]]:
        """The conflicts that touch any of the given catalogue ids, with their own ids."""
        for name, conflict in self.conflicts.items():
            if not set(citations).isdisjoint(conflict.citations):
                yield name, conflict


def scope_groups(clause: Clause) -> tuple[tuple[str, ...], ...]:
    """The groups of facts, each of which brings a clause into scope once all of it is stated."""
    return tuple((item,) if isinstance(item, str) else item for item in clause.about)


def conditions_of(clause: Clause) -> Iterator[Condition]:
    """Every condition of a clause, whole subtrees included: scope, exceptions, requirements."""
    if clause.applies_when is not None:
        yield from walk(clause.applies_when)
    for exception in clause.unless:
        yield from walk(exception.when)
    for requirement in clause.requires:
        yield from walk(requirement.when)


def term_owner(reference: str, clause: str) -> tuple[str, str]:
    """The clause and the local name a term reference points to: `reply` or `complaint.reply_term/reply`."""
    owner, slash, name = reference.rpartition("/")
    return (owner, name) if slash else (clause, reference)


def outcomes_in(clause: Clause) -> Iterator[ClauseOutcome]:
    """The conditions of a clause on the outcome of another one."""
    return (node for node in conditions_of(clause) if isinstance(node, ClauseOutcome))


def outcomes_read(clause: Clause) -> tuple[str, ...]:
    """The ids of the other clauses whose outcome this one reads, in reading order, without repetition."""
    return tuple(dict.fromkeys(one.clause for one in outcomes_in(clause)))


class Dependency(NamedTuple):
    """Another clause whose outcome or terms a clause reads; `presumed` is an outcome that it reads only where a fact
    concerns the other."""

    clause: str
    presumed: bool


def dependencies(clause: Clause) -> tuple[Dependency, ...]:
    """The other clauses that one reads: those of outcomes, then those of terms, a clause once among either."""
    firm = {one.clause for one in outcomes_in(clause) if one.presume is None}
    outcomes = [Dependency(name, presumed=name not in firm) for name in outcomes_read(clause)]
    owners = [owner for owner in _term_owners(clause) if owner != clause.id]
    return (*outcomes, *(Dependency(name, presumed=False) for name in reversed(dict.fromkeys(reversed(owners)))))


class _Dependencies(dict[str, tuple[Dependency, ...]]):
    def __init__(self, clauses: Mapping[str, Clause]) -> None:
        super().__init__()
        self._clauses = clauses

    def __missing__(self, name: str) -> tuple[Dependency, ...]:
        self[name] = others = dependencies(self._clauses[name])
        return others


def depends_on(clause: Clause) -> tuple[str, ...]:
    """The ids of the other clauses whose outcome or terms a clause reads, without repetition."""
    return tuple(dict.fromkeys(one.clause for one in dependencies(clause)))


def _term_owners(clause: Clause) -> Iterator[str]:
    """The clauses whose terms a clause names, itself among them."""
    for term in clause.terms.values():
        names = (name for _, day in term.days if isinstance(day, TermDay) for name in day.terms)
        yield from (term_owner(name, clause.id)[0] for name in names)
    amount = None if clause.amount is None else clause.amount.term
    for name in (clause.deadline, clause.earliest, clause.pay_by, clause.day, amount):
        if name:
            yield term_owner(name, clause.id)[0]
    for condition in conditions_of(clause):
        if isinstance(condition, TermMet | TermElapsed):
            name = condition.met if isinstance(condition, TermMet) else condition.elapsed
            yield term_owner(name, clause.id)[0]


def strata(clauses: Mapping[str, Clause]) -> tuple[tuple[str, ...], ...]:
    """Clause ids in layers: each reads only outcomes of earlier layers. Raises ValueError naming the ids of a cycle."""
    waiting = {name: {other for other in outcomes_read(clause) if other in clauses} for name, clause in clauses.items()}
    layers: list[tuple[str, ...]] = []
    while waiting:
        ready = tuple(name for name, others in waiting.items() if not others)
        if not ready:
            raise ValueError(", ".join(sorted(waiting)))
        layers.append(ready)
        waiting = {name: others - set(ready) for name, others in waiting.items() if name not in ready}
    return tuple(layers)
