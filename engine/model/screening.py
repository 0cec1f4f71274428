"""What the desk says of a request. Plain, frozen, serialisable: days are ISO strings, texts Italian, and nothing that
identifies a person. `conforme schema screening` prints the JSON schema of `Screening`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from engine.model.clause import Outcome
from engine.model.verdict import Receipt, SkippedDay
from engine.model.vocabulary import Audience

SCHEMA = "conforme/screening/1"

FileFault = Literal["extension", "encrypted", "unusable"]
Ruling = Literal["acceptable", "to_regularise", "not_here", "undetermined"]
RULINGS: tuple[Ruling, ...] = ("acceptable", "to_regularise", "not_here", "undetermined")


@dataclass(frozen=True, slots=True)
class Faulty:
    """A file that a missing thing is about, and what is wrong with it, in Italian."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is not in order: what, how to mend it, and the first day on which mending it is useful (null: not
    known yet, because the day depends on something still to be done). `waited_until` is set where the thing was to wait
    and the wait is over: its first useful day, already come. `files` are those it is about, where it is about files."""

    rule: str
    title: str
    cure: str
    useful_from: str | None
    waited_until: str | None = None
    files: tuple[Faulty, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A fact to ask for: how many rules it decides, who can know it (the likeliest first), the answers it may have
    where they are few, whether it is better asked once the first questions are answered, and how it is put to the
    customer (empty: as it is)."""

    fact: str
    question: str
    decides: int
    findings: tuple[str, ...]
    asked_of: tuple[Audience, ...] = ("customer",)
    options: tuple[str, ...] = ()
    later: bool = False
    to_customer: str = ""


@dataclass(frozen=True, slots=True)
class Direction:
    """Another way for the request, the rules that point there, and how something is sent that way."""

    id: str
    title: str
    text: str
    rules: tuple[str, ...]
    how: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A last day: where it is counted from, how long the term is, and each day that does not count. `average`: the time
    is a mean, and promises nothing; `done` is the day on which what was due was done."""

    day: str
    start: str | None
    length: str
    rule: str
    skipped: tuple[SkippedDay, ...] = ()
    average: bool = False
    done: str | None = None


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to know that does not refuse the request, and for whom. `rule` is empty where no rule says it."""

    rule: str
    text: str
    concerns: Audience = "desk"


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
    """A rule that took part in the decision, with its outcome and the ids of the texts it stands on. `unmet` are the
    requirements that do not hold and the exceptions that do, where they give the outcome."""

    rule: str
    title: str
    outcome: Outcome
    citations: tuple[str, ...]
    unmet: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Screening:
    """The answer on one request. `certain` says that no fact still unknown could change the decision; `useful_from`
    is the first day on which everything can be in order (null: nothing is missing, or the day is not known yet);
    `answer_due` is null while the request is not complete. `opened` says that the desk has the request: what is missing
    is then added to it, in the way `send` tells (empty: not known), and no new one is wanted. `problems` is empty in a screening and
    filled where a request was refused."""

    schema: str
    case: str
    decision: Ruling
    certain: bool
    reasons: tuple[str, ...]
    missing: tuple[Missing, ...]
    questions: tuple[Asked, ...]
    useful_from: str | None
    routes: tuple[Direction, ...]
    answer_due: Due | None
    visible_by: Due | None
    warnings: tuple[Caution, ...]
    basis: tuple[Basis, ...]
    files: tuple[File, ...]
    opened: bool
    send: str
    profile: str
    as_of: str
    receipt: Receipt
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """A screening kept for a later run; `key` says of what: request, attachments, rulebook, profile, program."""

    key: str
    screening: Screening
