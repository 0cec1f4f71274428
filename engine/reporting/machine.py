"""Answers as JSON documents, one for each case or request, refused ones included: keys always the same, in the same
order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from engine.errors import Problem
from engine.model import screening, verdict
from engine.model.screening import Result, Screening
from engine.model.verdict import Verdict
from engine.reporting.json_document import dump, schema

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
    return Refusal(verdict.SCHEMA, case, "", conclusion, profile, None, (), (), {}, None, tuple(map(str, problems)))


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


Answer: TypeAlias = Verdict | Refusal | Screening | Unscreened | Result


def unscreened(
    case: str, problems: Iterable[Problem], profile: str, decision: Literal["refused", "fault"]
) -> Unscreened:
    """The document of a request without a screening; `problems` are already fit to be shown."""
    return Unscreened(
        schema=screening.SCHEMA, case=case, decision=decision, certain=False, reasons=(), missing=(), questions=(),
        useful_from=None, routes=(), answer_due=None, visible_by=None, warnings=(), basis=(), files=(), opened=False,
        send="", profile=profile, as_of=None, receipt=None, problems=tuple(map(str, problems)),
    )  # fmt: skip


def document(answer: Answer, *, indented: bool, brief: bool = False) -> bytes:
    """The document of an answer. A brief verdict leaves out, of each finding, the trace and what it assumes, doubts and
    would be under other readings."""
    left_out = {"findings": {"__all__": set(_LONG)}} if brief and isinstance(answer, Verdict) else None
    return dump(answer, indented=indented, left_out=left_out)


def verdict_schema() -> dict[str, object]:
    """The JSON schema of a document on a case: a verdict, or a refusal in the shape of one."""
    return schema(Verdict | Refusal, verdict.SCHEMA)


def screening_schema() -> dict[str, object]:
    """The JSON schema of a document on a request: a screening, or a refusal in the shape of one."""
    return schema(Screening | Unscreened, screening.SCHEMA)
