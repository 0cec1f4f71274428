"""A record is what a frozen dataclass is, but for the guard on its fields."""

from __future__ import annotations

from dataclasses import fields, replace

from engine.model.verdict import Doubt


def test_records_are_equal_and_hashed_by_their_fields() -> None:
    one, same = (Doubt("conflict", "a", "b") for _ in range(2))
    assert one == same
    assert len({one, same, replace(one, id="c")}) == 2
    assert [field.name for field in fields(one)] == ["kind", "id", "text", "severity"]
