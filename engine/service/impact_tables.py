"""The rows of a table, read and judged by two editions of the rules."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import polars as pl

from engine.analysis.comparing import EditionComparison
from engine.analysis.impact import ImpactTally
from engine.batch.mapping.mapping import Mapping
from engine.batch.mapping.reader import read_mapping
from engine.batch.partition.facts import BAD, facts_frame
from engine.batch.partition.rows import Reject, Rows
from engine.batch.plan import printed
from engine.batch.run import ProgressCallback
from engine.batch.tables.sources import CHANGED, CHANGED_CURE, Part, columns_of, parts_of, read_numbered, texts
from engine.columnar.facts import is_stated
from engine.errors import CaseRefused, EngineFault, Problem, UsageError
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.reading.paths import reason
from engine.service.impact_rows import ROW, ImpactOptions, Judges, RowSide, compare_rows


class _TableSide:
    """One edition on a table: the columns that state its facts, and those whose facts it does not know."""

    def __init__(self, rulebook: Rulebook, mapping: Mapping, options: ImpactOptions) -> None:
        known = rulebook.vocabulary
        self.rulebook, self.as_of, self.today = rulebook, options.as_of, options.today
        self.mapping = replace(
            mapping,
            columns=tuple(column for column in mapping.columns if column.fact in known),
            constants=tuple((fact, value) for fact, value in mapping.constants if fact in known),
        )
        self.unknown = tuple(column.fact for column in mapping.columns if column.fact not in known)
        self.judges = Judges(rulebook, options.profile, self.mapping.facts)
        self.rows = Rows(self.mapping, known, options.as_of, options.today)

    def facts(self, cells: pl.DataFrame) -> pl.DataFrame:
        """The facts of some rows."""
        frame = facts_frame(cells, self.mapping, self.rulebook, self.judges.columns.needed, self.as_of, self.today)
        return frame.with_row_index(ROW)

    def read(self, texts_of: pl.DataFrame, file: str, row: int) -> Case | Reject:
        """A row as a case."""
        return self.rows.case(texts_of.row(row, named=True), file, row + 1)

    def case(self, texts_of: pl.DataFrame, file: str, row: int) -> Case:
        """A row that is not refused, as a case. Raises EngineFault where read alone it would be."""
        case = self.read(texts_of, file, row)
        if isinstance(case, Reject):
            raise EngineFault(f"{file}: la riga è giudicata, ma a leggerla da sola è uno scarto: {case.reason}")
        return case

    def why(self, texts_of: pl.DataFrame, ragged: dict[int, str], strange: dict[int, str], file: str, row: int) -> str:
        """Why a row is refused."""
        if row in ragged:
            return ragged[row]
        case = self.read(texts_of, file, row)
        reasons = [case.reason] if isinstance(case, Reject) else []
        return "; ".join([*reasons, *([strange[row]] if row in strange else [])])


def compare_table(
    old: Rulebook, comparison: EditionComparison, options: ImpactOptions, tally: ImpactTally, progress: ProgressCallback
) -> None:
    """Adds every row of a table to a tally. Raises UsageError where the mapping cannot be read, CaseRefused where it or the
    table is refused."""
    file, mapping = options.cases, options.mapping or Path()
    before = printed([file])
    read, tally.called = _mapping(mapping, old, comparison)
    columns_of(file, read)
    sides = [_TableSide(one, read, options) for one in (comparison.old, comparison.new)]
    if not all(side.mapping.columns for side in sides):
        raise CaseRefused(Problem(str(mapping), 0, 0, "", "una delle edizioni non conosce nessuno di questi fatti"))
    parts = list(parts_of((file,), read))
    if not parts:
        raise CaseRefused(Problem(file, 0, 0, "", "non c'è nessuna riga"))
    whole, weight, rows = sum(part.weight for part in parts), 0, 0
    with closing(sides[0].judges), closing(sides[1].judges):
        for part in parts:
            rows += _part(part, read, sides[0], sides[1], tally)
            weight += part.weight
            progress(rows, weight, whole)
    if printed([file]) != before:
        raise CaseRefused(Problem(file, 0, 0, "", CHANGED, CHANGED_CURE))


def _part(part: Part, mapping: Mapping, old: _TableSide, new: _TableSide, tally: ImpactTally) -> int:
    cells, broken, _ = read_numbered(part, mapping)
    ragged = {each.row: each.reason for each in broken}
    before, after = old.facts(cells), new.facts(cells)
    as_text = texts(cells)

    def side(edition: _TableSide, frame: pl.DataFrame, other: pl.DataFrame) -> RowSide:
        strange = _strange(edition, other)
        odd = pl.Series(ROW, [row in ragged or row in strange for row in range(cells.height)], pl.Boolean)
        return RowSide(
            edition.judges,
            frame,
            frame[BAD] | odd,
            partial(edition.why, as_text, ragged, strange, part.file),
            partial(edition.case, as_text, part.file),
        )

    compare_rows(side(old, before, after), side(new, after, before), tally, as_text[mapping.id])
    return cells.height


def _strange(edition: _TableSide, other: pl.DataFrame) -> dict[int, str]:
    """The rows that state a fact which this edition does not know, by what the other edition reads in them."""
    strange: dict[int, str] = {}
    for fact in edition.unknown:
        for row in other[is_stated(fact)].is_not_null().arg_true():
            strange.setdefault(row, f"queste regole non conoscono il fatto `{fact}`")
    return strange


def _mapping(path: Path, old: Rulebook, comparison: EditionComparison) -> tuple[Mapping, dict[str, str]]:
    """The mapping, written for either edition, in the names of the new one; which names of the old one it has, and what the
    new one calls them."""
    try:
        data = path.read_bytes()
    except OSError as error:
        what = f"`{path}` non si può leggere: {reason(error)}"
        raise UsageError.about("--mapping", what, "indica un altro file") from None
    try:
        mapping = read_mapping(data, str(path), old.vocabulary)
    except CaseRefused as refused:
        try:
            return read_mapping(data, str(path), comparison.new.vocabulary), {}
        except CaseRefused:
            raise refused from None
    called = comparison.renames.facts
    used = {name: called[name] for name in mapping.facts if name in called}
    return replace(
        mapping,
        columns=tuple(replace(column, fact=called.get(column.fact, column.fact)) for column in mapping.columns),
        constants=tuple((called.get(fact, fact), value) for fact, value in mapping.constants),
    ), used
