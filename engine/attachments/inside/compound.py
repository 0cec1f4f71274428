"""OLE compound files: legacy Word and Excel, and the envelope of an encrypted modern document."""

from __future__ import annotations

from typing import BinaryIO, Final

import msoffcrypto
import olefile

from engine.attachments.facts import Code, Limits, Report

_KINDS: Final = (
    ("worddocument", "doc"),
    ("workbook", "xls"),
    ("book", "xls"),
    ("powerpoint document", "ppt"),
    ("visiodocument", "vsd"),
    ("__properties_version1.0", "msg"),
)
_MACROS: Final = frozenset({"macros", "_vba_project_cur"})
_MSI: Final = "000C1084-0000-0000-C000-000000000046"
_SPECIAL: Final = 0xFFFFFFFA
"""Sector numbers from here on are marks, not places."""


def look(file: BinaryIO, _size: int, _limits: Limits) -> Report:
    """The kind by the names of the streams, the encryption by their own flags (msoffcrypto)."""
    with olefile.OleFileIO(file) as whole:
        names = {str(path[0]).lower() for path in whole.listdir()}
        codes: list[Code] = ["truncated"] if _cut(whole) else []
        installer = str(whole.root.clsid).upper() == _MSI
    if "encryptedpackage" in names:
        return Report("ooxml-encrypted", True, tuple(codes))
    kind = "msi" if installer else next((kind for stream, kind in _KINDS if stream in names), "ole")
    if _MACROS & names:
        codes.append("macros")
    if "\tdrmcontent" in names:
        return Report(kind, True, tuple(codes))
    if kind not in ("doc", "xls", "ppt"):
        return Report(kind, None, tuple(codes))
    try:
        encrypted = bool(msoffcrypto.OfficeFile(file).is_encrypted())
    except MemoryError:
        raise
    except Exception:
        # asserts, struct and parse errors alike: the streams are not what their names say
        return Report(kind, None, (*codes, "unreadable"))
    return Report(kind, encrypted, tuple(codes))


def _cut(whole: olefile.OleFileIO) -> bool:
    """Whether a chain of sectors, or a stream long enough to have its own, leads beyond the end of the file. olefile
    shortens the table to what the file holds and says nothing."""
    held = len(whole.fat)
    starts = (entry.isectStart for entry in whole.direntries if entry and entry.size >= whole.minisectorcutoff)
    return any(held <= sector < _SPECIAL for sector in (*whole.fat, *starts))
