"""Cases per second (of one core) of each way of judging a workload, after all of them gave the same answers on it."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter, process_time

from engine.durable import host as durable_host
from engine.evaluation.context import Context
from engine.evaluation.values import values
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.encoding import encode_case
from engine.reckoning.money import hundredths
from tests.benchmarks.answers import Answer
from tests.benchmarks.handwritten import judge

SHORTEST = 0.1
"""A sample repeats the whole workload for at least this many seconds."""

FULL, DURABLE, PURE, VALUES, HAND = (
    "full check",
    "durable-rules alone",
    "pure evaluator",
    "evaluator with values",
    "by hand",
)
NAMES = {
    FULL: "full check: both evaluators, trace, alternatives, receipt",
    DURABLE: "durable-rules alone, on facts measured before",
    PURE: "pure evaluator alone: encoding, measuring, outcomes; no trace",
    VALUES: "the same, with days and amounts",
    HAND: "plain Python written by hand: outcomes, days, amounts",
}


class DisagreementError(Exception):
    """Two ways of judging answered differently."""


@dataclass(frozen=True)
class Speed:
    """One way of judging one workload. `rounds` are cases per second, in the order measured."""

    way: str
    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.rounds)


class Workload:
    """Cases with one checker, and every way of judging all of them once."""

    def __init__(self, checker: Checker, cases: Sequence[Case]) -> None:
        self.checker, self.cases, self.program = checker, cases, checker.program("documents")

    def _context(self, case: Case) -> Context:
        facts = encode_case(self.checker.rulebook, case)
        return Context(self.program, facts, case.as_of.toordinal(), self.checker.scope(case.facts))

    def full(self) -> None:
        """Verdicts as the command gives them."""
        for case in self.cases:
            self.checker.check(case)

    def durable(self) -> Callable[[], None]:
        """The clauses that match, on contexts whose measures are there already. They live no longer than the sample:
        kept, they would slow down the collection of garbage for the other ways."""
        checker, network = self.checker, self.checker.network("documents")
        contexts = [(case, self._context(case)) for case in self.cases]
        prepared = [
            (context, checker.agree(context, "documents", checker.scope(case.facts)).keys())
            for case, context in contexts
        ]

        def once() -> None:
            for context, wanted in prepared:
                network.match(context, tuple(wanted))

        return once

    def pure(self) -> None:
        """Outcomes from facts."""
        for case in self.cases:
            context = self._context(case)
            for name in self.checker.scope(case.facts):
                context.decision(name)

    def values(self) -> None:
        """Outcomes, days and amounts from facts: what the function written by hand answers."""
        for case in self.cases:
            self._answers(case)

    def by_hand(self) -> None:
        """The function written by hand."""
        for case in self.cases:
            judge(case)

    def ways(self) -> dict[str, Callable[[], Callable[[], None]]]:
        """Every way that exists here, to be made ready before it is timed; durable-rules does not exist everywhere."""
        found: dict[str, Callable[[], Callable[[], None]]] = {
            FULL: lambda: self.full,
            DURABLE: self.durable,
            PURE: lambda: self.pure,
            VALUES: lambda: self.values,
            HAND: lambda: self.by_hand,
        }
        return {way: ready for way, ready in found.items() if way != DURABLE or durable_host.AVAILABLE}

    def _answers(self, case: Case) -> dict[str, Answer]:
        context, clauses = self._context(case), self.checker.rulebook.clauses
        return {name: values(context, clauses[name]) for name in self.checker.scope(case.facts)}

    def compare(self) -> int:
        """The number of answers on which verdict, evaluator and the function by hand agree. durable-rules agreed
        within the verdict. Raises DisagreementError at the first that differs."""
        count = 0
        for case in self.cases:
            told = {name: tuple(answer) for name, answer in self._answers(case).items()}
            verdict = {finding.rule: _shown(finding) for finding in self.checker.check(case).findings}
            for other, wanted in ((judge(case), told), (verdict, {name: _text(one) for name, one in told.items()})):
                if other != wanted:
                    differing = [name for name in other.keys() | wanted if other.get(name) != wanted.get(name)]
                    raise DisagreementError(f"{case.source}: {differing}: {dict(case.facts)} on {case.as_of}")
            count += len(told)
        return count


def _shown(finding: object) -> tuple[object, ...]:
    names = ("outcome", "deadline", "earliest", "day", "amount_eur", "pay_by", "days_late", "owed_eur")
    told = [getattr(finding, name) for name in names]
    for place in (4, 7):
        told[place] = None if told[place] is None else hundredths(told[place])
    return tuple(told)


def _text(answer: tuple[object, ...]) -> tuple[object, ...]:
    from engine.reckoning.terms import iso

    return tuple(
        iso(part) if index in (1, 2, 3, 5) and isinstance(part, int) else part for index, part in enumerate(answer)
    )


def sample(once: Callable[[], None], size: int) -> float:
    """Cases per second of processor time, over as many whole passes as SHORTEST asks: one thread works, and what else
    the machine does counts little."""
    gc.collect()
    passes, start = 0, process_time()
    while (taken := process_time() - start) < SHORTEST or not passes:
        once()
        passes += 1
    return passes * size / taken


def rounds(workloads: dict[str, Workload], seconds: float, least: int = 5) -> Iterator[tuple[str, str, float]]:
    """Mix, way and speed, all ways of all mixes in turn, until the time is over and at least `least` times."""
    start, done = perf_counter(), 0
    while done < least or perf_counter() - start < seconds:
        for mix, workload in workloads.items():
            for way, ready in workload.ways().items():
                yield mix, way, sample(ready(), len(workload.cases))
        done += 1


def measure(workloads: dict[str, Workload], seconds: float, least: int = 5) -> dict[str, list[Speed]]:
    """The speeds of every mix."""
    for workload in workloads.values():
        for ready in workload.ways().values():
            ready()()
    found: dict[str, dict[str, list[float]]] = {mix: {} for mix in workloads}
    for mix, way, speed in rounds(workloads, seconds, least):
        found[mix].setdefault(way, []).append(speed)
    return {mix: [Speed(way, tuple(speeds)) for way, speeds in ways.items()] for mix, ways in found.items()}
