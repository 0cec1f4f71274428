"""The helper process as it is seen from outside: replaced when a file breaks it, and deaf to what lies in the working directory."""

import os
from pathlib import Path

import pytest

from engine.attachments import Inspector, Limits, inspect_file, watchdog
from engine.errors import EngineFault
from tests.attachments import samples

READY = "import sys, time\nsys.stdin.readline()\nprint('ready', flush=True)\nsys.stdin.readline()\n"


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("time.sleep(600)", "too_heavy"),
        ("import os; os.kill(os.getpid(), 11)", "too_heavy"),
        ("raise SystemExit", "too_heavy"),
        ("print('pdf', flush=True)", "unreadable"),
        ('print(\'["pdf", false, ["inventato"]]\', flush=True)', "unreadable"),
        ("print('[\"pdf\", false, [[]]]', flush=True)", "unreadable"),
        ("print('[\"pdf\", 1, []]', flush=True)", "unreadable"),
        ("print('[\"a b\\\\n\", false, []]', flush=True)", "unreadable"),
        ("print('[' * 100000, flush=True)", "unreadable"),
        ("print('{}', flush=True)", "unreadable"),
    ],
)
def test_a_helper_that_fails_costs_one_answer_and_the_next_file_has_another(monkeypatch, sample, deed, code):
    with Inspector(Limits(file_seconds=1)) as inspector:
        with monkeypatch.context() as patched:
            patched.setattr(watchdog, "_BOOT", READY + deed)
            found = inspector.file(sample)
            assert [problem.code for problem in found.problems] == [code]
            assert (found.kind_by_content, found.encrypted) == (None, None)
        inspector.close()
        assert inspector.file(sample).problems == ()


def test_a_helper_that_died_between_two_files_is_replaced_after_one_answer(sample):
    with Inspector() as inspector:
        assert inspector.file(sample).problems == ()
        inspector._helper._process.kill()
        assert inspector.file(sample).has("too_heavy")
        assert inspector.file(sample).problems == ()


@pytest.mark.parametrize("boot", ["", "print('no', flush=True)", "import time; time.sleep(600)"])
def test_a_helper_that_does_not_start_is_our_fault(monkeypatch, sample, boot):
    monkeypatch.setattr(watchdog, "_BOOT", boot)
    monkeypatch.setattr(watchdog, "_START_SECONDS", 1.0)
    with pytest.raises(EngineFault):
        inspect_file(sample)


def test_helpers_are_replaced_now_and_then_and_none_is_left(monkeypatch, sample):
    monkeypatch.setattr(watchdog, "_FILES_PER_HELPER", 2)
    pids = set()
    with Inspector() as inspector:
        for _ in range(4):
            process = inspector._helper._process or inspector._helper._start()
            pids.add(process.pid)
            assert inspector.file(sample).problems == ()
    assert len(pids) == 2
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_memory_is_bounded(monkeypatch, sample):
    greedy = "import engine.attachments.inside.loop as loop\nloop.look = lambda *_: bytearray(2 << 30)\n"
    monkeypatch.setattr(watchdog, "_BOOT", watchdog._BOOT.replace("run(*limits)", greedy + "run(*limits)"))
    assert inspect_file(sample).has("too_heavy")


def test_modules_in_the_working_directory_or_the_environment_do_not_run(monkeypatch, tmp_path, sample):
    for name in ("pypdf", "json", "engine", "sitecustomize", "usercustomize"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'eseguito')!r}, 'w').close()")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "pypdf.py"))
    assert inspect_file(sample).problems == ()
    assert not (tmp_path / "eseguito").exists()


def test_relative_paths_are_those_of_the_moment(monkeypatch, tmp_path, inspector):
    (tmp_path / "uno").mkdir()
    (tmp_path / "uno" / "a.pdf").write_bytes(samples.pdf())
    monkeypatch.chdir(tmp_path / "uno")
    assert inspector.file(Path("a.pdf")).problems == ()
    assert inspector.folder(Path()).attachments[0].problems == ()
