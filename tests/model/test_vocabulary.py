"""Facts: the unit in which the figures of each are compared."""

from __future__ import annotations

import pytest

from engine.model.figures import Unit
from engine.model.vocabulary import Fact
from tests.tiny import fact


@pytest.mark.parametrize(
    ("kind", "unit", "measure"),
    [
        ("integer", None, "count"),
        ("integer", "smc", "smc"),
        ("decimal", "percent", "percent"),
        ("column", "percent", "percent"),
        ("set", None, "count"),
        ("eur", None, "eur"),
        ("date", None, None),
        ("boolean", None, None),
    ],
)
def test_the_unit_a_fact_is_compared_in(kind: str, unit: Unit | None, measure: Unit | None) -> None:
    assert Fact.model_validate(fact(kind, unit=unit)).measure == measure
