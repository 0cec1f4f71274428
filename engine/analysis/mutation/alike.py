"""Whether a change is only of words: under a selection the clauses it is written into decide by the same trees, terms and
figures, so that nothing of them, nor of what depends on them, can differ on any case."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from engine.analysis.searching.pair import TwoRulebooks
from engine.analysis.searching.sameness import figures_apart
from engine.model.clause import Clause
from engine.model.figures import PROFILES, Profile
from engine.model.sensitivity import figures_of, leans_on
from engine.program.figures import scaled
from engine.program.program import Program
from engine.program.programs import Programs
from engine.program.terms import TermKey
from engine.program.tree import Constant


def alike(one: Programs, other: Programs, names: Iterable[str]) -> bool:
    """Whether the clauses of these names decide by the same under both, whatever the profile."""
    return all(
        same_links(one, other, name) and all(decide_alike(one, other, name, profile) for profile in PROFILES)
        for name in names
    )


def same_links(one: Programs, other: Programs, name: str) -> bool:
    """Whether a clause reads the same clauses under both."""
    first, second = (set(leans_on(each.rulebook.clauses[name])) for each in (one, other))
    return first == second


def decide_alike(
    one: Programs, other: Programs, name: str, profile: Profile, answer: tuple[str, str] | None = None
) -> bool:
    """Whether a clause decides by the same under both, with a profile that answers one reading so."""
    chosen = (each.selections[profile] for each in (one, other))
    selections = [each if answer is None else each.but(*answer) for each in chosen]
    mine, theirs = one.program(selections[0]), other.program(selections[1])
    first, second = one.rulebook.clauses[name], other.rulebook.clauses[name]
    days = (None, date.min.toordinal(), *sorted({*mine.figures.changes, *theirs.figures.changes}))
    return _decides(mine, first) == _decides(theirs, second) and (
        _figures(mine, first, days) == _figures(theirs, second, days)
    )


def _decides(program: Program, clause: Clause) -> tuple[object, ...]:
    """All that decides but the figures."""
    plan = program.plan(clause.id)
    keys: tuple[TermKey, ...] = program.terms_of(plan)
    terms = [(key, program.term(*key)) for key in keys]
    return (
        (clause.kind, clause.amount, clause.paid, clause.prevails, clause.made_on),
        (plan.keys, plan.excepting, plan.reopens, plan.begun),
        tuple(plan.sides.items()),
        [(one.title, tree) for one, tree in plan.requirements if not (isinstance(tree, Constant) and tree.fixed)],
        terms,
    )


def _figures(program: Program, clause: Clause, days: Iterable[int | None]) -> tuple[object, ...]:
    """The figures in force from each of some days on, by the day that chooses them; which day that is matters to none that
    is always the same."""
    found = {
        name: tuple(None if (version := program.figures.at(name, day)) is None else scaled(version) for day in days)
        for name in figures_of(clause)
    }
    dated = any(len(set(values)) > 1 for values in found.values())
    return found, clause.version_by if dated else ""


def covered(pair: TwoRulebooks, first: int, last: int) -> bool:
    """Whether every span of days on which a figure differs reaches into a window: what is proved on that window is no proof
    for a figure that differs elsewhere alone."""
    changes = sorted({*pair.old.program.figures.changes, *pair.new.program.figures.changes})
    for _, day, _, _ in figures_apart(pair):
        begins = date.min if day is None else day
        ends = next((one for one in changes if one > begins.toordinal()), date.max.toordinal())
        if day is not None and (begins.toordinal() > last or ends <= first):
            return False
    return True
