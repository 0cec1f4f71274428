"""`python -m tests.benchmarks.batch [--rows N] [--rounds N] [--update-docs]`: whole archives by column beside the
alternatives, in one run. First all must give the same answers; then each is timed in turn, several rounds."""

from __future__ import annotations

import argparse
import gc
import importlib.util
import resource
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

import polars as pl

from engine.batch.plan import Plan, printed
from engine.batch.run import run_batch
from engine.columnar.columns import REFUSED, Columns
from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook
from tests.benchmarks import batch_clauses, batch_data
from tests.benchmarks.batch_clauses import COLUMNS, EPOCH
from tests.benchmarks.small import ROWS, small
from tests.benchmarks.table import grouped, machine, ratio
from tests.benchmarks.throughput import DisagreementError
from tests.benchmarks.workload import FAMILIES

ROOT = Path(__file__).parents[2]
OPEN, CLOSE = "<!-- batch benchmark -->", "<!-- /batch benchmark -->"
TODAY, WORKERS = "2029-12-31", 4
OURS, HAND, DUCK, ZEN, SINGLE = "columns", "hand-written Polars", "DuckDB SQL", "GoRules ZEN", "single check"
FISCA, COPIED = "OpenFisca", "nothing judged"
MEMORY, FILES, COMMAND, EVERY, ONE = "memory", "files", "command", "every", "one"
NOTES = {
    OURS: f"{OURS}: compiled from the rulebook, the twelve selected",
    HAND: f"{HAND}: these twelve clauses and nothing else",
    DUCK: f"{DUCK}: one COPY of one SELECT",
    FISCA: f"{FISCA}: formulas over numpy arrays, one simulation of all; read and written with Polars",
    COPIED: f"{COPIED}: the facts of the twelve read and their answers, known before, written",
    ZEN: f"{ZEN}: `evaluate_batch`, one graph of the twelve, in memory, rows ready as dicts",
    SINGLE: f"{SINGLE}: `Checker.check`, in memory: every clause of the case, both evaluators, trace",
    MEMORY: "every clause for every case, from facts in memory",
    FILES: "the same, Parquet to Parquet, streamed",
    EVERY: "`conforme batch --family …` of every family: the same with mapping, rejects, 1,000 rows judged again, receipt",
    COMMAND: "`conforme batch`: the clauses that concern each case",
    ONE: "`conforme batch`, into one file instead of a folder",
}
Ways = dict[str, tuple[int, Callable[[], object]]]


