"""Facts found by the words people use."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact
from engine.reading.suggest import fold

_STEM = 4


def find_facts(words: str | None, families: tuple[str, ...], rulebook: Rulebook) -> list[str]:
    """The facts that some words fit, of those that the rules of the families read; of all, where none are named."""
    pool = _of_families(families, rulebook) if families else list(rulebook.vocabulary)
    return [name for name in pool if words is None or _fits(words, name, rulebook.vocabulary[name])]


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
