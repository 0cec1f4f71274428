"""Which figures and readings a clause uses, found by walking it."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.clause import Amount, Choice, Clause, StartChoice, Term
from engine.model.conditions import Condition, FactNumber, ReadingChoice, ShareAtLeast, SumsTo
from engine.model.rulebook import Rulebook, conditions_of


def parameters_of(clause: Clause) -> tuple[str, ...]:
    """Ids of the parameters, in reading order: those of terms, of conditions, of the amount."""
    found = [name for term in clause.terms.values() for name in (term.within, term.wait) if name]
    found += [name for condition in conditions_of(clause) for name in _in_condition(condition)]
    found += list(_in_amount(clause.amount)) if clause.amount else []
    return tuple(dict.fromkeys(found))


def readings_of(clause: Clause, rulebook: Rulebook) -> tuple[str, ...]:
    """Ids of the readings: named by conditions and terms, behind its figures, and governing the count of days."""
    found = [node.reading for node in conditions_of(clause) if isinstance(node, ReadingChoice)]
    found += [name for term in clause.terms.values() for name in _in_term(term)]
    figures = (rulebook.parameters[name].reading for name in parameters_of(clause) if name in rulebook.parameters)
    found += [name for name in figures if name]
    if clause.terms:
        counting = rulebook.header.counting
        found += [counting.start_day, counting.last_day, counting.wait, counting.roll, counting.working_week]
    return tuple(dict.fromkeys(found))


def _in_condition(condition: Condition) -> Iterator[str]:
    if isinstance(condition, FactNumber):
        yield condition.bound[1]
    elif isinstance(condition, ShareAtLeast):
        yield condition.share_at_least
    elif isinstance(condition, SumsTo):
        yield condition.sums_to


def _in_amount(amount: Amount) -> Iterator[str]:
    if amount.eur:
        yield amount.eur
    for tier in amount.tiers:
        yield from (name for name in (tier.up_to, tier.eur) if name)


def _in_term(term: Term) -> Iterator[str]:
    for part in (term.from_, term.end, term.unit):
        if isinstance(part, Choice | StartChoice):
            yield part.by
