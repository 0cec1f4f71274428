"""Every single change of a rulebook that its reader would take: what its scenarios are tried with."""

from __future__ import annotations

from collections.abc import Iterator

from engine.analysis.mutation.clauses import Clauses
from engine.analysis.mutation.figures import parameter_variants, reading_variants
from engine.analysis.mutation.mutant import Kind, Mutant, Variant
from engine.model.rulebook import Rulebook
from engine.reading.revising import Reviser


def mutants(rulebook: Rulebook) -> Iterator[Mutant]:
    """Every change of one place of one clause, figure or reading that leaves a rulebook which its reader would not refuse;
    of two that come to the same, the first. Which facts bring a clause up, its texts, its sources and the vocabulary are
    not changed: no scenario says what they should be."""
    reviser = Reviser(rulebook)
    for kind, name, variant in _variants(rulebook):
        if not reviser.refusals(name, variant.changed):
            yield _mutant(rulebook, kind, name, variant)


def changed_since(old: Rulebook, new: Rulebook) -> frozenset[tuple[Kind, str]]:
    """The clauses, figures and readings that are not what they were, by kind and name."""
    found: set[tuple[Kind, str]] = set()
    found |= {("clauses", name) for name, body in new.clauses.items() if old.clauses.get(name) != body}
    found |= {("parameters", name) for name, body in new.parameters.items() if old.parameters.get(name) != body}
    found |= {("readings", name) for name, body in new.readings.items() if old.readings.get(name) != body}
    return frozenset(found)


def mutants_since(old: Rulebook, new: Rulebook) -> Iterator[Mutant]:
    """The changes of what is not what it was in an older rulebook."""
    pieces = changed_since(old, new)
    return (mutant for mutant in mutants(new) if (mutant.kind, mutant.name) in pieces)


def _variants(rulebook: Rulebook) -> Iterator[tuple[Kind, str, Variant]]:
    for name, parameter in rulebook.parameters.items():
        yield from (("parameters", name, one) for one in _different(parameter_variants(parameter), parameter))
    for name, reading in rulebook.readings.items():
        yield from (("readings", name, one) for one in _different(reading_variants(reading), reading))
    for name, clause in rulebook.clauses.items():
        yield from (("clauses", name, one) for one in _different(Clauses(rulebook, clause).variants(), clause))


def _different(variants: Iterator[Variant], now: object) -> Iterator[Variant]:
    """Those that change something, and each of them once."""
    written = {repr(now)}
    for one in variants:
        text = repr(one.changed)
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
        told=one.told,
        changed=one.changed,
        base=rulebook,
    )
