"""Which readings a clause is sensitive to: its own, and those of the clauses and terms it depends on."""

from __future__ import annotations

from collections.abc import Container, Iterator

from engine.model.clause import Clause
from engine.model.conditions import ReadingChoice, figure_of
from engine.model.rulebook import Rulebook, conditions_of
from engine.model.terms import Choice, Term, TermDay


def figures_of(clause: Clause) -> tuple[str, ...]:
    """Every parameter a clause names, once: in terms, conditions and amounts."""
    return tuple(dict.fromkeys(_figures(clause)))


def _figures(clause: Clause) -> Iterator[str]:
    for term in clause.terms.values():
        yield from term.lengths
        yield from (figure for _, day in term.days if isinstance(day, TermDay) for figure in day.figures)
    for condition in conditions_of(clause):
        figure = figure_of(condition)
        if figure is not None:
            yield figure
    if clause.amount is not None:
        yield from (figure for figure in (clause.amount.eur,) if figure is not None)
        for tier in clause.amount.tiers:
            yield from (figure for figure in (tier.up_to, tier.eur) if figure is not None)


def _counting(rulebook: Rulebook, term: Term) -> Iterator[str]:
    counting = rulebook.header.counting
    if term.may_roll:
        yield counting.roll
    if term.length is None:
        return
    yield counting.start_day
    if term.within is not None:
        yield counting.last_day
    elif term.wait is not None:
        yield counting.wait
    units = set(term.unit.choose.values()) if term.unit else {rulebook.parameters[one].unit for one in term.lengths}
    if "working_days" in units:
        yield counting.working_week


def choices(clause: Clause) -> Iterator[str]:
    """The readings a clause names itself, in conditions and terms."""
    for condition in conditions_of(clause):
        if isinstance(condition, ReadingChoice):
            yield condition.reading
    for term in clause.terms.values():
        yield from (part.by for part in (term.end, term.unit) if isinstance(part, Choice))
        yield from (day.by for _, day in term.days if isinstance(day, TermDay) and day.by is not None)


def own_readings(rulebook: Rulebook, clause: Clause) -> tuple[str, ...]:
    """The readings written into one clause: choices, figures with several layers, counting of its terms."""
    readings = list(choices(clause))
    readings += (name for figure in figures_of(clause) if (name := rulebook.parameters[figure].reading) is not None)
    for term in clause.terms.values():
        readings += _counting(rulebook, term)
    return tuple(dict.fromkeys(readings))


def closure(rulebook: Rulebook, name: str, unconcerned: Container[str] = ()) -> tuple[str, ...]:
    """A clause and all it depends on, near or far, where no fact concerns these others."""
    reached, waiting = dict[str, None](), [name]
    while waiting:
        one = waiting.pop()
        if one not in reached:
            reached[one] = None
            waiting += [
                other for other, presumed in rulebook.dependencies[one] if not (presumed and other in unconcerned)
            ]
    return tuple(reached)


def closures(rulebook: Rulebook) -> dict[str, tuple[str, ...]]:
    """For each clause id, the clause and all it depends on, near or far."""
    return {name: closure(rulebook, name) for name in rulebook.clauses}


def users_of_definitions(rulebook: Rulebook) -> dict[str, frozenset[str]]:
    """For each clause that is a definition, the other clauses that depend on it and are none themselves."""
    dependents: dict[str, set[str]] = {name: set() for name, body in rulebook.clauses.items() if body.definition}
    for user, body in rulebook.clauses.items():
        for name in () if body.definition else closure(rulebook, user):
            if name in dependents:
                dependents[name].add(user)
    return {name: frozenset(users) for name, users in dependents.items()}


def sensitive_readings(rulebook: Rulebook) -> dict[str, tuple[str, ...]]:
    """For each clause id, every reading that could change its finding, dependencies included."""
    own = {name: own_readings(rulebook, clause) for name, clause in rulebook.clauses.items()}
    return {
        name: tuple(dict.fromkeys(reading for other in names for reading in own[other]))
        for name, names in closures(rulebook).items()
    }
