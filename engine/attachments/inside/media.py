"""Pictures and sound: whether the file goes on to its end. Pixels and samples are never decoded."""

from __future__ import annotations

from typing import BinaryIO, Final

from engine.attachments.inspection_facts import MIB, Limits, Report

_CHUNKS: Final = 200_000
_STREAMED: Final = (0, 0xFFFFFFFF)
"""Sizes that writers leave in a WAV whose length they did not know."""


def png(file: BinaryIO, size: int, _: Limits) -> Report:
    """Walks the chunks up to IEND; a chunk that passes the end of the file means the rest is missing."""
    at = 8
    for _number in range(_CHUNKS):
        file.seek(at)
        header = file.read(8)
        at += 12 + int.from_bytes(header[:4], "big")
        if len(header) < 8 or at > size:
            return Report("png", False, ("truncated",))
        if header[4:] == b"IEND":
            return Report("png", False)
    return Report("png", False, ("unreadable",))


def jpg(file: BinaryIO, size: int, _: Limits) -> Report:
    """Walks the segments to the picture data (a preview inside a segment has an end mark of its own), then looks for
    the end mark; cameras may append other things after it."""
    at = 2
    for _number in range(_CHUNKS):
        file.seek(at)
        header = file.read(4)
        if len(header) < 4 or header[0] != 0xFF:
            return Report("jpg", False, ("truncated",) if len(header) < 4 else ("unreadable",))
        if header[1] == 0xFF:  # a fill byte
            at += 1
            continue
        at += 2 + int.from_bytes(header[2:], "big")
        if at > size:
            return Report("jpg", False, ("truncated",))
        if header[1] == 0xDA:
            return Report("jpg", False, () if _holds(file, at, b"\xff\xd9") else ("truncated",))
    return Report("jpg", False, ("unreadable",))


def bmp(file: BinaryIO, size: int, _: Limits) -> Report:
    """Compares the length written in the header with the real one."""
    return Report("bmp", False, ("truncated",) if int.from_bytes(file.read(6)[2:], "little") > size else ())


def wav(file: BinaryIO, size: int, _: Limits) -> Report:
    """Compares the length written in the header with the real one; a missing pad byte is forgiven."""
    header = file.read(8)
    length = int.from_bytes(header[4:], "big" if header.startswith(b"RIFX") else "little")
    return Report("wav", False, ("truncated",) if length not in _STREAMED and length + 8 > size + 1 else ())


def _holds(file: BinaryIO, start: int, mark: bytes) -> bool:
    """Whether two bytes occur from `start` on, read a piece at a time."""
    file.seek(start)
    last = b""
    while piece := file.read(MIB):
        if mark in last + piece:
            return True
        last = piece[-1:]
    return False
