"""Answers on cases and requests as one report, in the forms that a CI and a code host read."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.cli import report_output, terminal
from engine.cli.screening_output import ScreeningOutput
from engine.cli.verdict_output import VerdictOutput
from engine.errors import ConformeError, EngineFault
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.model.screening import Screening
from engine.model.verdict import Verdict
from engine.reporting.redaction import place
from engine.reporting.verification import case_report
from engine.reporting.verification.formats import FORMS


@dataclass(frozen=True, slots=True)
class Reporting:
    """What the report of a run is made with: the conclusions that fail it, the day, the form printed (empty: none, since
    something else is printed) and the files written."""

    rulebook: Rulebook
    failing: Collection[str]
    today: date
    form: str
    files: Sequence[Path]


class _Notices:
    """Collects the notices of each case, and writes the report of all at the end."""

    step: str

    def __init__(self, reporting: Reporting) -> None:
        self._reporting = reporting
        self._told: list[case_report.AnswerNotices] = []

    def _without(self, case: str, error: ConformeError) -> None:
        conclusion = "fault" if isinstance(error, EngineFault) else "refused"
        self._told.append(case_report.of_problems(self.step, case, conclusion, error.problems))
        if self._reporting.form:
            terminal.complain(error.problems)

    def _end(self) -> None:
        reporting = self._reporting
        report = case_report.report(self.step, self._told, reporting.rulebook, reporting.today.isoformat())
        report_output.write(report, reporting.files)
        if reporting.form:
            terminal.write(FORMS[reporting.form](report))


class VerdictNotices(_Notices):
    """Verdicts on cases; `shown` gets them too, where something else is printed."""

    step = "check"

    def __init__(self, reporting: Reporting, shown: VerdictOutput | None) -> None:
        super().__init__(reporting)
        self._shown = shown

    @property
    def prints_at_once(self) -> bool:
        """Whether what is printed beside the report would be mixed with a bar."""
        return self._shown is not None and self._shown.prints_at_once

    def verdict(self, verdict: Verdict) -> None:
        """Keeps what does not hold."""
        self._told.append(case_report.of_verdict(verdict, self._reporting.rulebook, self._reporting.failing))
        if self._shown is not None:
            self._shown.verdict(verdict)

    def without_verdict(self, case: str, error: ConformeError) -> None:
        """Keeps why there is none."""
        self._without(case, error)
        if self._shown is not None:
            self._shown.without_verdict(case, error)

    def end(self) -> None:
        """Tells the report."""
        if self._shown is not None:
            self._shown.end()
        self._end()


class ScreeningNotices(_Notices):
    """Screenings of requests; nothing reported of them identifies a person. `shown` gets them too, where something else
    is printed."""

    step = "screen"

    def __init__(self, reporting: Reporting, shown: ScreeningOutput | None) -> None:
        super().__init__(reporting)
        self._shown = shown

    @property
    def prints_at_once(self) -> bool:
        """Whether what is printed beside the report would be mixed with a bar."""
        return self._shown is not None and self._shown.prints_at_once

    def screened(self, screening: Screening, case: Case, name: str) -> None:
        """Keeps what is missing."""
        self._told.append(case_report.of_screening(screening, place(case.source), self._reporting.failing))
        if self._shown is not None:
            self._shown.screened(screening, case, name)

    def failed(self, case: str, error: ConformeError) -> None:
        """Keeps why there is none; `case` and `error` are already redacted."""
        self._without(case, error)
        if self._shown is not None:
            self._shown.failed(case, error)

    def end(self) -> None:
        """Tells the report."""
        if self._shown is not None:
            self._shown.end()
        self._end()
