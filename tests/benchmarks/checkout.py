"""Microseconds of processor time that one checkout needs for a check: run by path, with the checkout as working folder, so
that everything imported is the checkout's own. `python checkout.py RULES CASES SECONDS` prints one JSON object."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import json
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from time import process_time
from typing import Any

CHECKERS = ("engine.explaining.checker", "engine.evaluation.checker")
"""Where `Checker` is and where it was."""
FEW = 12
"""How many of the mixed cases are also checked on every family: such a check takes a hundred times as long."""


def checker_type() -> Any:
    """The class that checks a case. Raises ImportError where a checkout has none."""
    for name in CHECKERS:
        if importlib.util.find_spec(name.rpartition(".")[0]) and importlib.util.find_spec(name):
            return importlib.import_module(name).Checker
    raise ImportError(f"no Checker in {' or '.join(CHECKERS)}")


def each(check: Callable[[Any], object], cases: Sequence[Any], seconds: float) -> float:
    """Microseconds for one check, over as many whole passes as take `seconds`; one pass goes before."""
    for case in cases:
        check(case)
    gc.collect()
    passes, start = 0, process_time()
    while (taken := process_time() - start) < seconds or not passes:
        for case in cases:
            check(case)
        passes += 1
    return taken / passes / len(cases) * 1e6


def measured(rules: Path, size: int, seconds: float) -> dict[str, float]:
    """The warm checks by name."""
    from engine.reading.rulebook import read_rulebook
    from tests.benchmarks.workload import distinct

    rulebook = read_rulebook(rules)
    checker, families = checker_type()(rulebook), tuple(rulebook.header.families)
    mixed, plain = (distinct(mix, size, rulebook.vocabulary) for mix in ("mixed", "complaint"))
    return {
        "mixed": each(checker.check, mixed, seconds),
        "complaint": each(checker.check, plain, seconds),
        "families": each(partial(checker.check, families=families), mixed[:FEW], seconds),
    }


if __name__ == "__main__":
    sys.path[0] = str(Path.cwd())
    json.dump(measured(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])), sys.stdout)
