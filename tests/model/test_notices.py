"""Notices and what a report of them comes to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.model.notices import Level, Notice, SourcePlace, StepReport, VerificationReport

PLACE = SourcePlace("rules/clauses/demo.yaml", 12, 5, "demo.one.requires.in_time")


def notice(level: Level = "blocking", **more: object) -> Notice:
    return replace(Notice("dead-parts", "never-fails", level, PLACE, "non può mancare"), **more)


def report(*notices: Notice, **more: object) -> VerificationReport:
    steps = (StepReport("dead-parts", "done", 3, notices=notices),)
    return replace(VerificationReport("demo 1", "2026-11-29", steps), **more)


def test_a_fingerprint_is_rule_operator_and_path() -> None:
    one = notice()
    assert len(one.fingerprint) == 32
    moved = notice(place=replace(PLACE, line=99, column=1), message="altre parole", level="warning", known=True)
    assert moved.fingerprint == one.fingerprint
    others = [
        notice(step="scenarios"),
        notice(code="repeats"),
        notice(operator="figure+1"),
        notice(place=replace(PLACE, path="demo.two")),
    ]
    assert len({one.fingerprint, *(other.fingerprint for other in others)}) == 5


def test_without_a_path_the_file_stands_for_the_place() -> None:
    first, second = (notice(place=SourcePlace(name)) for name in ("a.yaml", "b.yaml"))
    assert first.fingerprint != second.fingerprint


def test_a_place_is_told_as_far_as_it_is_known() -> None:
    assert str(PLACE) == "rules/clauses/demo.yaml:12:5"
    assert str(SourcePlace("a.yaml", 3)) == "a.yaml:3"
    assert str(SourcePlace("a.yaml")) == "a.yaml"


def test_a_rule_is_told_with_its_step() -> None:
    assert notice().rule == "dead-parts/never-fails"


@pytest.mark.parametrize(
    ("levels", "standing"),
    [
        ([], "clean"),
        (["note", "warning"], "clean"),
        (["unsettled", "warning"], "unsettled"),
        (["unsettled", "blocking"], "blocking"),
    ],
)
def test_the_gravest_notice_decides(levels: list[Level], standing: str) -> None:
    assert report(*(notice(level) for level in levels)).standing == standing


@pytest.mark.parametrize(
    ("states", "standing"),
    [
        (["done", "skipped"], "clean"),
        (["refused", "skipped"], "refused"),
        (["done", "refused"], "refused"),
        (["done", "refused", "fault"], "fault"),
        (["skipped"], "fault"),
        ([], "fault"),
    ],
)
def test_an_error_is_never_clean(states: list[str], standing: str) -> None:
    steps = tuple(StepReport(str(index), state) for index, state in enumerate(states))  # type: ignore[arg-type]
    assert report(steps=steps).standing == standing


def test_notices_come_the_gravest_first_and_known_ones_last() -> None:
    told = report(notice("note"), notice("blocking", known=True), notice("warning"), notice("blocking"))
    assert [(one.level, one.known) for one in told.notices] == [
        ("blocking", False),
        ("warning", False),
        ("note", False),
        ("blocking", True),
    ]
    assert told.totals == {"blocking": 1, "unsettled": 0, "warning": 1, "note": 1}


def test_what_an_earlier_report_had_no_longer_blocks() -> None:
    found = report(notice(), notice(code="repeats"))
    assert found.standing == "blocking"
    assert found.against({notice().fingerprint}).standing == "blocking"
    both = found.against({one.fingerprint for one in found.notices})
    assert both.standing == "clean"
    assert all(one.known and not one.counts for one in both.notices)
