"""Links between clauses: an act is presupposed only together with the clauses that judge it, a part names its whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from engine.model.clause import Clause
from engine.model.conditions import FactHappened, FactOrder
from engine.model.reads import starts_of
from engine.model.rulebook import conditions_of
from engine.model.sensitivity import leans_on
from engine.model.vocabulary import HAPPENED, Contradiction, Fact
from engine.reading.document import Path
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for


def check_links(draft: Draft) -> None:
    """Every link, once all clauses have a shape."""

    @cache
    def reach(name: str) -> frozenset[str]:
        return _closure(draft.clauses, name)

    for clause in draft.clauses.values():
        home = draft.homes["clauses"][clause.id]
        _part(draft, home, clause, reach)
        for judge in clause.regardless:
            draft.known(home, ("regardless", judge), "clauses", judge)
        for act in acts(clause):
            for judge in draft.vocabulary[act].judged_by if act in draft.vocabulary else ():
                if judge in draft.clauses and judge not in clause.regardless:
                    looked_at = judge in reach(clause.id) or clause.id in reach(judge)
                    if not looked_at:
                        what = f"presuppone `{act}` senza guardare `{judge}`, che lo giudica"
                        cure = f"aggiungi una condizione su `{judge}`, o scrivi in `regardless` perché non serve"
                        draft.say(home, (), what, cure)
    for name, fact in draft.vocabulary.items():
        _fact(draft, draft.homes["facts"][name], name, fact)


def acts(clause: Clause) -> tuple[str, ...]:
    """The facts whose acts a clause presupposes: those that must have happened, that order days, that start terms."""
    found: dict[str, None] = {}
    for condition in conditions_of(clause):
        if (isinstance(condition, FactHappened) and condition.happened) or isinstance(condition, FactOrder):
            found[condition.fact] = None
    for term in clause.terms.values():
        found |= dict.fromkeys(starts_of(term))
    return tuple(found)


def _closure(clauses: Mapping[str, Clause], name: str) -> frozenset[str]:
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in found and one in clauses:
            found.add(one)
            waiting += leans_on(clauses[one])
    return frozenset(found)


def _part(draft: Draft, home: Home, clause: Clause, reach: Callable[[str], frozenset[str]]) -> None:
    whole = clause.part_of
    if whole is None or not draft.known(home, ("part_of",), "clauses", whole) or whole not in draft.clauses:
        return
    if clause.id in _wholes(draft.clauses, clause):
        draft.say(
            home,
            ("part_of",),
            "una clausola non è parte di se stessa, nemmeno per il tramite di altre",
            "togli `part_of`",
        )
    elif clause.id not in reach(whole) and whole not in reach(clause.id):
        what = f"`{whole}` non legge questa clausola, e questa non legge quella"
        draft.say(home, ("part_of",), what, "togli `part_of`, o scrivi la condizione che le lega")


def _wholes(clauses: Mapping[str, Clause], clause: Clause) -> set[str]:
    """What a clause is part of, and what that is part of."""
    found: set[str] = set()
    whole = clause.part_of
    while whole is not None and whole in clauses and whole not in found:
        found.add(whole)
        whole = clauses[whole].part_of
    return found


def _fact(draft: Draft, home: Home, name: str, fact: Fact) -> None:
    for index, judge in enumerate(fact.judged_by):
        draft.known(home, ("judged_by", index), "clauses", judge)
    for other, event in fact.stands_for.items():
        draft.fact(home, ("stands_for", other), other, (fact.type,), f"prendere il posto di `{name}`")
        draft.known(home, ("stands_for", other), "facts", event)
    for index, one in enumerate(fact.not_with):
        tail: Path = ("not_with", index)
        for where, what, cure in _contradiction(draft, home, tail, name, fact, one):
            draft.say(home, where, what, cure)


def _contradiction(
    draft: Draft, home: Home, tail: Path, name: str, fact: Fact, one: Contradiction
) -> Iterator[tuple[Path, str, str]]:
    if one.value != "any":
        yield from _says((*tail, "value"), name, fact, one.value)
    for other, said in one.where.items():
        if draft.known(home, (*tail, "where", other), "facts", other) and other in draft.vocabulary:
            yield from _says((*tail, "where", other), other, draft.vocabulary[other], said)


def _says(tail: Path, name: str, fact: Fact, said: object) -> Iterator[tuple[Path, str, str]]:
    """Whether a fact can say so."""
    values = said if isinstance(said, tuple) else (said,)
    allowed: tuple[object, ...]
    if fact.type == "date":
        allowed = (HAPPENED, None)
    elif fact.type == "boolean":
        allowed = (True, False)
    else:
        allowed = tuple(fact.values)
    for value in values:
        if value not in allowed:
            yield tail, f"`{name}` non può dire `{_word(value)}`", cure_for(_word(value), map(_word, allowed))


def _word(value: object) -> str:
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
