"""`conforme rules facts` and `conforme new` at work: facts found by the words people use, and cases to fill in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from engine.cli import options, terminal
from engine.errors import UsageError
from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact
from engine.reading.outside import matter
from engine.reading.rulebook import read_rulebook
from engine.reading.suggest import fold
from engine.reporting.facts import briefly, in_full
from engine.reporting.template import template

_STEM = 4
_FEW = 12


def show_facts(words: str | None, families: Iterable[str] | None, folder: Path) -> None:
    """The facts that some words fit, or that rules of the families read; in full unless they are many. Raises UsageError
    where there is none."""
    rulebook = read_rulebook(folder)
    chosen = options.chosen_families(families, rulebook.header.families)
    pool = _of_families(chosen, rulebook) if chosen else list(rulebook.vocabulary)
    found = [name for name in pool if words is None or _fits(words, name, rulebook.vocabulary[name])]
    if not found:
        raise _none(str(words), rulebook)
    terminal.show(in_full(found, rulebook) if words is not None or len(found) <= _FEW else briefly(found, rulebook))


def new_case(family: str, folder: Path, today: date) -> None:
    """Writes a case of a family to be filled in. Raises UsageError for a family there is not."""
    rulebook = read_rulebook(folder)
    (chosen,) = options.chosen_families([family], rulebook.header.families, "new")
    terminal.write(template(rulebook, chosen, today).encode())


def _of_families(families: tuple[str, ...], rulebook: Rulebook) -> list[str]:
    vocabulary = rulebook.vocabulary
    clauses = [clause for family in families for clause in rulebook.family(family)]
    named = {name for clause in clauses for name in facts_named(clause, vocabulary)}
    return [name for name in vocabulary if name in named]


def _fits(words: str, name: str, fact: Fact) -> bool:
    """Whether every word stands, by its stem, in something that is said of the fact."""
    said = "_".join(fold(text) for text in _said(name, fact))
    return all(_stem(word) in said for word in fold(words).split("_"))


def _said(name: str, fact: Fact) -> Iterator[str]:
    yield from (name, fact.question, fact.phrase, fact.negated, fact.absent, *fact.synonyms)
    yield from (*fact.values, *fact.values.values())
    yield from (word for words in fact.value_synonyms.values() for word in words)


def _stem(word: str) -> str:
    """A word without the vowel that tells one from many."""
    return word[:-1] if len(word) > _STEM and word[-1] in "aeio" else word


def _none(words: str, rulebook: Rulebook) -> Exception:
    topic = matter(words, rulebook.outside)
    if topic is not None:
        return UsageError.about("rules facts", f"`{words}` riguarda {topic}, che le regole non trattano ancora")
    return UsageError.about(
        "rules facts", f"nessun fatto con `{words}`", "prova con una parola sola, o con meno lettere"
    )
