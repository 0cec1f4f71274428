"""JSON Lines as columns of text. An empty line is not a row."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as Facts
from decimal import Decimal

import polars as pl

from engine.batch.mapping.mapping import NO_ELEMENT, Column, Mapping
from engine.batch.partition.cells import BLANKS

LOOKED_AT = 1_000
BEYOND = "la riga ha un numero troppo lungo o un annidamento troppo profondo (scrivi il numero tra virgolette, o appiattisci)"
_ONE_OBJECT = "su ogni riga va un oggetto JSON, tra `{` e `}`"
_KINDS: dict[type, str] = {
    bool: "un sì o no",
    list: "un elenco",
    dict: "un oggetto",
    str: "un testo",
    type(None): "un null",
}
_BLANK = b" \t\r"
_ODD_KEY = r'\\.[^"]*"[ \t\r]*:|"[ \t\r]+:'


def keys(lines: Iterable[bytes], names: Iterable[str]) -> list[str]:
    """The keys of the first lines, and of further ones until all of `names` were met."""
    seen: dict[str, None] = {}
    lacking = {name.encode() for name in names}
    for number, line in enumerate(lines):
        # A key stands in its line as it is, or with a backslash.
        if number < LOOKED_AT or b"\\" in line or any(name in line for name in lacking):
            seen.update(dict.fromkeys(_keys(line)))
            lacking -= {name.encode() for name in _keys(line)}
        if number >= LOOKED_AT - 1 and not lacking:
            break
    return list(seen)


def read(body: bytes, mapping: Mapping) -> tuple[pl.DataFrame, dict[int, str]]:
    """The wanted keys as text, and what is wrong with the lines that are no rows. Numbers come as JSON means them
    (12.50 as 12.5, 1e3 as 1000) with the mark of decimals of their column, arrays with its separator."""
    lines = [line for line in body.split(b"\n") if line.strip(_BLANK)]
    bad = _repeated(lines, mapping.read)
    schema = dict.fromkeys(mapping.read, pl.String)
    try:
        frame = _parsed(_without(lines, bad), schema)
    except pl.exceptions.PolarsError:
        bad |= {row: why for row, line in enumerate(lines) if row not in bad and (why := _no_object(line))}
        frame, beyond = _salvaged(_without(lines, bad), schema)
        bad |= dict.fromkeys(beyond, BEYOND)
    if unnamed := _unnamed(frame, lines, mapping.id):
        bad |= unnamed
        frame = frame.with_columns(_changed(frame[mapping.id], dict.fromkeys(unnamed)))
    return frame.with_columns(_typed(frame[column.name], lines, column) for column in mapping.columns), bad


def _unnamed(frame: pl.DataFrame, lines: list[bytes], label: str) -> dict[int, str]:
    """Rows whose name is no text and no number."""
    doubtful = frame[label].str.contains(r"^(?:true|false)$|^[\[{]") if label else pl.Series(dtype=pl.Boolean)
    values = {row: _value(lines[row], label) for row in doubtful.arg_true()}
    return {
        row: f"`{label}` è {_KINDS[type(value)]}, non un nome (scrivilo tra virgolette)"
        for row, value in values.items()
        if isinstance(value, bool | list | dict)
    }


def _typed(cells: pl.Series, lines: list[bytes], column: Column) -> pl.Series:
    """The cells that text alone does not tell: arrays and, where decimals follow a comma, numbers."""
    doubtful = cells.str.contains(r"^\[|^-?[0-9]+\.[0-9]+$" if column.comma else r"^\[")
    values = {}
    for row in doubtful.arg_true():
        value = _value(lines[row], column.name)
        if isinstance(value, Decimal):
            values[row] = _element(value, column.comma)
        elif isinstance(value, list):
            joined = column.separator.join(_element(each, column.comma) for each in value)
            values[row] = joined if joined.strip(BLANKS) else NO_ELEMENT
    return _changed(cells, values)


def _value(line: bytes, name: str) -> object:
    try:
        return json.loads(line, parse_float=Decimal)[name]
    except RecursionError:
        return None


def _element(value: object, comma: bool) -> str:
    if isinstance(value, Decimal):
        text = f"{value.normalize():f}"
        return text.replace(".", ",") if comma else text
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _changed(cells: pl.Series, values: Facts[int, str | None]) -> pl.Series:
    return cells.scatter(list(values), pl.Series(list(values.values()), dtype=pl.String)) if values else cells


def _keys(line: bytes) -> list[str]:
    """The keys of an object, each as often as it is there; nothing for what is no object."""
    try:
        pairs = json.loads(line, object_pairs_hook=tuple)
    except (ValueError, RecursionError):
        return []
    return [key for key, _ in pairs] if isinstance(pairs, tuple) else []


def _repeated(lines: list[bytes], names: Sequence[str]) -> dict[int, str]:
    """Lines that state one of these keys twice: of two values neither is to be believed."""
    text = pl.Series(b"\n".join(lines).decode(errors="replace").split("\n") if lines else [], dtype=pl.String)
    known = text.str.extract_many([f'"{name}":' for name in names])
    doubtful = (known.list.n_unique() < known.list.len()) | text.str.contains(_ODD_KEY)
    repeated = {}
    for row in doubtful.arg_true():
        stated = _keys(lines[row])
        twice = next((name for name in names if stated.count(name) > 1), None)
        if twice is not None:
            repeated[row] = f"la chiave `{twice}` è ripetuta"
    return repeated


def _without(lines: list[bytes], bad: Facts[int, str]) -> list[bytes]:
    return [b"{}" if row in bad else line for row, line in enumerate(lines)] if bad else lines


def _parsed(lines: list[bytes], schema: Facts[str, type[pl.String]]) -> pl.DataFrame:
    return pl.read_ndjson(io.BytesIO(b"\n".join(lines)), schema=schema)


def _salvaged(
    lines: list[bytes], schema: Facts[str, type[pl.String]], first: int = 0
) -> tuple[pl.DataFrame, list[int]]:
    """The rows, and the places of lines that are JSON but beyond Polars (numbers of 40 figures, great depth)."""
    try:
        return _parsed(lines, schema), []
    except pl.exceptions.PolarsError:
        if len(lines) == 1:
            return _parsed([b"{}"], schema), [first]
    half = len(lines) // 2
    (upper, bad), (lower, more) = _salvaged(lines[:half], schema, first), _salvaged(lines[half:], schema, first + half)
    return pl.concat([upper, lower]), bad + more


class _ConstantError(Exception):
    """A word that programs write for a number that is none."""


def _constant(word: str) -> object:
    raise _ConstantError(word)


def _no_object(line: bytes) -> str:
    """Why a line is no object of JSON, and the cure; empty for one that is."""
    try:
        value = json.loads(line, parse_constant=_constant)
    except _ConstantError as word:
        return f"`{word}` non è un valore di JSON (scrivi null, o togli la chiave)"
    except json.JSONDecodeError as error:
        return f"la riga non è JSON dal carattere {error.pos + 1} ({_ONE_OBJECT})"
    except UnicodeDecodeError:
        return "la riga non è in UTF-8 (esporta di nuovo, in UTF-8)"
    except (ValueError, RecursionError):
        return BEYOND
    return "" if isinstance(value, dict) else f"la riga è {_KINDS.get(type(value), 'un numero')} ({_ONE_OBJECT})"
