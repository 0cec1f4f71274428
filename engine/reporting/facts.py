"""Facts to be found and filled in: what each one asks, what may be written, which rules read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact
from engine.reporting import symbols
from engine.reporting.sanitising import sanitised

_FORMS = {
    "date": "giorno, come 4/5/2026 o 2026-05-04",
    "boolean": "true (sì) o false (no)",
    "integer": "numero intero, come 120",
    "eur": 'importo in euro, come "30.00"',
    "decimal": "numero, come 12.5",
    "column": "numeri, come [60.5, 39.5]",
    "attachments": "file, come [{name: bolletta.pdf, bytes: 120000}]",
    "code": "codice, tra virgolette",
    "text": "testo",
}


def form(fact: Fact) -> str:
    """What may be written as the value of a fact in a case, in Italian."""
    if fact.type in ("enum", "set"):
        values = ", ".join(key if key == label else f"{key} ({label})" for key, label in fact.values.items())
        allowed = f"uno fra: {values}" if fact.type == "enum" else f"lista, anche vuota, fra: [{values}]"
    else:
        allowed = _FORMS[fact.type]
    return f"{allowed}; null se {fact.absent}" if fact.absent else allowed


def readers(rulebook: Rulebook) -> Mapping[str, list[str]]:
    """For each fact of the vocabulary, the rules that name it, in order."""
    by_fact: dict[str, list[str]] = {name: [] for name in rulebook.vocabulary}
    for clause in rulebook.clauses.values():
        for name in facts_named(clause, rulebook.vocabulary):
            by_fact[name].append(clause.id)
    return by_fact


def briefly(names: Iterable[str], rulebook: Rulebook) -> Group:
    """A line for each fact: id and question."""
    return Group(*(_titled(name, rulebook.vocabulary[name]) for name in names))


def in_full(names: Iterable[str], rulebook: Rulebook) -> Group:
    """Each fact with all that helps to write it."""
    by = readers(rulebook)
    return Group(*(part for name in names for part in _in_full(name, rulebook.vocabulary[name], by[name])))


def _in_full(name: str, fact: Fact, rules: list[str]) -> Iterator[RenderableType]:
    yield Text(name, style="bold")
    lines = [fact.question, f"si scrive: {form(fact)}"]
    lines += [f"altri nomi: {', '.join(fact.synonyms)}"] if fact.synonyms else []
    words = [f"{', '.join(words)} → {key}" for key, words in fact.value_synonyms.items()]
    lines += [f"parole simili: {'; '.join(words)}"] if words else []
    lines.append(f"regole: {', '.join(rules)}" if rules else "nessuna regola lo legge")
    yield Padding(Group(*(Text(sanitised(line)) for line in lines)), (0, 0, 1, 2))


def _titled(name: str, fact: Fact) -> symbols.Item:
    line = symbols.item(fact.question)
    line.body.append(f"  {name}", style="dim")
    return line
