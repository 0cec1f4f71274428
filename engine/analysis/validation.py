"""Whether a folder of rules can be trusted: what reading it shows, and what turns out only when it is compiled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine.errors import Problem, RulebookRefused
from engine.explaining.checker import Checker
from engine.model.figures import PROFILES
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import examine
from engine.reading.source_map import SourceMap
from engine.reporting.letters import problems


@dataclass(frozen=True, slots=True)
class Validation:
    """Every problem and every warning, in order; the rulebook where there is no problem; where its pieces are written."""

    problems: Sequence[Problem]
    warnings: Sequence[Problem]
    rulebook: Rulebook | None
    places: SourceMap


def validate(folder: Path, today: date) -> Validation:
    """Examines a folder of rules. Raises RulebookRefused when the folder itself cannot be read."""
    examined = examine(folder, today)
    refusals = {*examined.problems, *problems(examined.letters)}
    if examined.rulebook is not None and not refusals:
        refusals |= _when_compiled(examined.rulebook)
    return Validation(sorted(refusals), examined.warnings, None if refusals else examined.rulebook, examined.places)


def _when_compiled(rulebook: Rulebook) -> set[Problem]:
    """More than the library of rules can carry."""
    checker = Checker(rulebook)
    try:
        for profile in PROFILES:
            checker.network(profile).compile()
    except RulebookRefused as refused:
        return set(refused.problems)
    finally:
        checker.close()
    return set()
