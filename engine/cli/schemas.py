"""The JSON schemas the program publishes, as bytes."""

from __future__ import annotations

import json
from pathlib import Path

from engine.batch.mapping.file import mapping_schema
from engine.reading.rulebook import read_rulebook
from engine.reading.schema import case_schema, rulebook_schema
from engine.reporting.machine import screening_schema, verdict_schema


def schema_of(name: str, rules: Path) -> bytes:
    """The schema of that name; the facts of a case and of a mapping are those of the rulebook in the folder."""
    of_facts = {"case": case_schema, "mapping": mapping_schema}
    if name in of_facts:
        found: object = of_facts[name](read_rulebook(rules).vocabulary)
    else:
        makers = {"verdict": verdict_schema, "screening": screening_schema, "rulebook": rulebook_schema}
        found = makers[name]()
    return f"{json.dumps(found, ensure_ascii=False, indent=2)}\n".encode()
