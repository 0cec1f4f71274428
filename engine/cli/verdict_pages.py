"""Answers for people: whole pages, one row for each case. Apart from the other forms, because laying out a page takes a
library that programs who read JSON need not wait for."""

from __future__ import annotations

from engine.cli import exits, terminal
from engine.errors import ConformeError
from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reporting import cases
from engine.reporting.explain import explanation
from engine.reporting.text import report


class VerdictPages:
    """The whole report of each case; with `explain`, its tree."""

    AT_MOST = 3
    prints_at_once = True

    def __init__(self, rulebook: Rulebook, *, full: bool, explain: bool, several: bool) -> None:
        self._rulebook, self._full, self._explain, self._several = rulebook, full, explain, several
        self._rows: list[cases.Row] = []

    def verdict(self, verdict: Verdict) -> None:
        """Prints the report."""
        if self._rows:
            terminal.show(terminal.line())
        terminal.show(report(verdict, self._rulebook, terminal.width(), full=self._full))
        if self._explain:
            terminal.show(explanation(verdict, self._rulebook))
        self._rows.append(cases.row(verdict, self._rulebook))

    def without_verdict(self, case: str, error: ConformeError) -> None:
        """Complains, and keeps count."""
        self._rows.append(_refused(case, error))
        terminal.complain(error.problems)

    def end(self) -> None:
        """Prints the counts when the cases were several."""
        if self._several:
            terminal.show(terminal.line(), cases.counts(self._rows))


class VerdictRows:
    """One line for each case, all together at the end, and the counts below them."""

    prints_at_once = False

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._rows: list[cases.Row] = []
        self._errors: list[ConformeError] = []

    def verdict(self, verdict: Verdict) -> None:
        """Keeps only what the line needs: traces of thousands of cases would fill the memory."""
        self._rows.append(cases.row(verdict, self._rulebook))

    def without_verdict(self, case: str, error: ConformeError) -> None:
        """Keeps the line and the complaint, so that the bar is not broken in two."""
        self._rows.append(_refused(case, error))
        self._errors.append(error)

    def end(self) -> None:
        """Complains, then prints the table."""
        for error in self._errors:
            terminal.complain(error.problems)
        terminal.show(cases.cases(self._rows))


def _refused(case: str, error: ConformeError) -> cases.Row:
    return cases.Row(case, exits.without_verdict(error), _reason(error))


def _reason(error: ConformeError) -> str:
    first, *others = error.problems
    more = f" (e altri {len(others)} problemi)" if len(others) > 1 else " (e un altro problema)" if others else ""
    return f"{first.path}: {first.what}{more}" if first.path else f"{first.what}{more}"
