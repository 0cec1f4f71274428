"""ZIP packages: modern Office and OpenDocument told from other archives, and their encryption.

Parts are unpacked one at a time, in memory, up to a limit; archives inside archives stay shut."""

from __future__ import annotations

import zipfile
from typing import BinaryIO, Final

from defusedxml import ElementTree

from engine.attachments.inside.link_only import only_links
from engine.attachments.inspection_facts import MIB, Code, Limits, Report

_END: Final = b"PK\x05\x06"
_END_REACH: Final = 22 + 65_535
_DIRECTORY_MOST: Final = 8 * MIB
_PLENTY: Final = 256 * MIB
_RATIO: Final = 50

_TYPES: Final = "[Content_Types].xml"
_MAIN: Final = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": "pptx",
    "application/vnd.ms-word.document.macroenabled.main+xml": "docm",
    "application/vnd.ms-excel.sheet.macroenabled.main+xml": "xlsm",
    "application/vnd.ms-excel.sheet.binary.macroenabled.main": "xlsb",
}
_OPEN: Final = {
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
    "application/vnd.oasis.opendocument.presentation": "odp",
    "application/vnd.oasis.opendocument.graphics": "odg",
}


def look(file: BinaryIO, size: int, limits: Limits) -> Report:
    """The kind by the declared type of the main part, never by names alone. Raises zipfile.BadZipFile, ParseError and
    what zlib raises for a broken archive."""
    if (refused := _before_opening(file, size)) is not None:
        return refused
    with zipfile.ZipFile(file) as archive:
        parts = {info.filename: info for info in archive.infolist()}
        declared = sum(info.file_size for info in parts.values())
        codes: list[Code] = ["expands"] if declared > _PLENTY and declared > _RATIO * size else []
        if any(name.lower().endswith("vbaproject.bin") for name in parts):
            codes.append("macros")
        if any(info.flag_bits & 1 for info in parts.values()):
            return Report("zip", True, tuple(codes))
        if "mimetype" in parts:
            kind, encrypted, more = _open_document(archive, parts, limits.part)
        elif _TYPES in parts:
            kind, encrypted, more = _office(archive, parts, limits.part)
        else:
            kind, encrypted, more = "zip", False, []
        return Report(kind, encrypted, (*codes, *more))


def _before_opening(file: BinaryIO, size: int) -> Report | None:
    """A report where the directory of the archive is missing, or too large to be that of a document."""
    file.seek(max(0, size - _END_REACH))
    tail = file.read(_END_REACH)
    end = tail.rfind(_END)
    if end < 0 or len(tail) - end < 22:
        return Report("zip", None, ("truncated",))
    directory = int.from_bytes(tail[end + 12 : end + 16], "little")
    if _DIRECTORY_MOST < directory < 0xFFFFFFFF:
        return Report("zip", None, ("too_heavy",))
    return None


def _open_document(
    archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], most: int
) -> tuple[str, bool | None, list[Code]]:
    kind = _OPEN.get(_part(archive, parts["mimetype"], 256).decode("ascii", "replace").strip(), "zip")
    if kind == "zip":
        return kind, False, []
    if "META-INF/manifest.xml" not in parts:
        return kind, None, ["incomplete"]
    manifest = ElementTree.fromstring(_part(archive, parts["META-INF/manifest.xml"], most))
    if any(element.tag.rpartition("}")[2] == "encryption-data" for element in manifest.iter()):
        return kind, True, []
    if "content.xml" not in parts:
        return kind, False, ["incomplete"]
    return kind, False, _linked(archive, parts["content.xml"], kind == "odt")


def _office(
    archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], most: int
) -> tuple[str, bool | None, list[Code]]:
    types = ElementTree.fromstring(_part(archive, parts[_TYPES], most))
    for element in types.iter():
        kind = _MAIN.get(element.get("ContentType", "").lower())
        if kind and element.get("PartName"):
            main = parts.get(element.get("PartName", "").lstrip("/"))
            return kind, False, ["incomplete"] if main is None else _linked(archive, main, kind == "docx")
    return "zip", False, []


def _linked(archive: zipfile.ZipFile, main: zipfile.ZipInfo, is_text: bool) -> list[Code]:
    """`link` for a short text that holds nothing but addresses."""
    if not is_text or main.file_size > MIB // 8:
        return []
    tree = ElementTree.fromstring(_part(archive, main, MIB // 8))
    local = [(element.tag.rpartition("}")[2], element) for element in tree.iter()]
    if any(name in ("drawing", "pict", "object", "frame", "image") for name, _ in local):
        return []
    return ["link"] if only_links(" ".join("".join(one.itertext()) for name, one in local if name == "p")) else []


def _part(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """The content of one part. Raises BadZipFile when it is longer than `most`, whatever the directory declares, or
    packed in a way documents never are (some ways ask for gigabytes before the first byte)."""
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise zipfile.BadZipFile("unusual packing")
    with archive.open(info) as part:
        content = part.read(most + 1)
    if len(content) > most:
        raise zipfile.BadZipFile("part too long")
    return content
