"""A progress bar on standard error, where somebody is looking and there is something to wait for."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
WORTH_SHOWING = 20


def tracked(items: Iterable[Item], total: int, *, quiet: bool = False, what: str = "Verifica") -> Iterator[Item]:
    """The items, and a bar that follows them: only on a terminal, and only beyond twenty."""
    if quiet or total <= WORTH_SHOWING or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415  only where a bar is shown
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield from progress.track(items, total=total)