class Bench:
    """One archive and every way of judging it."""

    def __init__(self, folder: Path, rows: int, sample: int) -> None:
        self.folder, self.rows = folder, rows
        self.rulebook: Rulebook = read_rulebook(ROOT / "rules")
        self.archive = batch_data.write(folder / "archive", rows)
        self.all, self.core = self.columns(), self.columns(FAMILIES)
        self.sample = batch_data.scan(self.archive).head(sample).collect()

    def columns(self, families: tuple[str, ...] = ()) -> Columns:
        """Made for the facts of the archive, as `conforme batch` makes them for those of a mapping."""
        return Columns(self.rulebook, "documents", families, stated=batch_data.facts_of(self.archive))

    def facts(self, columns: Columns) -> pl.LazyFrame:
        return batch_data.encoded(self.archive, self.rulebook.vocabulary, columns.needed)

    def twelve(self) -> pl.LazyFrame:
        return self.all.judge(self.facts(self.all)).select("case", "as_of", *COLUMNS)

    def by_hand(self) -> pl.LazyFrame:
        return batch_clauses.polars(batch_data.scan(self.archive))

    def duckdb(self) -> None:
        import duckdb

        statement = batch_clauses.sql(str(self.archive / "*.parquet"))
        with duckdb.connect() as base:
            base.execute(f"COPY ({statement}) TO '{self.out('duckdb')}' (FORMAT parquet, COMPRESSION snappy)")

    def openfisca(self) -> Callable[[], None]:
        """Its system of variables made ready before."""
        from tests.benchmarks import batch_openfisca

        twelve = batch_openfisca.system()
        return lambda: batch_openfisca.judge(twelve, self.archive, self.out("openfisca"))

    def copied(self) -> Callable[[], None]:
        """What every way pays that reads these facts and writes these answers; the answers worked out before."""
        from tests.benchmarks import batch_openfisca

        answers = self.by_hand().collect(engine="streaming").lazy()

        def copy() -> None:
            batch_data.scan(self.archive).select("case", *batch_openfisca.FACTS).collect(engine="streaming")
            self.sink(answers, "copied")

        return copy

    def out(self, way: str) -> Path:
        return self.folder / f"{way}.out.parquet"

    def sink(self, frame: pl.LazyFrame, way: str) -> None:
        """As `conforme batch` writes its verdicts."""
        frame.sink_parquet(self.out(way), compression="snappy", statistics=False)

    def zen(self) -> Callable[[], list[dict[str, Any]]]:
        """The answers of ZEN to the sample, its rows made ready before."""
        import zen

        days = [name for name, kind in self.sample.schema.items() if kind == pl.Date]
        rows = self.sample.with_columns((pl.col(name).cast(pl.Int32) + EPOCH).alias(name) for name in days).to_dicts()
        engine = zen.ZenEngine({"loader": {"type": "static", "content": {"twelve": batch_clauses.zen()}}})
        requests: list[Any] = [{"key": "twelve", "context": row} for row in rows]
        return lambda: [told["data"]["result"] for told in engine.evaluate_batch(requests)]

    def cases(self, count: int) -> list[Case]:
        """The first of the archive as single cases."""
        found = []
        for row in self.sample[:count].iter_rows(named=True):
            stated = {
                name: ABSENT if value is None and name in batch_data.ACTS else value for name, value in row.items()
            }
            facts = {
                name: value for name, value in stated.items() if value is not None and name not in ("case", "as_of")
            }
            found.append(Case(row["case"], "", row["as_of"], facts, row["case"], "0" * 64))
        return found

    def command(self, way: str, scheduler: str = "") -> int:
        """The whole command; the number of rejects."""
        plan = Plan(
            rules=str(ROOT / "rules"),
            rulebook_digest=self.rulebook.digest,
            mapping_name="mapping.yaml",
            mapping=batch_data.mapping(self.archive),
            profile="documents",
            families=FAMILIES if way == EVERY else (),
            as_of="",
            today=TODAY,
            inputs=printed([str(file) for file in batch_data.files(self.archive)]),
            sample=1000,
            work=str(self.folder / "work"),
        )
        out = self.folder / ("verdicts.parquet" if way == ONE else "verdicts")
        done = run_batch(plan, out, lambda case: case.id, lambda *_: None, scheduler)
        return sum(counts.rejects for counts in done.counts)

    def compare(self, singles: int) -> int:
        """The number of values on which every way agrees. Raises DisagreementError where they do not."""
        ours = self.all.judge(self.facts(self.all)).select(*COLUMNS, REFUSED).collect(engine="streaming")
        if ours[REFUSED].any():
            raise DisagreementError("the calendar refuses cases of the workload")
        ours = ours.drop(REFUSED)
        agree(HAND, ours, self.by_hand().select(COLUMNS).collect(engine="streaming"))
        if DUCK in available():
            self.duckdb()
            agree(DUCK, ours, pl.read_parquet(self.out("duckdb"), columns=list(COLUMNS)))
        if FISCA in available():
            self.openfisca()()
            agree(FISCA, ours, pl.read_parquet(self.out("openfisca"), columns=list(COLUMNS)))
        if ZEN in available():
            rows = [{name: told.get(batch_clauses.key(name)) for name in COLUMNS} for told in self.zen()()]
            agree(ZEN, ours[: len(rows)], pl.DataFrame(rows, schema=ours.schema))
        checker = Checker(self.rulebook)
        outcomes = [name for name in COLUMNS if name.endswith(".outcome")]
        alone = []
        for case in self.cases(singles):
            told = {f"{one.rule}.outcome": one.outcome for one in checker.check(case).findings}
            alone.append({name: told.get(name) for name in outcomes})
        checker.close()
        checked = ours.select(outcomes)[: len(alone)]
        agree(SINGLE, checked, pl.DataFrame(alone, schema=checked.schema))
        return ours.height * ours.width


