"""Parts into what was asked for, so that it appears whole or not at all."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, cast

import polars as pl

from engine.atomic import appearing
from engine.batch.fingerprints import place_of
from engine.batch.partition.counts import Counts
from engine.batch.partition.part import paths
from engine.batch.plan import Plan
from engine.batch.storage import Place, carry, here, place, reaching, read, remove, within, write, writing
from engine.batch.tables.input_files import BLANK_AT_END
from engine.columnar.facts import CASE
from engine.errors import UsageError
from engine.reading.paths import check_folder
from engine.reporting.spreadsheet import LIVE

KEY, FEW = "conforme", 5
FOLDER = "folder"
FORMS = {".parquet": "parquet", ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl", "": FOLDER}
_ROW_GROUP = 250_000
_PART = re.compile(r"part-\d{6,}\.parquet")


class Repeated(NamedTuple):
    """How many verdicts bear the name of another before them, and a few of those names."""

    verdicts: int
    names: tuple[str, ...]


def form_of(out: Place) -> str:
    """What to write, by the ending of its name: without one, a folder of Parquet files. Raises UsageError for one we do
    not write."""
    if not out.name:
        cure = "aggiungi il nome dei verdetti, per esempio verdetti.parquet"
        raise UsageError.about("--out", f"`{out}` non ha un nome", cure)
    form = FORMS.get(out.suffix.lower())
    if form is None and out.suffix.lower().rstrip() in FORMS:
        raise UsageError.about("--out", *BLANK_AT_END)
    if form is None:
        cure = "usa .parquet, .csv o .jsonl; senza estensione è una cartella di file Parquet"
        raise UsageError.about("--out", f"non so scrivere `{out.name}`", cure)
    return form


def claim(out: Place) -> None:
    """Raises UsageError where verdicts cannot be written: an ending we do not write, a folder that is not ours or holds
    more than verdicts, a file where a folder must stand, a storage that cannot be reached."""
    form, what = form_of(out), ""
    with reaching(out):
        if out.is_dir():
            ours = form == FOLDER and any(each.is_file() for each in (sidecar(out), unfinished(out)))
            more = (
                sorted(each.name for each in out.iterdir() if not _PART.fullmatch(each.name) or each.is_dir())
                if ours
                else []
            )
            what = f"contiene anche `{more[0]}`" if more else "" if ours else "è una cartella che non ho scritto io"
        elif form == FOLDER and out.is_file():
            what = "è un file, serve una cartella"
    if what:
        raise UsageError.about("--out", f"`{out}` {what}", "scegli un altro nome")


def check_paths(
    out: Place, work: Place, files: Sequence[str], mapping: Path, report: Path | None, archive: Path | None = None
) -> None:
    """Raises UsageError where something would be written over what is to be read, or twice in one place."""
    taken = dict.fromkeys(map(place_of, (*files, str(mapping))), "è tra i file da leggere")
    for target in (out, rejects_of(out), sidecar(out)):
        if why := taken.get(place_of(str(target))):
            raise UsageError.about("--out", f"`{target}` {why}", "scegli un altro nome")
    taken |= {place_of(str(target)): "è già ciò che scrive --out" for target in (out, rejects_of(out), sidecar(out))}
    if report is not None and (why := taken.get(place_of(str(report)))):
        raise UsageError.about("--report", f"`{report}` {why}", "scegli un altro nome")
    if report is not None:
        check_folder("--report", report.parent, "creala, o scegli un altro nome")
    if report is not None and (report.is_dir() or within(report, out)):
        raise UsageError.about("--report", f"`{report}` non può essere un file", "scegli un altro nome")
    if report is not None:
        taken[place_of(str(report))] = "è già ciò che scrive --report"
    if archive is not None and ((why := taken.get(place_of(str(archive)))) or within(archive, out)):
        raise UsageError.about("--archive", f"`{archive}` {why or 'sta tra i verdetti'}", "scegli un altro nome")
    for inner in (work, *map(place, files)):
        # A folder of verdicts takes the place of the one before it, with all it holds.
        if within(inner, out):
            raise UsageError.about("--out", f"`{out}` contiene `{inner}`", "scegli un altro nome")


def sidecar(out: Place) -> Place:
    """Where the receipt stands of what cannot carry it: all but a single Parquet file."""
    return out.with_name(f"{out.name}.receipt.json")


def unfinished(out: Place) -> Place:
    """What says that a folder in an object storage is ours while it has no receipt."""
    return out.with_name(f"{out.name}.unfinished")


def rejects_of(out: Place) -> Place:
    """Where the rejects stand."""
    return out.with_name(f"{out.name}.rejects.csv")


def write_outputs(plan: Plan, counts: list[Counts], out: Place, receipt: dict[str, object]) -> None:
    """Rejects, receipt and verdicts. Raises UsageError when a storage cannot be reached."""
    text = json.dumps(receipt, ensure_ascii=False, indent=2)
    if isinstance(out, Path):
        _to_disk(plan, counts, out, text)
    else:
        _to_storage(plan, counts, out, text)


def _to_disk(plan: Plan, counts: list[Counts], out: Path, receipt: str) -> None:
    """All written aside, then renamed: rejects, receipt and verdicts, in this order. Where the verdicts are, the rest is."""
    form = form_of(out)
    rejects, beside = cast("tuple[Path, Path]", (rejects_of(out), sidecar(out)))
    # The last to be entered is the first to be left.
    with ExitStack() as files:
        verdicts = files.enter_context(_appearing_folder(out) if form == FOLDER else appearing(out))
        if form != "parquet":
            files.enter_context(appearing(beside)).write_text(receipt + "\n", encoding="utf-8")
        _rejects(plan, counts, files.enter_context(appearing(rejects)))
        if form == "parquet":
            remove(beside)
        if form == FOLDER:
            _parts(plan, counts, verdicts)
        else:
            _join(plan, counts, verdicts, form, receipt)


def _to_storage(plan: Plan, counts: list[Counts], out: Place, receipt: str) -> None:
    """Nothing is renamed there: the receipt of an older run goes first, that of this one comes last. Where it is, the rest
    is; a single Parquet file carries its own."""
    form = form_of(out)
    if form == FOLDER:
        write(unfinished(out), b"conforme\n")
    remove(sidecar(out))
    with TemporaryDirectory(prefix="conforme-") as folder:
        rejects, joined = Path(folder) / "rejects", Path(folder) / "joined"
        _rejects(plan, counts, rejects)
        carry([rejects], [rejects_of(out)])
        if form == FOLDER:
            remove(out)
            _parts(plan, counts, out)
        else:
            _join(plan, counts, joined, form, receipt)
            carry([joined], [out])
    if form != "parquet":
        write(sidecar(out), f"{receipt}\n".encode())
    remove(unfinished(out))


def repeated(plan: Plan, counts: Sequence[Counts]) -> Repeated:
    """The verdicts whose case has the name of an earlier one."""
    with here(_files(plan, counts, "verdicts")) as parts:
        names = pl.scan_parquet(parts).select(pl.col(CASE))
        # Numbers in order take far less memory than the names, or than a table of either.
        hashes = names.select(pl.col(CASE).hash()).collect(engine="streaming").to_series().sort()
        again = hashes.filter(hashes == hashes.shift())
        if again.is_empty():
            return Repeated(0, ())
        few = again.unique().head(FEW)
        cases = names.filter(pl.col(CASE).hash().is_in(few.implode())).unique().collect(engine="streaming")
        return Repeated(again.len(), tuple(cases.to_series().sort()[:FEW]))


def receipt_of(out: Place) -> dict[str, object]:
    """The receipt of what was written. Raises UsageError when there is none."""
    try:
        body = _in_parquet(out) if form_of(out) == "parquet" else read(sidecar(out))
        receipt = json.loads(body or "")
    except (OSError, KeyError, ValueError, pl.exceptions.PolarsError):
        what = "non è un file di verdetti, o ha perso la ricevuta"
        raise UsageError.about(str(out), what, "rifai `conforme batch`") from None
    return dict(receipt)


def _in_parquet(out: Place) -> str:
    with reaching(out):
        file = out.open("rb")
    with file:
        return pl.read_parquet_metadata(file)[KEY]


def _files(plan: Plan, counts: Sequence[Counts], name: str) -> list[Place]:
    return [paths(plan, each.index)[name] for each in counts]


def _parts(plan: Plan, counts: list[Counts], folder: Place) -> None:
    """The parts are already what the folder must hold."""
    parts = _files(plan, counts, "verdicts")
    carry(parts, [folder / part.name for part in parts])


def _join(plan: Plan, counts: list[Counts], target: Path, form: str, receipt: str) -> None:
    with here(_files(plan, counts, "verdicts")) as parts, writing():
        frame = pl.scan_parquet(parts)
        if form == "parquet":
            frame.sink_parquet(
                target, metadata={KEY: receipt}, row_group_size=_ROW_GROUP, statistics=False, maintain_order=True
            )
        elif form == "csv":
            frame.with_columns(_inert(frame)).sink_csv(target, maintain_order=True)
        else:
            frame.sink_ndjson(target, maintain_order=True)


def _inert(frame: pl.LazyFrame) -> list[pl.Expr]:
    """The columns of text as a spreadsheet shows them, none a formula."""
    texts = [name for name, dtype in frame.collect_schema().items() if dtype == pl.String]
    live = f"^[{re.escape(LIVE)}]"
    return [
        pl.when(pl.col(name).str.contains(live)).then(pl.lit("'") + pl.col(name)).otherwise(pl.col(name)).alias(name)
        for name in texts
    ]


@contextmanager
def _appearing_folder(target: Path) -> Iterator[Path]:
    """As `appearing`, a folder; it cannot take the place of another in one step."""
    aside, before = (target.with_name(f".{target.name}.{uuid.uuid4().hex}{end}") for end in ("", ".before"))
    try:
        aside.mkdir()
        yield aside
        if target.is_dir():
            target.rename(before)
        aside.rename(target)
        remove(before)
    finally:
        remove(aside)


def _rejects(plan: Plan, counts: list[Counts], target: Path) -> None:
    """Rejects with the rows numbered in their file, no longer in their part."""
    before: dict[str, int] = {}
    frames = []
    with here(_files(plan, counts, "rejects")) as files:
        for each, file in zip(counts, files, strict=True):
            moved = pl.col("row") + before.get(each.file, 0)
            frames.append(pl.scan_parquet(file).with_columns(moved))
            before[each.file] = before.get(each.file, 0) + each.rows
        with writing():
            rejects = pl.concat(frames)
            rejects.with_columns(_inert(rejects)).sink_csv(target, maintain_order=True)
