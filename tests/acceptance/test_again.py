"""Cases that were once answered wrongly, kept beside the project: outcomes, conclusion, and the decision of the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from engine.errors import CaseRefused
from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook
from engine.model.verdict import Finding
from engine.reading.cases import read_cases
from engine.scenarios.story import TODAY
from engine.screening.deciding import screen
from tests.conftest import ROOT

FOLDER = ROOT.parent / "shared" / "cases" / "again"
EXITS = {"0": "acceptable", "6": "to_regularise", "1": "not_here", "3": "undetermined"}

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="la cartella ../shared/cases/again non è presente")


def cases() -> list[Any]:
    """One test parameter for each case of every file."""
    return [
        pytest.param(path, index, told, id=told["id"])
        for path in sorted(FOLDER.glob("*.yaml"))
        for index, told in enumerate(yaml.load(path.read_bytes(), Loader=yaml.BaseLoader))
    ]


@pytest.mark.parametrize(("path", "index", "told"), cases())
def test_a_case_once_wrong(path: Path, index: int, told: dict[str, Any], checker: Checker, rulebook: Rulebook) -> None:
    case = read_cases(path.read_bytes(), path.name, rulebook.vocabulary, as_of=None, today=TODAY)[index]
    if told.get("refuse_or_flag") == "true":
        assert isinstance(case, CaseRefused), "fatti che si contraddicono vanno rifiutati"
        return
    assert not isinstance(case, CaseRefused), str(case)
    verdict = checker.check(case)
    for wanted in told["expected"]:
        found = [finding for finding in verdict.findings if wanted["clause"] in finding.citations]
        assert any(meets(finding, wanted) for finding in found), (
            wanted,
            [(finding.rule, finding.outcome, finding.earliest) for finding in found],
        )
    if "conclusion" in told:
        assert verdict.conclusion in told["conclusion"].split("|")
    if "screen" in told:
        assert rulebook.header.desk is not None
        also = rulebook.header.desk.always
        assert screen(checker.check(case, also=also), rulebook, rulebook.header.desk).decision == EXITS[told["screen"]]


def meets(finding: Finding, wanted: dict[str, Any]) -> bool:
    """Whether a finding has one of the outcomes wanted, and every other value."""
    others = {key: value for key, value in wanted.items() if key not in ("clause", "outcome")}
    return finding.outcome in wanted["outcome"].split("|") and all(
        getattr(finding, key) == value for key, value in others.items()
    )
