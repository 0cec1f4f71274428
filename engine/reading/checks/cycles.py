"""Chains that never end: clauses that wait for each other's outcome, terms that wait for each other's day."""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.conditions import ClauseOutcome
from engine.model.rulebook import outcomes_read, strata, term_owner
from engine.model.terms import TermDay
from engine.reading.checks.conditions import conditions_at
from engine.reading.draft import Draft

MOST_SHOWN = 8

Edges = Mapping[str, tuple[str, ...]]


def check_cycles(draft: Draft) -> None:
    """Both kinds of chain."""
    try:
        strata(draft.clauses)
    except ValueError:
        _clause_cycles(draft)
    _term_cycles(draft)


def _clause_cycles(draft: Draft) -> None:
    for cycle in cycles({name: outcomes_read(clause) for name, clause in draft.clauses.items()}):
        home, clause = draft.homes["clauses"][cycle[0]], draft.clauses[cycle[0]]
        follower = cycle[1 % len(cycle)]
        tail = next(
            (*path, "clause")
            for path, node in conditions_at(clause)
            if isinstance(node, ClauseOutcome) and node.clause == follower
        )
        if len(cycle) > 1:
            draft.say(home, tail, "clausole che si aspettano a vicenda: " + _chain(cycle), "spezza il giro")


def _term_cycles(draft: Draft) -> None:
    edges = {
        f"{clause.id}/{name}": tuple(
            "/".join(term_owner(reference, clause.id))
            for _, day in body.days
            if isinstance(day, TermDay)
            for reference in day.terms
        )
        for clause in draft.clauses.values()
        for name, body in clause.terms.items()
    }
    for cycle in cycles(edges):
        owner, name = term_owner(cycle[0], "")
        what = "termini che si aspettano a vicenda: " + _chain(cycle)
        key = next(
            path[0] for path, day in draft.clauses[owner].terms[name].days if isinstance(day, TermDay) and day.terms
        )
        draft.say(draft.homes["clauses"][owner], ("terms", name, key), what, "fai partire uno dei due da un fatto")


def _chain(cycle: tuple[str, ...]) -> str:
    shown = cycle if len(cycle) <= MOST_SHOWN else cycle[:MOST_SHOWN]
    dots = [] if shown == cycle else ["…"]
    return " → ".join([*(f"`{name}`" for name in shown), *dots, f"`{cycle[0]}`"])


def cycles(edges: Edges) -> tuple[tuple[str, ...], ...]:
    """One cycle for each group of names that reach each other, starting from its first name in order."""
    loops: list[tuple[str, ...]] = []
    finished: set[str] = set()
    for name in edges:
        if name not in finished:
            loops += _walk(name, edges, finished)
    return tuple(loops)


def _walk(start: str, edges: Edges, finished: set[str]) -> list[tuple[str, ...]]:
    """Depth first without recursion: a chain may be as long as the rulebook."""
    loops: list[tuple[str, ...]] = []
    trail, waiting = [start], [iter(edges.get(start, ()))]
    while trail:
        following = next(waiting[-1], None)
        if following is None:
            finished.add(trail.pop())
            waiting.pop()
        elif following in trail:
            loops.append(tuple(trail[trail.index(following) :]))
        elif following in edges and following not in finished:
            trail.append(following)
            waiting.append(iter(edges[following]))
    return loops
