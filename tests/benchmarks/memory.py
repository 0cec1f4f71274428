"""Resident memory of one process over many checks of ever new cases: `python -m tests.benchmarks.memory CHECKS EVERY`
prints one JSON list of [checks, KiB]."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from engine.explaining.checker import Checker
from engine.reading.rulebook import read_rulebook
from tests.benchmarks.workload import stream

ROOT = Path(__file__).parents[2]
TOLERANCE = 2.0
"""KiB per 1,000 checks that the last third may still grow and be called flat: two bytes for each check."""


@dataclass(frozen=True)
class Curve:
    """Resident KiB after so many checks, at even steps."""

    points: tuple[tuple[int, float], ...]

    @property
    def growth(self) -> float:
        """KiB per 1,000 checks, from the first sample to the last."""
        (first, low), (last, high) = self.points[0], self.points[-1]
        return (high - low) * 1000 / max(1, last - first)

    @property
    def slope(self) -> float:
        """KiB per 1,000 checks over the last third: least squares, over two samples at least."""
        late = self.points[-max(2, (len(self.points) + 2) // 3) :]
        x, y = sum(point[0] for point in late) / len(late), sum(point[1] for point in late) / len(late)
        spread = sum((point[0] - x) ** 2 for point in late)
        return sum((point[0] - x) * (point[1] - y) for point in late) * 1000 / spread if spread else 0.0

    @property
    def flat(self) -> bool:
        return self.slope <= TOLERANCE


def resident() -> float:
    """Resident KiB now; where the system does not tell, the most it ever was."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1024
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / 1024 if sys.platform == "darwin" else float(peak)


def run(checks: int, every: int) -> list[tuple[int, float]]:
    """Checks new cases of the mixed workload, read and checked one after the other, and samples the memory."""
    rulebook = read_rulebook(ROOT / "rules")
    checker, points = Checker(rulebook), []
    for number, case in enumerate(islice(stream("mixed", rulebook.vocabulary), checks), 1):
        checker.check(case)
        if number % every == 0:
            points.append((number, resident()))
    checker.close()
    return points


def curve(checks: int, every: int) -> Curve:
    """The curve of a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.memory", str(checks), str(every)]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return Curve(tuple((int(number), float(size)) for number, size in json.loads(told)))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]))))
