"""A verification as a comment on a pull request: the summary first, a few findings open, the rest folded."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence

from engine.model.notices import Notice, VerificationReport
from engine.reporting.sanitising import sanitised
from engine.reporting.verification import labels

OPEN = 5
_CODE = re.compile(r"(`[^`]+`)")
_SPECIAL = re.compile(r"([\\*_\[\]|~#])")


def markdown(report: VerificationReport) -> bytes:
    """UTF-8 Markdown, as GitHub and GitLab read it; nothing at all where there is nothing new to say."""
    counting = [notice for notice in report.notices if notice.counts]
    if report.standing == "clean" and not counting:
        return b""
    return "".join(f"{line}\n" for line in _lines(report, counting)).encode()


def _lines(report: VerificationReport, counting: Sequence[Notice]) -> Iterator[str]:
    yield f"**{labels.MARKS[report.standing]} {_told(labels.headline(report))}** — {_told(labels.subject(report))}"
    yield ""
    for step in report.steps:
        yield f"- {labels.mark(step)} {_told(labels.name(step))}: {_told(labels.counts(step))}"
    for notice in counting[:OPEN]:
        yield ""
        yield from _notice(notice)
    known = [notice for notice in report.notices if notice.known]
    yield from _folded(counting[OPEN:], "altro", "altri")
    yield from _folded(known, "già noto", "già noti")


def _folded(notices: Sequence[Notice], one: str, many: str) -> Iterator[str]:
    if not notices:
        return
    yield ""
    yield f"<details><summary>{len(notices)} {one if len(notices) == 1 else many}</summary>"
    for notice in notices:
        yield ""
        yield from _notice(notice)
    yield ""
    yield "</details>"


def _notice(notice: Notice) -> Iterator[str]:
    cure = f" *{_told(notice.cure)}*" if notice.cure else ""
    yield f"- `{_code(str(notice.place))}` {labels.LEVELS[notice.level][0]}: {_told(notice.message)}{cure}"
    if notice.details:
        fence = "`" * max(3, 1 + max(len(run) for line in notice.details for run in [*re.findall("`+", line), ""]))
        yield ""
        yield f"  {fence}"
        yield from (f"  {_kept(line)}" for line in notice.details)
        yield f"  {fence}"


def _told(text: str) -> str:
    """Text whose marks are shown instead of obeyed; what stands between backquotes stays code."""
    parts = _CODE.split(sanitised(text))
    return "".join(part if _CODE.fullmatch(part) else _harmless(part) for part in parts)


def _harmless(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", html.escape(text.replace("`", "'"), quote=False))


def _code(text: str) -> str:
    return sanitised(text).replace("`", "'")


def _kept(line: str) -> str:
    return " " * (len(line) - len(line.lstrip(" "))) + sanitised(line.strip())
