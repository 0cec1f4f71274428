"""The days of a request: when the answer is due, when it can be followed, when a new one is useful."""

from __future__ import annotations

from collections.abc import Iterable

from engine.model.screening import Due, Missing
from engine.model.screening_policy import ScreeningPolicy
from engine.model.verdict import Finding, Verdict

_IDLE = ("not_applicable", "for_human")


def answer_due(verdict: Verdict, policy: ScreeningPolicy) -> Due | None:
    """The last day for the answer: that of the first rule of the desk that applies and gives a day."""
    findings = {finding.rule: finding for finding in verdict.findings}
    for rule in policy.answer:
        finding = findings.get(rule)
        if finding is not None and (due := _due(finding, average=rule in policy.average)) is not None:
            return due
    return None


def visible_by(verdict: Verdict, policy: ScreeningPolicy) -> Due | None:
    """The day by which the request can be followed."""
    return next((_due(finding) for finding in verdict.findings if finding.rule == policy.visible), None)


def earliest_useful(missing: Iterable[Missing]) -> str | None:
    """The first day on which a request that mends everything is useful; None when nothing is missing, or when the day
    of one thing is not known yet."""
    days = [one.useful_from for one in missing]
    known = [day for day in days if day is not None]
    return max(known) if known and len(known) == len(days) else None


def _due(finding: Finding, *, average: bool = False) -> Due | None:
    if finding.outcome in _IDLE or finding.deadline is None:
        return None
    for term in finding.trace.terms:
        if term.deadline == finding.deadline:
            return Due(finding.deadline, term.start, term.length, finding.rule, term.skipped, average, term.done)
    return Due(finding.deadline, None, "", finding.rule, average=average)
