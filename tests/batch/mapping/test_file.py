"""`docs/mapping.schema.json` is what the model of a mapping says today; it accepts the mappings we ship."""

import json

import jsonschema
import pytest

from engine.cli.commands.schema import schema_of
from engine.reading.strict_yaml import load
from tests.batch.conftest import CRM
from tests.conftest import ROOT
from tests.reading.test_schema import thaw

SCHEMA = ROOT / "docs" / "mapping.schema.json"
REFRESH = "conforme schema mapping > docs/mapping.schema.json"
GOOD = {"id": "pratica", "columns": {"A": "commodity", "B": "ignore"}}


def validate(mapping) -> None:
    jsonschema.validate(mapping, json.loads(SCHEMA.read_bytes()), jsonschema.Draft202012Validator)


def test_the_schema_for_editors_is_current():
    current = SCHEMA.read_bytes() if SCHEMA.exists() else b""
    assert current == schema_of("mapping", ROOT / "rules"), f"docs/mapping.schema.json is stale; refresh it: {REFRESH}"
    jsonschema.Draft202012Validator.check_schema(json.loads(current))


def test_the_shipped_mapping_passes_it():
    validate(thaw(load((CRM / "mapping.yaml").read_bytes(), "m", limit=10**6).value))


@pytest.mark.parametrize(
    "more",
    [
        {"as_of": {"column": "g", "format": ["%d/%m/%Y"]}, "nulls": ["-", 0], "constants": {"commodity": "gas"}},
        {"columns": {"A": {"fact": "unsolicited_contract", "values": {"sì": True, "forse": "unknown"}}}},
        {
            "columns": {"A": {"fact": "complaint_sent_on", "format": "%d/%m/%Y", "empty": "unknown"}},
            "read": {"header": 3},
        },
    ],
)
def test_it_accepts_what_the_reader_accepts(more):
    validate(GOOD | more)


@pytest.mark.parametrize(
    "wrong",
    [
        {"ids": "a"}, {"columns": {}}, {"columns": {"A": "commodità"}}, {"columns": {"A": {"empty": "unknown"}}},
        {"columns": {"A": {"fact": "commodity", "unit": "lire"}}}, {"read": {"header": 0}}, {"as_of": {"format": "%d"}},
        {"columns": {"A": {"fact": "ignore"}}}, {"columns": {"A": {"fact": "commodity", "empty": "never"}}},
    ],
)  # fmt: skip
def test_it_refuses_what_the_reader_refuses(wrong):
    with pytest.raises(jsonschema.ValidationError):
        validate(GOOD | wrong)
