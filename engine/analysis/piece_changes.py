"""The facts, readings and other pieces that differ between two editions, and in which respects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.analysis.renaming import Names, Renames
from engine.model.difference import Change, PieceChange, PieceKind
from engine.model.figures import Header, Option, Reading
from engine.model.node import Node
from engine.model.rulebook import Rulebook
from engine.model.screening_policy import Letter
from engine.model.vocabulary import Fact

_FACT_RULES = {
    "type": "il tipo", "unit": "l'unità", "format": "la forma", "maximum": "il valore massimo",
    "future": "se può venire dopo il giorno del giudizio", "not_before": "prima di quali giorni non può venire",
    "not_over": "di che cosa è una parte", "not_with": "con che cosa non può essere vero",
    "stands_for": "per quali fatti vale",
}  # fmt: skip
"""The fields of a fact that say which cases are accepted and how they are read; the others are words."""


def piece_changes(old: Rulebook, new: Rulebook, by: Renames) -> tuple[PieceChange, ...]:
    """Every piece that differs, clauses and figures apart. `old` is already written in the names of the new edition."""
    return tuple(_pieces(old, new, by))


def _pieces(old: Rulebook, new: Rulebook, by: Renames) -> Iterator[PieceChange]:
    yield from _header(old.header, new.header)
    yield from _named("fact", old.vocabulary, new.vocabulary, by.facts)
    yield from _named("reading", old.readings, new.readings, by.readings)
    yield from _named("conflict", old.conflicts, new.conflicts, {})
    yield from _named("source", old.sources, new.sources, {})
    yield from _named("route", old.routes, new.routes, {})
    yield from _named("outside", old.outside, new.outside, {})
    yield from _named("letter", old.letters, new.letters, {})


def _named(
    kind: PieceKind, before: Mapping[str, Node | Letter], after: Mapping[str, Node | Letter], renames: Names
) -> Iterator[PieceChange]:
    was = {other: one for one, other in renames.items()}
    for name in dict.fromkeys((*after, *before)):
        one, other, called = before.get(name), after.get(name), was.get(name, "")
        title = _title(other or one, name)
        if one is None or other is None:
            yield PieceChange(kind, name, called, title, "added" if one is None else "removed", ())
        elif _said(one) != _said(other) or called:
            what = tuple(_respects(one, other))
            # Only of facts and readings something can change that a verdict depends on.
            change: Change = "meaning" if what else "words" if _said(one) != _said(other) else "renamed"
            yield PieceChange(kind, name, called, title, change, what)


def _said(piece: Node | Letter) -> object:
    """All of a piece that two folders can share: the name of a file is not of it."""
    return piece.text if isinstance(piece, Letter) else piece


def _title(piece: Node | Letter | None, name: str) -> str:
    return next((str(text) for key in ("title", "question", "topic") if (text := getattr(piece, key, ""))), name)


def _respects(one: Node | Letter, other: Node | Letter) -> Iterator[str]:
    if isinstance(one, Fact) and isinstance(other, Fact):
        yield from (rule for key, rule in _FACT_RULES.items() if getattr(one, key) != getattr(other, key))
        yield from _listed(one.values, other.values, "voce")
        yield from (refused_value(one, value) for value in lost_values(one, other))
    elif isinstance(one, Reading) and isinstance(other, Reading):
        yield from _listed(one.options, other.options, "opzione")
        for name in one.options.keys() & other.options.keys():
            if _picks(one.options[name]) != _picks(other.options[name]):
                yield f"che cosa sceglie l'opzione {name}"
        for profile, option in one.choice.items():
            if other.choice[profile] != option:
                yield f"profilo {profile}: {option} → {other.choice[profile]}"


def lost_values(before: Fact, after: Fact) -> Iterator[str]:
    """What a case may have said of a fact and may say no more: the values that only the old edition has."""
    if before.type == after.type == "enum":
        yield from (name for name in before.values if name not in after.values)


def refused_value(before: Fact, value: str) -> str:
    """That a case may not say a value any more, in Italian."""
    return f"un caso che dice «{before.phrase.replace('{value}', before.values[value])}» ora è rifiutato"


def _picks(option: Option) -> tuple[object, ...]:
    return option.layers, option.pick


def _listed(before: Mapping[str, object], after: Mapping[str, object], what: str) -> Iterator[str]:
    yield from (f"{what} in più: {name}" for name in after if name not in before)
    yield from (f"{what} in meno: {name}" for name in before if name not in after)


def _header(before: Header, after: Header) -> Iterator[PieceChange]:
    if before.desk != after.desk:
        yield PieceChange("desk", "desk", "", "Sportello", "meaning", ("come lo Sportello decide una richiesta",))
    if before.counting != after.counting:
        yield PieceChange("header", "counting", "", "Conto dei giorni", "meaning", ("quali letture lo governano",))
    rest = {"desk", "counting"}
    if before.model_dump(exclude=rest) != after.model_dump(exclude=rest):
        yield PieceChange("header", after.id, "", after.title, "words", ())
