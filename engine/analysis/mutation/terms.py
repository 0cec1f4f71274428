"""The changes of a term: whose act it is, where it starts, what closes it, how its days are counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from engine.analysis.mutation.mutant import Path
from engine.model.clause import Clause
from engine.model.day_phrases import day_phrase
from engine.model.phrases import UNITS, term_title, topic
from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook
from engine.model.terms import Choice, LengthByFact, Term, TermDay

TermVariant = tuple[str, Path, str, str, str, Term]
_ACTS = {"supplier_act": "un atto del venditore", "customer_act": "un atto del cliente", "payment": "un pagamento"}
_FOLLOWS = {"last": "breach", "breach": "last", "after": "last"}
_MONTHS = {"first_of_month_after": "last_of_month_after", "last_of_month_after": "first_of_month_after"}
_ROLES = {"from": ("parte", "da"), "until": ("finisce", "con"), "since": ("comincia", "con")}
_DAYS = ("solar_days", "working_days")


class Terms:
    """The changes of the terms of one clause."""

    def __init__(self, rulebook: Rulebook, clause: Clause) -> None:
        self.rulebook, self.clause = rulebook, clause
        vocabulary = rulebook.vocabulary
        named = facts_named(clause, vocabulary)
        self._dates = tuple(name for name in named if vocabulary[name].type == "date")

    def variants(self, name: str) -> Iterator[TermVariant]:
        """Every change of a term: place and path below it, operator, its way, the change in Italian, the term."""
        term = self.clause.terms[name]
        title = f"il termine «{term_title(self.rulebook, self.clause.id, name)}»"
        for act in get_args(Term.model_fields["act"].annotation):
            if act != term.act:
                text = f"{title} è di {_ACTS[act]} invece che di {_ACTS[term.act]}"
                yield "", ("act",), "act", act, text, term.model_copy(update={"act": act})
        for place, path, operator, detail, text, changed in (*self._days(term), *self._end(term), *self._length(term)):
            yield place, path, operator, detail, f"{title} {text}", changed

    def _days(self, term: Term) -> Iterator[TermVariant]:
        """Every day that a term is made from, read otherwise."""
        for path, day in term.days:
            siblings = self._siblings(term, path)
            ways = [("other", siblings[0])] if siblings else [*self._otherwise(day)]
            for detail, other in ways:
                verb, word = _ROLES[str(path[0])]
                text = f"{verb} {word} {self._named(other)} invece che {word} {self._named(day)}"
                where = "".join(f"/{step}" for step in path[1:] if step != "choose")
                place = "" if len(path) == 1 and path[0] == "from" else f"/{path[0]}{where}"
                yield place, path, "start", detail, text, self._with(term, path, other)

    def _siblings(self, term: Term, path: Path) -> list[str | TermDay]:
        """The other days that a choice could have listed in the place of one."""
        if len(path) < 2 or path[-2] != "choose":
            return []
        days = dict(term.days)
        day = days[path]
        return [one for other, one in days.items() if other[:-1] == path[:-1] and one != day]

    def _otherwise(self, day: str | TermDay) -> Iterator[tuple[str, str | TermDay]]:
        if isinstance(day, str):
            yield from ((name, name) for name in self._dates if name != day)
            return
        for key, other in _FOLLOWS.items():
            if (reference := getattr(day, key)) is not None:
                yield other, TermDay.model_validate({other: reference})
        if day.done is not None:
            yield "last", TermDay(last=day.done)
        for key in ("later", "earlier"):
            for index, part in enumerate(getattr(day, key)):
                rest = tuple(one for at, one in enumerate(getattr(day, key)) if at != index)
                name = part if isinstance(part, str) else str(index)
                yield name, rest[0] if len(rest) == 1 else day.model_copy(update={key: rest})
        for key, other in _MONTHS.items():
            if (start := getattr(day, key)) is not None:
                yield other, day.model_copy(update={key: None, other: start})
        for key in ("day_of_month_before", "day_before"):
            if (start := getattr(day, key)) is not None:
                yield "itself", start
        if day.else_ is not None:
            yield "else", day.else_
        if day.stated is not None:
            yield "stated", day.stated

    def _with(self, term: Term, path: Path, other: str | TermDay) -> Term:
        """A term with another day in one place."""
        field = "from_" if path[0] == "from" else str(path[0])
        return term.model_copy(update={field: _replaced(getattr(term, field), path[1:], other)})

    def _named(self, day: str | TermDay) -> str:
        return day_phrase(self.rulebook, self.clause.id, day)

    def _end(self, term: Term) -> Iterator[TermVariant]:
        if isinstance(term.end, Choice):
            chosen = term.end.choose
            for option, end in chosen.items():
                for other in [one for one in chosen.values() if one != end][:1]:
                    changed = term.end.model_copy(update={"choose": {**chosen, option: other}})
                    answer = self.rulebook.readings[term.end.by].options[option].text
                    text = f"si chiude con {self._named(other)}, dove si legge così: {answer}"
                    where, path = f"/end/{option}", ("end", "choose", option)
                    yield where, path, "end", other, text, term.model_copy(update={"end": changed})
        elif term.end is not None:
            for name in self._dates:
                if name != term.end:
                    text = f"si chiude con {self._named(name)}"
                    yield "", ("end",), "end", name, text, term.model_copy(update={"end": name})

    def _length(self, term: Term) -> Iterator[TermVariant]:
        for key, other, text in (
            ("wait", "notice", "lascia passare un giorno prima"),
            ("notice", "wait", "lascia passare un giorno dopo"),
            ("back", "within", "si conta in avanti invece che all'indietro"),
        ):
            if (reach := getattr(term, key)) is not None:
                yield "", (key,), "wait", other, text, term.model_copy(update={key: None, other: reach})
        length = term.length
        if isinstance(length, LengthByFact):
            yield from self._lengths(term, length)
        if term.unit is not None:
            for option, unit in term.unit.choose.items():
                if unit in _DAYS:
                    other = _DAYS[1 - _DAYS.index(unit)]
                    changed = term.unit.model_copy(update={"choose": {**term.unit.choose, option: other}})
                    answer = self.rulebook.readings[term.unit.by].options[option].text
                    text = f"si conta in {UNITS[other][1]}, dove si legge così: {answer}"
                    where, path = f"/unit/{option}", ("unit", "choose", option)
                    yield where, path, "unit", other, text, term.model_copy(update={"unit": changed})

    def _lengths(self, term: Term, length: LengthByFact) -> Iterator[TermVariant]:
        """A length that a fact chooses, swapped with that of another value."""
        for option, parameter in length.choose.items():
            for other in [one for one in dict.fromkeys(length.choose.values()) if one != parameter][:1]:
                changed = length.model_copy(update={"choose": {**length.choose, option: other}})
                value = self._value(length.by_fact, option)
                text = f"dura «{self.rulebook.parameters[other].title}» dove vale «{value}»"
                way = str(term.way)
                yield (
                    f"/{way}/{option}",
                    (way, "choose", option),
                    "length",
                    other,
                    text,
                    term.model_copy(update={way: changed}),
                )

    def _value(self, fact: str, option: str) -> str:
        known = self.rulebook.vocabulary[fact]
        if known.type == "enum":
            return known.values[option]
        return f"{topic(known)}: {'sì' if option == 'true' else 'no'}"


def _replaced(day: str | TermDay | None, path: Path, other: str | TermDay) -> str | TermDay:
    """A day with another in the place that a path leads to."""
    if not path or not isinstance(day, TermDay):
        return other
    key, *tail = path
    field = "else_" if key == "else" else str(key)
    held = getattr(day, field)
    if isinstance(held, dict):
        option, *rest = tail
        return day.model_copy(update={field: {**held, str(option): _replaced(held[str(option)], tuple(rest), other)}})
    if isinstance(held, tuple):
        index, *rest = tail
        parts = tuple(_replaced(part, tuple(rest), other) if at == index else part for at, part in enumerate(held))
        return day.model_copy(update={field: parts})
    return day.model_copy(update={field: _replaced(held, tuple(tail), other)})
