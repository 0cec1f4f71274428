"""Wall time of the command from nothing, beside the bare interpreter's in the same run."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).parents[2]
NON_COMPLIANT = 1
LATE = """\
as_of: 2026-06-20
facts:
  commodity: electricity
  customer_type: domestic
  complaint_received_on: 2026-05-04
  complaint_reply_sent_on: 2026-06-15
"""


@dataclass(frozen=True)
class Start:
    """Median seconds of the command and of the interpreter alone."""

    command: float
    interpreter: float

    @property
    def ratio(self) -> float:
        return self.command / self.interpreter


def conforme() -> list[str]:
    """The installed command beside this interpreter, else the module."""
    script = Path(sys.executable).parent / "conforme"
    return (
        [str(script)]
        if script.exists()
        else [sys.executable, "-c", "from engine.cli.main import main; raise SystemExit(main())"]
    )


def surroundings(cache: Path) -> dict[str, str]:
    """The environment of a cold command, as who installed it has it: compiled modules are kept, and rules in `cache`."""
    known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**known, "NO_COLOR": "1", "CONFORME_CACHE": str(cache)}


def wall(command: list[str], expected: int, environment: dict[str, str]) -> float:
    """Seconds of one process. Raises CalledProcessError where its exit code is another."""
    start = perf_counter()
    done = subprocess.run(command, cwd=ROOT, capture_output=True, env=environment, check=False)
    taken = perf_counter() - start
    if done.returncode != expected:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
    return taken


def cold(times: int = 7) -> Start:
    """A late reply checked by the command, and the interpreter doing nothing, in turn; one of each goes before."""
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "late-reply.yaml"
        case.write_text(LATE)
        command, bare = [*conforme(), "check", str(case), "--format", "json"], [sys.executable, "-c", "pass"]
        environment = surroundings(Path(folder) / "cache")
        pairs = [(wall(command, NON_COMPLIANT, environment), wall(bare, 0, environment)) for _ in range(times + 1)][1:]
    return Start(median(one for one, _ in pairs), median(two for _, two in pairs))
