"""How far an act is from its limit where nobody tells of it: no later than the day of judgement, unless it may lie ahead."""

from __future__ import annotations

from datetime import date

import pytest

from engine.evaluation.context import Context
from engine.model.case import ABSENT, Absent
from engine.program.programs import Programs
from tests.tiny import fact, tiny

STARTED = date(2026, 3, 2).toordinal()
TERMS = {
    "last": {"from": "started_on", "within": "demo.days", "end": "done_on"},
    "first": {"from": "started_on", "notice": "demo.days", "end": "done_on"},
}
DAYS = {
    "demo.days": {
        "title": "Giorni",
        "unit": "solar_days",
        "values": [{"layer": "contract", "value": 10, "citation": "prova", "confidence": "high"}],
    }
}


def distances(as_of: int, done: int | Absent | None, *, future: bool) -> tuple[int | None, int | None]:
    """Days beyond the last day and before the first one, `as_of` days after the start."""
    clauses = [
        {"id": "demo.one", "about": ["started_on"], "terms": TERMS, "requires": [
            {"id": "late", "title": "in tempo", "when": {"met": "last"}},
            {"id": "early", "title": "non presto", "when": {"elapsed": "first"}},
        ]}
    ]  # fmt: skip
    facts = {"started_on": fact("date"), "done_on": fact("date", absent="non fatto", future=future)}
    told = {"started_on": STARTED} | ({} if done is None else {"done_on": done})
    programs = Programs(tiny(clauses, facts, DAYS))
    context = Context(programs.program(programs.selections["documents"]), told, STARTED + as_of)
    return context.term(("demo.one", "last")).overdue, context.term(("demo.one", "first")).lead


@pytest.mark.parametrize(
    ("as_of", "expected"), [(9, (-1, -1)), (10, (0, None)), (11, (None, None))], ids=["before", "on the day", "beyond"]
)
def test_an_act_nobody_tells_of_is_no_later_than_the_day_of_judgement(
    as_of: int, expected: tuple[int | None, int | None]
) -> None:
    assert distances(as_of, None, future=False) == expected


@pytest.mark.parametrize("as_of", [0, 9, 10, 11, 400])
def test_of_an_act_that_may_lie_ahead_nothing_is_known_until_it_is_told(as_of: int) -> None:
    assert distances(as_of, None, future=True) == (None, None)


@pytest.mark.parametrize(("as_of", "expected"), [(9, (-1, -1)), (10, (0, 0)), (11, (1, 1))])
@pytest.mark.parametrize("future", [False, True])
def test_an_act_known_not_to_have_come_is_measured_on_the_day_of_judgement(
    as_of: int, expected: tuple[int, int], *, future: bool
) -> None:
    assert distances(as_of, ABSENT, future=future) == expected


@pytest.mark.parametrize("future", [False, True])
def test_an_act_that_is_told_is_measured_on_its_day(*, future: bool) -> None:
    assert distances(0, STARTED + 12, future=future) == (2, 2)
