"""The sentences a scenario may use, in Italian, to be listed and proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.model.vocabulary import Fact
from engine.scenarios.features import Sentence
from engine.scenarios.sentences import STEPS

_MOST, _LIKE = 3, 60


def sentences(kind: str, vocabulary: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
    """The sentences of one kind, with Italian words in their holes, and what each one states: the id of a fact, or
    nothing for those that belong to no fact."""
    for step in STEPS:
        if step.kind == kind:
            yield step.shown, ""
    if kind == "given":
        for name, fact in vocabulary.items():
            yield from ((f"che {text}", name) for text in _of(fact))


def _of(fact: Fact) -> Iterator[str]:
    yield fact.phrase.replace("{value}", f"<{placeholder(fact)}>")
    yield from (text for text in (fact.negated, fact.absent) if text)


def placeholder(fact: Fact) -> str:
    """What may be written in the place of a value: its form, or its values."""
    if fact.type in ("enum", "set"):
        return " | ".join(fact.values.values())
    forms = {
        "date": "AAAA-MM-GG",
        "integer": "numero",
        "eur": "importo",
        "decimal": "numero",
        "column": "numero; numero",
        "attachments": "nome (numero byte)",
        "code": "codice",
    }
    return forms.get(fact.type, "testo")


def nearest_sentences(sentence: Sentence, vocabulary: Mapping[str, Fact]) -> tuple[str, ...]:
    """The sentences of the same kind that look most like one that nobody understands, the nearest first."""
    # Imported on need: a rulebook whose scenarios are all understood never pays for it.
    from rapidfuzz import fuzz, process  # noqa: PLC0415

    known = [text for text, _ in sentences(sentence.kind, vocabulary)]
    similar = process.extract(sentence.text, known, scorer=fuzz.ratio, limit=_MOST, score_cutoff=_LIKE)
    return tuple(text for text, _, _ in similar)
