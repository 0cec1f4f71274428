"""What a row says that cannot be: days out of order, a part over its whole, facts that contradict each other."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Facts

import polars as pl

from engine.columnar.facts import AS_OF, is_stated
from engine.model.vocabulary import HAPPENED, Fact


def impossible(vocabulary: Facts[str, Fact], names: list[str]) -> Iterator[pl.Expr]:
    """Days in an order that cannot be, or not yet come; parts larger than their whole."""
    for name in names:
        fact = vocabulary[name]
        if fact.not_over is not None and fact.not_over in names:
            yield pl.col(name) > pl.col(fact.not_over)
        if fact.type != "date":
            continue
        if not fact.future:
            yield pl.col(name) > pl.col(AS_OF)
        for earlier in fact.not_before:
            if earlier in names:
                yield pl.col(name) < pl.col(earlier)
                yield pl.col(name).is_not_null() & pl.col(is_stated(earlier)).not_()
    for name in names:
        for one in vocabulary[name].not_with:
            if all(other in names for other in one.where):
                said = [(name, one.value), *one.where.items()]
                yield pl.all_horizontal([_says(vocabulary[other], other, value) for other, value in said])


def _says(fact: Fact, name: str, said: object) -> pl.Expr:
    """Whether a fact says what a contradiction names, as `engine.model.stated.says`."""
    stated, value = pl.col(is_stated(name)), pl.col(name)
    if said in ("any", HAPPENED):
        return stated
    if said is None:
        return stated.not_()
    if said == ():
        return value == 0
    if isinstance(said, tuple):
        return pl.any_horizontal([_says(fact, name, each) for each in said])
    if isinstance(said, bool):
        return value if said else ~value
    place = list(fact.values).index(str(said))
    return (value & (1 << place)) != 0 if fact.type == "set" else value == place
