"""Which version of a figure is in force."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from engine.program.figures import Figures
from engine.program.selection import select
from tests.tiny import reading, tiny

CHANGE = {
    "title": "Cifra",
    "unit": "solar_days",
    "values": [
        {
            "layer": "regulation",
            "value": 40,
            "from": "2017-01-01",
            "to": "2018-12-31",
            "citation": "x",
            "confidence": "high",
        },
        {"layer": "regulation", "value": 30, "from": "2019-01-01", "citation": "x", "confidence": "high"},
    ],
}
LAYERED = {
    "title": "Cifra",
    "unit": "eur",
    "reading": "scelta",
    "values": [
        {"layer": "contract", "value": "30.00", "citation": "x", "confidence": "high"},
        {
            "layer": "regulation",
            "value": "25.00",
            "from": "2017-01-01",
            "to": "2025-12-31",
            "citation": "x",
            "confidence": "high",
        },
    ],
}


def figures(parameter: dict[str, Any], option: dict[str, Any] | None = None) -> Figures:
    """One parameter, under a reading with one meaningful option."""
    readings = {"scelta": reading({"id": "uno", **(option or {})}, "due")}
    rulebook = tiny([], {}, {"cifra": parameter}, readings)
    return Figures(rulebook, select(rulebook, "documents"))


def value(known: Figures, day: str | None) -> object:
    """The value in force on a day."""
    found = known.at("cifra", None if day is None else date.fromisoformat(day).toordinal())
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2016-12-31", None),
        ("2017-01-01", 40),
        ("2018-12-31", 40),
        ("2019-01-01", 30),
        ("2030-01-01", 30),
        (None, None),
    ],
)
def test_the_day_chooses_the_version(day: str | None, expected: int | None) -> None:
    assert value(figures(CHANGE), day) == expected


@pytest.mark.parametrize(
    ("layers", "day", "expected"),
    [
        (["regulation", "contract"], "2020-01-01", "25.00"),
        (["regulation", "contract"], "2026-01-01", "30.00"),
        (["regulation", "contract"], None, None),
        (["contract", "regulation"], None, "30.00"),
        (["regulation"], "2026-01-01", None),
        (["sheets", "contract"], None, "30.00"),
        (["sheets"], None, None),
    ],
)
def test_layers_are_preferred_in_order_and_a_gap_falls_to_the_next(
    layers: list[str], day: str | None, expected: str | None
) -> None:
    assert value(figures(LAYERED, {"layers": layers}), day) == expected


@pytest.mark.parametrize(
    ("pick", "day", "expected"),
    [
        ("highest", "2020-01-01", "30.00"),
        ("lowest", "2020-01-01", "25.00"),
        ("lowest", "2026-01-01", "30.00"),
        ("lowest", None, None),
    ],
)
def test_the_best_is_picked_among_the_layers_in_force(pick: str, day: str | None, expected: str | None) -> None:
    assert value(figures(LAYERED, {"pick": pick}), day) == expected


def test_undated_layers_need_no_day_to_pick_from() -> None:
    undated = LAYERED | {"values": [LAYERED["values"][0], LAYERED["values"][0] | {"layer": "tables", "value": "25.00"}]}
    assert value(figures(undated, {"pick": "lowest"}), None) == "25.00"


def test_a_version_is_looked_up_once() -> None:
    known = figures(CHANGE)
    day = date(2020, 1, 1).toordinal()
    assert known.at("cifra", day) is known.at("cifra", day)
