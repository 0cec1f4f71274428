"""Cases aimed at every outcome of every clause, and at the edges of every term."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import count
from random import Random

from engine.analysis.searching.reach import facts_read
from engine.errors import CaseRefused
from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case
from engine.model.clause import Outcome
from engine.model.figures import Profile
from engine.model.stated import specific
from engine.program.quantities import OfTerm
from engine.program.terms import TermKey
from engine.reading.cases import read_cases
from engine.service.case_writer import head, stated
from tests.aimed.draft import LEAP_DAYS, MONTH_ENDS
from tests.aimed.leading import AS_OF, LedCase
from tests.columnar.single import moved

TRIES, MORE_TRIES, MOST_TRIES = 6, 40, 400
"""How many beginnings are tried for an outcome; for one that was not reached yet; for one that no round has reached."""
ROUNDS, DEEP = 3, 4
"""How often a case is led to the same outcome, since one fact may undo another; how far clauses are followed that read others."""


class Aim(LedCase):
    """Makes cases for one profile: `cases` goes round all clauses, each time to another of their outcomes, and all terms."""

    def __init__(self, checker: Checker, profile: Profile, seed: str) -> None:
        super().__init__(checker, profile, Random(seed))
        plans = [self.program.plan(name) for name in self.goals]
        self.terms = list(dict.fromkeys(key for plan in plans for key in self.program.terms_of(plan)))
        self.reached, self.met = set[tuple[str, Outcome]](), set[tuple[TermKey, int]]()

    def cases(self, least: int) -> Iterator[Case]:
        """At least so many cases, as a file of them is read: those that cannot be are refused, and left out. The last ones put
        every day that was told on 29 February and on other month ends."""
        telling: dict[str, Case] = {}
        for turn in count():
            told = [self.case(clause, goals[turn % len(goals)]) for clause, goals in self.goals.items()]
            told += [self.on_edge(key, turn % 3 - 1) for key in self.terms]
            for case in self.read(told):
                telling |= {name: case for name, value in case.facts.items() if isinstance(value, date)}
                least -= 1
                yield case
            if least <= 0:
                break
        yield from self.read([*self.left_out()])
        for ends in (LEAP_DAYS, MONTH_ENDS):
            yield from self.read(
                moved(case, self.random.choice(ends) - case.facts[name])  # type: ignore[operator]
                for name, case in telling.items()
            )

    def left_out(self) -> Iterator[Case]:
        """What no round has reached, aimed at with more patience."""
        for clause, goals in self.goals.items():
            yield from (self.case(clause, goal, plain=True) for goal in goals if (clause, goal) not in self.reached)
        for key in self.terms:
            steps = [step for step in (-1, 0, 1) if (key, step) not in self.met]
            yield from (self.on_edge(key, step, MORE_TRIES) for step in steps)

    def read(self, cases: Iterable[Case]) -> Iterator[Case]:
        """Those among some cases that the reader of cases takes."""
        file = json.dumps([{**head(one), "facts": stated(one, self.vocabulary)} for one in cases]).encode()
        for found in read_cases(file, "generati.json", self.vocabulary, as_of=None, today=self.days[-1]):
            if isinstance(found, Case):
                yield found

    def case(self, clause: str, goal: Outcome, *, plain: bool = False) -> Case:
        """One case aimed at an outcome of a clause; unless `plain`, at times another clause is led somewhere too, or it is moved
        to the edge of a term, or disturbed."""
        tries = MOST_TRIES if plain else TRIES if (clause, goal) in self.reached else MORE_TRIES
        for _ in range(tries):
            self.begin(clause)
            for _ in range(ROUNDS):
                if self.outcome(clause) == goal:
                    break
                self.lead(clause, goal, DEEP)
            if self.outcome(clause) == goal and self.examined(clause):
                break
        if not plain:
            self.vary(clause)
        if self.outcome(clause) == goal and self.examined(clause):
            self.reached.add((clause, goal))
        return self.told_as(f"{clause}-{goal}")

    def examined(self, clause: str) -> bool:
        return clause in self.checker.scope(specific(self.vocabulary, self.told))

    def vary(self, clause: str) -> None:
        """At times leads another clause somewhere too, goes to the edge of a term, or says something else."""
        if self.random.random() < 0.2:
            other = self.random.choice(list(self.goals))
            self.lead(other, self.random.choice(self.goals[other]), 1)
        terms = self.program.terms_of(self.program.plan(clause))
        if terms and self.random.random() < 0.3:
            self.edge(self.random.choice(terms), self.random.choice((-1, 0, 1)))
        if self.random.random() < 0.3:
            self.disturb(clause)

    def on_edge(self, key: TermKey, step: int, tries: int = TRIES) -> Case:
        """One case on the edge of a term, so many days beside its limit."""
        clause = key[0]
        for _ in range(tries):
            self.begin(clause)
            self.lead(clause, self.random.choice(self.goals[clause]), DEEP)
            if self.edge(key, step) and self.examined(clause):
                self.met |= {(key, step)} if self.beyond(key) == step else set()
                break
        return self.told_as(f"{'-'.join(key)}{step:+}")

    def told_as(self, name: str) -> Case:
        return Case(name, "", self.as_of, self.told, "generato", "0" * 64)

    def begin(self, clause: str) -> None:
        """A case that the clause is concerned by, around a day hard to count from or on which a figure changes."""
        base = self.random.choice(self.days)
        if self.changes[clause] and self.random.random() < 0.15:
            base = self.random.choice(self.changes[clause]) + timedelta(days=self.random.choice((-1, 0, 1)))
        self.begin_on(base)
        self.say(self.opening(clause))
        version, density = self.rulebook.clauses[clause].version_by, self.random.choice((0.0, 0.4, 0.9))
        self.say(one for one in facts_read(self.program, clause) if one == version or self.random.random() < density)

    def edge(self, key: TermKey, step: int) -> bool:
        """Whether the act of a term comes so many days beside its limit; or has not come by then, when the case is judged.
        The limit is what the engine makes it."""
        plan = self.program.term(*key)
        self.say(name for name in self.named(OfTerm(*key, "last")) if name not in (AS_OF, plan.end))
        limit = self.limit(key)
        if limit is None:
            return False
        act, day = plan.end, date.fromordinal(limit + step)
        how = self.random.choice(("done", "done", "open", "unsaid"))
        if act is not None and how == "done":
            self.put(act, day)
            return self.limit(key) == limit and act in self.told
        self.judged_on(day)
        self.told.pop(act or "", None)
        if act is not None and self.vocabulary[act].absent and how == "open":
            self.put(act, ABSENT)
        return self.limit(key) == limit

    def beyond(self, key: TermKey) -> int | None:
        """The days from the limit of a term to its act, or to the day of judgement; None where they are unknown."""
        term = self.context(key[0]).term(key)
        return term.lead if term.last is None else term.overdue

    def limit(self, key: TermKey) -> int | None:
        """The last day of a term, or the first that it lets through; None where it is unknown, or beyond the calendar."""
        try:
            term = self.context(key[0]).term(key)
        except CaseRefused:
            return None
        span = term.last or term.first
        return None if span is None else span.day

    def disturb(self, clause: str) -> None:
        """A fact is added, unsaid, undone or a day beside."""
        read = facts_read(self.program, clause)
        for name in self.random.sample(read, min(len(read), self.random.choice((1, 2)))):
            now, fact = self.told.get(name), self.vocabulary[name]
            if now is None:
                self.put(name, self.any_value(name))
            elif isinstance(now, date) and self.random.random() < 0.6:
                self.put(name, now + timedelta(days=self.random.choice((-1, 1))))
            elif fact.absent and self.random.random() < 0.5:
                self.put(name, ABSENT)
            else:
                del self.told[name]
