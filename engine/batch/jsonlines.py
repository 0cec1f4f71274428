"""JSON Lines as columns of text. An empty line is not a row."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

import polars as pl

LOOKED_AT = 1_000
NO_OBJECT = "la riga non è un oggetto JSON"
_BLANK = b" \t\r"
_ODD_KEY = r'\\.[^"]*"[ \t\r]*:|"[ \t\r]+:'


def keys(lines: Iterable[bytes], wanted: Iterable[str]) -> list[str]:
    """The keys of the first lines, and of further ones until all those wanted were met."""
    found: dict[str, None] = {}
    lacking = {name.encode() for name in wanted}
    for number, line in enumerate(lines):
        # A key stands in its line as it is, or with a backslash.
        if number < LOOKED_AT or b"\\" in line or any(name in line for name in lacking):
            found.update(dict.fromkeys(_keys(line)))
            lacking -= {name.encode() for name in _keys(line)}
        if number >= LOOKED_AT - 1 and not lacking:
            break
    return list(found)


def read(body: bytes, wanted: Sequence[str], separators: Mapping[str, str]) -> tuple[pl.DataFrame, dict[int, str]]:
    """The wanted keys as text, and what is wrong with the lines that are no rows. Numbers come as JSON means them
    (12.50 as 12.5, 1e3 as 1000), arrays with the separator of their column between the elements."""
    lines = [line for line in body.split(b"\n") if line.strip(_BLANK)]
    bad = _repeated(lines, wanted)
    schema = dict.fromkeys(wanted, pl.String)
    try:
        frame = _parsed(_without(lines, bad), schema)
    except pl.exceptions.PolarsError:
        bad |= {row: NO_OBJECT for row, line in enumerate(lines) if row not in bad and not _is_object(line)}
        frame, beyond = _salvaged(_without(lines, bad), schema)
        bad |= dict.fromkeys(beyond, NO_OBJECT)
    lists = [name for name in wanted if name in separators and frame[name].str.starts_with("[").any()]
    joined = (pl.col(name).map_elements(partial(_joined, separators[name]), pl.String) for name in lists)
    return frame.with_columns(joined), bad


def _keys(line: bytes) -> list[str]:
    """The keys of an object, each as often as it is there; nothing for what is no object."""
    try:
        pairs = json.loads(line, object_pairs_hook=tuple)
    except (ValueError, RecursionError):
        return []
    return [key for key, _ in pairs] if isinstance(pairs, tuple) else []


def _repeated(lines: list[bytes], wanted: Sequence[str]) -> dict[int, str]:
    """Lines that state a wanted key twice: of two values neither is to be believed."""
    text = pl.Series(b"\n".join(lines).decode(errors="replace").split("\n") if lines else [], dtype=pl.String)
    known = text.str.extract_many([f'"{name}":' for name in wanted])
    doubtful = (known.list.n_unique() < known.list.len()) | text.str.contains(_ODD_KEY)
    found = {}
    for row in doubtful.arg_true():
        stated = _keys(lines[row])
        twice = next((name for name in wanted if stated.count(name) > 1), None)
        if twice is not None:
            found[row] = f"la chiave `{twice}` è ripetuta"
    return found


def _without(lines: list[bytes], bad: Mapping[int, str]) -> list[bytes]:
    return [b"{}" if row in bad else line for row, line in enumerate(lines)] if bad else lines


def _parsed(lines: list[bytes], schema: Mapping[str, type[pl.String]]) -> pl.DataFrame:
    return pl.read_ndjson(io.BytesIO(b"\n".join(lines)), schema=schema)


def _salvaged(
    lines: list[bytes], schema: Mapping[str, type[pl.String]], first: int = 0
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


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _joined(separator: str, text: str) -> str:
    """An array as its elements with the separator between; any other text as it is."""
    try:
        found = json.loads(text, parse_int=str, parse_float=str) if text.startswith("[") else None
    except (ValueError, RecursionError):
        return text
    if not isinstance(found, list):
        return text
    return separator.join(each if isinstance(each, str) else json.dumps(each, ensure_ascii=False) for each in found)
