"""The file in which a rulebook keeps the sketches of the lines it cites: one line each, in order of fingerprint."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from engine.model.figures import Sketch

NAME = "sketches.yaml"
_HEAD = """\
# What is kept of every line that sources.yaml cites, by its fingerprint: enough to know it again where it was moved, set
# otherwise or changed, too little to write it. The program writes this file: `conforme verify --sources … --accept …`.
sketches:
"""
_ENTRY = re.compile(r'  "?([^"\s:]+)"?: ')


def stored(data: bytes, new: Mapping[str, Sketch], keep: Collection[str]) -> bytes:
    """The file with new sketches and without those whose fingerprint nobody keeps; lines that stay are not touched."""
    lines = (data.decode() or _HEAD).removesuffix("\n").split("\n")
    left = [
        line for line in lines if (entry := _ENTRY.match(line)) is None or (entry[1] in keep and entry[1] not in new)
    ]
    for mark in sorted(new):
        at = next((at for at, line in enumerate(left) if (entry := _ENTRY.match(line)) and entry[1] > mark), len(left))
        left.insert(at, _line(mark, new[mark]))
    return ("\n".join(left) + "\n").encode()


def _line(mark: str, sketch: Sketch) -> str:
    copies = f", copies: {sketch.copies}" if sketch.copies > 1 else ""
    return (
        f'  "{mark}": {{letters: {sketch.letters}, words: {sketch.words}, masked: "{sketch.masked}", '
        f'figures: "{sketch.figures}", shingles: "{sketch.shingles}"{copies}}}'
    )
