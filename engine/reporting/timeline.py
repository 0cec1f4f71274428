"""The days of a case drawn to scale, then listed with the days between them.

    ●──────────────────◆━━━━━━━●───▲─────────────────────────────────────────────◇

Facts ●, last days ◆, first days ○, days to pay by ◇, the day of judgement ▲; heavy line where somebody is late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from engine.model.rulebook import Rulebook
from engine.model.verdict import Finding, Verdict
from engine.reporting import wording
from engine.reporting.sanitising import sanitised

_SIGNS = {"fact": "●", "deadline": "◆", "earliest": "○", "day": "◎", "pay_by": "◇", "as_of": "▲"}
_PRIORITY = ("deadline", "pay_by", "earliest", "day", "fact", "as_of")
_STYLES = {"deadline": "yellow", "pay_by": "magenta", "as_of": "bold", "earliest": "green", "day": "green", "fact": ""}
_GAP = 2


@dataclass(frozen=True, slots=True)
class Event:
    """Something that stands on a day: `kind` is a key of the signs, `label` Italian."""

    day: date
    kind: str
    label: str


def timeline(verdict: Verdict, rulebook: Rulebook, width: int) -> list[RenderableType]:
    """The strip (at most `width` columns) and its legend; nothing when no day but `as_of` is known."""
    events = sorted(
        dict.fromkeys(_events(verdict, rulebook)), key=lambda event: (event.day, _PRIORITY.index(event.kind))
    )
    days = sorted({event.day for event in events})
    if len(days) < 2:
        return []
    return [_strip(days, events, _late_spans(verdict), width - 2 * _GAP), _legend(events)]


def _events(verdict: Verdict, rulebook: Rulebook) -> Iterator[Event]:
    yield Event(date.fromisoformat(verdict.as_of), "as_of", "giorno a cui è riferito il giudizio")
    for finding in verdict.findings:
        if finding.outcome == "not_applicable":
            continue
        yield from _stated(finding, rulebook)
        yield from _reckoned(finding)


def _stated(finding: Finding, rulebook: Rulebook) -> Iterator[Event]:
    for name, value in finding.trace.facts.items():
        fact = rulebook.vocabulary.get(name)
        if fact is not None and fact.type == "date" and (day := _day(value)):
            yield Event(day, "fact", wording.fact_label(name, rulebook))


def _reckoned(finding: Finding) -> Iterator[Event]:
    title = sanitised(finding.title)
    for kind, when, label in (
        ("deadline", finding.deadline, f"ultimo giorno — {title}"),
        ("earliest", finding.earliest, f"primo giorno utile — {title}"),
        ("day", finding.day, title),
        ("pay_by", finding.pay_by, f"da pagare entro — {title}"),
    ):
        if when and (day := _day(when)):
            yield Event(day, kind, label)


def _late_spans(verdict: Verdict) -> list[tuple[date, date]]:
    """From each missed deadline to the day of the act, or to `as_of` where it has not come."""
    return [
        (date.fromisoformat(term.deadline), date.fromisoformat(term.done or verdict.as_of))
        for finding in verdict.findings
        for term in finding.trace.terms
        if finding.outcome == "violated" and term.deadline and (term.days_late or 0) > 0
    ]


def _strip(days: list[date], events: list[Event], late: list[tuple[date, date]], width: int) -> Text:
    columns = _columns(days, width)
    strip = Text(" " * _GAP)
    for index, day in enumerate(days):
        kind = min((event.kind for event in events if event.day == day), key=_PRIORITY.index)
        strip.append(_SIGNS[kind], style=_STYLES[kind])
        if index + 1 < len(days):
            overdue = any(start <= day and days[index + 1] <= end for start, end in late)
            length = columns[index + 1] - columns[index] - 1
            strip.append(("━" if overdue else "─") * length, style="red" if overdue else "dim")
    return strip


def _columns(days: list[date], width: int) -> list[int]:
    """A column for each day, in proportion, with at least one column of line between two; even when too many."""
    room = width - 1 - _GAP * (len(days) - 1)
    if room < 0:
        return list(range(0, _GAP * len(days), _GAP))
    span = (days[-1] - days[0]).days
    return [_GAP * index + room * (day - days[0]).days // span for index, day in enumerate(days)]


def _legend(events: list[Event]) -> Table:
    grid = Table.grid(padding=(0, 1), pad_edge=True)
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, justify="right", style="dim")
    grid.add_column()
    previous: date | None = None
    for event in events:
        style, same = _STYLES[event.kind], event.day == previous
        gap = "" if previous is None or same else f"+{(event.day - previous).days}"
        when = "" if same else wording.short_day(event.day.isoformat())
        grid.add_row(Text(f" {_SIGNS[event.kind]}", style=style), when, gap, Text(event.label, style=style))
        previous = event.day
    return grid


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
