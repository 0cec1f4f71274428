"""`conforme ask` at work: from a file, or from nothing, to a completed case beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import typer

from engine.atomic import write_whole
from engine.cli import exits, terminal
from engine.cli.dialogue import Dialogue
from engine.errors import UsageError
from engine.model.case import Case
from engine.reading.paths import check_folder, reason
from engine.reporting.plain import plain
from engine.reporting.screening import screening
from engine.reporting.text import report
from engine.screening import received, screen
from engine.service import inputs
from engine.service.case_writer import write
from engine.service.interview import Interview, State, answers_so_far, begin, completed


def check_paths(case: Path, target: Path, *, starts: bool, force: bool) -> None:
    """Whatever would spoil the interview at its end is said before it begins."""
    if str(case) == inputs.STANDARD_INPUT:
        raise UsageError.about("ask", "il caso non può venire dallo standard input", "da lì vengono le risposte")
    if not starts and not case.exists():
        raise UsageError.about(str(case), "il file non esiste", "per cominciare un caso nuovo aggiungi --family")
    if case.exists() and target.exists() and target.samefile(case):
        raise UsageError.about("--out", f"`{target}` è il file di partenza, che non si tocca", "scegli un altro nome")
    if target.exists() and not force:
        raise UsageError.about(str(target), "il file esiste già", "scegline un altro con --out, o aggiungi --force")
    check_folder(str(target), target.parent, "creala, o scegline un'altra con --out")
    if target.is_dir():
        raise UsageError.about(str(target), "è una cartella, non un file", "scegli un altro nome con --out")


def at_desk(interview: Interview, case: Case, *, asked: bool) -> Interview:
    """The same interview, at the desk when that is asked, or when the case says which service it wants and no families
    were chosen. Raises UsageError where a desk is asked of a rulebook without one."""
    desk, criteria = interview.checker.rulebook.header.desk, interview.criteria
    if asked and desk is None:
        raise UsageError.about("--screen", "queste regole non hanno uno sportello", "aggiungi `desk` in rulebook.yaml")
    if asked and criteria.families:
        raise UsageError.about("--screen", "non si combina con --family", "scegli uno dei due")
    if desk is None or not (asked or (desk.service in case.facts and not criteria.families)):
        return interview
    return replace(interview, desk=desk, criteria=replace(criteria, also=desk.always))


def conduct(interview: Interview, case: Case, target: Path, *, force: bool) -> int:
    """Asks, saves, shows the verdict, returns its exit code. Interrupted, it writes nothing, and says what was lost."""
    dialogue = Dialogue(interview, begin(interview, case))
    try:
        state = dialogue.hold()
    except typer.Abort:
        terminal.complain(["nessun file scritto", *answers_so_far(dialogue.state)])
        raise
    try:
        write_whole(target, completed(state, interview).encode(), replace=force)
    except OSError as error:
        terminal.complain(answers_so_far(state))
        raise UsageError.about(str(target), f"non si può scrivere: {reason(error)}", "usa --out") from None
    typer.echo()
    code = _show(state, interview)
    typer.echo()
    typer.echo(plain(f"Caso completato in {target}"))
    return code


def _show(state: State, interview: Interview) -> int:
    """Shows what the interview came to, and returns its exit code."""
    rulebook = interview.checker.rulebook
    if interview.desk is None:
        terminal.show(report(state.verdict, rulebook, terminal.width()))
        return exits.OF_CONCLUSION[state.verdict.conclusion]
    found = screen(state.verdict, rulebook, interview.desk, received=received(state.case, interview.desk))
    terminal.show(screening(found, rulebook))
    return exits.OF_RULING[found.decision]
