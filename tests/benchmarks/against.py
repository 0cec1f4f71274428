"""How this checkout compares with another revision, in one run: `python -m tests.benchmarks.against REV`.

The other revision is unpacked into a temporary folder. Processes of the two take turns, each with its own engine and its
own rules (or with `--same-rules` both with those of REV, which tells what the engine alone changed), and what is compared
is processor time: what else the machine does counts little. A ratio is the median of the ratios of each round; below 1
this checkout is faster.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks.cold import LATE, NON_COMPLIANT, surroundings

ROOT = Path(__file__).parents[2]
WORKER = Path(__file__).with_name("checkout.py")
NAMES = {
    "mixed": "single check, cases of all seven families",
    "complaint": "single check, complaints only",
    "families": "single check of every family (`--family` of each)",
    "cold": "cold check: `conforme check` of one complaint",
}
COLD = [sys.executable, "-c", "from engine.cli.main import main; raise SystemExit(main())", "check"]
Times = dict[str, float]
"""Microseconds of processor time, by what was measured."""


@dataclass(frozen=True)
class Pair:
    """One thing measured on both, round by round: microseconds of the other revision, and of this checkout."""

    name: str
    before: tuple[float, ...]
    now: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median, over the rounds, of now to before."""
        return median(now / before for before, now in zip(self.before, self.now, strict=True))


def unpack(revision: str, folder: Path) -> None:
    """The files of a revision. Raises CalledProcessError where git does not know it."""
    done = subprocess.run(["git", "archive", revision], cwd=ROOT, capture_output=True, check=True)
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as files:
        files.extractall(folder, filter="data")


def _environment(rules: Path, given: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Without paths of modules: a process finds its engine in its working folder."""
    known = {name: value for name, value in given.items() if name != "PYTHONPATH"}
    return {**known, "NO_COLOR": "1", "CONFORME_RULES": str(rules)}


def warm(tree: Path, rules: Path, cases: int, seconds: float) -> Times:
    """The checks of a process that has read its rules."""
    command = [sys.executable, str(WORKER), str(rules), str(cases), str(seconds)]
    done = subprocess.run(command, cwd=tree, env=_environment(rules), stdout=subprocess.PIPE, check=True)
    found: Times = json.loads(done.stdout)
    return found


def cold(tree: Path, rules: Path, starts: int) -> Times:
    """The command from nothing, children included: the median of so many starts, after one that compiles modules and
    rules."""
    with tempfile.TemporaryDirectory() as folder:
        case = Path(folder) / "case.yaml"
        case.write_text(LATE, encoding="utf-8")
        environment = _environment(rules, surroundings(Path(folder) / "cache"))
        environment["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "modules")
        command = [*COLD, str(case), "--format", "json"]
        taken = [_started(command, tree, environment) for _ in range(starts + 1)]
    return {"cold": median(taken[1:])}


def _started(command: list[str], tree: Path, environment: dict[str, str]) -> float:
    """Microseconds of processor time of one process. Raises CalledProcessError where its exit code is another."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != NON_COMPLIANT:
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e6


def compared(other: Path, rounds: int, once: Callable[[Path], Times]) -> list[Pair]:
    """Both checkouts in turn, so many times; each goes first every other round."""
    found: dict[Path, list[Times]] = {other: [], ROOT: []}
    for number in range(rounds):
        for tree in (other, ROOT) if number % 2 else (ROOT, other):
            found[tree].append(once(tree))
    befores, nows = found[other], found[ROOT]
    return [Pair(name, tuple(one[name] for one in befores), tuple(one[name] for one in nows)) for name in nows[0]]


def table(revision: str, pairs: Sequence[Pair]) -> str:
    """The ratios as Markdown."""
    rows = [
        f"| {NAMES[pair.name]} | {median(pair.before) / 1000:,.2f} ms | {median(pair.now) / 1000:,.2f} ms "
        f"| {pair.ratio:.2f} | {1 / pair.ratio:.1f}× |"
        for pair in pairs
    ]
    head = f"| processor time | {revision} | now | now to {revision} | as fast |"
    return "\n".join([head, "|---|--:|--:|--:|--:|", *rows])


@dataclass(frozen=True)
class Asked:
    """How much to measure: `cases` of each warm workload for `seconds` at least, `starts` cold ones in each round; a zero
    leaves its kind out."""

    rounds: int = 5
    cases: int = 500
    seconds: float = 1.0
    starts: int = 5
    same_rules: bool = False


def beside(revision: str, asked: Asked) -> list[Pair]:
    """This checkout and a revision in turn. Raises CalledProcessError where git does not know it."""
    with tempfile.TemporaryDirectory() as folder:
        other = Path(folder)
        unpack(revision, other)

        def once(tree: Path) -> Times:
            rules = (other if asked.same_rules else tree) / "rules"
            warmly = warm(tree, rules, asked.cases, asked.seconds) if asked.cases else {}
            return warmly | (cold(tree, rules, asked.starts) if asked.starts else {})

        return compared(other, asked.rounds, once)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.against", description=__doc__)
    parser.add_argument("revision", help="the revision to compare with")
    parser.add_argument("--rounds", type=int, default=5, help="processes of each checkout")
    parser.add_argument("--cases", type=int, default=500, help="distinct cases of each workload")
    parser.add_argument("--seconds", type=float, default=1.0, help="processor time at least of each warm workload")
    parser.add_argument("--starts", type=int, default=5, help="cold starts in a round; 0 leaves them out")
    parser.add_argument("--same-rules", action="store_true", help="both checkouts with the rules of REV")
    parser.add_argument("--no-warm", action="store_true", help="only cold starts")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the table."""
    told = arguments(argv)
    cases = 0 if told.no_warm else told.cases
    asked = Asked(told.rounds, cases, told.seconds, told.starts, told.same_rules)
    sys.stdout.write(table(told.revision, beside(told.revision, asked)) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
