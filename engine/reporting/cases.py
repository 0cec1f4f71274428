"""Many cases on one page: a line for each, then the counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reckoning.money import hundredths, two_decimals
from engine.reporting import symbols, wording
from engine.reporting.sanitising import sanitised
from engine.reporting.summary import cause

_NAME_WIDTH = 24


@dataclass(frozen=True, slots=True)
class Row:
    """A case as one line: `conclusion` is that of a verdict, `refused` or `fault`; `owed` the sums still to be paid."""

    case: str
    conclusion: str
    reason: str
    owed: str = ""


def row(verdict: Verdict, rulebook: Rulebook) -> Row:
    """The line of a verdict."""
    owed = wording.euro(two_decimals(sum(map(hundredths, verdict.owed.values())))) if verdict.owed else ""
    return Row(verdict.case, verdict.conclusion, cause(verdict, rulebook), owed)


def cases(rows: Iterable[Row]) -> Group:
    """A table of the cases in the order they were given, one line each, and below it how many concluded how."""
    listed = list(rows)
    grid = Table(box=box.SIMPLE_HEAD, show_edge=False, padding=(0, 1, 0, 0), expand=True, header_style="bold")
    grid.add_column("Caso", no_wrap=True)
    grid.add_column("Conclusione", no_wrap=True)
    grid.add_column("Dovuto", no_wrap=True, justify="right")
    grid.add_column("Perché", no_wrap=True, overflow="ellipsis", ratio=1)
    for each in listed:
        mark = Text(f"{symbols.sign(each.conclusion)} {_name(each.conclusion)}", style=symbols.colour(each.conclusion))
        grid.add_row(Text(_short(sanitised(each.case))), mark, each.owed, Text(sanitised(each.reason)))
    return Group(grid, Text(), counts(listed))


def _short(case: str) -> str:
    """The end of a long name: it is where names, and places in files, differ."""
    return case if len(case) <= _NAME_WIDTH else f"…{case[1 - _NAME_WIDTH :]}"


def counts(rows: Iterable[Row]) -> RenderableType:
    """`Casi: 100 — rifiutato 1, non conforme 9, conforme 90`, gravest first."""
    totals = Counter(row.conclusion for row in rows)
    line = Text(f"Casi: {totals.total()}", style="bold")
    order = ("fault", "refused", "non_compliant", "to_regularise", "undetermined", "compliant")
    for index, conclusion in enumerate(name for name in order if totals[name]):
        line.append(" — " if index == 0 else ", ", style="not bold")
        line.append(f"{_name(conclusion)} {totals[conclusion]}", style=f"not bold {symbols.colour(conclusion)}")
    return line


def _name(conclusion: str) -> str:
    return wording.CONCLUSIONS[conclusion].lower()
