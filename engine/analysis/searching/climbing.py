"""From case to case, one fact at a time, towards two outcomes that differ. Every case tried is judged under both
rulebooks, so that a difference found on the way is a difference found."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from engine.analysis.searching.candidates import Boundaries, fixed
from engine.analysis.searching.closeness import possible_outcomes, reach
from engine.analysis.searching.pair import Candidate, Contrast, Half, TwoRulebooks, days_of, moved
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.model.case import Value
from engine.model.clause import Outcome

ROUNDS = 5
"""How often all the facts are gone through towards one goal, at most."""
RESTARTS = 6
SHAKEN = 3
WEEK = range(1, 8)
Goal = tuple[Outcome | None, Outcome | None]
"""The outcome wanted under each rulebook; None where any will do."""


class Settled(Exception):
    """The gravest difference was found, or it was looked for long enough."""


class Climber:
    """Looks for differing cases until `stop` says so or `most` cases were looked at; `best` keeps, for each kind of difference, the first case found."""

    def __init__(self, pair: TwoRulebooks, base: date, stop: Callable[[], bool], most: int) -> None:
        self.pair, self.base, self.stop, self.most = pair, base, stop, most
        self.boundaries = Boundaries(pair, base)
        self.fixed: dict[str, tuple[Value, ...]] = {
            name: tuple(fixed(fact, base)) for name, fact in pair.vocabulary.items()
        }
        self.best: dict[Contrast, Candidate] = {}
        self._known: dict[object, tuple[Context, Context] | None] = {}
        self._random = random.Random(0)  # noqa: S311  the same search every time

    def run(self) -> None:
        """Every goal from every beginning, then again from cases shaken at random."""
        try:
            beginnings = list(self._beginnings())
            for beginning in beginnings:
                self._look(beginning)
            goals = list(self._goals())
            reached = [self._climb(beginning, goal) for goal in goals for beginning in beginnings]
            for _ in range(RESTARTS):
                for goal, candidate in zip([goal for goal in goals for _ in beginnings], reached, strict=True):
                    self._climb(self._shaken(candidate), goal)
        except Settled:
            return

    def _goals(self) -> Iterator[Goal]:
        old, new = self.pair.halves
        if not (old.there and new.there):
            yield None, None
            return
        ones, others = (possible_outcomes(half.program.plan(half.clause)) for half in self.pair.halves)
        yield from ((one, other) for one in ones for other in others if one != other)
        yield from ((one, one) for one in ones if one in others and one != "not_applicable")

    def _beginnings(self) -> Iterator[Candidate]:
        """Cases that bring the clause into scope, at the base day and at every change of its figures, the nearest first."""
        days = sorted(self.pair.changes, key=lambda day: abs(day - self.base))
        groups = dict.fromkeys(group for half in self.pair.halves for group in half.openings)
        for day in (self.base, *days):
            for group in groups:
                names = [name for name in group if name in self.pair.vocabulary and self.fixed[name]]
                versions = [half.rulebook.clauses[half.clause].version_by for half in self.pair.halves if half.there]
                names += [
                    name for name in dict.fromkeys(versions) if name in self.pair.vocabulary and name not in names
                ]
                facts = {name: self._beginning(name, day) for name in names}
                beginning = self.pair.mended(Candidate(facts, day), keep=group)
                if beginning is not None:
                    yield beginning
            if not groups:
                return

    def _beginning(self, name: str, day: date) -> Value:
        return day if self.pair.vocabulary[name].type == "date" else self.fixed[name][0]

    def _look(self, candidate: Candidate) -> tuple[Context, Context] | None:
        """The case under both; a difference is noted. Raises Settled."""
        if self.stop() or len(self._known) >= self.most:
            raise Settled
        key = frozenset(candidate.facts.items()), candidate.as_of
        if key in self._known:
            return self._known[key]
        try:
            contexts = self.pair.contexts(candidate)
            difference = self.pair.difference(candidate, contexts)
        except CaseRefused:
            self._known[key] = None
            return None
        self._known[key] = contexts
        if difference is not None and difference not in self.best:
            self.best[difference] = candidate
            if difference is Contrast.OUTCOME:
                raise Settled
        return contexts

    def _score(self, candidate: Candidate, goal: Goal) -> float:
        contexts = self._look(candidate)
        if contexts is None:
            return -1.0
        return sum(
            self._near(half, context, outcome)
            for half, context, outcome in zip(self.pair.halves, contexts, goal, strict=True)
        )

    @staticmethod
    def _near(half: Half, context: Context, outcome: Outcome | None) -> float:
        if not half.there or half.clause not in context.examined:
            return 0.0
        context.decision(half.clause)
        return 1.0 if outcome is None else 1.0 + reach(context, half.program.plan(half.clause), outcome)

    def _climb(self, candidate: Candidate, goal: Goal) -> Candidate:
        """The nearest case to a goal that changes of one fact lead to, each for the better."""
        best = self._score(candidate, goal)
        for _ in range(ROUNDS):
            before = best
            for moves in self._moves(candidate):
                for one in moves:
                    score = self._score(one, goal)
                    if score > best:
                        best, candidate = score, one
            if best == before:
                break
        return candidate

    def _moves(self, candidate: Candidate) -> Iterator[Iterable[Candidate]]:
        for name in self.pair.vocabulary:
            yield self.changed(candidate, name)
        yield self._days(candidate)
        yield self._moved(candidate)

    def changed(self, candidate: Candidate, name: str) -> Iterator[Candidate]:
        """The case with one fact said otherwise, or not at all."""
        now = candidate.facts.get(name)
        others: list[Value | None] = [*self.fixed[name], *self.boundaries.values(candidate, name)]
        for value in (None, *dict.fromkeys(others)):
            if value != now:
                other = self.pair.stating(candidate, name, value)
                if other is not None and other.facts:
                    yield other

    def _days(self, candidate: Candidate) -> Iterator[Candidate]:
        days = days_of(candidate)
        for day in dict.fromkeys((*days, *self.boundaries.days(candidate))):
            other = self.pair.mended(Candidate(candidate.facts, day), keep=candidate.facts)
            if other is not None:
                yield other

    def _moved(self, candidate: Candidate) -> Iterator[Candidate]:
        """The whole case on other days: of the week, and at each change of figures."""
        steps = [*WEEK, -1]
        for day in self.pair.changes:
            steps += [(day - one).days + late for one in {candidate.as_of, *days_of(candidate)} for late in (0, -1)]
        for step in dict.fromkeys(steps):
            other = moved(candidate, step)
            if other is not None and self.pair.possible(other):
                yield other

    def _shaken(self, candidate: Candidate) -> Candidate:
        for name in self._random.sample(list(self.pair.vocabulary), min(SHAKEN, len(self.pair.vocabulary))):
            choices = list(self.changed(candidate, name))
            candidate = self._random.choice(choices) if choices else candidate
        return candidate
