"""The bytes of a case file: bounded, and from a file that is one."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from engine.errors import CaseRefused, Problem

FILE_LIMIT = 8_000_000
CASE_LIMIT = 1_000_000


def read_case_bytes(path: Path) -> bytes:
    """The bytes of a case file, at most one more than the limit (so that reading them refuses the file). Raises
    CaseRefused when it is missing, unreadable, or not a regular file."""
    # Without O_NONBLOCK, opening a FIFO waits for somebody to write.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError) as error:
        raise CaseRefused(Problem(str(path), 0, 0, "", unreadable(error))) from None
    try:
        return _bytes(descriptor, path)
    except OSError as error:
        raise CaseRefused(Problem(str(path), 0, 0, "", unreadable(error))) from None
    finally:
        os.close(descriptor)


def _bytes(descriptor: int, path: Path) -> bytes:
    mode = os.fstat(descriptor).st_mode
    if not stat.S_ISREG(mode):
        what = "è una cartella, non un file" if stat.S_ISDIR(mode) else "non è un file normale"
        raise CaseRefused(Problem(str(path), 0, 0, "", what))
    with os.fdopen(descriptor, "rb", closefd=False) as file:
        return file.read(FILE_LIMIT + 1)


def unreadable(error: OSError | ValueError) -> str:
    """Why a file cannot be read."""
    if isinstance(error, FileNotFoundError):
        return "il file non esiste"
    if isinstance(error, PermissionError):
        return "il file non si può leggere: permesso negato"
    if isinstance(error, IsADirectoryError):
        return "è una cartella, non un file"
    return "il file non si può leggere"
