"""Makes the values of a file, refuses what is not allowed, and keeps the position of every key and value.

Two feeders (`strict_yaml`, `strict_json`) tell a `Builder` what they meet, in file order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.errors import Problem
from engine.reading.document import CONTROLS, Document, Path, Place, Plain, StrictYamlError, dotted, one_line

MAX_DEPTH = 50
MAX_NODES = 200_000
MAX_PROBLEMS = 100

_IN_VALUE = re.compile(f"[\t\r{CONTROLS}\ud800-\udfff]")
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


@dataclass(slots=True)
class _Frame:
    """A collection being read. In a mapping `key` waits for its value; `as_key` marks a collection used as a key."""

    place: Place
    mapping: dict[str, Plain] | None
    sequence: list[Plain]
    as_key: bool = False
    key: str | None = None


class Builder:
    """Makes values from what a feeder meets. Collects the problems that let reading go on; raises StrictYamlError
    at once when nesting or the number of nodes goes beyond what is bearable."""

    def __init__(self, name: str, *, nodes: int = MAX_NODES) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self.value: Plain = None
        self.root = Place(1, 1)
        self._nodes = nodes
        self._stack: list[_Frame] = []

    def open(self, mapping: bool, line: int, column: int) -> None:
        """A mapping or a sequence starts."""
        self._count(line, column)
        if len(self._stack) >= MAX_DEPTH:
            self._stop(line, column, f"annidamento oltre {MAX_DEPTH} livelli", "appiattisci la struttura")
        parent = self._stack[-1] if self._stack else None
        as_key = parent is not None and parent.mapping is not None and parent.key is None
        if as_key:
            self.refuse(line, column, "una chiave non può essere una lista o una mappa", "usa un testo")
        self._stack.append(_Frame(Place(line, column), {} if mapping else None, [], as_key))

    def close(self) -> None:
        """The collection opened last ends."""
        frame = self._stack.pop()
        value: Plain = tuple(frame.sequence) if frame.mapping is None else frame.mapping
        if frame.as_key:
            self._stack[-1].key = "?"
            self._stack[-1].place.keys.setdefault("?", (frame.place.line, frame.place.column))
        else:
            self._put(value, frame.place)

    def scalar(self, text: str, plain: bool, line: int, column: int) -> None:
        """A scalar: `plain` when written without quotes."""
        self._count(line, column)
        value = _resolve(text) if plain else text
        if not plain and (match := _IN_VALUE.search(text)):
            self.refuse(line, column, f"carattere non ammesso U+{ord(match.group()):04X} nel testo", "toglilo")
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.mapping is not None and frame.key is None:
            self._key(frame, text, value, line, column)
        else:
            self._put(value, Place(line, column, text, plain=plain))

    def refuse(self, line: int, column: int, what: str, cure: str = "") -> None:
        """Record a problem at a position of the file, under the path being read."""
        self.problems.append(Problem(self.name, line, column, dotted(self._path()), what, cure))
        if len(self.problems) >= MAX_PROBLEMS:
            raise StrictYamlError(self.problems)

    def finish(self) -> Document:
        """The document; raises StrictYamlError with everything collected."""
        document = Document(self.name, self.value, self.root)
        if self.problems:
            raise StrictYamlError(self.problems, document)
        return document

    def _key(self, frame: _Frame, text: str, value: Plain, line: int, column: int) -> None:
        frame.key = text
        if text == "<<":
            self.refuse(line, column, "chiave di fusione `<<` non ammessa", "ripeti le voci per esteso")
        elif not isinstance(value, str):
            self.refuse(line, column, f"la chiave `{one_line(text)}` non è un testo", "mettila tra virgolette")
        elif frame.mapping is not None and text in frame.mapping:
            first = frame.place.keys[text][0]
            self.refuse(line, column, f"chiave ripetuta: c'è già alla riga {first}", "tieni una sola delle due")
        frame.place.keys.setdefault(text, (line, column))

    def _put(self, value: Plain, place: Place) -> None:
        if not self._stack:
            self.value, self.root = value, place
            return
        frame = self._stack[-1]
        if frame.mapping is None:
            frame.place.items[len(frame.sequence)] = place
            frame.sequence.append(value)
        elif frame.key is not None:
            frame.place.items[frame.key] = place
            frame.mapping[frame.key] = value
            frame.key = None

    def _path(self) -> Path:
        steps: list[str | int] = []
        for frame in self._stack:
            if frame.mapping is None:
                steps.append(len(frame.sequence))
            elif frame.key is not None:
                steps.append(frame.key)
        return tuple(steps)

    def _count(self, line: int, column: int) -> None:
        self._nodes -= 1
        if self._nodes < 0:
            self._stop(line, column, "il file contiene troppi elementi", "dividilo in più file")

    def _stop(self, line: int, column: int, what: str, cure: str) -> None:
        raise StrictYamlError([*self.problems, Problem(self.name, line, column, "", what, cure)])


def _resolve(text: str) -> Plain:
    if text in _WORDS:
        return _WORDS[text]
    return int(text) if _INTEGER.fullmatch(text) else text
