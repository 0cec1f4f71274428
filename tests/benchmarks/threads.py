"""Checks per second of several threads that share one checker, compared with one thread in the same run. One lock is held
around a check, so that threads gain nothing: what is measured is that they lose little."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from engine.explaining.checker import Checker
from engine.model.case import Case

THREADS = 4


@dataclass(frozen=True)
class Sharing:
    """Checks per second of wall time, by one thread and by several, round by round."""

    one: tuple[float, ...]
    several: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median, over the rounds, of several to one."""
        return median(several / one for one, several in zip(self.one, self.several, strict=True))


def shared(checker: Checker, cases: Sequence[Case], rounds: int) -> Sharing:
    """All the cases by one thread, then by several, so many times."""
    speeds: dict[int, list[float]] = {1: [], THREADS: []}
    for _ in range(rounds):
        for number, found in speeds.items():
            with ThreadPoolExecutor(number) as threads:
                start = perf_counter()
                list(threads.map(checker.check, cases))
                found.append(len(cases) / (perf_counter() - start))
    return Sharing(tuple(speeds[1]), tuple(speeds[THREADS]))
