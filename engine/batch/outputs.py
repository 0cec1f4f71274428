"""Parts into what was asked for: written aside, then renamed, so that it appears whole or not at all."""

from __future__ import annotations

import json
import shutil
import uuid
from pathlib import Path

import polars as pl

from engine.batch.part import Counts, paths
from engine.batch.plan import Plan
from engine.errors import Problem, UsageError

KEY = "conforme"
FOLDER = "folder"
FORMS = {".parquet": "parquet", ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", "": FOLDER}
_ROW_GROUP = 250_000


def form_of(out: Path) -> str:
    """What to write, by the ending of its name: without one, a folder of Parquet files. Raises UsageError for one we do
    not write, and for a folder that stands in the way."""
    found = FORMS.get(out.suffix.lower())
    if found is None:
        cure = "usa .parquet, .csv o .jsonl; senza estensione è una cartella di file Parquet"
        raise UsageError(Problem("--out", 0, 0, "", f"non so scrivere `{out.name}`", cure))
    if out.is_dir() and (found != FOLDER or not sidecar(out).is_file()):
        raise UsageError(
            Problem("--out", 0, 0, "", f"`{out}` è una cartella che non ho scritto io", "scegli un altro nome")
        )
    if found == FOLDER and out.is_file():
        raise UsageError(Problem("--out", 0, 0, "", f"`{out}` è un file, serve una cartella", "scegli un altro nome"))
    return found


def sidecar(out: Path) -> Path:
    """Where the receipt stands of what cannot carry it: all but a single Parquet file."""
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
        if form == "parquet":
            asides.pop(sidecar(out))
            sidecar(out).unlink(missing_ok=True)
        else:
            asides[sidecar(out)].write_text(text + "\n", encoding="utf-8")
        parts = [paths(plan, each.index)["verdicts"] for each in counts]
        if form == FOLDER:
            _move(parts, asides[out])
        else:
            _join(parts, asides[out], form, text)
        for target, aside in asides.items():
            _swap(aside, target)
    finally:
        for aside in asides.values():
            _remove(aside)


def receipt_of(out: Path) -> dict[str, object]:
    """The receipt of what was written. Raises UsageError when there is none."""
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


def _move(parts: list[Path], target: Path) -> None:
    """The parts are already what the folder must hold."""
    target.mkdir()
    for part in parts:
        shutil.move(part, target / part.name)


def _join(parts: list[Path], target: Path, form: str, receipt: str) -> None:
    frame = pl.scan_parquet(parts)
    if form == "parquet":
        frame.sink_parquet(
            target, metadata={KEY: receipt}, row_group_size=_ROW_GROUP, statistics=False, maintain_order=True
        )
    elif form == "csv":
        frame.sink_csv(target, maintain_order=True)
    else:
        frame.sink_ndjson(target, maintain_order=True)


def _swap(aside: Path, target: Path) -> None:
    """Puts a file or a folder where it belongs; a folder cannot take the place of another in one step."""
    if not target.is_dir():
        aside.replace(target)
        return
    before = aside.with_name(f"{aside.name}.before")
    target.rename(before)
    aside.rename(target)
    _remove(before)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _rejects(plan: Plan, counts: list[Counts], target: Path) -> None:
    """Rejects with the rows numbered in their file, no longer in their part."""
    before: dict[str, int] = {}
    frames = []
    for each in counts:
        moved = pl.col("row") + before.get(each.file, 0)
        frames.append(pl.scan_parquet(paths(plan, each.index)["rejects"]).with_columns(moved))
        before[each.file] = before.get(each.file, 0) + each.rows
    pl.concat(frames).sink_csv(target, maintain_order=True)
