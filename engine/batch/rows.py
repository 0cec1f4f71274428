"""One row as a case, read as `conforme check` would read it; or why not, column by column."""

from __future__ import annotations

import json
from collections.abc import Mapping as Facts
from dataclasses import dataclass
from datetime import date

from engine.batch.cells import BadCellError, Unstated, cell, day
from engine.batch.mapping import Mapping
from engine.errors import CaseRefused
from engine.model.case import Case
from engine.model.vocabulary import Fact
from engine.reading.cases import MAX_LABEL, read_cases
from engine.reading.document import Plain

Row = dict[str, str | None]
FAR = date(2099, 12, 31)


@dataclass(frozen=True, slots=True)
class Reject:
    """A row without a verdict: which columns are to blame (empty for the whole row), and why."""

    file: str
    row: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Reads rows. `as_of` is the day of judgement that goes before the mapping's; `today` comes last."""

    mapping: Mapping
    vocabulary: Facts[str, Fact]
    as_of: date | None
    today: date

    def case(self, row: Row, file: str, number: int) -> Case | Reject:
        """The case of a row. `number` is the row's place in the file, from 1, without the header."""
        mapping, found = self.mapping, list[tuple[str, str]]()
        label = (row.get(mapping.id) or "").strip()
        if not label or len(label) > MAX_LABEL or not label.isprintable():
            found.append((mapping.id, "manca il nome del caso" if not label else "il nome del caso non si può usare"))
        as_of = self._day(row, found)
        facts: dict[str, Plain] = dict(mapping.constants)
        for column in mapping.columns:
            try:
                stated = cell(column, self.vocabulary[column.fact], row.get(column.name), mapping.nulls)
            except BadCellError as error:
                found.append((column.name, str(error)))
                continue
            if not isinstance(stated, Unstated):
                facts[column.fact] = stated
        body = json.dumps({"id": label[:MAX_LABEL] or "?", "facts": facts}).encode()
        case = read_cases(body, f"{file}#{number}", self.vocabulary, as_of=as_of or FAR, today=self.today)[0]
        if isinstance(case, CaseRefused) and (facts or not found):
            for problem in case.problems:
                fact = problem.path.removeprefix("facts").lstrip(".").partition("[")[0]
                told = f"{problem.what} ({problem.cure})" if problem.cure and fact else problem.what
                found.append((mapping.column_of(fact) if fact else "", told))
        if found or isinstance(case, CaseRefused):
            columns = ", ".join(dict.fromkeys(name for name, _ in found if name))
            several = len({name for name, _ in found}) > 1
            reasons = (f"{name}: {why}" if several and name else why for name, why in found)
            return Reject(file, number, columns, "; ".join(reasons))
        return case

    def _day(self, row: Row, found: list[tuple[str, str]]) -> date | None:
        of = self.mapping.as_of
        if self.as_of is not None or of is None:
            return self.as_of or self.today
        if of.constant:
            return date.fromisoformat(of.constant)
        text = (row.get(of.column) or "").strip()
        try:
            if not text:
                raise BadCellError("manca il giorno del giudizio")
            return _credible(day(text, of.formats))
        except BadCellError as error:
            found.append((of.column, str(error)))
            return None


def _credible(iso: str) -> date:
    found = date.fromisoformat(iso)
    if not 1990 <= found.year <= 2099:
        raise BadCellError(f"l'anno {found.year} è fuori da 1990-2099")
    return found
