"""The shipped rulebook with one thing changed, straight on the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from engine.model.clause import Clause
from engine.model.figures import Version
from engine.model.rulebook import Rulebook


def figure(rulebook: Rulebook, name: str, layer: str, **changed: Any) -> Rulebook:
    """One layer of a figure with some fields changed, in every version of it."""
    body = rulebook.parameters[name]
    values = tuple(one.model_copy(update=changed) if one.layer == layer else one for one in body.values)
    assert values != body.values
    return replace(rulebook, parameters={**rulebook.parameters, name: body.model_copy(update={"values": values})})


def clause(rulebook: Rulebook, name: str, change: Callable[[Clause], dict[str, Any]]) -> Rulebook:
    """One clause with some fields changed."""
    body = rulebook.clauses[name]
    changed = body.model_copy(update=change(body))
    assert changed != body
    return replace(rulebook, clauses={**rulebook.clauses, name: changed})


def choice(rulebook: Rulebook, name: str, profile: str, option: str) -> Rulebook:
    """A profile answering one reading otherwise."""
    body = rulebook.readings[name]
    changed = body.model_copy(update={"choice": {**body.choice, profile: option}})
    assert changed != body
    return replace(rulebook, readings={**rulebook.readings, name: changed})


def versions(rulebook: Rulebook, name: str, change: Callable[[Version], Version]) -> Rulebook:
    """A figure with every version changed so."""
    body = rulebook.parameters[name]
    changed = body.model_copy(update={"values": tuple(change(one) for one in body.values)})
    assert changed != body
    return replace(rulebook, parameters={**rulebook.parameters, name: changed})


def without(rulebook: Rulebook, name: str) -> Rulebook:
    """The rules without one clause."""
    return replace(rulebook, clauses={other: one for other, one in rulebook.clauses.items() if other != name})


def with_value(rulebook: Rulebook, fact: str, value: str) -> Rulebook:
    """A vocabulary in which a fact can have one value more."""
    body = rulebook.vocabulary[fact]
    changed = body.model_copy(update={"values": {**body.values, value: value}})
    return replace(rulebook, vocabulary={**rulebook.vocabulary, fact: changed})
