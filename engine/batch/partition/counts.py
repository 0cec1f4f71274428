"""What a part came to, in numbers that add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import polars as pl

from engine.batch.partition.recheck import Checked
from engine.batch.partition.rows import Reject
from engine.batch.plan import WorkerState
from engine.batch.tables.sources import Part
from engine.columnar.columns import CONCLUSION, REFUSED
from engine.columnar.facts import AS_OF

DUE = "due"


@dataclass(frozen=True, slots=True)
class Counts:
    """What a part, from `start` to `stop` of its file, came to. `first` and `last` are its days of judgement (ISO, empty
    without verdicts); `outcomes` by clause; `due` by clause and month of payment (empty = no day): cases, cents still to be paid;
    `reasons` of rejects by column; `missing` by fact, among the rows `checked` again; `elsewhere` the cents due under
    each other profile."""

    index: int
    file: str
    start: int
    stop: int
    rows: int
    verdicts: int
    rejects: int
    first: str = ""
    last: str = ""
    conclusions: dict[str, int] = field(default_factory=dict)
    outcomes: dict[str, dict[str, int]] = field(default_factory=dict)
    due: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    reasons: dict[str, int] = field(default_factory=dict)
    checked: int = 0
    missing: dict[str, int] = field(default_factory=dict)
    elsewhere: dict[str, int] = field(default_factory=dict)


def count(
    part: Part, verdicts: pl.DataFrame, rejects: Sequence[Reject], checked: Checked, elsewhere: dict[str, int]
) -> Counts:
    """All the counts of a part."""
    tallies = {clause: _tally(verdicts[f"{clause}.outcome"]) for clause in _clauses(verdicts.columns, "outcome")}
    outcomes = {clause: tally for clause, tally in tallies.items() if tally}
    priced = _clauses(verdicts.columns, "amount")
    return Counts(
        index=part.index,
        file=part.file,
        start=part.start,
        stop=part.stop,
        rows=verdicts.height + len(rejects),
        verdicts=verdicts.height,
        rejects=len(rejects),
        first=_iso(verdicts[AS_OF].min()),
        last=_iso(verdicts[AS_OF].max()),
        conclusions=_tally(verdicts[CONCLUSION]),
        outcomes=outcomes,
        due={clause: _due(verdicts, clause) for clause in priced if DUE in tallies[clause]},
        reasons=dict(Counter(reject.column for reject in rejects)),
        checked=checked.rows,
        missing=checked.missing,
        elsewhere=elsewhere,
    )


def elsewhere(at: WorkerState, facts: pl.DataFrame) -> dict[str, int]:
    """The cents due under each other profile; rows that its calendar refuses do not count."""
    cents: dict[str, int] = {}
    for profile, judge in at.others.items():
        judged = judge.judge(facts.lazy())
        priced = _clauses(judged.collect_schema().names(), "amount")
        names = judged.collect_schema().names()
        due = [pl.col(_still(names, clause)).filter(pl.col(f"{clause}.outcome") == DUE).sum() for clause in priced]
        cents[profile] = sum(judged.filter(~pl.col(REFUSED)).select(due).collect().row(0)) if due else 0
    return cents


def _clauses(columns: Sequence[str], field: str) -> list[str]:
    """The clauses that have a column of that name."""
    return [name.removesuffix(f".{field}") for name in columns if name.endswith(f".{field}")]


def _still(columns: Sequence[str], clause: str) -> str:
    """The column of what is still to be paid: what a payment left, where the clause knows of payments."""
    owed = f"{clause}.owed"
    return owed if owed in columns else f"{clause}.amount"


def _tally(series: pl.Series) -> dict[str, int]:
    counts = series.drop_nulls().value_counts(name="\x00n").iter_rows()
    return {str(key): int(number) for key, number in sorted(counts)}


def _due(verdicts: pl.DataFrame, clause: str) -> dict[str, list[int]]:
    pay_by = f"{clause}.pay_by"
    day = pl.col(pay_by) if pay_by in verdicts.columns else pl.lit(None, pl.Int32)
    still = pl.col(_still(verdicts.columns, clause))
    owed = verdicts.filter((pl.col(f"{clause}.outcome") == DUE) & ~(still <= 0).fill_null(value=False)).select(
        day.alias("day"), cents=still
    )
    months: dict[str, list[int]] = {}
    for ordinal, number, cents in owed.group_by("day").agg(pl.len(), pl.sum("cents")).sort("day").iter_rows():
        month = months.setdefault(_iso(ordinal)[:7], [0, 0])
        month[0], month[1] = month[0] + number, month[1] + cents
    return months


def _iso(ordinal: object) -> str:
    return date.fromordinal(ordinal).isoformat() if isinstance(ordinal, int) else ""
