"""Every single change of a rulebook that its reader would take: what its scenarios are tried with."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from engine.analysis.mutation.clauses import Clauses
from engine.analysis.mutation.figures import parameter_variants, reading_variants
from engine.analysis.mutation.mutant import Kind, Mutant, Variant
from engine.model.node import Node
from engine.model.rulebook import Rulebook
from engine.reading.revising import Reviser

PieceName = tuple[Kind, str]
"""A clause, a figure or a reading, by kind and name."""


def mutants(rulebook: Rulebook, only: Collection[PieceName] | None = None) -> Iterator[Mutant]:
    """Every change of one place of one clause, figure or reading that leaves a rulebook which its reader would not refuse;
    of two that come to the same, the first. With `only`, those of these pieces. Which facts bring a clause up, its texts,
    its sources and the vocabulary are not changed: no scenario says what they should be."""
    reviser = Reviser(rulebook)
    for piece in _pieces(rulebook) if only is None else (one for one in _pieces(rulebook) if one in only):
        for variant in _variants(rulebook, *piece):
            if not reviser.refusals(piece[1], variant.changed):
                yield _mutant(rulebook, *piece, variant)


def changed_since(old: Rulebook, new: Rulebook) -> frozenset[PieceName]:
    """The clauses, figures and readings that are not what they were."""
    pieces: set[PieceName] = set()
    pieces |= {("clauses", name) for name, body in new.clauses.items() if old.clauses.get(name) != body}
    pieces |= {("parameters", name) for name, body in new.parameters.items() if old.parameters.get(name) != body}
    pieces |= {("readings", name) for name, body in new.readings.items() if old.readings.get(name) != body}
    return frozenset(pieces)


def mutants_since(old: Rulebook, new: Rulebook) -> Iterator[Mutant]:
    """The changes of what is not what it was in an older rulebook."""
    return mutants(new, changed_since(old, new))


def _pieces(rulebook: Rulebook) -> Iterator[PieceName]:
    yield from (("parameters", name) for name in rulebook.parameters)
    yield from (("readings", name) for name in rulebook.readings)
    yield from (("clauses", name) for name in rulebook.clauses)


def _variants(rulebook: Rulebook, kind: Kind, name: str) -> Iterator[Variant]:
    """The changes of a piece: what changes something, each once."""
    if kind == "parameters":
        return _different(parameter_variants(rulebook.parameters[name]), rulebook.parameters[name])
    if kind == "readings":
        return _different(reading_variants(rulebook.readings[name]), rulebook.readings[name])
    return _different(Clauses(rulebook, rulebook.clauses[name]).variants(), rulebook.clauses[name])


def _different(variants: Iterator[Variant], now: Node) -> Iterator[Variant]:
    written = {now.model_dump_json()}
    for one in variants:
        text = one.changed.model_dump_json()
        if text not in written:
            written.add(text)
            yield one


def _mutant(rulebook: Rulebook, kind: Kind, name: str, one: Variant) -> Mutant:
    way = f"={one.detail}" if one.detail else ""
    return Mutant(
        id=f"{kind}/{name}/{one.place}:{one.operator}{way}",
        kind=kind,
        name=name,
        place=one.place,
        path=one.path,
        operator=one.operator,
        description=one.description,
        changed=one.changed,
        base=rulebook,
    )
