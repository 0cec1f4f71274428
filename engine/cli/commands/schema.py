"""`conforme schema`: the JSON schemas of what goes in and what comes out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from engine.cli import exits, options, terminal
from engine.service.bootstrap import find_rules, open_rulebook

EXAMPLE = "\b\nEsempio:\n  conforme schema verdict > verdict.schema.json"
NAMES = ("verdict", "screening", "case", "rulebook", "mapping", "replay", "diff", "verify")


def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="SCHEMA",
            help="verdict, screening, case, rulebook, mapping, replay, diff o verify.",
            autocompletion=lambda: list(NAMES),
        ),
    ],
    rules: options.Rules = None,
) -> int:
    """Stampa lo schema JSON: di un verdetto, un esame, un caso, delle regole, di una mappatura, di un archivio rigiudicato, di
    un confronto o di una verifica."""
    if name not in NAMES:
        raise options.unknown("schema", "lo schema", name, NAMES)
    terminal.write(schema_of(name, find_rules(rules)))
    return exits.COMPLIANT


def schema_of(name: str, rules: Path) -> bytes:
    """The schema of that name; the facts of a case and of a mapping are those of the rulebook in the folder."""
    from engine.batch.mapping.file import mapping_schema
    from engine.model import difference, replay
    from engine.reading.schema import case_schema, rulebook_schema
    from engine.reporting.json_document import schema as schema_from
    from engine.reporting.machine import screening_schema, verdict_schema
    from engine.reporting.verification.json_report import schema as verification_schema

    of_facts = {"case": case_schema, "mapping": mapping_schema}
    if name in of_facts:
        document: object = of_facts[name](open_rulebook(rules).vocabulary)
    else:
        makers = {
            "verdict": verdict_schema,
            "screening": screening_schema,
            "rulebook": rulebook_schema,
            "replay": lambda: schema_from(replay.ReplayReport, replay.SCHEMA),
            "diff": lambda: schema_from(difference.RulebookDifference, difference.SCHEMA),
            "verify": verification_schema,
        }
        document = makers[name]()
    return f"{json.dumps(document, ensure_ascii=False, indent=2)}\n".encode()
