"""Tables in parts of a bounded size: row ranges of Parquet and Excel, byte ranges of CSV and JSON Lines."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal, cast

import polars as pl

from engine.batch.mapping import Mapping
from engine.errors import CaseRefused, Problem

ROWS, BYTES = 250_000, 32_000_000
Kind = Literal["parquet", "csv", "jsonl", "excel"]
KINDS: dict[str, Kind] = {
    ".parquet": "parquet", ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".xlsx": "excel", ".xls": "excel", ".xlsb": "excel", ".ods": "excel",
}  # fmt: skip
_ENDS = 1 << 20
_QUOTED = re.compile(rb'"[^"]*"')


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of one file: rows `start` to `stop` (Parquet, Excel), or bytes (CSV, JSON Lines). `sample` is how many of
    its verdicts are judged again."""

    index: int
    file: str
    kind: Kind
    start: int
    stop: int
    sample: int = 0

    @property
    def weight(self) -> int:
        """How much of the file it is, in the file's own measure."""
        return self.stop - self.start


@dataclass(frozen=True, slots=True)
class Ragged:
    """A line of a CSV with too many or too few fields: its row in the part, from 0, and what is wrong."""

    row: int
    reason: str


def kind_of(file: str) -> Kind:
    """What a file is, by its ending. Raises CaseRefused for one we do not read."""
    found = KINDS.get(Path(file).suffix.lower())
    if found is None:
        raise refused(file, "tipo di file non letto", "serve .parquet, .csv, .jsonl o .xlsx")
    return found


def refused(file: str, what: str, cure: str = "") -> CaseRefused:
    """A file that cannot be read."""
    return CaseRefused(Problem(file, 0, 0, "", what, cure))


@contextmanager
def opened(file: str) -> Iterator[IO[bytes]]:
    """The bytes of a file, local or (with fsspec) in an object storage. Raises CaseRefused when it is not there."""
    try:
        if "://" in file:
            import fsspec  # type: ignore[import-untyped]  # noqa: PLC0415  an optional extra

            with fsspec.open(file, "rb") as remote:
                yield cast("IO[bytes]", remote)
        else:
            with Path(file).open("rb") as local:
                yield local
    except OSError as error:
        raise refused(file, "il file non si può leggere", error.strerror or "") from None


def fingerprint(file: str) -> dict[str, str | int]:
    """What tells a file from another without reading it whole: size, and SHA-256 of its first and last megabyte."""
    with opened(file) as data:
        size = data.seek(0, io.SEEK_END)
        data.seek(0)
        digest = hashlib.sha256(data.read(_ENDS))
        data.seek(max(0, size - _ENDS))
        digest.update(data.read(_ENDS))
    path = file if "://" in file else str(Path(file).resolve())
    return {"path": path, "size": size, "ends_sha256": digest.hexdigest()}


def columns_of(file: str, mapping: Mapping) -> list[str]:
    """The columns of a file."""
    match kind_of(file):
        case "parquet":
            with _polars(file), opened(file):
                return pl.scan_parquet(file).collect_schema().names()
        case "excel":
            return _excel(file, mapping.sheet).columns
        case "csv":
            return _header(file, mapping)[0]
        case _:
            with opened(file) as data, _polars(file):
                good = [line for line in (data.readline() for _ in range(1000)) if _is_object(line)]
                return pl.read_ndjson(io.BytesIO(b"\n".join(good)), infer_schema_length=None).columns if good else []


def parts_of(files: tuple[str, ...], mapping: Mapping) -> Iterator[Part]:
    """Every part of every file, in order."""
    index = 0
    for file in files:
        kind = kind_of(file)
        for start, stop in _ranges(file, kind, mapping):
            yield Part(index, file, kind, start, stop)
            index += 1


def _ranges(file: str, kind: Kind, mapping: Mapping) -> Iterator[tuple[int, int]]:
    if kind in ("parquet", "excel"):
        if kind == "parquet":
            with _polars(file):
                rows = pl.scan_parquet(file).select(pl.len()).collect().item()
        else:
            rows = _excel(file, mapping.sheet).height
        yield from ((start, min(start + ROWS, rows)) for start in range(0, rows, ROWS))
        return
    start = _header(file, mapping)[1] if kind == "csv" else 0
    with opened(file) as data:
        data.seek(start)
        while block := data.read(BYTES):
            quoted = kind == "csv" and block.count(b'"') % 2 == 1
            stop = start + len(block)
            while line := data.readline():
                stop += len(line)
                quoted ^= kind == "csv" and line.count(b'"') % 2 == 1
                if not quoted:
                    break
            yield start, stop
            start = stop


