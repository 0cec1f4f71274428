"""The days that terms are made from, and the terms that days and clauses refer to."""

from __future__ import annotations

from typing import Literal

from engine.model.rulebook import term_owner
from engine.model.terms import TermDay
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

Role = Literal["deadline", "earliest", "day", "done"]
_NO_FIRST_DAY = ("within", "back", "until")
_MADE_BY = (
    "last", "breach", "after", "first", "done", "later", "earlier", "first_of_month_after", "last_of_month_after",
    "day_of_month_before", "day_before", "stated", "by", "by_fact",
)  # fmt: skip
_OF_MONTHS = ("first_of_month_after", "last_of_month_after")
_COMPANIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "months": (_OF_MONTHS, ()),
    "day": (("day_of_month_before",), ("day_of_month_before",)),
    "else_": (("stated", "by_fact"), ("stated",)),
    "choose": (("by", "by_fact"), ("by", "by_fact")),
}
"""Keys that go with one of some others, and with which of those they must."""
MOST_COMPARED = 3
_TERMS: dict[str, Role] = {
    "last": "deadline", "breach": "deadline", "after": "deadline", "first": "earliest", "done": "done",
}  # fmt: skip
LAST_OF_EVERY_MONTH = 28


def term(draft: Draft, home: Home, tail: Path, clause: str, reference: str, role: Role) -> None:
    """A reference to a term: it exists, and gives what its role asks for."""
    owner, name = term_owner(reference, clause)
    if owner != clause and not draft.known(home, tail, "clauses", owner):
        return
    terms = draft.terms(owner)
    if terms is None:
        return
    if name not in terms:
        whose = "" if owner == clause else f" in `{owner}`"
        draft.say(home, tail, f"termine sconosciuto `{one_line(name)}`{whose}", cure_for(name, terms))
        return
    target = terms[name]
    if role == "deadline" and target.opens:
        what = f"`{name}` è un'attesa: non ha un ultimo giorno"
        draft.say(home, tail, what, "serve un termine con `within`, `back` o `until`")
    elif role == "earliest" and target.way in _NO_FIRST_DAY:
        what = f"`{name}` non è un'attesa: non ha un primo giorno"
        draft.say(home, tail, what, "serve un termine con `wait`, `notice` o `since`")
    elif role == "done" and target.end is None:
        draft.say(home, tail, f"`{name}` non dice quando l'atto è compiuto", "aggiungi `end` a quel termine")


def check_day(draft: Draft, home: Home, clause: str, tail: Path, day: str | TermDay) -> None:
    """A day and those that it is made from."""
    if day == "as_of":
        what = "un termine parte dai fatti, e `as_of` è il giorno del giudizio"
        draft.say(home, tail, what, "scrivi il nome di un fatto")
        return
    if isinstance(day, str):
        draft.fact(home, tail, day, ("date",), "un giorno")
        return
    ways = [key for key in _MADE_BY if _written(day, key)]
    if len(ways) > 1:
        named = ", ".join(f"`{key}`" for key in ways)
        draft.say(home, tail, f"più modi di dire un giorno: {named}", "tienine uno", at_key=True)
    elif not ways:
        allowed = ", ".join(f"`{key}`" for key in _MADE_BY)
        draft.say(home, tail, "non si dice quale giorno", f"scrivi un fatto, o uno fra {allowed}", at_key=True)
    _companions(draft, home, tail, day, ways)
    for key, role in _TERMS.items():
        if (name := getattr(day, key)) is not None:
            term(draft, home, (*tail, key), clause, name, role)
    for key in ("later", "earlier"):
        if key in ways and not 1 < len(getattr(day, key)) <= MOST_COMPARED:
            what = f"`{key}` confronta due giorni, o {MOST_COMPARED}"
            draft.say(home, (*tail, key), what, "elenca quelli da confrontare")
    if day.stated is not None:
        draft.fact(home, (*tail, "stated"), day.stated, ("date",), "un giorno")
    if day.by is not None and draft.known(home, (*tail, "by"), "readings", day.by):
        every_option(draft, home, tail, day.by, tuple(day.choose))
    if day.by_fact is not None:
        by_fact(draft, home, tail, day.by_fact, tuple(day.choose))
    _figures(draft, home, tail, day)
    for path, part in day.days:
        check_day(draft, home, clause, (*tail, *path), part)


def _written(day: TermDay, key: str) -> bool:
    """Whether a key is there, even with nothing in it: what it lacks is then said of it."""
    return key in day.model_fields_set and getattr(day, key) is not None


def _companions(draft: Draft, home: Home, tail: Path, day: TermDay, ways: list[str]) -> None:
    for key, (masters, needing) in _COMPANIONS.items():
        there, name = _written(day, key), key.rstrip("_")
        if there and ways and not any(way in masters for way in ways):
            named = " o ".join(f"`{one}`" for one in masters)
            draft.say(home, (*tail, name), f"`{name}` va con {named}", f"togli `{name}`", at_key=True)
        elif not there and any(way in needing for way in ways):
            draft.say(home, tail, f"manca `{name}`, che dice quale giorno", f"aggiungi `{name}`", at_key=True)


def _figures(draft: Draft, home: Home, tail: Path, day: TermDay) -> None:
    """The figures of the words of months: so many months, a day that every month has."""
    if day.months is not None:
        draft.parameter(home, (*tail, "months"), day.months, ("months",), "un numero di mesi")
    if day.day is not None:
        parameter = draft.parameter(home, (*tail, "day"), day.day, ("count",), "un giorno del mese")
        values = () if parameter is None else tuple(one.value for one in parameter.values)
        if any(isinstance(value, int) and not 1 <= value <= LAST_OF_EVERY_MONTH for value in values):
            what = f"`{day.day}` non è un giorno di ogni mese"
            cure = f"serve un giorno da 1 a {LAST_OF_EVERY_MONTH}"
            draft.say(home, (*tail, "day"), what, cure)


def by_fact(draft: Draft, home: Home, tail: Path, name: str, chosen: tuple[str, ...]) -> None:
    """A choice by a fact has one entry for every value of it."""
    fact = draft.fact(home, (*tail, "by_fact"), name, ("enum", "boolean", "date"), "una scelta")
    if fact is None:
        return
    if fact.type == "date" and not fact.absent:
        what = f"`{name}` non può essere assente: una scelta non avrebbe il suo `false`"
        draft.say(home, (*tail, "by_fact"), what, "aggiungi `absent` al fatto, o scegli un altro fatto")
        return
    values = tuple(fact.values) if fact.type == "enum" else ("true", "false")
    for option in chosen:
        if option not in values:
            what = f"`{name}` non ha il valore `{one_line(option)}`"
            draft.say(home, (*tail, "choose", option), what, cure_for(option, values), at_key=True)
    missing = ", ".join(f"`{value}`" for value in values if value not in chosen)
    if missing:
        draft.say(home, (*tail, "choose"), f"mancano valori di `{name}`: {missing}", "una voce per ogni valore")


def every_option(draft: Draft, home: Home, tail: Path, reading: str, options: tuple[str, ...]) -> None:
    """A choice by a reading has one entry for every option of it."""
    draft.options(home, (*tail, "choose"), reading, {(option,): option for option in options}, every=True)
