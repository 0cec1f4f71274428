"""`mapping.yaml` becomes a Mapping, or every problem in it at file:line:column, naming the column of the data."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Facts
from typing import cast

from engine.batch.mapping.dialect import DayColumn, Read
from engine.batch.mapping.file import ColumnEntry, MappingFile, stands_in_a_column
from engine.batch.mapping.mapping import ISO, UNKNOWN, Column, Day, Empty, Mapping
from engine.batch.partition.cells import BLANKS
from engine.errors import CaseRefused, Problem
from engine.model.vocabulary import Fact
from engine.reading import strict_yaml
from engine.reading.blanks import blanks
from engine.reading.document import Document, Path, Plain, StrictYamlError, one_line
from engine.reading.refusals import show
from engine.reading.shape import remains, shape

LIMIT = 1_000_000
_NEEDED: dict[str, Plain] = {"id": "-", "columns": {"-": "ignore"}}
"""What stands for a field that every mapping has and this one has lost."""


class _Table(Document):
    """The document of a mapping: a problem inside a column says which."""

    def problem(self, path: Path, what: str, cure: str = "", *, at_key: bool = False) -> Problem:
        if len(path) > 1 and path[0] == "columns":
            what = f"colonna `{one_line(str(path[1]))}`: {what}"
        return super().problem(path, what, cure, at_key=at_key)


def read_mapping(data: bytes, name: str, vocabulary: Facts[str, Fact]) -> Mapping:
    """The mapping. Raises CaseRefused with every problem found."""
    try:
        document = strict_yaml.load(data, name, limit=LIMIT)
    except StrictYamlError as error:
        raise CaseRefused(error.problems) from None
    table = _Table(document.name, document.value, document.root)
    remaining = remains(MappingFile, table.value, _NEEDED, vocabulary)
    if remaining is None:
        raise CaseRefused(table.problem((), "serve una mappa con `id:` e `columns:`", "vedi `batch map`"))
    file = remaining[0]
    shaped = shape(MappingFile, table.value, table, (), vocabulary)
    problems = shaped if isinstance(shaped, list) else []
    nulls = tuple(word.strip(BLANKS).lower() for word in file.nulls or ())
    columns = list(_columns(table, vocabulary))
    problems += _clashes(table, columns, nulls, vocabulary)
    if not columns and not problems:
        problems.append(table.problem(("columns",), "nessuna colonna dice un fatto"))
    if problems := _blanks_first(table, problems):
        raise CaseRefused(problems)
    return _mapping(table, data.decode("utf-8-sig"), file, tuple(columns), nulls)


def _written(table: Document, *path: str | int) -> dict[str, Plain]:
    """The mapping written at a path; empty where none is."""
    value: Plain = table.value
    for step in path:
        value = value.get(str(step)) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _columns(table: Document, vocabulary: Facts[str, Fact]) -> Iterator[Column]:
    """What is sound of every column whose fact is known."""
    for name, body in _written(table, "columns").items():
        entry: dict[str, Plain] = body if isinstance(body, dict) else {"fact": body}
        if stands_in_a_column(vocabulary, entry.get("fact")):
            remaining = remains(ColumnEntry, entry, {"empty": UNKNOWN}, vocabulary)
            if remaining is not None:
                yield _column(name, remaining[0], vocabulary)


def _clashes(
    table: Document, columns: list[Column], nulls: tuple[str, ...], vocabulary: Facts[str, Fact]
) -> Iterator[Problem]:
    """What two parts of the file say against each other: a fact stated twice, a word that is a value and is a null."""
    column_of: dict[str, str] = {}
    for column in columns:
        path: Path = ("columns", column.name)
        if (before := column_of.setdefault(column.fact, column.name)) != column.name:
            yield table.problem((*path, "fact"), f"`{column.fact}` viene già da `{before}`", "tieni una colonna")
        written = {word: word.strip(BLANKS).lower() for word in _written(table, *path, "values")}
        for word in (word for word, folded in written.items() if folded in nulls):
            what = f"{show(word)} è anche tra le `nulls`"
            yield table.problem((*path, "values", word), what, "tienila in un posto solo", at_key=True)
        fact = vocabulary[column.fact]
        lost = set(nulls) & column.words(fact).keys() if fact.type in ("boolean", "enum", "set") else set[str]()
        for word in sorted(lost - set(written.values())):
            yield table.problem(path, f"{show(word)} è un valore, ed è anche tra le `nulls`", at_key=True)
    for name in _written(table, "constants").keys() & column_of.keys():
        yield table.problem(("constants", name), f"`{name}` viene già da una colonna", "tieni uno dei due")


def _blanks_first(table: Document, problems: list[Problem]) -> list[Problem]:
    """Of what was left blank nothing but that is said."""
    blank = [
        table.problem(path, what, "scrivi il valore, o togli la riga") for path, what in blanks(table, table.value)
    ]
    said = {(problem.place, problem.path) for problem in blank}
    return blank + [problem for problem in problems if (problem.place, problem.path) not in said]


def _column(name: str, entry: ColumnEntry, vocabulary: Facts[str, Fact]) -> Column:
    return Column(
        name=name,
        fact=entry.fact,
        formats=entry.format or (ISO,),
        values=tuple({word.strip(BLANKS).lower(): meant for word, meant in (entry.values or {}).items()}.items()),
        empty=cast("Empty", entry.empty or UNKNOWN),
        cents=entry.unit == "cents",
        comma=entry.decimal == "comma",
        day=vocabulary[entry.fact].type == "date",
        separator=entry.separator or ";",
    )


def _mapping(
    table: Document, text: str, file: MappingFile, columns: tuple[Column, ...], nulls: tuple[str, ...]
) -> Mapping:
    """A file without problems, as the rest of the batch knows it."""
    day = file.as_of
    as_of: Day | None
    places = {file.id: table.position(("id",))}
    if isinstance(day, DayColumn):
        as_of = Day(column=day.column, formats=day.format or (ISO,))
        places = {day.column: table.position(("as_of", "column"))} | places
    else:
        as_of = Day(constant=day) if day is not None else None
    read = file.read or Read()
    return Mapping(
        name=table.name,
        text=text,
        id=file.id,
        as_of=as_of,
        columns=columns,
        constants=tuple((file.constants or {}).items()),
        nulls=nulls,
        separator=read.separator,
        encoding=read.encoding,
        sheet=read.sheet,
        header=read.header,
        places=places | {name: table.key_position(("columns", name)) for name in file.columns},
    )
