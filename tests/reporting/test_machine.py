"""Verdicts and refusals for machines: one shape, and a schema that refuses anything else."""

import json

import jsonschema
import pytest

from engine.errors import Problem
from engine.reporting import machine
from tests.reporting.samples import late_complaint


def test_verdict_and_refusal_are_documents_of_one_shape():
    told = machine.document(late_complaint(), indented=False)
    refused = machine.refusal("f.yaml", [Problem("f.yaml", 1, 2, "facts.x", "no")], "documents")
    documents = [json.loads(told), json.loads(machine.document(refused, indented=True))]
    assert list(documents[0]) == list(documents[1])
    assert documents[1]["problems"] == ["f.yaml:1:2: facts.x: no"]
    assert documents[1]["receipt"] is None
    assert told.count(b"\n") == 1
    for one in documents:
        jsonschema.validate(one, machine.verdict_schema())


def test_the_schema_refuses_what_is_no_verdict():
    broken = json.loads(machine.document(late_complaint(), indented=False)) | {"conclusion": "boh"}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, machine.verdict_schema())
