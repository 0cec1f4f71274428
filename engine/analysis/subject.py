"""What a verification is of: rules in a folder, read once for every step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from engine.analysis.validation import Validation, validate
from engine.errors import Problem, RulebookRefused
from engine.model.notices import Level, Notice, SourcePlace
from engine.model.rulebook import Rulebook

ProgressTracker = Callable[[Iterable[object], int, str], Iterator[object]]
"""Passes items on and shows how far they are: the items, how many there are, what they are called."""


@dataclass(frozen=True)
class Subject:
    """The folder of the rules and that of their scenarios (None where there is none), the edition to compare with, the
    folder of the documents the rules come from, the day it is. `everything` looks also at what did not change;
    `memory` is the file of what was tried before."""

    folder: Path
    features: Path | None
    today: date
    since: str | None = None
    sources: Path | None = None
    everything: bool = False
    memory: Path | None = None

    @cached_property
    def validation(self) -> Validation:
        """What there is to say of the rules. Raises RulebookRefused where the folder cannot be read."""
        return validate(self.folder, self.today)

    @cached_property
    def rulebook(self) -> Rulebook:
        """The rules. Raises RulebookRefused where they are not good."""
        if self.validation.rulebook is None:
            raise RulebookRefused(self.validation.problems)
        return self.validation.rulebook

    def place(self, problem: Problem) -> SourcePlace:
        """Where a problem of the rules stands; of a folder that cannot be read nothing is known but its name."""
        try:
            return self.validation.places.of(problem)
        except RulebookRefused:
            return SourcePlace(problem.file, problem.line, problem.column, problem.path)


def warned(step: str, problem: Problem, level: Level, place: SourcePlace) -> Notice:
    """A problem or a warning of the rules, as a notice that names its piece."""
    named = piece(place)
    message = f"{named}: {problem.what}" if named else problem.what
    return Notice(step, problem.code or "problem", level, place, message, problem.cure)


def piece(place: SourcePlace) -> str:
    """The id of the piece of the rules at a place: `complaint.reply_term`, `channel`; empty where it is none."""
    kind, slash, rest = place.path.rpartition("/")
    parts = rest.split(".")
    return parts[0] if slash and kind != "parameters" else ".".join(parts[:2])
