"""Terms under a selection, and what they come to on a case."""

from __future__ import annotations

from typing import NamedTuple

from engine.model.case import Absent
from engine.model.figures import Version
from engine.model.rulebook import Rulebook
from engine.model.terms import LengthByFact, Term, Way
from engine.program.quantities import InForce, OfFact, OfTerm, Quantity, leaves, unit_of
from engine.program.selection import Selection, count_for
from engine.program.term_days import DayMaker, chooser, numbered
from engine.reckoning.terms import Count, Span

TermKey = tuple[str, str]
"""The clause that owns a term, and the term's name."""


class Length(NamedTuple):
    """The parameter that measures a term: the only one, or the one for the number that a fact is."""

    by: OfFact | None
    parameters: tuple[tuple[int, str], ...]


class TermPlan(NamedTuple):
    """All that a selection fixes about a term. It starts on the day `start`, and runs its `length`, or to the day
    `reached`, by its `way` (see `Term`; None: it only names the day it starts from); `end` is the fact that says when its
    own act was done, and `awaited` that this day may lie beyond the day of judgement. `facts`, `terms` and `figures` are all
    that it may read of each, once: figures with the clause whose day chooses the version."""

    clause: str
    start: Quantity | None
    reached: Quantity | None
    way: Way | None
    end: str | None
    awaited: bool
    length: Length | None
    unit: str
    counting: Count
    facts: tuple[str, ...]
    terms: tuple[TermKey, ...]
    figures: tuple[tuple[str, str], ...]

    @property
    def fixed_figures(self) -> tuple[tuple[str, str], ...]:
        """Those that it reads in every case: not the lengths that a fact chooses from."""
        if self.length is None or self.length.by is None:
            return self.figures
        chosen = {name for _, name in self.length.parameters}
        return tuple(figure for figure in self.figures if figure[0] not in chosen)


class TermValue(NamedTuple):
    """A term on a case. `last` and `first` are the last day that counts and the first that it lets through; `done` the
    day of the act, ABSENT where it is known not to have come or nothing says when; `overdue` and `lead` the days
    between those and the act (or `as_of`); `elapsed` the days from start to act. `parameter` measured it, in the version
    `figure`. Unknown parts are None."""

    plan: TermPlan
    start: int | None
    parameter: str | None
    figure: Version | None
    last: Span | None
    first: Span | None
    done: int | Absent | None
    overdue: int | None
    lead: int | None
    elapsed: int | None


def _effective(count: Count, way: Way | None, unit: str, *, rolls: bool) -> Count:
    """The way of counting without the choices a term is not sensitive to, so that terms that run alike are equal."""
    return Count(
        start_day_counts=count.start_day_counts,
        last_day_counts=count.last_day_counts or way != "within",
        wait_passes_next_day=(count.wait_passes_next_day or way != "wait") and way != "notice",
        rolls=count.rolls and rolls,
        saturday_works=count.saturday_works and unit == "working_days",
    )


def term_plan(rulebook: Rulebook, selection: Selection, clause: str, name: str) -> TermPlan:
    """The plan of a term. Raises EngineFault where the units of its days do not agree."""
    term = rulebook.clauses[clause].terms[name]
    days = DayMaker(rulebook, selection, clause)
    until = term.until or term.since
    unit: str = rulebook.parameters[term.lengths[0]].unit if term.lengths else ""
    if term.unit is not None:
        unit = selection.pick(term.unit)
    start = None if term.from_ is None else days.quantity(term.from_)
    reached = None if until is None else days.quantity(until)
    for day in (start, reached):
        if day is not None:
            unit_of(day)
    end, length = selection.end(term), _length(rulebook, term)
    by = None if length is None else length.by
    read = tuple(leaf for day in (start, by, reached) if day is not None for leaf in leaves(day))
    named = ((leaf.parameter, leaf.clause) for leaf in read if isinstance(leaf, InForce))
    facts = (*(leaf.fact for leaf in read if isinstance(leaf, OfFact)), *(() if end is None else (end,)))
    return TermPlan(
        clause=clause,
        start=start,
        reached=reached,
        way=term.way,
        end=end,
        awaited=end is not None and rulebook.vocabulary[end].future,
        length=length,
        unit=unit,
        counting=_effective(count_for(rulebook, selection, term.act), term.way, unit, rolls=term.may_roll),
        facts=tuple(dict.fromkeys(facts)),
        terms=tuple(dict.fromkeys(leaf.key for leaf in read if isinstance(leaf, OfTerm))),
        figures=tuple(dict.fromkeys((*((one, clause) for one in term.lengths), *named))),
    )


def _length(rulebook: Rulebook, term: Term) -> Length | None:
    length = term.length
    if not isinstance(length, LengthByFact):
        return None if length is None else Length(None, ((0, length),))
    numbers = numbered(rulebook, length.by_fact, tuple(length.choose))
    return Length(chooser(rulebook, length.by_fact), tuple(zip(numbers, length.choose.values(), strict=True)))
