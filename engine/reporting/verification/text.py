"""A verification as lines for a terminal: the steps, then what they found, each as `file:line:column`."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.notices import Notice, VerificationReport
from engine.reporting.sanitising import sanitised
from engine.reporting.verification import labels


def text(report: VerificationReport) -> bytes:
    """UTF-8 lines."""
    return "".join(f"{line}\n" for line in _lines(report)).encode()


def _lines(report: VerificationReport) -> Iterator[str]:
    yield sanitised(f"{labels.MARKS[report.standing]} {labels.headline(report)}")
    yield sanitised(f"  {labels.subject(report)}")
    for step in report.steps:
        yield sanitised(f"{labels.mark(step)} {labels.name(step)}: {labels.counts(step)}")
    for notice in report.notices:
        yield ""
        yield from _notice(notice)


def _notice(notice: Notice) -> Iterator[str]:
    level = "già noto" if notice.known else labels.LEVELS[notice.level][0]
    yield sanitised(f"{notice.place}: {level}: {notice.message} [{notice.rule}]")
    if notice.cure:
        yield sanitised(f"  rimedio: {notice.cure}")
    # What is to be pasted keeps its own indentation.
    yield from (f"  {_indent(line)}{sanitised(line.strip())}" for line in notice.details)


def _indent(line: str) -> str:
    return " " * (len(line) - len(line.lstrip(" ")))
