"""The facts of a case as integers, the one form in which every evaluator measures them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from engine.model.attachment_counts import survey
from engine.model.case import Absent, Case, Value
from engine.model.rulebook import Rulebook
from engine.model.stated import specific

Encoded = int | tuple[int, ...] | Absent


def encode_value(rulebook: Rulebook, name: str, value: Value) -> Encoded | None:
    """A fact as an integer: days as ordinals, booleans 0 or 1, enums their place, sets a bit for each element,
    attachments what they come to.
    Codes and texts take no part in any condition and have no encoding."""
    fact = rulebook.vocabulary[name]
    if isinstance(value, Absent):
        return value
    if isinstance(value, tuple):
        if fact.type == "attachments":
            return survey(value, fact.values)
        return tuple(part for part in value if isinstance(part, int))
    if isinstance(value, date):
        return value.toordinal()
    if isinstance(value, frozenset):
        return sum(1 << index for index, key in enumerate(fact.values) if key in value)
    if isinstance(value, str):
        return tuple(fact.values).index(value) if fact.type == "enum" else None
    return int(value)


def encode_case(rulebook: Rulebook, case: Case) -> dict[str, Encoded]:
    """Every encodable fact of a case, general ones also as those of the event they speak of."""
    return encode_facts(rulebook, specific(rulebook.vocabulary, case.facts))


def encode_facts(rulebook: Rulebook, facts: Mapping[str, Value]) -> dict[str, Encoded]:
    """Every encodable fact."""
    pairs = ((name, encode_value(rulebook, name, value)) for name, value in facts.items())
    return {name: value for name, value in pairs if value is not None}