def read_part(part: Part, mapping: Mapping) -> tuple[pl.DataFrame, list[Ragged]]:
    """The mapped columns of a part, one row for each, and the lines that are not rows (numbered among them).
    Columns keep the types of the file; CSV, JSON Lines and Excel give text."""
    wanted = list(mapping.wanted)
    with _polars(part.file):
        if part.kind == "parquet":
            frame = pl.scan_parquet(part.file).select(wanted).slice(part.start, part.weight).collect()
            return frame.with_columns(_readable(frame)), []
        if part.kind == "excel":
            frame = _excel(part.file, mapping.sheet).select(wanted).slice(part.start, part.weight)
            return frame.with_columns(pl.col(pl.String).str.replace(r" 00:00:00$", "")), []
        with opened(part.file) as data:
            data.seek(part.start)
            body = data.read(part.weight)
        return _csv(body, part, mapping) if part.kind == "csv" else _jsonl(body, wanted)


def texts(cells: pl.DataFrame) -> pl.DataFrame:
    """The cells as text, for whoever reads them one by one."""
    return cells.select(pl.all().cast(pl.String))


def _readable(frame: pl.DataFrame) -> list[pl.Expr]:
    """Columns of types nobody reads as they are: moments as days, categories as text, lists joined."""
    found = []
    for name, dtype in frame.schema.items():
        if isinstance(dtype, pl.Datetime):
            found.append(pl.col(name).cast(pl.Date))
        elif isinstance(dtype, pl.List):
            found.append(pl.col(name).cast(pl.List(pl.String)).list.join(";"))
        elif isinstance(dtype, pl.Categorical | pl.Enum | pl.Decimal | pl.Float32 | pl.Float64):
            found.append(pl.col(name).cast(pl.String))
    return found


def _header(file: str, mapping: Mapping) -> tuple[list[str], int]:
    """The names in the first line of a CSV, and where the rows begin."""
    with opened(file) as data:
        line = data.readline()
    text = line.decode("utf-8-sig" if mapping.encoding in ("utf-8", "utf8") else mapping.encoding, "replace")
    return [name.strip() for name in next(csv.reader([text], delimiter=mapping.separator), [])], len(line)


def _csv(body: bytes, part: Part, mapping: Mapping) -> tuple[pl.DataFrame, list[Ragged]]:
    names = _header(part.file, mapping)[0]
    if mapping.encoding not in ("utf-8", "utf8"):
        body = body.decode(mapping.encoding, "replace").encode()
    wanted = [pl.col(name) for name in mapping.wanted]
    try:
        frame = pl.read_csv(
            io.BytesIO(body), has_header=False, new_columns=names, separator=mapping.separator, infer_schema=False
        )
    except pl.exceptions.NoDataError:
        return pl.DataFrame(schema=dict.fromkeys(mapping.wanted, pl.String)), []
    except pl.exceptions.ComputeError:
        frame = None
    # Polars fills short lines in silence; separators outside quotes count the fields it was given.
    bare = _QUOTED.sub(b"", body) if b'"' in body else body
    if frame is not None and bare.count(mapping.separator.encode()) == frame.height * (len(names) - 1):
        return frame.select(wanted), []
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise refused(part.file, "il file non è in UTF-8", "scrivi `read: {encoding: cp1252}`") from None
    good, ragged = [], []
    lines = (line for line in csv.reader(io.StringIO(text, newline=""), delimiter=mapping.separator) if line)
    for row, line in enumerate(lines):
        if len(line) == len(names):
            good.append(line)
        else:
            ragged.append(Ragged(row, f"la riga ha {len(line)} campi, ne servono {len(names)}"))
            good.append([""] * len(names))
    return pl.DataFrame(good, schema=dict.fromkeys(names, pl.String), orient="row").select(wanted), ragged


def _jsonl(body: bytes, wanted: list[str]) -> tuple[pl.DataFrame, list[Ragged]]:
    schema = dict.fromkeys(wanted, pl.String)
    try:
        return pl.read_ndjson(io.BytesIO(body), schema=schema), []
    except pl.exceptions.PolarsError:
        lines = [line for line in body.splitlines() if line.strip()]
    broken = [Ragged(row, "la riga non è un oggetto JSON") for row, line in enumerate(lines) if not _is_object(line)]
    for each in broken:
        lines[each.row] = b"{}"
    return pl.read_ndjson(io.BytesIO(b"\n".join(lines)), schema=schema), broken


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except ValueError:
        return False


def _excel(file: str, sheet: str) -> pl.DataFrame:
    with opened(file) as data, _polars(file):
        try:
            return pl.read_excel(data, sheet_name=sheet or None, infer_schema_length=0)
        except ImportError:
            raise refused(file, "per i fogli manca fastexcel", "pip install 'conforme[excel]'") from None
        except Exception as error:
            # The reader of sheets has errors of its own, without a common class.
            raise refused(file, f"il foglio non si può leggere: {str(error).partition(chr(10))[0]}") from None


@contextmanager
def _polars(file: str) -> Iterator[None]:
    """Complaints of Polars as ours."""
    try:
        yield
    except (pl.exceptions.PolarsError, OSError) as error:
        raise refused(file, f"il file non si può leggere: {str(error).partition(chr(10))[0]}") from None
