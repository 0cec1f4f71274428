"""Which operator the keys of a condition select."""

from __future__ import annotations

import pytest

from engine.model.conditions import FactHappened, operator


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"fact": "x", "happened": True}, "FactHappened"),
        (FactHappened(fact="x", happened=True), "FactHappened"),
        ({"fact": "x"}, None),
        ({"fact": "x", "happened": True, "is": True}, None),
        ("x", None),
    ],
)
def test_one_key_selects_the_operator(value: object, expected: str | None) -> None:
    assert operator(value) == expected
