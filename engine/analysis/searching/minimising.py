"""The same difference told by less: fewer facts, a near day, simple values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from itertools import combinations

from engine.analysis.searching.climbing import Climber
from engine.analysis.searching.pair import Candidate, Contrast, days_of, moved

MOST_PAIRED = 12
"""Of more facts, no two are left out together."""


def smallest(climber: Climber, told: Candidate, difference: Contrast) -> Candidate:
    """The case after every simplification under which the rulebooks still differ as gravely."""

    def still(other: Candidate | None) -> bool:
        found = climber.pair.differs(other)
        return found is not None and found <= difference

    before = None
    while before != told:
        before = told
        told = _fewer(still, told)
        for simplify in (_pairs, _nearer, _simpler):
            told = next((other for other in simplify(climber, told) if still(other)), told)
    return told


def _fewer(still: Callable[[Candidate | None], bool], told: Candidate) -> Candidate:
    """Without half of the facts, then a quarter, down to each of them, for as long as any can be left out."""
    size = max(len(told.facts) // 2, 1)
    while True:
        before, names = told, list(told.facts)
        for start in range(0, len(names), size):
            other = _without(told, names[start : start + size])
            if still(other):
                told = other
        if size == 1 and told == before:
            return told
        size = max(size // 2, 1)


def _without(told: Candidate, names: Collection[str]) -> Candidate:
    return Candidate({name: said for name, said in told.facts.items() if name not in names}, told.as_of)


def _pairs(_: Climber, told: Candidate) -> Iterator[Candidate]:
    """Without two facts that hold each other up."""
    if len(told.facts) <= MOST_PAIRED:
        yield from (_without(told, names) for names in combinations(told.facts, 2))


def _nearer(climber: Climber, told: Candidate) -> Iterator[Candidate]:
    """On days nearer to the base day, first of all judged on the last day of which something is told."""
    days = days_of(told)
    base = climber.base
    for day in sorted({*days, base} - {told.as_of}):
        if max([day, *(one for one in days if one != told.as_of)], default=day) < told.as_of or (
            not days and day == base
        ):
            yield Candidate(told.facts, day)
    far = _far(told, base)
    for day in (base, *climber.pair.changes):
        for one in sorted({*days, told.as_of}):
            for late in (0, -1, 1):
                other = moved(told, (day - one).days + late)
                if other is not None and _far(other, base) < far:
                    yield other


def _far(told: Candidate, base: date) -> int:
    """How far a case begins from the base day; days before it, where every figure is known, count as far as those after."""
    return abs((min([*days_of(told), told.as_of]) - base).days)


def _simpler(climber: Climber, told: Candidate) -> Iterator[Candidate]:
    """With a simpler value of one fact: one that comes earlier among those always tried."""
    for name, said in told.facts.items():
        fixed = climber.fixed[name]
        if climber.pair.vocabulary[name].type == "date":
            continue
        for value in fixed[: fixed.index(said)] if said in fixed else fixed:
            yield Candidate({**told.facts, name: value}, told.as_of)
