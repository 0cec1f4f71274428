"""`conforme schema`: the JSON schemas of what goes in and what comes out."""

from __future__ import annotations

from typing import Annotated

import typer

from engine.cli import exits, options, terminal
from engine.service.bootstrap import find_rules

EXAMPLE = "\b\nEsempio:\n  conforme schema verdict > verdict.schema.json"
NAMES = ("verdict", "screening", "case", "rulebook", "mapping")


def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="SCHEMA", help="verdict, screening, case, rulebook o mapping.", autocompletion=lambda: list(NAMES)
        ),
    ],
    rules: options.Rules = None,
) -> int:
    """Stampa lo schema JSON di un verdetto, di un esame, di un caso, delle regole o di una mappatura."""
    from engine.cli.schemas import schema_of  # noqa: PLC0415  the model must not slow down `--version`

    if name not in NAMES:
        raise options.unknown("schema", "lo schema", name, NAMES)
    terminal.write(schema_of(name, find_rules(rules)))
    return exits.COMPLIANT
