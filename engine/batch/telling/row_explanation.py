"""One row of a file of verdicts, judged again in full from where it came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import cast

import polars as pl

from engine.batch.fingerprints import Print, fingerprints
from engine.batch.mapping.reader import read_mapping
from engine.batch.outputs import receipt_of
from engine.batch.partition.cells import BLANKS
from engine.batch.partition.rows import Reject, Rows
from engine.batch.storage import Place
from engine.batch.tables.sources import parts_of, read_part, texts
from engine.errors import CaseRefused, Problem, UsageError
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.figures import Profile
from engine.model.verdict import Verdict
from engine.reporting.spreadsheet import original


class Batch:
    """A file of verdicts, by its receipt. Raises UsageError where the rules or the inputs are no longer those."""

    def __init__(self, verdicts: Place, checker: Checker) -> None:
        self.checker = checker
        receipt = receipt_of(verdicts)
        mapping = cast("dict[str, str]", receipt["mapping"])
        if receipt["rulebook_digest"] != checker.rulebook.digest:
            cure = "indica con --rules quelle di allora, o rifai `conforme batch`"
            raise UsageError(Problem(str(verdicts), 0, 0, "", "le regole non sono quelle di questi verdetti", cure))
        inputs = cast("list[Print]", receipt["inputs"])
        self.files = tuple(str(each["path"]) for each in inputs)
        self.named = dict(zip(self.files, cast("list[str]", receipt["files"]), strict=True))
        for each, now in zip(inputs, fingerprints(self.files), strict=True):
            if now != each:
                raise UsageError(Problem(str(each["path"]), 0, 0, "", "il file è cambiato dopo questi verdetti"))
        vocabulary = checker.rulebook.vocabulary
        self.mapping = read_mapping(mapping["text"].encode(), mapping["name"], vocabulary)
        self.profile = cast("Profile", receipt["profile"])
        self.families = tuple(cast("list[str]", receipt["families"]))
        as_of = str(receipt["as_of"])
        self.rows = Rows(
            self.mapping,
            vocabulary,
            date.fromisoformat(as_of) if as_of else None,
            date.fromisoformat(str(receipt["today"])),
        )

    def cases(self, label: str) -> tuple[list[Case], list[Problem]]:
        """Every case of that name, and why other rows of that name were rejected. Raises CaseRefused when all were,
        UsageError when there is none."""
        # A name copied from a CSV of verdicts may have the apostrophe that keeps it from being a formula.
        rows = list(self._found(label)) or (list(self._found(bare)) if (bare := original(label)) != label else [])
        if not rows:
            raise UsageError(Problem("--id", 0, 0, "", f"nessun caso `{label}` in questi verdetti"))
        rejects = [each for each in rows if isinstance(each, Reject)]
        problems = [Problem(f"{each.file}#{each.row}", 0, 0, each.column, each.reason) for each in rejects]
        if len(rejects) == len(rows):
            raise CaseRefused(problems)
        return [each for each in rows if isinstance(each, Case)], problems

    def verdict(self, case: Case) -> Verdict:
        """The verdict, as `conforme check` gives it on the same facts."""
        return self.checker.check(case, profile=self.profile, families=self.families)

    def _found(self, label: str) -> Iterator[Case | Reject]:
        before: dict[str, int] = {}
        named = pl.col(self.mapping.id).cast(pl.String).str.strip_chars(BLANKS) == label
        for part in parts_of(self.files, self.mapping):
            cells, _ = read_part(part, self.mapping)
            start = before.get(part.file, 0)
            before[part.file] = start + cells.height
            numbers = cells.select(named.arg_true()).to_series().to_list()
            for number, row in zip(numbers, texts(cells[numbers]).iter_rows(named=True), strict=True):
                yield self.rows.case(row, self.named[part.file], start + number + 1)
