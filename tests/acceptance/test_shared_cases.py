"""The acceptance cases kept beside the project: each expectation is met by the finding of a rule that cites its clause."""

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
from tests.conftest import ROOT

FOLDER = ROOT.parent / "shared" / "cases"
FAMILIES = ("billing", "cmor", "complaint", "conciliation", "days", "proposal", "smart")
FIELDS = ("outcome", "deadline", "earliest", "amount_eur", "pay_by", "days_late")


def stems() -> list[str]:
    """The files whose families are encoded."""
    return [stem for stem in FAMILIES if (FOLDER / f"{stem}.yaml").exists()]


def plain(value: Any) -> Any:
    """Dates as the strings they are written as."""
    return str(value) if hasattr(value, "isoformat") else value


def cases() -> list[Any]:
    """One test parameter for each acceptance case."""
    found = []
    for stem in stems():
        for case in yaml.load((FOLDER / f"{stem}.yaml").read_bytes(), Loader=yaml.BaseLoader):
            found.append(pytest.param(stem, case["id"], id=f"{stem}/{case['id']}"))
    return found


@pytest.mark.skipif(
    not stems(), reason="la cartella ../shared/cases non è presente: i casi di accettazione non si provano"
)
@pytest.mark.parametrize(("stem", "name"), cases())
def test_acceptance_case(stem: str, name: str, checker: Checker, rulebook: Rulebook) -> None:
    path = Path(FOLDER / f"{stem}.yaml")
    read = read_cases(path.read_bytes(), path.name, rulebook.vocabulary, as_of=None, today=TODAY)
    told = yaml.load(path.read_bytes(), Loader=yaml.BaseLoader)
    [(case, expected)] = [(one, other) for one, other in zip(read, told, strict=True) if other["id"] == name]
    assert not isinstance(case, CaseRefused), str(case)
    verdict = checker.check(case)
    for wanted in expected["expected"]:
        candidates = [finding for finding in verdict.findings if wanted["clause"] in finding.citations]
        assert candidates, f"nessun accertamento cita {wanted['clause']}"
        assert any(meets(finding, wanted) for finding in candidates), (
            wanted,
            [{field: getattr(finding, field) for field in (*FIELDS, "missing")} for finding in candidates],
        )


def meets(finding: Finding, wanted: dict[str, Any]) -> bool:
    """Whether a finding has every expected value; where several will do, they stand side by side (`admissible|valid`)."""
    values = {field: getattr(finding, field) for field in FIELDS if field in wanted}
    same = all(str(value) in str(wanted[field]).split("|") for field, value in values.items())
    return same and ("missing" not in wanted or list(finding.missing) == list(wanted["missing"]))


def test_the_reader_of_expectations_can_fail() -> None:
    finding = Finding("a.b", "a", "duty", "t", "compliant", ("c",), (), ("supplier",), "m", deadline="2026-01-01")
    assert meets(finding, {"clause": "c", "outcome": "compliant", "deadline": "2026-01-01"})
    assert meets(finding, {"clause": "c", "outcome": "compliant|valid"})
    assert not meets(finding, {"clause": "c", "outcome": "violated"})
    assert not meets(finding, {"clause": "c", "missing": ["x"]})
