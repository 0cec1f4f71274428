"""Tables in parts of a bounded size: row ranges of Parquet and Excel, byte ranges of CSV and JSON Lines."""

from __future__ import annotations

import codecs
import io
import json
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TypeVar

import polars as pl

from engine.batch.mapping.mapping import Mapping
from engine.batch.tables import delimited, jsonlines, parquet, sniffing, workbook
from engine.batch.tables.input_files import HEAD, Kind, disguised, kind_of, legible, opened, refuse_odd, refused
from engine.batch.tables.workbook_package import Broken
from engine.errors import CaseRefused, Problem
from engine.reading.document import one_line
from engine.reading.suggest import cure_for

ROWS, CELLS, BYTES = 250_000, 7_500_000, 20_000_000
"""The most of a part: rows, cells of the mapped columns, bytes."""
CHANGED, CHANGED_CURE = "il file è cambiato mentre lo leggevo", "rifai quando nessuno ci scrive"
_MEND = f"se un programma di fogli lo apre, salvalo di nuovo come .xlsx, senza password; se no, {sniffing.AGAIN}"
_TITLES = 30
"""How many rows a title may take."""
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of one file: rows `start` to `stop` (Parquet, Excel), or bytes (CSV, JSON Lines). `sample` is how many of
    its verdicts are judged again, None for as many as `engine.batch.partition.sampling.enough` says."""

    index: int
    file: str
    kind: Kind
    start: int
    stop: int
    sample: int | None = 0

    @property
    def weight(self) -> int:
        """How much of the file it is, in the file's own measure."""
        return self.stop - self.start


@dataclass(frozen=True, slots=True)
class Ragged:
    """A row of CSV or JSON Lines that cannot be read: its place in the part, from 0, and what is wrong."""

    row: int
    reason: str


def columns_of(file: str, mapping: Mapping) -> list[str]:
    """The columns of a file. Raises CaseRefused where the mapping wants one that is not there, or cannot be mapped."""
    disguised(file)
    if not mapping.sheet and len(sheets := sheets_of(file)) > 1:
        what = f"il file ha {len(sheets)} fogli: {', '.join(f'`{one_line(name)}`' for name in sheets[:5])}"
        raise refused(file, what, f"di' quale con `read: {{sheet: {json.dumps(sheets[0], ensure_ascii=False)}}}`")
    names, unfit = survey(file, mapping)
    lacking = [name for name in mapping.read if name not in names]
    if lacking and (row := _header_below(file, mapping)):
        what = f"i nomi delle colonne non sono nella prima riga: sembrano nella {row}, sotto un titolo"
        raise refused(file, what, f"scrivi `read: {{header: {row}}}`")
    if lacking and len(names) == 1 and kind_of(file) == "csv":
        refuse_odd(file, sniffing.one_column(names[0], mapping.separator))
    problems = [_unfit(file, mapping, name, *unfit[name]) for name in mapping.read if name in unfit]
    problems += [_unfit(file, mapping, name, "non c'è", cure_for(name, names, few=15)) for name in lacking]
    if problems:
        raise CaseRefused(problems)
    return names


def survey(file: str, mapping: Mapping) -> tuple[list[str], dict[str, tuple[str, str]]]:
    """The columns of a file, and of those that cannot be mapped why not, and the cure. JSON Lines are read on until all
    that the mapping wants was met."""
    unfit: dict[str, tuple[str, str]] = {}
    if mapping.header and kind_of(file) in ("parquet", "jsonl"):
        raise refused(file, "`read: {header}` vale per CSV e fogli, qui i nomi non stanno in una riga", "toglilo")
    match kind_of(file):
        case "parquet":
            with _polars(file), opened(file):
                schema = pl.scan_parquet(file).collect_schema()
            for name, dtype in schema.items():
                if not parquet.mappable(dtype):
                    unfit[name] = f"è di tipo {dtype}", "esportala come testo, numero o giorno"
                elif name == mapping.id and (dtype.is_nested() or dtype == pl.Boolean):
                    unfit[name] = f"è di tipo {dtype}, e non può dare un nome ai casi", "indicane un'altra come `id`"
            return schema.names(), unfit
        case "excel":
            names = [name for name in _excel(file, mapping)[0] if name != workbook.LINE]
        case "csv":
            legible(file)
            names = header_of(file, mapping)[0]
        case _:
            legible(file)
            with opened(file) as data:
                data.seek(mark_of(data.read(len(BOM_UTF8)), mapping))
                return jsonlines.keys(data, mapping.read), unfit
    if not names:
        raise refused(file, sniffing.NO_ROW)
    for name, times in Counter(names).items():
        if times > 1:
            unfit[name] = "è ripetuta", "dai un nome diverso a ciascuna"
    return names, unfit


