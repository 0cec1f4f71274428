"""The batch benchmark runs, compares like with like and reports; nothing here looks at a time."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from tests.benchmarks import batch
from tests.benchmarks.batch_clauses import COLUMNS, TWELVE
from tests.benchmarks.throughput import DisagreementError

pytestmark = pytest.mark.slow

SIZES = ["--rows", "500", "--rounds", "1", "--sample", "200", "--singles", "50", "--starts", "1"]


def test_the_benchmark_runs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{batch.OPEN}\nold\n{batch.CLOSE}\nafter\n")
    assert batch.main([*SIZES, "--no-scaling", "--document", str(readme), "--update-docs"]) == 0
    told = capsys.readouterr().out
    assert readme.read_text() == f"before\n{batch.OPEN}\n{told}{batch.CLOSE}\nafter\n"
    for way in (batch.OURS, batch.HAND, batch.SINGLE, *batch.available()):
        assert f"| {way}: " in told
    for reason in batch.left_out():
        assert reason in told
    assert " 0 rejects" in told
    assert f"| 12 clauses against {batch.HAND} | " in told
    compared = batch.FISCA in batch.available()
    assert (f"| 12 clauses against {batch.FISCA} | " in told) == compared
    assert (f"| reading and writing alone against {batch.FISCA}: " in told) == compared
    assert "a small file, 2,000 rows of CSV, from nothing: " in told


def test_every_way_gives_the_same_answers(tmp_path: Path) -> None:
    bench = batch.Bench(tmp_path, 500, 500)
    assert len(TWELVE) == 12
    assert bench.compare(100) == 500 * len(COLUMNS)
    outcomes = bench.twelve().collect()
    assert all(outcomes[f"{clause}.outcome"].drop_nulls().n_unique() > 1 for clause in TWELVE)


def test_a_difference_is_found() -> None:
    with pytest.raises(DisagreementError, match="hand, a: 1 differ; row 1: 2, 3"):
        batch.agree("hand", pl.DataFrame({"a": [1, 2]}), pl.DataFrame({"a": [1, 3]}))


@pytest.mark.parametrize("way", [batch.DUCK, batch.FISCA, batch.ZEN])
def test_an_alternative_takes_part(way: str) -> None:
    if way not in batch.available():
        pytest.skip(f"{way} is not installed")
    assert way not in " ".join(batch.left_out())


def test_openfisca_writes_the_same_columns(tmp_path: Path) -> None:
    if batch.FISCA not in batch.available():
        pytest.skip(f"{batch.FISCA} is not installed")
    bench = batch.Bench(tmp_path, 50, 50)
    bench.openfisca()()
    assert pl.read_parquet_schema(bench.out("openfisca")) == bench.by_hand().collect_schema()


def test_a_process_of_its_own_measures_time_and_memory() -> None:
    seconds, peak = batch.alone(500, batch.COMMAND)
    assert seconds > 0
    assert peak > 0
