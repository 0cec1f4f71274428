"""A name that changed is told from a piece that went and another that came."""

from __future__ import annotations

from typing import Any

import pytest

from engine.analysis.comparing import compare
from engine.analysis.renaming import Renames, renamed, renames
from engine.model.rulebook import Rulebook
from tests.tiny import fact, reading, tiny

CLAUSE: dict[str, Any] = {
    "id": "demo.term",
    "about": ["asked_on"],
    "applies_when": {"fact": "kind", "is": ["first", "second"]},
    "terms": {"reply": {"from": "asked_on", "within": "demo.days", "end": "answered_on"}},
    "requires": [{"id": "in_time", "title": "in tempo", "when": {"met": "reply"}}],
    "deadline": "reply",
    "message": {"violated": {"done": "Il {answered_on}.", "open": "No."}},
}
OTHER: dict[str, Any] = {
    "id": "demo.other",
    "about": ["asked_on"],
    "applies_when": {"all": [{"clause": "demo.term", "outcome": "violated"}, {"reading": "which", "choice": "one"}]},
    "requires": [{"id": "right", "title": "vero", "when": {"fact": "right", "is": True}}],
    "deadline": "demo.term/reply",
}
FACTS = {
    "asked_on": fact("date"),
    "answered_on": fact("date", absent="non ha risposto", question="Quando ha risposto?"),
    "kind": fact("enum", values={"first": "primo", "second": "secondo"}),
    "right": fact("boolean", negated="non vale"),
}
DAYS = {
    "title": "Giorni",
    "unit": "solar_days",
    "values": [{"layer": "contract", "value": 30, "citation": "prova", "confidence": "high"}],
}


def rules(rename: dict[str, str] | None = None) -> Rulebook:
    """The rules of this test, some names written otherwise."""
    called = rename or {}

    def other(value: Any) -> Any:
        if isinstance(value, dict):
            return {called.get(key, key): other(part) for key, part in value.items()}
        if isinstance(value, list):
            return [other(part) for part in value]
        if not isinstance(value, str):
            return value
        owner, slash, term = value.partition("/")
        text = f"{called.get(owner, owner)}{slash}{term}"
        for before, after in called.items():
            text = text.replace(f"{{{before}}}", f"{{{after}}}")
        return text

    return tiny(
        other([CLAUSE, OTHER]), other(FACTS), other({"demo.days": DAYS}), other({"which": reading("one", "two")})
    )


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("facts", "answered_on", "reply_sent_on"),
        ("parameters", "demo.days", "demo.length"),
        ("readings", "which", "whichever"),
        ("clauses", "demo.term", "demo.answer"),
    ],
)
def test_the_old_rules_in_the_new_names_are_the_new_rules(kind: str, before: str, after: str):
    old, new = rules(), rules({before: after})
    found = renames(old, new)
    assert found == Renames(**{kind: {before: after}})
    written = renamed(old, found)
    assert (written.clauses, written.vocabulary, written.parameters, written.readings) == (
        new.clauses, new.vocabulary, new.parameters, new.readings,
    )  # fmt: skip
    assert compare(old, new).same


def test_several_names_at_once():
    told = {
        "answered_on": "reply_sent_on",
        "demo.days": "demo.length",
        "which": "whichever",
        "demo.term": "demo.answer",
    }
    old, new = rules(), rules(told)
    assert compare(old, new).same
    assert compare(old, new).counts.renamed == 1


def test_where_nothing_is_renamed_the_rules_are_the_same_object():
    old = rules()
    assert renamed(old, renames(old, rules())) is old


def test_another_piece_is_not_a_new_name():
    old, new = rules(), rules()
    more = new.vocabulary["right"].model_copy(
        update={
            "question": "Il cliente ha un contatore elettronico?",
            "phrase": "il contatore è elettronico",
            "negated": "il contatore non è elettronico",
        }
    )
    vocabulary = {name: body for name, body in new.vocabulary.items() if name != "kind"} | {"electronic_meter": more}
    clauses = {**new.clauses, "demo.term": new.clauses["demo.term"].model_copy(update={"applies_when": None})}
    changed = type(new)(**{**vars_of(new), "vocabulary": vocabulary, "clauses": clauses})
    assert not renames(old, changed)
    assert {(one.id, one.change) for one in compare(old, changed).pieces} == {
        ("electronic_meter", "added"),
        ("kind", "removed"),
    }


def vars_of(rulebook: Rulebook) -> dict[str, Any]:
    return {name: getattr(rulebook, name) for name in type(rulebook).__dataclass_fields__}


def test_a_name_that_is_also_a_value_is_left_alone():
    old = rules({"right": "first"})
    assert renames(old, rules({"right": "true_enough"})) == Renames()
