"""Many cases: each is judged when it is asked for, and none stops the others."""

from __future__ import annotations

from datetime import date

import pytest

from engine.errors import CaseRefused, EngineFault
from engine.explaining.checker import Checker
from engine.model.verdict import Verdict
from engine.service.inputs import STANDARD_INPUT, CaseSource
from engine.service.judging import Criteria, judge_all, read_all
from tests.commands import BAD, IN_TIME, LATE

DAY = date(2026, 8, 12)


@pytest.fixture
def cases(checker, tmp_path):
    """A late reply in a file, a reply in time from standard input, and a case that is refused."""
    late, bad = tmp_path / "late.yaml", tmp_path / "bad.yaml"
    late.write_text(LATE, encoding="utf-8")
    bad.write_text(BAD, encoding="utf-8")
    sources = [CaseSource("late.yaml", late), CaseSource(STANDARD_INPUT, None), CaseSource("bad.yaml", bad)]
    criteria = Criteria("documents", as_of=DAY, today=DAY)
    return list(read_all(sources, checker.rulebook, criteria, lambda limit: IN_TIME.encode()[:limit]))


def test_every_case_has_its_answer_in_order(checker, cases):
    late, in_time, bad = judge_all(cases, checker, Criteria("documents", today=DAY))
    assert [late.label, in_time.label] == ["tardi", "in-tempo"]
    assert isinstance(late.result, Verdict)
    assert late.result.conclusion == "non_compliant"
    assert isinstance(in_time.result, Verdict)
    assert in_time.result.conclusion == "compliant"
    assert isinstance(bad.result, CaseRefused)
    assert bad.label.startswith("bad.yaml:")


def test_a_case_is_judged_when_it_is_asked_for(checker, cases, monkeypatch):
    judged: list[str] = []
    check = Checker.check
    monkeypatch.setattr(
        Checker, "check", lambda self, case, **how: (judged.append(case.id), check(self, case, **how))[1]
    )
    found = judge_all(cases, checker, Criteria("documents", today=DAY))
    assert judged == []
    next(found)
    assert judged == ["tardi"]


def test_a_fault_keeps_its_case_in_the_folder_named_and_goes_on(checker, cases, monkeypatch, tmp_path):
    monkeypatch.setattr(Checker, "check", lambda self, case, **how: 1 / 0)
    folder = tmp_path / "faults"
    folder.mkdir()
    first, second, _ = judge_all(cases, checker, Criteria("documents", today=DAY, faults=folder))
    assert isinstance(first.result, EngineFault)
    assert isinstance(second.result, EngineFault)
    assert len(list(folder.glob("conforme-fault-*.yaml"))) == 2
