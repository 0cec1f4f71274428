"""The frame a batch is judged on: one row per case, two columns for each fact.

    case        String      the case's id
    as_of       Int32       the day of judgement, an ordinal
    <fact>      integer     days as ordinals, enums their place, `eur` cents, `decimal` hundredths, sets a bit for each
                            element, columns their sum; null where there is no value, always for codes and texts (for
                            attachments their bytes)
                Boolean     booleans alone
    <fact>#<part> Int64     for attachments: how many are `unlisted`, how many `encrypted`
    <fact>?     Boolean     true: stated with a value; false: known not to have happened; null: not stated

The integers may be of any width; the narrow ones of `types` are the fastest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from engine.model.attachment_counts import Survey
from engine.model.case import ABSENT, Case, Value
from engine.model.fact_kinds import encode_value
from engine.model.rulebook import Rulebook
from engine.model.stated import specific
from engine.model.vocabulary import FactType

CASE, AS_OF = "case", "as_of"

_TYPES: dict[FactType, type[pl.DataType]] = {"date": pl.Int32, "boolean": pl.Boolean, "enum": pl.UInt8}
UNREAD: frozenset[FactType] = frozenset({"code", "text"})
"""Types no condition reads: it only matters whether they are stated."""


def is_stated(fact: str) -> str:
    """The column that says whether a fact is stated."""
    return f"{fact}?"


def part(fact: str, what: str) -> str:
    """The column of one of the counts of a fact that is more than a number."""
    return f"{fact}#{what}"


def parts(kind: FactType) -> tuple[str, ...]:
    """The counts such a fact has beside its number."""
    return ("unlisted", "encrypted") if kind == "attachments" else ()


def value_type(kind: FactType) -> type[pl.DataType]:
    """The narrowest type that holds every value of a type of fact."""
    return _TYPES.get(kind, pl.Int64)


def types(rulebook: Rulebook, facts: Iterable[str]) -> dict[str, type[pl.DataType]]:
    """The columns of a frame that carries some facts, with their types."""
    columns: dict[str, type[pl.DataType]] = {CASE: pl.String, AS_OF: pl.Int32}
    for name in facts:
        columns[name] = value_type(rulebook.vocabulary[name].type)
        columns[is_stated(name)] = pl.Boolean
        columns |= {part(name, what): pl.Int64 for what in parts(rulebook.vocabulary[name].type)}
    return columns


def encode_one(rulebook: Rulebook, name: str, value: Value) -> int | None:
    """A fact's value as its column holds it."""
    if isinstance(value, bool):
        return value
    encoded = encode_value(rulebook.vocabulary[name], value)
    if isinstance(encoded, Survey):
        return encoded.total_bytes
    if isinstance(encoded, tuple):
        return sum(encoded)
    return encoded if isinstance(encoded, int) else None


def specified(frame: pl.LazyFrame, rulebook: Rulebook, names: Iterable[str]) -> pl.LazyFrame:
    """A frame of facts, `names` among them, with each general one read as that of the one event that concerns the row, as
    `engine.model.stated.specific` does."""
    known = set(names)
    for name in sorted(known):
        here = {
            other: pl.any_horizontal([_concerns(event, said) for event, said in signs.items() if event in known])
            for other, signs in rulebook.vocabulary[name].events.items()
            if not known.isdisjoint(signs)
        }
        if not here:
            continue
        count = pl.sum_horizontal([one.cast(pl.Int8) for one in here.values()])
        made = []
        for other, concerned in here.items():
            own = (pl.col(other), pl.col(is_stated(other))) if other in known else (None, None)
            never = ~pl.col(is_stated(name)).fill_null(value=True)
            meant = ((count == 1) | never) & concerned & (pl.lit(value=True) if own[1] is None else own[1].is_null())
            for column, before in ((name, own[0]), (is_stated(name), own[1])):
                target = other if column == name else is_stated(other)
                made.append(pl.when(meant).then(pl.col(column)).otherwise(before).alias(target))
        frame = frame.with_columns(made)
        known |= here.keys()
    return frame


def _concerns(event: str, said: bool | None) -> pl.Expr:
    """Whether a row says so of an event: that it came, or a truth."""
    column = pl.col(is_stated(event) if said is None else event)
    return (~column if said is False else column).fill_null(value=False)


def encode(cases: Iterable[Case], rulebook: Rulebook, facts: Sequence[str] | None = None) -> pl.DataFrame:
    """Cases as a frame with these facts, or with the whole vocabulary."""
    names = tuple(rulebook.vocabulary) if facts is None else tuple(facts)
    kept = list(cases)
    told_by = [specific(rulebook.vocabulary, case.facts) for case in kept]
    columns: dict[str, Sequence[str | int | None]] = {
        CASE: [case.id for case in kept],
        AS_OF: [case.as_of.toordinal() for case in kept],
    }
    for name in names:
        stated = [facts.get(name) for facts in told_by]
        columns[name] = [None if value is None else encode_one(rulebook, name, value) for value in stated]
        columns[is_stated(name)] = [None if value is None else value is not ABSENT for value in stated]
        for what in parts(rulebook.vocabulary[name].type):
            surveys = [None if value is None else encode_value(rulebook.vocabulary[name], value) for value in stated]
            columns[part(name, what)] = [
                getattr(survey, what) if isinstance(survey, Survey) else None for survey in surveys
            ]
    return pl.DataFrame(columns, schema=types(rulebook, names))
