"""Begins a survey in several processes, says so, and waits: a test kills it to see that nothing stays behind."""

from __future__ import annotations

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor

from engine.analysis.mutation import mutants, surveying
from tests.analysis.mutation import demo

if __name__ == "__main__":
    book = demo.rulebook()
    begun = (book, demo.texts(), list(mutants(book)), 1.0)
    pool = ProcessPoolExecutor(2, multiprocessing.get_context("spawn"), surveying._begin, begun)
    pool.submit(surveying._try, 0).result()
    print(*(child.pid for child in multiprocessing.active_children()), flush=True)  # noqa: T201
    sys.stdin.read()
