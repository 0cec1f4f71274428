"""A folder becomes a bounded list of its entries: nothing is opened, no link is followed, subfolders stay shut."""

from __future__ import annotations

import heapq
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from engine.attachments.service import is_service, is_service_folder

Sort = Literal["file", "symbolic_link", "device", "no_access"]

_TOLD: Final = 20
"""How many service files are named."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One name of a folder. `bytes` is the size of a regular file, 0 for anything else."""

    name: str
    sort: Sort
    bytes: int


@dataclass(slots=True)
class Listing:
    """The first entries by name, and counts of all that were listed. `stopped`: there were more than `most` entries.
    Service files are neither entries nor weight: `service` names the first of them, `system_files` counts them."""

    entries: list[Entry] = field(default_factory=list)
    files: int = 0
    total_bytes: int = 0
    subfolders: int = 0
    system_files: int = 0
    service: list[str] = field(default_factory=list)
    stopped: bool = False


def entry(path: Path) -> Entry:
    """What a path is, by `lstat` alone; `no_access` when even that fails. Never raises OSError."""
    try:
        seen = os.lstat(path)
    except (OSError, ValueError):  # ValueError: a NUL inside the name
        return Entry(path.name, "no_access", 0)
    return _entry(path.name, seen)


def list_folder(folder: Path, *, keep: int, most: int) -> Listing:
    """The entries of a folder: at most `keep` of them (the first by name), counting at most `most`.
    Raises OSError when the folder cannot be listed."""
    listing = Listing()
    with os.scandir(folder) as scanned:
        listing.entries = heapq.nsmallest(keep, _files(scanned, listing, most))
    return listing


def _files(scanned: Iterator[os.DirEntry[str]], listing: Listing, most: int) -> Iterator[Entry]:
    for number, one in enumerate(scanned):
        if number == most:
            listing.stopped = True
            return
        try:
            seen = one.stat(follow_symlinks=False)
        except OSError:
            described = Entry(one.name, "no_access", 0)
        else:
            folder = stat.S_ISDIR(seen.st_mode)
            if is_service_folder(one.name) if folder else is_service(one.name):
                listing.system_files += 1
                listing.service = heapq.nsmallest(_TOLD, [*listing.service, one.name])
                continue
            if folder:
                listing.subfolders += 1
                continue
            described = _entry(one.name, seen)
        listing.files += 1
        listing.total_bytes += described.bytes
        yield described


def _entry(name: str, seen: os.stat_result) -> Entry:
    if stat.S_ISREG(seen.st_mode):
        return Entry(name, "file", seen.st_size)
    return Entry(name, "symbolic_link" if stat.S_ISLNK(seen.st_mode) else "device", 0)
