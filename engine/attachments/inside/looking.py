"""One file becomes a report: opened without following links or waiting, known by its first bytes, then looked into."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from typing import BinaryIO, Final

from engine.attachments.inside import compound, media, pdf
from engine.attachments.inside import link_only as links
from engine.attachments.inside import zip_packages as packages
from engine.attachments.inside.signatures import HEAD, kind_of, late_pdf
from engine.attachments.inspection_facts import Limits, Report

_OPEN: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)

Look = Callable[[BinaryIO, int, Limits], Report]

_LOOKS: Final[dict[str, Look]] = {
    "bmp": media.bmp,
    "html": links.html,
    "jpg": media.jpg,
    "ole": compound.look,
    "pdf": pdf.look,
    "png": media.png,
    "text": links.text,
    "wav": media.wav,
    "zip": packages.look,
}
_NEVER_ENCRYPTED: Final = frozenset(
    {
        "avif",
        "bmp",
        "eml",
        "gif",
        "heif",
        "html",
        "jpg",
        "mp3",
        "p7m",
        "png",
        "rtf",
        "text",
        "tiff",
        "wav",
        "webp",
        "xml",
    }
)
_LINKS: Final = frozenset({"desktop", "lnk", "url", "webloc"})


def look(path: bytes, limits: Limits) -> Report:
    """The report of a regular file. Raises OSError when it cannot be opened, MemoryError beyond the limit; anything
    a parser raises comes back as `unreadable`."""
    with os.fdopen(os.open(path, _OPEN), "rb") as file:
        seen = os.fstat(file.fileno())
        if not stat.S_ISREG(seen.st_mode):  # replaced since it was listed
            return Report(None, None, ("device",))
        if not seen.st_size:
            return Report("empty", None, ("empty",))
        head = file.read(HEAD)
        kind = kind_of(head, seen.st_size)
        return _inside(file, kind, head, seen.st_size, limits)


def _inside(file: BinaryIO, kind: str, head: bytes, size: int, limits: Limits) -> Report:
    """The report of an open file whose kind is known by its head."""
    if kind == "html" and late_pdf(head) and (report := _opens_as_pdf(file, size, limits)) is not None:
        return report
    if kind == "p7m-sealed":
        return Report("p7m", True)
    if kind in _LINKS:
        return Report(kind, False, ("link",))
    look_into = _LOOKS.get(kind)
    if look_into is None:
        return Report(kind, False if kind in _NEVER_ENCRYPTED else None)
    if size > limits.opened:
        return Report(kind, None, ("too_large",))
    try:
        file.seek(0)
        return look_into(file, size, limits)
    except MemoryError:
        raise
    except Exception:
        # the kind is known even where a parser gives up, whatever it raises
        return Report(kind, None, ("unreadable",))


def _opens_as_pdf(file: BinaryIO, size: int, limits: Limits) -> Report | None:
    """The report of a page that is a PDF too, for it opens as one; None where it does not."""
    if size > limits.opened:
        return None
    report = pdf.look(file, size, limits)
    return None if "unreadable" in report.codes else report
