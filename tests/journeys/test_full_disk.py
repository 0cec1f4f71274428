"""An output that takes no more is told as such, and is no fault of the program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.conftest import CRM, ROOT

FULL = Path("/dev/full")
pytestmark = pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")


@pytest.mark.parametrize("arguments", [("rules", "list"), ("schema", "case"), ("--help",), ("--version",)])
def test_a_full_standard_output_is_told(arguments):
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CONFORME_RULES": str(ROOT / "rules")}
    command = [sys.executable, "-m", "engine.cli.main", *arguments]
    with FULL.open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment, text=True, cwd=ROOT)
    assert done.returncode == 2
    assert "il disco è pieno" in done.stderr
    assert "guasto" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [("nosuch",), ("check", "nosuch.yaml")])
def test_complaints_that_nobody_can_be_told_are_no_verdict(arguments, tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "engine.cli.main", *arguments]
    with FULL.open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=full, env=environment, cwd=tmp_path, check=False)
    assert done.returncode == 2


def test_a_full_output_of_a_batch_is_told(monkeypatch, capsys, tmp_path):
    import errno

    import polars as pl

    from engine.cli.main import main

    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))

    def full(*_: object, **__: object) -> None:
        raise OSError("No space left on device (os error 28)")

    for way in ("sink_csv", "sink_parquet", "sink_ndjson"):
        monkeypatch.setattr(pl.LazyFrame, way, full)
    for ending in (".csv", ".parquet", ".jsonl"):
        out = tmp_path / f"v{ending}"
        assert main(["batch", str(CRM / "export.csv"), "--out", str(out), "--sample", "5"]) == 2
        told = capsys.readouterr().err
        assert os.strerror(errno.ENOSPC) not in told
        assert "il disco è pieno" in told
        assert not out.exists()
