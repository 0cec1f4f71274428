"""No figure of the rules can be changed by hand without `conforme verify --since` noticing it: a scenario goes red, the
figure is a dead part, or a change of it as it is now would go unnoticed, and that is said. No figure is named here."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from engine.analysis.dead_parts import dead_parts
from engine.analysis.mutation import Mutant, mutants, survey
from engine.analysis.mutation.trying import Bench
from engine.analysis.subject import Subject
from engine.analysis.verifying import verify
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook
from engine.scenarios.features import ScenarioText, read_features
from tests.conftest import ROOT

FEATURES = ROOT / "features" / "families"
TODAY = date(2026, 11, 29)
BY_HAND = ("figure", "flag")


def changes(rulebook: Rulebook) -> list[Mutant]:
    """Every figure a little more, and a little less; every yes or no turned."""
    return [one for one in mutants(rulebook) if one.kind == "parameters" and one.operator in BY_HAND]


def dead_now(changed: Mutant) -> bool:
    """Whether the figure as it is now is one that no reading chooses."""
    return any(part.name == changed.name for part in dead_parts(changed.rulebook()))


def unnoticed_now(changed: Mutant, features: tuple[ScenarioText, ...]) -> bool:
    """Whether of the figure as it is now some change would go unnoticed, as the step that tries what changed says."""
    rules = changed.rulebook()
    tried = [one for one in changes(rules) if one.name == changed.name]
    found = survey(rules, features, tried, today=TODAY, whole=False)
    return bool(found.of("open", "unsettled"))


@pytest.mark.slow
def test_every_figure_changed_by_hand_is_noticed(rulebook: Rulebook) -> None:
    features, tried = read_features(FEATURES), changes(rulebook)
    named = {name for name, body in rulebook.parameters.items() if any(one.confidence for one in body.values)}
    assert {one.name for one in tried} == named
    bench = Bench(rulebook, features)
    try:
        silent = [one for one in tried if bench.killer(one) is None]
    finally:
        bench.close()
    assert [one.id for one in silent if not dead_now(one) and not unnoticed_now(one, features)] == []


@pytest.mark.slow
def test_one_of_them_in_a_working_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rulebook: Rulebook) -> None:
    """The same by way of files and git, on the first figure that is written the way a hand would find it."""
    for name in ("rules", "features"):
        shutil.copytree(ROOT / name, tmp_path / name)
    monkeypatch.chdir(tmp_path)
    named = ("-c", "user.name=prova", "-c", "user.email=prova@example.org")
    for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "prova")):
        subprocess.run(["git", *named, *arguments], check=True, capture_output=True)
    changed = next(one for one in changes(rulebook) if one.operator == "figure")
    [index] = [
        index
        for index, (old, new) in enumerate(
            zip(rulebook.parameters[changed.name].values, changed.changed.values, strict=True)  # type: ignore[union-attr]
        )
        if old != new
    ]
    old, new = rulebook.parameters[changed.name].values[index], changed.changed.values[index]  # type: ignore[union-attr]
    file = tmp_path / "rules" / "parameters" / f"{changed.name.partition('.')[0]}.yaml"
    before, after = file.read_text(encoding="utf-8"), ""
    start = before.index(f"  {changed.name}:\n")
    at = next(place for place in range(start, len(before)) if before.startswith(f"value: {old.value}", place))
    after = before[:at] + f"value: {new.value}" + before[at + len(f"value: {old.value}") :]
    file.write_text(after, encoding="utf-8")
    assert read_rulebook(Path("rules")).parameters[changed.name] != rulebook.parameters[changed.name]
    subject = Subject(Path("rules"), Path("features/families"), TODAY, since="HEAD")
    report = verify(subject, ("scenarios", "mutation"), lambda items, total, what: iter(items), patient=False)
    assert report.standing == "blocking"
