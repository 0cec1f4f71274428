"""What stated facts say together: which of several events a general fact speaks of, and which facts cannot both be true."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from engine.model.case import ABSENT, Value
from engine.model.vocabulary import HAPPENED, Contradiction, Fact


def specific(vocabulary: Mapping[str, Fact], facts: Mapping[str, Value]) -> Mapping[str, Value]:
    """The facts, with each general one read as that of the one event that concerns the case. Where several events do, or
    none, it stays what it is, and the facts of each are unknown; but what never happened did not happen of any."""
    added: dict[str, Value] = {}
    for name in facts:
        if name not in vocabulary or not vocabulary[name].stands_for:
            continue
        events = vocabulary[name].events
        meant = [
            other
            for other, signs in events.items()
            if any(
                event in facts and says(facts[event], "any" if said is None else said) for event, said in signs.items()
            )
        ]
        if facts[name] is ABSENT:
            added |= {other: ABSENT for other in meant if other not in facts}
        elif len(meant) == 1 and meant[0] not in facts:
            added[meant[0]] = facts[name]
    return {**facts, **added} if added else facts


def also_stated(vocabulary: Mapping[str, Fact], names: Iterable[str]) -> frozenset[str]:
    """The facts named, with those that a general one among them may be read as."""
    stated = frozenset(names)
    return stated.union(*(vocabulary[name].stands_for for name in stated if name in vocabulary))


def contradictions(vocabulary: Mapping[str, Fact], facts: Mapping[str, Value]) -> Iterator[tuple[str, Contradiction]]:
    """Each fact that cannot be true with others of the same case, and why."""
    for name, value in facts.items():
        for one in vocabulary[name].not_with:
            if says(value, one.value) and all(
                other in facts and says(facts[other], said) for other, said in one.where.items()
            ):
                yield name, one


def says(value: Value, said: object) -> bool:
    """Whether a stated value says what a contradiction names."""
    if said == "any":
        return value is not ABSENT
    if said is None:
        return value is ABSENT
    if isinstance(said, tuple):
        return any(says(value, each) for each in said) if said else value == frozenset()
    if said == HAPPENED and isinstance(value, date):
        return True
    if isinstance(value, frozenset):
        return said in value
    return value is said if isinstance(said, bool) else value == said
