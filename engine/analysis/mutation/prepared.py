"""The scenarios, each understood when it is first needed: its case, what it expects, the clauses that decide it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from engine.analysis.mutation.glance import Glance
from engine.analysis.mutation.mutant import Mutant
from engine.digests import digest
from engine.errors import CaseRefused, Problem, UsageError
from engine.explaining.checker import Checker
from engine.model.clause import Clause
from engine.model.rulebook import depends_on
from engine.scenarios.expecting import Unmet
from engine.scenarios.fact_phrases import FactPhrases
from engine.scenarios.features import ScenarioText, Sentence
from engine.scenarios.running import Act, looks_at_all, understood

_QUOTED = re.compile("«([^»]+)»")


@dataclass(frozen=True, eq=False)
class Prepared:
    """A scenario whose case is read: `start` is its story where the first expectation stands, `acts` what follows, `asked`
    the clauses whose findings are asked for, `reach` those and all they depend on."""

    scenario: ScenarioText
    start: Glance
    acts: tuple[tuple[Sentence, Act], ...]
    asked: frozenset[str]
    reach: frozenset[str]

    def holds(self, checker: Checker, *, thoroughly: bool = False) -> bool:
        """Whether all it expects is so; `thoroughly`, the whole case is judged, and by both evaluators."""
        story = replace(self.start, checker=checker, asked=set())
        if thoroughly:
            story.thoroughly()
        return _unmet(story, self.acts) is None


class Scenarios:
    """The scenarios of a rulebook, by the clauses they depend on."""

    def __init__(self, texts: Iterable[ScenarioText], checker: Checker) -> None:
        self._checker = checker
        self.texts = tuple(texts)
        self.digests = tuple(_digest(scenario) for scenario in self.texts)
        self._phrases = FactPhrases(checker.rulebook.vocabulary)
        self._prepared: dict[int, Prepared] = {}

    @cached_property
    def places(self) -> Mapping[str, ScenarioText]:
        """The scenarios by their digests."""
        return dict(zip(self.digests, self.texts, strict=True))

    @cached_property
    def whole(self) -> frozenset[str]:
        """The digests of those that look at a whole case."""
        return frozenset(digest for digest, named in zip(self.digests, self._named, strict=True) if named is None)

    @cached_property
    def _named(self) -> tuple[frozenset[str] | None, ...]:
        """For each, the clauses whose findings its sentences ask for; None where it looks at the whole case."""
        clauses = self._checker.rulebook.clauses.keys()
        return tuple(
            None
            if any(looks_at_all(sentence) for sentence in scenario.sentences)
            else frozenset(
                {scenario.rule, *(one for line in scenario.sentences for one in _QUOTED.findall(line.text))} & clauses
            )
            for scenario in self.texts
        )

    @cached_property
    def _reached(self) -> tuple[frozenset[str] | None, ...]:
        near = self._checker.programs.dependencies
        return tuple(
            None if named is None else frozenset(name for one in named for name in near(one)) for named in self._named
        )

    def near(self, mutant: Mutant) -> list[int]:
        """The scenarios that a change could make fail, by number: those of the clauses it is written into first."""
        touched, loose = set(mutant.touched), _no_longer_read(mutant)
        numbers = [
            number
            for number, (named, reached) in enumerate(zip(self._named, self._reached, strict=True))
            if named is None or reached is None or not (touched.isdisjoint(reached) and loose.isdisjoint(named))
        ]
        return sorted(
            numbers, key=lambda number: (self.texts[number].rule not in touched, self._apart(number, touched))
        )

    def _apart(self, number: int, touched: set[str]) -> bool:
        named = self._named[number]
        return named is None or touched.isdisjoint(named)

    def of(self, mutant: Mutant) -> Iterator[Prepared]:
        """The same scenarios, prepared; of those that look at a whole case, only where the change is in its reach."""
        touched, loose = set(mutant.touched), _no_longer_read(mutant)
        for number in self.near(mutant):
            one = self.prepared(number)
            if not (touched.isdisjoint(one.reach) and loose.isdisjoint(one.asked)):
                yield one

    def prepared(self, number: int) -> Prepared:
        """A scenario, ready to be tried. Raises UsageError where it does not hold: on a red scenario there is nothing to
        notice."""
        if number not in self._prepared:
            self._prepared[number] = _prepare(self.texts[number], self._checker, self._phrases)
        return self._prepared[number]


def _prepare(scenario: ScenarioText, checker: Checker, phrases: FactPhrases) -> Prepared:
    acts = [(sentence, understood(sentence, phrases)) for sentence in scenario.sentences]
    known = [(sentence, act) for sentence, act in acts if act is not None]
    start, rest = _begun(Glance(checker, scenario.rule), known)
    trial = replace(start, asked=set())
    red = next((sentence for sentence, act in acts if act is None), None) or _unmet(trial, rest)
    if red is not None:
        cure = "correggilo: `conforme rules test` dice che cosa ha trovato"
        raise UsageError(
            Problem(scenario.file, red.line, 0, scenario.rule, f"lo scenario «{scenario.name}» non riesce", cure)
        )
    asked = frozenset(trial.asked & checker.rulebook.clauses.keys())
    reach = frozenset(name for one in asked for name in checker.programs.dependencies(one))
    return Prepared(scenario, start, tuple(rest), asked, reach)


def _begun(story: Glance, acts: list[tuple[Sentence, Act]]) -> tuple[Glance, list[tuple[Sentence, Act]]]:
    """The story at the first thing expected of it, and the rest; all of it is the rest where it goes on after that."""
    first = next((index for index, (one, _) in enumerate(acts) if one.kind == "then"), len(acts))
    if any(sentence.kind != "then" for sentence, _ in acts[first:]):
        return story, acts
    begun = replace(story)
    return (story, acts) if _unmet(begun, acts[:first]) is not None else (begun, acts[first:])


def _unmet(story: Glance, acts: Iterable[tuple[Sentence, Act]]) -> Sentence | None:
    """The first sentence that does not hold."""
    for sentence, act in acts:
        try:
            act(story)
        except (Unmet, CaseRefused):
            return sentence
    return None


def _digest(scenario: ScenarioText) -> str:
    """Of what a scenario states, wherever it stands."""
    lines = [scenario.rule, *(f"{one.kind} {one.text} {one.table or ''}" for one in scenario.sentences)]
    return digest("\n".join(lines))


def _no_longer_read(mutant: Mutant) -> set[str]:
    """The clauses that a changed clause does not read any more: one that only serves it is then examined no more."""
    if not isinstance(mutant.changed, Clause):
        return set()
    return set(depends_on(mutant.base.clauses[mutant.name])) - set(depends_on(mutant.changed))
