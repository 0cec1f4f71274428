"""Two checkouts are measured on the same things, each with its own engine; nothing here looks at a time."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.benchmarks import against
from tests.benchmarks.test_benchmark import of_this_checkout

pytestmark = pytest.mark.slow

SMALL = ["--rounds", "1", "--cases", "3", "--seconds", "0", "--starts", "1"]


def test_two_checkouts_take_turns(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(against, "unpack", of_this_checkout)
    assert against.main(["REV", *SMALL]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0] == "| processor time | REV | now | now to REV | as fast |"
    assert [row.split(" | ")[0].removeprefix("| ") for row in told[2:]] == list(against.NAMES.values())


def test_only_cold_starts_on_the_same_rules(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(against, "unpack", of_this_checkout)
    assert against.main(["REV", *SMALL, "--no-warm", "--same-rules"]) == 0
    assert against.NAMES["cold"] in capsys.readouterr().out.splitlines()[2]


def test_each_goes_first_every_other_round() -> None:
    seen: list[str] = []

    def once(tree: Path) -> against.Times:
        seen.append("now" if tree == against.ROOT else "before")
        return {"cold": 2.0 if tree == against.ROOT else 3.0 + len(seen)}

    (pair,) = against.compared(Path("elsewhere"), 3, once)
    assert seen == ["now", "before", "before", "now", "now", "before"]
    assert (pair.before, pair.now) == ((5.0, 6.0, 9.0), (2.0, 2.0, 2.0))
    assert pair.ratio == 2.0 / 6.0
    assert against.table("REV", [pair]).splitlines()[-1].endswith("| 0.33 | 3.0× |")


def test_a_start_that_fails_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        against.cold(tmp_path, tmp_path, 1)


def test_a_revision_is_unpacked(tmp_path: Path) -> None:
    against.unpack("HEAD", tmp_path)
    assert (tmp_path / "engine" / "__init__.py").is_file()
    with pytest.raises(subprocess.CalledProcessError):
        against.unpack("no-such-revision", tmp_path)
