"""Which files are read, their bytes, and what they are when they are not what their name says."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal, cast

from engine.batch.storage import place, reaching
from engine.batch.tables import sniffing
from engine.batch.tables.workbook_package import COMPOUND
from engine.errors import CaseRefused, Problem
from engine.reading.source import unreadable

HEAD: Final = 1 << 20
"""How many bytes tell how long a row is."""
_TAIL: Final = 1 << 17
"""How much of the end tells what an archive holds."""
Kind = Literal["parquet", "csv", "jsonl", "excel"]
KINDS: dict[str, Kind] = {
    ".parquet": "parquet", ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".xlsx": "excel", ".xlsm": "excel", ".xlsb": "excel", ".xls": "excel", ".ods": "excel",
}  # fmt: skip
BLANK_AT_END: Final = ("il nome del file finisce con uno spazio", "togli lo spazio dal nome")
TOLD = "Parquet (.parquet), CSV (.csv, .tsv, .txt), JSON Lines (.jsonl, .ndjson) o un foglio (.xlsx, .xlsm, .xlsb, .xls, .ods)"
"""What is read, by name."""


def kind_of(file: str) -> Kind:
    """What a file is, by its ending. Raises CaseRefused for one we do not read."""
    ending = Path(file).suffix.lower()
    kind = KINDS.get(ending)
    if kind is None and ending.rstrip() in KINDS:
        raise refused(file, *BLANK_AT_END)
    if kind is None:
        raise refused(file, "tipo di file non letto", f"serve {TOLD}")
    return kind


def refused(file: str, what: str, cure: str = "") -> CaseRefused:
    """A file that cannot be read."""
    return CaseRefused(Problem(file, 0, 0, "", what, cure))


@contextmanager
def opened(file: str) -> Iterator[io.BufferedReader]:
    """The bytes of a file. Raises CaseRefused when it is not there."""
    at = place(file, CaseRefused)
    if isinstance(at, Path) and at.exists() and not at.is_file() and not at.is_dir():
        # Opening a pipe waits for somebody to write.
        raise refused(file, "non è un file normale")
    try:
        with reaching(at, CaseRefused):
            opening = cast("io.BufferedReader", at.open("rb"))
        with opening as data:
            yield data
    except OSError as error:
        raise refused(file, unreadable(error)) from None


def disguised(file: str) -> None:
    """Refuses a file whose contents are not of the kind that its ending says, and says what it is."""
    with opened(file) as data:
        seen = data.read(HEAD)
        if seen.startswith(COMPOUND):
            seen += data.read()
        elif len(seen) == HEAD:
            # An archive lists at its end what it holds.
            size = data.seek(0, io.SEEK_END)
            data.seek(max(HEAD, size - _TAIL))
            seen += data.read()
    refuse_odd(file, sniffing.of_content(seen, Path(file).suffix.lower(), kind_of(file)))


def legible(file: str) -> None:
    """Refuses a file of text of which no row could be read, and says what it is."""
    with opened(file) as data:
        head, whole = data.read(HEAD), not data.read(1)
    refuse_odd(file, sniffing.of_text(head, whole=whole) or (sniffing.of_csv(head) if kind_of(file) == "csv" else None))


def refuse_odd(file: str, oddity: sniffing.Oddity | None) -> None:
    """Refuses a file in which something odd was seen."""
    if oddity is not None:
        raise refused(file, *oddity)
