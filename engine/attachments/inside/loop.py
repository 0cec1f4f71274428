"""The helper process seen from inside: gives up its powers, says `ready`, then answers one line per file."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import Final

from engine.attachments.inside.looking import look
from engine.attachments.inspection_facts import Limits, Report

_FORBIDDEN: Final = frozenset(
    {"subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.startfile",
     "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown",
     "socket.__new__", "socket.connect", "socket.bind", "urllib.Request", "ctypes.dlopen", "shutil.unpack_archive"}
)  # fmt: skip
"""Audit events of what an inspection never needs. pypdf, for one, would run an external decoder for some images."""

_GRACE: Final = 5.0
"""Seconds that the parent has, after the time of a file is over, to kill this process before it ends by itself."""


def run(memory: int, seconds: float, opened: int, part: int) -> None:
    """Reads file names (JSON, one character per byte) until the input ends; answers `[kind, encrypted, codes]`."""
    limits = Limits(memory=memory, file_seconds=seconds, opened=opened, part=part)
    _restrain(memory)
    replies, sys.stdout = sys.stdout, sys.stderr  # a parser that prints must not answer for us
    replies.write("ready\n")
    replies.flush()
    for line in sys.stdin:
        path = str(json.loads(line)).encode("latin-1")
        with _Alarm(seconds):
            report = _looked(path, limits)
        replies.write(json.dumps([report.kind, report.encrypted, report.codes]) + "\n")
        replies.flush()


def _looked(path: bytes, limits: Limits) -> Report:
    try:
        return look(path, limits)
    except MemoryError:
        return Report(None, None, ("too_heavy",))
    except OSError:
        return Report(None, None, ("no_access",))
    except Exception:
        # parsers fail in ways nobody lists; one strange file must not cost the answer
        return Report(None, None, ("unreadable",))


class _Alarm:
    """Ends this process should the parent die while a parser is stuck; the parent kills it earlier."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds + _GRACE

    def __enter__(self) -> None:
        if sys.platform != "win32":
            import signal  # noqa: PLC0415  only where it has timers

            signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def __exit__(self, *_: object) -> None:
        if sys.platform != "win32":
            import signal  # noqa: PLC0415  as above

            signal.setitimer(signal.ITIMER_REAL, 0)


def _restrain(memory: int) -> None:
    """Bounds memory, forbids writing and starting anything. On Windows only the second half exists."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not on Windows

        for what, most in (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
        ):
            with suppress(ValueError, OSError):  # macOS refuses some, and a lower limit may be in force
                resource.setrlimit(what, (most, most))
    sys.addaudithook(_refuse)


def _refuse(event: str, details: tuple[object, ...]) -> None:
    if event in _FORBIDDEN:
        raise PermissionError(event)
    if event == "open":
        mode, flags = details[1], details[2]
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
            raise PermissionError(event)
