"""JSON schemas for editors and callers: of a clause file (from the model), of a case file (from the
vocabulary) and of a file with a model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from engine.model.clause import Clause
from engine.model.vocabulary import Fact

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DAY: dict[str, Any] = {"type": "string", "format": "date", "pattern": r"^(19[9][0-9]|20[0-9]{2})-[0-9]{2}-[0-9]{2}$"}
_AMOUNT: dict[str, Any] = {
    "anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^(0|[1-9][0-9]*)(\.[0-9]{1,2})?$"}]
}
_ATTACHMENT: dict[str, Any] = {
    "type": "object",
    "required": ["name", "bytes"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string", "minLength": 1, "maxLength": 255},
        "bytes": {"type": "integer", "minimum": 0},
        "encrypted": {"type": "boolean"},
    },
}
_CODES: dict[str, dict[str, Any]] = {
    "": {"type": "string", "minLength": 1, "maxLength": 100},
    "pod": {"type": "string", "pattern": r"^[Ii][Tt][0-9]{3}[Ee][0-9]{8}[0-9A-Za-z]?$"},
    "pdr": {"type": ["string", "integer"], "pattern": "^[0-9]{14}$"},
    "codice_fiscale": {"type": ["string", "integer"], "pattern": "^([0-9A-Za-z]{16}|[0-9]{11})$"},
    "partita_iva": {"type": ["string", "integer"], "pattern": "^([Ii][Tt])?[0-9]{11}$"},
    "iban": {"type": "string", "minLength": 15, "maxLength": 42},
}


def schema_of_model(
    model: type[BaseModel], title: str, names: Mapping[tuple[str | int, ...], list[str]]
) -> dict[str, Any]:
    """The schema of a file with a model; `names` are all that may stand at some of its places, where the model says text."""
    schema = model.model_json_schema(ref_template="#/$defs/{model}")
    for path, allowed in names.items():
        place: Any = schema
        for step in path:
            place = place[step]
        place["enum"] = allowed
    return {"$schema": DIALECT, **schema, "title": title}


def rulebook_schema() -> dict[str, Any]:
    """The schema of `rules/clauses/*.yaml`."""
    clause = Clause.model_json_schema(by_alias=True, ref_template="#/$defs/{model}")
    definitions = clause.pop("$defs", {})
    return {
        "$schema": DIALECT,
        "title": "conforme: clausole di una famiglia",
        "type": "object",
        "additionalProperties": False,
        "required": ["clauses"],
        "properties": {"clauses": {"type": "array", "items": {"$ref": "#/$defs/Clause"}}},
        "$defs": {**definitions, "Clause": clause},
    }


def case_schema(vocabulary: Mapping[str, Fact]) -> dict[str, Any]:
    """The schema of a case file: one case or a list, with the facts of the vocabulary."""
    case = {
        "type": "object",
        "additionalProperties": False,
        "required": ["facts"],
        "properties": {
            "id": {"type": ["string", "integer"]},
            "title": {"type": ["string", "integer"]},
            "as_of": {**_DAY, "description": "Il giorno in cui si giudica."},
            "facts": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": False,
                "properties": {name: _fact(fact) for name, fact in vocabulary.items()},
            },
            "expected": {"description": "Ignorato: serve ai casi di accettazione."},
            "alternatives": {"description": "Ignorato: serve ai casi di accettazione."},
        },
    }
    return {
        "$schema": DIALECT,
        "title": "conforme: un caso, o una lista di casi",
        "anyOf": [
            {"$ref": "#/$defs/case"},
            {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/case"}},
        ],
        "$defs": {"case": case},
    }


def _fact(fact: Fact) -> dict[str, Any]:
    value = _value(fact)
    described = {"title": fact.question, "description": _described(fact)}
    if fact.absent:
        return {**described, "anyOf": [value, {"type": "null", "description": fact.absent}]}
    return {**described, **value}


def _described(fact: Fact) -> str:
    values = "; ".join(f"{key}: {label}" for key, label in fact.values.items())
    return f"{fact.phrase} ({values})" if values else fact.phrase


def _value(fact: Fact) -> dict[str, Any]:
    keys = list(fact.values)
    schemas: dict[str, dict[str, Any]] = {
        "date": _DAY,
        "boolean": {"type": "boolean"},
        "enum": {"type": "string", "enum": keys},
        "set": {"type": "array", "uniqueItems": True, "items": {"type": "string", "enum": keys}},
        "integer": {"type": "integer", "minimum": 0, **({} if fact.maximum is None else {"maximum": fact.maximum})},
        "eur": _AMOUNT,
        "decimal": _AMOUNT,
        "column": {"type": "array", "minItems": 1, "items": _AMOUNT},
        "attachments": {"type": "array", "maxItems": 1000, "items": _ATTACHMENT},
        "code": _CODES[fact.format],
        "text": {"type": ["string", "integer"], "maxLength": 4000},
    }
    return schemas[fact.type]
