"""Whether all that decides a clause is the same under two rulebooks: then no case can differ, on any day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.searching.reach import figures_read
from engine.model.figures import Version
from engine.program.figures import scaled


def same(pair: TwoRulebooks) -> bool:
    """Whether both rulebooks decide the clause by the same trees, terms, figures in force and meaning of facts."""
    if not (pair.old.there and pair.new.there):
        return False
    return _structure(pair.old) == _structure(pair.new) and not list(figures_apart(pair))


def _structure(half: Half) -> list[object]:
    """All that decides, figures apart."""
    program, vocabulary = half.program, half.rulebook.vocabulary
    found: list[object] = [half.openings]
    for plan in half.plans:
        body = plan.clause
        keys = program.terms_of(plan)
        found += [
            (body.id, body.kind, body.about, body.definition, body.version_by, body.amount, body.paid, body.pay_by),
            (body.deadline, body.earliest, body.day, plan.excepting, plan.reopens, plan.begun),
            tuple(plan.sides.items()),
            tuple((one.title, tree) for one, tree in plan.requirements if one.advice),
            tuple((key, program.term(*key)) for key in keys),
        ]
    for name in half.facts:
        fact = vocabulary[name]
        found.append((name, fact.type, tuple(fact.values), fact.future, bool(fact.absent), fact.maximum))
        found.append((fact.not_before, fact.not_over, fact.not_with))
    found += [
        (name, fact.stands_for) for name, fact in vocabulary.items() if not {*fact.stands_for}.isdisjoint(half.facts)
    ]
    return found


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
