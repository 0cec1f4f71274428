"""`conforme screen` opens its desk: requests read, attachments within reach, a place for results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.cli import exits, terminal
from engine.cli.screening_output import FORMS, ScreeningOutput
from engine.errors import CaseRefused, RulebookRefused, UsageError
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.screening_policy import ScreeningPolicy
from engine.reporting.letters import problems
from engine.service.attaching import Attacher
from engine.service.duplicate_requests import repeated_ids, without_shared_folders
from engine.service.judging import Criteria
from engine.service.redaction import known_words, understood
from engine.service.requests import requests, sources
from engine.service.result_folder import ResultFolder
from engine.service.screening_requests import RequestScreener, Screened


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the options of the command ask for."""

    form: str
    profile: Profile
    as_of: date | None
    attachments: Path | None
    out: Path | None


def open_desk(checker: Checker, arguments: Sequence[str], wanted: Wanted) -> int:
    """Screens every request of the arguments and returns the exit code. Raises UsageError, or RulebookRefused when the
    letters asked for are badly written."""
    rulebook = checker.rulebook
    desk = desk_of(rulebook)
    if wanted.form == "letter" and (found := problems(rulebook.letters)):
        raise RulebookRefused(found)
    criteria = Criteria(wanted.profile, as_of=wanted.as_of, also=desk.always)
    read = [
        case
        for source in sources(arguments, without=[path for path in (wanted.attachments, wanted.out) if path])
        for case in requests(source, rulebook, terminal.standard_input, as_of=wanted.as_of, today=criteria.today)
    ]
    several = len(read) > 1
    form = next(form for form in FORMS if form == wanted.form)
    listed = rulebook.vocabulary[desk.files].values if desk.files else {}
    attacher = Attacher(wanted.attachments, desk, listed, several=several) if wanted.attachments else None
    try:
        results = ResultFolder(wanted.out) if wanted.out else None
        teller = ScreeningOutput(rulebook, desk, form, wanted.profile, results, several=several)
        return _run(read, RequestScreener(checker, desk, criteria, attacher, results), teller)
    finally:
        if attacher is not None:
            attacher.close()


def _run(read: list[Case | CaseRefused], screener: RequestScreener, teller: ScreeningOutput) -> int:
    """Screens and tells every request, and returns the gravest exit code. An interruption says what is finished."""
    terminal.explain_reading(understood(read, known_words(screener.checker.rulebook)))
    terminal.complain(repeated_ids(read))
    read = without_shared_folders(read, screener.attacher)
    codes: list[int] = []
    try:
        for one in terminal.tracked(screener.screen_all(read), len(read), quiet=teller.prints_at_once, what="Esame"):
            if isinstance(one, Screened):
                teller.screened(one.screening, one.case, one.name)
                codes.append(exits.OF_RULING[one.screening.decision])
            else:
                teller.failed(one.label, one.error)
                codes.append(one.error.exit_code)
    except KeyboardInterrupt:
        if screener.results is not None:
            terminal.complain([f"finite {len(codes)} richieste su {len(read)}: lo stesso comando riprende da qui"])
        raise
    teller.end()
    return exits.gravest(codes)


def desk_of(rulebook: Rulebook) -> ScreeningPolicy:
    """The desk of a rulebook. Raises UsageError for a rulebook without one."""
    if rulebook.header.desk is None:
        raise UsageError.about("--rules", "queste regole non hanno uno sportello", "aggiungi `desk` in rulebook.yaml")
    return rulebook.header.desk
