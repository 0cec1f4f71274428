"""From the arguments of a command to bytes: files, folders searched for cases, standard input."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from engine.errors import UsageError
from engine.reading.source import FILE_LIMIT, read_case_bytes

SUFFIXES = (".yaml", ".yml", ".json")
STANDARD_INPUT = "-"
StandardInput: TypeAlias = Callable[[int], bytes]
"""Reads at most so many bytes of whatever comes into the program."""


@dataclass(frozen=True, slots=True)
class CaseSource:
    """A case file, or standard input when it has no path; `name` is how the user would call it."""

    name: str
    path: Path | None


def sources(arguments: Sequence[str]) -> list[CaseSource]:
    """The sources in the order given, folders opened in alphabetical order, none twice.

    Raises UsageError for a path that does not exist, or a folder without cases."""
    by_path: dict[str, CaseSource] = {}
    for argument in arguments:
        for source in _sources(argument):
            by_path.setdefault(os.path.realpath(source.path) if source.path else STANDARD_INPUT, source)
    return list(by_path.values())


def read(source: CaseSource, standard_input: StandardInput) -> bytes:
    """The bytes of a source, cut where no case file is that long. Raises CaseRefused when it cannot be read."""
    return read_case_bytes(source.path) if source.path else standard_input(FILE_LIMIT + 1)


def ends_in(name: str, endings: tuple[str, ...]) -> bool:
    """Whether the name of a file has one of the endings, capitals and a blank after it apart."""
    return name.lower().rstrip().endswith(endings)


def _sources(argument: str) -> list[CaseSource]:
    if argument == STANDARD_INPUT:
        return [CaseSource(STANDARD_INPUT, None)]
    path = Path(argument)
    if path.is_dir():
        inside = [CaseSource(str(file), file) for file in _cases_below(path)]
        if not inside:
            raise UsageError.about(argument, "nessun caso nella cartella", f"i casi finiscono in {', '.join(SUFFIXES)}")
        return inside
    if not os.path.lexists(path):
        raise UsageError.about(argument, "il file non esiste", "controlla il nome, o usa `-` per lo standard input")
    return [CaseSource(argument, path)]


def _cases_below(folder: Path) -> Iterator[Path]:
    """The case files of a folder and of those inside it; hidden ones are skipped, links to folders not followed."""
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if ends_in(name, SUFFIXES) and not name.startswith("."):
                yield Path(parent, name)
