"""Many requests at once: a table in order of urgency, the same as CSV, and a summary in JSON."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from engine.model.screening import RULINGS, Screening
from engine.reporting import wording
from engine.reporting.redaction import label
from engine.reporting.sanitising import sanitised
from engine.reporting.screening import RULINGS as NAMES
from engine.reporting.spreadsheet import inert

_WIDTH = 24
COLUMNS = (
    "Richiesta", "Decisione", "Risposta entro", "In media", "Utile dal", "Altre vie", "Cose che mancano", "Domande",
    "Avvertenze", "Perché",
)  # fmt: skip
_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"
"""The byte order mark, without which Excel takes UTF-8 for the code page of Windows."""
_FAILED = {"refused": ("RIFIUTATA", "✗", "red"), "fault": ("GUASTO", "✗", "red")}


@dataclass(frozen=True, slots=True)
class Failed:
    """A request that could not be screened: its id, or where it stands, and why, already fit to be shown."""

    case: str
    why: Literal["refused", "fault"]
    reason: str


def queue(screenings: Sequence[Screening], failed: Sequence[Failed] = ()) -> Group:
    """The table, in the order given, those that failed last; below it the counts."""
    grid = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), expand=True, header_style="bold")
    for name in ("Richiesta", "Decisione", "Risposta"):
        grid.add_column(name, no_wrap=True)
    grid.add_column("Perché", no_wrap=True, overflow="ellipsis", ratio=1)
    for one in screenings:
        due = wording.short_day(one.answer_due.day) if one.answer_due else ""
        grid.add_row(_short(label(one.case)), _mark(NAMES[one.decision]), due, Text(why(one)))
    for other in failed:
        grid.add_row(_short(sanitised(other.case)), _mark(_FAILED[other.why]), "", Text(sanitised(other.reason)))
    return Group(grid, Text(), counts(screenings, failed))


def counts(screenings: Iterable[Screening], failed: Iterable[Failed] = ()) -> RenderableType:
    """`Richieste: 1000 — accettabili 700, …`."""
    number = Counter[str](one.decision for one in screenings) + Counter[str](one.why for one in failed)
    line = Text(f"Richieste: {number.total()}", style="bold")
    names: dict[str, tuple[str, str, str]] = {**dict(NAMES.items()), **_FAILED}
    for index, (key, (name, _, colour)) in enumerate((key, each) for key, each in names.items() if number[key]):
        line.append(" — " if index == 0 else ", ", style="not bold")
        line.append(f"{name.lower()} {number[key]}", style=f"not bold {colour}")
    return line


def why(one: Screening) -> str:
    """What to do with a request, in a few words: where it goes, what it lacks, what to ask."""
    if one.decision == "not_here" and one.routes:
        return sanitised("; ".join(route.title for route in one.routes))
    if one.decision in ("to_regularise", "not_here") and one.missing:
        when = f"{wording.on('dal', one.useful_from)}: " if one.useful_from and one.useful_from > one.as_of else ""
        return sanitised(when + "; ".join(missing.cure for missing in one.missing))
    if one.decision == "undetermined" and one.questions:
        return sanitised(one.questions[0].question)
    return sanitised(one.reasons[0])


def as_csv(screenings: Iterable[Screening], failed: Iterable[Failed] = ()) -> bytes:
    """The queue as an Italian office opens it with a double click: UTF-8 with its mark, semicolons, Italian headings,
    days as 08/05/2026; one row for each request. A cell never starts like a formula."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in screenings:
        due = one.answer_due
        row = (
            label(one.case), NAMES[one.decision][0].lower(), _office_day(due.day if due else None), "sì" if due and due.average else "",
            _office_day(one.useful_from), "; ".join(route.title for route in one.routes), str(len(one.missing)),
            str(len(one.questions)), str(len(one.warnings)), why(one),
        )  # fmt: skip
        writer.writerow([_cell(value) for value in row])
    for other in failed:
        writer.writerow(
            [_cell(value) for value in (other.case, _FAILED[other.why][0].lower(), *[""] * 7, other.reason)]
        )
    return (_MARK + target.getvalue()).encode()


def summary(screenings: Sequence[Screening], failed: Sequence[Failed] = ()) -> bytes:
    """Counts by decision, by route and by due day, as JSON."""
    routes = Counter(route.id for one in screenings for route in one.routes)
    due = Counter(one.answer_due.day for one in screenings if one.answer_due)
    document = {
        "schema": "conforme/queue/1",
        "requests": len(screenings) + len(failed),
        "decisions": {ruling: sum(one.decision == ruling for one in screenings) for ruling in RULINGS},
        "refused": sum(one.why == "refused" for one in failed),
        "faults": sum(one.why == "fault" for one in failed),
        "routes": dict(sorted(routes.items())),
        "due": dict(sorted(due.items())),
    }
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _mark(name: tuple[str, str, str]) -> Text:
    return Text(f"{name[1]} {name[0].lower()}", style=name[2])


def _short(text: str) -> Text:
    return Text(text if len(text) <= _WIDTH else f"…{text[1 - _WIDTH :]}")


def _office_day(iso: str | None) -> str:
    """`2026-05-08` as `08/05/2026`; empty for none."""
    return "/".join(reversed(iso.split("-"))) if iso else ""


def _cell(value: str) -> str:
    return inert(value)