def agree(way: str, ours: pl.DataFrame, theirs: pl.DataFrame) -> None:
    """Raises DisagreementError at the first column that differs."""
    for name in ours.columns:
        one, other = ours[name].cast(pl.String), theirs[name].cast(pl.String)
        wrong = one.ne_missing(other)
        if len(one) != len(other) or wrong.any():
            row = wrong.arg_max() or 0
            raise DisagreementError(f"{way}, {name}: {wrong.sum()} differ; row {row}: {one[row]}, {other[row]}")


def available() -> tuple[str, ...]:
    """The optional alternatives installed here."""
    modules = {DUCK: "duckdb", FISCA: "openfisca_core", ZEN: "zen"}
    return tuple(way for way, module in modules.items() if importlib.util.find_spec(module) is not None)


def left_out() -> list[str]:
    """Why an alternative is not in the tables."""
    return [f"{way} left out: not installed (pip install 'conforme[benchmark]')." for way in (DUCK, FISCA, ZEN)
            if way not in available()]  # fmt: skip


def measure(ways: Ways, rounds: int) -> dict[str, list[float]]:
    """Cases per second of wall time of each way, all in turn; the first round warms up and does not count."""
    found: dict[str, list[float]] = {way: [] for way in ways}
    for number in range(rounds + 1):
        for way, (size, once) in ways.items():
            gc.collect()
            start = perf_counter()
            once()
            if number:
                found[way].append(size / (perf_counter() - start))
    return found


def twelve_ways(bench: Bench, checker: Checker, singles: int) -> Ways:
    """Workload (a)."""
    cases = bench.cases(singles)
    ways: Ways = {
        OURS: (bench.rows, lambda: bench.sink(bench.twelve(), "ours")),
        HAND: (bench.rows, lambda: bench.sink(bench.by_hand(), "hand")),
    }
    if DUCK in available():
        ways[DUCK] = (bench.rows, bench.duckdb)
    if FISCA in available():
        ways[FISCA] = (bench.rows, bench.openfisca())
        ways[COPIED] = (bench.rows, bench.copied())
    if ZEN in available():
        ways[ZEN] = (bench.sample.height, bench.zen())
    return {**ways, SINGLE: (len(cases), lambda: [checker.check(case) for case in cases])}


def core_ways(bench: Bench) -> Ways:
    """Workload (b)."""
    facts = bench.facts(bench.core).collect(engine="streaming").lazy()
    return {
        MEMORY: (bench.rows, lambda: bench.core.judge(facts).collect(engine="streaming")),
        FILES: (bench.rows, lambda: bench.sink(bench.core.judge(bench.facts(bench.core)), "core")),
        **{way: (bench.rows, partial(bench.command, way)) for way in (EVERY, COMMAND, ONE)},
    }


def alone(rows: int, way: str) -> tuple[float, float]:
    """Seconds and peak MiB of a process that only judges an archive of its own."""
    with TemporaryDirectory(prefix="conforme-batch-") as folder:
        archive = Path(folder) / "archive"
        command = [sys.executable, "-m", "tests.benchmarks.batch", "--alone", way, "--rows", str(rows)]
        # written by a process of its own, so that making the data does not count
        subprocess.run([*command, "--make", str(archive)], cwd=ROOT, check=True)
        told = subprocess.run([*command, "--in", str(archive)], cwd=ROOT, check=True, capture_output=True, text=True)
        seconds, peak = told.stdout.split()
        return float(seconds), float(peak)


