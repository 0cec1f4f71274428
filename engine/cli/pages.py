"""Pages for a person: in colour and as wide as the terminal, or plain text in 80 columns in a pipe."""

from __future__ import annotations

import sys

import typer
from rich.console import Console, RenderableType
from rich.text import Text

from engine.reporting.page import WIDTH, plain_page

_NARROWEST = 40


def width() -> int:
    """The columns of the terminal; 80 in a pipe."""
    return max(_console().width, _NARROWEST) if sys.stdout.isatty() else WIDTH


def show(*renderables: RenderableType) -> None:
    """Prints one thing below the other."""
    for renderable in renderables:
        if sys.stdout.isatty():
            _console().print(renderable)
        else:
            typer.echo(plain_page(renderable), nl=False)


def line() -> Text:
    """A line across the page."""
    return Text("─" * width(), style="dim")


def _console() -> Console:
    return Console(highlight=False, markup=False, emoji=False)
