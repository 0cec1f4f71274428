"""Signs and colours: one table for outcomes and conclusions, so that every report marks the same thing alike."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from engine.model.clause import Outcome
from engine.model.phrases import OUTCOMES
from engine.reporting.sanitising import sanitised

_MARKS: dict[str, tuple[str, str]] = {
    "compliant": ("✓", "green"),
    "admissible": ("✓", "green"),
    "valid": ("✓", "green"),
    "due": ("€", "magenta"),
    "not_due": ("–", "green"),
    "violated": ("✗", "red"),
    "inadmissible": ("✗", "red"),
    "lapsed": ("✗", "red"),
    "non_compliant": ("✗", "red"),
    "to_regularise": ("!", "yellow"),
    "undetermined": ("?", "cyan"),
    "not_applicable": ("·", "dim"),
    "for_human": ("☞", "blue"),
    "refused": ("✗", "red"),
    "fault": ("✗", "red"),
}
_TRUTHS = {"true": ("✓", "green"), "false": ("✗", "red"), "unknown": ("?", "cyan")}
_GRAVITY = ("violated", "inadmissible", "lapsed", "to_regularise", "due", "undetermined")


def sign(name: str) -> str:
    """The sign of an outcome or of a conclusion."""
    return _MARKS[name][0]


def colour(name: str) -> str:
    """The style of an outcome or of a conclusion."""
    return _MARKS[name][1]


def outcome(name: Outcome) -> Text:
    """Sign and Italian name of an outcome."""
    return Text(f"{sign(name)} {OUTCOMES[name]}", style=colour(name))


def truth(name: str) -> Text:
    """The sign of a condition that holds, does not, or is unknown."""
    return Text(*_TRUTHS[name])


def gravity(name: Outcome) -> int:
    """The order in which findings are reported: what is wrong or owed first."""
    return _GRAVITY.index(name) if name in _GRAVITY else len(_GRAVITY)


def heading(text: str) -> Text:
    """The title of a part of a report."""
    return Text(text, style="bold")


def part(title: str, lines: Iterable[RenderableType]) -> Iterator[RenderableType]:
    """A titled part of a report, after an empty line; nothing at all where there are no lines."""
    body = list(lines)
    if body:
        yield from (Text(), heading(title), *body)


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a list, whose further lines hang from its bullet."""

    bullet: Text
    body: Text

    def __rich__(self) -> Table:
        grid = Table.grid(padding=(0, 1), pad_edge=True)
        grid.add_column(no_wrap=True)
        grid.add_column()
        grid.add_row(Text(" ").append_text(self.bullet), self.body)
        return grid


def item(text: str = "", bullet: str = "•", style: str = "") -> Item:
    """A line of a list. Its text is cleaned here, because much of it may quote a case."""
    return Item(Text(bullet, style=style), Text(sanitised(text)))
