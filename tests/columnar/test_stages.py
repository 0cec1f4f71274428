"""Columns that lean on others: each is made once, stage by stage."""

from __future__ import annotations

import polars as pl

from engine.columnar.stages import StagedColumns


def test_another_name_is_no_column() -> None:
    staged = StagedColumns()
    twice = staged.column("twice", lambda: staged.given("one") * 2)
    again = staged.column("again", lambda: staged.column("once more", lambda: twice))
    assert (again.meta.output_name(), staged.depth) == ("twice", 1)


def test_a_sheet_makes_a_column_once() -> None:
    staged = StagedColumns()
    assert staged.depth == 0
    first = staged.column("twice", lambda: staged.given("one") * 2)
    staged.column("twice", lambda: staged.given("never"))
    staged.column("four", lambda: first * 2)
    assert staged.depth == 2
    filled = staged.fill(pl.LazyFrame({"id": [7], "one": [3]}), ("id",), [pl.col("four")]).collect()
    assert filled.to_dict(as_series=False) == {"id": [7], "four": [12]}
