"""Case files, read and judged by two editions of the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeAlias

import polars as pl

from engine.analysis.comparing import EditionComparison
from engine.analysis.impact import ImpactTally
from engine.batch.run import ProgressCallback
from engine.columnar.facts import encode
from engine.errors import CaseRefused, Problem
from engine.model.case import Case
from engine.model.fact_kinds import Raw
from engine.model.rulebook import Rulebook
from engine.reading.cases import read_cases, read_facts
from engine.reading.document import Plain
from engine.reading.source import read_case_bytes
from engine.service import inputs
from engine.service.case_writer import stated
from engine.service.impact_rows import ROW, ImpactOptions, Judges, RowSide, compare_rows

LINES = (".jsonl", ".ndjson")
TOGETHER = 10_000
"""How many cases are judged at once."""
Read: TypeAlias = "Case | CaseRefused"


def compare_cases(
    old: Rulebook, comparison: EditionComparison, options: ImpactOptions, tally: ImpactTally, progress: ProgressCallback
) -> None:
    """Adds every case of a file (YAML, JSON, a JSON document per line) or of a folder to a tally. Raises UsageError where
    there is none."""
    reader = _Reader(old, comparison, options)
    files = inputs.sources([options.cases])
    waiting: list[tuple[Read, Read]] = []
    rows = 0
    both = Judges(comparison.old, options.profile), Judges(comparison.new, options.profile)
    with closing(both[0]), closing(both[1]):
        for done, source in enumerate(files, 1):
            for pair in reader.pairs(source):
                waiting.append(pair)
                rows += 1
                if len(waiting) >= TOGETHER:
                    _compare(waiting, both, tally)
                    waiting = []
            progress(rows, done, len(files))
        _compare(waiting, both, tally)
    tally.called |= reader.used


class _Reader:
    """Reads each case by the vocabulary of both editions, in the names of the new one; `used` are the names of the old one
    that the new one refuses, as it calls them."""

    def __init__(self, old: Rulebook, comparison: EditionComparison, options: ImpactOptions) -> None:
        self._old, self._new, self._called = old, comparison.new, comparison.renames.facts
        self._as_of, self._today = options.as_of, options.today
        self._alike = old.vocabulary == comparison.new.vocabulary
        self.used: dict[str, str] = {}

    def pairs(self, source: inputs.CaseSource) -> Iterator[tuple[Read, Read]]:
        """The cases of a source as the old and the new edition read them."""
        for data, name in _documents(source):
            before = self._cases(data, name, self._old)
            after = before if self._alike else self._cases(data, name, self._new)
            for one, other in zip(before, after, strict=True):
                yield self._renamed(one), self._also_renamed(one, other)

    def _cases(self, data: bytes | CaseRefused, name: str, rulebook: Rulebook) -> Sequence[Read]:
        if isinstance(data, CaseRefused):
            return (data,)
        return read_cases(
            data, name, rulebook.vocabulary, as_of=self._as_of, today=self._today, outside=rulebook.outside
        )

    def _renamed(self, case: Read) -> Read:
        if isinstance(case, CaseRefused) or not self._called:
            return case
        return replace(case, facts={self._called.get(name, name): value for name, value in case.facts.items()})

    def _also_renamed(self, before: Read, after: Read) -> Read:
        """The case as the new edition reads it: one that it refuses for a name alone is read in its names."""
        if isinstance(after, Case) or isinstance(before, CaseRefused) or not self._called:
            return after
        self.used |= {name: self._called[name] for name in before.facts if name in self._called}
        facts = {
            self._called.get(name, name): _plain(raw) for name, raw in stated(before, self._old.vocabulary).items()
        }
        return read_facts(facts, before.id, before.source, self._new.vocabulary, before.as_of)


def _plain(raw: Raw) -> Plain:
    if isinstance(raw, list):
        return tuple(_plain(part) for part in raw)
    return {name: _plain(part) for name, part in raw.items()} if isinstance(raw, dict) else raw


def _documents(source: inputs.CaseSource) -> Iterator[tuple[bytes | CaseRefused, str]]:
    """The documents of a source, with their names: its lines where there is one for each, else itself."""
    try:
        if source.path is None:
            raise CaseRefused(Problem(source.name, 0, 0, "", "i casi di un confronto stanno in file", "indica un file"))
        if not inputs.ends_in(source.name, LINES):
            yield read_case_bytes(source.path), source.name
            return
        with Path(source.path).open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield line, f"{source.name}:{number}"
    except CaseRefused as refused:
        yield refused, source.name


def _compare(pairs: Sequence[tuple[Read, Read]], both: tuple[Judges, Judges], tally: ImpactTally) -> None:
    if not pairs:
        return
    sides = []
    for index, judges in enumerate(both):
        read = [pair[index] for pair in pairs]
        bad = pl.Series(ROW, [isinstance(one, CaseRefused) for one in read], pl.Boolean)
        cases = [_EMPTY if isinstance(one, CaseRefused) else one for one in read]
        facts = encode(cases, judges.rulebook, judges.columns.needed).with_row_index(ROW)
        sides.append(RowSide(judges, facts, bad, _Why(read), cases.__getitem__))
    compare_rows(sides[0], sides[1], tally, [_name(*pair) for pair in pairs])


_EMPTY = Case("-", "", date(2020, 1, 1), {}, "-", "")
"""Stands in a row that is refused, and so never judged."""


class _Why:
    """Why the cases of some rows are refused."""

    def __init__(self, read: Sequence[Read]) -> None:
        self._read = read

    def __call__(self, row: int) -> str:
        """The problems of one."""
        read = self._read[row]
        return "; ".join(problem.what for problem in read.problems) if isinstance(read, CaseRefused) else ""


def _name(one: Read, other: Read) -> str:
    """The name of a case; where it stands, if neither edition can read it."""
    read = next((case for case in (other, one) if isinstance(case, Case)), None)
    if read is not None:
        return read.id
    return one.problems[0].place if isinstance(one, CaseRefused) else ""
