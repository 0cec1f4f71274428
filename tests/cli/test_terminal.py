"""Progress is for who looks: on a terminal, with rate and remaining time; never in a pipe."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.small_desk import RULES


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
