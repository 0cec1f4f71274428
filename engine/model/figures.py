"""Dated figures, readings of unclear texts, and conflicts between documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from engine.model.node import Node
from engine.model.screening_policy import ScreeningPolicy

Layer = Literal["contract", "tables", "sheets", "service", "regulation"]
Confidence = Literal["high", "medium", "low"]
Unit = Literal[
    "solar_days",
    "working_days",
    "days",
    "weeks",
    "months",
    "years",
    "eur",
    "percent",
    "count",
    "times",
    "smc",
    "kwh",
    "flag",
    "bytes",
    "seconds",
]
Profile = Literal["documents", "regulation", "favourable"]
PROFILES: tuple[Profile, ...] = ("documents", "regulation", "favourable")


class Version(Node):
    """One value of a parameter in one layer: in force `from` … `to` inclusive (ISO days, absent = open).
    `value` is a whole number or, for `eur` and `percent`, a decimal string. `dates_confidence` marks a start or end
    day that is not established as well as the value is."""

    layer: Layer
    value: int | str
    from_: str | None = Field(default=None, alias="from")
    to: str | None = None
    citation: str
    confidence: Confidence
    dates_confidence: Confidence = "high"
    recheck_by: str | None = None
    note: str = ""

    @property
    def established(self) -> bool:
        """Whether value and days are both beyond doubt."""
        return self.confidence == self.dates_confidence == "high"


class Parameter(Node):
    """A figure with its history. With more than one layer, `reading` names the choice between them."""

    title: str
    unit: Unit
    reading: str | None = None
    values: tuple[Version, ...] = Field(min_length=1)


class Option(Node):
    """One way of reading. For a choice between figures: `layers` in order of preference, or `pick` the highest or
    lowest among all the layers in force."""

    text: str
    layers: tuple[Layer, ...] = ()
    pick: Literal["highest", "lowest"] | None = None


class Reading(Node):
    """A question a text leaves open, the ways to answer it, and the answer of each profile.
    `decision` is the id of the boundary decision in the catalogue, where there is one."""

    question: str
    options: dict[str, Option] = Field(min_length=2)
    choice: dict[Profile, str]
    decision: str | None = None


class ConflictPlace(Node):
    """Where a value stands: a catalogue id or a document with its section, and what it says in our words."""

    source: str
    value: str


class Conflict(Node):
    """Documents that disagree. `reading` settles it, or nothing does; `citations` are catalogue ids it touches. `settled`
    tells how it was settled: with a reading, one sentence for each of its options, and that of the option in use is told."""

    topic: str
    severity: Literal["high", "medium", "low"]
    citations: tuple[str, ...]
    places: tuple[ConflictPlace, ...] = Field(min_length=1)
    reading: str | None = None
    settled: str | dict[str, str]

    def outcome(self, choices: Mapping[str, str]) -> str:
        """How it is settled under the options chosen for the readings."""
        return self.settled if isinstance(self.settled, str) else self.settled[choices[self.reading or ""]]


class Source(Node):
    """A catalogued clause: document, section, lines, fingerprints of those lines, pattern of its figure."""

    document: str
    section: str
    lines: tuple[int, ...]
    fingerprints: tuple[str, ...]
    figure: str = ""


class Sketch(Node):
    """What is kept of a cited line so that it is known again where it was moved, wrapped otherwise or changed, and that
    does not give it back: how many `words`, and characters without blanks (`letters`); the fingerprint of its words with
    every figure `masked`; its `figures` in order, apart by a blank; 12 bits each of a few runs of three words, evenly
    spread (`shingles`); how many `copies` its document holds."""

    letters: int
    words: int
    masked: str
    figures: str = ""
    shingles: str = ""
    copies: int = 1


class Counting(Node):
    """Which readings govern the count of days, throughout the rulebook."""

    start_day: str
    last_day: str
    wait: str
    roll: str
    working_week: str


class Documents(Node):
    """A source document: title, edition, the day of that edition (`since`), file name in the catalogue, rank (1 first;
    absent = unranked)."""

    title: str
    edition: str = ""
    since: str | None = None
    file: str
    rank: int | None = None


class FamilyGroup(Node):
    """Families that are read together: the title of the group, and that of each family."""

    title: str
    families: dict[str, str]


class Header(Node):
    """`rulebook.yaml`: identity, order of the families, alone or in groups (`listed`), ranking of the documents, counting,
    the help desk. `order` tells of a folder of rules which of its files are read first; the others follow by name."""

    id: str
    edition: str
    title: str
    listed: dict[str, str | FamilyGroup] = Field(alias="families")
    documents: dict[str, Documents]
    counting: Counting
    desk: ScreeningPolicy | None = None
    order: dict[str, tuple[str, ...]] = {}

    @property
    def families(self) -> dict[str, str]:
        """The title of every family, in order."""
        return {name: title for _, families in self.groups for name, title in families.items()}

    @property
    def groups(self) -> tuple[tuple[str, Mapping[str, str]], ...]:
        """The title and the families of every group, in order; families that are in none stand under no title."""
        groups: list[tuple[str, dict[str, str]]] = []
        for name, one in self.listed.items():
            if not isinstance(one, str):
                groups.append((one.title, one.families))
            elif groups and not groups[-1][0]:
                groups[-1][1][name] = one
            else:
                groups.append(("", {name: one}))
        return tuple(groups)
