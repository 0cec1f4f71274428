"""Rows that two editions judge, side by side: what each refuses is set apart, the rest is compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

import polars as pl

from engine.analysis.impact import ImpactTally
from engine.columnar.columns import REFUSED, Columns
from engine.columnar.facts import AS_OF, CASE
from engine.model.difference import RefusedBy, RefusedCase
from engine.model.figures import Profile
from engine.service import clock

ROW = "\x00row"
OUT_OF_CALENDAR = "i suoi termini cadono fuori dal calendario verificato"
Why = Callable[[int], str]
"""Why an edition refuses a row, by its number."""


@dataclass(frozen=True, slots=True)
class ImpactOptions:
    """Which cases (a file or a folder), how the columns of a table are read (None: they are case files), the profile, the
    day of judgement that goes before theirs, and today."""

    cases: str
    mapping: Path | None
    profile: Profile
    as_of: date | None
    today: date = field(default_factory=clock.today)


class RowSide(NamedTuple):
    """One edition on some rows: its judge, the facts (row by row, numbered by ROW), which rows it refuses, and why."""

    judge: Columns
    facts: pl.DataFrame
    bad: pl.Series
    why: Why


def compare_rows(old: RowSide, new: RowSide, tally: ImpactTally, names: Sequence[str] | pl.Series) -> None:
    """Adds some rows, the same for both sides, to a tally. `names` are those of their cases."""
    unread = old.bad | new.bad
    before, after = (_judged(side, unread) for side in (old, new))
    beyond = [set(one.filter(pl.col(REFUSED))[ROW].to_list()) for one in (before, after)]
    left = beyond[0] | beyond[1]
    kept = [one.filter(~pl.col(ROW).is_in(sorted(left))) if left else one for one in (before, after)]
    tally.compare(kept[0], kept[1])
    refused = []
    for row in sorted({*unread.arg_true(), *left}):
        late = [row in rows for rows in beyond]
        against = [bool(side.bad[row]) or one for side, one in zip((old, new), late, strict=True)]
        by: RefusedBy = "both" if all(against) else "old" if against[0] else "new"
        why = _reasons(row, (old, new), late) if tally.names(by) else ""
        refused.append(RefusedCase(str(names[row] or ""), by, why))
    tally.refuse(refused)


def _judged(side: RowSide, unread: pl.Series) -> pl.DataFrame:
    facts = side.facts.filter(~unread) if unread.any() else side.facts
    return side.judge.judge(facts.lazy(), keep=(CASE, AS_OF, ROW)).collect()


def _reasons(row: int, sides: Sequence[RowSide], beyond: Sequence[bool]) -> str:
    """Why a row is refused, each reason once."""
    told = [
        side.why(row) if side.bad[row] else OUT_OF_CALENDAR * late for side, late in zip(sides, beyond, strict=True)
    ]
    return "; ".join(dict.fromkeys(one for one in told if one))
