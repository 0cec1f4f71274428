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
            for told in beginnings:
                self._look(told)
            goals = list(self._goals())
            reached = [self._climb(told, goal) for goal in goals for told in beginnings]
            for _ in range(RESTARTS):
                for goal, told in zip([goal for goal in goals for _ in beginnings], reached, strict=True):
                    self._climb(self._shaken(told), goal)
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
                told = self.pair.mended(Candidate(facts, day), keep=group)
                if told is not None:
                    yield told
            if not groups:
                return

    def _beginning(self, name: str, day: date) -> Value:
        return day if self.pair.vocabulary[name].type == "date" else self.fixed[name][0]

    def _look(self, told: Candidate) -> tuple[Context, Context] | None:
        """The case under both; a difference is noted. Raises Settled."""
        if self.stop() or len(self._known) >= self.most:
            raise Settled
        key = frozenset(told.facts.items()), told.as_of
        if key in self._known:
            return self._known[key]
        try:
            contexts = self.pair.contexts(told)
            difference = self.pair.difference(told, contexts)
        except CaseRefused:
            self._known[key] = None
            return None
        self._known[key] = contexts
        if difference is not None and difference not in self.best:
            self.best[difference] = told
            if difference is Contrast.OUTCOME:
                raise Settled
        return contexts

    def _score(self, told: Candidate, goal: Goal) -> float:
        contexts = self._look(told)
        if contexts is None:
            return -1.0
        return sum(
            self._near(half, context, wanted)
            for half, context, wanted in zip(self.pair.halves, contexts, goal, strict=True)
        )

    @staticmethod
    def _near(half: Half, context: Context, wanted: Outcome | None) -> float:
        if not half.there or half.clause not in context.examined:
            return 0.0
        context.decision(half.clause)
        return 1.0 if wanted is None else 1.0 + reach(context, half.program.plan(half.clause), wanted)

    def _climb(self, told: Candidate, goal: Goal) -> Candidate:
        """The nearest case to a goal that changes of one fact lead to, each for the better."""
        best = self._score(told, goal)
        for _ in range(ROUNDS):
            before = best
            for moves in self._moves(told):
                for one in moves:
                    score = self._score(one, goal)
                    if score > best:
                        best, told = score, one
            if best == before:
                break
        return told

    def _moves(self, told: Candidate) -> Iterator[Iterable[Candidate]]:
        for name in self.pair.vocabulary:
            yield self.changed(told, name)
        yield self._days(told)
        yield self._moved(told)

    def changed(self, told: Candidate, name: str) -> Iterator[Candidate]:
        """The case with one fact said otherwise, or not at all."""
        now = told.facts.get(name)
        others: list[Value | None] = [*self.fixed[name], *self.boundaries.values(told, name)]
        for value in (None, *dict.fromkeys(others)):
            if value != now:
                found = self.pair.stating(told, name, value)
                if found is not None and found.facts:
                    yield found

    def _days(self, told: Candidate) -> Iterator[Candidate]:
        days = days_of(told)
        for day in dict.fromkeys((*days, *self.boundaries.days(told))):
            found = self.pair.mended(Candidate(told.facts, day), keep=told.facts)
            if found is not None:
                yield found

    def _moved(self, told: Candidate) -> Iterator[Candidate]:
        """The whole case on other days: of the week, and at each change of figures."""
        steps = [*WEEK, -1]
        for day in self.pair.changes:
            steps += [(day - one).days + late for one in {told.as_of, *days_of(told)} for late in (0, -1)]
        for step in dict.fromkeys(steps):
            found = moved(told, step)
            if found is not None and self.pair.possible(found):
                yield found

    def _shaken(self, told: Candidate) -> Candidate:
        for name in self._random.sample(list(self.pair.vocabulary), min(SHAKEN, len(self.pair.vocabulary))):
            choices = list(self.changed(told, name))
            told = self._random.choice(choices) if choices else told
        return told
