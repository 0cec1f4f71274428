"""`python -m tests.benchmarks.core [--seconds N] [--json FILE] [--update-docs] [--strict]`: all measurements in one
run. First every way of judging must give the same answers; then each is timed in turn, several rounds."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.explaining.checker import Checker
from engine.reading.rulebook import read_rulebook
from tests.benchmarks import against
from tests.benchmarks.cold import cold
from tests.benchmarks.memory import curve
from tests.benchmarks.table import machine, remembered, shown_sharing, speeds, started, update
from tests.benchmarks.threads import THREADS, shared
from tests.benchmarks.throughput import NAMES, Workload, measure
from tests.benchmarks.workload import MIXES, distinct

ROOT = Path(__file__).parents[2]
STEPS = 10
BEFORE = "ed73fb0"
"""The commit before the house was redrawn."""


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.core", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60, help="time for the rounds (at least five are made)")
    parser.add_argument("--cases", type=int, default=2000, help="distinct cases of each workload")
    parser.add_argument("--rounds", type=int, default=5, help="rounds at least")
    parser.add_argument("--starts", type=int, default=7, help="cold starts; 0 leaves them out")
    parser.add_argument("--before", default=BEFORE, help="revision to compare with; empty leaves it out")
    parser.add_argument("--before-rounds", type=int, default=5, help="processes of each of the two")
    parser.add_argument("--checks", type=int, default=200_000, help="checks for the memory curve; 0 leaves it out")
    parser.add_argument("--json", type=Path, help="writes the measurements to a file too")
    parser.add_argument(
        "--document", type=Path, default=ROOT / "docs" / "benchmarks.md", help="file that --update-docs changes"
    )
    parser.add_argument(
        "--update-docs", action="store_true", help="writes the tables between the marks of docs/benchmarks.md"
    )
    parser.add_argument("--strict", action="store_true", help="exit code 1 where memory grows")
    return parser.parse_args(argv)


def compared_with(revision: str, asked: argparse.Namespace) -> str:
    """The single check, warm and cold, beside a revision."""
    how = against.Asked(asked.before_rounds, min(asked.cases, 500), min(asked.seconds, 1.0), min(asked.starts, 5))
    try:
        pairs = against.beside(revision, how)
    except subprocess.CalledProcessError as error:
        if error.cmd[0] != "git":
            raise
        return f"Beside {revision}: left out, this checkout has no such revision."
    told = " before the house was redrawn" if revision == BEFORE else ""
    head = f"Single check against the commit{told} (`{revision}`), each with its own rules, in alternating processes:"
    return f"{head}\n\n{against.table(revision, pairs)}"


def main(argv: Sequence[str] | None = None) -> int:
    """Runs everything; 2 where --update-docs finds no marks."""
    asked = arguments(argv)
    rulebook = read_rulebook(ROOT / "rules")
    checker = Checker(rulebook)
    workloads = {mix: Workload(checker, distinct(mix, asked.cases, rulebook.vocabulary)) for mix in MIXES}
    answers = {mix: workload.compare() for mix, workload in workloads.items()}
    found = measure(workloads, asked.seconds, asked.rounds)
    parts = [
        f"Measured on {machine()}; median of {len(found['mixed'][0].rounds)} interleaved rounds in one process; cases per second of one core."
    ]
    parts += [speeds(mix, asked.cases, answers[mix], one) for mix, one in found.items()]
    sharing = shared(checker, workloads["mixed"].cases, asked.rounds)
    parts.append(shown_sharing(sharing))
    checker.close()
    result: dict[str, Any] = {
        "machine": machine(),
        "cases": asked.cases,
        "answers": answers,
        "speeds": {
            mix: {one.way: {"median": one.median, "rounds": one.rounds} for one in ways} for mix, ways in found.items()
        },
        "ways": NAMES,
        "threads": {"number": THREADS, "one": sharing.one, "several": sharing.several, "ratio": sharing.ratio},
    }
    code = 0
    if asked.before:
        parts.append(compared_with(asked.before, asked))
    if asked.starts:
        start = cold(asked.starts)
        parts.append(started(start))
        result["cold_start"] = {"command_s": start.command, "interpreter_s": start.interpreter, "ratio": start.ratio}
    if asked.checks:
        memory = curve(asked.checks, max(1, asked.checks // STEPS))
        parts.append(remembered(memory))
        result["memory"] = {
            "points_kib": memory.points, "growth": memory.growth, "slope": memory.slope, "flat": memory.flat,
        }  # fmt: skip
        code = int(asked.strict and not memory.flat)
    text = "\n\n".join(parts)
    sys.stdout.write(text + "\n")
    if asked.json:
        asked.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    if asked.update_docs and not update(asked.document, text):
        sys.stderr.write(f"no benchmark marks in {asked.document}\n")
        code = 2
    return code


if __name__ == "__main__":
    raise SystemExit(main())
