"""The files of a rulebook folder: which ones belong there, their bytes, and the digest of the whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.digests import digest_of_files
from engine.errors import Problem, RulebookRefused

FILE_LIMIT = 2_000_000
TOTAL_LIMIT = 16_000_000
MAX_FILES = 300

SECTIONS = {
    "vocabulary.yaml": "facts",
    "sources.yaml": "sources",
    "readings.yaml": "readings",
    "conflicts.yaml": "conflicts",
}
"""Single files and the one key each holds; `rulebook.yaml` is the header itself."""
OPTIONAL = {"routes.yaml": "routes", "outside.yaml": "outside", "sketches.yaml": "sketches"}
"""Single files that a rulebook without a desk, matters left outside, or sketches of its sources goes without."""
FOLDERS = {"parameters": "parameters", "clauses": "clauses"}
LETTERS, LETTER_SUFFIX = "letters", ".txt"
"""The folder of the templates of letters: texts, not YAML."""
HEADER = "rulebook.yaml"
BESIDE = frozenset({"README.md", "DESK.md", "schema.json", "accepted.yaml"})
"""What stands in the folder and is no part of the rules."""


@dataclass(frozen=True, slots=True)
class RulebookFile:
    """One file: its name relative to the folder, the name used in messages, and what it holds."""

    relative: str
    label: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files of a rulebook, sorted by name, and what is wrong with the others (missing, unknown, unreadable, links that
    lead outside); `label` is the name of the folder in messages."""

    label: str
    files: tuple[RulebookFile, ...]
    problems: tuple[Problem, ...]


def gather(folder: Path) -> Gathered:
    """What a folder of rules holds. Raises RulebookRefused when the folder itself cannot be read."""
    label = folder.resolve().name or "rules"
    names = _names(folder)
    problems = [
        Problem(f"{label}/{name}", 0, 0, "", "manca il file", "crealo") for name in required() if name not in names
    ]
    files: list[RulebookFile] = []
    total = 0
    for name in names:
        here = f"{label}/{name}"
        if not _belongs(name):
            problems.append(Problem(here, 0, 0, "", "file sconosciuto in un rulebook", "spostalo o rinominalo"))
            continue
        data = _bytes(folder, name)
        if isinstance(data, str):
            problems.append(Problem(here, 0, 0, "", data, ""))
            continue
        total += len(data)
        if total > TOTAL_LIMIT:
            raise RulebookRefused(Problem(label, 0, 0, "", "rulebook troppo grande", "dividilo"))
        files.append(RulebookFile(name, here, data))
    return Gathered(label, tuple(files), tuple(problems))


def required() -> tuple[str, ...]:
    """The files no rulebook goes without."""
    return (HEADER, *SECTIONS)


def rulebook_digest(files: Iterable[RulebookFile]) -> str:
    """The digest (hex) of a rulebook: of the names and the bytes of its files."""
    return digest_of_files((file.relative, file.data) for file in files)


def _names(folder: Path) -> list[str]:
    """Every file below the folder, dot files and README apart; folders that do not belong appear as themselves."""
    try:
        found = _below(folder, "")
    except FileNotFoundError:
        raise RulebookRefused(Problem(str(folder), 0, 0, "", "la cartella delle regole non esiste")) from None
    except NotADirectoryError:
        raise RulebookRefused(Problem(str(folder), 0, 0, "", "le regole devono essere una cartella")) from None
    except OSError as error:
        why = f"cartella delle regole illeggibile: {error.strerror}"
        raise RulebookRefused(Problem(str(folder), 0, 0, "", why)) from None
    for inner in (*FOLDERS, LETTERS):
        try:
            found += _below(folder / inner, f"{inner}/") if inner in found else []
        except OSError:
            continue
    if len(found) > MAX_FILES:
        raise RulebookRefused(Problem(str(folder), 0, 0, "", f"più di {MAX_FILES} file: non è un rulebook"))
    return sorted(name for name in found if name not in (*FOLDERS, LETTERS))


def _below(folder: Path, prefix: str) -> list[str]:
    names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    return [prefix + name for name in names if prefix or name not in BESIDE]


def _belongs(name: str) -> bool:
    folder, slash, stem = name.partition("/")
    if not slash:
        return name in required() or name in OPTIONAL
    if folder == LETTERS:
        return stem.endswith(LETTER_SUFFIX)
    return folder in FOLDERS and stem.endswith(".yaml")


def _bytes(folder: Path, name: str) -> bytes | str:
    """The bytes of a file, or why it cannot be read."""
    path = folder / name
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            return "il collegamento esce dalla cartella delle regole"
        if not stat.S_ISREG(path.stat().st_mode):
            return "non è un file"
        with path.open("rb") as file:
            return file.read(FILE_LIMIT + 1)
    except (OSError, RuntimeError) as error:
        return f"file illeggibile: {getattr(error, 'strerror', None) or 'collegamenti in cerchio'}"
