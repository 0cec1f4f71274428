"""Adds entries to an archive, and erases bodies from it. What was acknowledged is on the disk."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from filelock import FileLock, Timeout
from pydantic import JsonValue

from engine import __version__
from engine.archive.chain import (
    BEFORE_THE_FIRST,
    ERASURE,
    FORMAT,
    OPENING,
    ArchiveEntry,
    DamagedLineError,
    begins,
    entry_of,
    line_of,
    new_entry,
)
from engine.archive.integrity import COPY, LONGEST_LINE, Verified, entries, first_of, verify
from engine.atomic import appearing
from engine.errors import ArchiveRefused, Problem, UsageError
from engine.reading.paths import reason

OPTION = "--archive"
PATIENCE = 60.0
"""Seconds to wait for another process that is writing."""
_CHUNK = 65_536
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_OURS_ALONE = 0o600


class Appender:
    """Adds entries to one archive, which is made where there is none. `append` returns when the entry is on the disk: the
    file and, when it was made, its folder. Any number of processes may add at once. Raises UsageError where the file cannot
    be written, which then stays as it was; ArchiveRefused where it is not what was written."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self.dropped = 0
        """Bytes of a writing that was cut off before it was acknowledged, and that were taken away."""
        self.added = 0
        self._lock = lock_of(self.archive)
        with self._last() as (_, last):
            self.head, self.entries = last.hash, last.sequence
        # No hash is told of a chain that somebody broke. Not under the lock: others need not wait for the reading.
        verify(archive)
        with _writable(archive), archive.open("rb") as file:
            self.identity = first_of(archive, file).hash
        """The hash of the first entry: of no other archive."""

    def append(self, kind: str, content: JsonValue) -> ArchiveEntry:
        """Adds an entry."""
        (added,) = self.append_all(kind, [content])
        return added

    def append_all(self, kind: str, contents: Sequence[JsonValue]) -> list[ArchiveEntry]:
        """Adds entries of a kind, all of them or none where the disk refuses: one wait for the disk instead of many."""
        added = list[ArchiveEntry]()
        with self._last() as (file, last):
            for content in contents:
                last = new_entry(last.sequence + 1, kind, last.hash, content)
                added.append(last)
            _write(file, b"".join(map(line_of, added)))
        self.head, self.entries, self.added = last.hash, last.sequence, self.added + len(added)
        return added

    @contextmanager
    def _last(self) -> Iterator[tuple[int, ArchiveEntry]]:
        """The file, open and nobody else's, and its last entry."""
        with alone(self._lock, self.archive), _writable(self.archive):
            made = not self.archive.exists()
            file = os.open(self.archive, os.O_RDWR | os.O_CREAT | os.O_APPEND, _OURS_ALONE)
            try:
                if made:
                    sync_folder(self.archive.resolve())
                yield file, self._tidied(file)
            finally:
                os.close(file)

    def _tidied(self, file: int) -> ArchiveEntry:
        """The last entry; bytes after it that were never acknowledged are taken away. An empty file is opened."""
        size = os.fstat(file).st_size
        line, tail = _ending(file, size)
        try:
            last = entry_of(line) if line else None
        except DamagedLineError as error:
            raise self._refused(f"l'ultima voce non si legge: {error}") from None
        sequence, previous = (last.sequence + 1, last.hash) if last else (0, BEFORE_THE_FIRST)
        if tail:
            if not begins(tail, sequence, previous):
                raise self._refused("dopo l'ultima voce ci sono byte che non sono di un archivio")
            os.ftruncate(file, size - len(tail))
            os.fsync(file)
            self.dropped += len(tail)
        if last is None:
            last = new_entry(0, OPENING, previous, {"format": FORMAT, "engine": __version__})
            _write(file, line_of(last))
        return last

    def _refused(self, what: str) -> ArchiveRefused:
        with self.archive.open("rb") as file:
            first_of(self.archive, file)
        return ArchiveRefused(Problem(str(self.archive), 0, 0, "", what, COPY))


