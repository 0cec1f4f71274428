"""A verdict as a page: conclusion, what to do, findings, doubts and alternatives, questions, days, receipt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from engine.model.rulebook import Rulebook
from engine.model.verdict import Receipt, Verdict
from engine.reporting import findings, marks, notes, summary, wording
from engine.reporting.plain import plain
from engine.reporting.timeline import timeline


def report(verdict: Verdict, rulebook: Rulebook, width: int) -> Group:
    """The whole page for a console of `width` columns. Parts with nothing to say are left out."""
    return Group(*_page(verdict, rulebook, width))


def _page(verdict: Verdict, rulebook: Rulebook, width: int) -> Iterator[RenderableType]:
    yield summary.headline(verdict)
    yield Text(plain(f"{verdict.case}: {verdict.title}" if verdict.title else verdict.case), style="dim")
    yield from _part("Cosa fare", summary.actions(verdict))
    table = findings.table(verdict, rulebook)
    if table is not None:
        yield Text()
        yield table
    yield from findings.others(verdict)
    yield from _part("Dubbi", notes.doubts(verdict, rulebook))
    yield from _part("Cosa cambierebbe", notes.alternatives(verdict, rulebook))
    yield from _part("Dato per presupposto", notes.assumptions(verdict))
    yield from _part("Da chiedere", notes.questions(verdict))
    yield from _part("I giorni del caso", timeline(verdict, rulebook, width))
    yield Text()
    yield _receipt(verdict.receipt)


def _part(title: str, lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    """A titled part, each line hanging from its bullet; nothing at all when there are no lines."""
    told = list(lines)
    if told:
        yield Text()
        yield marks.heading(title)
        yield from told


def _receipt(receipt: Receipt) -> Text:
    """Last line: what produced the page."""
    told = (
        f"conforme {receipt.engine}",
        f"{receipt.rulebook} {receipt.edition}",
        f"profilo {receipt.profile}",
        f"al {wording.short_day(receipt.as_of).strip()}",
        " + ".join(receipt.evaluators),
    )
    return Text(plain(" · ".join(told)), style="dim")
