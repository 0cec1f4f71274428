"""`conforme ask`: asks for the missing facts that matter, most decisive first, and writes the completed case."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from engine.cli import exits, options, terminal
from engine.errors import UsageError
from engine.reporting.sanitising import sanitised
from engine.service.bootstrap import find_rules, open_checker

if TYPE_CHECKING:
    from engine.model.case import Case
    from engine.service.interview import Interview, State

EXAMPLE = """\b
Esempi:
  conforme ask reclamo.yaml
  conforme ask nuovo.yaml --family complaint
  conforme ask richiesta.yaml --screen

\b
Si risponde con un giorno, un numero, sì o no; `non so` salta la domanda,
`mai` dice che la cosa non è avvenuta, `?` spiega la domanda,
`indietro` torna a quella prima e toglie la sua risposta.
Il caso completato va in un file nuovo: quello di partenza non si tocca."""


def ask(
    case: Annotated[
        Path, typer.Argument(metavar="CASO", help="File del caso; con --family o --screen può non esistere.")
    ],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Dove scrivere; se manca, CASO.completed.yaml.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Sovrascrive il file di uscita, se c'è già.")] = False,
    as_of: options.AsOf = None,
    profile: options.ProfileName = "documents",
    rules: options.Rules = None,
    family: options.Families = None,
    desk: Annotated[
        bool, typer.Option("--screen", help="È una richiesta allo sportello (si capisce da sé se dice il servizio).")
    ] = False,
) -> int:
    """Chiede i fatti che mancano, i più decisivi per primi, e scrive il caso completato."""
    target = out or case.parent / f"{case.stem}.completed.yaml"
    day, chosen = options.chosen_day(as_of), options.chosen_profile(profile)
    from engine.service.interview import Interview, open_case
    from engine.service.judging import Criteria

    _check_paths(case, target, starts=bool(family) or desk, force=force)
    checker = open_checker(find_rules(rules))
    try:
        families = options.chosen_families(family, checker.rulebook.header.families)
        criteria = Criteria(chosen, families, day)
        first = open_case(case, checker, criteria)
        terminal.explain_reading(first.understood)
        interview = _at_desk(Interview(checker, criteria), first, asked=desk)
        return _conduct(interview, first, target, force=force)
    finally:
        checker.close()


def _check_paths(case: Path, target: Path, *, starts: bool, force: bool) -> None:
    """Whatever would spoil the interview at its end is said before it begins."""
    from engine.reading.paths import check_folder
    from engine.service.inputs import STANDARD_INPUT

    if str(case) == STANDARD_INPUT:
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


def _at_desk(interview: Interview, case: Case, *, asked: bool) -> Interview:
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


def _conduct(interview: Interview, case: Case, target: Path, *, force: bool) -> int:
    """Asks, saves, shows the verdict, returns its exit code. Interrupted, it writes nothing, and says what was lost."""
    from engine.atomic import write_whole
    from engine.cli.dialogue import Dialogue
    from engine.reading.paths import reason
    from engine.service.interview import answers_so_far, begin, completed

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
    typer.echo(sanitised(f"Caso completato in {target}"))
    return code


def _show(state: State, interview: Interview) -> int:
    """Shows what the interview came to, and returns its exit code."""
    from engine.reporting.screening import screening as page
    from engine.reporting.text import report
    from engine.screening import received, screen

    rulebook = interview.checker.rulebook
    if interview.desk is None:
        terminal.show(report(state.verdict, rulebook, terminal.width()))
        return exits.OF_CONCLUSION[state.verdict.conclusion]
    screening = screen(state.verdict, rulebook, interview.desk, received=received(state.case, interview.desk))
    terminal.show(page(screening, rulebook))
    return exits.OF_RULING[screening.decision]
