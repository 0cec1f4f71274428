"""What a file of text is when it is not what it seems, and how to mend it."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from engine.batch.mapping.mapping import TAB
from engine.reading.document import one_line

Oddity: TypeAlias = "tuple[str, str]"
"""What it is, and the cure."""
NO_ROW = "non c'è nessuna riga"
SEPARATORS = ",;\t|"
_SEP = re.compile(rb'"?sep=([\x01-\x7f])"?\r?\n', re.IGNORECASE)


_MAGIC = (
    (b"PK\x03\x04", "un archivio ZIP"), (b"PK\x05\x06", "un archivio ZIP"), (b"\x1f\x8b", "compresso (gzip)"),
    (b"BZh", "compresso (bzip2)"), (b"\xfd7zXZ\x00", "compresso (xz)"), (b"\x28\xb5\x2f\xfd", "compresso (zstd)"),
    (b"7z\xbc\xaf\x27\x1c", "un archivio 7z"), (b"Rar!", "un archivio RAR"), (b"PAR1", "un file Parquet"),
    (b"\xd0\xcf\x11\xe0", "un file di Excel o Word (.xls, .doc)"), (b"%PDF-", "un documento PDF"),
    (b"ARROW1", "un file Arrow"), (b"ORC", "un file ORC"), (b"SQLite format 3\x00", "un archivio SQLite"),
)  # fmt: skip
AGAIN = "esportalo di nuovo, o copialo di nuovo per intero"
"""What to do with a file that is broken: nothing else gives back what it lost."""
_UNPACK = "scompatta il file e indica la tabella che contiene"


def of_content(data: bytes, ending: str, kind: str) -> Oddity | None:
    """What a file is whose contents are not of the kind (`csv`, `jsonl`, `parquet`, `excel`) that its ending says, by its
    first bytes or the whole of it."""
    what = next((what for mark, what in _MAGIC if data.startswith(mark)), "")
    workbook = next((form for form in _workbooks(data) if what.startswith(("un archivio ZIP", "un file di Excel"))), "")
    if workbook:
        what = f"un foglio di calcolo ({workbook})"
    if kind == "excel" and _cut(data):
        return "il file è incompleto: è stato tagliato prima della fine", AGAIN
    if kind == "excel":
        return None if workbook or (not what and not (what := _written(data))) else _as_sheet(what, ending)
    if kind == "parquet":
        return None if data.startswith(b"PAR1") else _as_other(what or _written(data) or "testo, o niente", ending)
    if not what and kind == "csv" and _written(data).startswith("una pagina"):
        what = "una pagina HTML"
    return _as_other(what, ending) if what else None


def _cut(data: bytes) -> bool:
    """Whether an archive lacks what every archive has at its end."""
    return data.startswith(b"PK\x03\x04") and b"PK\x05\x06" not in data


def _workbooks(data: bytes) -> Iterator[str]:
    """The ending that a workbook should have, by names that stand in its bytes as they are."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if b"E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P" in data:
            return
        if b"W\x00o\x00r\x00k\x00b\x00o\x00o\x00k" in data or b"B\x00o\x00o\x00k" in data:
            yield ".xls"
        return
    for mark, ending in (
        (b"xl/workbook.bin", ".xlsb"),
        (b"xl/workbook.xml", ".xlsx"),
        (b"opendocument.spreadsheet", ".ods"),
    ):
        if mark in data:
            yield ending


def _written(data: bytes) -> str:
    """What a text is that should be no text."""
    start = data[:4096].removeprefix(BOM_UTF8).lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta")):
        return "una pagina HTML"
    if start.startswith(b"<?xml") and b"spreadsheet" in start:
        return "un foglio XML di Excel 2003"
    if start.startswith((b"<", b"{", b"[")):
        return "testo, XML o JSON"
    return "testo" if start and not re.search(rb"[\x00-\x08\x0e-\x1f]", start) else ""


def _as_sheet(what: str, ending: str) -> Oddity:
    if what.startswith("un file di Excel o Word"):
        return "il file è protetto da una password, o non è un foglio", "toglila, e salvalo come .xlsx"
    if what == "testo":
        return f"il file si chiama {ending} ma è testo", "rinominalo in .csv, o aprilo con Excel e salvalo come .xlsx"
    if what.startswith(("una pagina", "un foglio XML")):
        return f"il file si chiama {ending} ma è {what}", "aprilo con Excel e salvalo come .xlsx"
    return _as_other(what, ending)


def _as_other(what: str, ending: str) -> Oddity:
    text = f"il file si chiama {ending} ma è {what}"
    if match := re.search(r"\((\.[a-z]{3,4})\)$", what):
        return text, f"rinominalo in {match[1]}"
    if what == "un file Parquet":
        return text, "rinominalo in .parquet"
    if what.startswith(("un archivio", "compresso")) and "SQLite" not in what:
        return text, _UNPACK
    return text, "esporta la tabella in CSV, Excel, Parquet o JSON Lines"


def header_below(rows: Iterable[tuple[int, Sequence[str]]], names: Sequence[str], first: int) -> int:
    """The number of the row, below the `first`, that has these `names` of columns (most of them); 0 for none."""
    best, row = 0, 0
    for number, cells in rows:
        held = len({cell.strip() for cell in cells} & set(names))
        if number > first and held > best and 2 * held >= len(names):
            best, row = held, number
    return row


def of_text(head: bytes, *, whole: bool) -> Oddity | None:
    """What is odd in the first bytes of a file, which may be the whole of it."""
    some = head[:1000]
    if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) or some.count(0) > len(some) // 3:
        return "il file è in UTF-16 (il «testo Unicode» di Excel)", "salvalo come «CSV UTF-8»"
    return (NO_ROW, "") if whole and not head.removeprefix(BOM_UTF8).strip() else None


def of_csv(head: bytes) -> Oddity | None:
    """What is odd in the first bytes of a CSV."""
    if b"\r" in head and b"\n" not in head:
        what = "le righe finiscono con il solo ritorno a capo dei vecchi Mac (CR)"
        return what, "salvalo con la fine riga di Windows o di Unix"
    if match := _SEP.match(head.removeprefix(BOM_UTF8)):
        mark = match[1].decode()
        what = f"la prima riga, `sep={one_line(mark)}`, serve a Excel e non è l'intestazione"
        return what, f"toglila, e scrivi `read: {{separator: {said(mark)}}}`"
    return None


def one_column(name: str, separator: str) -> Oddity | None:
    """Whether the only name of a header is many, had it been parted by another separator."""
    mark = max((each for each in SEPARATORS if each != separator), key=name.count)
    if mark not in name:
        return None
    return f"l'intestazione è una colonna sola, `{one_line(name)}`", f"scrivi `read: {{separator: {said(mark)}}}`"


def said(separator: str) -> str:
    """A separator as the mapping says it."""
    return TAB if separator == "\t" else json.dumps(separator)
