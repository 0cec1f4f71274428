"""The facts of a case as integers, the one form in which every evaluator measures them."""

from __future__ import annotations

from collections.abc import Mapping

from engine.model.case import Case, Value
from engine.model.fact_kinds import Encoded, encode_value
from engine.model.rulebook import Rulebook
from engine.model.stated import specific


def encode_case(rulebook: Rulebook, case: Case) -> dict[str, Encoded]:
    """Every encodable fact of a case, general ones also as those of the event they speak of."""
    return encode_facts(rulebook, specific(rulebook.vocabulary, case.facts))


def encode_facts(rulebook: Rulebook, facts: Mapping[str, Value]) -> dict[str, Encoded]:
    """Every encodable fact."""
    pairs = ((name, encode_value(rulebook.vocabulary[name], value)) for name, value in facts.items())
    return {name: value for name, value in pairs if value is not None}
