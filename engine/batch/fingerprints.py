"""Which file is which: the same contents later, the same file by another name."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from engine.batch.storage import Place, full, place, reaching
from engine.batch.tables.input_files import opened
from engine.errors import CaseRefused, Problem, UsageError

Print = dict[str, str | int]


def fingerprints(files: Sequence[str]) -> list[Print]:
    """What tells the contents of each file from any other: `path`; `size` in bytes; and either `sha256` of the whole
    file (hex) or, from a storage that tells versions apart, `version`. Raises UsageError for a file given twice,
    CaseRefused for one that is not there."""
    _distinct(files)
    with ThreadPoolExecutor() as pool:
        return list(pool.map(_fingerprint, files))


def _fingerprint(file: str) -> Print:
    at = place(file, CaseRefused)
    path = full(at)
    if version := _version(at):
        return {"path": path, **version}
    with opened(file) as data:
        digest = hashlib.file_digest(data, "sha256").hexdigest()
        return {"path": path, "size": data.seek(0, io.SEEK_END), "sha256": digest}


def _version(at: Place) -> Print:
    """The strong ETag of an object, empty where there is none.

    `checksum` and `ukey` of fsspec are not asked: unless a file system makes its own they sum up all it says of a file,
    times and order included, or (over HTTP) the address alone."""
    if isinstance(at, Path):
        return {}
    with reaching(at, CaseRefused):
        info = at.fs.info(at.path)
    tag, size = info.get("ETag") or info.get("etag"), info.get("size")
    strong = isinstance(tag, str) and not tag.startswith("W/") and isinstance(size, int)
    return {"size": size, "version": tag} if strong else {}


def _distinct(files: Sequence[str]) -> None:
    """Refuses a file given twice: its rows would count twice."""
    seen: dict[str, str] = {}
    for file in files:
        place = place_of(file)
        if place in seen:
            what = "è indicato due volte" if seen[place] == file else f"è lo stesso file di `{seen[place]}`"
            raise UsageError(Problem(file, 0, 0, "", what, "indica ogni file una volta sola"))
        seen[place] = file


def place_of(file: str) -> str:
    """The same for every way to write the same file."""
    at = place(file, CaseRefused)
    if not isinstance(at, Path):
        return str(at.fs.unstrip_protocol(at.path))
    try:
        stat = at.stat()
    except OSError:
        return full(at)
    return f"{stat.st_dev}:{stat.st_ino}"
