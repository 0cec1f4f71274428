"""The schemas for editors accept what the reader accepts."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest

from engine.reading.rulebook import read_rulebook
from engine.reading.schema import case_schema, rulebook_schema
from engine.reading.strict_yaml import load

MINIMAL = Path(__file__).parents[2] / "fixtures" / "rulebooks" / "minimal"


def thaw(value: object) -> object:
    """Tuples as lists, as a JSON schema wants them."""
    if isinstance(value, tuple):
        return [thaw(item) for item in value]
    return {key: thaw(item) for key, item in value.items()} if isinstance(value, dict) else value


def clauses() -> dict[str, list[dict[str, object]]]:
    file = MINIMAL / "clauses" / "demo.yaml"
    value = thaw(load(file.read_bytes(), "demo.yaml", limit=10**6).value)
    assert isinstance(value, dict)
    return value


def test_the_schema_of_clauses_is_valid_and_accepts_clauses() -> None:
    jsonschema.Draft202012Validator.check_schema(rulebook_schema())
    jsonschema.validate(clauses(), rulebook_schema(), jsonschema.Draft202012Validator)


def test_the_schema_of_clauses_refuses_an_unknown_key() -> None:
    wrong = clauses()
    wrong["clauses"][0]["titel"] = "x"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, rulebook_schema(), jsonschema.Draft202012Validator)


def test_the_schema_of_cases_follows_the_vocabulary() -> None:
    schema = case_schema(read_rulebook(MINIMAL).vocabulary)
    jsonschema.Draft202012Validator.check_schema(schema)
    accepted = {
        "received_on": None,
        "replied_on": "2026-05-04",
        "channel": "email",
        "elements": ["name"],
        "mix": [1, "2.5"],
    }
    jsonschema.validate({"id": "a", "facts": accepted}, schema, jsonschema.Draft202012Validator)
    jsonschema.validate([{"facts": accepted, "expected": []}], schema, jsonschema.Draft202012Validator)
    for name, value in (("channel", "fax"), ("signed", "si"), ("pages", -1), ("replied_on", "oggi"), ("zzz", 1)):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({"facts": {name: value}}, schema, jsonschema.Draft202012Validator)
