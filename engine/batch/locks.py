"""One run at a time in a work folder of an object storage: an object that says who works there and until when.

A storage has no lock that dies with its process. The object is written only where there is none, read again, renewed
while the run goes on, and past its time it is nobody's: a run that was killed keeps others away for a few minutes."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from uuid import uuid4

from upath import UPath

from engine.errors import ConformeError, Problem, UsageError

NAME = ".lock"
Now = Callable[[], datetime]
"""The clock of whoever runs the batch, with its zone."""
LASTS = timedelta(minutes=5)
RENEWED = 60.0
"""Seconds between a renewal and the next."""


@contextmanager
def held(folder: UPath, now: Now) -> Iterator[None]:
    """Keeps other runs, of any machine, out of a folder. Raises UsageError where one works there, with its owner, and
    what the driver raises where the storage cannot be reached."""
    lock, owner = folder / NAME, f"{socket.gethostname()}:{os.getpid()}:{uuid4().hex}"
    _refuse(folder, _of(lock), now)
    _write(lock, owner, now)
    # Of two that write at the same moment the last is the owner, and the other sees it here.
    _refuse(folder, _of(lock), now, owner)
    over = threading.Event()
    renewing = threading.Thread(target=_renew, args=(lock, owner, now, over), daemon=True)
    renewing.start()
    try:
        yield
    finally:
        over.set()
        renewing.join()
        if _of(lock).get("owner") == owner:
            with suppress(FileNotFoundError):
                lock.fs.rm(lock.path)


def _refuse(folder: UPath, record: dict[str, str], now: Now, owner: str = "") -> None:
    if not record or record["owner"] == owner or datetime.fromisoformat(record["expires"]) <= now():
        return
    who, _, _ = record["owner"].rpartition(":")
    what = f"un altro `conforme batch` lavora già in `{folder}` ({who}, fino alle {record['expires'][11:16]} UTC)"
    cure = "aspetta che finisca o che scada il blocco, o indica un altro --work"
    raise UsageError(Problem("--work", 0, 0, "", what, cure))


def _of(lock: UPath) -> dict[str, str]:
    """What a lock says; nothing where there is none, or it is not one."""
    try:
        record = json.loads(lock.fs.cat_file(lock.path))
        datetime.fromisoformat(record["expires"])
        return {"owner": str(record["owner"]), "expires": str(record["expires"])}
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return {}


def _write(lock: UPath, owner: str, now: Now) -> None:
    expires = (now() + LASTS).isoformat(timespec="seconds")
    lock.fs.pipe_file(lock.path, json.dumps({"owner": owner, "expires": expires}).encode())


def _renew(lock: UPath, owner: str, now: Now, over: threading.Event) -> None:
    while not over.wait(RENEWED):
        # A storage that is away for a moment is no reason to stop: the next renewal may reach it.
        with suppress(ConformeError, OSError):
            _write(lock, owner, now)
