"""Columns by name, each made once: a column is placed in the first stage in which all it reads is there.

What is the same in every row is no column: it is worked out at once and stands as a value in whatever reads it. Nor is
another name for a column: the column itself stands there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import polars as pl


class StagedColumns:
    """The columns to compute, in stages; a name nobody defined is a column of the frame itself, or one of those
    `lacking` (with their types), which are null in every row."""

    def __init__(self, lacking: Mapping[str, type[pl.DataType]] | None = None) -> None:
        self._lacking = lacking or {}
        self._fixed: dict[str, pl.Expr] = {}
        self._always: dict[str, bool] = {}
        self._columns: dict[str, pl.Expr] = {}
        self._stage: dict[str, int] = {}
        self.read: dict[str, None] = {}

    def __repr__(self) -> str:
        return f"<StagedColumns: {len(self._columns)} columns in {self.depth} stages>"

    @property
    def depth(self) -> int:
        """How many stages there are."""
        return max(self._stage.values(), default=0)

    def given(self, name: str) -> pl.Expr:
        """A column of the frame, noted as read."""
        if name in self._lacking:
            return pl.lit(None, self._lacking[name])
        self.read[name] = None
        return pl.col(name)

    def column(self, name: str, make: Callable[[], pl.Expr]) -> pl.Expr:
        """The column of that name, made at its first use. Its name is its meaning: equal names, equal columns."""
        if name in self._fixed:
            return self._fixed[name]
        if name not in self._columns:
            made = make()
            roots = made.meta.root_names()
            if not roots:
                value = pl.select(made).to_series()
                self._fixed[name] = pl.lit(value.item(), value.dtype)
                if isinstance(value.item(), bool):
                    self._always[name] = value.item()
                return self._fixed[name]
            if made.meta.is_column():
                self._fixed[name] = made
                return made
            self._stage[name] = 1 + max((self._stage.get(root, 0) for root in roots), default=0)
            self._columns[name] = made
        return pl.col(name)

    def always(self, name: str) -> bool | None:
        """The truth that the column of that name has in every row; None where rows differ, or none knows it."""
        return self._always.get(name)

    def fill(self, frame: pl.LazyFrame, kept: Iterable[str], results: Iterable[pl.Expr]) -> pl.LazyFrame:
        """A frame with the columns to keep and the results, computed stage by stage."""
        kept = tuple(kept)
        frame = frame.select(*dict.fromkeys((*kept, *self.read)))
        for stage in range(1, self.depth + 1):
            frame = frame.with_columns(
                made.alias(name) for name, made in self._columns.items() if self._stage[name] == stage
            )
        return frame.select(*kept, *results)
