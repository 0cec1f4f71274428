"""Whether all that decides a clause is the same under two rulebooks: then no case can differ, on any day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from engine.analysis.meaning import Meaning, decisive
from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.searching.reach import figures_read
from engine.model.figures import Version
from engine.program.figures import scaled


def same(pair: TwoRulebooks) -> bool:
    """Whether the clause, and all it depends on, mean the same under both rulebooks and are brought up by the same facts."""
    if not (pair.old.there and pair.new.there):
        return False
    return _decides(pair.old) == _decides(pair.new)


def _decides(half: Half) -> object:
    """All that decides."""
    meaning = Meaning(half.program)
    return half.openings, {plan.clause.id: decisive(meaning.of(plan.clause.id)) for plan in half.plans}


class Apart(NamedTuple):
    """A span of days on which a figure is in force with another value: the first day, an ordinal, and the one after the
    last; both None for a day that nobody knows."""

    parameter: str
    begins: int | None
    ends: int | None


def figures_apart(pair: TwoRulebooks) -> Iterator[Apart]:
    """The spans of days, between two changes of the figures read, on which one of these is in force with another value."""
    old, new = pair.halves
    if not (old.there and new.there):
        return
    both = figures_read(old.program, old.clause) | figures_read(new.program, new.clause)
    edges = [date.min.toordinal(), *(day.toordinal() for day in pair.changes), date.max.toordinal()]
    spans: list[tuple[int | None, int | None]] = [(None, None), *pairwise(edges)]
    for parameter in dict.fromkeys(parameter for parameter, _ in both):
        for begins, ends in spans:
            one, other = (
                half.program.figures.at(parameter, begins) if parameter in half.rulebook.parameters else None
                for half in pair.halves
            )
            if _worth(one) != _worth(other):
                yield Apart(parameter, begins, ends)


def _worth(version: Version | None) -> int | None:
    return None if version is None else scaled(version)
