"""The version of a figure in force, row by row: one comparison for each day on which that figure changes."""

from __future__ import annotations

from typing import Literal, NamedTuple

import polars as pl

from engine.columnar.facts import AS_OF, is_stated
from engine.columnar.stages import StagedColumns
from engine.model.figures import Version
from engine.program.figures import scaled
from engine.program.program import Program

As = Literal["whole", "hundredths"]


class FigureColumn(NamedTuple):
    """A figure by row: its column, the name that tells it from others, and every value it takes."""

    expr: pl.Expr
    name: str
    values: tuple[int, ...]


def _number(version: Version | None, form: As) -> int | None:
    if version is None:
        return None
    return scaled(version) if form == "hundredths" else int(version.value)


class FigureColumns:
    """The figures of one selection as columns."""

    def __init__(self, program: Program, staged: StagedColumns) -> None:
        self._program, self._staged = program, staged
        self._known: dict[tuple[str, str, As], FigureColumn] = {}

    def figure(self, parameter: str, clause: str, form: As = "whole") -> FigureColumn:
        """A parameter as a clause sees it: the day that chooses is the one its `version_by` names."""
        anchor = self._program.rulebook.clauses[clause].version_by
        key = parameter, anchor, form
        column = self._known.get(key)
        if column is None:
            column = self._known[key] = self._make(parameter, anchor, form)
        return column

    def _make(self, parameter: str, anchor: str, form: As) -> FigureColumn:
        figures = self._program.figures
        changes = figures.changes
        by_epoch = [_number(figures.during(parameter, epoch), form) for epoch in range(len(changes) + 1)]
        undated = None if anchor == AS_OF else _number(figures.during(parameter, None), form)
        taken = tuple(dict.fromkeys(value for value in (*by_epoch, undated) if value is not None))
        steps = [
            (changes[epoch - 1], value)
            for epoch, value in enumerate(by_epoch)
            if epoch and value != by_epoch[epoch - 1]
        ]
        day = self._staged.given(anchor)
        if anchor != AS_OF and self._program.rulebook.vocabulary[anchor].absent:
            never = ~self._staged.given(is_stated(anchor)).fill_null(value=True)
            day = pl.when(never).then(self._staged.given(AS_OF)).otherwise(day)
        if not steps and (anchor == AS_OF or undated == by_epoch[0]):
            return FigureColumn(pl.lit(by_epoch[0], dtype=_width(form)), f"={by_epoch[0]}", taken)
        name = f"figure:{parameter}:{anchor}:{form}"
        return FigureColumn(
            self._staged.column(name, lambda: _chain(day, by_epoch[0], steps, undated, form)), name, taken
        )


def _width(form: As) -> type[pl.DataType]:
    return pl.Int64 if form == "hundredths" else pl.Int32


def _chain(
    day: pl.Expr, first: int | None, steps: list[tuple[int, int | None]], undated: int | None, form: As
) -> pl.Expr:
    """The last step already taken wins; an unknown day takes none."""

    def literal(value: int | None) -> pl.Expr:
        return pl.lit(value, dtype=_width(form))

    expr = pl.when(day.is_null()).then(literal(undated)).otherwise(literal(first))
    for change, value in steps:
        expr = pl.when(day >= change).then(literal(value)).otherwise(expr)
    return expr
