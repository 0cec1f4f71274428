"""What the program shows and reads: pages, documents, complaints, progress. Light, because every command imports it: rich is
imported where something is shown with it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO, TypeVar

import typer

from engine.reporting.sanitising import sanitised

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.progress import Progress, TaskID
    from rich.text import Text

Item = TypeVar("Item")

MOST_READINGS, WORTH_A_BAR = 20, 20
_NARROWEST = 40


def write(document: bytes) -> None:
    """A document to standard output, byte for byte."""
    typer.echo(document, nl=False)


def standard_input(limit: int) -> bytes:
    """At most so many bytes of standard input."""
    return sys.stdin.buffer.read(limit)


def complain(lines: Iterable[object]) -> None:
    """Lines to standard error, each with the name of the program before it, harmless for a terminal."""
    for line in lines:
        typer.echo(f"conforme: {sanitised(str(line)).removeprefix('conforme: ')}", err=True)


def explain_reading(lines: Sequence[object]) -> None:
    """How what was written otherwise than in the rules was read; of very many lines, the first."""
    complain(lines[:MOST_READINGS])
    if len(lines) > MOST_READINGS:
        complain([f"… e altre {len(lines) - MOST_READINGS} letture come queste"])


def width() -> int:
    """The columns of the terminal; those of a page in a pipe."""
    from engine.reporting.rendering import WIDTH  # noqa: PLC0415  rich

    return max(_console().width, _NARROWEST) if sys.stdout.isatty() else WIDTH


def show(*renderables: RenderableType) -> None:
    """Pages for a person, one below the other: in colour and as wide as the terminal, or plain text in a pipe."""
    from engine.reporting.rendering import plain_page  # noqa: PLC0415  rich

    for renderable in renderables:
        if sys.stdout.isatty():
            _console().print(renderable)
        else:
            typer.echo(plain_page(renderable), nl=False)


def line() -> Text:
    """A line across the page."""
    from rich.text import Text  # noqa: PLC0415

    return Text("─" * width(), style="dim")


def _console() -> Console:
    from rich.console import Console  # noqa: PLC0415

    return Console(highlight=False, markup=False, emoji=False)


def tracked(
    items: Iterable[Item], total: int, *, quiet: bool = False, what: str = "Verifica", least: int = WORTH_A_BAR
) -> Iterator[Item]:
    """The items, and a bar on standard error that follows them: only on a terminal, and only beyond so many."""
    if quiet or total <= least or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415  only where a bar is shown
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield from progress.track(items, total=total)


class Bar:
    """The progress of an archive on standard error, with rate and remaining time; on a terminal only."""

    def __init__(self) -> None:
        self._progress: Progress | None = None
        self._task: TaskID | None = None
        self._began = time.perf_counter()

    def __enter__(self) -> Bar:
        """Starts the bar, where standard error is a terminal."""
        if sys.stderr.isatty():
            from rich.console import Console  # noqa: PLC0415  only where a bar is shown
            from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn  # noqa: PLC0415

            description, left = TextColumn("{task.description}"), TextColumn("{task.fields[left]}")
            columns = (description, BarColumn(bar_width=16), TaskProgressColumn(), left, TimeRemainingColumn())
            console = Console(stderr=True)
            # Parts may be minutes apart: the default forgets what was done half a minute ago.
            self._progress = Progress(*columns, console=console, transient=True, speed_estimate_period=3600)
            self._progress.start()
            self._task = self._progress.add_task("Verifica", total=None, left="")
        return self

    def __exit__(self, *_: object) -> None:
        """Takes the bar away."""
        if self._progress is not None:
            self._progress.stop()

    def progress(self, rows: int, weight: int, whole: int) -> None:
        """Moves the bar."""
        if self._progress is not None and self._task is not None:
            from engine.batch.telling.batch_summary import number  # noqa: PLC0415  Polars, there by now

            rate = rows / max(time.perf_counter() - self._began, 1e-6)
            description = f"Verifica: {number(rows)} righe, {number(int(rate))} al secondo"
            self._progress.update(self._task, completed=weight, total=whole, description=description, left="ancora")


class ReaderLeft(BaseException):
    """Whoever read our output left before its end. Not an Exception: Typer takes a closed pipe for its own, and exits 1,
    which here is a verdict."""


@contextmanager
def noticing_who_leaves() -> Iterator[None]:
    """A closed pipe as ReaderLeft."""
    try:
        yield
    except BrokenPipeError:
        raise ReaderLeft from None


def abandon(*streams: TextIO) -> None:
    """Nothing more can be written there, not even what is left in the buffers at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in streams:
        os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def tolerate_any_text() -> None:
    """What a terminal cannot show or say becomes a mark of replacement, instead of a failure."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
