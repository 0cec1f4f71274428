"""Progress is for who looks: on a terminal, with rate and remaining time; never in a pipe."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from tests.batch.conftest import CRM
from tests.conftest import ROOT
from tests.small_desk import RULES

SLOW = """
import sys, time
from engine.batch import run
from engine.batch.tables import sources
from engine.cli.main import main
sources.BYTES = 20_000
real = run.run_part
def judged(plan, part):
    time.sleep(0.1)
    return real(plan, part)
run.run_part = judged
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.usefixtures("desk")
def test_no_progress_in_a_pipe(run, folder):
    (folder / "in.jsonl").write_text("\n".join('{"facts": {"service": "info"}}' for _ in range(30)))
    _, _, err = run("screen", "in.jsonl")
    assert err == ""


@pytest.mark.skipif(os.name != "posix", reason="terminals")
def test_progress_on_a_terminal_from_the_twenty_first_request(folder):
    import pty

    def told(number: int) -> bytes:
        (folder / "in.jsonl").write_text("\n".join('{"facts": {"service": "info"}}' for _ in range(number)))
        command = [sys.executable, "-c", "import sys; from engine.cli.main import main; sys.exit(main())"]
        main, side = pty.openpty()
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "CONFORME_RULES": str(RULES), "TERM": "xterm"}
        process = subprocess.Popen(
            [*command, "screen", "in.jsonl"], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=side
        )
        process.communicate(timeout=120)
        os.close(side)
        try:
            return os.read(main, 100_000)
        except OSError:
            return b""
        finally:
            os.close(main)

    assert b"Esame" in told(21)
    assert told(20) == b""


def call(tmp_path, **more):
    """The command on parts so small that there are many."""
    arguments = ["batch", str(CRM / "export.csv"), "--out", str(tmp_path / "v.csv"), "--sample", "10"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CONFORME_RULES": str(ROOT / "rules"), "TERM": "xterm"}
    environment |= {"COLUMNS": "80", "LINES": "24"}
    return subprocess.Popen([sys.executable, "-c", SLOW, *arguments], env=environment, cwd=tmp_path, **more)


@pytest.mark.slow
def test_a_terminal_shows_rate_and_remaining_time(tmp_path):
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with call(tmp_path, stdout=subprocess.PIPE, stderr=theirs) as command:
        os.close(theirs)
        told = b""
        # A terminal whose other end is closed fails on Linux, and is at its end elsewhere.
        try:
            while piece := os.read(ours, 65_536):
                told += piece
        except OSError:
            pass
        os.close(ours)
    assert command.returncode == 0
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", told.decode())
    lines = [line for line in re.split(r"[\r\n]+", shown) if line.startswith("Verifica")]
    form = re.compile(r"Verifica: ([0-9.]+) righe, [1-9][0-9.]* al secondo \S+ +([0-9]+)% ancora (0:00:[0-9]{2})")
    frames = [found.groups() for line in lines if (found := form.match(line))]
    assert len(frames) > 3
    rows = [int(row.replace(".", "")) for row, _, _ in frames]
    assert rows == sorted(rows)
    assert 0 < rows[0] < rows[-1] <= 2000
    assert frames[-1][2] <= "0:00:03"
    assert "ancora" not in lines[0]
    assert all(len(line) <= 80 for line in lines)


@pytest.mark.slow
def test_a_pipe_is_told_nothing_of_it(tmp_path):
    with call(tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as command:
        out, err = command.communicate()
    assert command.returncode == 0
    told = [f"Verdetti: {tmp_path / 'v.csv'}", f"Scarti: {tmp_path / 'v.csv.rejects.csv'}"]
    assert err.decode().splitlines() == [f"conforme: {line}" for line in told]
    assert b"Verifica:" not in out + err
    assert b"\x1b" not in out + err
