"""Verdicts as JSON documents, one for each case, refused cases included: keys always the same, in the same order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from pydantic import TypeAdapter

from engine.errors import Problem
from engine.model.verdict import SCHEMA, Verdict

INDENT = 2
_LONG = ("trace", "assumptions", "doubts", "alternatives", "settled_by")


@dataclass(frozen=True, slots=True)
class Refusal:
    """The document of a case that has no verdict: the keys of a verdict, empty, with the problems. `conclusion` is
    `refused` when the case cannot be judged, `fault` when the engine failed on it."""

    schema: str
    case: str
    title: str
    conclusion: Literal["refused", "fault"]
    profile: str
    as_of: str | None
    findings: tuple[()]
    questions: tuple[()]
    out_of_scope: dict[str, int]
    receipt: None
    problems: tuple[str, ...]
    source: str = ""
    owed: dict[str, str] = field(default_factory=dict)
    facts_unused: dict[str, str] = field(default_factory=dict)


def refusal(
    case: str, problems: Iterable[Problem], profile: str, conclusion: Literal["refused", "fault"] = "refused"
) -> Refusal:
    """The document of a case without a verdict. `case` is its id, or where it stands when not even that can be read."""
    told = tuple(str(problem) for problem in problems)
    return Refusal(SCHEMA, case, "", conclusion, profile, None, (), (), {}, None, told)


def document(answer: Verdict | Refusal, *, indented: bool, brief: bool = False) -> bytes:
    """UTF-8 JSON, ended by a line feed: over many lines when indented, else on one line. A brief one leaves out, of each
    finding, the trace and what it assumes, doubts and would be under other readings."""
    adapter = _verdicts() if isinstance(answer, Verdict) else _refusals()
    left_out = {"findings": {"__all__": set(_LONG)}} if brief and isinstance(answer, Verdict) else None
    return adapter.dump_json(answer, indent=INDENT if indented else None, exclude=left_out) + b"\n"


def verdict_schema() -> dict[str, object]:
    """The JSON schema of what `document` writes: a verdict, or a refusal in the shape of one."""
    schema = TypeAdapter(Verdict | Refusal).json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA, **schema}


@cache
def _verdicts() -> TypeAdapter[Any]:
    return TypeAdapter(Verdict)


@cache
def _refusals() -> TypeAdapter[Any]:
    return TypeAdapter(Refusal)
