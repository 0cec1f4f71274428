"""Answers on cases and requests as one report, in the forms that a CI and a code host read."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from engine.cli import terminal
from engine.errors import ConformeError, EngineFault
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.model.screening import Screening
from engine.model.verdict import Verdict
from engine.reporting.discreet import place
from engine.reporting.verification import answers
from engine.reporting.verification.forms import FORMS


class _Notices:
    """Keeps what is told of each case, and tells it all at the end."""

    prints_at_once = False
    step: str

    def __init__(self, form: str, rulebook: Rulebook, failing: Collection[str], today: date) -> None:
        self._form, self._rulebook, self._failing, self._today = form, rulebook, failing, today
        self._told: list[answers.Told] = []
        self._errors: list[ConformeError] = []

    def _without(self, case: str, error: ConformeError) -> None:
        conclusion = "fault" if isinstance(error, EngineFault) else "refused"
        self._told.append(answers.of_problems(self.step, case, conclusion, error.problems))
        self._errors.append(error)

    def end(self) -> None:
        """Complains of what had no answer, then prints the report."""
        for error in self._errors:
            terminal.complain(error.problems)
        report = answers.report(self.step, self._told, self._rulebook, self._today.isoformat())
        terminal.write(FORMS[self._form](report))


class VerdictNotices(_Notices):
    """Verdicts on cases."""

    step = "check"

    def verdict(self, verdict: Verdict) -> None:
        """Keeps what does not hold."""
        self._told.append(answers.of_verdict(verdict, self._rulebook, self._failing))

    def without_verdict(self, case: str, error: ConformeError) -> None:
        """Keeps why there is none."""
        self._without(case, error)


class ScreeningNotices(_Notices):
    """Screenings of requests; nothing told of them identifies a person."""

    step = "screen"

    def screened(self, found: Screening, case: Case, name: str) -> None:
        """Keeps what is missing."""
        self._told.append(answers.of_screening(found, place(case.source), self._failing))

    def failed(self, case: str, error: ConformeError) -> None:
        """Keeps why there is none; `case` and `error` are already discreet."""
        self._without(case, error)
