"""One row as a case, read as `conforme check` would read it; or why not, column by column."""

from __future__ import annotations

import re
from collections.abc import Mapping as Facts
from dataclasses import dataclass
from datetime import date

from engine.batch.mapping.mapping import Column, Mapping
from engine.batch.partition.cells import BAD_LABEL, BadCellError, Unstated, bared, cell, day, nothing
from engine.errors import CaseRefused
from engine.model.case import Case
from engine.model.vocabulary import Fact
from engine.reading.cases import MAX_LABEL, read_facts
from engine.reading.document import Plain

Row = dict[str, str | None]
MOST_KNOWN = 10_000
FAR = date(2099, 12, 31)
_WORDS = (
    (re.compile("scrivi null se"), "svuota la cella se"),
    (re.compile(r"togli (`\w+`) se non lo conosci"), r"fa' dire a \1 che non si sa, con `empty: unknown`"),
)
"""The words of case files, and those of tables in their place."""


class _Known(dict[str | None, "Plain | Unstated | BadCellError"]):
    """The cells of a column, each different one read once."""

    def __init__(self, column: Column, fact: Fact, nulls: tuple[str, ...]) -> None:
        super().__init__()
        self.column, self._fact, self._nulls = column, fact, nulls

    def __missing__(self, text: str | None) -> Plain | Unstated | BadCellError:
        """What a cell states, or why it cannot be read."""
        if len(self) >= MOST_KNOWN:
            self.clear()
        try:
            self[text] = cell(self.column, self._fact, text, self._nulls)
        except BadCellError as error:
            self[text] = error
        return self[text]


@dataclass(frozen=True, slots=True)
class Reject:
    """A row without a verdict: the name of its case, which columns are to blame (empty for the whole row), and why."""

    file: str
    row: int
    case: str
    column: str
    reason: str


class Rows:
    """Reads rows. `as_of` is the day of judgement that goes before the mapping's; `today` comes last."""

    def __init__(self, mapping: Mapping, vocabulary: Facts[str, Fact], as_of: date | None, today: date) -> None:
        self.mapping, self.vocabulary, self.as_of, self.today = mapping, vocabulary, as_of, today
        self._read = [_Known(column, vocabulary[column.fact], mapping.nulls) for column in mapping.columns]

    def case(self, row: Row, file: str, number: int) -> Case | Reject:
        """The case of a row. `number` is the row's place in the file, from 1, without the header."""
        mapping, problems = self.mapping, list[tuple[str, str]]()
        label = bared(row.get(mapping.id))
        if not label or len(label) > MAX_LABEL or re.search(BAD_LABEL, label):
            problems.append(
                (mapping.id, "manca il nome del caso" if not label else "il nome del caso non si può usare")
            )
        as_of = self._day(row, problems)
        facts, silent = dict[str, Plain](mapping.constants), True
        for known in self._read:
            text = row.get(known.column.name)
            stated = known[text]
            if isinstance(stated, BadCellError):
                problems.append((known.column.name, str(stated)))
            elif not isinstance(stated, Unstated):
                facts[known.column.fact] = stated
            silent = silent and (isinstance(stated, Unstated) or nothing(text, mapping.nulls))
        if silent:
            problems.append(("", "la riga non dice nessun fatto: le colonne della mappatura sono vuote"))
        case = read_facts(facts, label[:MAX_LABEL] or "?", f"{file}#{number}", self.vocabulary, as_of or FAR)
        if isinstance(case, CaseRefused) and not silent and (facts or not problems):
            for problem in case.problems:
                fact = problem.path.removeprefix("facts").lstrip(".").partition("[")[0]
                what = f"{problem.what} ({_in_a_table(problem.cure)})" if problem.cure and fact else problem.what
                problems.append((mapping.column_of(fact) if fact else "", what))
        if problems or isinstance(case, CaseRefused):
            columns = ", ".join(dict.fromkeys(name for name, _ in problems if name))
            several = len({name for name, _ in problems}) > 1
            reasons = (f"{name}: {why}" if several and name else why for name, why in problems)
            return Reject(file, number, label, columns, "; ".join(reasons))
        return case

    def _day(self, row: Row, problems: list[tuple[str, str]]) -> date | None:
        of = self.mapping.as_of
        if self.as_of is not None or of is None:
            return self.as_of or self.today
        if of.constant:
            return date.fromisoformat(of.constant)
        text = bared(row.get(of.column))
        try:
            if not text:
                raise BadCellError("manca il giorno del giudizio")
            return _credible(day(text, of.formats))
        except BadCellError as error:
            problems.append((of.column, str(error)))
            return None


def _in_a_table(cure: str) -> str:
    """A cure of case files, as whoever has a table can follow it."""
    for files, tables in _WORDS:
        cure = files.sub(tables, cure)
    return cure


def _credible(iso: str) -> date:
    as_of = date.fromisoformat(iso)
    if not 1990 <= as_of.year <= 2099:
        raise BadCellError(f"l'anno {as_of.year} è fuori da 1990-2099")
    return as_of
