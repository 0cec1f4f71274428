"""Whether all that decides a clause is the same under two rulebooks: then no case can differ, on any day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

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


def figures_apart(pair: TwoRulebooks) -> Iterator[tuple[str, date | None, Version | None, Version | None]]:
    """The figures read that are in force with another value: parameter, the first day of it (None: on a day nobody
    knows), and both versions."""
    old, new = pair.halves
    if not (old.there and new.there):
        return
    both = figures_read(old.program, old.clause) | figures_read(new.program, new.clause)
    days: list[int | None] = [
        None,
        date.min.toordinal(),
        *sorted({*old.program.figures.changes, *new.program.figures.changes}),
    ]
    for parameter in dict.fromkeys(parameter for parameter, _ in both):
        for day in days:
            versions = [
                half.program.figures.at(parameter, day) if parameter in half.rulebook.parameters else None
                for half in pair.halves
            ]
            if _worth(versions[0]) != _worth(versions[1]):
                yield parameter, None if day is None else date.fromordinal(day), versions[0], versions[1]


def _worth(version: Version | None) -> int | None:
    return None if version is None else scaled(version)
