"""What content an extension promises, and whether the content found keeps the promise."""

from __future__ import annotations

from typing import Final

from engine.attachments.inspection_facts import Report

_PROMISED: Final[dict[str, frozenset[str]]] = {
    "bmp": frozenset({"bmp"}),
    "doc": frozenset({"doc"}),
    "docx": frozenset({"docx", "ooxml-encrypted"}),
    "jpeg": frozenset({"jpg"}),
    "jpg": frozenset({"jpg"}),
    "mp3": frozenset({"mp3"}),
    "ods": frozenset({"ods"}),
    "odt": frozenset({"odt"}),
    "pdf": frozenset({"pdf"}),
    "png": frozenset({"png"}),
    "wav": frozenset({"wav"}),
    "xls": frozenset({"xls"}),
    "xlsx": frozenset({"xlsx", "ooxml-encrypted"}),
}
"""No entry for .mwa: no such format exists (a misprint, probably of .wma), so no content can contradict it."""

_CONTAINERS: Final[dict[str, frozenset[str]]] = {
    "zip": frozenset({"docx", "xlsx", "odt", "ods"}),
    "ole": frozenset({"doc", "xls", "docx", "xlsx"}),
}
PROGRAMS: Final = frozenset({"exe", "elf", "macho", "class", "script", "lnk", "msi"})


def agrees(extension: str, report: Report) -> bool | None:
    """Whether content and extension say the same. None when the extension promises nothing, when there is no content,
    or when a container of the right sort could not be opened far enough to tell."""
    promised = _PROMISED.get(extension)
    if promised is None or report.kind in (None, "empty"):
        return None
    if report.kind in promised:
        return True
    unopened = bool({"truncated", "unreadable", "too_large", "too_heavy"}.intersection(report.codes))
    if unopened and extension in _CONTAINERS.get(report.kind or "", ()):
        return None
    return False
