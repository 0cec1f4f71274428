"""What a file of text is when it is not what it seems, and how to mend it."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from typing import TypeAlias

from engine.batch.mapping import TAB
from engine.reading.document import one_line

Oddity: TypeAlias = "tuple[str, str]"
"""What it is, and the cure."""
NO_ROW = "non c'è nessuna riga"
SEPARATORS = ",;\t|"
_SEP = re.compile(rb'"?sep=([\x01-\x7f])"?\r?\n', re.IGNORECASE)


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
    if found := _SEP.match(head.removeprefix(BOM_UTF8)):
        mark = found[1].decode()
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
