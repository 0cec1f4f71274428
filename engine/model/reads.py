"""Which facts a clause reads, and how: for scope, in conditions, in terms, in amounts, in texts."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from engine.model.clause import Clause
from engine.model.conditions import Condition, facts_of
from engine.model.rulebook import conditions_of, scope_groups
from engine.model.terms import Choice, LengthByFact, Term, TermDay

_HOLE = re.compile(r"\{(\w+)\}")


def facts_read(clause: Clause) -> dict[str, bool]:
    """Every fact a clause decides by, in reading order, and whether it is presumed wherever it is read and nobody
    states it. Facts that only choose the scope or stand in a text are not among them."""
    facts: dict[str, bool] = {}
    for name, presumed in _read(clause):
        facts[name] = facts.get(name, True) and presumed
    return facts


def facts_named(clause: Clause, vocabulary: Container[str]) -> tuple[str, ...]:
    """Every fact of a vocabulary that a clause names anywhere, once: also for its scope, its version, its texts."""
    texts = (*clause.message.values(), *clause.remedy.values())
    entries = (one for text in texts for one in ((text,) if isinstance(text, str) else text.values()))
    spoken = (name for text in entries for name in _HOLE.findall(text))
    paid = () if clause.paid is None else (clause.paid.on, *([clause.paid.eur] if clause.paid.eur else []))
    version = () if clause.version_by == "as_of" else (clause.version_by,)
    made = () if clause.made_on is None else (clause.made_on,)
    names = dict.fromkeys((*scope_of(clause), *version, *made, *facts_read(clause), *paid, *spoken))
    return tuple(name for name in names if name in vocabulary)


def scope_of(clause: Clause) -> tuple[str, ...]:
    """Every fact that is in one of those groups, as often as it is."""
    return tuple(name for group in scope_groups(clause) for name in group)


def termed(clause: Clause) -> tuple[str, ...]:
    """The facts that start, measure or end the terms of a clause, under any reading."""
    return tuple(name for term in clause.terms.values() for name in (*starts_of(term), *ends_of(term)))


def starts_of(term: Term) -> tuple[str, ...]:
    """The facts that say where a term starts and how long it lasts, under any reading."""
    length = term.length
    return (*_dated(term, "from"), *((length.by_fact,) if isinstance(length, LengthByFact) else ()))


def ends_of(term: Term) -> tuple[str, ...]:
    """The facts that say when the act of a term was done, or which day it reaches, under any reading."""
    end = term.end.choose.values() if isinstance(term.end, Choice) else (term.end,)
    return (*(one for one in end if one is not None), *_dated(term, "until"), *_dated(term, "since"))


def _dated(term: Term, field: str) -> tuple[str, ...]:
    """The facts in the days of one field of a term."""
    facts: list[str] = []
    for path, day in term.days:
        if path[0] == field:
            facts += day.facts if isinstance(day, TermDay) else (day,)
    return tuple(facts)


def _read(clause: Clause) -> Iterator[tuple[str, bool]]:
    yield from ((name, False) for name in termed(clause))
    for condition in conditions_of(clause):
        yield from ((name, _presumed(condition)) for name in facts_of(condition))
    if clause.amount is not None and clause.amount.fact is not None:
        yield clause.amount.fact, False


def _presumed(condition: Condition) -> bool:
    return getattr(condition, "presume", None) is not None
