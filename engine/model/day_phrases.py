"""The days that terms are made from, in Italian: `il primo giorno del mese dopo «ricevimento dell'avviso»`."""

from __future__ import annotations

from engine.model.phrases import term_title, topic
from engine.model.rulebook import Rulebook
from engine.model.terms import TermDay

_OF_TERM = {
    "last": "l'ultimo giorno di",
    "breach": "il giorno dopo l'ultimo di",
    "after": "il giorno dopo l'ultimo di",
    "first": "il primo giorno utile di",
    "done": "il giorno dell'atto di",
}
_OF_MONTH = {"first_of_month_after": "il primo", "last_of_month_after": "l'ultimo"}


def day_phrase(rulebook: Rulebook, clause: str, day: str | TermDay) -> str:
    """A day as a noun phrase; terms without a clause of their own are those of `clause`."""
    if isinstance(day, str):
        return f"«{topic(rulebook.vocabulary[day])}»"
    for key, words in _OF_TERM.items():
        if (reference := getattr(day, key)) is not None:
            return f"{words} «{term_title(rulebook, clause, reference)}»"
    return _made(rulebook, clause, day)


def _made(rulebook: Rulebook, clause: str, day: TermDay) -> str:
    parts = [day_phrase(rulebook, clause, part) for path, part in day.days if path != ("else",)]
    otherwise = "" if day.else_ is None else f"se nessuno lo dice, {day_phrase(rulebook, clause, day.else_)}"
    if day.later or day.earlier:
        return f"{'il più tardo' if day.later else 'il primo'} fra {' e '.join(parts)}"
    if day.by is not None:
        return f"secondo la lettura «{rulebook.readings[day.by].question}», {' o '.join(dict.fromkeys(parts))}"
    if day.by_fact is not None:
        chosen = f"secondo «{topic(rulebook.vocabulary[day.by_fact])}», {' o '.join(dict.fromkeys(parts))}"
        return f"{chosen}; {otherwise}" if otherwise else chosen
    if day.stated is not None:
        return f"«{topic(rulebook.vocabulary[day.stated])}» o, {otherwise}"
    if day.day_before is not None:
        return f"il giorno prima {_of(parts[0])}"
    if day.day_of_month_before is not None:
        return f"il giorno «{_title(rulebook, day.day)}» del mese prima {_of(parts[0])}"
    which = next(words for key, words in _OF_MONTH.items() if getattr(day, key) is not None)
    when = "dopo" if day.months is None else f"che viene, contati i mesi di «{_title(rulebook, day.months)}», dopo"
    return f"{which} giorno del mese {when} {parts[0]}"


def _of(phrase: str) -> str:
    """A noun phrase after «di»."""
    for article, joined in (("il ", "del "), ("l'", "dell'")):
        if phrase.startswith(article):
            return joined + phrase.removeprefix(article)
    return f"di {phrase}"


def _title(rulebook: Rulebook, parameter: str | None) -> str:
    return "" if parameter is None else rulebook.parameters[parameter].title
