"""Whether an archive is still what was written, before anything in it is believed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from engine.archive.chain import (
    BEFORE_THE_FIRST,
    ERASURE,
    FORMAT,
    OPENING,
    ArchiveEntry,
    DamagedLineError,
    begins,
    entry_of,
)
from engine.errors import ArchiveRefused, Problem, UsageError
from engine.reading.paths import reason

LONGEST_LINE = 64_000_000
MOST_PROBLEMS = 20
_LOOKS = b'{"sequence":'
COPY = "non è più l'archivio che fu scritto: riprendine una copia integra"


@dataclass(frozen=True, slots=True)
class Verified:
    """An archive that holds: how many entries, the hash of the last one, the numbers of the erased ones and of those of
    which an erasure was begun and not finished, the bytes of a writing that was cut off (or is going on), and how many
    entries came after the hash that was kept elsewhere."""

    entries: int
    head: str
    erased: frozenset[int]
    unfinished: frozenset[int]
    torn: int
    after_head: int


@dataclass(slots=True)
class _Walk:
    """What is known of the lines read so far. `previous` is None after a line that cannot be read."""

    name: str
    expected: int = 0
    previous: str | None = BEFORE_THE_FIRST
    problems: list[Problem] = field(default_factory=list)
    bodiless: dict[int, int] = field(default_factory=dict)
    named: set[int] = field(default_factory=set)

    def wrong(self, line: int, what: str) -> None:
        self.problems.append(Problem(self.name, line, 0, "", what, COPY))

    def take(self, number: int, entry: ArchiveEntry) -> None:
        """Holds an entry to those before it."""
        if entry.sequence != self.expected:
            self.wrong(number, _misplaced(entry.sequence, self.expected))
        elif self.previous is not None and entry.previous != self.previous:
            self.wrong(number, f"la voce {entry.sequence} non segue quella che la precede")
        elif entry.sequence == 0 and (entry.kind != OPENING or not _opens(entry)):
            self.wrong(number, "la prima voce non apre un archivio")
        if entry.sequence >= self.expected:
            self.expected, self.previous = entry.sequence + 1, entry.hash
        if entry.body is None:
            self.bodiless[entry.sequence] = number
        elif entry.kind == ERASURE:
            self.named |= {one for one in erased_by(entry) if one < entry.sequence}


def verify(archive: Path, head: str = "") -> Verified:
    """Reads a whole archive. `head` is the hash of its last entry as it was told after a writing and kept elsewhere: only
    with it can the loss of the last entries be seen. Raises ArchiveRefused with the lines that are not as they were
    written, UsageError where the file cannot be read."""
    walk, torn, after = _Walk(str(archive)), b"", None
    with _opened(archive) as file:
        if (opening := file.peek(len(_LOOKS))[: len(_LOOKS)]) and not _LOOKS.startswith(opening):
            first_of(archive, file)
        for number, line in enumerate(_lines(file), 1):
            if not line.endswith(b"\n") and begins(line, walk.expected, walk.previous or ""):
                torn = line
                break
            try:
                entry = entry_of(line)
            except DamagedLineError as error:
                walk.wrong(number, str(error))
                walk.expected, walk.previous = walk.expected + 1, None
            else:
                walk.take(number, entry)
                after = 0 if entry.hash == head else after if after is None else after + 1
            if len(walk.problems) >= MOST_PROBLEMS:
                break
    _end(walk, head, after)
    return Verified(
        entries=walk.expected,
        head=walk.previous or "",
        erased=frozenset(walk.bodiless),
        unfinished=frozenset(walk.named - walk.bodiless.keys()),
        torn=len(torn),
        after_head=after or 0,
    )


def entries(archive: Path, verified: Verified) -> Iterator[ArchiveEntry]:
    """The entries that were verified, in order. Raises ArchiveRefused where the file is no longer the same."""
    last = ""
    with _opened(archive) as file:
        for number, line in enumerate(islice(_lines(file), verified.entries), 1):
            try:
                entry = entry_of(line)
            except DamagedLineError as error:
                raise ArchiveRefused(Problem(str(archive), number, 0, "", str(error), COPY)) from None
            last = entry.hash
            yield entry
    if last != verified.head:
        raise ArchiveRefused(
            Problem(str(archive), 0, 0, "", "il file è cambiato mentre lo leggevo", "ripeti il comando")
        )


def first_of(archive: Path, file: BinaryIO) -> ArchiveEntry:
    """The entry at the beginning of a file. Raises ArchiveRefused where it is none."""
    line = file.readline(LONGEST_LINE)
    try:
        return entry_of(line)
    except DamagedLineError as error:
        if line.startswith(_LOOKS):
            raise ArchiveRefused(Problem(str(archive), 1, 0, "", str(error), COPY)) from None
        what, cure = "non è un archivio di `conforme`", "indica il file che fu dato a --archive, o uno nuovo"
        raise ArchiveRefused(Problem(str(archive), 1, 0, "", what, cure)) from None


def erased_by(entry: ArchiveEntry) -> set[int]:
    """The numbers of the entries that an erasure says it erased."""
    content = entry.body.content if entry.body is not None else None
    sequences = content.get("entries") if isinstance(content, dict) else None
    return {one for one in sequences if isinstance(one, int)} if isinstance(sequences, list) else set()


def _end(walk: _Walk, head: str, after: int | None) -> None:
    """What can be said only when all is read. Raises ArchiveRefused."""
    for sequence, number in walk.bodiless.items():
        if sequence not in walk.named:
            walk.wrong(number, f"il contenuto della voce {sequence} manca, e nessuna voce dice che fu cancellato")
    if not walk.expected:
        walk.wrong(0, "non c'è nessuna voce")
    if head and after is None and len(walk.problems) < MOST_PROBLEMS:
        walk.wrong(0, f"nessuna voce ha l'impronta {head[:12]}…: le ultime sono state tolte, o l'archivio è un altro")
    if walk.problems:
        raise ArchiveRefused(walk.problems)


def _misplaced(sequence: int, expected: int) -> str:
    if sequence < expected:
        return f"la voce {sequence} è ripetuta o fuori posto"
    if sequence == expected + 1:
        return f"manca la voce {expected}"
    return f"mancano le voci da {expected} a {sequence - 1}"


def _opens(entry: ArchiveEntry) -> bool:
    content = entry.body.content if entry.body is not None else None
    return isinstance(content, dict) and content.get("format") == FORMAT


def _opened(archive: Path) -> BufferedReader:
    try:
        # Whatever gives its bytes only once, or never, cannot be verified and then read.
        if archive.exists() and not archive.is_file() and not archive.is_dir():
            raise UsageError.about(str(archive), "non è un file", "indica il file scritto con --archive")
        return archive.open("rb")
    except FileNotFoundError:
        raise UsageError.about(str(archive), "l'archivio non esiste", "controlla il nome") from None
    except OSError as error:
        raise UsageError.about(str(archive), f"non si può leggere: {reason(error)}", "indica un altro file") from None


def _lines(file: BinaryIO) -> Iterator[bytes]:
    while line := file.readline(LONGEST_LINE):
        yield line
