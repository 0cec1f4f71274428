"""Facts that cannot both be true: days in an order that cannot be, or not yet come; parts larger than their whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from engine.errors import Problem
from engine.model.case import ABSENT, Value
from engine.model.stated import contradictions
from engine.model.vocabulary import Fact
from engine.reading.document import Document, Path


def impossible(
    facts: Mapping[str, Value],
    homes: Mapping[str, Path],
    document: Document,
    vocabulary: Mapping[str, Fact],
    as_of: date | None,
) -> Iterator[Problem]:
    """Every contradiction between facts, each at the place (`homes`) of one of the two. Without a day of judgement
    nothing is too early for it."""
    together = tuple(contradictions(vocabulary, facts))
    # That an act came without the one before it is told once, by the rules' own words where they have some.
    explained = {(name, other) for name, one in together for other, said in one.where.items() if said is None}
    for name, value in facts.items():
        fact, here = vocabulary[name], homes[name]
        if fact.not_over is not None and _is_more(value, facts.get(fact.not_over)):
            what = f"è più di `{fact.not_over}`, di cui conta una parte"
            yield document.problem(here, what, "controlla i due numeri")
        if not isinstance(value, date):
            continue
        if as_of is not None and value > as_of and not fact.future:
            what = f"{value} viene dopo il giorno del giudizio, {as_of}"
            cure = "giudica a un giorno successivo con --as-of"
            cure += ", o scrivi null se non è ancora avvenuto" if fact.absent else ""
            yield document.problem(here, what, cure)
        for earlier in fact.not_before:
            if facts.get(earlier) is ABSENT and (name, earlier) in explained:
                continue
            yield from _order(document, here, value, earlier, facts.get(earlier))
    for name, one in together:
        others = " e ".join(f"`{other}`" for other in one.where)
        what = f"non può stare con {others}: {one.because}"
        yield document.problem(homes[name], what, "correggi uno dei due")


def _is_more(part: Value, total: Value | None) -> bool:
    return isinstance(part, int) and isinstance(total, int) and part > total


def _order(document: Document, here: Path, day: date, earlier: str, other: Value | None) -> Iterator[Problem]:
    if other is ABSENT:
        what = f"c'è un giorno, ma `{earlier}` risulta non avvenuto"
        cure = f"correggi uno dei due, o togli `{earlier}` se non lo conosci"
        yield document.problem(here, what, cure)
    elif isinstance(other, date) and day < other:
        what = f"{day} viene prima di `{earlier}`, {other}"
        yield document.problem(here, what, "controlla le due date")
