"""Links between clauses: an act is presupposed only together with the clauses that judge it, a part names its whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from engine.errors import Problem
from engine.model.clause import Clause
from engine.model.conditions import FactHappened, FactOrder
from engine.model.reads import starts_of
from engine.model.rulebook import conditions_of, depends_on
from engine.model.vocabulary import HAPPENED, Contradiction, Fact
from engine.reading.document import Path
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for


def check_links(draft: Draft) -> None:
    """Every link, once all clauses have a shape."""
    reach = _reach(draft)
    for clause in draft.clauses.values():
        home = draft.homes["clauses"][clause.id]
        _part(draft, home, clause, reach)
        for act, judge in _judges(draft, clause):
            if judge in draft.clauses and judge not in clause.regardless and not _looks(reach, clause.id, judge):
                what = f"presuppone `{act}` senza guardare `{judge}`, che lo giudica"
                cure = f"aggiungi una condizione su `{judge}`, o scrivi in `regardless` perché non serve"
                draft.say(home, (), what, cure)
    for name, fact in draft.vocabulary.items():
        _fact(draft, draft.homes["facts"][name], name, fact)


def idle_excuses(draft: Draft) -> Iterator[Problem]:
    """Clauses that are told to be disregarded, and need not be: they judge no act that is presupposed, or are looked
    at. Nothing comes of it, but whoever reads it believes otherwise."""
    reach = _reach(draft)
    for clause in draft.clauses.values():
        if not draft.vocabulary.keys() >= set(acts(clause)):
            continue
        home, judges = draft.homes["clauses"][clause.id], {judge for _, judge in _judges(draft, clause)}
        for judge in clause.regardless:
            if judge == clause.id or judge not in draft.clauses:
                continue
            tail = ("regardless", judge)
            if judge not in judges:
                what = f"`{judge}` non giudica nessun atto che questa clausola presuppone: non c'è nulla da scusare"
                yield home.problem(
                    tail, what, "togli la riga, o aggiungi la clausola a `judged_by` dell'atto", at_key=True
                )
            elif _looks(reach, clause.id, judge):
                what = f"`{judge}` è già legata a questa clausola da una condizione: non c'è nulla da scusare"
                yield home.problem(tail, what, "togli la riga", at_key=True)


def _judges(draft: Draft, clause: Clause) -> Iterator[tuple[str, str]]:
    """The acts a clause presupposes, each with every other clause that judges it."""
    for act in acts(clause):
        for judge in draft.vocabulary[act].judged_by if act in draft.vocabulary else ():
            if judge != clause.id:
                yield act, judge


def _reach(draft: Draft) -> Callable[[str], frozenset[str]]:
    near = cache(lambda name: depends_on(draft.clauses[name]))
    return cache(lambda name: _closure(draft.clauses, name, near))


def _looks(reach: Callable[[str], frozenset[str]], name: str, judge: str) -> bool:
    return judge in reach(name) or name in reach(judge)


def acts(clause: Clause) -> tuple[str, ...]:
    """The facts whose acts a clause presupposes: those that must have happened, that order days, that start terms."""
    facts: dict[str, None] = {}
    for condition in conditions_of(clause):
        if (isinstance(condition, FactHappened) and condition.happened) or isinstance(condition, FactOrder):
            facts[condition.fact] = None
    for term in clause.terms.values():
        facts |= dict.fromkeys(starts_of(term))
    return tuple(facts)


def _closure(clauses: Mapping[str, Clause], name: str, near: Callable[[str], tuple[str, ...]]) -> frozenset[str]:
    reached: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one not in reached and one in clauses:
            reached.add(one)
            waiting += near(one)
    return frozenset(reached)


def _part(draft: Draft, home: Home, clause: Clause, reach: Callable[[str], frozenset[str]]) -> None:
    whole = clause.part_of
    if whole is None or whole not in draft.clauses:
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
    wholes: set[str] = set()
    whole = clause.part_of
    while whole is not None and whole in clauses and whole not in wholes:
        wholes.add(whole)
        whole = clauses[whole].part_of
    return wholes


def _fact(draft: Draft, home: Home, name: str, fact: Fact) -> None:
    for index, judge in enumerate(fact.judged_by):
        draft.known(home, ("judged_by", index), "clauses", judge)
    for other, signs in fact.events.items():
        draft.fact(home, ("stands_for", other), other, (fact.type,), f"prendere il posto di `{name}`")
        for event, said in signs.items():
            if event == fact.stands_for[other]:
                draft.known(home, ("stands_for", other), "facts", event)
            else:
                type_ = "date" if said is None else "boolean"
                draft.fact(home, ("stands_for", other, event), event, (type_,), "dire che un evento riguarda il caso")
    for index, one in enumerate(fact.not_with):
        tail = ("not_with", index)
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
    if said == () and fact.type != "set":
        yield tail, f"`{name}` non può dire `[]`, che è un insieme vuoto", "scrivi almeno un valore"
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
