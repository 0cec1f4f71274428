"""PDF: its end, its catalogue, its encryption. Pages are never read."""

from __future__ import annotations

import io
import re
from typing import BinaryIO, Final

from pypdf import PasswordType, PdfReader
from pypdf.errors import DependencyError

from engine.attachments.inspection_facts import Code, Limits, Report

_TAIL: Final = 2048
_REACH: Final = 1024
_DICTIONARY: Final = re.compile(rb"/Encrypt\s+(?:\d+\s+\d+\s+R|<<)")


def look(file: BinaryIO, size: int, _limits: Limits) -> Report:
    """`encrypted` says that it asks for a password: a document with limitations only opens like any other, and has a
    remark. A file pypdf cannot open is `unreadable`."""
    file.seek(max(0, size - _TAIL))
    codes: list[Code] = [] if b"%%EOF" in file.read() else ["truncated"]
    encrypted: bool | None
    try:
        reader = PdfReader(_from_header(file), strict=False)
        encrypted = reader.is_encrypted
        if not encrypted:
            reader.root_object.get("/Type")  # raises where there is no catalogue to open
        elif reader.decrypt("") != PasswordType.NOT_DECRYPTED:
            encrypted = False
            codes.append("opens_without_password")
    except MemoryError:
        raise
    except (NotImplementedError, DependencyError):
        encrypted = True  # a protection pypdf has no hand for, such as certificates
    except Exception:
        # whatever pypdf raises, the file is one that does not open
        encrypted = True if _says_so(file, size) else None
        codes.append("unreadable")
    return Report("pdf", encrypted, tuple(codes))


def _from_header(file: BinaryIO) -> BinaryIO:
    """The file without what stands before its header: places inside it are counted from there."""
    file.seek(0)
    start = file.read(_REACH).find(b"%PDF-")
    file.seek(max(0, start))
    return io.BytesIO(file.read()) if start > 0 else file


def _says_so(file: BinaryIO, size: int) -> bool:
    """Whether the end of a broken file still names an encryption dictionary."""
    file.seek(max(0, size - 32 * _TAIL))
    return bool(_DICTIONARY.search(file.read()))
