"""A screening becomes a letter, worded by a template of the rulebook. Templates are Jinja, in a sandbox, and strict: a
name that does not exist is an error, with file and line."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from engine.errors import Problem, RulebookRefused
from engine.model.screening import RULINGS, Asked, Ruling, Screening
from engine.model.screening_policy import Letter
from engine.reporting import wording
from engine.reporting.letter_samples import samples
from engine.reporting.redaction import label
from engine.reporting.screening import once

if TYPE_CHECKING:
    from jinja2 import Environment

FIELDS = (
    "request", "customer", "service", "sent_on", "today", "reasons", "missing", "questions", "useful_from", "routes",
    "answer_due", "visible_by", "warnings", "files", "other_files", "delegate", "writer", "opened",
    "send",
)  # fmt: skip
"""What a template may name. Days are ISO strings: `{{ today | day }}`, `{{ useful_from | on("dal") }}`; a cure is a
task of a list with `{{ item.cure | task }}`."""
LIMIT = 20_000
_BLANKS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Sender:
    """What a letter says beside the screening: the customer's name (empty when it is not stated), the service asked
    for in Italian, the day of sending, whether a delegate writes for the customer, and the delegate's name."""

    customer: str = ""
    service: str = ""
    sent_on: str | None = None
    delegate: bool = False
    delegate_name: str = ""


def letter(screening: Screening, sender: Sender, letters: Mapping[str, Letter]) -> str:
    """The letter on a screening. Raises RulebookRefused when its template is missing or wrong."""
    if screening.decision not in letters:
        raise RulebookRefused(Problem(f"letters/{screening.decision}.txt", 0, 0, "", "manca il modello", "scrivilo"))
    try:
        return _render(screening, sender, letters)
    except Exception as error:
        raise RulebookRefused(_located(error, letters, screening.decision)) from None


def problems(letters: Mapping[str, Letter]) -> tuple[Problem, ...]:
    """Everything wrong with the templates: syntax, names that do not exist, and what fails on sample letters."""
    wrong = [problem for name, one in letters.items() for problem in _static(name, one, letters)]
    if not wrong:
        wrong = [problem for ruling in RULINGS if ruling in letters for problem in _tried(ruling, letters)]
    return tuple(dict.fromkeys(wrong))


def _static(name: str, one: Letter, letters: Mapping[str, Letter]) -> Iterator[Problem]:
    """Syntax, and free names, without rendering."""
    from jinja2 import TemplateSyntaxError, meta, nodes  # noqa: PLC0415  only letters need it

    if len(one.text) > LIMIT:
        yield Problem(one.file, 0, 0, "", f"modello più lungo di {LIMIT} caratteri", "accorcialo")
        return
    try:
        tree = _environment(tuple(letters.items())).parse(one.text, name)
        free = meta.find_undeclared_variables(tree) - set(FIELDS)
    except TemplateSyntaxError as error:
        yield Problem(one.file, error.lineno, 0, "", f"errore di sintassi nel modello: {error.message}")
        return
    for used in meta.find_referenced_templates(tree):
        if used not in letters:
            yield Problem(one.file, 0, 0, "", f"modello incluso sconosciuto `{used}`", "controlla il nome")
    for node in tree.find_all(nodes.Name):
        if node.name in free:
            yield Problem(
                one.file, node.lineno, 0, "", f"nome sconosciuto `{node.name}`", f"ammessi: {', '.join(FIELDS)}"
            )


def _tried(ruling: Ruling, letters: Mapping[str, Letter]) -> Iterator[Problem]:
    for sample in samples(ruling):
        for sender in (
            Sender(),
            Sender("Nome Cognome", "servizio", sample.as_of),
            Sender("Nome Cognome", "servizio", None, delegate=True, delegate_name="Associazione"),
        ):
            try:
                _render(sample, sender, letters)
            except Exception as error:
                yield _located(error, letters, ruling)


def _render(screening: Screening, sender: Sender, letters: Mapping[str, Letter]) -> str:
    template = _environment(tuple(letters.items())).get_template(screening.decision)
    text = template.render(_context(screening, sender))
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return _BLANKS.sub("\n\n", lines).strip() + "\n"


def _context(screening: Screening, sender: Sender) -> dict[str, object]:
    missing_files = {file.name for one in screening.missing for file in one.files}
    return {
        "request": label(screening.case),
        "customer": sender.customer,
        "service": sender.service,
        "sent_on": sender.sent_on,
        "today": screening.as_of,
        "reasons": screening.reasons,
        "missing": tuple(once(screening.missing)),
        "questions": tuple(
            _put(one, sender) for one in screening.questions if "customer" in one.asked_of and not one.later
        ),
        "useful_from": screening.useful_from,
        "routes": screening.routes,
        "answer_due": screening.answer_due,
        "visible_by": screening.visible_by,
        "warnings": tuple(one for one in screening.warnings if one.concerns == "customer"),
        "files": tuple(file for file in screening.files if file.faults),
        "other_files": tuple(file for file in screening.files if file.faults and file.name not in missing_files),
        "delegate": sender.delegate,
        "writer": sender.delegate_name if sender.delegate else sender.customer,
        "opened": screening.opened,
        "send": screening.send,
    }


def _put(one: Asked, sender: Sender) -> Asked:
    """The question as its reader is asked: a delegate hears of the customer, the customer is addressed."""
    return one if sender.delegate or not one.to_customer else replace(one, question=one.to_customer)


@cache
def _environment(letters: tuple[tuple[str, Letter], ...]) -> Environment:
    from jinja2 import DictLoader, StrictUndefined  # noqa: PLC0415  only letters need it
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader({name: one.text for name, one in letters}),
        autoescape=False,  # letters are plain text, never HTML
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["day"] = wording.day
    environment.filters["task"] = lambda text: wording.lower_first(text.strip().rstrip(". "))
    environment.filters["on"] = lambda iso, preposition: wording.on(preposition, iso)
    return environment


def _located(error: Exception, letters: Mapping[str, Letter], name: str) -> Problem:
    """The error at the line of the template where it arose."""
    line, here = 0, name
    for frame in traceback.extract_tb(error.__traceback__):
        if frame.filename == "<template>" or frame.filename in letters:
            line, here = frame.lineno or 0, frame.filename if frame.filename in letters else here
    what = getattr(error, "message", None) or str(error) or type(error).__name__
    file = letters[here].file if here in letters else f"letters/{here}.txt"
    return Problem(file, line, 0, "", f"il modello non si può compilare: {what}")
