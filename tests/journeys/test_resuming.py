"""A run that is interrupted goes on from where it was; what changed is done again; files are whole or absent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from engine.explaining.checker import Checker
from tests.conftest import ROOT
from tests.fixtures.make_requests import pdf
from tests.small_desk import GOOD, RULES

pytestmark = pytest.mark.usefixtures("desk")


@pytest.fixture
def checked(monkeypatch):
    """The ids of the requests judged from now on."""
    told: list[str] = []
    check = Checker.check

    def counted(self, case, **more):
        told.append(case.id)
        return check(self, case, **more)

    monkeypatch.setattr(Checker, "check", counted)
    return told


def test_finished_requests_are_not_done_again(run, request_file, folder, checked):
    for name in ("uno", "due", "tre"):
        request_file(GOOD, name, name=f"in/{name}.yaml")
    first = run("screen", "in", "--out", "out", "--format", "json")
    assert sorted(checked) == ["due", "tre", "uno"]
    checked.clear()
    assert run("screen", "in", "--out", "out", "--format", "json") == first
    assert checked == []
    request_file({**GOOD, "topic": "other"}, "due", name="in/due.yaml")
    code, out, _ = run("screen", "in", "--out", "out", "--format", "json")
    assert (code, checked) == (1, ["due"])
    assert [json.loads(line)["decision"] for line in out.splitlines()] == ["not_here", "acceptable", "acceptable"]


def test_what_a_screening_depends_on_makes_it_new(run, request_file, folder, checked):
    request_file(GOOD, "uno", name="in/uno.yaml")
    request_file(GOOD, "due", name="in/due.yaml")
    for name in ("uno", "due"):
        (folder / "files" / name).mkdir(parents=True)
        (folder / "files" / name / "a.pdf").write_bytes(pdf())
    run("screen", "in", "--out", "out", "--attachments", "files")
    checked.clear()
    run("screen", "in", "--out", "out", "--attachments", "files")
    assert checked == []
    (folder / "files" / "uno" / "a.pdf").write_bytes(b"x")
    run("screen", "in", "--out", "out", "--attachments", "files")
    assert checked == ["uno"]
    checked.clear()
    run("screen", "in", "--out", "out", "--attachments", "files", "--profile", "favourable")
    assert sorted(checked) == ["due", "uno"]
    checked.clear()
    (folder / "out" / "results" / "uno.json").write_text('{"key": "')
    run("screen", "in", "--out", "out", "--attachments", "files", "--profile", "favourable")
    assert checked == ["uno"]


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.slow
def test_an_interruption_keeps_what_is_finished(folder, request_file):
    number = 400
    lines = [json.dumps({"id": f"r{n:03}", "facts": {"service": "info"}, "as_of": "2026-07-01"}) for n in range(number)]
    (folder / "in.jsonl").write_text("\n".join(lines))
    command = [sys.executable, "-c", "import sys; from engine.cli.main import main; sys.exit(main())"]
    command += ["screen", "in.jsonl", "--out", "out"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CONFORME_RULES": str(RULES)}
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    results = folder / "out" / "results"
    limit = time.monotonic() + 60
    while len(list(results.glob("r*.json"))) < 5 and time.monotonic() < limit:
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    done = {file.name: file.stat().st_mtime_ns for file in results.glob("*.json")}
    assert process.returncode == 130, err
    assert b"lo stesso comando riprende da qui" in err
    assert 5 <= len(done) < number
    assert not (folder / "out" / "queue.csv").exists()
    again = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=120, check=False)
    assert again.returncode == 3, again.stderr
    assert len(list(results.glob("*.json"))) == number
    assert {name: (results / name).stat().st_mtime_ns for name in done} == done
    assert (folder / "out" / "queue.csv").read_text().count("\n") == number + 1
