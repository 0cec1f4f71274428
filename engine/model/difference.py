"""What a change of the rules changes. Everything here is plain, frozen and serialisable: days are ISO strings, figures and
texts Italian. `conforme schema diff` prints the JSON schema of `RulebookDifference`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.model.clause import Outcome
from engine.model.figures import Profile

SCHEMA = "conforme/diff/1"

Change = Literal["meaning", "words", "renamed", "added", "removed"]
"""Of a piece of the rules: it means another thing, is worded otherwise, has another name alone, is new, is gone."""
PieceKind = Literal["fact", "reading", "conflict", "source", "route", "letter", "outside", "header", "desk"]


RefusedBy = Literal["old", "new", "both"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a figure was and is on the days from `first` to `last` (None: open); no text where there is no figure.
    `established`: both, and their days, are beyond doubt."""

    first: str | None
    last: str | None
    before: str | None
    after: str | None
    established: bool = True


@dataclass(frozen=True, slots=True)
class Rewording:
    """The first text of a piece that is written otherwise: its field path (of a letter, its line) and what it was and is;
    empty where there was, or is, none."""

    where: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ParameterChange:
    """A figure that changes: by layer, and in force under each profile, with the days. `prevails` says, of a profile under
    which a changed layer changes nothing, what prevails there. `was` is its old name, where it had another; `read_by` are
    the clauses that read it; places are `file:line`."""

    id: str
    was: str
    title: str
    change: Change
    layers: dict[str, tuple[Stretch, ...]]
    in_force: dict[Profile, tuple[Stretch, ...]]
    prevails: dict[Profile, str]
    read_by: tuple[str, ...]
    old_place: str = ""
    new_place: str = ""
    rewording: Rewording | None = None


@dataclass(frozen=True, slots=True)
class PieceChange:
    """Another piece of the rules that changes: `what` says in which respects."""

    kind: PieceKind
    id: str
    was: str
    title: str
    change: Change
    what: tuple[str, ...]
    old_place: str = ""
    new_place: str = ""
    rewording: Rewording | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What an edition says of a clause on a case: the outcome (None where the clause is not examined), the days and sums by
    their names, and the titles of what it advises; or with which words it refuses the case."""

    outcome: Outcome | None
    values: dict[str, str]
    advised: tuple[str, ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Example:
    """A case on which the editions differ: its facts as a scenario writes them, what each edition says of the clause, and
    the scenario, in Italian, that the new edition keeps and the old one breaks. `reading` is the one that has to be answered
    otherwise than the profile does (`reading=option`), where it takes that."""

    profile: Profile
    as_of: str
    facts: dict[str, str]
    before: Said
    after: Said
    scenario: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class NoExample:
    """No case was found between two days. `proved`: there is none; `why` says what prevails, or what was not settled."""

    profile: Profile
    proved: bool
    first: str
    last: str
    why: str


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A clause that changes. `parts` are the parts of it that mean another thing; `profiles` those under which it does,
    `readings` the answers (`reading=option`) under which alone it does; `figures` those of its figures that change;
    `dependents` the clauses that read it or depend on its outcome, near or far."""

    id: str
    was: str
    title: str
    change: Change
    parts: tuple[str, ...] = ()
    profiles: tuple[Profile, ...] = ()
    readings: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    dependents: tuple[str, ...] = ()
    examples: tuple[Example | NoExample, ...] = ()
    old_place: str = ""
    new_place: str = ""
    rewording: Rewording | None = None


@dataclass(frozen=True, slots=True)
class Flip:
    """A case that a change flips: its name, and what each edition says of the clause."""

    case: str
    before: Said | None
    after: Said | None


@dataclass(frozen=True, slots=True)
class ClauseImpact:
    """What changes of a clause on the cases: how many flip (`outcomes` counts `before > after`, `values` those whose
    outcome stays), the euro due before and after, and the first few that flip."""

    id: str
    flips: int
    outcomes: dict[str, int]
    values: int
    before_eur: str
    after_eur: str
    difference_eur: str
    examples: tuple[Flip, ...]


@dataclass(frozen=True, slots=True)
class RefusedCase:
    """A case that an edition refuses, and why; `by` says which edition."""

    case: str
    by: RefusedBy
    why: str


@dataclass(frozen=True, slots=True)
class Impact:
    """What a change does to the cases of somebody: all of them, those that at least one clause judges otherwise, those
    untouched, those an edition refuses (counted by edition; as many as can be read in full, those that one edition alone refuses first), euro over all clauses. `unexercised`
    are the changed clauses that no case exercises; `judged_again` says how many of the cases that change were judged again one
    by one, as `check` would; `called` are the facts that the cases name as the old edition does, and what the new one
    calls them: it would refuse those names."""

    profile: Profile
    cases: int
    changed: int
    untouched: int
    refused: dict[str, int]
    refusals: tuple[RefusedCase, ...]
    clauses: tuple[ClauseImpact, ...]
    unexercised: tuple[str, ...]
    before_eur: str
    after_eur: str
    difference_eur: str
    judged_again: int = 0
    called: dict[str, str] = field(default_factory=dict)

    @property
    def compared(self) -> int:
        """The cases that both editions judge."""
        return self.changed + self.untouched


@dataclass(frozen=True, slots=True)
class EditionName:
    """An edition: how it was named, what it calls itself, and the SHA-256 (hex) of its files."""

    label: str
    id: str
    edition: str
    digest: str


@dataclass(frozen=True, slots=True)
class ClauseCounts:
    """How many clauses change in meaning, in words alone, not at all; are new, are gone, have another name."""

    meaning: int
    words: int
    equal: int
    added: int
    removed: int
    renamed: int


@dataclass(frozen=True, slots=True)
class RulebookDifference:
    """Two editions compared. `same`: nothing that they mean differs."""

    schema: str
    old: EditionName
    new: EditionName
    same: bool
    counts: ClauseCounts
    clauses: tuple[ClauseChange, ...]
    figures: tuple[ParameterChange, ...]
    pieces: tuple[PieceChange, ...]
    impact: Impact | None = None
