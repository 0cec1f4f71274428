"""What each type of fact is: how a case file writes its value, how Italian says it and is understood, which integer it is.
A new type is one class here, its reader in `engine/reading/fact_values.py` and its column in `engine/batch`."""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from datetime import date
from typing import Any, Generic, TypeAlias, TypeVar

from engine.model.attachment_counts import survey
from engine.model.case import ABSENT, Absent, Attachment, Value
from engine.model.vocabulary import Fact, FactType
from engine.reckoning.italian_text import italian_day, italian_decimal, italian_euro
from engine.reckoning.money import two_decimals

Raw: TypeAlias = "str | int | bool | list[Raw] | dict[str, Raw] | None"
"""A value as a case file states it."""
Encoded = int | tuple[int, ...] | Absent
"""A value as the evaluators measure it."""
V = TypeVar("V")

_FILE = re.compile(r"(?:^|, )(.+?) \((\d+) byte(?:, (cifrato|non cifrato))?\)")
_LOCKED: dict[str, dict[str, Raw]] = {"": {}, "cifrato": {"encrypted": True}, "non cifrato": {"encrypted": False}}


class FactKind(ABC, Generic[V]):
    """One type of fact. `expected` is what somebody has to write, in Italian with its article."""

    expected: str

    @abstractmethod
    def write(self, fact: Fact, value: V) -> Raw:
        """The value as a case file states it."""

    @abstractmethod
    def say(self, fact: Fact, value: V) -> str:
        """The value in Italian."""

    def cell(self, fact: Fact, value: V) -> str:
        """The value as a scenario writes it: what `understand` reads back."""
        return self.say(fact, value)

    def understand(self, _fact: Fact, text: str) -> Raw:
        """The value that a scenario writes, as a case file would state it; the words themselves where they say none."""
        return text

    def encode(self, _fact: Fact, _value: V) -> Encoded | None:
        """The value as an integer; None where no condition reads this type."""
        return None


class _Day(FactKind[date]):
    expected = "una data"

    def write(self, _fact: Fact, value: date) -> Raw:
        return value.isoformat()

    def say(self, _fact: Fact, value: date) -> str:
        return italian_day(value)

    def cell(self, _fact: Fact, value: date) -> str:
        return value.isoformat()

    def encode(self, _fact: Fact, value: date) -> Encoded:
        return value.toordinal()


class _Truth(FactKind[bool]):
    expected = "true o false"

    def write(self, _fact: Fact, value: bool) -> Raw:
        return value

    def say(self, _fact: Fact, value: bool) -> str:
        return "sì" if value else "no"

    def understand(self, _fact: Fact, text: str) -> Raw:
        return {"sì": True, "no": False}.get(text, text)

    def encode(self, _fact: Fact, value: bool) -> Encoded:
        return int(value)


class _Words(FactKind[str]):
    def __init__(self, expected: str) -> None:
        self.expected = expected

    def write(self, _fact: Fact, value: str) -> Raw:
        return value

    def say(self, _fact: Fact, value: str) -> str:
        return value


class _Choice(FactKind[str]):
    expected = "uno dei valori ammessi"

    def write(self, _fact: Fact, value: str) -> Raw:
        return value

    def say(self, fact: Fact, value: str) -> str:
        return fact.values[value]

    def understand(self, fact: Fact, text: str) -> Raw:
        return _keys(fact).get(text, text)

    def encode(self, fact: Fact, value: str) -> Encoded:
        return tuple(fact.values).index(value)


class _Set(FactKind[frozenset[str]]):
    expected = "una lista"

    def write(self, fact: Fact, value: frozenset[str]) -> Raw:
        return [key for key in fact.values if key in value]

    def say(self, fact: Fact, value: frozenset[str]) -> str:
        return ", ".join(fact.values[key] for key in fact.values if key in value) or "nessuno"

    def cell(self, fact: Fact, value: frozenset[str]) -> str:
        labels = {key: key if "," in label else label for key, label in fact.values.items()}
        return ", ".join(labels[key] for key in labels if key in value) or "nessuno"

    def understand(self, fact: Fact, text: str) -> Raw:
        keys = _keys(fact)
        return [keys.get(part.strip(), part.strip()) for part in text.split(",") if part.strip() != "nessuno"]

    def encode(self, fact: Fact, value: frozenset[str]) -> Encoded:
        return sum(1 << index for index, key in enumerate(fact.values) if key in value)


class _Whole(FactKind[int]):
    expected = "un numero intero"

    def write(self, _fact: Fact, value: int) -> Raw:
        return value

    def say(self, _fact: Fact, value: int) -> str:
        return str(value)

    def understand(self, _fact: Fact, text: str) -> Raw:
        return int(text) if text.isascii() and text.isdigit() else text

    def encode(self, _fact: Fact, value: int) -> Encoded:
        return value