def _header_below(file: str, mapping: Mapping) -> int:
    """The row, below the one that was read for it, that has the names of the columns; 0 for none."""
    kind = kind_of(file)
    if mapping.header or kind not in ("csv", "excel"):
        return 0
    if kind == "excel":
        frame = _excel(file, replace(mapping, columns=()))[1].head(_TITLES)
        rows = [(row[-1], ["" if cell is None else cell for cell in row[:-1]]) for row in frame.iter_rows()]
        return sniffing.header_below(rows, mapping.read, 0)
    with opened(file) as data:
        lines = [data.readline(delimited.AHEAD) for _ in range(_TITLES)]
    numbered = []
    for number, line in enumerate(lines, 1):
        fields = delimited.header(line.removeprefix(BOM_UTF8), mapping.separator)[0] if line.strip() else None
        numbered.append((number, [field.decode(mapping.encoding, "replace") for field in fields or ()]))
    return sniffing.header_below(numbered, mapping.read, 1)


def _unfit(file: str, mapping: Mapping, name: str, what: str, cure: str) -> Problem:
    line, column = mapping.places.get(name, (1, 1))
    return Problem(mapping.name, line, column, "", f"la colonna `{one_line(name)}` {what} in {file}", cure)


def parts_of(files: tuple[str, ...], mapping: Mapping) -> Iterator[Part]:
    """Every part of every file, in order."""
    index = 0
    for file in files:
        kind = kind_of(file)
        for start, stop in _ranges(file, kind, mapping):
            yield Part(index, file, kind, start, stop)
            index += 1


