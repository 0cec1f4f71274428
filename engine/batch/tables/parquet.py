"""Columns of Parquet and of sheets as the readers of cells want them."""

from __future__ import annotations

from typing import cast

import polars as pl

from engine.batch.mapping.mapping import NO_ELEMENT, Column, Mapping
from engine.batch.partition.cells import BLANKS


def mappable(dtype: pl.DataType) -> bool:
    """Whether the cells of a column of Parquet say one thing, or are a list of such."""
    if isinstance(dtype, pl.List | pl.Array):
        inner = dtype.inner
        return isinstance(inner, pl.DataType) and not inner.is_nested() and mappable(inner)
    plain = (pl.String, pl.Boolean, pl.Date, pl.Datetime, pl.Categorical, pl.Enum, pl.Null)
    return dtype.is_numeric() or isinstance(dtype, plain)


def readable(frame: pl.DataFrame, mapping: Mapping) -> list[pl.Expr]:
    """Columns of types nobody reads as they are: moments as days (in Italy, where they have a zone), categories and
    numbers with decimals as text, lists joined."""
    columns, expressions = {column.name: column for column in mapping.columns}, []
    for name, dtype in frame.schema.items():
        column, how = pl.col(name), columns.get(name, Column(name, ""))
        if isinstance(dtype, pl.Datetime):
            expressions.append((column.dt.convert_time_zone("Europe/Rome") if dtype.time_zone else column).dt.date())
        elif isinstance(dtype, pl.List | pl.Array):
            lists = column.arr.to_list() if isinstance(dtype, pl.Array) else column
            words = _text(pl.element(), cast("pl.DataType", dtype.inner), how.comma).fill_null("null")
            joined = lists.list.eval(words).list.join(how.separator)
            expressions.append(
                pl.when(joined.str.strip_chars(BLANKS) == "").then(pl.lit(NO_ELEMENT)).otherwise(joined).alias(name)
            )
        elif isinstance(dtype, pl.Categorical | pl.Enum | pl.Decimal | pl.Float32 | pl.Float64):
            expressions.append(_text(column, dtype, how.comma))
    return expressions


def _text(column: pl.Expr, dtype: pl.DataType, comma: bool) -> pl.Expr:
    """As text; numbers without zeros that say nothing, with the mark of decimals that the mapping says."""
    text = column.cast(pl.String)
    if not isinstance(dtype, pl.Decimal | pl.Float32 | pl.Float64):
        return text
    shortest = text.str.replace(r"^(-?[0-9]+)(?:\.0*|(\.[0-9]*[1-9])0*)$", "${1}${2}")
    return shortest.str.replace(".", ",", literal=True) if comma else shortest


def days_of_sheets(mapping: Mapping) -> list[pl.Expr]:
    """Moments of a sheet as days: anywhere at midnight, where a day is wanted at any hour."""
    days = {mapping.as_of.column} if mapping.as_of is not None else set[str]()
    days |= {column.name for column in mapping.columns if column.day}
    expressions = []
    for name in mapping.read:
        hour = r"[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?" if name in days else "00:00:00"
        expressions.append(pl.col(name).str.replace(rf"^([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})[ T]{hour}$", "$1"))
    return expressions
