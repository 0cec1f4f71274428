"""What leaves the program other than pages: documents, complaints. Light, because every command imports it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

import typer

from engine.reporting.plain import plain

MOST_READINGS = 20


def write(document: bytes) -> None:
    """A document to standard output, byte for byte."""
    typer.echo(document, nl=False)


def standard_input(limit: int) -> bytes:
    """At most so many bytes of standard input."""
    return sys.stdin.buffer.read(limit)


def complain(lines: Iterable[object]) -> None:
    """Lines to standard error, each with the name of the program before it, harmless for a terminal."""
    for line in lines:
        typer.echo(f"conforme: {plain(str(line)).removeprefix('conforme: ')}", err=True)


def explain_reading(lines: Sequence[object]) -> None:
    """How what was written otherwise than in the rules was read; of very many lines, the first."""
    complain(lines[:MOST_READINGS])
    if len(lines) > MOST_READINGS:
        complain([f"… e altre {len(lines) - MOST_READINGS} letture come queste"])


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
