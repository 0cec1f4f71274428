"""A verification as a JSON document with a schema; a later verification takes it as what was known before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.model.notices import SCHEMA, Level, Notice, SourcePlace, Standing, State, VerificationReport
from engine.reporting.json_document import dump
from engine.reporting.json_document import schema as schema_of


@dataclass(frozen=True, slots=True)
class StepDocument:
    """A step: `examined` is how many things it looked at, `counts` what it tells of them."""

    name: str
    state: State
    examined: int
    counts: Mapping[str, int]
    why: str


@dataclass(frozen=True, slots=True)
class NoticeDocument:
    """A notice: `rule` is the step and the check, `known` whether the baseline had its fingerprint."""

    rule: str
    level: Level
    fingerprint: str
    known: bool
    place: SourcePlace
    operator: str
    message: str
    cure: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VerificationDocument:
    """The keys of the document, always the same, in the same order; the notices the gravest first."""

    schema: str
    subject: str
    today: str
    since: str | None
    standing: Standing
    totals: Mapping[Level, int]
    steps: tuple[StepDocument, ...]
    notices: tuple[NoticeDocument, ...]


def document(report: VerificationReport) -> bytes:
    """UTF-8 JSON, indented, ended by a line feed."""
    steps = tuple(StepDocument(one.name, one.state, one.examined, one.counts, one.why) for one in report.steps)
    notices = tuple(map(_notice, report.notices))
    return dump(
        VerificationDocument(
            report.schema, report.subject, report.today, report.since, report.standing, report.totals, steps, notices
        )
    )


def schema() -> dict[str, object]:
    """The JSON schema of the document."""
    return schema_of(VerificationDocument, SCHEMA)


def _notice(notice: Notice) -> NoticeDocument:
    return NoticeDocument(
        rule=notice.rule, level=notice.level, fingerprint=notice.fingerprint, known=notice.known, place=notice.place,
        operator=notice.operator, message=notice.message, cure=notice.cure, details=notice.details,
    )  # fmt: skip
