"""The findings as a table: outcome, rule with its sources, deadline and amount; the rest in compact lists."""

from __future__ import annotations

from collections.abc import Iterator

from rich import box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from engine.model.phrases import elide
from engine.model.rulebook import Rulebook
from engine.model.verdict import Finding, Verdict
from engine.reporting import symbols, wording
from engine.reporting.order import by_weight
from engine.reporting.sanitising import sanitised

_COMPACT = ("not_applicable", "for_human")
_REPORTED = ("violated", "inadmissible", "lapsed", "to_regularise", "due", "undetermined")


def table(verdict: Verdict, rulebook: Rulebook) -> Table | None:
    """The findings that were decided or could be, or None when there is none."""
    rows = [finding for finding in by_weight(verdict, rulebook) if finding.outcome not in _COMPACT]
    if not rows:
        return None
    grid = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, expand=True, header_style="bold")
    grid.add_column("Esito", no_wrap=True)
    grid.add_column("Regola e fonte", ratio=1)
    grid.add_column("Termine e importo", no_wrap=True)
    for finding in rows:
        grid.add_row(symbols.outcome(finding.outcome), _what(finding, rulebook), _figures(finding))
    return grid


def others(verdict: Verdict) -> Iterator[RenderableType]:
    """What a person must judge, in full; what does not apply and what no fact concerns, as counts and titles."""
    human = [finding for finding in verdict.findings if finding.outcome == "for_human"]
    for finding in human:
        yield symbols.item(finding.message or finding.title, symbols.sign("for_human"), symbols.colour("for_human"))
    for finding in verdict.findings:
        if wording.excepted(finding):
            yield symbols.item(f"{sanitised(finding.title)}: {sanitised(finding.message)}", "·", "dim")
    idle = [sanitised(finding.title) for finding in verdict.findings if not wording.bears(finding)]
    if idle:
        yield symbols.item(f"Non si applica: {'; '.join(idle)}.", "·", "dim")


def _what(finding: Finding, rulebook: Rulebook) -> Text:
    cell = Text(sanitised(finding.title))
    if _message_adds(finding):
        cell.append(f"\n{sanitised(finding.message)}", style=symbols.colour(finding.outcome))
    if finding.prevails:
        # Words, that may be long: beside the days they would leave no room for the rule.
        cell.append(f"\nprevale: {sanitised(finding.prevails)}")
    cures = [each.cure for each in finding.trace.requirements if each.truth == "false" and each.cure]
    if finding.outcome == "to_regularise" and cures:
        cell.append(f"\nserve: {sanitised('; '.join(cures))}", style=symbols.colour("to_regularise"))
    if finding.outcome == "undetermined" and finding.missing:
        asked = "; ".join(wording.asked(name, rulebook) for name in finding.missing)
        cell.append(f"\nnon si sa: {asked}", style=symbols.colour("undetermined"))
    return cell.append(f"\n{wording.sources_label(finding.citations, rulebook, short=True)}", style="dim")


def _message_adds(finding: Finding) -> bool:
    """Whether the message says more than the title and the figures beside it."""
    if finding.outcome not in _REPORTED or finding.amount_eur or finding.days_late:
        return False
    return bool(finding.message) and not finding.message.startswith(finding.title)


def _figures(finding: Finding) -> Text:
    """Amount, days and deadlines, one to a line; a dagger marks what rests on an unverified figure."""
    lines = [text for text in _figure_lines(finding) if text]
    if lines and wording.unverified(finding):
        lines[0] += f" {wording.UNVERIFIED}"
    return Text("\n".join(lines))


def _figure_lines(finding: Finding) -> Iterator[str]:
    if finding.amount_eur is not None:
        yield wording.euro(finding.amount_eur)
    for before, when in (
        ("pagare entro", finding.pay_by), ("entro", finding.deadline), ("dal", finding.earliest), ("il", finding.day),
    ):  # fmt: skip
        if when:
            yield elide(f"{before} {wording.short_day(when).strip()}")
    if finding.days_late and finding.days_late > 0:
        yield wording.lateness(finding.days_late)