def cluster(bench: Bench) -> str:
    """What it costs to start worker processes, and to judge the archive with them, the first time and the second."""
    if importlib.util.find_spec("distributed") is None:
        return "Dask left out: not installed (pip install 'conforme[cluster]')."
    from distributed import LocalCluster

    times = [perf_counter()]
    # threads_per_worker: parts are judged by Polars, which has threads of its own
    with LocalCluster(n_workers=WORKERS, threads_per_worker=1, processes=True, dashboard_address=None) as workers:
        times.append(perf_counter())
        for _ in range(2):
            bench.command(COMMAND, workers.scheduler_address)
            times.append(perf_counter())
    started, first, second = (after - before for before, after in pairwise(times))
    return (
        f"With `--scheduler`, on a Dask cluster of {WORKERS} processes of this machine: {started:.1f} s to start them, "
        f"{first:.1f} s for the {bench.rows:,} cases the first time (each worker reads the rules and prepares the columns "
        f"once), {second:.1f} s the second."
    )


def most() -> float:
    """The most MiB this process ever had resident. getrusage would tell those of the parent too, from before exec."""
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    except OSError:
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def judge_alone(archive: Path, way: str) -> None:
    """What the process of `alone` does."""
    bench = Bench.__new__(Bench)
    bench.folder, bench.archive, bench.rulebook = archive.parent, archive, read_rulebook(ROOT / "rules")
    start = perf_counter()
    bench.command(way)
    seconds = perf_counter() - start
    peak = most()
    sys.stdout.write(f"{seconds} {peak}\n")


def speeds(found: dict[str, list[float]], base: str) -> str:
    """One table."""
    middle = {way: median(each) for way, each in found.items()}
    rows = [
        f"| {NOTES[way]} | {grouped(speed)}/s "
        f"| {ratio(speed, middle[base])} | {ratio(speed, next(iter(middle.values())))} |"
        for way, speed in middle.items()
    ]
    first = next(iter(middle))
    head = f"| | cases | to {base if base != FILES else 'Parquet to Parquet'} | to {first} |"
    return "\n".join([head, "|---|--:|--:|--:|", *rows])


def ratios(found: dict[str, list[float]]) -> str:
    """How much faster the twelve are by column than otherwise: the median, over the rounds, of the two in the same round."""
    rows = []
    for other in (HAND, FISCA):
        if other in found:
            pairs = zip(found[OURS], found[other], strict=True)
            rows.append(f"| 12 clauses against {other} | {median(one / two for one, two in pairs):.2f}× |")
    if COPIED in found:
        pairs = zip(found[COPIED], found[FISCA], strict=True)
        most = median(one / two for one, two in pairs)
        rows.append(f"| reading and writing alone against {FISCA}: the most that any way can reach | {most:.2f}× |")
    return "\n".join(["| by column, in the same round | as fast |", "|---|--:|", *rows])


def scaling(points: list[tuple[str, int, float, float]]) -> str:
    """One row for each size."""
    rows = [
        f"| {NOTES[way].partition(':')[0]} | {rows:,} | {seconds:.2f} s | {seconds / rows * 1e6:.2f} µs | {peak:,.0f} MiB |"
        for way, rows, seconds, peak in points
    ]
    return "\n".join(
        ["| a process of its own | cases | time | per case | peak memory |", "|---|--:|--:|--:|--:|", *rows]
    )


