"""Parts into the files asked for: written aside, then renamed, so that they appear whole or not at all."""

from __future__ import annotations

import json
import uuid
from pathlib import Path

import polars as pl

from engine.batch.part import Counts, as_day, paths
from engine.batch.plan import Plan
from engine.errors import Problem, UsageError

KEY = "conforme"
FORMS = {".parquet": "parquet", ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl"}
_DAYS = (".deadline", ".earliest", ".day", ".pay_by")
_ROW_GROUP = 250_000


def form_of(out: Path) -> str:
    """What to write, by the ending of its name. Raises UsageError for one we do not write."""
    found = FORMS.get(out.suffix.lower())
    if found is None:
        raise UsageError(Problem("--out", 0, 0, "", f"non so scrivere `{out.name}`", "usa .parquet, .csv o .jsonl"))
    return found


def sidecar(out: Path) -> Path:
    """Where the receipt of a CSV or JSON Lines file stands."""
    return out.with_name(f"{out.name}.receipt.json")


def rejects_of(out: Path) -> Path:
    """Where the rejects stand."""
    return out.with_name(f"{out.stem}.rejects.csv")


def write_outputs(plan: Plan, counts: list[Counts], out: Path, receipt: dict[str, object]) -> None:
    """Rejects, receipt and verdicts, in this order: where the verdicts are, the rest is."""
    mark = uuid.uuid4().hex
    asides = {target: target.with_name(f".{target.name}.{mark}") for target in (rejects_of(out), sidecar(out), out)}
    text = json.dumps(receipt, ensure_ascii=False, indent=2)
    form = form_of(out)
    try:
        _rejects(plan, counts, asides[rejects_of(out)])
        _verdicts(plan, counts, asides[out], form, text)
        if form != "parquet":
            asides[sidecar(out)].write_text(text + "\n", encoding="utf-8")
        else:
            del asides[sidecar(out)]
            sidecar(out).unlink(missing_ok=True)
        for target, aside in asides.items():
            aside.replace(target)
    finally:
        for aside in asides.values():
            aside.unlink(missing_ok=True)


def receipt_of(out: Path) -> dict[str, object]:
    """The receipt of a file of verdicts. Raises UsageError when there is none."""
    try:
        if form_of(out) == "parquet":
            text = pl.read_parquet_metadata(out)[KEY]
        else:
            text = sidecar(out).read_text(encoding="utf-8")
        found = json.loads(text)
    except (OSError, KeyError, ValueError, pl.exceptions.PolarsError):
        what = "non è un file di verdetti, o ha perso la ricevuta"
        raise UsageError(Problem(str(out), 0, 0, "", what, "rifai `conforme batch`")) from None
    return dict(found)


def _verdicts(plan: Plan, counts: list[Counts], target: Path, form: str, receipt: str) -> None:
    frame = pl.scan_parquet([paths(plan, each.index)["verdicts"] for each in counts])
    frame = frame.with_columns(_told(frame.collect_schema().names()))
    frame = frame.rename(lambda name: f"{name}_eur" if name.endswith(".amount") else name)
    if form == "parquet":
        frame.sink_parquet(
            target, metadata={KEY: receipt}, row_group_size=_ROW_GROUP, statistics=False, maintain_order=True
        )
    elif form == "csv":
        frame.sink_csv(target, maintain_order=True)
    else:
        frame.sink_ndjson(target, maintain_order=True)


def _told(names: list[str]) -> list[pl.Expr]:
    """Ordinals as days, cents as euro with two decimals."""
    days = [as_day(pl.col(name)).alias(name) for name in names if name == "as_of" or name.endswith(_DAYS)]
    return days + [pl.col(name).cast(pl.Decimal(18, 2)) / 100 for name in names if name.endswith(".amount")]


def _rejects(plan: Plan, counts: list[Counts], target: Path) -> None:
    """Rejects with the rows numbered in their file, no longer in their part."""
    before: dict[str, int] = {}
    frames = []
    for each in counts:
        moved = pl.col("row") + before.get(each.file, 0)
        frames.append(pl.scan_parquet(paths(plan, each.index)["rejects"]).with_columns(moved))
        before[each.file] = before.get(each.file, 0) + each.rows
    pl.concat(frames).sink_csv(target, maintain_order=True)