def erase(archive: Path, sequences: Collection[int], day: str) -> Verified:
    """Erases the bodies of entries, for good: an entry that says so is added first, with the ISO day, then the file is
    written anew without them. Stopped in between, the same call finishes it. Raises ArchiveRefused, UsageError."""
    verified = verify(archive)
    gone = verified.erased | verified.unfinished
    kinds = {entry.sequence: entry.kind for entry in entries(archive, verified) if entry.sequence in sequences}
    if wrong := sorted(one for one in sequences if kinds.get(one) in (None, OPENING, ERASURE)):
        numbers = ", ".join(map(str, wrong))
        raise UsageError.about(
            "--erase", f"non è la voce di un verdetto: {numbers}", "le voci le elenca `conforme replay`"
        )
    if new := sorted(set(sequences) - gone):
        Appender(archive).append(ERASURE, {"entries": list(new), "day": day})
    with alone(lock_of(archive), archive), _writable(archive):
        verified = verify(archive)
        if verified.unfinished:
            with appearing(archive.resolve()) as aside, aside.open("r+b") as file:
                for entry in entries(archive, verified):
                    file.write(line_of(replace(entry, body=None) if entry.sequence in verified.unfinished else entry))
                file.flush()
                os.fsync(file.fileno())
            sync_folder(archive.resolve())
    return verify(archive)


def lock_of(archive: Path) -> FileLock:
    """The lock of an archive: a file beside it, which dies with the process that holds it."""
    real = archive.resolve()
    return FileLock(real.with_name(f".{real.name}.lock"), timeout=PATIENCE, poll_interval=0.005)


@contextmanager
def alone(lock: FileLock, archive: Path) -> Iterator[None]:
    """Keeps every other process from writing. Raises UsageError where one goes on writing too long."""
    with _writable(archive):
        if str(archive) == "-":
            raise UsageError.about(
                OPTION, "`-` non è un file: in un archivio si aggiunge", "indica un file, anche nuovo"
            )
        if not archive.parent.is_dir():
            # The lock would make the folder that somebody misspelt.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        if archive.exists() and not archive.is_file():
            raise UsageError.about(OPTION, f"`{archive}` non è un file", "indica un file, anche nuovo")
        try:
            lock.acquire()
        except Timeout:
            cure = "riprova quando ha finito, o indica un altro archivio"
            raise UsageError.about(OPTION, f"un altro processo sta scrivendo in `{archive}`", cure) from None
    try:
        yield
    finally:
        lock.release()


def sync_folder(file: Path) -> None:
    """Waits until the name of a file is on the disk."""
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


@contextmanager
def _writable(archive: Path) -> Iterator[None]:
    """Why the system refused, as UsageError."""
    try:
        yield
    except OSError as error:
        what = f"`{archive}` non si può scrivere: {reason(error)}"
        room = "libera spazio, o indica un altro file" if error.errno in _NO_ROOM else "indica un altro file"
        raise UsageError.about(OPTION, what, f"l'archivio è rimasto com'era: {room}") from None


def _write(file: int, data: bytes) -> None:
    """Adds bytes at the end and waits until they are on the disk; whatever stops it, the file is again as it was."""
    size, left = os.fstat(file).st_size, data
    try:
        while left:
            left = left[os.write(file, left) :]
        os.fsync(file)
    except BaseException:
        with suppress(OSError):
            os.ftruncate(file, size)
            os.fsync(file)
        raise


def _ending(file: int, size: int) -> tuple[bytes, bytes]:
    """The last line with its line feed (empty where there is none), and what follows it."""
    read, start = b"", size
    while start and read.count(b"\n") < 2 and len(read) < LONGEST_LINE:
        step = min(_CHUNK, start)
        start -= step
        read = os.pread(file, step, start) + read
    lines = read.split(b"\n")
    return (lines[-2] + b"\n" if len(lines) > 1 else b""), lines[-1]
