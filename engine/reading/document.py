"""A file read strictly: plain values, and where in the file each of them stands.

Made by a `Builder` (see `builder`), fed by `strict_yaml` or `strict_json`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from engine.errors import ConformeError, Problem

Plain: TypeAlias = "dict[str, Plain] | tuple[Plain, ...] | str | int | bool | None"
Path: TypeAlias = "tuple[str | int, ...]"

# C0 (line ends apart), DEL, C1, line and paragraph separators, bidirectional overrides, stray BOM, non-characters.
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
_IN_FILE = re.compile(f"[\t{CONTROLS}]")
_IN_FILE_BUT_TAB = re.compile(f"[{CONTROLS}]")


class StrictYamlError(ConformeError):
    """The file is not strict YAML (or JSON); `problems` says where and why. `document` is what could be read all the
    same, so that whoever reads on says everything at once; None where nothing could."""

    exit_code = 5

    def __init__(self, problems: Problem | Iterable[Problem] | str, document: Document | None = None) -> None:
        super().__init__(problems)
        self.document = document


@dataclass(slots=True)
class Place:
    """Where a value stands, the text it was written as (scalars), whether without quotes, and the places below it."""

    line: int
    column: int
    raw: str | None = None
    items: dict[str | int, Place] = field(default_factory=dict)
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)
    plain: bool = False


_WORDS = {None: "null", True: "true", False: "false"}


def _nowhere(value: Plain) -> Place:
    if isinstance(value, dict):
        return Place(0, 0, None, {key: _nowhere(part) for key, part in value.items()})
    if isinstance(value, tuple):
        return Place(0, 0, None, {index: _nowhere(part) for index, part in enumerate(value)})
    return Place(0, 0, _WORDS[value] if value is None or isinstance(value, bool) else str(value))


@dataclass(frozen=True, slots=True)
class Document:
    """The value of a file and its positions. `name` is the file name used in messages."""

    name: str
    value: Plain
    root: Place
    titles: dict[Path, str] = field(default_factory=dict)
    """Names of pieces that messages call by name and not by number, by their path."""

    def position(self, path: Path) -> tuple[int, int]:
        """Line and column (from 1) of the value at `path`, or of its nearest ancestor."""
        place = self.root
        for step in path:
            below = place.items.get(step)
            if below is None:
                break
            place = below
        return place.line, place.column

    def key_position(self, path: Path) -> tuple[int, int]:
        """Line and column of the key that ends `path`; of the value where it is not a key of a mapping."""
        if path and isinstance(path[-1], str):
            place = self._place(path[:-1])
            if place is not None and path[-1] in place.keys:
                return place.keys[path[-1]]
        return self.position(path)

    def raw(self, path: Path) -> str | None:
        """The text of a scalar as written (so that a code without quotes survives); None for anything else."""
        place = self._place(path)
        return place.raw if place is not None else None

    def unquoted(self, path: Path) -> str | None:
        """The text of a scalar written without quotes; None for anything else."""
        place = self._place(path)
        return place.raw if place is not None and place.plain else None

    def problem(self, path: Path, what: str, cure: str = "", *, at_key: bool = False) -> Problem:
        """A problem at the value (or key) of `path`."""
        line, column = self.key_position(path) if at_key else self.position(path)
        return Problem(self.name, line, column, self._told(path), what, cure)

    def _told(self, path: Path) -> str:
        """The path as a message shows it: from the nearest piece that has a name, if any."""
        for length in range(len(path), 0, -1):
            if (title := self.titles.get(path[:length])) is not None:
                rest = dotted(path[length:])
                return f"{one_line(title)}: {rest}" if rest else one_line(title)
        return dotted(path)

    @classmethod
    def of(cls, value: Plain, name: str) -> Document:
        """A value that stands in no file, as if it were one."""
        return cls(name, value, _nowhere(value))

    def _place(self, path: Path) -> Place | None:
        place: Place | None = self.root
        for step in path:
            place = place.items.get(step) if place is not None else None
        return place


def dotted(path: Path) -> str:
    """`("clauses", 2, "id")` as `clauses[2].id`."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return one_line(text.removeprefix("."), 160)


def one_line(text: str, limit: int = 60) -> str:
    """Text fit for a message: one line, printable, not longer than `limit`."""
    clean = "".join(char if char.isprintable() else "\ufffd" for char in text[: limit + 1])
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"


def decode(data: bytes, name: str, *, limit: int, tabs: bool = False) -> str:
    """The text of a UTF-8 file (a BOM is dropped). Raises StrictYamlError when too large, not UTF-8, or holding
    control characters; `tabs` lets tabulations through."""
    if len(data) > limit:
        raise StrictYamlError(_whole(name, f"file troppo grande: più di {_size(limit)}", "dividilo in più file"))
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise StrictYamlError(_whole(name, "il file non è in UTF-8", "salvalo in UTF-8"))
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        line, column = line_column(before, len(before))
        raise StrictYamlError(
            Problem(name, line, column, "", "il file non è in UTF-8 da questo punto", "salvalo in UTF-8")
        ) from None
    problems = list(_strange(text, name, _IN_FILE_BUT_TAB if tabs else _IN_FILE))
    if problems:
        raise StrictYamlError(problems)
    return text


def line_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of a character offset."""
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def _strange(text: str, name: str, pattern: re.Pattern[str]) -> Iterator[Problem]:
    for count, match in enumerate(pattern.finditer(text)):
        if count == 20:
            return
        line, column = line_column(text, match.start())
        if match.group() == "\t":
            yield Problem(name, line, column, "", "tabulazione", "usa spazi")
        else:
            code = f"U+{ord(match.group()):04X}"
            yield Problem(name, line, column, "", f"carattere di controllo {code}", "toglilo")


def _whole(name: str, what: str, cure: str) -> Problem:
    return Problem(name, 0, 0, "", what, cure)


def _size(limit: int) -> str:
    return f"{limit // 1_000_000} MB" if limit >= 1_000_000 else f"{limit} byte"
