"""Sheets of Excel and OpenDocument as columns of text. A row without any cell is not a row."""

from __future__ import annotations

import re
from collections.abc import Container
from importlib import import_module

import polars as pl

_ERRORS = {
    "NA": "#N/A", "Div0": "#DIV/0!", "Name": "#NAME?", "Null": "#NULL!", "Num": "#NUM!", "Ref": "#REF!",
}  # fmt: skip
_OTHER = "#VALUE!"
_ERROR = re.compile(r"Error\((\w+)\)")


def names(data: bytes) -> list[str]:
    """The sheets of a workbook, in order. Raises ImportError that names what is not installed."""
    return list(import_module("fastexcel").read_excel(data).sheet_names)


def read(data: bytes, sheet: str, commas: Container[str]) -> tuple[list[str], pl.DataFrame]:
    """The names in the first row of a sheet (the first sheet, when none is named), and the other rows; in the columns
    of `commas` numbers have one. Raises ImportError that names what is not installed."""
    # Asked for text alone, the reader of sheets makes an error and an empty cell the same; it tells them in Arrow only.
    fastexcel = import_module("fastexcel")
    import_module("pyarrow")
    book = fastexcel.read_excel(data)
    batch, errors = book.load_sheet(sheet or 0, header_row=None, dtypes="string").to_arrow_with_errors()
    frame = pl.DataFrame(batch)
    if not frame.height:
        return [], frame
    wrong: dict[int, dict[int, str]] = {}
    for error in errors.errors if errors else ():
        row, column = error.offset_position
        found = _ERROR.search(error.detail)
        wrong.setdefault(column, {})[row] = _ERRORS.get(found[1], _OTHER) if found else _OTHER
    for column, cells in wrong.items():
        frame.replace_column(column, frame.to_series(column).scatter(list(cells), pl.Series(list(cells.values()))))
    names = [name or "" for name in frame.row(0)]
    if places := [place for place, name in enumerate(names) if name in commas]:
        # Only numbers and booleans can be read as booleans.
        typed = pl.DataFrame(book.load_sheet(sheet or 0, header_row=None, dtypes="boolean", use_columns=places))
        frame = frame.with_columns(
            pl.when(cells.is_not_null())
            .then(pl.nth(place).str.replace(".", ",", literal=True))
            .otherwise(pl.nth(place))
            for place, cells in zip(places, typed.get_columns(), strict=True)
        )
    return names, frame[1:].filter(pl.any_horizontal(pl.all().is_not_null()))
