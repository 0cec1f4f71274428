"""A verification as the commands that GitHub turns into annotations beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.notices import Level, Notice, VerificationReport
from engine.reporting.sanitising import sanitised
from engine.reporting.verification import labels

_COMMANDS: dict[Level, str] = {"blocking": "error", "unsettled": "error", "warning": "warning", "note": "notice"}


def github(report: VerificationReport) -> bytes:
    """UTF-8 lines, `::error file=…,line=…::…`, the gravest first; what was known before is not repeated."""
    return "".join(f"{line}\n" for line in _lines(report)).encode()


def _lines(report: VerificationReport) -> Iterator[str]:
    for step in report.steps:
        if step.state in ("fault", "refused"):
            yield f"::error title={_property(labels.name(step))}::{_data(labels.counts(step))}"
    yield from (_annotation(notice) for notice in report.notices if notice.counts)
    yield f"{labels.MARKS[report.standing]} {_data(labels.headline(report))}"


def _annotation(notice: Notice) -> str:
    place = notice.place
    named = {"file": place.file, "line": place.line, "col": place.column, "title": labels.rule(notice)}
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in named.items() if value)
    lines = [notice.message, *([f"Rimedio: {notice.cure}"] if notice.cure else []), *notice.details]
    return f"::{_COMMANDS[notice.level]} {properties}::{'%0A'.join(_data(line) for line in lines)}"


def _data(text: str) -> str:
    """Text of a command: a percent sign would begin an escape; a line end would end the command."""
    return sanitised(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
