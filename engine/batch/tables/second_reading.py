"""The rows of a sample read once more, by another way than the columns were: a reader that is wrong says nothing.

CSV by the standard library, JSON Lines by its JSON, Parquet by Arrow, workbooks by `rawcells`. What comes out is text, as
a cell of any table, so that the same plain Python reads it."""

from __future__ import annotations

import csv
import json
import re
import struct
from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

import polars as pl

from engine.batch.mapping.mapping import NO_ELEMENT, Column, Mapping
from engine.batch.mapping.moments import ITALY
from engine.batch.partition.rows import Row
from engine.batch.tables import delimited
from engine.batch.tables.input_files import opened, refused
from engine.batch.tables.sources import Part, decoded, header_of, mark_of
from engine.batch.tables.workbook_package import Broken

if TYPE_CHECKING:
    from pyarrow import parquet

csv.field_size_limit(1 << 30)
_RETURN = "\ue00d"
"""Stands for a lone carriage return, which the reader of the standard library refuses."""
_MOMENT = re.compile(r"^([0-9]{4}-[0-9]{2}-[0-9]{2})[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$")


def read_again(
    part: Part, mapping: Mapping, numbers: Sequence[int], lines: pl.Series | None, first_reading: Sequence[Row]
) -> list[Row]:
    """The mapped cells of some rows of a part, by their places in it from 0. `lines` are the numbers of all its rows in
    their sheet; `first_reading` what the first reading says of the rows asked for. Raises CaseRefused where a file does not let
    itself be read twice."""
    if not numbers:
        return []
    match part.kind:
        case "csv":
            return _csv(part, mapping, numbers)
        case "jsonl":
            return _jsonl(part, mapping, numbers)
        case "parquet":
            from pyarrow import ArrowNotImplementedError  # noqa: PLC0415  loads slowly, and is of Parquet alone

            try:
                return _parquet(part, mapping, numbers)
            except ArrowNotImplementedError:
                # Integers of sixteen bytes are of Polars alone: there is no second reader.
                return list(first_reading)
    try:
        return _sheet(part, mapping, [lines[number] for number in numbers] if lines is not None else [], first_reading)
    except Broken as error:
        what = f"il foglio non si lascia leggere due volte: {error}"
        raise refused(part.file, what, "aprilo e salvalo di nuovo come .xlsx") from None


def _body(part: Part) -> bytes:
    with opened(part.file) as data:
        data.seek(part.start)
        return data.read(part.weight)


def _csv(part: Part, mapping: Mapping, numbers: Sequence[int]) -> list[Row]:
    names = header_of(part.file, mapping)[0]
    body = decoded(_body(part), part.file, mapping).encode()
    lines = body.split(b"\n") if b'"' not in body else delimited.rows(body + b"\n", mapping.separator)
    asked, by_number = set(numbers), dict[int, Row]()
    rows = (line for line in lines if line.rstrip(b"\n") not in (b"", b"\r"))
    for number, line in enumerate(rows):
        if number in asked:
            text = line.decode().rstrip("\n").removesuffix("\r").replace("\r", _RETURN)
            fields = next(
                csv.reader([text] if "\n" not in text else text.splitlines(keepends=True), delimiter=mapping.separator)
            )
            cells = dict(zip(names, fields, strict=False))
            by_number[number] = {name: cells.get(name, "").replace(_RETURN, "\r") for name in mapping.read}
    return [by_number[number] for number in numbers]


def _jsonl(part: Part, mapping: Mapping, numbers: Sequence[int]) -> list[Row]:
    body = _body(part)
    body = body[0 if part.start else mark_of(body, mapping) :]
    lines = [line for line in body.split(b"\n") if line.strip(b" \t\r")]
    values = [json.loads(lines[number], parse_float=Decimal) for number in numbers]
    return [{name: _told(value.get(name), _how(mapping, name)) for name in mapping.read} for value in values]


def _parquet(part: Part, mapping: Mapping, numbers: Sequence[int]) -> list[Row]:
    from pyarrow import parquet, types  # noqa: PLC0415  the same

    with opened(part.file) as data:
        file = parquet.ParquetFile(data)
        schema = file.schema_arrow
        ends = list(accumulate(file.metadata.row_group(each).num_rows for each in range(file.num_row_groups)))
        by_number = dict[int, Row]()
        groups = dict[int, list[int]]()
        for number in numbers:
            groups.setdefault(bisect_right(ends, part.start + number), []).append(number)
        for group, inside in groups.items():
            first = ends[group] - file.metadata.row_group(group).num_rows
            table = file.read_row_group(group, columns=list(mapping.read)).take(
                [part.start + number - first for number in inside]
            )
            columns = {
                name: [
                    _told(_single(value) if types.is_float32(schema.field(name).type) else value, _how(mapping, name))
                    for value in _values(table.column(name))
                ]
                for name in mapping.read
            }
            for place, number in enumerate(inside):
                by_number[number] = {name: column[place] for name, column in columns.items()}
    return [by_number[number] for number in numbers]


def _values(column: parquet.pa.ChunkedArray) -> list[object]:
    """The cells as objects of Python; of a moment nothing below the millionth of a second."""
    from pyarrow import parquet, types  # noqa: PLC0415  the same

    kind = column.type
    if types.is_timestamp(kind) and kind.unit == "ns":
        column = column.cast(parquet.pa.timestamp("us", kind.tz), safe=False)
    return cast("list[object]", column.to_pylist())


def _single(value: object) -> object:
    """A number of four bytes by the fewest figures that tell it."""
    if not isinstance(value, float) or value != value or value in (float("inf"), float("-inf")):
        return value
    four = struct.pack("<f", value)
    return next(short for figures in range(1, 10) if struct.pack("<f", short := float(f"{value:.{figures}g}")) == four)


def _sheet(part: Part, mapping: Mapping, lines: Sequence[int], first_reading: Sequence[Row]) -> list[Row]:
    from engine.batch.tables.rawcells import Workbook, text_of  # noqa: PLC0415  its parsers are of sheets alone

    with opened(part.file) as data:
        book = Workbook(data.read(), mapping.sheet)
    cells = book.cells(mapping.header, mapping.read, lines)
    days = {column.name for column in mapping.columns if column.day}
    days |= {mapping.as_of.column} if mapping.as_of is not None else set()
    rows = []
    for line, before in zip(lines, first_reading, strict=True):
        row: Row = {}
        for name in mapping.read:
            raw = cells.get(line, {}).get(name)
            comma = _how(mapping, name).comma
            text = text_of(raw, before[name], from_1904=book.from_1904, comma=comma)
            moment = _MOMENT.match(text) if text else None
            row[name] = moment[1] if moment and (name in days or text == f"{moment[1]} 00:00:00") else text
        rows.append(row)
    return rows


def _how(mapping: Mapping, name: str) -> Column:
    return next((column for column in mapping.columns if column.name == name), Column(name, ""))


def _told(value: object, how: Column) -> str | None:
    """A value as the text of a cell."""
    match value:
        case None | str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float() | Decimal():
            number = Decimal(repr(value)) if isinstance(value, float) else value
            text = f"{number.normalize():f}" if number.is_finite() else str(value)
            return text.replace(".", ",") if how.comma else text
        case datetime():
            return (value.astimezone(ZoneInfo(ITALY)) if value.tzinfo else value).date().isoformat()
        case date():
            return value.isoformat()
        case list():
            joined = how.separator.join(_told(each, how) or ("" if each == "" else "null") for each in value)
            return joined if joined.strip() else NO_ELEMENT
    return json.dumps(value, ensure_ascii=False, default=str)
