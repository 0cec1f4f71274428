"""The JSON schemas the program publishes, as bytes."""

from __future__ import annotations

import json
from pathlib import Path

from engine.reading.rulebook import read_rulebook
from engine.reading.schema import case_schema, rulebook_schema
from engine.reporting.documents import screening_schema
from engine.reporting.machine import verdict_schema


def schema_of(name: str, rules: Path) -> bytes:
    """The schema of that name; the facts of a case are those of the rulebook in the folder."""
    if name == "case":
        found: object = case_schema(read_rulebook(rules).vocabulary)
    else:
        makers = {"verdict": verdict_schema, "screening": screening_schema, "rulebook": rulebook_schema}
        found = makers[name]()
    return f"{json.dumps(found, ensure_ascii=False, indent=2)}\n".encode()
