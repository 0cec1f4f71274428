"""Where rules and scenarios are found, and what was compiled of them."""

from pathlib import Path

import pytest

from engine.errors import UsageError
from engine.reading.rulebook import read_rulebook
from engine.service import bootstrap
from engine.service.bootstrap import find_cache, find_features, find_rules, open_checker, open_rulebook

MINIMAL = Path(__file__).parents[2] / "fixtures" / "rulebooks" / "minimal"


def test_rules_are_found_in_order(tmp_path, monkeypatch):
    given, named = tmp_path / "given", tmp_path / "named"
    monkeypatch.setenv("CONFORME_RULES", str(named))
    assert find_rules(given) == given
    assert find_rules(None) == named
    monkeypatch.setenv("CONFORME_RULES", "")
    packaged, checkout = tmp_path / "_rules", tmp_path / "rules"
    monkeypatch.setattr(bootstrap, "_PACKAGED", packaged)
    monkeypatch.setattr(bootstrap, "_CHECKOUT", checkout)
    with pytest.raises(UsageError, match="--rules"):
        find_rules(None)
    checkout.mkdir()
    assert find_rules(None) == checkout
    packaged.mkdir()
    assert find_rules(None) == packaged


def test_scenarios_are_found_in_order(tmp_path, monkeypatch):
    packaged = {"_PACKAGED": tmp_path / "_rules", "_PACKAGED_FEATURES": tmp_path / "_features"}
    for name, path in packaged.items():
        path.mkdir()
        monkeypatch.setattr(bootstrap, name, path)
    rules = tmp_path / "mine" / "rules"
    assert find_features(None, rules) is None
    assert find_features(None, tmp_path / "_rules") == tmp_path / "_features"
    beside = tmp_path / "mine" / "features"
    (beside / "families").mkdir(parents=True)
    assert find_features(None, rules) == beside / "families"
    assert find_features(tmp_path / "given", rules) == tmp_path / "given"


def test_the_cache_is_the_one_named_or_the_users_own(tmp_path, monkeypatch):
    monkeypatch.setenv("CONFORME_CACHE", str(tmp_path / "named"))
    assert find_cache() == tmp_path / "named"
    monkeypatch.setenv("CONFORME_CACHE", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    assert find_cache() == tmp_path / "caches" / "conforme"
    monkeypatch.setenv("XDG_CACHE_HOME", "not/absolute")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert find_cache() == tmp_path / "home" / ".cache" / "conforme"


def test_there_is_no_cache_where_it_is_off_or_the_user_has_no_home(monkeypatch):
    monkeypatch.setenv("CONFORME_CACHE", "off")
    assert find_cache() is None
    monkeypatch.delenv("CONFORME_CACHE")
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)

    def homeless(_: object = None) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(bootstrap.Path, "home", homeless)
    assert find_cache() is None


def test_a_rulebook_is_compiled_into_the_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("CONFORME_CACHE", str(tmp_path / "cache"))
    assert open_rulebook(MINIMAL) == read_rulebook(MINIMAL)
    assert len(list((tmp_path / "cache").iterdir())) == 1
    checker = open_checker(MINIMAL)
    assert checker.rulebook == read_rulebook(MINIMAL)
    checker.close()
    monkeypatch.setenv("CONFORME_CACHE", "off")
    assert open_rulebook(MINIMAL) == read_rulebook(MINIMAL)
    assert len(list((tmp_path / "cache").iterdir())) == 1
