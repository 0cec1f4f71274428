"""The forms of an answer: JSON documents here, pages and rows in `verdict_pages`."""

from __future__ import annotations

import sys
from typing import Protocol

from engine.cli import exits, terminal
from engine.errors import ConformeError
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reporting import machine


class VerdictOutput(Protocol):
    """Tells the answers on the cases, in order, as soon as they come or all together at the end."""

    @property
    def prints_at_once(self) -> bool:
        """Whether a progress bar would stand in the way of what is printed."""

    def verdict(self, verdict: Verdict) -> None:
        """Tells a verdict."""

    def without_verdict(self, case: str, error: ConformeError) -> None:
        """Tells that a case (its id, or where it stands) has no verdict, and why."""

    def end(self) -> None:
        """Prints what can only be said when all is known."""


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
        refusal = machine.refusal(case, error.problems, self._profile, exits.without_verdict(error))
        terminal.write(machine.document(refusal, indented=self._indented))
        terminal.complain(error.problems)

    def end(self) -> None:
        """Nothing is left to tell."""


def answers_in(
    form: str, number: int, rulebook: Rulebook, profile: Profile, *, full: bool, explain: bool
) -> VerdictOutput:
    """What tells so many answers in a form: `json`, `brief`, or text."""
    if form in ("json", "brief"):
        return VerdictDocuments(profile, indented=number == 1, brief=form == "brief")
    from engine.cli.verdict_pages import VerdictPages, VerdictRows  # noqa: PLC0415  pages are laid out by rich

    if full or explain or number <= VerdictPages.AT_MOST:
        return VerdictPages(rulebook, full=full, explain=explain, several=number > 1)
    return VerdictRows(rulebook)
