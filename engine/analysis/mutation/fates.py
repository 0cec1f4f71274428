"""What became of the changes: noticed by a scenario, shown to change nothing, accepted, refused by the rules, or open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from engine.analysis.mutation.mutant import Mutant
from engine.errors import Problem
from engine.model.clause import Outcome
from engine.model.figures import Profile

Status = Literal["killed", "equivalent", "accepted", "refused", "open", "unsettled"]
STATUSES: Mapping[Status, str] = {
    "killed": "notati da uno scenario",
    "equivalent": "senza effetto, provato",
    "accepted": "accettati",
    "refused": "che le regole non ammettono",
    "open": "non notati",
    "unsettled": "non decisi",
}
"""What each is called where they are counted."""


@dataclass(frozen=True, slots=True)
class Killer:
    """The scenario that a change makes fail first: where it stands, under which `Regola`, its name and digest."""

    file: str
    line: int
    rule: str
    name: str
    digest: str

    def __str__(self) -> str:
        """File and line."""
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class DistinguishingCase:
    """A case that a change decides otherwise: the clause, the profile, the day of judgement, the outcomes before and after
    (None where the clause is not examined), and the scenario, to be pasted under the `Regola` of the clause, that holds
    only without the change."""

    clause: str
    profile: Profile
    as_of: str
    before: Outcome | None
    after: Outcome | None
    scenario: str


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a change. `why` says in Italian why it changes nothing, why it is accepted or refused, why it is not
    settled."""

    status: Status
    killer: Killer | None = None
    difference: DistinguishingCase | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class MutationResult:
    """The changes, each with its fate, in the order of the rulebook; `problems` are the entries of `accepted.yaml` that
    match nothing, are no longer needed, or have expired."""

    fates: tuple[tuple[Mutant, Fate], ...]
    problems: tuple[Problem, ...] = ()

    def of(self, *statuses: Status) -> tuple[tuple[Mutant, Fate], ...]:
        """Those of some statuses."""
        return tuple((mutant, fate) for mutant, fate in self.fates if fate.status in statuses)

    @property
    def counts(self) -> dict[Status, int]:
        """How many there are of each status."""
        counted = Counter(fate.status for _, fate in self.fates)
        return {status: counted[status] for status in get_args(Status)}

    @property
    def by_operator(self) -> dict[str, dict[Status, int]]:
        """How many there are of each status, by operator."""
        operators: dict[str, Counter[Status]] = {}
        for mutant, fate in self.fates:
            operators.setdefault(mutant.operator, Counter())[fate.status] += 1
        return {name: {status: counted[status] for status in get_args(Status)} for name, counted in operators.items()}
