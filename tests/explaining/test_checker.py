"""One checker serves several threads, which judge what one thread judges; its receipts have what a replay needs."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest

from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reckoning.holidays import edition
from tests.benchmarks.workload import distinct
from tests.tiny import told

THREADS = 4


@pytest.fixture
def switching():
    """Threads that take turns far more often than they usually do."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("switching")
def test_several_threads_get_the_verdicts_of_one(rulebook: Rulebook) -> None:
    cases = distinct("mixed", 60, rulebook.vocabulary)
    one, several = Checker(rulebook), Checker(rulebook)
    try:
        wanted = [one.check(case) for case in cases]
        with ThreadPoolExecutor(THREADS) as threads:
            assert list(threads.map(several.check, cases)) == wanted
    finally:
        one.close()
        several.close()


@pytest.mark.usefixtures("switching")
def test_one_check_at_a_time(rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    (case,) = distinct("complaint", 1, rulebook.vocabulary)
    inside: list[Case] = []
    most: list[int] = []
    real = Checker._check

    def watched(self: Checker, *arguments: object) -> Verdict:
        inside.append(case)
        most.append(len(inside))
        try:
            return real(self, *arguments)  # type: ignore[arg-type]
        finally:
            inside.pop()

    monkeypatch.setattr(Checker, "_check", watched)
    checker = Checker(rulebook)
    try:
        with ThreadPoolExecutor(THREADS) as threads:
            list(threads.map(checker.check, [case] * 40))
    finally:
        checker.close()
    assert max(most) == 1
    assert len(most) == 40


def test_a_receipt_has_what_a_replay_needs(checker: Checker) -> None:
    case = told(complaint_received_on=date(2026, 5, 4))
    receipt = checker.check(case, families=("complaint",), also=("attachments",)).receipt
    assert receipt.calendar == edition()
    assert receipt.families == ("complaint",)
    assert receipt.also == ("attachments",)
    assert checker.check(case).receipt.also == ()