def update(readme: Path, text: str) -> bool:
    """Puts the text between the marks; False where the file has none."""
    before, opened, rest = readme.read_text(encoding="utf-8").partition(OPEN)
    _, closed, after = rest.partition(CLOSE)
    if not opened or not closed:
        return False
    readme.write_text(f"{before}{OPEN}\n{text}\n{CLOSE}{after}", encoding="utf-8")
    return True


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.batch", description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000, help="rows of the archive")
    parser.add_argument("--rounds", type=int, default=5, help="rounds that count")
    parser.add_argument("--sample", type=int, default=10_000, help="rows for ZEN")
    parser.add_argument("--singles", type=int, default=500, help="cases for the single check")
    parser.add_argument("--largest", type=int, default=50_000_000, help="rows of the largest archive of all")
    parser.add_argument("--starts", type=int, default=5, help="runs on a small file; 0 leaves them out")
    parser.add_argument("--no-scaling", action="store_true", help="leaves out the processes of several sizes")
    parser.add_argument(
        "--document", type=Path, default=ROOT / "docs" / "benchmarks.md", help="file that --update-docs changes"
    )
    parser.add_argument(
        "--update-docs", action="store_true", help="writes the tables between the marks of docs/benchmarks.md"
    )
    parser.add_argument("--alone", default="", help=argparse.SUPPRESS)
    parser.add_argument("--make", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--in", type=Path, dest="archive", help=argparse.SUPPRESS)
    return parser.parse_args(argv)


def report(asked: argparse.Namespace) -> str:
    """Every measurement, as Markdown."""
    with TemporaryDirectory(prefix="conforme-batch-") as folder:
        bench = Bench(Path(folder), asked.rows, asked.sample)
        singles = min(asked.singles, bench.sample.height)
        equal, rejects = bench.compare(singles), bench.command(COMMAND)
        verdicts = bench.core.judge(bench.facts(bench.core)).collect(engine="streaming")
        varied = sum(verdicts[f"{clause}.outcome"].n_unique() > 1 for clause in bench.core.clauses)
        del verdicts
        checker = Checker(bench.rulebook)
        twelve = measure(twelve_ways(bench, checker, singles), asked.rounds)
        checker.close()
        facts = len(batch_data.facts_of(bench.archive))
        core = measure(core_ways(bench), asked.rounds)
        clustered = cluster(bench)
    parts = [
        f"Measured on {machine()}, Polars {pl.__version__}, {date.today().isoformat()}; median of {asked.rounds} "
        "interleaved rounds in one process; cases per second of wall time.",
        f"(a) Twelve clauses, {asked.rows:,} cases, Parquet to Parquet, {equal:,} outcomes and values equal in "
        f"{', '.join([OURS, HAND, *(way for way in (DUCK, FISCA) if way in available())])}; ZEN on "
        f"{bench.sample.height:,} and the single check on {singles:,} of the same cases:",
        speeds(twelve, HAND),
        ratios(twelve),
        f"(b) All {len(bench.core.clauses)} clauses of the {len(FAMILIES)} core families (the archive's {facts} facts "
        f"vary the outcome of {varied} of them), {asked.rows:,} cases, "
        f"{rejects:,} rejects:",
        speeds(core, FILES),
    ]
    if asked.starts:
        parts.append(
            f"`conforme batch` of a small file, {ROWS:,} rows of CSV, from nothing: {small(asked.starts):.2f} s of processor "
            "time, rulebook compiled by an earlier one."
        )
    if not asked.no_scaling:
        sizes = sorted({asked.rows // 10, asked.rows, asked.largest // 5, asked.largest})
        parts.append(scaling([(way, size, *alone(size, way)) for way in (EVERY, COMMAND) for size in sizes]))
    return "\n\n".join([*parts, clustered, *left_out()])


def main(argv: Sequence[str] | None = None) -> int:
    """Runs everything; 2 where --update-docs finds no marks."""
    asked = arguments(argv)
    if asked.make:
        batch_data.write(asked.make, asked.rows)
        return 0
    if asked.archive:
        judge_alone(asked.archive, asked.alone)
        return 0
    text = report(asked)
    sys.stdout.write(text + "\n")
    if asked.update_docs and not update(asked.document, text):
        sys.stderr.write(f"no batch benchmark marks in {asked.document}\n")
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
