"""Paths that a user names: folders that must be there, and why the system refuses one."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from pathlib import Path

from engine.errors import Problem, UsageError


def check_folder(option: str, folder: Path, cure: str, shown: str = "") -> None:
    """Raises UsageError where there is no such folder, or something else has its name; `shown` is how it is called."""
    name = shown or f"`{folder}`"
    if not folder.is_dir():
        what = f"{name} non è una cartella" if os.path.lexists(folder) else f"la cartella {name} non esiste"
        raise UsageError.about(option, what, cure)


def check_outputs(written: Iterable[tuple[str, Path]], read: Iterable[tuple[Path, str]]) -> None:
    """Raises UsageError, with everything that is wrong, where a file to be written (each with its option) is one of those
    read (each with what it is) under any name, is already there in a folder that is read, or is written twice."""
    taken, problems = {_identity(file): what for file, what in read}, list[Problem]()
    for option, file in written:
        places = (file, *file.resolve().parents) if file.exists() else (file,)
        if what := next((taken[one] for one in map(_identity, places) if one in taken), ""):
            problems += UsageError.about(option, f"`{file}` {what}", "scegli un altro nome").problems
        taken[_identity(file)] = f"è già ciò che scrive {option}"
    if problems:
        raise UsageError(problems)


def files_of_rules(rules: Path) -> list[tuple[Path, str]]:
    """What nothing may be written over among the rules, as `check_outputs` takes it: not their whole folder, since a
    repository may be all rules, and hold reports too."""
    named = (rules / name for name in ("clauses", "letters", "parameters", "schema.json", "README.md", "DESK.md"))
    return [(one, "è un file delle regole") for one in (*named, *sorted(rules.glob("*.yaml")))]


def _identity(file: Path) -> str:
    """The same for every name of one file."""
    try:
        status = file.stat()
    except OSError:
        return os.path.realpath(file)
    return f"{status.st_dev}:{status.st_ino}"


def _missing(error: OSError) -> str:
    """What is not there: the file, unless its folder is not."""
    there = isinstance(error.filename, str | bytes | Path) and Path(os.fsdecode(error.filename)).parent.is_dir()
    return "il file non esiste" if there else "la cartella non esiste"


def reason(error: OSError) -> str:
    """Why the system refused, in Italian for what happens most."""
    known: dict[type[OSError], str] = {
        PermissionError: "permesso negato",
        FileNotFoundError: _missing(error),
        FileExistsError: "il file esiste già",
        IsADirectoryError: "è una cartella",
        NotADirectoryError: "non è una cartella",
    }
    numbered = {
        errno.ENOSPC: "il disco è pieno",
        errno.EDQUOT: "lo spazio assegnato è finito",
        errno.EFBIG: "il file sarebbe troppo grande",
        errno.EROFS: "il disco è in sola lettura",
    }
    return known.get(type(error)) or numbered.get(error.errno or 0) or error.strerror or "errore del sistema"
