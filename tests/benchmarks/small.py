"""Processor time of `conforme batch` on a small file, from nothing: the shipped export of a CRM, 2,000 rows."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median

from tests.benchmarks.cold import ROOT, conforme, surroundings

EXPORT = ROOT / "fixtures" / "crm" / "export.csv"
ROWS = 2000


def small(times: int) -> float:
    """Median seconds of processor time, of all its threads, over so many runs; one goes before, that compiles rules and
    modules. Raises CalledProcessError where a run fails."""
    with tempfile.TemporaryDirectory() as folder:
        command = [*conforme(), "batch", str(EXPORT), "--out", str(Path(folder) / "verdicts.parquet")]
        environment = surroundings(Path(folder) / "cache") | {"PYTHONPYCACHEPREFIX": str(Path(folder) / "modules")}
        taken = []
        for _ in range(times + 1):
            before = getrusage(RUSAGE_CHILDREN)
            subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
            after = getrusage(RUSAGE_CHILDREN)
            taken.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return median(taken[1:])
