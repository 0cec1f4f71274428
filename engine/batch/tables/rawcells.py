"""The cells of a workbook as they stand in its bytes: the second reader of sheets, that shares nothing with the first.

A number stays a number: whether it is a day the first reader has said, which day it is we count by ourselves."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import IO, Any, Final

import xlrd
from defusedxml import ElementTree

from engine.batch.tables.rawbinary import Cells, Raw, target_of, xlsb_rows
from engine.batch.tables.workbook_package import Broken, Form, counts_from_1904, day_of, form_of, iso, part

_DAY: Final = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[ T]|$)")


class Workbook:
    """A workbook in bytes, and the name of one of its sheets (empty for the first). Raises Broken."""

    def __init__(self, data: bytes, sheet: str) -> None:
        self._data, self._sheet = data, sheet
        self._form: Form = form_of(data)
        self.from_1904 = counts_from_1904(data, self._form)

    def cells(self, header: int, columns: Iterable[str], lines: Iterable[int]) -> dict[int, dict[str, Raw]]:
        """The cells of some columns in some rows, both numbered from 1 as the sheet shows them. `header` is the row
        with the names, 0 for the first that is not empty."""
        asked, places = set(lines), dict[str, int]()
        last, rows = max(asked, default=0), dict[int, dict[str, Raw]]()
        for number, cells in self._rows():
            if number > last:
                break
            if not places and (number == header if header else any(cell is not None for cell in cells.values())):
                names = {_name(cell): place for place, cell in cells.items()}
                places = {name: names[name] for name in columns if name in names}
            elif number in asked:
                rows[number] = {name: cells.get(place) for name, place in places.items()}
        return rows

    def _rows(self) -> Iterator[tuple[int, Cells]]:
        """The rows with their numbers, in order; empty ones may be left out."""
        try:
            match self._form:
                case "xlsx":
                    yield from _xlsx(self._data, self._sheet)
                case "xlsb":
                    yield from xlsb_rows(self._data, self._sheet)
                case "xls":
                    yield from _xls(self._data, self._sheet)
                case "ods":
                    yield from _ods(self._data, self._sheet)
                case _:
                    raise Broken("non è un foglio di calcolo")
        except (
            ElementTree.ParseError,
            zipfile.BadZipFile,
            xlrd.XLRDError,
            LookupError,
            struct.error,
            ValueError,
        ) as error:
            if isinstance(error, Broken):
                raise
            raise Broken("la seconda lettura non riesce") from error


def text_of(raw: Raw, first: str | None, *, from_1904: bool, comma: bool) -> str | None:
    """A cell as the first reader gives it; `first` is its text, which says of a number only whether it is a day."""
    if isinstance(raw, bool):
        return "true" if raw else "false"
    if not isinstance(raw, float):
        return raw
    if first is not None and _DAY.match(first):
        try:
            return iso(day_of(raw, from_1904=from_1904))
        except OverflowError:
            return None
    shown = _number(raw)
    return shown.replace(".", ",") if comma else shown


def _number(value: float) -> str:
    """Nine decimals, no more: what is beyond comes of counting in halves."""
    rounded = round(value * 1e9) / 1e9 if abs(value) < 1e15 else value
    return str(int(rounded)) if rounded.is_integer() else f"{Decimal(repr(rounded)):f}"


def _name(raw: Raw) -> str:
    return text_of(raw, None, from_1904=False, comma=False) or ""


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _xlsx(data: bytes, sheet: str) -> Iterator[tuple[int, Cells]]:
    root = ElementTree.fromstring(part(data, "xl/workbook.xml"))
    sheets = {one.get("name", ""): one for one in root.iter() if _local(one.tag) == "sheet"}
    chosen = sheets[sheet] if sheet else next(iter(sheets.values()))
    link = next(value for key, value in chosen.attrib.items() if _local(key) == "id")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        shared = list(_strings(package)) if "xl/sharedStrings.xml" in package.namelist() else []
        with package.open(target_of(part(data, "xl/_rels/workbook.xml.rels"), link)) as file:
            yield from _xlsx_rows(file, shared)


def _strings(package: zipfile.ZipFile) -> Iterator[str]:
    with package.open("xl/sharedStrings.xml") as file:
        for _, element in ElementTree.iterparse(file):
            if _local(element.tag) == "si":
                yield _shown(element)
                element.clear()


def _shown(element: Any) -> str:  # noqa: ANN401  elements of defusedxml have no type of their own
    """The text of a string, without the reading aids of Japanese."""
    if _local(element.tag) == "rPh":
        return ""
    if _local(element.tag) == "t":
        return element.text or ""
    return "".join(map(_shown, element))


def _xlsx_rows(file: IO[bytes], shared: list[str]) -> Iterator[tuple[int, Cells]]:
    number, holder = 0, None
    for event, element in ElementTree.iterparse(file, events=("start", "end")):
        name = _local(element.tag)
        if event == "start" and name == "sheetData":
            holder = element
        elif event == "end" and name == "row":
            number = int(element.get("r") or number + 1)
            yield number, _xlsx_cells(element, shared)
            if holder is not None:
                holder.clear()


def _xlsx_cells(row: Any, shared: list[str]) -> Cells:  # noqa: ANN401  as above
    cells: Cells = {}
    place = -1
    for cell in row:
        letters = re.match("[A-Z]+", cell.get("r") or "")
        place = _column(letters[0]) if letters else place + 1
        value = next((each.text for each in cell if _local(each.tag) == "v"), None)
        match cell.get("t", "n"):
            case "inlineStr":
                cells[place] = "".join(_shown(each) for each in cell if _local(each.tag) == "is")
            case "s":
                cells[place] = None if value is None else shared[int(value)]
            case "b":
                cells[place] = None if value is None else value.strip() in ("1", "true")
            case "n":
                cells[place] = None if value is None else float(value)
            case _:
                cells[place] = value
    return cells


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _xls(data: bytes, sheet: str) -> Iterator[tuple[int, Cells]]:
    with xlrd.open_workbook(file_contents=data, on_demand=True, logfile=io.StringIO()) as book:
        page = book.sheet_by_name(sheet) if sheet else book.sheet_by_index(0)
        for row in range(page.nrows):
            yield row + 1, {place: _xls_value(cell) for place, cell in enumerate(page.row(row))}


def _xls_value(cell: xlrd.sheet.Cell) -> Raw:
    match cell.ctype:
        case xlrd.XL_CELL_NUMBER | xlrd.XL_CELL_DATE:
            return float(cell.value)
        case xlrd.XL_CELL_BOOLEAN:
            return bool(cell.value)
        case xlrd.XL_CELL_ERROR:
            return str(xlrd.error_text_from_code.get(cell.value, "#VALUE!"))
        case xlrd.XL_CELL_TEXT:
            return str(cell.value)
    return None


def _ods(data: bytes, sheet: str) -> Iterator[tuple[int, Cells]]:
    number, inside, seen = 0, False, False
    with zipfile.ZipFile(io.BytesIO(data)) as package, package.open("content.xml") as file:
        for event, element in ElementTree.iterparse(file, events=("start", "end")):
            name = _local(element.tag)
            if event == "start" and name == "table" and not seen:
                inside = seen = not sheet or _attribute(element, "name") == sheet
            elif event == "end" and name == "table":
                inside = False
            elif event == "end" and name == "table-row" and inside:
                cells = _ods_cells(element)
                for _ in range(int(_attribute(element, "number-rows-repeated") or 1) if cells else 1):
                    number += 1
                    yield number, cells
                if not cells:
                    number += int(_attribute(element, "number-rows-repeated") or 1) - 1
                element.clear()


def _ods_cells(row: Any) -> Cells:  # noqa: ANN401  as above
    cells: Cells = {}
    place = 0
    for cell in row:
        if _local(cell.tag) not in ("table-cell", "covered-table-cell"):
            continue
        times = int(_attribute(cell, "number-columns-repeated") or 1)
        value = _ods_value(cell)
        if value is not None:
            cells.update(dict.fromkeys(range(place, place + times), value))
        place += times
    return cells


def _ods_value(cell: Any) -> Raw:  # noqa: ANN401  as above
    text = "\n".join("".join(each.itertext()) for each in cell if _local(each.tag) == "p")
    kinds = [value for key, value in cell.attrib.items() if _local(key) == "value-type"]
    if "error" in kinds:
        return text
    match kinds[0] if kinds else "":
        case "float" | "currency" | "percentage":
            return float(_attribute(cell, "value"))
        case "date":
            return _attribute(cell, "date-value")
        case "boolean":
            return _attribute(cell, "boolean-value") == "true"
        case "string":
            return _attribute(cell, "string-value") or text
        case "":
            return None
    return text


def _attribute(element: Any, name: str) -> str:  # noqa: ANN401  as above
    text: str = next((value for key, value in element.attrib.items() if _local(key) == name), "")
    return text
