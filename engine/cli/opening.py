"""`conforme screen` opens its desk: requests read, attachments within reach, a place for results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.cli.attaching import Attacher
from engine.cli.desk import Counter
from engine.cli.judging import Request
from engine.cli.requests import requests, sources
from engine.cli.shelf import Shelf
from engine.cli.telling import FORMS, Teller
from engine.errors import RulebookRefused, UsageError
from engine.explaining.checker import Checker
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.screening_policy import ScreeningPolicy
from engine.reporting.letters import problems


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
    request = Request(wanted.profile, as_of=wanted.as_of, also=desk.always)
    read = [
        case
        for source in sources(arguments, without=[path for path in (wanted.attachments, wanted.out) if path])
        for case in requests(source, rulebook, as_of=wanted.as_of, today=request.today)
    ]
    several = len(read) > 1
    form = next(form for form in FORMS if form == wanted.form)
    listed = rulebook.vocabulary[desk.files].values if desk.files else {}
    attacher = Attacher(wanted.attachments, desk, listed, several=several) if wanted.attachments else None
    try:
        shelf = Shelf(wanted.out) if wanted.out else None
        teller = Teller(rulebook, desk, form, wanted.profile, shelf, several=several)
        return Counter(checker, desk, request, teller, attacher, shelf).run(read)
    finally:
        if attacher is not None:
            attacher.close()


def desk_of(rulebook: Rulebook) -> ScreeningPolicy:
    """The desk of a rulebook. Raises UsageError for a rulebook without one."""
    if rulebook.header.desk is None:
        raise UsageError.about("--rules", "queste regole non hanno uno sportello", "aggiungi `desk` in rulebook.yaml")
    return rulebook.header.desk
