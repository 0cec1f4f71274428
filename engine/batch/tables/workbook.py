"""Sheets of Excel and OpenDocument as columns of text. A row without any cell is not a row."""

from __future__ import annotations

import re
from collections.abc import Container
from importlib import import_module
from typing import TYPE_CHECKING, Literal

import polars as pl

from engine.batch.tables.workbook_package import readable, without_errors

if TYPE_CHECKING:
    import fastexcel

LINE = "\x00line"
"""The column with the number of each row, from 1, as the sheet shows it."""
_ERRORS = {
    "NA": "#N/A", "Div0": "#DIV/0!", "Name": "#NAME?", "Null": "#NULL!", "Num": "#NUM!", "Ref": "#REF!",
}  # fmt: skip
_OTHER = "#VALUE!"
_ERROR = re.compile(r"Error\((\w+)\)")
_UNKNOWN_ERROR = "cell error"


def names(data: bytes) -> list[str]:
    """The sheets of a workbook, in order. Raises ImportError that names what is not installed."""
    return list(import_module("fastexcel").read_excel(data).sheet_names)


def read(data: bytes, sheet: str, commas: Container[str], header: int = 0) -> tuple[list[str], pl.DataFrame]:
    """The names in the row `header` of a sheet (the first sheet, when none is named; the first row that is not empty,
    where `header` is 0), and the other rows, with their numbers in LINE; in the columns of `commas` numbers have one.
    Raises ImportError that names what is not installed, Broken for a package that cannot be looked into."""
    data = readable(data)
    try:
        return _read(data, sheet, commas, header)
    except Exception as error:
        # An error that Excel learned after its reader did: one cell must not cost the workbook.
        if _UNKNOWN_ERROR not in str(error) or (mended := without_errors(data)) is data:
            raise
        return _read(mended, sheet, commas, header)


def _read(data: bytes, sheet: str, commas: Container[str], header: int) -> tuple[list[str], pl.DataFrame]:
    # Asked for text alone, the reader of sheets makes an error and an empty cell the same; it tells them in Arrow only.
    import_module("pyarrow")
    book = import_module("fastexcel").read_excel(data)
    frame = _texts(_load(book, sheet, "string"))
    if frame.height < max(1, header):
        return [], frame.clear().with_columns(pl.lit(None, pl.Int64).alias(LINE))
    filled = frame.select(pl.any_horizontal(pl.all().is_not_null())).to_series()
    first = header - 1 if header else filled.arg_max() or 0
    names = [name or "" for name in frame.row(first)]
    if places := [place for place, name in enumerate(names) if name in commas]:
        # Only numbers and booleans can be read as booleans.
        typed = pl.DataFrame(_load(book, sheet, "boolean", use_columns=places))
        frame = frame.with_columns(
            pl.when(cells.is_not_null())
            .then(pl.nth(place).str.replace(".", ",", literal=True))
            .otherwise(pl.nth(place))
            for place, cells in zip(places, typed.get_columns(), strict=True)
        )
    numbered = frame.with_columns(pl.int_range(1, 1 + frame.height, dtype=pl.Int64).alias(LINE))
    below = numbered[first + 1 :].filter(filled[first + 1 :])
    return [*names, LINE], below


def _load(
    book: fastexcel.ExcelReader,
    sheet: str,
    dtypes: Literal["string", "boolean"],
    use_columns: list[int] | None = None,
) -> fastexcel.ExcelSheet:
    return book.load_sheet(
        sheet or 0, header_row=None, skip_rows=0, dtypes=dtypes, use_columns=use_columns, eager=False
    )


def _texts(page: fastexcel.ExcelSheet) -> pl.DataFrame:
    """The cells as text, those in error as what Excel shows of them."""
    batch, errors = page.to_arrow_with_errors()
    frame = pl.DataFrame(batch)
    wrong: dict[int, dict[int, str]] = {}
    for error in errors.errors if errors else ():
        row, column = error.offset_position
        match = _ERROR.search(error.detail)
        wrong.setdefault(column, {})[row] = _ERRORS.get(match[1], _OTHER) if match else _OTHER
    for column, cells in wrong.items():
        frame.replace_column(column, frame.to_series(column).scatter(list(cells), pl.Series(list(cells.values()))))
    return frame
