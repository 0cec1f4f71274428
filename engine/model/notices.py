"""What a verification has to say, whoever prints it: notices, each at a place, by steps, and one standing for all.

A notice blocks a merge (`blocking`), warns, is only told (`note`), or could not be settled either way (`unsettled`). Its
`fingerprint` names it across editions: rule, operator and place, never a line or a word of the message. What an
earlier report already had is `known`, and no longer blocks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from engine.digests import digest

SCHEMA = "conforme/verification/1"

Level = Literal["blocking", "warning", "note", "unsettled"]
State = Literal["done", "skipped", "refused", "fault"]
Standing = Literal["clean", "blocking", "unsettled", "refused", "fault"]
LEVELS: tuple[Level, ...] = ("blocking", "unsettled", "warning", "note")
"""The gravest first."""


@dataclass(frozen=True, slots=True)
class SourcePlace:
    """Where something is written: the file as whoever called would open it, line and column from 1 (0 when unknown),
    and `path`, which stays when lines move: `complaint.reply_term.requires.in_time`."""

    file: str
    line: int = 0
    column: int = 0
    path: str = ""

    def __str__(self) -> str:
        """`file:line:column`, shortened where line or column are unknown."""
        return ":".join([self.file, *(str(number) for number in (self.line, self.column) if number)])


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know. `code` is the rule it comes from, within its step; `operator` what was tried or found there, where
    one place can have several; `message` and `cure` are Italian, on one line; `details` are lines to show below, as they
    are (a scenario to paste, the two editions of a figure); `title` what its rule is about, where that is no check of ours."""

    step: str
    code: str
    level: Level
    place: SourcePlace
    message: str
    cure: str = ""
    operator: str = ""
    details: tuple[str, ...] = ()
    known: bool = False
    title: str = ""

    @property
    def fingerprint(self) -> str:
        """The name of the notice across editions."""
        named = "\0".join((self.step, self.code, self.operator, self.place.path or self.place.file))
        return digest(named, 32)

    @property
    def rule(self) -> str:
        """The rule, with its step: `dead-parts/unread-fact`."""
        return f"{self.step}/{self.code}"

    @property
    def counts(self) -> bool:
        """Whether it still counts towards the standing: not where an earlier report had it."""
        return not self.known


@dataclass(frozen=True, slots=True)
class StepReport:
    """What came of one step. `examined` is how many things it looked at; `passed` names those, of them, that are told one
    by one where a reader wants it so; `counts` are told in order, each with its Italian name; `why` says why a step was
    skipped, refused, or failed, or had nothing to look at."""

    name: str
    state: State
    examined: int = 0
    passed: tuple[str, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class VerificationReport:
    """All steps, in the order they were carried out. `subject` is what was verified, as one line; `since` the edition it was
    compared with; `today` the day it is dated, in ISO form."""

    subject: str
    today: str
    steps: tuple[StepReport, ...]
    since: str | None = None
    schema: str = SCHEMA

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices of all steps, the gravest first; of one level, in the order of steps and places."""
        notices = [notice for step in self.steps for notice in step.notices]
        return tuple(sorted(notices, key=lambda one: (one.known, LEVELS.index(one.level))))

    @property
    def totals(self) -> dict[Level, int]:
        """How many notices that still count each level has."""
        counts = Counter(notice.level for notice in self.notices if notice.counts)
        return {level: counts[level] for level in LEVELS}

    @property
    def standing(self) -> Standing:
        """The gravest: a fault, then a refusal, then what blocks, then what could not be settled. Nothing examined at all
        is a fault: silence would pass for a clean report."""
        states, totals = {step.state for step in self.steps}, self.totals
        if "fault" in states or states <= {"skipped"}:
            return "fault"
        if "refused" in states:
            return "refused"
        return "blocking" if totals["blocking"] else "unsettled" if totals["unsettled"] else "clean"

    def against(self, known: Collection[str]) -> VerificationReport:
        """The same report, with the notices marked whose fingerprints an earlier one had."""
        steps = tuple(
            replace(
                step,
                notices=tuple(replace(one, known=one.fingerprint in known) for one in step.notices),
            )
            for step in self.steps
        )
        return replace(self, steps=steps)
