"""A random sample of a part judged again, one case at a time, by the engines of the single check."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import polars as pl

from engine.batch.plan import Desk
from engine.batch.sources import Part, texts
from engine.errors import CaseRefused, EngineFault, Problem
from engine.evaluation.scene import Scene, encode_case
from engine.evaluation.settling import missing
from engine.evaluation.values import values
from engine.model.case import Case
from engine.model.stated import specific
from engine.model.verdict import conclude

FIELDS = ("deadline", "earliest", "day", "amount", "pay_by", "days_late", "owed")
Cell = str | int | None


class Checked(NamedTuple):
    """How many rows were judged again, and how many of them lack which fact."""

    rows: int
    missing: dict[str, int]


class Differs(EngineFault):
    """The columns and the engines of the single check say different things of a case."""

    def __init__(self, case: Case, difference: str, kept: str = "") -> None:
        what = f"il valutatore per colonne e quello per casi non concordano: {difference}"
        super().__init__(Problem(case.source, 0, 0, "", what, kept))
        self.case, self.difference = case, difference

    def __reduce__(self) -> tuple[type[Differs], tuple[object, ...]]:
        """What another process needs to raise the same."""
        return type(self), (self.case, self.difference)


def recheck(at: Desk, part: Part, cells: pl.DataFrame, verdicts: pl.DataFrame, rows: str) -> Checked:
    """Judges again as many verdicts as the part owes to the sample; column `rows` tells where their cells are. Raises
    Differs at the first difference."""
    drawn = verdicts.sample(min(part.sample, verdicts.height), seed=int(at.plan.key, 16) ^ part.index)
    lacking = Counter[str]()
    numbers = drawn[rows].to_list()
    with at.alone:
        for number, told, row in zip(
            numbers, drawn.iter_rows(named=True), texts(cells[numbers]).iter_rows(named=True), strict=True
        ):
            case = at.rows.case(row, part.file, number + 1)
            if not isinstance(case, Case):
                raise EngineFault(
                    f"{part.file}: la riga è giudicata, ma a leggerla da sola è uno scarto: {case.reason}"
                )
            known = specific(at.checker.rulebook.vocabulary, case.facts)
            scope = at.checker.scope(known, at.plan.families)
            scene = _scene(at, case, scope)
            if difference := _difference(at, scene, scope, told):
                raise Differs(case, difference)
            lacking.update({name for clause in scope for name in missing(scene, scene.plans.plan(clause))})
    return Checked(drawn.height, dict(lacking))


def _scene(at: Desk, case: Case, scope: tuple[str, ...]) -> Scene:
    facts = encode_case(at.checker.rulebook, case)
    return Scene(at.checker.plans(at.plan.profile), facts, case.as_of.toordinal(), scope)


def _difference(at: Desk, scene: Scene, scope: tuple[str, ...], row: dict[str, Cell]) -> str:
    """The first thing on which they differ; empty when none."""
    checker = at.checker
    try:
        checker.agree(scene, at.plan.profile, scope)
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
    concluded = conclude({name: single.outcome for name, single in found.items()}, checker.rulebook.parts)
    return "" if row["conclusion"] == concluded else f"conclusione: {row['conclusion']}, {concluded}"
