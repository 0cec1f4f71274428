"""A random sample of a part judged again, one case at a time, by the engines of the single check."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

import polars as pl

from engine.batch.partition.cells import UNSTATED, bared
from engine.batch.partition.rows import Reject, Row
from engine.batch.partition.sampling import enough
from engine.batch.plan import WorkerState
from engine.batch.tables.second_reading import read_again
from engine.batch.tables.sources import Part, texts
from engine.errors import CaseRefused, EngineFault, Problem
from engine.evaluation.context import Context
from engine.evaluation.values import values
from engine.explaining.checker import Checker
from engine.explaining.missing_facts import missing
from engine.model.case import Case
from engine.model.encoding import encode_case
from engine.model.figures import Profile
from engine.model.stated import specific
from engine.model.verdict import conclude
from engine.reading.refusals import show

FIELDS = ("deadline", "earliest", "day", "amount", "pay_by", "days_late", "owed")
Cell = str | int | None


class Checked(NamedTuple):
    """How many rows were judged again, and how many of them lack which fact."""

    rows: int
    missing: dict[str, int]


class Differs(EngineFault):
    """The columns and the engines of the single check say different things of a case."""

    said = "il valutatore per colonne e quello per casi non concordano"

    def __init__(self, case: Case, difference: str, kept: str = "") -> None:
        what = f"{self.said}: {difference}"
        super().__init__(Problem(case.source, 0, 0, "", what, kept))
        self.case, self.difference = case, difference

    def __reduce__(self) -> tuple[type[Differs], tuple[object, ...]]:
        """What another process needs to raise the same."""
        return type(self), (self.case, self.difference)


class Misread(Differs):
    """The two readings of a row say different things."""

    said = "le due letture della riga non concordano"


def recheck(
    at: WorkerState, part: Part, cells: pl.DataFrame, verdicts: pl.DataFrame, rows: str, lines: pl.Series | None = None
) -> Checked:
    """Reads and judges again as many rows as the part owes to the sample; column `rows` of the verdicts tells where
    their cells are, `lines` their numbers in a sheet. Raises Differs at the first difference."""
    size = enough(verdicts.height) if part.sample is None else min(part.sample, verdicts.height)
    drawn = verdicts.sample(size, seed=int(at.plan.key, 16) ^ part.index)
    lacking = Counter[str]()
    numbers = drawn[rows].to_list()
    before = list(texts(cells[numbers]).iter_rows(named=True))
    again = read_again(part, at.mapping, numbers, lines, before)
    with at.alone:
        for number, verdict, row, other in zip(numbers, drawn.iter_rows(named=True), before, again, strict=True):
            case = at.rows.case(row, part.file, number + 1)
            if not isinstance(case, Case):
                raise EngineFault(
                    f"{part.file}: la riga è giudicata, ma a leggerla da sola è uno scarto: {case.reason}"
                )
            # Of equal cells the second case would be the first once more.
            if not _same_cells(row, other) and (
                misread := _misread(at, case, row, at.rows.case(other, part.file, number + 1), other)
            ):
                raise Misread(case, misread)
            known = specific(at.checker.rulebook.vocabulary, case.facts)
            scope = at.checker.scope(known, at.plan.families)
            context = _context(at, case, scope)
            what = difference(at.checker, at.plan.profile, context, at.judge.clauses, verdict)
            if what:
                raise Differs(case, what)
            named = {name for clause in scope for name in missing(context, context.program.plan(clause))}
            # A set has no order of its own: equal counts come in one order, whatever the process.
            lacking.update(sorted(named))
    return Checked(drawn.height, dict(lacking))


def _same_cells(row: Row, other: Row) -> bool:
    """Whether two readings of a row found the same in every cell."""
    return row.keys() == other.keys() and all(bared(text) == bared(other[name]) for name, text in row.items())


def _misread(at: WorkerState, case: Case, row: Row, second: Case | Reject, other: Row) -> str:
    """The first column that says another thing when it is read otherwise; empty when none does."""
    if isinstance(second, Reject):
        return f"{second.column}: {second.reason}" if second.column else second.reason
    if case.id != second.id and not _same_number(case.id, second.id):
        return f"{at.mapping.id}: {show(case.id)}, {show(second.id)}"
    if case.as_of != second.as_of:
        return f"{case.as_of}, {second.as_of}"
    for column in at.mapping.columns:
        fact = at.rows.vocabulary[column.fact]
        one, two = (each.facts.get(column.fact, UNSTATED) for each in (case, second))
        if one != two and fact.type != "text":
            return f"{column.name}: {show(row[column.name] or '')}, {show(other[column.name] or '')}"
    return ""


def _same_number(one: str, other: str) -> bool:
    """Whether two names are one number, of more figures than a sheet keeps."""
    try:
        return math.isclose(float(one), float(other), rel_tol=1e-14)
    except ValueError:
        return False


def _context(at: WorkerState, case: Case, scope: tuple[str, ...]) -> Context:
    facts = encode_case(at.checker.rulebook, case)
    return Context(at.checker.program(at.plan.profile), facts, case.as_of.toordinal(), scope)


def difference(
    checker: Checker, profile: Profile, context: Context, clauses: Collection[str], row: Mapping[str, Cell]
) -> str:
    """The first thing on which a row of verdicts, which may have those of these clauses, differs from what both evaluators
    say of the same case; empty when none does."""
    scope = tuple(context.examined)
    try:
        checker.agree(context, profile, scope)
        singles = {name: values(context, checker.rulebook.clauses[name]) for name in scope}
    except CaseRefused as error:
        return f"verdetto per colonne, rifiuto per casi ({error.problems[0].what})"
    for clause in clauses:
        outcome, single = row.get(f"{clause}.outcome"), singles.get(clause)
        if outcome != (None if single is None else single.outcome):
            return f"{clause}: {outcome}, {None if single is None else single.outcome}"
        for field in FIELDS if single is not None else ():
            if row.get(f"{clause}.{field}") != getattr(single, field):
                return f"{clause}.{field}: {row.get(f'{clause}.{field}')}, {getattr(single, field)}"
    lacking = sorted(set(singles) - set(clauses))
    if lacking:
        return f"{lacking[0]}: nessun esito per colonne"
    rulebook = checker.rulebook
    outcomes = {name: single.outcome for name, single in singles.items()}
    concluded = conclude(outcomes, rulebook.parts, rulebook.unmade(context.facts), rulebook.definitions)
    return "" if row["conclusion"] == concluded else f"conclusione: {row['conclusion']}, {concluded}"
