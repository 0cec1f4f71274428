"""Where every piece of a rulebook is written, by names that stay when lines move."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath

from engine.errors import Problem
from engine.model.notices import SourcePlace
from engine.reading.document import Path, Plain
from engine.reading.draft import Home, Kind

_STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


class SourceMap:
    """The places of one folder of rules. Items of a list are named by their id, versions of a figure by layer and first day,
    and only what has neither by its number."""

    def __init__(self, folder: str, homes: Mapping[Kind, Mapping[str, Home]]) -> None:
        self._folder, self._homes = PurePath(folder), homes

    def place(self, kind: Kind, name: str, tail: Path = (), *, at_key: bool = False) -> SourcePlace:
        """Where `tail` below a piece stands. Raises KeyError for a piece that is not there."""
        home = self._homes[kind][name]
        path = home.path + tail
        line, column = home.document.key_position(path) if at_key else home.document.position(path)
        return SourcePlace(self.file(home.document.name), line, column, self._stable(kind, name, tail))

    def of(self, problem: Problem) -> SourcePlace:
        """The place of a problem in these rules; its path stays as it is where no piece is known by it."""
        path = self._found(problem.path) or problem.path
        return SourcePlace(self.file(problem.file), problem.line, problem.column, path)

    def file(self, label: str) -> str:
        """A file of the rules as whoever named the folder would open it."""
        _, slash, inner = label.partition("/")
        return (self._folder / inner).as_posix() if slash else label

    def _found(self, path: str) -> str | None:
        """The stable path of the path of a problem: `demo.reply: requires[0].when`, `facts.received_on.phrase`."""
        owner, colon, rest = path.partition(": ")
        clauses = self._homes["clauses"]
        if owner in clauses:
            return self._stable("clauses", owner, _steps(rest)) if colon else owner
        for kind, homes in self._homes.items():
            if kind != "clauses" and path.startswith(f"{kind}."):
                below = path.removeprefix(f"{kind}.")
                # Ids of figures have dots of their own: the longest that is there.
                names = [name for name in homes if below == name or below.startswith((f"{name}.", f"{name}["))]
                if names:
                    name = max(names, key=len)
                    return self._stable(kind, name, _steps(below[len(name) :]))
        return None

    def _stable(self, kind: Kind, name: str, tail: Path) -> str:
        home = self._homes[kind][name]
        value: Plain = home.document.value
        for step in home.path:
            value = _below(value, step)
        named = name if kind == "clauses" else f"{kind}/{name}"
        return ".".join((named, *_names(value, tail)))


def _steps(text: str) -> Path:
    return tuple(int(number) if number else key for number, key in _STEP.findall(text))


def _names(value: Plain, tail: Path) -> Iterator[str]:
    for step in tail:
        value = _below(value, step)
        yield (_name(value) or str(step)) if isinstance(step, int) else step


def _name(value: Plain) -> str | None:
    """What an item of a list is called: its id, or for a version of a figure its layer and first day."""
    if not isinstance(value, dict):
        return None
    if isinstance(value.get("id"), str):
        return str(value["id"])
    if isinstance(value.get("layer"), str):
        return f"{value['layer']}@{value['from']}" if value.get("from") else str(value["layer"])
    return None


def _below(value: Plain, step: str | int) -> Plain:
    if isinstance(value, dict) and isinstance(step, str):
        return value.get(step)
    if isinstance(value, tuple) and isinstance(step, int) and step < len(value):
        return value[step]
    return None
