"""`conforme schema`: what other programs may check a case, a rulebook and our answers by."""

import json

import jsonschema
import pytest


def test_the_schema_of_a_case_accepts_a_case_and_refuses_an_unknown_fact(run):
    _, out, _ = run("schema", "case")
    schema = json.loads(out)
    jsonschema.validate({"facts": {"complaint_received_on": "2026-05-04"}}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"facts": {"complaint_received": "2026-05-04"}}, schema)


def test_the_schema_of_a_rulebook_is_one(run):
    jsonschema.Draft202012Validator.check_schema(json.loads(run("schema", "rulebook")[1]))
