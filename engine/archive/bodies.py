"""What an entry holds: the case, without what identifies a person, the receipt, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache

from pydantic import JsonValue, TypeAdapter

from engine.model.case import Case
from engine.model.clause import Outcome
from engine.model.screening import Ruling, Screening
from engine.model.verdict import Conclusion, Finding, Receipt, Verdict

CHECK, SCREEN, BATCH = "check", "screen", "batch"
VALUES = (
    "deadline", "earliest", "day", "amount_eur", "pay_by", "days_late", "settled_on", "paid_eur", "owed_eur",
)  # fmt: skip
"""What a finding says beside its outcome that somebody may have acted on."""


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A masked case: `facts` in the shape of a case file, `as_of` ISO."""

    id: str
    as_of: str
    facts: dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class KeptFinding:
    """A finding: its outcome, and those of `VALUES` that it has, as text."""

    outcome: Outcome
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class KeptRuling:
    """What the desk answered; days are ISO."""

    decision: Ruling
    certain: bool
    useful_from: str | None
    answer_due: str | None
    visible_by: str | None


@dataclass(frozen=True, slots=True)
class JudgedBody:
    """A case that was judged; `ruling` where it was a request at the desk."""

    case: KeptCase
    receipt: Receipt
    conclusion: Conclusion
    findings: dict[str, KeptFinding]
    ruling: KeptRuling | None = None


@dataclass(frozen=True, slots=True)
class BatchBody:
    """An archive that was judged: its receipt, cases by clause and outcome, cases and cents due by clause, and what tells
    the files that were written from any other."""

    receipt: dict[str, JsonValue]
    outcomes: dict[str, dict[str, int]] = field(default_factory=dict)
    due: dict[str, tuple[int, int]] = field(default_factory=dict)
    outputs: tuple[dict[str, str | int], ...] = ()


def judged_body(
    case: Case, facts: dict[str, JsonValue], verdict: Verdict, screening: Screening | None = None
) -> JudgedBody:
    """The body of a verdict on a case; `case` is masked, `facts` are those of it. The receipt has the digest of the masked
    case: that of the other could be guessed."""
    return JudgedBody(
        case=KeptCase(case.id, case.as_of.isoformat(), facts),
        receipt=replace(verdict.receipt, case_digest=case.digest),
        conclusion=verdict.conclusion,
        findings=kept_findings(verdict.findings),
        ruling=None if screening is None else kept_ruling(screening),
    )


def kept_findings(findings: tuple[Finding, ...]) -> dict[str, KeptFinding]:
    """The findings, by clause."""
    return {one.rule: KeptFinding(one.outcome, _values(one)) for one in findings}


def kept_ruling(screening: Screening) -> KeptRuling:
    """The answer of the desk."""
    return KeptRuling(
        decision=screening.decision,
        certain=screening.certain,
        useful_from=screening.useful_from,
        answer_due=screening.answer_due.day if screening.answer_due else None,
        visible_by=screening.visible_by.day if screening.visible_by else None,
    )


def content_of(body: JudgedBody | BatchBody) -> JsonValue:
    """The body as an entry holds it."""
    content: JsonValue = _bodies().dump_python(body, mode="json")
    return content


def judged_in(content: JsonValue) -> JudgedBody:
    """The verdict in an entry. Raises ValueError where another version of the program wrote what this one cannot read."""
    return _judged().validate_python(content)


def batch_in(content: JsonValue) -> BatchBody:
    """The batch in an entry. Raises what `judged_in` raises."""
    return _batches().validate_python(content)


def _values(finding: Finding) -> dict[str, str]:
    return {name: str(value) for name in VALUES if (value := getattr(finding, name)) is not None}


@cache
def _bodies() -> TypeAdapter[JudgedBody | BatchBody]:
    return TypeAdapter(JudgedBody | BatchBody)


@cache
def _judged() -> TypeAdapter[JudgedBody]:
    return TypeAdapter(JudgedBody)


@cache
def _batches() -> TypeAdapter[BatchBody]:
    return TypeAdapter(BatchBody)
