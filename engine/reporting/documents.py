"""Screenings as JSON documents, one for each request, refused ones included: keys always the same, in the same order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from pydantic import TypeAdapter

from engine.errors import Problem
from engine.model.screening import SCHEMA, Result, Screening
from engine.reporting.machine import INDENT


@dataclass(frozen=True, slots=True)
class Unscreened:
    """The document of a request that was not screened: the keys of a screening, empty, with the problems."""

    schema: str
    case: str
    decision: Literal["refused", "fault"]
    certain: bool
    reasons: tuple[()]
    missing: tuple[()]
    questions: tuple[()]
    useful_from: None
    routes: tuple[()]
    answer_due: None
    visible_by: None
    warnings: tuple[()]
    basis: tuple[()]
    files: tuple[()]
    opened: bool
    send: str
    profile: str
    as_of: None
    receipt: None
    problems: tuple[str, ...]


def unscreened(
    case: str, problems: Iterable[Problem], profile: str, decision: Literal["refused", "fault"]
) -> Unscreened:
    """The document of a request without a screening; `problems` are already fit to be shown."""
    told = tuple(str(problem) for problem in problems)
    return Unscreened(
        SCHEMA,
        case,
        decision,
        False,
        (),
        (),
        (),
        None,
        (),
        None,
        None,
        (),
        (),
        (),
        False,
        "",
        profile,
        None,
        None,
        told,
    )


def document(answer: Screening | Unscreened, *, indented: bool) -> bytes:
    """UTF-8 JSON, ended by a line feed: over many lines when indented, else on one line."""
    adapter = _screenings() if isinstance(answer, Screening) else _unscreened()
    return adapter.dump_json(answer, indent=INDENT if indented else None) + b"\n"


def result_document(result: Result) -> bytes:
    """The JSON of a result kept for a later run."""
    return _results().dump_json(result, indent=INDENT) + b"\n"


def screening_schema() -> dict[str, object]:
    """The JSON schema of what `document` writes."""
    schema = TypeAdapter(Screening | Unscreened).json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA, **schema}


@cache
def _screenings() -> TypeAdapter[Any]:
    return TypeAdapter(Screening)


@cache
def _unscreened() -> TypeAdapter[Any]:
    return TypeAdapter(Unscreened)


@cache
def _results() -> TypeAdapter[Any]:
    return TypeAdapter(Result)