class _Hundredths(FactKind[int]):
    def __init__(self, expected: str) -> None:
        self.expected = expected

    def write(self, _fact: Fact, value: int) -> Raw:
        return two_decimals(value)

    def say(self, fact: Fact, value: int) -> str:
        return italian_euro(value) if fact.type == "eur" else italian_decimal(value).removesuffix(",00")

    def cell(self, _fact: Fact, value: int) -> str:
        return italian_decimal(value)

    def understand(self, _fact: Fact, text: str) -> Raw:
        return text.replace(",", ".")

    def encode(self, _fact: Fact, value: int) -> Encoded:
        return value


class _Column(FactKind[tuple[int, ...]]):
    expected = "una lista di numeri"

    def write(self, _fact: Fact, value: tuple[int, ...]) -> Raw:
        return [two_decimals(figure) for figure in value]

    def say(self, _fact: Fact, value: tuple[int, ...]) -> str:
        return ", ".join(map(italian_decimal, value))

    def cell(self, _fact: Fact, value: tuple[int, ...]) -> str:
        return "; ".join(map(italian_decimal, value))

    def understand(self, _fact: Fact, text: str) -> Raw:
        return [part.strip().replace(",", ".") for part in text.split(";")]

    def encode(self, _fact: Fact, value: tuple[int, ...]) -> Encoded:
        return value


class _Attachments(FactKind[tuple[Attachment, ...]]):
    expected = "una lista di file"

    def write(self, _fact: Fact, value: tuple[Attachment, ...]) -> Raw:
        return [_file(part.name, part.bytes, part.encrypted) for part in value]

    def say(self, _fact: Fact, value: tuple[Attachment, ...]) -> str:
        return ", ".join(map(attachment_text, value)) or "nessuno"

    def understand(self, _fact: Fact, text: str) -> Raw:
        return [{"name": name, "bytes": int(size), **_LOCKED[locked]} for name, size, locked in _FILE.findall(text)]

    def encode(self, fact: Fact, value: tuple[Attachment, ...]) -> Encoded:
        return survey(value, fact.values)


KINDS: dict[FactType, FactKind[Any]] = {
    "date": _Day(),
    "boolean": _Truth(),
    "enum": _Choice(),
    "set": _Set(),
    "integer": _Whole(),
    "eur": _Hundredths("un importo"),
    "decimal": _Hundredths("un numero"),
    "column": _Column(),
    "attachments": _Attachments(),
    "code": _Words("un codice"),
    "text": _Words("un testo"),
}


def plain_value(fact: Fact, value: Value) -> Raw:
    """A value as a case file states it; ABSENT as null."""
    return None if value is ABSENT else KINDS[fact.type].write(fact, value)


def shown(fact: Fact, value: Value) -> str:
    """A value as a case file states it, on one line: `null`, `12.50`, `[a, b]`, `[{name: "a.pdf", bytes: 5}]`."""
    return _line(plain_value(fact, value))


def value_text(fact: Fact, value: Value) -> str:
    """A value in Italian."""
    return "non avvenuto" if value is ABSENT else KINDS[fact.type].say(fact, value)


def cell_text(fact: Fact, value: Value) -> str:
    """A value as a sentence or a table cell of a scenario writes it; ABSENT as null."""
    return "null" if value is ABSENT else KINDS[fact.type].cell(fact, value)


def raw_value(fact: Fact, text: str) -> Raw:
    """What a sentence or a table cell says, in the form a case file would have."""
    return KINDS[fact.type].understand(fact, text)


def encode_value(fact: Fact, value: Value) -> Encoded | None:
    """A value as an integer: days as ordinals, booleans 0 or 1, enums their place, sets a bit for each element,
    attachments what they come to. Codes and texts take no part in any condition and have no encoding."""
    return value if isinstance(value, Absent) else KINDS[fact.type].encode(fact, value)


def attachment_text(file: Attachment) -> str:
    """`bolletta.pdf (120000 byte)`, with `cifrato` or `non cifrato` after the size where it is stated."""
    locked = {None: "", True: ", cifrato", False: ", non cifrato"}[file.encrypted]
    return f"{file.name} ({file.bytes} byte{locked})"


def _keys(fact: Fact) -> dict[str, str]:
    return {label: key for key, label in fact.values.items()}


def _file(name: str, size: int, encrypted: bool | None) -> Raw:
    locked: dict[str, Raw] = {} if encrypted is None else {"encrypted": encrypted}
    return {"name": name, "bytes": size, **locked}


def _line(raw: Raw) -> str:
    if isinstance(raw, list):
        return "[" + ", ".join(map(_line, raw)) + "]"
    if isinstance(raw, dict):
        return "{" + ", ".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in raw.items()) + "}"
    if isinstance(raw, str):
        return raw
    return "null" if raw is None else "true" if raw is True else "false" if raw is False else json.dumps(raw)
