"""What leaves the program other than pages: documents, complaints. Light, because every command imports it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence

import typer

from engine.reporting.plain import plain

MOST_READINGS = 20


def write(document: bytes) -> None:
    """A document to standard output, byte for byte."""
    typer.echo(document, nl=False)


def complain(lines: Iterable[object]) -> None:
    """Lines to standard error, each with the name of the program before it, harmless for a terminal."""
    for line in lines:
        typer.echo(f"conforme: {plain(str(line)).removeprefix('conforme: ')}", err=True)


def explain_reading(lines: Sequence[object]) -> None:
    """How what was written otherwise than in the rules was read; of very many lines, the first."""
    complain(lines[:MOST_READINGS])
    if len(lines) > MOST_READINGS:
        complain([f"… e altre {len(lines) - MOST_READINGS} letture come queste"])


def abandon_output() -> None:
    """After a closed pipe nothing more can be written, not even what is left in the buffers at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def tolerate_any_text() -> None:
    """What a terminal cannot show or say becomes a mark of replacement, instead of a failure."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
