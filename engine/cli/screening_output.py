"""How the desk answers: pages, a queue, JSON documents, letters."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from typing import Literal

import typer

from engine.cli import exits, terminal
from engine.errors import ConformeError
from engine.model.case import Case
from engine.model.rulebook import Rulebook
from engine.model.screening import Screening
from engine.model.screening_policy import ScreeningPolicy
from engine.reporting import machine, queue
from engine.reporting.docx import as_docx
from engine.reporting.letters import Sender, letter
from engine.reporting.sanitising import sanitised
from engine.reporting.screening import screening as page
from engine.screening import by_urgency
from engine.service.result_folder import ResultFolder

Form = Literal["text", "json", "letter"]
FORMS: tuple[Form, ...] = ("text", "json", "letter")
_LONGEST_NAME = 120
QUEUE, SUMMARY = "queue.csv", "summary.json"


class ScreeningOutput:
    """Tells the screenings in one form; what concerns all of them, at the end."""

    def __init__(
        self,
        rulebook: Rulebook,
        desk: ScreeningPolicy,
        form: Form,
        profile: str,
        results: ResultFolder | None,
        *,
        several: bool,
    ) -> None:
        self._rulebook, self._desk, self._form, self._profile = rulebook, desk, form, profile
        self._results, self._several = results, several
        self._found: list[Screening] = []
        self._failed: list[queue.Failed] = []
        self._errors: list[ConformeError] = []

    @property
    def prints_at_once(self) -> bool:
        """Whether a bar would be mixed with the answers."""
        return sys.stdout.isatty() and (self._form == "json" or (self._form == "letter" and self._results is None))

    def screened(self, screening: Screening, case: Case, name: str) -> None:
        """Tells a screening, or keeps it for the end."""
        self._found.append(screening)
        if self._form == "json":
            terminal.write(machine.document(screening, indented=not self._several))
        elif self._form == "letter":
            self._letter(screening, case, name)
        elif not self._several:
            terminal.show(page(screening, self._rulebook))

    def failed(self, case: str, error: ConformeError) -> None:
        """Tells a request without screening; `case` and `error` are already redacted."""
        why = exits.without_verdict(error)
        first = error.problems[0]
        self._failed.append(queue.Failed(case, why, f"{first.path}: {first.what}" if first.path else first.what))
        self._errors.append(error)
        if self._form == "json":
            failure = machine.unscreened(case, error.problems, self._profile, why)
            terminal.write(machine.document(failure, indented=not self._several))

    def end(self) -> None:
        """Complains of what failed, then tells the queue, and writes it where there is a folder for it."""
        for error in self._errors:
            terminal.complain(error.problems)
        ordered = by_urgency(self._found)
        if self._several and (self._form == "text" or (self._form == "letter" and self._results is not None)):
            terminal.show(queue.queue(ordered, self._failed))
        if self._several and self._results is not None:
            self._results.write(QUEUE, queue.as_csv(ordered, self._failed))
            self._results.write(SUMMARY, queue.summary(ordered, self._failed))

    def _letter(self, screening: Screening, case: Case, name: str) -> None:
        text = letter(self._asking(screening), self._sender(case), self._rulebook.letters)
        if self._results is None:
            if len(self._found) > 1:
                typer.echo("\n" + "─" * 60 + "\n")
            typer.echo(text, nl=False)
            return
        self._results.write(f"{name}.txt", text.encode())
        self._results.write(f"{name}.docx", as_docx(text))
        if not self._several:
            typer.echo(sanitised(f"Lettera in {name}.txt e {name}.docx"))

    def _asking(self, screening: Screening) -> Screening:
        """The screening without the questions that the desk answers by looking at the files it has received, unless they
        are all there is to ask."""
        ours = (self._desk.files, self._desk.unusable)
        asked = tuple(one for one in screening.questions if one.fact not in ours)
        return replace(screening, questions=asked) if asked else screening

    def _sender(self, case: Case) -> Sender:
        """What a letter takes from the facts: nothing but names, service, day of sending, and who writes."""
        desk, facts = self._desk, case.facts
        service = facts.get(desk.service)
        names = self._rulebook.vocabulary[desk.service].values
        sent = facts.get(desk.sent) if desk.sent else None
        return Sender(
            customer=_name(case, desk.name),
            service=names.get(service, "") if isinstance(service, str) else "",
            sent_on=sent.isoformat() if isinstance(sent, date) else None,
            delegate=desk.delegate is not None and facts.get(desk.delegate) is True,
            delegate_name=_name(case, desk.delegate_name),
        )


def _name(case: Case, fact: str | None) -> str:
    """A name stated in a request, on one line and not endless; empty where there is none."""
    stated = case.facts.get(fact) if fact else None
    return sanitised(stated)[:_LONGEST_NAME] if isinstance(stated, str) else ""