def _ranges(file: str, kind: Kind, mapping: Mapping) -> Iterator[tuple[int, int]]:
    most = min(ROWS, max(1, CELLS // len(mapping.read)))
    if kind in ("parquet", "excel"):
        if kind == "parquet":
            with _polars(file):
                rows = pl.scan_parquet(file).select(pl.len()).collect().item()
        else:
            rows = _excel(file, mapping)[1].height
        yield from ((start, min(start + most, rows)) for start in range(0, rows, most))
        return
    start, ahead = (header_of(file, mapping)[1], delimited.AHEAD) if kind == "csv" else (0, 0)
    with opened(file) as data:
        whole = data.seek(0, io.SEEK_END)
        data.seek(start)
        head = data.read(HEAD)
        enough = min(BYTES, most * max(1, len(head) // max(1, head.count(b"\n"))))
        while start < whole:
            data.seek(start)
            block = data.read(enough + ahead)
            if kind == "csv":
                # The newline that the last line may lack.
                closed = block + b"\n" if start + len(block) == whole and not block.endswith(b"\n") else block
                block = block[: delimited.end_of_rows(closed, mapping.separator, enough)]
            stop = start + len(block)
            stop += 0 if block.endswith(b"\n") else len(data.readline())
            if stop == start:
                raise refused(file, CHANGED, CHANGED_CURE)
            yield start, stop
            start = stop


def read_part(part: Part, mapping: Mapping) -> tuple[pl.DataFrame, list[Ragged]]:
    """The mapped columns of a part, one row for each, and the rows that cannot be read (their cells are empty).
    Columns keep the types of the file; CSV, JSON Lines and Excel give text."""
    cells, ragged, _ = read_numbered(part, mapping)
    return cells, ragged


def read_numbered(part: Part, mapping: Mapping) -> tuple[pl.DataFrame, list[Ragged], pl.Series | None]:
    """The same, with the numbers that the rows have in their sheet (from 1), where it is one."""
    columns = list(mapping.read)
    with _polars(part.file):
        if part.kind == "parquet":
            frame = pl.scan_parquet(part.file).select(columns).slice(part.start, part.weight).collect()
            return frame.with_columns(parquet.readable(frame, mapping)), [], None
        if part.kind == "excel":
            names, sheet = _excel(part.file, mapping)
            piece = sheet.slice(part.start, part.weight)
            frame = piece.select(pl.nth(names.index(name)).alias(name) for name in columns)
            return frame.with_columns(parquet.days_of_sheets(mapping)), [], piece[workbook.LINE]
        with opened(part.file) as data:
            data.seek(part.start)
            body = data.read(part.weight)
        frame, bad = _csv(body, part, mapping) if part.kind == "csv" else _jsonl(body, part, mapping)
        return frame, [Ragged(row, reason) for row, reason in sorted(bad.items())], None


def texts(cells: pl.DataFrame) -> pl.DataFrame:
    """The cells as text, for whoever reads them one by one."""
    return cells.select(pl.all().cast(pl.String))


def mark_of(head: bytes, mapping: Mapping) -> int:
    """The length of the mark with which a file of UTF-8 may begin."""
    return len(BOM_UTF8) if head.startswith(BOM_UTF8) and _encoding(mapping) == "utf-8" else 0


def _encoding(mapping: Mapping) -> str:
    return codecs.lookup(mapping.encoding).name


def decoded(body: bytes, file: str, mapping: Mapping) -> str:
    """The text of some bytes of a file. Raises CaseRefused where they are not in the encoding of the mapping."""
    try:
        return body.decode(mapping.encoding)
    except UnicodeDecodeError:
        what = f"il file non è in {mapping.encoding.upper()}"
        raise refused(file, what, "scrivi `read: {encoding: cp1252}`, o la codifica che ha") from None


def header_of(file: str, mapping: Mapping) -> tuple[list[str], int]:
    """The names in the first row of a CSV, and where the others begin."""
    with opened(file) as data:
        head = data.read(delimited.AHEAD)
        mark = mark_of(head, mapping)
    for _ in range(mapping.header - 1):
        mark = head.find(b"\n", mark) + 1 or len(head)
    if mapping.header and not head[mark:].partition(b"\n")[0].strip():
        raise refused(
            file, f"la riga {mapping.header} è vuota o non c'è", "scrivi in `read: {header}` quella con i nomi"
        )
    names, end = delimited.header(head[mark:], mapping.separator)
    if names is None:
        raise refused(file, f"nell'intestazione, {delimited.MALFORMED}")
    return [decoded(name, file, mapping).strip() for name in names], mark + end


def _csv(body: bytes, part: Part, mapping: Mapping) -> tuple[pl.DataFrame, dict[int, str]]:
    names = header_of(part.file, mapping)[0]
    text = decoded(body, part.file, mapping)
    if _encoding(mapping) != "utf-8":
        body = text.encode()
    places = [names.index(name) for name in mapping.read]
    frame, bad = delimited.read(body, mapping.separator, len(names), places)
    return frame.rename(dict(zip(frame.columns, mapping.read, strict=True))), bad


def _jsonl(body: bytes, part: Part, mapping: Mapping) -> tuple[pl.DataFrame, dict[int, str]]:
    mark = 0 if part.start else mark_of(body, mapping)
    return jsonlines.read(body[mark:], mapping)


def sheets_of(file: str) -> list[str]:
    """The sheets of a workbook; none of any other file."""
    return _workbook(file, workbook.names) if kind_of(file) == "excel" else []


def _excel(file: str, mapping: Mapping) -> tuple[list[str], pl.DataFrame]:
    """The names in the first row of a sheet, and the other rows, as text."""
    commas = {column.name for column in mapping.columns if column.comma}
    if mapping.sheet and mapping.sheet not in (sheets := sheets_of(file)):
        raise refused(file, f"non c'è il foglio `{one_line(mapping.sheet)}`", cure_for(mapping.sheet, sheets, few=15))
    names, frame = _workbook(file, lambda data: workbook.read(data, mapping.sheet, commas, mapping.header))
    if mapping.header and not any(names[:-1]):
        raise refused(
            file, f"la riga {mapping.header} è vuota o non c'è", "scrivi in `read: {header}` quella con i nomi"
        )
    return names, frame


def _workbook(file: str, read: Callable[[bytes], Found]) -> Found:
    with opened(file) as data, _polars(file):
        body = data.read()
        if not body:
            raise refused(file, "il file è vuoto", sniffing.AGAIN)
        try:
            return read(body)
        except ImportError as error:
            raise refused(file, f"per i fogli manca {error.name}", "pip install 'conforme[excel]'") from None
        except Broken as error:
            raise refused(file, f"il foglio non si può leggere: {error}", _MEND) from None
        except Exception:
            # The reader of sheets has errors of its own, without a common class and in another tongue.
            what = "il foglio non si può leggere: il file è rotto, o ha qualcosa che il lettore non conosce"
            raise refused(file, what, _MEND) from None


@contextmanager
def _polars(file: str) -> Iterator[None]:
    """Complaints of Polars as ours."""
    try:
        yield
    except (pl.exceptions.PolarsError, OSError) as error:
        raise refused(file, f"il file non si può leggere: {str(error).partition(chr(10))[0]}", sniffing.AGAIN) from None
