"""`accepted.yaml`: the changes of the rules that no scenario notices and that somebody took upon himself, until a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.errors import Problem, RulebookRefused
from engine.model.node import Node
from engine.reading.complaints import Text
from engine.reading.days import NotADayError, parse_day
from engine.reading.document import Document, StrictYamlError
from engine.reading.paths import reason
from engine.reading.shape import shape
from engine.reading.strict_yaml import load

NAME = "accepted.yaml"
_LIMIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Accepted:
    """One change that may go unnoticed: its id, why, the last day of it; where that is written."""

    id: str
    reason: str
    until: date
    file: str
    line: int

    def problem(self, what: str, cure: str) -> Problem:
        """A problem of this entry."""
        return Problem(self.file, self.line, 0, self.id, what, cure)


class _Entry(Node):
    id: Text
    reason: Text
    until: Text


class _File(Node):
    accepted: tuple[_Entry, ...] = ()


def read_accepted(folder: Path) -> tuple[Accepted, ...]:
    """The entries beside the rules of a folder, in order; none where there is no such file. Raises RulebookRefused with
    every problem."""
    path = folder / NAME
    label = f"{folder.resolve().name or 'rules'}/{NAME}"
    try:
        document = load(path.read_bytes(), label, limit=_LIMIT)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise RulebookRefused(Problem(label, 0, 0, "", f"il file non si può leggere: {reason(error)}")) from None
    except StrictYamlError as error:
        raise RulebookRefused(error.problems) from None
    made = shape(_File, document.value, document, ())
    if isinstance(made, list):
        raise RulebookRefused(made)
    return _entries(made, document, label)


def _entries(made: _File, document: Document, label: str) -> tuple[Accepted, ...]:
    entries: dict[str, Accepted] = {}
    problems: list[Problem] = []
    for index, entry in enumerate(made.accepted):
        line, _ = document.position(("accepted", index))
        if entry.id in entries:
            what = f"`{entry.id}` c'è già alla riga {entries[entry.id].line}"
            problems.append(document.problem(("accepted", index, "id"), what, "togli l'una o l'altra voce"))
            continue
        try:
            entries[entry.id] = Accepted(entry.id, entry.reason, parse_day(entry.until), label, line)
        except NotADayError as error:
            problems.append(document.problem(("accepted", index, "until"), error.what, error.cure))
    if problems:
        raise RulebookRefused(problems)
    return tuple(entries.values())
