"""The cells of a binary workbook (.xlsb) as they stand in its records."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator
from typing import Final, TypeAlias

from defusedxml import ElementTree

from engine.batch.tables.workbook_package import part, records

Raw: TypeAlias = "str | float | bool | None"
Cells: TypeAlias = "dict[int, Raw]"
_ERRORS: Final = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
_XLSB_SHEET, _XLSB_STRING, _XLSB_ROW = 156, 19, 0


def target_of(relations: bytes, link: str) -> str:
    """The name of a part that another points to."""
    root = ElementTree.fromstring(relations)
    target: str = next(one.get("Target", "") for one in root if one.get("Id") == link)
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def xlsb_rows(data: bytes, sheet: str) -> Iterator[tuple[int, Cells]]:
    """The rows of a sheet, the first where none is named, with their numbers from 1."""
    sheets = {}
    for kind, body in records(part(data, "xl/workbook.bin")):
        if kind == _XLSB_SHEET:
            link, end = _wide(body, 8)
            sheets[_wide(body, end)[0]] = link
    link = sheets[sheet] if sheet else next(iter(sheets.values()))
    target = target_of(part(data, "xl/_rels/workbook.bin.rels"), link)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        shared: list[str] = []
        if "xl/sharedStrings.bin" in package.namelist():
            listed = records(package.read("xl/sharedStrings.bin"))
            shared = [_wide(body, 1)[0] for kind, body in listed if kind == _XLSB_STRING]
        content = package.read(target)
    cells: Cells = {}
    number = 0
    for kind, body in records(content):
        if kind == _XLSB_ROW:
            if number:
                yield number, cells
            number, cells = struct.unpack_from("<I", body)[0] + 1, {}
        elif 1 < kind <= 11:
            cells[struct.unpack_from("<I", body)[0]] = _xlsb_value(kind, body, shared)
    if number:
        yield number, cells


def _xlsb_value(kind: int, body: bytes, shared: list[str]) -> Raw:
    match kind:
        case 2:
            return _packed(int.from_bytes(body[8:12], "little"))
        case 3 | 11:
            return _ERRORS.get(body[8], "#VALUE!")
        case 4 | 10:
            return bool(body[8])
        case 5 | 9:
            return float(struct.unpack_from("<d", body, 8)[0])
        case 7:
            return shared[int.from_bytes(body[8:12], "little")]
    return _wide(body, 8)[0]


def _packed(number: int) -> float:
    """A number in thirty bits: an integer or the head of a double, perhaps in hundredths."""
    if number & 2:
        value = float((number >> 2) - (1 << 30 if number & 0x80000000 else 0))
    else:
        value = float(struct.unpack("<d", struct.pack("<Q", (number & 0xFFFFFFFC) << 32))[0])
    return value / 100 if number & 1 else value


def _wide(body: bytes, at: int) -> tuple[str, int]:
    length = struct.unpack_from("<I", body, at)[0]
    end = at + 4 + 2 * length
    return body[at + 4 : end].decode("utf-16-le"), end
