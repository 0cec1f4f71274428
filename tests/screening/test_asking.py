"""What is asked about a request, of whom, in which order."""

from __future__ import annotations

import json

from engine.model.conditions import facts_of
from engine.model.rulebook import conditions_of, outcomes_read
from engine.reading.rulebook import read_rulebook
from tests.conftest import ROOT


def deciding_facts() -> set[str]:
    """Every fact that the rules which decide on a request read, those they depend on included."""
    rulebook = read_rulebook(ROOT / "rules")
    desk, found, seen = rulebook.header.desk, set(), set()
    todo = [one.id for one in rulebook.clauses.values() if one.kind == "request" and one.family in desk.families]
    while todo:
        clause = rulebook.clauses[todo.pop()]
        if clause.id not in seen:
            seen.add(clause.id)
            todo += outcomes_read(clause)
            found |= {fact for condition in conditions_of(clause) for fact in facts_of(condition)}
    return found


def test_every_fact_that_may_be_asked_says_of_whom():
    vocabulary = read_rulebook(ROOT / "rules").vocabulary
    assert [name for name in sorted(deciding_facts()) if "asked_of" not in vocabulary[name].model_fields_set] == []


def test_what_only_the_desk_can_see_is_never_asked_of_the_customer():
    vocabulary = read_rulebook(ROOT / "rules").vocabulary
    technical = ("byte", "estensione", "modulo", "campi", "allegat", "Portale", "SPCEN")
    asked = [vocabulary[name] for name in deciding_facts() if "customer" in vocabulary[name].asked_of]
    assert asked
    assert [one.question for one in asked if any(word in one.question for word in technical)] == []


def test_a_bare_request_is_asked_for_service_and_topic_first(shipped):
    code, out, _ = shipped({"request_channel": "portal"}, "2026-07-01", "--format", "json")
    found = json.loads(out)
    assert (code, found["decision"]) == (3, "undetermined")
    assert [(one["fact"], one["later"]) for one in found["questions"]][:2] == [("service", False), ("topic", False)]
    assert all(one["later"] for one in found["questions"][2:])
    _, told, _ = shipped({"request_channel": "portal"}, "2026-07-01", "--format", "letter")
    asked = [line for line in told.splitlines() if line.startswith("- ")]
    assert asked[0] == "- Quale servizio SMART chiede? (SMART Info; SMART Help)"
    assert asked[1].startswith("- Qual è l'argomento della Sua richiesta? (il fornitore attuale")
    assert len(asked) == 2


def test_without_the_topic_alone_the_topic_is_asked(shipped):
    _, told, _ = shipped({"service": "smart_info"}, "2026-07-01", "--format", "letter")
    assert [line[:20] for line in told.splitlines() if line.startswith("- ")] == ["- Qual è l'argomento"]


def test_the_page_parts_what_the_customer_knows_from_what_the_desk_sees(shipped):
    facts = {"service": "smart_help", "topic": "bonus", "request_channel": "portal", "request_sent_on": "2026-07-01"}
    _, out, _ = shipped(facts, "2026-07-01")
    customer, desk = out.index("Da chiedere a chi ha scritto"), out.index("Da accertare allo sportello")
    assert customer < out.index("Quando il fornitore ha ricevuto il reclamo scritto?") < desk
    assert desk < out.index("Quali file sono allegati")
    _, told, _ = shipped(facts, "2026-07-01", "--format", "letter")
    assert "byte" not in told
    assert "Quando il fornitore ha ricevuto il Suo reclamo scritto" in told


def test_a_delegate_is_asked_about_the_customer(shipped):
    facts = {"service": "smart_help", "topic": "bonus", "via_delegate": "true"}
    _, told, _ = shipped(facts, "2026-07-01", "--format", "letter")
    assert "il cliente ha inviato il reclamo scritto" in told or "ha ricevuto il reclamo scritto" in told
    assert "Suo reclamo" not in told


def test_where_nothing_can_be_asked_of_the_customer_the_letter_asks_nothing(shipped):
    facts = {
        "service": "smart_info", "topic": "supplier_identity", "request_channel": "portal", "via_delegate": "false",
        "request_sent_on": "2026-07-01", "complaint_received_on": "null",
    }  # fmt: skip
    code, told, _ = shipped(facts, "2026-07-01", "--format", "letter")
    assert code == 3
    assert "per ora da parte Sua non occorre altro" in told
    assert "?" not in told


def test_a_reading_that_would_decide_otherwise_is_shown_to_the_desk(shipped):
    facts = {
        "service": "smart_help", "topic": "bonus", "request_channel": "portal", "request_sent_on": "2026-07-02",
        "request_complete": "true", "via_delegate": "false", "complaint_sent_on": "2026-06-01",
        "complaint_received_on": "2026-06-05", "complaint_reply_sent_on": "null", "attachments": "[]",
    }  # fmt: skip
    code, out, _ = shipped(facts, "2026-07-02", "--format", "json")
    assert code == 6
    (one,) = [one for one in json.loads(out)["warnings"] if "dall'invio o dalla ricezione" in one["text"]]
    assert one["text"].endswith("Con l'altra lettura («sempre dall'invio») la richiesta sarebbe accettabile.")
    assert one["concerns"] == "desk"
    assert "Con l'altra lettura" not in shipped(facts, "2026-07-02", "--format", "letter")[1]
    assert "Con l'altra lettura" not in shipped({**facts, "complaint_sent_on": "2026-06-05"}, "2026-07-02")[1]
