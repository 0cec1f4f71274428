"""What is compiled between two commands changes nothing that they say."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import LATE

ROOT = Path(__file__).parents[2]
LOADED = "import sys; from engine.cli.main import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
UNWANTED = {
    "docx",
    "engine.reading.rulebook",
    "engine.reading.checks",
    "jinja2",
    "pendulum",
    "polars",
    "pyarrow",
    "pypdf",
}


@pytest.fixture
def cache(folder, monkeypatch):
    """A cache of its own, still empty."""
    monkeypatch.setenv("CONFORME_CACHE", str(folder / "cache"))
    return folder / "cache"


@pytest.mark.parametrize("form", ["text", "json", "brief"])
def test_verdicts_are_the_same_whatever_is_in_the_cache(form, case, run, cache, monkeypatch):
    command = ("check", case(LATE), "--format", form, "--explain")
    monkeypatch.setenv("CONFORME_CACHE", "off")
    told = run(*command)
    assert not cache.exists()
    monkeypatch.setenv("CONFORME_CACHE", str(cache))
    assert run(*command) == told
    (kept,) = cache.iterdir()
    assert run(*command) == told
    kept.write_bytes(kept.read_bytes()[:-1])
    assert run(*command) == told
    kept.unlink()
    cache.chmod(0o777)
    assert run(*command) == told
    assert list(cache.iterdir()) == []


def test_rules_are_the_same_once_compiled(run, cache):
    command = ("rules", "show", "complaint.reply_term")
    assert run(*command) == run(*command)
    assert len(list(cache.iterdir())) == 1


@pytest.mark.slow
@pytest.mark.parametrize(("form", "unwanted"), [("text", UNWANTED), ("json", UNWANTED | {"rich"})])
def test_a_check_loads_nothing_that_it_does_not_use(form, unwanted, case, cache, folder):
    command = [sys.executable, "-c", LOADED, "check", case(LATE), "--format", form]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    first, second = (
        subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True).stderr.split()
        for _ in range(2)
    )
    assert "engine.reading.rulebook" in first
    assert "engine.explaining.checker" in second
    assert unwanted & set(second) == set()
