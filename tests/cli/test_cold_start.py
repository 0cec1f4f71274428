"""What is compiled between two commands changes nothing that they say."""

import pytest

from tests.cli.conftest import LATE


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
