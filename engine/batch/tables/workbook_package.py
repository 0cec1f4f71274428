"""What a workbook says of itself, read by us: which calendar its days are counted on, and cells its reader stumbles on.

The days of a workbook are numbers, counted from 1900 or from 1904; a reader that takes the one for the other is wrong by
four years and says nothing. Here the flag is read from the bytes, and a package whose reader would miss it is mended."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Final, Literal

Form = Literal["xlsx", "xlsb", "xls", "ods", "unknown"]
MOST: Final = 64 << 20
"""The most that is unpacked of the parts that describe a workbook, in bytes."""
COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
XLSX_BOOK, XLSB_BOOK, ODS_CONTENT = "xl/workbook.xml", "xl/workbook.bin", "content.xml"
_MAIN: Final = (
    "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}",
    "{http://purl.oclc.org/ooxml/spreadsheetml/main}",
)
_BOOK_PROPERTIES: Final = re.compile(rb"<(?:[\w.-]+:)?workbookPr\b[^>]*?(?:/>|>\s*</(?:[\w.-]+:)?workbookPr\s*>)")
_SHEETS: Final = re.compile(rb"<(?:[\w.-]+:)?sheets\b")
_ERROR_CELL: Final = re.compile(rb"(<(?:[\w.-]+:)?c\b[^>]*?\st=)([\"'])e\2")
_ODS_CELL: Final = re.compile(rb"<table:(?:covered-)?table-cell\b[^>]*\bcalcext:value-type=[\"']error[\"'][^>]*>")
_ODS_VALUE: Final = re.compile(
    rb"\s(?:office:(?:value-type|value|string-value|boolean-value|date-value|time-value))=([\"'])[^\"']*\1"
)
_XLSB_PROPERTIES = 0x0099


class Broken(ValueError):
    """The package is not what it says, or too large to be looked at; the text says what, in Italian."""


def form_of(data: bytes) -> Form:
    """Which format a workbook has, by its bytes: its ending may be another's."""
    if data.startswith(COMPOUND):
        return "xls"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
    except (zipfile.BadZipFile, ValueError, OSError):
        return "unknown"
    forms: tuple[tuple[str, Form], ...] = ((XLSX_BOOK, "xlsx"), (XLSB_BOOK, "xlsb"), (ODS_CONTENT, "ods"))
    return next((form for name, form in forms if name in names), "unknown")


def counts_from_1904(data: bytes, form: Form) -> bool:
    """Whether the numbers that stand for days are counted from 1904. Raises Broken."""
    match form:
        case "xlsx":
            return _xlsx_flag(part(data, XLSX_BOOK))
        case "xlsb":
            return any(
                body[0] & 1 for kind, body in records(part(data, XLSB_BOOK)) if kind == _XLSB_PROPERTIES and body
            )
        case "xls":
            return _xls_flag(data)
    return False  # days of OpenDocument are written as days


def day_of(serial: float, *, from_1904: bool) -> datetime:
    """The moment that a number stands for. Raises OverflowError for one beyond any calendar."""
    # Before March 1900 there is a day more than there was.
    since_1900 = datetime(1899, 12, 31) if serial < 60 else datetime(1899, 12, 30)
    start = datetime(1904, 1, 1) if from_1904 else since_1900
    return start + timedelta(milliseconds=round(serial * 86_400_000))


def readable(data: bytes) -> bytes:
    """The same workbook, so that its reader takes its days for what they are, and a formula that failed, whatever its
    name, for an error: the same bytes where nothing is to be mended. Raises Broken."""
    form = form_of(data)
    if form == "xlsx" and _xlsx_flag(book := part(data, XLSX_BOOK)) and len(_BOOK_PROPERTIES.findall(book)) > 1:
        return _rewritten(data, lambda name, body: _said_once(body) if name == XLSX_BOOK else body)
    if form == "ods" and b"calcext:value-type" in (content := part(data, ODS_CONTENT, most=1 << 30)):
        mended = _ODS_CELL.sub(_ods_error, content)
        return (
            _rewritten(data, lambda name, body: mended if name == ODS_CONTENT else body) if mended != content else data
        )
    return data


def without_errors(data: bytes) -> bytes:
    """A workbook of which every cell in error is the text that Excel shows of it."""
    if form_of(data) != "xlsx":
        return data
    return _rewritten(
        data, lambda name, body: _ERROR_CELL.sub(rb"\1\2str\2", body) if name.startswith("xl/worksheets/") else body
    )


def part(data: bytes, name: str, most: int = MOST) -> bytes:
    """One part of a package, of a bounded length. Raises Broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package, package.open(name) as file:
            body = file.read(most + 1)
    except (KeyError, zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        raise Broken(f"manca o è rotta la parte `{name}`") from error
    if len(body) > most:
        raise Broken(f"la parte `{name}` è troppo grande")
    return body


def records(body: bytes) -> Iterator[tuple[int, bytes]]:
    """The records of a binary part (xlsb): kind and body. Kind and length have seven bits in each byte."""
    at = 0
    while at < len(body):
        kind = body[at]
        at += 1
        if kind & 0x80 and at < len(body):
            kind = (kind & 0x7F) | (body[at] & 0x7F) << 7
            at += 1
        length = 0
        for place in range(4):
            if at >= len(body):
                return
            length |= (body[at] & 0x7F) << 7 * place
            at += 1
            if not body[at - 1] & 0x80:
                break
        yield kind, body[at : at + length]
        at += length


def _xlsx_flag(book: bytes) -> bool:
    from defusedxml import ElementTree  # noqa: PLC0415  of workbooks alone: whoever reads a CSV does not pay for it

    try:
        root = ElementTree.fromstring(book)
    except (ElementTree.ParseError, ValueError) as error:
        raise Broken(f"la parte `{XLSX_BOOK}` non è XML") from error
    # What extensions say under the same name, as today's Excel does, is something else.
    said = [each.get("date1904", "") for name in _MAIN for each in root.findall(f"{name}workbookPr")]
    return any(each.strip().lower() in ("1", "true", "on") for each in said)


def _xls_flag(data: bytes) -> bool:
    import xlrd  # noqa: PLC0415  the same

    try:
        with xlrd.open_workbook(file_contents=data, on_demand=True, logfile=io.StringIO()) as book:
            return bool(book.datemode)
    except Exception as error:
        # whatever the library raises on a broken file
        raise Broken("il file `.xls` è rotto, o chiede una password") from error


def _said_once(book: bytes) -> bytes:
    bare = _BOOK_PROPERTIES.sub(b"", book)
    sheets = _SHEETS.search(bare)
    if sheets is None:
        raise Broken(f"la parte `{XLSX_BOOK}` non elenca i fogli")
    return bare[: sheets.start()] + b'<workbookPr date1904="1"/>' + bare[sheets.start() :]


def _ods_error(match: re.Match[bytes]) -> bytes:
    """A cell in error as a cell of text: LibreOffice writes a value of nothing or nought beside the error it shows."""
    bare = _ODS_VALUE.sub(b"", match[0])
    end = -2 if bare.endswith(b"/>") else -1
    return bare[:end] + b' office:value-type="string"' + bare[end:]


def _rewritten(data: bytes, change: Callable[[str, bytes], bytes]) -> bytes:
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(out, "w") as after:
            for info in before.infolist():
                after.writestr(info.filename, change(info.filename, before.read(info)))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError) as error:
        raise Broken("l'archivio è rotto") from error
    return out.getvalue()


def iso(moment: datetime) -> str:
    """A moment as a cell tells it: the day alone at midnight."""
    return moment.date().isoformat() if moment.time() == datetime.min.time() else moment.isoformat(" ")
