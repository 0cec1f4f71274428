"""OLE compound files: legacy Word and Excel, and the envelope of an encrypted modern document."""

from __future__ import annotations

import io
from typing import BinaryIO, Final

import msoffcrypto
import olefile

from engine.attachments.inside import zip_packages as packages
from engine.attachments.inspection_facts import Code, Limits, Report

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
_UNASKED: Final = "VelvetSweatshop"
"""The password that Excel tries by itself: what is protected with it opens without asking."""
_SPECIAL: Final = 0xFFFFFFFA
"""Sector numbers from here on are marks, not places."""


def look(file: BinaryIO, size: int, limits: Limits) -> Report:
    """The kind by the names of the streams, the encryption by their own flags (msoffcrypto)."""
    with olefile.OleFileIO(file) as whole:
        names = {str(path[0]).lower() for path in whole.listdir()}
        codes: list[Code] = ["truncated"] if _cut(whole) else []
        installer = str(whole.root.clsid).upper() == _MSI
    if "encryptedpackage" in names:
        return _within(file, size, limits) or Report("ooxml-encrypted", True, tuple(codes))
    kind = "msi" if installer else next((kind for stream, kind in _KINDS if stream in names), "ole")
    if _MACROS & names:
        codes.append("macros")
    if "\tdrmcontent" in names:
        return Report(kind, True, tuple(codes))
    if kind not in ("doc", "xls", "ppt"):
        return Report(kind, None, tuple(codes))
    try:
        office = msoffcrypto.OfficeFile(file)
        encrypted = bool(office.is_encrypted())
    except MemoryError:
        raise
    except Exception:
        # asserts, struct and parse errors alike: the streams are not what their names say
        return Report(kind, None, (*codes, "unreadable"))
    if encrypted and kind == "xls" and _opens_unasked(office):
        return Report(kind, False, (*codes, "opens_without_password"))
    return Report(kind, encrypted, tuple(codes))


def _within(file: BinaryIO, size: int, limits: Limits) -> Report | None:
    """The report of a modern workbook that opens without asking; None where a password is asked."""
    plain = io.BytesIO()
    try:
        office = msoffcrypto.OfficeFile(file)
        office.load_key(password=_UNASKED, verify_password=True)
        office.decrypt(plain)
        inside = packages.look(plain, size, limits)
    except MemoryError:
        raise
    except Exception:
        # a wrong password and a broken envelope alike: what we cannot open is held for locked
        return None
    return Report(inside.kind, False, (*inside.codes, "opens_without_password")) if inside.kind == "xlsx" else None


def _opens_unasked(office: msoffcrypto.format.base.BaseOfficeFile) -> bool:
    try:
        office.load_key(password=_UNASKED)
    except MemoryError:
        raise
    except Exception:
        # whatever it raises, the password is another
        return False
    return True


def _cut(whole: olefile.OleFileIO) -> bool:
    """Whether a chain of sectors, or a stream long enough to have its own, leads beyond the end of the file. olefile
    shortens the table to what the file holds and says nothing."""
    held = len(whole.fat)
    starts = (entry.isectStart for entry in whole.direntries if entry and entry.size >= whole.minisectorcutoff)
    return any(held <= sector < _SPECIAL for sector in (*whole.fat, *starts))
