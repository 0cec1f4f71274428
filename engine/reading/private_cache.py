"""What the program keeps for itself between two runs, and can always do without.

Whoever can write a kept file decides what is read from it. So one is believed only where the file and its folder belong to
the user who runs the program, nobody else may write them, neither is a link, and the digest at the head of the file is that
of the rest. Whatever else is found there, and whatever cannot be read or written, is as if there were nothing: it is no
error and nobody is told. Systems that do not know owners keep nothing.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from engine.atomic import ASIDE, appearing

MOST = 8
"""How many files a folder keeps: the last ones written."""
LIMIT = 64_000_000
"""The largest file that is read, in bytes."""
_LEFT_BEHIND = 86_400 * 10**9
"""How much older than the newest file, in nanoseconds, one that is still being written was left by a killed process."""
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def recall(folder: Path, name: str) -> bytes | None:
    """What was kept under a name; None where there is nothing to be believed."""
    try:
        if not _ours(folder.lstat(), stat.S_IFDIR):
            return None
        # No link is followed, and a pipe of that name, which may have nobody at its other end, is not waited for.
        with os.fdopen(os.open(folder / name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
            if not _ours(os.fstat(file.fileno()), stat.S_IFREG):
                return None
            head, _, data = file.read(LIMIT).partition(b"\n")
    except OSError:
        return None
    return data if head == _head(data) else None


def keep(folder: Path, name: str, data: bytes) -> None:
    """Keeps this under a name, for whoever runs the program as the same user, in a folder of its own."""
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _ours(folder.lstat(), stat.S_IFDIR):
            return
        # One that is there is not believed, and a new file would take over its permissions.
        (folder / name).unlink(missing_ok=True)
        with appearing(folder / name) as aside:
            aside.chmod(0o600)
            aside.write_bytes(_head(data) + b"\n" + data)
        _prune(folder, Path(name).suffix)


def _head(data: bytes) -> bytes:
    return sha256(data).hexdigest().encode()


def _ours(status: os.stat_result, kind: int) -> bool:
    """Whether only the user who runs the program could have written this, and it is of that kind."""
    user = getattr(os, "geteuid", None)
    mine = user is not None and status.st_uid == user()
    return mine and stat.S_IFMT(status.st_mode) == kind and not status.st_mode & _OTHERS_WRITE


def _prune(folder: Path, suffix: str) -> None:
    """Removes all but the last files written, and what killed processes left half written."""
    with os.scandir(folder) as entries:
        files = sorted(((one.stat(follow_symlinks=False).st_mtime_ns, one.name) for one in entries), reverse=True)
    kept = [name for _, name in files if name.endswith(suffix)]
    left = [name for when, name in files if name.startswith(ASIDE) and when < files[0][0] - _LEFT_BEHIND]
    for name in (*kept[MOST:], *left):
        (folder / name).unlink(missing_ok=True)
