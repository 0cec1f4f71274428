"""The order of a queue: what must be answered first stands first."""

from __future__ import annotations

from collections.abc import Iterable

from engine.model.screening import RULINGS, Screening

_NEVER = "9999-12-31"
_RANK = {ruling: rank for rank, ruling in enumerate(RULINGS)}


def by_urgency(screenings: Iterable[Screening]) -> list[Screening]:
    """The screenings by due day (those without one last), then by decision, then by id."""
    return sorted(screenings, key=urgency)


def urgency(screening: Screening) -> tuple[str, int, str]:
    """The key of that order."""
    due = screening.answer_due.day if screening.answer_due else _NEVER
    return due, _RANK[screening.decision], screening.case
