"""A verdict as a page: conclusion, what to do, what came of each rule, doubts, questions; in full on demand."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.text import Text

from engine.model.rulebook import Rulebook
from engine.model.verdict import Receipt, Verdict
from engine.reporting import brief, caveats, findings, summary, symbols, wording
from engine.reporting.sanitising import sanitised
from engine.reporting.timeline import timeline


def report(verdict: Verdict, rulebook: Rulebook, width: int, *, full: bool = False) -> Group:
    """The page for a console of `width` columns: what to know and do, or with `full` everything the verdict holds. Parts
    with nothing to say are left out."""
    return Group(*_top(verdict, rulebook), *(_full(verdict, rulebook, width) if full else _brief(verdict, rulebook)))


def _top(verdict: Verdict, rulebook: Rulebook) -> Iterator[RenderableType]:
    yield summary.headline(verdict, rulebook)
    yield Text(sanitised(f"{verdict.case}: {verdict.title}" if verdict.title else verdict.case), style="dim")
    yield from brief.otherwise(verdict, rulebook)
    yield from symbols.part("Cosa fare", summary.actions(verdict, rulebook))


def _brief(verdict: Verdict, rulebook: Rulebook) -> Iterator[RenderableType]:
    yield from symbols.part("Che cosa risulta", brief.outcomes(verdict, rulebook))
    yield from symbols.part("Dubbi", brief.doubts(verdict, rulebook))
    yield from symbols.part("Da chiedere", caveats.questions(verdict, most=summary.MOST_QUESTIONS))
    yield from symbols.part("Fatti non usati", caveats.unused(verdict, rulebook))
    yield Text()
    yield _receipt(verdict.receipt)


def _full(verdict: Verdict, rulebook: Rulebook, width: int) -> Iterator[RenderableType]:
    table = findings.table(verdict, rulebook)
    if table is not None:
        yield Text()
        yield table
    yield from findings.others(verdict)
    yield from symbols.part("Dubbi", caveats.doubts(verdict, rulebook))
    yield from symbols.part("Cosa cambierebbe", caveats.alternatives(verdict, rulebook))
    yield from symbols.part("Dato per presupposto", caveats.assumptions(verdict))
    yield from symbols.part("Da chiedere", caveats.questions(verdict))
    yield from symbols.part("Fatti non usati", caveats.unused(verdict, rulebook))
    yield from symbols.part("Non valutato dalle regole", caveats.left_out(verdict))
    yield from symbols.part("I giorni del caso", timeline(verdict, rulebook, width))
    yield Text()
    yield _receipt(verdict.receipt)


def _receipt(receipt: Receipt) -> Text:
    """Last line: what produced the page."""
    parts = (
        f"conforme {receipt.engine}",
        f"{receipt.rulebook} {receipt.edition}",
        f"profilo {receipt.profile}",
        wording.on("al", receipt.as_of),
        " + ".join(receipt.evaluators),
    )
    return Text(sanitised(" · ".join(parts)), style="dim")
