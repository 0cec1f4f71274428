"""The first bytes of a file become a kind. Containers and weak signatures are decided here, the rest by puremagic."""

from __future__ import annotations

import base64
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
    "heic": "heif",
    "3ga": "3gp",
    "cab": "cab",
    "snp": "cab",
    "ost": "pst",
    "wpp": "wpd",
}
_PREFERRED: Final = frozenset(
    {"png", "jpg", "gif", "tiff", "webp", "ico", "heif", "lnk", "7z", "rar", "gz", "tar", "mp4", "wma", "ogg"}
)
_PDF: Final = b"%PDF-"
_PDF_REACH: Final = 1024
"""How far readers look for the header of a PDF; what scanners and mail programs put before it, they pass over."""
_STRONG: Final = frozenset(
    {"7z", "avif", "bmp", "bz2", "cab", "gif", "gz", "heif", "jpg", "mov", "mp3", "mp4", "p7m", "png", "rar", "tar",
     "tbz2", "tiff", "wav", "webp", "xz"}
)  # fmt: skip
"""Kinds whose own first bytes weigh more than a header of PDF that follows them."""
_SIGNED, _SEALED = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02", b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"
_ARMOUR: Final = re.compile(rb"-----BEGIN (?:PKCS ?#?7|CMS)[^-]*-----\s*|(?=MI[A-Za-z0-9+/])")
_FIELD: Final = re.compile(
    r"(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to"
    r"|snapshot-content-location|x-[a-z0-9-]+|dkim-signature|arc-[a-z-]+)[ \t]*:",
    re.IGNORECASE,
)
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
    if head.startswith(_PDF):
        return "pdf"
    if envelope := _envelope(head):
        return envelope
    written = decoded(head)
    kind = _written_kind(written) if written is not None else _binary_kind(head, size)
    if late_pdf(head) and kind not in _STRONG and kind != "html":
        return "pdf"
    return kind or "unknown"


def late_pdf(head: bytes) -> bool:
    """Whether the header of a PDF stands where readers still find it."""
    return _PDF in head[:_PDF_REACH]


def _envelope(head: bytes) -> str:
    """`p7m` for a signed envelope (CMS, in bytes or in letters), `p7m-sealed` for one that only its addressee opens."""
    start = head[:64]
    armour = _ARMOUR.match(head)
    if armour is not None:
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", head[armour.end() : armour.end() + 128])[:64]
        start = base64.b64decode(letters[: len(letters) // 4 * 4])
    if not start.startswith(b"\x30"):
        return ""
    return "p7m" if _SIGNED in start[:24] else "p7m-sealed" if _SEALED in start[:24] else ""


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


_BEGINNINGS: Final = (
    ("{\\rtf", "rtf"), ("[internetshortcut]", "url"), ("[desktop entry]", "desktop"), ("%!ps", "ps"), ("begin:v", "vcard"),
)  # fmt: skip


def _written_kind(words: str) -> str:
    start = words.lstrip()
    low = start[:64].lower()
    for beginning, kind in _BEGINNINGS:
        if low.startswith(beginning):
            return kind
    if _is_message(start):
        return "eml"
    return _marked_kind(start) if low.startswith("<") else "text"


def _marked_kind(words: str) -> str:
    beginning = words[:4096]
    if "<plist" in beginning and "<key>URL</key>" in beginning:
        return "webloc"
    if _HTML.search(beginning):
        return "html"
    if "<svg" in beginning:
        return "svg"
    return "xml" if words[:5].lower() == "<?xml" else "text"


def _is_message(words: str) -> bool:
    """A message of electronic mail: its first lines are fields, three at least, or it begins like a mailbox."""
    lines = words[:4096].splitlines()
    if lines and re.match(r"From \S+ .*\d\d:\d\d", lines[0]):
        return True
    fields = 0
    for line in lines:
        if _FIELD.match(line):
            fields += 1
        elif not line.startswith((" ", "\t")):
            break
    return fields >= 3


def _is_bmp(head: bytes) -> bool:
    """Two letters are too weak: the size of the second header and the place of the pixels must be likely too."""
    header, pixels = int.from_bytes(head[14:18], "little"), int.from_bytes(head[10:14], "little")
    return head.startswith(b"BM") and header in _BMP_HEADERS and 14 + header <= pixels <= 65_536


_OWN: Final = ((b"\x78\x9f\x3e\x22", "tnef"), (b"\x00\x05\x16\x07", "appledouble"), (b"PAR1", "parquet"))


def _binary_kind(head: bytes, size: int) -> str:
    for start, name in _OWN:
        if head.startswith(start):
            return name
    if head[4:8] == b"ftyp" and head[8:12] in (b"mif1", b"msf1", b"heic", b"heix", b"hevc", b"heim", b"heis"):
        return "avif" if b"avif" in head[12:64] else "heif"
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xF6 == 0xF0 and not is_mp3(head, size):
        return "aac"
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
    lengths: dict[str, int] = {}
    for match in matches:
        length = len(match.byte_match)
        name = match.extension.rpartition(".")[2].lower()
        if length >= 3 and match.byte_match.strip(b"\x00") and name.isalnum() and match.byte_match in head[:40_000]:
            lengths.setdefault(_SAME.get(name, name), length)
    if head.startswith(b"bplist") and b"URL" in head[:512]:
        return "webloc"
    for judged in ("mp3", "wav", "bmp", "pdf"):  # more is asked of these than their first bytes
        lengths.pop(judged, None)
    return max(lengths, key=lambda name: (lengths[name], name in _PREFERRED, name), default="")
