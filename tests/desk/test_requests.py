"""The example requests are those the script writes, and come out as they are meant to."""

from __future__ import annotations

import json

import pytest

from engine.cli.main import main
from tests.desk.make_requests import FOLDER, REQUESTS, write

EXPECTED = {
    "info-supplier-complete": ("acceptable", "2026-05-08", None, []),
    "help-bonus-too-early": ("to_regularise", None, "2026-07-02", []),
    "help-delegate-locked-file": ("to_regularise", None, "2026-07-10", []),
    "info-disguised-program": ("to_regularise", None, "2026-04-30", []),
    "help-tariff-not-here": ("not_here", None, None, ["conciliation"]),
    "info-history-open": ("undetermined", "2026-05-08", None, []),
}


def test_the_script_writes_the_same_bytes(tmp_path):
    write(tmp_path)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path.relative_to(FOLDER): path.read_bytes() for path in FOLDER.rglob("*") if path.is_file()}
    assert made == kept


def test_every_example_is_expected():
    assert set(EXPECTED) == set(REQUESTS)


@pytest.mark.parametrize("name", EXPECTED)
def test_each_example_is_screened_as_meant(name, capsys, monkeypatch):
    monkeypatch.delenv("CONFORME_RULES", raising=False)
    folder = FOLDER / name
    arguments = ["screen", str(folder / "request.yaml"), "--attachments", str(folder / "attachments")]
    main([*arguments, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    due = found["answer_due"] and found["answer_due"]["day"]
    assert (found["decision"], due, found["useful_from"], [one["id"] for one in found["routes"]]) == EXPECTED[name]


@pytest.mark.parametrize(
    ("facts", "decision", "routes"),
    [
        ("service: smart_info, topic: bonus", "not_here", ["smart_help"]),
        ("service: smart_info, topic: other", "not_here", ["supplier_complaint"]),
        ("service: smart_help, topic: supplier_identity", "not_here", ["smart_info"]),
        ("service: smart_help, topic: other", "not_here", ["conciliation"]),
        (
            "service: smart_info, topic: supplier_identity, request_channel: phone, request_kind: substance",
            "not_here",
            ["portal", "free_number"],
        ),
        ("service: smart_help, topic: bonus, request_channel: email, via_delegate: true", "not_here", ["portal"]),
        (
            "service: smart_help, topic: bonus, complaint_sent_on: null, complaint_received_on: null, "
            "complaint_reply_sent_on: null, request_sent_on: 2026-07-01",
            "to_regularise",
            ["supplier_complaint"],
        ),
    ],
)
def test_where_else_a_request_may_go(facts, decision, routes, tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("CONFORME_RULES", raising=False)
    (tmp_path / "r.yaml").write_text(f"as_of: 2026-07-01\nfacts: {{{facts}}}\n")
    main(["screen", str(tmp_path / "r.yaml"), "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    assert (found["decision"], [one["id"] for one in found["routes"]]) == (decision, routes)


def test_a_recommendation_of_the_text_stays_one(tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("CONFORME_RULES", raising=False)
    facts = (
        "service: smart_info, topic: supplier_identity, request_channel: email, request_sent_on: 2026-07-01, "
        "request_complete: true, via_delegate: false, customer_type: domestic, interest_form_complete: true, "
        "attachments: [], spcen_code_on_document: false, channels_used: [email, fax]"
    )
    (tmp_path / "r.yaml").write_text(f"as_of: 2026-07-01\nfacts: {{{facts}}}\n")
    assert main(["screen", str(tmp_path / "r.yaml"), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["rule"] for one in found["warnings"]] == ["smart-intake.spcen_code", "smart-intake.single_channel"]
