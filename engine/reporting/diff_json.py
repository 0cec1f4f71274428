"""Two editions compared, as a JSON document with a published schema."""

from __future__ import annotations

from pydantic import TypeAdapter

from engine.model.difference import SCHEMA, RulebookDifference
from engine.reporting.machine import DIALECT, INDENT


def difference_document(told: RulebookDifference) -> bytes:
    """UTF-8 JSON, ended by a line feed; keys always the same, in the same order."""
    return TypeAdapter(RulebookDifference).dump_json(told, indent=INDENT) + b"\n"


def difference_schema() -> dict[str, object]:
    """The JSON schema of such a document."""
    return {"$schema": DIALECT, "$id": SCHEMA, **TypeAdapter(RulebookDifference).json_schema(mode="serialization")}
