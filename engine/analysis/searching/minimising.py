"""The same difference with less: fewer facts, a near day, simple values."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date
from itertools import combinations

from engine.analysis.searching.climbing import Climber
from engine.analysis.searching.pair import Candidate, Contrast, days_of, moved

MOST_PAIRED = 12
"""Of more facts, no two are left out together."""


def smallest(climber: Climber, candidate: Candidate, difference: Contrast) -> Candidate:
    """The case after every simplification under which the rulebooks still differ as gravely."""

    def still(other: Candidate | None) -> bool:
        contrast = climber.pair.differs(other)
        return contrast is not None and contrast <= difference

    before = None
    while before != candidate:
        before = candidate
        candidate = _fewer(still, candidate)
        for simplify in (_pairs, _nearer, _simpler):
            candidate = next((other for other in simplify(climber, candidate) if still(other)), candidate)
    return candidate


def _fewer(still: Callable[[Candidate | None], bool], candidate: Candidate) -> Candidate:
    """Without half of the facts, then a quarter, down to each of them, for as long as any can be left out."""
    size = max(len(candidate.facts) // 2, 1)
    while True:
        before, names = candidate, list(candidate.facts)
        for start in range(0, len(names), size):
            other = _without(candidate, names[start : start + size])
            if still(other):
                candidate = other
        if size == 1 and candidate == before:
            return candidate
        size = max(size // 2, 1)


def _without(candidate: Candidate, names: Collection[str]) -> Candidate:
    return Candidate({name: said for name, said in candidate.facts.items() if name not in names}, candidate.as_of)


def _pairs(_: Climber, candidate: Candidate) -> Iterator[Candidate]:
    """Without two facts that hold each other up."""
    if len(candidate.facts) <= MOST_PAIRED:
        yield from (_without(candidate, names) for names in combinations(candidate.facts, 2))


def _nearer(climber: Climber, candidate: Candidate) -> Iterator[Candidate]:
    """On days nearer to the base day, first of all judged on the last of the days stated."""
    days = days_of(candidate)
    base = climber.base
    for day in sorted({*days, base} - {candidate.as_of}):
        if max([day, *(one for one in days if one != candidate.as_of)], default=day) < candidate.as_of or (
            not days and day == base
        ):
            yield Candidate(candidate.facts, day)
    far = _far(candidate, base)
    for day in (base, *climber.pair.changes):
        for one in sorted({*days, candidate.as_of}):
            for late in (0, -1, 1):
                other = moved(candidate, (day - one).days + late)
                if other is not None and _far(other, base) < far:
                    yield other


def _far(candidate: Candidate, base: date) -> int:
    """How far a case begins from the base day; days before it, where every figure is known, count as far as those after."""
    return abs((min([*days_of(candidate), candidate.as_of]) - base).days)


def _simpler(climber: Climber, candidate: Candidate) -> Iterator[Candidate]:
    """With a simpler value of one fact: one that comes earlier among those always tried."""
    for name, said in candidate.facts.items():
        fixed = climber.fixed[name]
        if climber.pair.vocabulary[name].type == "date":
            continue
        for value in fixed[: fixed.index(said)] if said in fixed else fixed:
            yield Candidate({**candidate.facts, name: value}, candidate.as_of)
