"""Where rules and scenarios are found."""

import pytest

from engine.errors import UsageError
from engine.service import bootstrap
from engine.service.bootstrap import find_features, find_rules


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
