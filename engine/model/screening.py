"""What the desk says of a request. Plain, frozen, serialisable: days are ISO strings, texts Italian, and nothing that
identifies a person. `conforme schema screening` prints the JSON schema of `Screening`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.model.clause import Outcome
from engine.model.verdict import Question, Receipt, SkippedDay

SCHEMA = "conforme/screening/1"

FileFault = Literal["extension", "encrypted", "unusable"]
Ruling = Literal["acceptable", "to_regularise", "not_here", "undetermined"]
RULINGS: tuple[Ruling, ...] = ("acceptable", "to_regularise", "not_here", "undetermined")


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not in order: what, how to mend it, and the first day on which a new request that mends it is
    useful (null: not known yet, because the day depends on something still to be done). `files` names the attachments
    to blame, where it is some of them."""

    rule: str
    title: str
    cure: str
    useful_from: str | None
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Direction:
    """Another way for the request, and the rules that point there."""

    id: str
    title: str
    text: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Due:
    """A last day: where it is counted from, how long the term is, and each day that does not count."""

    day: str
    start: str | None
    length: str
    rule: str
    skipped: tuple[SkippedDay, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to know that does not refuse the request. `rule` is empty where no rule says it."""

    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class File:
    """An attachment that was looked at: size in bytes, kind found in it, whether it asks for a password, what is odd in
    it. `faults` says why it cannot serve (empty where it can), `cure` what the sender must do with this very file."""

    name: str
    bytes: int
    kind: str | None
    encrypted: bool | None
    remarks: tuple[str, ...] = ()
    faults: tuple[FileFault, ...] = ()
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Basis:
    """A rule that took part in the decision, with its outcome and the ids of the texts it stands on."""

    rule: str
    title: str
    outcome: Outcome
    citations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Screening:
    """The answer on one request. `certain` says that no fact still unknown could change the decision; `useful_from`
    is the first day on which a new request, with everything in order, is useful (null: none is needed, or the day is
    not known yet); `answer_due` is null while the request is not complete. `problems` is empty in a screening and
    filled where a request was refused."""

    schema: str
    case: str
    decision: Ruling
    certain: bool
    reasons: tuple[str, ...]
    missing: tuple[Missing, ...]
    questions: tuple[Question, ...]
    useful_from: str | None
    routes: tuple[Direction, ...]
    answer_due: Due | None
    visible_by: Due | None
    warnings: tuple[Caution, ...]
    basis: tuple[Basis, ...]
    files: tuple[File, ...]
    profile: str
    as_of: str
    receipt: Receipt
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """A screening kept for a later run; `key` says of what: request, attachments, rulebook, profile, program."""

    key: str
    screening: Screening
