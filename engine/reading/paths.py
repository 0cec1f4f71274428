"""Paths that a user names: folders that must be there, and why the system refuses one."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from engine.errors import UsageError


def check_folder(option: str, folder: Path, cure: str, shown: str = "") -> None:
    """Raises UsageError where there is no such folder, or something else has its name; `shown` is how it is called."""
    name = shown or f"`{folder}`"
    if not folder.is_dir():
        what = f"{name} non è una cartella" if os.path.lexists(folder) else f"la cartella {name} non esiste"
        raise UsageError.about(option, what, cure)


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
    numbered = {errno.ENOSPC: "il disco è pieno", errno.EROFS: "il disco è in sola lettura"}
    return known.get(type(error)) or numbered.get(error.errno or 0) or error.strerror or "errore del sistema"
