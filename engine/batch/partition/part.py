"""One part of the archive: read, judged, counted, written aside. What is already done is not done again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from datetime import date
from functools import partial

import polars as pl

from engine.batch.partition.counts import Counts, count, elsewhere
from engine.batch.partition.facts import BAD, facts_frame
from engine.batch.partition.recheck import recheck
from engine.batch.partition.rows import Reject
from engine.batch.plan import Plan, WorkerState, worker_state
from engine.batch.storage import Place, exists, names, read, write, writing, written
from engine.batch.tables.sources import Part, Ragged, read_numbered, texts
from engine.columnar.columns import REFUSED
from engine.columnar.facts import AS_OF
from engine.errors import CaseRefused, EngineFault
from engine.model.case import Case

ROW = "\x00row"
_DAYS = (".deadline", ".earliest", ".day", ".pay_by")
REJECTS = {"file": pl.String, "row": pl.Int64, "case": pl.String, "column": pl.String, "reason": pl.String}


def paths(plan: Plan, index: int) -> dict[str, Place]:
    """The files of a part: verdicts and rejects; and the counts, whose presence says that all is done."""
    stem = f"part-{index:06d}"
    folder, endings = plan.folder, {"verdicts": "parquet", "rejects": "rejects.parquet", "counts": "json"}
    return {name: folder / f"{stem}.{ending}" for name, ending in endings.items()}


def done(plan: Plan, part: Part) -> Counts | None:
    """The counts of a part that an earlier run finished. Raises UsageError when the work folder cannot be reached."""
    files = paths(plan, part.index)
    body = read(files["counts"])
    if body is None:
        return None
    try:
        counts = Counts(**json.loads(body))
    except (ValueError, TypeError):
        return None
    same = (counts.index, counts.file, counts.start, counts.stop) == (part.index, part.file, part.start, part.stop)
    return counts if same and exists(files["verdicts"]) and exists(files["rejects"]) else None


def all_done(plan: Plan, parts: Sequence[Part]) -> dict[int, Counts]:
    """The counts of every part that an earlier run finished, by its index. Raises what `done` raises."""
    there = names(plan.folder)
    begun = [part for part in parts if paths(plan, part.index)["counts"].name in there]
    with ThreadPoolExecutor() as pool:
        return {counts.index: counts for counts in pool.map(partial(done, plan), begun) if counts is not None}


def run_part(plan: Plan, part: Part) -> Counts:
    """Judges a part and returns its counts. Raises CaseRefused where the file cannot be read, EngineFault where the two
    readings of a row differ, Differs where the two ways of judging do."""
    earlier = done(plan, part)
    if earlier is not None:
        return earlier
    at = worker_state(plan)
    cells, ragged, numbers = read_numbered(part, at.mapping)
    today = date.fromisoformat(plan.today)
    needed = dict.fromkeys(name for judge in (at.judge, *at.others.values()) for name in judge.needed)
    facts = facts_frame(cells, at.mapping, at.checker.rulebook, needed, plan.day, today)
    facts = facts.with_row_index(ROW)
    lines = {each.row for each in ragged}
    bad = facts[BAD] | facts[ROW].is_in(sorted(lines)) if lines else facts[BAD]
    good = facts.filter(~bad) if bad.any() else facts
    judged = at.judge.judge(good.lazy(), keep=("case", "as_of", ROW)).collect()
    refused = judged.filter(pl.col(REFUSED))[ROW].to_list() if judged[REFUSED].any() else []
    verdicts = judged.filter(~pl.col(REFUSED)).drop(REFUSED) if refused else judged.drop(REFUSED)
    rejects = _rejects(at, part, cells, facts[ROW].filter(bad).to_list(), refused, ragged)
    if cells.height != verdicts.height + len(rejects):
        raise EngineFault(f"{part.file}: {cells.height} righe, {verdicts.height} verdetti, {len(rejects)} scarti")
    checked = recheck(at, part, cells, verdicts, ROW, numbers)
    counts = count(part, verdicts, rejects, checked, elsewhere(at, good.filter(~pl.col(ROW).is_in(refused))))
    _write(plan, part, counts, verdicts, rejects)
    return counts


def _rejects(
    at: WorkerState, part: Part, cells: pl.DataFrame, bad: list[int], refused: list[int], ragged: list[Ragged]
) -> list[Reject]:
    """Why each of those rows has no verdict. Numbers count from 1 in the part, for now."""
    broken = {each.row: each.reason for each in ragged}
    numbers = sorted({*bad, *refused})
    rejects = []
    beyond = set(refused)
    for number, row in zip(numbers, texts(cells[numbers]).iter_rows(named=True), strict=True):
        label = (row[at.mapping.id] or "").strip()
        if number in broken:
            rejects.append(Reject(part.file, number + 1, label, "", broken[number]))
            continue
        case = at.rows.case(row, part.file, number + 1)
        if isinstance(case, Case):
            if number not in beyond:
                raise EngineFault(f"{part.file}#{number + 1}: le due letture della riga non concordano")
            case = Reject(part.file, number + 1, label, "", _beyond(at, case))
        rejects.append(case)
    return rejects


def _beyond(at: WorkerState, case: Case) -> str:
    """Why a row cannot be judged that counts on days outside the calendar."""
    try:
        with at.alone:
            at.checker.check(case, profile=at.plan.profile, families=at.plan.families)
    except CaseRefused as error:
        return "; ".join(problem.what for problem in error.problems)
    raise EngineFault(f"{case.source}: il valutatore per colonne la rifiuta, quello per casi no")


def readable(verdicts: pl.DataFrame) -> pl.DataFrame:
    """Verdicts as their readers want them: ordinals as days, cents as euro with two decimals."""
    epoch, shown = date(1970, 1, 1).toordinal(), list[pl.Expr]()
    for name in verdicts.columns:
        if name == AS_OF or name.endswith(_DAYS):
            shown.append((pl.col(name) - epoch).cast(pl.Int32).cast(pl.Date))
        elif name.endswith(".amount"):
            shown.append((pl.col(name).cast(pl.Decimal(18, 2)) / 100).alias(f"{name}_eur"))
        else:
            shown.append(pl.col(name))
    return verdicts.select(shown)


def _write(plan: Plan, part: Part, counts: Counts, verdicts: pl.DataFrame, rejects: list[Reject]) -> None:
    """All the files of the part, the counts last."""
    files = paths(plan, part.index)
    with written(files["verdicts"]) as file, writing():
        readable(verdicts.drop(ROW)).write_parquet(file, compression="snappy", statistics=False)
    with written(files["rejects"]) as file, writing():
        pl.DataFrame([asdict(reject) for reject in rejects], schema=REJECTS).write_parquet(file)
    write(files["counts"], json.dumps(asdict(counts)).encode())
