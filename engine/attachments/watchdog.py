"""The helper process seen from outside: started when needed, asked one file at a time, killed when it takes too long."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Final, get_args

from engine.attachments.inspection_facts import Code, Limits, Report
from engine.errors import EngineFault, Problem

_CODES: Final = frozenset(get_args(Code))
_KIND: Final = re.compile(r"[a-z0-9-]{1,20}")
_START_SECONDS: Final = 60.0
_FILES_PER_HELPER: Final = 500
"""A helper is replaced after so many files, lest what a parser leaks adds up."""
_LONGEST_REPLY: Final = 4096

# Isolated mode alone would lose a checkout; without it a file called `pypdf.py` in the working directory would run.
_BOOT: Final = (
    "import json, sys\n"
    "sys.dont_write_bytecode = True\n"
    "sys.path[:], *limits = json.loads(sys.stdin.readline())\n"
    "from engine.attachments.inside.loop import run\n"
    "run(*limits)\n"
)

TOO_HEAVY: Final = Report(None, None, ("too_heavy",))
UNREADABLE: Final = Report(None, None, ("unreadable",))
_NO_START: Final = Problem("conforme", 0, 0, "", "il processo che esamina gli allegati non parte")


class Helper:
    """One process at a time, replaced after a timeout, a crash, a memory error, or many files."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._looked = 0

    def look(self, path: Path) -> Report:
        """The content of one regular file. A file that breaks the process gets `too_heavy`, whatever it did.
        Raises EngineFault when no process can be started."""
        process = self._process or self._start()
        # bytes, one character each: the two sides may disagree on how names are encoded
        request = json.dumps(os.fsencode(path).decode("latin-1"))
        line, late = self._ask(process, request, self._limits.file_seconds)
        self._looked += 1
        report = _report(line) if line else TOO_HEAVY
        if late or report is None or "too_heavy" in report.codes or self._looked >= _FILES_PER_HELPER:
            self.stop()
        return report or UNREADABLE

    def stop(self) -> None:
        """Kills the process, if there is one, and waits for it."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            if pipe:
                with suppress(OSError):
                    pipe.close()
        process.wait()

    def _start(self) -> subprocess.Popen[bytes]:
        self._looked = 0
        command = [sys.executable, "-I", "-c", _BOOT]
        try:
            self._process = process = subprocess.Popen(  # noqa: S603  our own interpreter and our own code
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        except OSError as error:
            raise EngineFault(_NO_START) from error
        limits = self._limits
        here = str(Path(__file__).parents[2])
        modules = [place for place in sys.path if place]
        modules += [] if here in modules else [here]
        opening = json.dumps([modules, limits.memory, limits.file_seconds, limits.opened, limits.part])
        line, late = self._ask(process, opening, _START_SECONDS)
        if late or line.strip() != b"ready":
            self.stop()
            raise EngineFault(_NO_START)
        return process

    @staticmethod
    def _ask(process: subprocess.Popen[bytes], request: str, seconds: float) -> tuple[bytes, bool]:
        """One line there, one line back, and whether the time ran out. An empty line back: the process is gone."""
        late = threading.Event()

        def end() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(seconds, end)
        timer.daemon = True
        timer.start()
        try:
            line = _exchange(process.stdin, process.stdout, request)
        finally:
            timer.cancel()
            timer.join()
        return line, late.is_set()


def _exchange(there: IO[bytes] | None, back: IO[bytes] | None, request: str) -> bytes:
    if there is None or back is None:
        return b""
    try:
        there.write(request.encode("ascii") + b"\n")
        there.flush()
        return back.readline(_LONGEST_REPLY)
    except OSError:
        return b""


def _report(line: bytes) -> Report | None:
    """A reply is data from a process that has read hostile files: anything but the expected shape is None."""
    try:
        reply: object = json.loads(line) if line.endswith(b"\n") else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(reply, list) or len(reply) != 3:
        return None
    kind, encrypted, codes = reply
    if not (kind is None or (isinstance(kind, str) and _KIND.fullmatch(kind))):
        return None
    if not (encrypted is None or isinstance(encrypted, bool)) or not isinstance(codes, list):
        return None
    if not all(isinstance(code, str) and code in _CODES for code in codes):
        return None
    return Report(kind, encrypted, tuple(codes))
