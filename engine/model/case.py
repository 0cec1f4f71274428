"""A case: the facts somebody states, already typed and already found possible."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from engine.errors import Problem


class Absent(enum.Enum):
    """`null` in a case: it is known that the thing did not happen by `as_of`."""

    ABSENT = "null"


ABSENT = Absent.ABSENT


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file attached to a request, as told. `encrypted` is None where nobody says whether a password locks it."""

    name: str
    bytes: int
    encrypted: bool | None = None

    @property
    def extension(self) -> str:
        """What follows the last dot, in small letters; empty where there is no dot, or nothing before it."""
        stem, _, extension = self.name.strip().rpartition(".")
        return extension.lower() if stem else ""


Value = bool | int | str | date | frozenset[str] | tuple[int, ...] | tuple[Attachment, ...] | Absent
"""A typed value: booleans; whole numbers, cents (`eur`) and hundredths (`decimal`) as int; enum keys, codes and texts
as str; days; sets of enum keys; columns of hundredths; attachments; ABSENT. A fact not in the mapping is unknown."""


@dataclass(frozen=True, slots=True)
class Case:
    """One case. `source` is where it came from (`file`, or `file#3` in a list), `digest` the SHA-256 (hex) of its
    facts and day in canonical form; `understood` says where something was written in another form than the rules
    use, and how it was read; `named_by_file` whether it said no id, and has that of its file."""

    id: str
    title: str
    as_of: date
    facts: Mapping[str, Value]
    source: str
    digest: str
    understood: tuple[Problem, ...] = ()
    named_by_file: bool = False
