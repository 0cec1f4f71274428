"""One entry, and the line it is written as."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from pydantic import JsonValue

from engine.archive.sealing import SealedBody, canonical, new_body, seal_of

FORMAT = "conforme/archive/1"
OPENING, ERASURE = "archive", "erasure"
"""The kinds of the first entry, and of one that says which bodies were erased."""
BEFORE_THE_FIRST = "0" * 64
_KEYS = ("sequence", "kind", "seal", "previous", "hash", "body")


class DamagedLineError(Exception):
    """A line that is not as it was written; the message says in Italian what is wrong with it."""


@dataclass(frozen=True, slots=True)
class ArchiveEntry:
    """`sequence` counts from 0; `seal`, `previous` and `hash` are hex; `body` is None once it is erased."""

    sequence: int
    kind: str
    seal: str
    previous: str
    hash: str
    body: SealedBody | None


def new_entry(sequence: int, kind: str, previous: str, content: JsonValue) -> ArchiveEntry:
    """The entry that follows the one of hash `previous`."""
    body = new_body(content)
    seal = seal_of(body)
    return ArchiveEntry(sequence, kind, seal, previous, _hash(sequence, kind, seal, previous), body)


def line_of(entry: ArchiveEntry) -> bytes:
    """The entry as one line, ended by a line feed."""
    body: JsonValue = None if entry.body is None else {"salt": entry.body.salt, "content": entry.body.content}
    values: tuple[JsonValue, ...] = (entry.sequence, entry.kind, entry.seal, entry.previous, entry.hash, body)
    return canonical(dict(zip(_KEYS, values, strict=True))) + b"\n"


def entry_of(line: bytes) -> ArchiveEntry:
    """The entry of a line, its hash and its seal checked. Raises DamagedLineError where one byte is another."""
    try:
        entry = _entry(json.loads(line))
        if line_of(entry) != line:
            raise DamagedLineError("la riga è stata riscritta")
        if entry.hash != _hash(entry.sequence, entry.kind, entry.seal, entry.previous):
            raise DamagedLineError("l'intestazione della voce è stata cambiata")
        if entry.body is not None and seal_of(entry.body) != entry.seal:
            raise DamagedLineError("il contenuto della voce è stato cambiato")
    except (ValueError, KeyError, TypeError, RecursionError):
        raise DamagedLineError("la riga non è una voce di un archivio") from None
    return entry


def begins(tail: bytes, sequence: int, previous: str) -> bool:
    """Whether bytes after the last line feed are the beginning of the entry that would follow: a writing that was cut off.
    A disk that lost its power may have zeros where the rest was to be."""
    tail, whole = tail.rstrip(b"\0"), tail
    opening = canonical({"sequence": sequence})[:-1] + b","
    if tail[: len(opening)] != opening[: len(tail)] or not tail.isascii():
        return False
    try:
        return entry_of(whole + b"\n").previous == previous
    except DamagedLineError:
        return not _whole(tail)


def _whole(tail: bytes) -> bool:
    """Whether the bytes are a whole value with something more, or another one: no writing ends so."""
    try:
        json.JSONDecoder().raw_decode(tail.decode("ascii"))
    except (ValueError, RecursionError):
        return False
    return True


def _entry(value: dict[str, JsonValue]) -> ArchiveEntry:
    sequence, kind, seal, previous, own, body = (value[key] for key in _KEYS)
    if not isinstance(sequence, int) or not all(isinstance(one, str) for one in (kind, seal, previous, own)):
        raise TypeError
    return ArchiveEntry(sequence, str(kind), str(seal), str(previous), str(own), None if body is None else _body(body))


def _body(value: JsonValue) -> SealedBody:
    if not isinstance(value, dict) or not isinstance(value["salt"], str):
        raise TypeError
    return SealedBody(value["salt"], value["content"])


def _hash(sequence: int, kind: str, seal: str, previous: str) -> str:
    head: JsonValue = {"format": FORMAT, "sequence": sequence, "kind": kind, "seal": seal, "previous": previous}
    return hashlib.sha256(canonical(head)).hexdigest()
