"""`conforme check`: cases in, verdicts out, the gravest exit code back."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.bootstrap import open_checker
from engine.cli import options

EXAMPLE = """\b
Esempi:
  conforme check reclamo.yaml
  conforme check reclamo.yaml --full
  conforme check casi/ --format json > verdetti.jsonl
  conforme check reclamo.yaml --as-of 2026-09-30 --explain

\b
Codici di uscita:
  0 conforme, 1 non conforme, 3 non determinabile, 6 da regolarizzare,
  2 uso errato, 4 regole rifiutate, 5 caso rifiutato, 70 guasto,
  130 interrotto, 141 uscita chiusa prima della fine.
  Per più casi, il più grave: 70, 4, 5, 1, 6, 3, 0."""
FORMATS = ("text", "json", "brief")


def check(
    cases: Annotated[list[str], typer.Argument(metavar="CASO", help="File, cartelle, o `-` per lo standard input.")],
    as_of: options.AsOf = None,
    profile: options.ProfileName = "documents",
    rules: options.Rules = None,
    family: options.Families = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMATO",
            help="text, json, o brief: il json senza le prove.",
            autocompletion=lambda: list(FORMATS),
        ),
    ] = "text",
    full: Annotated[bool, typer.Option("--full", help="Mostra anche letture, presupposti, limiti e giorni.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Mostra tutto l'albero dei perché.")] = False,
) -> int:
    """Verifica uno o più casi: che cosa è conforme, che cosa no, entro quando e per quanto."""
    if form not in FORMATS:
        raise options.unknown("--format", "il formato", form, FORMATS)
    day, chosen = options.chosen_day(as_of), options.chosen_profile(profile)
    from engine.cli.inputs import sources  # noqa: PLC0415  the model must not slow down `--version`
    from engine.cli.judging import Request, check_all  # noqa: PLC0415

    found = sources(cases)
    checker = open_checker(options.rules_folder(rules))
    try:
        families = options.chosen_families(family, checker.rulebook.header.families)
        return check_all(found, checker, Request(chosen, families, day), form, full=full, explain=explain)
    finally:
        checker.close()
