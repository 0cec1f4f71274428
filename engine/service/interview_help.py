"""What the interview says beside its questions: what a fact means, and why an answer cannot be."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from engine.errors import Problem
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact

_MOST_RULES = 4
_EXAMPLES = {
    "date": "4/5/2026, 4 maggio 2026 o 2026-05-04",
    "boolean": "sì",
    "integer": "120",
    "eur": "1.250,50",
    "decimal": "12,5",
    "column": "60; 40",
    "attachments": "bolletta.pdf 120000; nota.mp3 90000",
}
_AUDIENCES = {"customer": "il cliente", "supplier": "il fornitore", "desk": "lo sportello"}
_WORDS = (
    (re.compile(r"(?:scrivi )?`?\bnull\b`?"), "rispondi `mai`"),
    (re.compile(r"togli la riga|cancella la riga"), "rispondi `non so`"),
    (re.compile(r"correggi uno dei due, o togli `\w+` se non lo conosci"), "controlla le due risposte"),
    (re.compile("giudica a un giorno successivo con --as-of"), "ricomincia con --as-of a un giorno successivo"),
)
"""The words of files, and those of the dialogue in their place."""


def explanation(name: str, fact: Fact, rules: tuple[str, ...], rulebook: Rulebook) -> Iterator[str]:
    """What a question means, which answers it takes and what each states, what it decides, who can know it."""
    yield f"con la risposta si afferma: {fact.phrase.replace('{value}', '…')}"
    if fact.negated:
        yield f"`no` afferma: {fact.negated}"
    if fact.absent:
        yield f"`mai` afferma: {fact.absent}" if fact.type != "boolean" else f"`mai avvenuto` afferma: {fact.absent}"
    if fact.type in ("enum", "set"):
        number, (value, *_) = 1, fact.values.values()
        yield f"esempio: {number}, oppure {value}"
    else:
        yield f"esempio: {_EXAMPLES.get(fact.type, 'un testo')}"
    titles = [f"«{rulebook.clauses[rule].title}»" for rule in rules if rule in rulebook.clauses]
    more = len(titles) - _MOST_RULES
    tail = f" e altre {more}" if more > 0 else ""
    yield f"serve per: {', '.join(titles[:_MOST_RULES])}{tail}"
    yield f"può saperlo: {', '.join(_AUDIENCES[one] for one in fact.asked_of)}"
    yield f"nel file del caso: `{name}`"


def refusal(problem: Problem, answered: Collection[str], vocabulary: Mapping[str, Fact]) -> str:
    """Why an answer cannot be, in the words of the dialogue; `indietro` where an answer given before may be wrong."""
    cure = problem.cure
    for files, dialogue in _WORDS:
        cure = files.sub(dialogue, cure)
    if any(f"`{name}`" in problem.what for name in answered):
        cure = "; ".join(part for part in (cure, "`indietro` torna alla risposta data prima") if part)
    named = [name for name in vocabulary if f"`{name}`" in problem.what]
    asked = "".join(f", cioè della risposta a «{vocabulary[name].question}»" for name in named)
    return f"risposta non accettata: {problem.what}{asked}" + (f" ({cure})" if cure else "")
