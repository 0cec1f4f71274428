"""The files of a rulebook folder: which ones belong there, their bytes, and the digest of the whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.digests import digest_of_files
from engine.errors import Problem, RulebookRefused

FILE_LIMIT = 2_000_000
TOTAL_LIMIT = 16_000_000
MAX_FILES = 300

SECTIONS = {"vocabulary": "facts", "sources": "sources", "readings": "readings", "conflicts": "conflicts"}
"""What no rulebook goes without, each in a file or in a folder of that name, and the one key that its files hold;
`rulebook.yaml` is the header itself."""
OPTIONAL = {"routes": "routes", "outside": "outside", "sketches": "sketches"}
"""Single files that a rulebook without a desk, matters left outside, or sketches of its sources goes without."""
FOLDERS = {"parameters": "parameters", "clauses": "clauses"}
"""Folders, and the one key that their files hold."""
SUFFIX = ".yaml"
LETTERS, LETTER_SUFFIX = "letters", ".txt"
"""The folder of the templates of letters: texts, not YAML."""
HEADER = "rulebook.yaml"
_DEPTHS = {**dict.fromkeys((*SECTIONS, *FOLDERS), 1), LETTERS: 0}
"""The folders of a rulebook, and how deep each goes: `clauses/complaint.yaml`, or `clauses/complaint/reply.yaml`."""
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
    problems = [*_missing(label, names), *_twofold(label, names)]
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


def section_of(relative: str) -> str | None:
    """The one key that a file of a rulebook holds; None for what holds none, as the header."""
    section, inside, _ = relative.removesuffix(SUFFIX).partition("/")
    return (SECTIONS | FOLDERS if inside else SECTIONS | OPTIONAL).get(section)


def theme_of(label: str) -> str | None:
    """What all that stands in a file belongs to, by its name in messages: the family of `rules/clauses/complaint.yaml` and
    of `rules/clauses/complaint/reply.yaml`. None for a section in one file."""
    inside = label.removesuffix(SUFFIX).split("/")[2:]
    return inside[0] if inside else None


def rank(relative: str, order: Mapping[str, Sequence[str]]) -> list[tuple[int, str]]:
    """Where a file stands among the others, to sort by: in each folder those that its order names come first, as they are
    named there, and the rest by name."""
    parts = relative.removesuffix(SUFFIX).split("/")
    orders = [order.get("/".join(parts[:depth]), ()) for depth in range(len(parts))]
    return [
        (named.index(part) if part in named else len(named), part) for part, named in zip(parts, orders, strict=True)
    ]


def _missing(label: str, names: Collection[str]) -> Iterator[Problem]:
    held = {section_of(name) for name in names}
    missing = [HEADER] if HEADER not in names else []
    missing += [f"{section}{SUFFIX}" for section, key in SECTIONS.items() if key not in held]
    return (Problem(f"{label}/{name}", 0, 0, "", "manca il file", "crealo") for name in missing)


def _twofold(label: str, names: Collection[str]) -> Iterator[Problem]:
    """Sections that are both a file and a folder: nobody would know where to look."""
    for section in SECTIONS:
        if f"{section}{SUFFIX}" in names and any(name.startswith(f"{section}/") for name in names):
            what = f"c'è anche la cartella {section}/"
            yield Problem(f"{label}/{section}{SUFFIX}", 0, 0, "", what, "sposta lì ciò che il file contiene, e toglilo")


def rulebook_digest(files: Iterable[RulebookFile]) -> str:
    """The digest (hex) of a rulebook: of the names and the bytes of its files."""
    return digest_of_files((file.relative, file.data) for file in files)


def _names(folder: Path) -> list[str]:
    """Every file below the folder, dot files and README apart; folders that do not belong appear as themselves."""
    try:
        names = [name for name in _below(folder, "", 0) if name not in BESIDE]
    except FileNotFoundError:
        raise RulebookRefused(Problem(str(folder), 0, 0, "", "la cartella delle regole non esiste")) from None
    except NotADirectoryError:
        raise RulebookRefused(Problem(str(folder), 0, 0, "", "le regole devono essere una cartella")) from None
    except OSError as error:
        why = f"cartella delle regole illeggibile: {error.strerror}"
        raise RulebookRefused(Problem(str(folder), 0, 0, "", why)) from None
    for inner, depth in _DEPTHS.items():
        try:
            names += _below(folder / inner, f"{inner}/", depth) if inner in names else []
        except OSError:
            continue
    if len(names) > MAX_FILES:
        raise RulebookRefused(Problem(str(folder), 0, 0, "", f"più di {MAX_FILES} file: non è un rulebook"))
    return sorted(name for name in names if name not in _DEPTHS)


def _below(folder: Path, prefix: str, depth: int) -> list[str]:
    """The files of a folder, and of as many folders inside it; what is empty or deeper appears as itself."""
    names = []
    for entry in os.scandir(folder):
        if not entry.name.startswith("."):
            name = f"{prefix}{entry.name}"
            names += (depth and entry.is_dir() and _below(Path(entry), f"{name}/", depth - 1)) or [name]
    return names


def _belongs(name: str) -> bool:
    if name.startswith(f"{LETTERS}/"):
        return name.endswith(LETTER_SUFFIX)
    return name.endswith(SUFFIX) and (name == HEADER or section_of(name) is not None)


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
