"""The changes of a term: whose act it is, where it starts, what closes it, how its days are counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from engine.analysis.mutation.mutant import Path
from engine.model.clause import Clause
from engine.model.phrases import UNITS, term_title, topic
from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook
from engine.model.terms import Choice, Start, StartChoice, Term

Found = tuple[str, Path, str, str, str, Term]
_ACTS = {"supplier_act": "un atto del venditore", "customer_act": "un atto del cliente", "payment": "un pagamento"}
_FOLLOWS = {"last": "breach", "breach": "last", "after": "last"}
_DAYS = ("solar_days", "working_days")


class Terms:
    """The changes of the terms of one clause."""

    def __init__(self, rulebook: Rulebook, clause: Clause) -> None:
        self.rulebook, self.clause = rulebook, clause
        vocabulary = rulebook.vocabulary
        named = facts_named(clause, vocabulary)
        self._dates = tuple(name for name in named if vocabulary[name].type == "date")

    def variants(self, name: str) -> Iterator[Found]:
        """Every change of a term: place and path below it, operator, its way, the change in Italian, the term."""
        term = self.clause.terms[name]
        title = f"il termine «{term_title(self.rulebook, self.clause.id, name)}»"
        for act in get_args(Term.model_fields["act"].annotation):
            if act != term.act:
                told = f"{title} è di {_ACTS[act]} invece che di {_ACTS[term.act]}"
                yield "", ("act",), "act", act, told, term.model_copy(update={"act": act})
        for place, path, operator, detail, told, changed in (*self._start(term), *self._end(term), *self._length(term)):
            yield place, path, operator, detail, f"{title} {told}", changed

    def _start(self, term: Term) -> Iterator[Found]:
        if isinstance(term.from_, StartChoice):
            chosen = term.from_.choose
            for option, start in chosen.items():
                others = [other for other in chosen.values() if other != start]
                starts = self._starts(start) if not others else [(self._named(others[0]), "other", others[0])]
                for told, detail, other in starts:
                    changed = term.from_.model_copy(update={"choose": {**chosen, option: other}})
                    where, path = f"/from/{option}", ("from", "choose", option)
                    text = self.rulebook.readings[term.from_.by].options[option].text
                    told = f"parte da {told}, dove si legge così: {text}"
                    yield where, path, "start", detail, told, term.model_copy(update={"from_": changed})
        elif term.from_ is not None:
            for told, detail, other in self._starts(term.from_):
                yield "", ("from",), "start", detail, f"parte da {told}", term.model_copy(update={"from_": other})

    def _starts(self, start: str | Start) -> Iterator[tuple[str, str, str | Start]]:
        if isinstance(start, str):
            for name in self._dates:
                if name != start:
                    yield self._named(name), name, name
            return
        for key, other in _FOLLOWS.items():
            if (reference := getattr(start, key)) is not None:
                moved = Start.model_validate({other: reference})
                yield self._named(moved), other, moved
        if start.done is not None:
            moved = Start(last=start.done)
            yield self._named(moved), "last", moved
        if len(start.later) > 1:
            for name in start.later:
                moved = Start(later=tuple(one for one in start.later if one != name))
                yield f"{self._named(moved)}, senza «{topic(self.rulebook.vocabulary[name])}»", name, moved

    def _named(self, start: str | Start) -> str:
        if isinstance(start, str):
            return f"«{topic(self.rulebook.vocabulary[start])}»"
        if start.later:
            return "il più tardo di " + " e ".join(f"«{topic(self.rulebook.vocabulary[one])}»" for one in start.later)
        other = f"«{term_title(self.rulebook, self.clause.id, start.terms[0])}»"
        if start.done is not None:
            return f"il giorno dell'atto di {other}"
        return f"l'ultimo giorno di {other}" if start.last is not None else f"il giorno dopo l'ultimo di {other}"

    def _end(self, term: Term) -> Iterator[Found]:
        if isinstance(term.end, Choice):
            chosen = term.end.choose
            for option, end in chosen.items():
                for other in [one for one in chosen.values() if one != end][:1]:
                    changed = term.end.model_copy(update={"choose": {**chosen, option: other}})
                    text = self.rulebook.readings[term.end.by].options[option].text
                    told = f"si chiude con {self._named(other)}, dove si legge così: {text}"
                    where, path = f"/end/{option}", ("end", "choose", option)
                    yield where, path, "end", other, told, term.model_copy(update={"end": changed})
        elif term.end is not None:
            for name in self._dates:
                if name != term.end:
                    told = f"si chiude con {self._named(name)}"
                    yield "", ("end",), "end", name, told, term.model_copy(update={"end": name})

    def _length(self, term: Term) -> Iterator[Found]:
        for key, other, told in (
            ("wait", "notice", "lascia passare un giorno prima"),
            ("notice", "wait", "lascia passare un giorno dopo"),
        ):
            if (length := getattr(term, key)) is not None:
                yield "", (key,), "wait", other, told, term.model_copy(update={key: None, other: length})
        if term.unit is not None:
            for option, unit in term.unit.choose.items():
                if unit in _DAYS:
                    other = _DAYS[1 - _DAYS.index(unit)]
                    changed = term.unit.model_copy(update={"choose": {**term.unit.choose, option: other}})
                    text = self.rulebook.readings[term.unit.by].options[option].text
                    told = f"si conta in {UNITS[other][1]}, dove si legge così: {text}"
                    where, path = f"/unit/{option}", ("unit", "choose", option)
                    yield where, path, "unit", other, told, term.model_copy(update={"unit": changed})
