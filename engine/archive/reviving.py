"""A case that was kept becomes a case again, read by the rules of today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from pydantic import JsonValue

from engine.archive.bodies import KeptCase
from engine.archive.masking import WITHHELD
from engine.errors import CaseRefused
from engine.model.case import Case, Value
from engine.model.vocabulary import Fact
from engine.reading.cases import digest, read_facts
from engine.reading.document import Plain
from engine.reading.fact_names import Names


def revived(kept: KeptCase, vocabulary: Mapping[str, Fact], name: str) -> Case | CaseRefused:
    """The case, or why these rules refuse it; `name` is what its problems call it. What was withheld is stated again, and
    still withheld."""
    names, as_of = Names(vocabulary), date.fromisoformat(kept.as_of)
    withheld: dict[str, Value] = {}
    stated: dict[str, Plain] = {}
    for fact, value in kept.facts.items():
        known = names.canonical(fact)
        if value == WITHHELD and known is not None and vocabulary[known].type in ("code", "text"):
            withheld[known] = WITHHELD
        else:
            stated[fact] = _plain(value)
    read = read_facts(stated, kept.id, name, vocabulary, as_of) if stated else Case(kept.id, "", as_of, {}, name, "")
    if isinstance(read, CaseRefused) or not withheld:
        return read
    facts = {**read.facts, **withheld}
    return replace(read, facts=facts, digest=digest(as_of, facts))


def _plain(value: JsonValue) -> Plain:
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list):
        return tuple(_plain(part) for part in value)
    return str(value) if isinstance(value, float) else value
