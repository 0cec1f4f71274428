"""`rules/schema.json` is what the model says today, and every clause file passes it."""

from __future__ import annotations

import json

import jsonschema
import pytest

from engine.cli.commands.schema import schema_of
from engine.reading.strict_yaml import load
from tests.conftest import ROOT
from tests.reading.test_schema import thaw

RULES = ROOT / "rules"
SCHEMA = RULES / "schema.json"
CLAUSES = sorted((RULES / "clauses").rglob("*.yaml"))
REFRESH = "conforme schema rulebook > rules/schema.json"


def test_the_schema_for_editors_is_current() -> None:
    current = SCHEMA.read_bytes() if SCHEMA.exists() else b""
    assert current == schema_of("rulebook", RULES), f"rules/schema.json is stale; refresh it with: {REFRESH}"


@pytest.mark.parametrize("path", CLAUSES, ids=lambda path: path.stem)
def test_every_file_of_clauses_passes_it(path) -> None:
    value = thaw(load(path.read_bytes(), path.name, limit=2_000_000).value)
    jsonschema.validate(value, json.loads(SCHEMA.read_bytes()), jsonschema.Draft202012Validator)


def test_it_refuses_what_the_reader_refuses() -> None:
    """Two operators in one condition, an unknown key, a kind that does not exist."""
    schema = json.loads(SCHEMA.read_bytes())
    good = {"id": "a.b", "kind": "duty", "bound": ["supplier"], "title": "t", "citations": ["c"]}
    jsonschema.validate({"clauses": [good]}, schema, jsonschema.Draft202012Validator)
    for wrong in (
        {"kind": "wish"},
        {"titel": "t"},
        {"applies_when": {"fact": "f", "is": True, "happened": True}},
        {"applies_when": {"fact": "f"}},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({"clauses": [good | wrong]}, schema, jsonschema.Draft202012Validator)
