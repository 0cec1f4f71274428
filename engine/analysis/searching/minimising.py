"""The same difference told by less: fewer facts, a near day, simple values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from engine.analysis.searching.climbing import Climber
from engine.analysis.searching.pair import Contrast, Told, days_of, moved


def smallest(climber: Climber, told: Told, difference: Contrast) -> Told:
    """The case after every simplification under which the rulebooks still differ as gravely."""

    def still(other: Told | None) -> bool:
        found = climber.pair.differs(other)
        return found is not None and found <= difference

    before = None
    while before != told:
        before = told
        for simplify in (_fewer, _nearer, _simpler):
            told = _first(simplify(climber, told), still, told)
    return told


def _first(others: Iterator[Told], still: Callable[[Told | None], bool], told: Told) -> Told:
    return next((other for other in others if still(other)), told)


def _fewer(climber: Climber, told: Told) -> Iterator[Told]:
    """Without one fact; then, without two at once."""
    names = list(told.facts)
    for name in names:
        yield Told({other: said for other, said in told.facts.items() if other != name}, told.as_of)
    for index, name in enumerate(names):
        for second in names[index + 1 :]:
            yield Told({other: said for other, said in told.facts.items() if other not in (name, second)}, told.as_of)


def _nearer(climber: Climber, told: Told) -> Iterator[Told]:
    """On days nearer to the base day, first of all judged on the last day of which something is told."""
    days = days_of(told)
    base = climber.base
    for day in sorted({*days, base} - {told.as_of}):
        if max([day, *(one for one in days if one != told.as_of)], default=day) < told.as_of or (
            not days and day == base
        ):
            yield Told(told.facts, day)
    far = _far(told, base)
    for day in (base, *climber.pair.changes):
        for one in sorted({*days, told.as_of}):
            for late in (0, -1, 1):
                other = moved(told, (day - one).days + late)
                if other is not None and _far(other, base) < far:
                    yield other


def _far(told: Told, base: date) -> int:
    """How far a case begins from the base day; days before it, where every figure is known, count as far as those after."""
    return abs((min([*days_of(told), told.as_of]) - base).days)


def _simpler(climber: Climber, told: Told) -> Iterator[Told]:
    """With a simpler value of one fact: one that comes earlier among those always tried."""
    for name, said in told.facts.items():
        fixed = climber.fixed[name]
        if climber.pair.vocabulary[name].type == "date":
            continue
        for value in fixed[: fixed.index(said)] if said in fixed else fixed:
            yield Told({**told.facts, name: value}, told.as_of)
