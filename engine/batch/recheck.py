"""A random sample of the archive judged again, one case at a time, by the engines of the single check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

import polars as pl

from engine.batch.part import ORDER, ROW, Counts, paths
from engine.batch.plan import Desk, Plan, desk
from engine.errors import CaseRefused, EngineFault, Problem
from engine.evaluation.scene import Scene, encode_case
from engine.evaluation.values import Values, values
from engine.model.case import Case
from engine.model.verdict import BAD_OUTCOMES

FIELDS = ("deadline", "earliest", "day", "amount", "pay_by", "days_late")
Cell = str | int | None


class Checked(NamedTuple):
    """How many rows were judged again, and how many of them lack which fact."""

    rows: int
    missing: dict[str, int]


def recheck(plan: Plan, counts: list[Counts], keep: Callable[[Case], str]) -> Checked:
    """Judges the sample again. Raises EngineFault at the first difference, with the case saved by `keep`."""
    at, missing = desk(plan), Counter[str]()
    frames = [pl.scan_parquet(paths(plan, each.index)["sample"]).with_columns(part=each.index) for each in counts]
    drawn = pl.concat(frames).bottom_k(plan.sample, by=ORDER).collect() if frames else pl.DataFrame()
    for row in drawn.iter_rows(named=True):
        file = counts[row["part"]].file
        cells = {name[6:]: value for name, value in row.items() if name.startswith("\x00cell:")}
        case = at.rows.case(cells, file, row[ROW] + 1)
        if not isinstance(case, Case):
            raise EngineFault(f"{file}: la riga è giudicata, ma a leggerla da sola è uno scarto: {case.reason}")
        difference = _difference(at, case, row)
        if difference:
            what = f"il valutatore per colonne e quello per casi non concordano: {difference}"
            raise EngineFault(Problem(case.source, 0, 0, "", what, keep(case)))
        missing.update(_missing(at, case))
    return Checked(drawn.height, dict(missing.most_common()))


def _difference(at: Desk, case: Case, row: dict[str, Cell]) -> str:
    """The first thing on which they differ; empty when none."""
    plan, checker = at.plan, at.checker
    scope = checker.scope(case.facts, plan.families)
    scene = Scene(checker.plans(plan.profile), encode_case(checker.rulebook, case), case.as_of.toordinal(), scope)
    try:
        checker.agree(scene, plan.profile, scope)
        found = {name: values(scene, checker.rulebook.clauses[name]) for name in scope}
    except CaseRefused as error:
        return f"verdetto per colonne, rifiuto per casi ({error.problems[0].what})"
    for clause in at.judge.clauses:
        told, single = row.get(f"{clause}.outcome"), found.get(clause)
        if told != (None if single is None else single.outcome):
            return f"{clause}: {told}, {None if single is None else single.outcome}"
        for field in FIELDS if single is not None else ():
            if row.get(f"{clause}.{field}") != getattr(single, field):
                return f"{clause}.{field}: {row.get(f'{clause}.{field}')}, {getattr(single, field)}"
    lacking = sorted(set(found) - set(at.judge.clauses))
    if lacking:
        return f"{lacking[0]}: nessun esito per colonne"
    concluded = _conclusion(found)
    return "" if row["conclusion"] == concluded else f"conclusione: {row['conclusion']}, {concluded}"


def _conclusion(found: dict[str, Values]) -> str:
    outcomes = {each.outcome for each in found.values()} or {"undetermined"}
    if outcomes & BAD_OUTCOMES:
        return "non_compliant"
    grave = (name for name in ("to_regularise", "undetermined") if name in outcomes)
    return next(grave, "compliant")


def _missing(at: Desk, case: Case) -> set[str]:
    """The facts that would settle something."""
    try:
        verdict = at.checker.check(case, profile=at.plan.profile, families=at.plan.families)
    except CaseRefused:
        # An alternative reading counts on days outside the calendar: the verdict itself stands.
        return set()
    return {name for finding in verdict.findings for name in finding.missing}
