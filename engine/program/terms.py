"""Terms under a selection, and what they come to on a case."""

from __future__ import annotations

from typing import NamedTuple

from engine.model.case import Absent
from engine.model.figures import Version
from engine.model.rulebook import Rulebook, term_owner
from engine.model.terms import Start, Term
from engine.program.selection import Selection, count_for
from engine.reckoning.terms import Count, Span

TermKey = tuple[str, str]
"""The clause that owns a term, and the term's name."""


class TermPlan(NamedTuple):
    """All that a selection fixes about a term. It starts on a fact (`start`), `offset` days from the last day of another
    term (`after`), on the day another term's act was done (`done_of`), or on the latest of some days (`later`); `end` is
    the fact that says when its own act was done; `length` the parameter that measures it."""

    clause: str
    term: Term
    start: str | None
    after: TermKey | None
    done_of: TermKey | None
    end: str | None
    length: str | None
    unit: str
    counting: Count
    offset: int = 0
    later: tuple[str, ...] = ()


class TermValue(NamedTuple):
    """A term on a case. `last` and `first` are the last day that counts and the first a wait lets through; `done` the
    day of the act, ABSENT where it is known not to have come or nothing says when; `overdue` and `lead` the days
    between those and the act (or `as_of`); `elapsed` the days from start to act. Unknown parts are None."""

    plan: TermPlan
    start: int | None
    figure: Version | None
    last: Span | None
    first: Span | None
    done: int | Absent | None
    overdue: int | None
    lead: int | None
    elapsed: int | None


def _effective(count: Count, term: Term, unit: str) -> Count:
    """The way of counting without the choices a term is not sensitive to, so that terms that run alike are equal."""
    return Count(
        start_day_counts=count.start_day_counts,
        last_day_counts=count.last_day_counts or term.within is None,
        wait_passes_next_day=(count.wait_passes_next_day or term.wait is None) and term.notice is None,
        rolls=count.rolls and term.within is not None,
        saturday_works=count.saturday_works and unit == "working_days",
    )


def term_plan(rulebook: Rulebook, selection: Selection, clause: str, name: str) -> TermPlan:
    """The plan of a term."""
    term = rulebook.clauses[clause].terms[name]
    begun = selection.start(term)
    start = begun if isinstance(begun, str) else None
    other = begun if isinstance(begun, Start) else Start()
    after = None if other.follows is None else term_owner(other.follows[0], clause)
    offset = 0 if other.follows is None else other.follows[1]
    done_of = None if other.done is None else term_owner(other.done, clause)
    length = term.length
    unit: str = "" if length is None else rulebook.parameters[length].unit
    if term.unit is not None:
        unit = selection.pick(term.unit)
    count = _effective(count_for(rulebook, selection, term.act), term, unit)
    return TermPlan(clause, term, start, after, done_of, selection.end(term), length, unit, count, offset, other.later)
