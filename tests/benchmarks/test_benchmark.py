"""The benchmark runs, compares like with like and reports; nothing here looks at a time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook
from tests.benchmarks import against, core, throughput
from tests.benchmarks.memory import Curve, run
from tests.benchmarks.table import CLOSE, OPEN, ratio, update
from tests.benchmarks.throughput import DisagreementError, Workload
from tests.benchmarks.workload import FAMILIES, MIXES, distinct

pytestmark = pytest.mark.slow


def of_this_checkout(_: str, folder: Path) -> None:
    """A revision that is the same: no history is needed."""
    for name in ("engine", "rules", "tests"):
        (folder / name).symlink_to(against.ROOT / name)


def test_a_revision_that_is_not_there_is_left_out() -> None:
    asked = core.arguments(["--before-rounds", "1"])
    assert core.compared_with("no-such-revision", asked).endswith("left out, this checkout has no such revision.")


def test_the_benchmark_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(throughput, "SHORTEST", 0.0)
    monkeypatch.setattr(against, "unpack", of_this_checkout)
    readme, data = tmp_path / "README.md", tmp_path / "bench.json"
    readme.write_text(f"before\n{OPEN}\nold\n{CLOSE}\nafter\n")
    sizes = [
        "--seconds",
        "0",
        "--cases",
        "40",
        "--rounds",
        "1",
        "--starts",
        "1",
        "--checks",
        "40",
        "--before-rounds",
        "1",
    ]
    assert core.main([*sizes, "--json", str(data), "--document", str(readme), "--update-docs"]) == 0
    told = capsys.readouterr().out
    assert readme.read_text() == f"before\n{OPEN}\n{told}{CLOSE}\nafter\n"
    found = json.loads(data.read_text())
    assert set(found["speeds"]) == set(MIXES)
    for ways in found["speeds"].values():
        assert {throughput.FULL, throughput.PURE, throughput.VALUES, throughput.HAND} <= set(ways) <= set(found["ways"])
    assert len(found["memory"]["points_kib"]) == core.STEPS
    assert all(count > 0 for count in found["answers"].values())
    assert "/s | 1× |" in told
    assert "Cold start" in told
    assert "4 threads with one checker" in told
    assert f"Single check against the commit before the house was redrawn (`{core.BEFORE}`)" in told
    assert "| single check, cases of all seven families | " in told
    assert "| cold check: `conforme check` of one complaint | " in told
    assert found["threads"]["ratio"] > 0
    assert "Memory" in told


@pytest.mark.parametrize("mix", MIXES)
def test_every_way_of_judging_answers_the_same(mix: str, checker: Checker, rulebook: Rulebook) -> None:
    cases = distinct(mix, 300, rulebook.vocabulary)
    assert len({case.digest for case in cases}) == 300
    assert cases == distinct(mix, 300, rulebook.vocabulary)
    assert Workload(checker, cases).compare() >= 300


def test_the_families_judged_by_hand_are_all_in_the_mix(checker: Checker, rulebook: Rulebook) -> None:
    cases = distinct("mixed", 300, rulebook.vocabulary)
    touched = {name.partition(".")[0] for case in cases for name in checker.scope(case.facts)}
    assert touched == set(FAMILIES) <= set(rulebook.header.families)


def test_a_difference_is_found(checker: Checker, rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.benchmarks.handwritten.REPLY", 31)
    workload = Workload(checker, distinct("complaint", 100, rulebook.vocabulary))
    with pytest.raises(DisagreementError, match=r"complaint\.reply_term"):
        workload.compare()


def test_memory_is_sampled_and_judged() -> None:
    assert [number for number, _ in run(20, 5)] == [5, 10, 15, 20]
    steps = [step * 1000 for step in range(1, 11)]
    level = Curve(tuple((step, 50_000.0 + (500 if step > 3000 else 0)) for step in steps))
    rising = Curve(tuple((step, 50_000.0 + step / 100) for step in steps))
    assert (level.flat, level.slope) == (True, 0.0)
    assert (rising.flat, round(rising.slope, 6), round(rising.growth, 6)) == (False, 10.0, 10.0)


def test_the_readme_needs_its_marks(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"{OPEN} and no end\n")
    assert not update(readme, "text")
    assert readme.read_text() == f"{OPEN} and no end\n"
    assert (ratio(1, 3), ratio(25, 2), ratio(1, 500)) == ("0.33×", "12×", "0.002×")
