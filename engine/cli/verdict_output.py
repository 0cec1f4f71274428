"""The forms of an answer: whole pages, one row for each case, JSON documents."""

from __future__ import annotations

import sys
from typing import Literal, Protocol

from engine.cli import terminal
from engine.errors import ConformeError, EngineFault
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reporting import cases, machine
from engine.reporting.explain import explanation
from engine.reporting.text import report


class VerdictOutput(Protocol):
    """Tells the answers on the cases, in order, as soon as they come or all together at the end."""

    @property
    def prints_at_once(self) -> bool:
        """Whether a progress bar would stand in the way of what is told."""

    def verdict(self, verdict: Verdict) -> None:
        """Tells a verdict."""

    def without_verdict(self, case: str, error: ConformeError) -> None:
        """Tells that a case (its id, or where it stands) has no verdict, and why."""

    def end(self) -> None:
        """Tells what can only be told when all is known."""


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


class VerdictDocuments:
    """JSON: one indented document, or one line for each of several; brief ones without traces."""

    def __init__(self, profile: Profile, *, indented: bool, brief: bool) -> None:
        self._profile, self._indented, self._brief = profile, indented, brief

    @property
    def prints_at_once(self) -> bool:
        """Documents on a terminal would be mixed with the bar."""
        return sys.stdout.isatty()

    def verdict(self, verdict: Verdict) -> None:
        """Writes the verdict."""
        terminal.write(machine.document(verdict, indented=self._indented, brief=self._brief))

    def without_verdict(self, case: str, error: ConformeError) -> None:
        """Writes the refusal, and complains."""
        told = machine.refusal(case, error.problems, self._profile, _conclusion(error))
        terminal.write(machine.document(told, indented=self._indented))
        terminal.complain(error.problems)

    def end(self) -> None:
        """Nothing is left to tell."""


def answers_in(
    form: str, number: int, rulebook: Rulebook, profile: Profile, *, full: bool, explain: bool
) -> VerdictOutput:
    """What tells so many answers in a form: `json`, `brief`, or text."""
    if form in ("json", "brief"):
        return VerdictDocuments(profile, indented=number == 1, brief=form == "brief")
    if full or explain or number <= VerdictPages.AT_MOST:
        return VerdictPages(rulebook, full=full, explain=explain, several=number > 1)
    return VerdictRows(rulebook)


def _refused(case: str, error: ConformeError) -> cases.Row:
    return cases.Row(case, _conclusion(error), _reason(error))


def _conclusion(error: ConformeError) -> Literal["refused", "fault"]:
    return "fault" if isinstance(error, EngineFault) else "refused"


def _reason(error: ConformeError) -> str:
    first, *others = error.problems
    more = f" (e altri {len(others)} problemi)" if len(others) > 1 else " (e un altro problema)" if others else ""
    return f"{first.path}: {first.what}{more}" if first.path else f"{first.what}{more}"
