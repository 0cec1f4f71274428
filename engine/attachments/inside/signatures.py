"""The first bytes of a file become a kind. Containers and weak signatures are decided here, the rest by puremagic."""

from __future__ import annotations

import codecs
import re
from typing import Final

import puremagic

from engine.attachments.inside.mpeg import is_mp3

HEAD: Final = 64 * 1024
"""How many bytes decide the kind."""

_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PACKAGE: Final = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_MACHO: Final = (b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe")
_BMP_HEADERS: Final = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
_SAME: Final = {
    "jpeg": "jpg",
    "jfif": "jpg",
    "jpe": "jpg",
    "dib": "bmp",
    "htm": "html",
    "tif": "tiff",
    "plist": "bplist",
}
_PREFERRED: Final = frozenset(
    {"png", "jpg", "gif", "tiff", "webp", "ico", "heif", "lnk", "7z", "rar", "gz", "tar", "mp4", "wma", "ogg"}
)
_LATE_PDF: Final = re.compile(rb"^%PDF-[12]\.", re.MULTILINE)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_HTML: Final = re.compile(r"<(?:!doctype\s+html|html|head|body|script|meta|title|iframe)\b", re.IGNORECASE)


def kind_of(head: bytes, size: int) -> str:
    """A lower-case word: `pdf`, `png`, `zip`, `ole`, `exe`, `text`…, or `unknown`. `size` is of the whole file."""
    if head.startswith(_COMPOUND):
        return "ole"
    if head.startswith(_PACKAGE):
        return "zip"
    if program := _program(head):
        return program
    if head.startswith(b"%PDF-"):
        return "pdf"
    written = decoded(head)
    kind = _written_kind(written) if written is not None else _binary_kind(head, size)
    if kind in ("text", "") and _LATE_PDF.search(head[:1024]):
        return "pdf"  # readers accept a header on a later line of the first kilobyte
    return kind or "unknown"


def decoded(head: bytes) -> str | None:
    """The text of bytes that are text (UTF-8, UTF-16 with its mark, or a Western code page), else None."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        words = head[: len(head) // 2 * 2].decode("utf-16", errors="replace")
        return None if _CONTROL.search(words) or words.count("�") > len(words) // 50 else words
    try:
        # the end of the head may split a character
        words = codecs.getincrementaldecoder("utf-8-sig")().decode(head, final=len(head) < HEAD)
    except UnicodeDecodeError:
        if any(0x7F <= byte <= 0x9F and byte not in b"\x80\x91\x92\x93\x94\x95\x96\x97" for byte in head):
            return None
        words = head.decode("cp1252", errors="replace")
        if sum(char > "\x7e" for char in words) > len(words) // 4:
            return None
    return None if _CONTROL.search(words) else words


def _program(head: bytes) -> str:
    if head.startswith(b"\x7fELF"):
        return "elf"
    if head.startswith(_MACHO):
        return "macho"
    if head.startswith(b"\xca\xfe\xba\xbe"):
        return "class"
    if head.startswith(b"#!") and b"/" in head[:64]:
        return "script"
    if head.startswith(b"MZ"):
        start = int.from_bytes(head[60:64], "little")
        if head[start : start + 2] in (b"PE", b"NE", b"LE", b"LX") or decoded(head[:512]) is None:
            return "exe"
    return ""


def _written_kind(words: str) -> str:
    start = words.lstrip()
    low = start[:64].lower()
    if low.startswith("{\\rtf"):
        return "rtf"
    if low.startswith("[internetshortcut]"):
        return "url"
    if low.startswith("[desktop entry]"):
        return "desktop"
    if low.startswith("<"):
        beginning = start[:4096]
        if "<plist" in beginning and "<key>URL</key>" in beginning:
            return "webloc"
        if _HTML.search(beginning):
            return "html"
        if "<svg" in beginning:
            return "svg"
        if low.startswith("<?xml"):
            return "xml"
    return "text"


def _is_bmp(head: bytes) -> bool:
    """Two letters are too weak: the size of the second header and the place of the pixels must be likely too."""
    header, pixels = int.from_bytes(head[14:18], "little"), int.from_bytes(head[10:14], "little")
    return head.startswith(b"BM") and header in _BMP_HEADERS and 14 + header <= pixels <= 65_536


def _binary_kind(head: bytes, size: int) -> str:
    if _is_bmp(head):
        return "bmp"
    if head[:4] in (b"RIFF", b"RIFX", b"RF64") and head[8:12] == b"WAVE":
        return "wav"
    return "mp3" if is_mp3(head, size) else _by_magic(head)


def _by_magic(head: bytes) -> str:
    """What puremagic makes of the head: the name with the longest signature, the best known of equals. Two bytes are
    no signature, zeros neither; signatures of the end of a file are left out, for here the end is unknown."""
    if not head.strip(b"\x00"):
        return ""
    try:
        matches = puremagic.magic_string(head)
    except (puremagic.PureError, ValueError):
        return ""
    found: dict[str, int] = {}
    for match in matches:
        length = len(match.byte_match)
        name = match.extension.rpartition(".")[2].lower()
        if length >= 3 and match.byte_match.strip(b"\x00") and name.isalnum() and match.byte_match in head[:40_000]:
            found.setdefault(_SAME.get(name, name), length)
    if head.startswith(b"bplist") and b"URL" in head[:512]:
        return "webloc"
    for judged in ("mp3", "wav", "bmp", "pdf"):  # more is asked of these than their first bytes
        found.pop(judged, None)
    return max(found, key=lambda name: (found[name], name in _PREFERRED, name), default="")
