"""Rulebooks small enough to read in a test, built straight from the model."""

from __future__ import annotations

from datetime import date
from typing import Any

from engine.model.case import Case, Value
from engine.model.clause import Clause
from engine.model.figures import Conflict, Header, Parameter, Reading, Source
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact

COUNTING = {
    "start_day": "first-day",
    "last_day": "entro-inclusive",
    "wait": "elapsed-n",
    "roll": "holiday-roll",
    "working_week": "working-day",
}
OPTIONS = {
    "first-day": ("excluded", "included"),
    "entro-inclusive": ("included", "excluded"),
    "elapsed-n": ("next_day", "same_day"),
    "holiday-roll": ("never", "payments_and_customer_acts", "always"),
    "working-day": ("mon_fri", "mon_sat"),
}


def tuples(value: Any) -> Any:
    """Lists as the tuples the strict reader gives."""
    if isinstance(value, dict):
        return {key: tuples(part) for key, part in value.items()}
    return tuple(tuples(part) for part in value) if isinstance(value, list) else value


def reading(*options: str | dict[str, Any], **choice: str) -> dict[str, Any]:
    """A reading with plain options; every profile takes the first unless told otherwise."""
    named = {
        option if isinstance(option, str) else option["id"]: {"text": str(option)}
        | ({} if isinstance(option, str) else {key: part for key, part in option.items() if key != "id"})
        for option in options
    }
    first = next(iter(named))
    profiles = ("documents", "regulation", "favourable")
    return {"question": "Quale?", "options": named, "choice": {name: choice.get(name, first) for name in profiles}}


def fact(kind: str, **more: Any) -> dict[str, Any]:
    """A fact with the least a fact needs."""
    return {"type": kind, "area": "prova", "question": "Che cosa?", "phrase": "vale {value}"} | more


def tiny(
    clauses: list[dict[str, Any]],
    facts: dict[str, dict[str, Any]],
    parameters: dict[str, dict[str, Any]] | None = None,
    readings: dict[str, dict[str, Any]] | None = None,
) -> Rulebook:
    """A rulebook of one family, `demo`, with the counting readings in place."""
    header = {
        "id": "prova",
        "edition": "1",
        "title": "Prova",
        "families": {"demo": "Prova"},
        "documents": {},
        "counting": COUNTING,
    }
    counting = {name: reading(*options) for name, options in OPTIONS.items()}
    built = [
        Clause.model_validate(
            tuples({"kind": "duty", "bound": ["supplier"], "title": "Prova", "citations": ["prova"]} | one)
        )
        for one in clauses
    ]
    none: dict[str, Any] = {}
    return Rulebook(
        header=Header.model_validate(header),
        vocabulary={name: Fact.model_validate(tuples(one)) for name, one in facts.items()},
        parameters={name: Parameter.model_validate(tuples(one)) for name, one in (parameters or none).items()},
        readings={name: Reading.model_validate(tuples(one)) for name, one in (counting | (readings or none)).items()},
        conflicts=dict[str, Conflict](),
        sources=dict[str, Source](),
        clauses={one.id: one for one in built},
        digest="0" * 64,
    )


def told(as_of: str = "2026-06-30", **facts: Value) -> Case:
    """A case with these facts."""
    return Case("prova", "", date.fromisoformat(as_of), facts, "prova", "0" * 64)
