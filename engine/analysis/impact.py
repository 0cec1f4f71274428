"""What a change does to many cases: the verdicts of two editions on the same rows, compared by column and added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from functools import reduce
from operator import or_

import polars as pl

from engine.columnar.facts import CASE
from engine.columnar.values import FIELDS
from engine.model.clause import Outcome
from engine.model.difference import ClauseImpact, Flip, Impact, RefusedBy, RefusedCase, Said
from engine.model.figures import Profile
from engine.reckoning.money import two_decimals

MOST_EXAMPLES, MOST_REFUSALS, MOST_REFUSED_BY_BOTH = 3, 1000, 20
DUE, OUTCOME = "due", "outcome"
_EUR = ("amount", "owed")
_NOT_EXAMINED = "-"


class _ClauseTally:
    """What came of one clause so far."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()
        self.values = self.before = self.after = 0
        self.by_outcome: list[Flip] = []
        self.by_worth: list[Flip] = []

    @property
    def flips(self) -> int:
        """The cases that the clause judges otherwise."""
        return self.outcomes.total() + self.values

    def told(self, clause: str) -> ClauseImpact:
        """All of it."""
        return ClauseImpact(
            id=clause,
            flips=self.flips,
            outcomes=dict(self.outcomes.most_common()),
            values=self.values,
            before_eur=two_decimals(self.before),
            after_eur=two_decimals(self.after),
            difference_eur=two_decimals(self.after - self.before),
            examples=(*self.by_outcome, *self.by_worth)[:MOST_EXAMPLES],
        )


class ImpactTally:
    """Adds up what a change does, part by part. `changed` are the clauses that mean another thing. `judged_again` says how
    many cases that flip were judged again one by one, `called` which facts were read by the names that the new edition
    has for them."""

    def __init__(self, profile: Profile, changed: Iterable[str]) -> None:
        self._profile, self._changed_clauses = profile, tuple(changed)
        self._clauses: dict[str, _ClauseTally] = {}
        self._cases = self._changed = self.judged_again = 0
        self.called: dict[str, str] = {}
        self._refused: Counter[str] = Counter()
        self._refusals: tuple[list[RefusedCase], list[RefusedCase]] = ([], [])

    def compare(self, before: pl.DataFrame, after: pl.DataFrame) -> pl.Series:
        """Adds rows that both editions judge: two frames of verdicts (as `Columns.judge` gives them, with the id of each
        case), row by row on the same cases. Says which of them flip."""
        self._cases += before.height
        flipped = pl.repeat(False, before.height, eager=True)
        names = (*after.columns, *before.columns)
        for clause in dict.fromkeys(name.rpartition(".")[0] for name in names if name.endswith(f".{OUTCOME}")):
            flipped = flipped | self._clause(clause, before, after)
        self._changed += int(flipped.sum())
        return flipped

    def refuse(self, cases: Sequence[RefusedCase]) -> None:
        """Adds cases that an edition does not judge."""
        self._cases += len(cases)
        self._refused.update(case.by for case in cases)
        for case in cases:
            if self.names(case.by):
                self._refusals[case.by == "both"].append(case)

    def names(self, by: RefusedBy) -> bool:
        """Whether one more case refused by these editions is told in full: of those that no edition reads, a few."""
        both = by == "both"
        return len(self._refusals[both]) < (MOST_REFUSED_BY_BOTH if both else MOST_REFUSALS)

    def impact(self) -> Impact:
        """All that was added up; clauses that flip most come first."""
        flipping = {name: tally for name, tally in self._clauses.items() if tally.flips}
        before, after = (sum(getattr(tally, side) for tally in self._clauses.values()) for side in ("before", "after"))
        return Impact(
            profile=self._profile,
            cases=self._cases,
            changed=self._changed,
            untouched=self._cases - self._changed - self._refused.total(),
            refused=dict(self._refused),
            refusals=(*self._refusals[False], *self._refusals[True]),
            clauses=tuple(flipping[name].told(name) for name in sorted(flipping, key=lambda one: -flipping[one].flips)),
            unexercised=tuple(name for name in self._changed_clauses if name not in flipping),
            judged_again=self.judged_again,
            called=dict(sorted(self.called.items())),
            before_eur=two_decimals(before),
            after_eur=two_decimals(after),
            difference_eur=two_decimals(after - before),
        )

    def _clause(self, clause: str, before: pl.DataFrame, after: pl.DataFrame) -> pl.Series:
        """Adds the rows of one clause; the rows that flip."""
        tally = self._clauses.setdefault(clause, _ClauseTally())
        tally.before += _due(before, clause)
        tally.after += _due(after, clause)
        was, now = _outcomes(before, clause), _outcomes(after, clause)
        other = was != now
        fields = (name for name in FIELDS if f"{clause}.{name}" in (*before.columns, *after.columns))
        apart = [_field(before, clause, name).ne_missing(_field(after, clause, name)) for name in fields]
        worth = reduce(or_, apart, pl.repeat(False, before.height, eager=True)) & ~other
        flips = other | worth
        if flips.any():
            pairs = pl.DataFrame({"was": was, "now": now}).filter(other).group_by("was", "now").len()
            tally.outcomes.update({f"{one} > {two}": number for one, two, number in sorted(pairs.iter_rows())})
            tally.values += int(worth.sum())
            for examples, rows in ((tally.by_outcome, other), (tally.by_worth, worth)):
                first = rows.arg_true()[: MOST_EXAMPLES - len(examples)]
                examples += [_flip(clause, row, before, after) for row in first]
        return flips


def _outcomes(frame: pl.DataFrame, clause: str) -> pl.Series:
    """The outcomes of a clause, where it is not examined a mark."""
    name = f"{clause}.{OUTCOME}"
    if name not in frame.columns:
        return pl.repeat(_NOT_EXAMINED, frame.height, dtype=pl.String, eager=True)
    return frame[name].cast(pl.String).fill_null(_NOT_EXAMINED)


def _field(frame: pl.DataFrame, clause: str, field: str) -> pl.Series:
    name = f"{clause}.{field}"
    return frame[name] if name in frame.columns else pl.repeat(None, frame.height, dtype=FIELDS[field], eager=True)


def _due(frame: pl.DataFrame, clause: str) -> int:
    """The cents due: what a payment left, where the clause knows of payments."""
    columns = [f"{clause}.{name}" for name in ("owed", "amount") if f"{clause}.{name}" in frame.columns]
    return int(frame[columns[0]].filter(_outcomes(frame, clause) == DUE).sum()) if columns else 0


def _flip(clause: str, row: int, before: pl.DataFrame, after: pl.DataFrame) -> Flip:
    return Flip(str(before[CASE][row]), _said(clause, row, before), _said(clause, row, after))


def _said(clause: str, row: int, frame: pl.DataFrame) -> Said | None:
    outcome: Outcome | None = frame[f"{clause}.{OUTCOME}"][row] if f"{clause}.{OUTCOME}" in frame.columns else None
    if outcome is None:
        return None
    values = {name: _field(frame, clause, name)[row] for name in FIELDS}
    return Said(outcome, {_named(name): _worth(name, value) for name, value in values.items() if value is not None})


def _named(field: str) -> str:
    return f"{field}_eur" if field in _EUR else field


def _worth(field: str, value: int) -> str:
    if field in _EUR:
        return two_decimals(value)
    return str(value) if field == "days_late" else date.fromordinal(value).isoformat()
