"""The values of a fact worth trying: every answer of a short list, the ends of a set, both sides of every boundary.

A boundary is found by measuring: how much each quantity changes when the fact is one more says how far the fact is from
where a test of that quantity turns. Nothing here knows what a quantity is made of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from engine.analysis.searching.pair import Candidate, TwoRulebooks
from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.model.case import ABSENT, Attachment, Value
from engine.model.vocabulary import Fact
from engine.program.tree import Tree, tests

AROUND = (0, -1, 1, 2)
"""Where a boundary is said to be, and the numbers beside it."""
Turns = Mapping[str, frozenset[int]]
"""For each quantity, the constants it is compared with."""


def turns(pair: TwoRulebooks) -> Turns:
    """What every quantity of the clause, and of those it depends on, is compared with under either rulebook."""
    constants: dict[str, set[int]] = {}
    for half in pair.halves:
        for plan in half.plans:
            trees: list[Tree] = [*plan.sides.values(), *(tree for _, tree in plan.requirements)]
            for tree in trees:
                for test in tests(tree):
                    constants.setdefault(test.measure, set()).add(test.value)
    return {name: frozenset(values) for name, values in constants.items()}


def fixed(fact: Fact, base: date) -> Iterator[Value]:
    """The values worth trying in any case, the simplest first."""
    match fact.type:
        case "boolean":
            yield from (True, False)
        case "enum":
            yield from fact.values
        case "set":
            every = tuple(fact.values)
            yield from (frozenset(every), frozenset())
            yield from (frozenset(every) - {one} for one in every)
            yield from (frozenset({one}) for one in every)
            yield from (frozenset(every[:size]) for size in range(2, len(every) - 1))
        case "date":
            yield base
        case "attachments":
            names = [f"file.{extension}" for extension in (*list(fact.values)[:1], "exe")]
            yield ()
            yield from ((Attachment(name, 1, locked),) for name in names for locked in (False, True, None))
        case "code" | "text":
            pass
        case _:
            yield from (number(fact, amount, None) for amount in (0, 1, 100_00))
    if fact.absent:
        yield ABSENT


def number(fact: Fact, amount: int, now: Value | None) -> Value:
    """The value of a fact that counts so much: a number, a day (its ordinal), a column or files that come to it."""
    match fact.type:
        case "date":
            return date.fromordinal(amount)
        case "column":
            return (amount,)
        case "attachments":
            first = now[0] if isinstance(now, tuple) and now else None
            file = (
                first
                if isinstance(first, Attachment)
                else Attachment("file." + next(iter(fact.values), "pdf"), 0, False)
            )
            return (Attachment(file.name, amount, file.encrypted),)
        case _:
            return amount


def counted(fact: Fact, said: Value | None) -> int | None:
    """How much a value counts; None where the fact is no number."""
    match said:
        case bool() | str() | frozenset():
            return None
        case date():
            return said.toordinal()
        case tuple():
            return sum(part.bytes if isinstance(part, Attachment) else part for part in said)
        case int():
            return said
    return None


class Boundaries:
    """Where the numbers and days of a case would have to be for a test to turn."""

    def __init__(self, pair: TwoRulebooks, base: date) -> None:
        self._pair, self._base, self._turns = pair, base, turns(pair)

    def values(self, candidate: Candidate, name: str) -> Iterator[Value]:
        """The values of a fact on both sides of each of its boundaries, the others as the candidate has them."""
        fact = self._pair.vocabulary[name]
        if fact.type not in ("date", "integer", "eur", "decimal", "column", "attachments"):
            return
        now = candidate.facts.get(name)
        start = counted(fact, now)
        if start is None:
            start = self._base.toordinal() if fact.type == "date" else 1
        one, more = (
            Candidate({**candidate.facts, name: number(fact, start + step, now)}, candidate.as_of) for step in (0, 1)
        )
        largest = (
            None if fact.maximum is None else fact.maximum * (1 if fact.type in ("integer", "attachments") else 100)
        )
        lowest = date(1990, 1, 1).toordinal() if fact.type == "date" else 0
        for amount in self._turning(one, more, start):
            if amount >= lowest and (largest is None or amount <= largest):
                yield number(fact, amount, now)

    def days(self, candidate: Candidate) -> Iterator[date]:
        """The same for the day of judgement."""
        start = candidate.as_of.toordinal()
        for day in self._turning(candidate, Candidate(candidate.facts, date.fromordinal(start + 1)), start):
            yield date.fromordinal(day)

    def _turning(self, one: Candidate, more: Candidate, start: int) -> Iterator[int]:
        places: dict[int, None] = {}
        for half in self._pair.halves:
            try:
                before, after = half.context(one), half.context(more)
                for plan in half.plans:
                    before.prepare(plan)
                    after.prepare(plan)
            except CaseRefused:
                continue
            places |= dict.fromkeys(
                place for plan in half.plans for place in self._places(plan.measures, before, after, start)
            )
        yield from places

    def _places(self, names: Mapping[str, object], before: Context, after: Context, start: int) -> Iterator[int]:
        for name in names:
            low, high = before.value(name), after.value(name)
            if low is None or high is None or low == high:
                continue
            for turn in self._turns.get(name, ()):
                place = start + (turn - low) // (high - low)
                yield from (place + step for step in AROUND)
