"""How the file itself is written: what `read` of a mapping says of it."""

from __future__ import annotations

import codecs
import re
from typing import Protocol, TypedDict

from engine.batch.mapping.mapping import TAB
from engine.model.vocabulary import Fact
from engine.reading.document import Document, Path, Plain
from engine.reading.refusals import show

READ = ("separator", "encoding", "sheet", "header")
HIGHEST_HEADER = 1_000
_SEPARATOR = re.compile(r'(?![\w"\r\n])[\x01-\x7f]')


class Dialect(TypedDict, total=False):
    """What was said; the rest is as a mapping has it by itself."""

    separator: str
    encoding: str
    sheet: str
    header: int


class Reader(Protocol):
    """Who reads the mapping, and notes its problems."""

    document: Document

    def wrong(self, path: Path, what: str, cure: str = "", *, at_key: bool = False) -> None:
        """Notes a problem."""

    def known(self, path: Path, found: dict[str, Plain], names: tuple[str, ...]) -> None:
        """Complains of keys nobody reads."""

    def text(self, path: Path, value: Plain, what: str) -> str:
        """A text, or a complaint."""


def dialect(reader: Reader, read: Plain) -> Dialect:
    """How the file itself is written."""
    if not isinstance(read, dict):
        if read is not None:
            reader.wrong(("read",), f"serve una mappa, non {show(read)}", 'scrivi {separator: ";"}')
        return {}
    reader.known(("read",), read, READ)
    found: Dialect = {}
    for key in ("encoding", "sheet"):
        if key in read:
            found[key] = reader.text(("read", key), read[key], "un testo")
    if "header" in read:
        row = read["header"]
        good = isinstance(row, int) and not isinstance(row, bool) and 1 <= row <= HIGHEST_HEADER
        found["header"] = row if isinstance(row, int) else 0
        if not good:
            told = f"serve il numero della riga con i nomi delle colonne, da 1 a {HIGHEST_HEADER}, non {show(row)}"
            reader.wrong(("read", "header"), told, "scrivi `read: {header: 3}`")
    if "separator" in read:
        found["separator"] = mark_of(reader.document.raw(("read", "separator")))
        if not _SEPARATOR.fullmatch(found["separator"]):
            told = "serve un solo carattere, non virgolette o lettere"
            reader.wrong(("read", "separator"), told, 'scrivi ";" o tab')
    try:
        if 'a;"\n'.encode(codecs.lookup(found.get("encoding") or "utf-8").name) != b'a;"\n':
            raise LookupError
    except (LookupError, UnicodeError):
        reader.wrong(("read", "encoding"), "codifica sconosciuta", "scrivi utf-8 o cp1252")
    return found


def mark_of(raw: str | None) -> str:
    """The character that a mapping says."""
    return "\t" if raw == TAB else raw or ""


def element_mark(reader: Reader, path: Path, fact: Fact, comma: bool) -> str:
    """What parts the elements of a list, and can be nothing else in it."""
    found = mark_of(reader.document.raw(path))
    marks = (".," if comma else ".") if fact.type == "column" else ""
    if not found or any(each.isalnum() or each in '[]"' for each in found):
        reader.wrong(path, "serve un segno tra gli elementi, non lettere, cifre, virgolette o parentesi", 'scrivi ";"')
    elif any(mark in found for mark in marks):
        reader.wrong(path, f"{show(found)} sta già dentro i numeri", 'scrivi ";"')
    return found
