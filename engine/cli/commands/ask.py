"""`conforme ask`: asks for the missing facts that matter, most decisive first, and writes the completed case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from engine.cli import options, terminal
from engine.service.bootstrap import find_rules, open_checker

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
    from engine.cli import completing  # noqa: PLC0415  the model must not slow down `--version`
    from engine.service.interview import Interview, open_case  # noqa: PLC0415
    from engine.service.judging import Criteria  # noqa: PLC0415

    completing.check_paths(case, target, starts=bool(family) or desk, force=force)
    checker = open_checker(find_rules(rules))
    try:
        families = options.chosen_families(family, checker.rulebook.header.families)
        criteria = Criteria(chosen, families, day)
        first = open_case(case, checker, criteria)
        terminal.explain_reading(first.understood)
        interview = completing.at_desk(Interview(checker, criteria), first, asked=desk)
        return completing.conduct(interview, first, target, force=force)
    finally:
        checker.close()
