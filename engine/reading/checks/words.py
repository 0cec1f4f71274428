"""Words of the vocabulary: each leads to one fact, or to one value of a fact, however it is written in a case."""

from __future__ import annotations

from dataclasses import dataclass

from engine.model.vocabulary import Fact
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for, fold

_READ = ("enum", "set")
"""Types whose values a case may also write by their Italian names."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word, whose it is, what it is of its owner, and where it stands."""

    text: str
    owner: str
    role: str
    home: Home
    tail: Path
    at_key: bool = False
    added: bool = False

    @property
    def place(self) -> str:
        return self.home.problem(self.tail, "", at_key=self.at_key).place


def check_words(draft: Draft) -> None:
    """Other names of facts, and names and other words of their values."""
    homes = draft.homes["facts"]
    words = [_Word(name, name, "il nome", home, (), at_key=True) for name, home in homes.items()]
    for name, fact in draft.vocabulary.items():
        words += [
            _Word(word, name, "un altro nome", homes[name], ("synonyms", index), added=True)
            for index, word in enumerate(fact.synonyms)
        ]
    _distinct(draft, words)
    for name, fact in draft.vocabulary.items():
        _values(draft, homes[name], fact)


def _values(draft: Draft, home: Home, fact: Fact) -> None:
    words = [_Word(value, value, "il nome", home, ("values", value), at_key=True) for value in fact.values]
    if fact.type in _READ:
        words += [_Word(title, key, "il nome italiano", home, ("values", key)) for key, title in fact.values.items()]
    for value, others in fact.value_synonyms.items():
        if value not in fact.values:
            what = f"`{one_line(value)}` non è tra i valori del fatto"
            cure = cure_for(value, fact.values) or "dichiaralo in `values`, o toglilo"
            draft.say(home, ("value_synonyms", value), what, cure, at_key=True)
            continue
        words += [
            _Word(word, value, "un'altra parola", home, ("value_synonyms", value, index), added=True)
            for index, word in enumerate(others)
        ]
    _distinct(draft, words)


def _distinct(draft: Draft, words: list[_Word]) -> None:
    """The second to use a word gets a problem that names who has it: another, or its owner where nothing is added."""
    taken: dict[str, _Word] = {}
    for word in words:
        shown = f"`{one_line(word.text)}`"
        first = taken.setdefault(fold(word.text), word)
        if not fold(word.text):
            draft.say(word.home, word.tail, "una parola vuota", "scrivila, o toglila", at_key=word.at_key)
        elif first.owner != word.owner:
            what = f"{shown} è già {first.role} di `{first.owner}`, in {first.place}"
            draft.say(word.home, word.tail, what, "togli l'uno o l'altro", at_key=word.at_key)
        elif first is not word and word.added and first.text == word.text:
            what = f"{shown} è già {first.role} di `{first.owner}`, in {first.place}: qui non aggiunge nulla"
            draft.say(word.home, word.tail, what, "toglilo")
