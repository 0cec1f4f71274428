"""`--archive`: what a command answers is recorded, and the archive's last hash printed when it ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli import terminal

if TYPE_CHECKING:
    from engine.model.vocabulary import Fact
    from engine.service.archiving import Recorder


@contextmanager
def recording(archive: Path | None, vocabulary: Mapping[str, Fact]) -> Iterator[Recorder | None]:
    """What records the answers; None where no archive is given. However the command ends, what was added is printed."""
    if archive is None:
        yield None
        return
    from engine.service.archiving import Recorder  # noqa: PLC0415  imported with --archive only

    recorder = Recorder(archive, vocabulary)
    try:
        yield recorder
    finally:
        terminal.complain(recorder.told())
