"""Rows that two editions judge, side by side: what each refuses is set apart, the rest is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import polars as pl

from engine.analysis.impact import ImpactTally
from engine.batch.partition.recheck import Differs, difference
from engine.columnar.columns import REFUSED, Columns
from engine.columnar.facts import AS_OF, CASE
from engine.evaluation.context import Context
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.difference import RefusedBy, RefusedCase
from engine.model.encoding import encode_facts
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.stated import specific
from engine.service import clock
from engine.service.faults import keep

ROW = "\x00row"
OUT_OF_CALENDAR = "i suoi termini cadono fuori dal calendario verificato"
AGAIN = 10
"""How many of the rows that flip, of so many as are judged at once, are judged again one by one."""
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


class Judges:
    """One edition under one profile: by columns, and case by case as `check` judges."""

    def __init__(self, rulebook: Rulebook, profile: Profile, stated: Iterable[str] | None = None) -> None:
        self.rulebook, self.profile = rulebook, profile
        self.columns = Columns(rulebook, profile, stated=stated)

    @cached_property
    def checker(self) -> Checker:
        """Both evaluators; made where a case is to be judged again."""
        return Checker(self.rulebook, self.columns.programs)

    def close(self) -> None:
        """Frees the evaluators, where there are some."""
        if "checker" in self.__dict__:
            self.checker.close()

    def again(self, case: Case, row: Mapping[str, str | int | None]) -> None:
        """Judges a case again. Raises Differs where the columns said another thing in `row`."""
        known = specific(self.rulebook.vocabulary, case.facts)
        scope = self.checker.scope(known)
        program = self.checker.program(self.profile)
        context = Context(program, encode_facts(self.rulebook, known), case.as_of.toordinal(), scope)
        differing = difference(self.checker, self.profile, context, self.columns.clauses, row)
        if differing:
            raise Differs(case, differing, keep(case, self.rulebook.vocabulary, Path()))


class RowSide(NamedTuple):
    """One edition on some rows: what judges them, the facts (row by row, numbered by ROW), which rows it refuses, why, and
    the case of a row that it does not refuse."""

    judges: Judges
    facts: pl.DataFrame
    bad: pl.Series
    why: Why
    case: Callable[[int], Case]


def compare_rows(old: RowSide, new: RowSide, tally: ImpactTally, names: Sequence[str] | pl.Series) -> None:
    """Adds some rows, the same for both sides, to a tally. `names` are those of their cases. Raises Differs where a case of
    the sample that is judged again comes out otherwise."""
    unread = old.bad | new.bad
    before, after = (_judged(side, unread) for side in (old, new))
    beyond = [set(one.filter(pl.col(REFUSED))[ROW].to_list()) for one in (before, after)]
    left = beyond[0] | beyond[1]
    kept = [one.filter(~pl.col(ROW).is_in(sorted(left))) if left else one for one in (before, after)]
    flipped = tally.compare(kept[0], kept[1]).arg_true()
    drawn = flipped.sample(min(AGAIN, flipped.len()), seed=0).to_list()
    for side, verdicts in zip((old, new), kept, strict=True):
        for verdict in verdicts[drawn].iter_rows(named=True):
            side.judges.again(side.case(verdict[ROW]), verdict)
    tally.judged_again += len(drawn)
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
    return side.judges.columns.judge(facts.lazy(), keep=(CASE, AS_OF, ROW)).collect()


def _reasons(row: int, sides: Sequence[RowSide], beyond: Sequence[bool]) -> str:
    """Why a row is refused, each reason once."""
    reasons = [
        side.why(row) if side.bad[row] else OUT_OF_CALENDAR * late for side, late in zip(sides, beyond, strict=True)
    ]
    return "; ".join(dict.fromkeys(one for one in reasons if one))
