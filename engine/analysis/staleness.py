"""Figures that somebody was to check again by a day: told before that day, refused after it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from engine.analysis.subject import warned
from engine.analysis.validation import Validation
from engine.model.notices import Level, Notice
from engine.model.rulebook import Rulebook

STEP = "figures"
CODES: dict[str, Level] = {"overdue": "blocking", "unchecked": "warning"}
"""The warnings of a rulebook that this step tells, and how."""
AHEAD = timedelta(days=60)
"""How long before the day a figure is told of: two months, to find the text and read it."""


def stale(validation: Validation, rulebook: Rulebook, today: date) -> Iterator[Notice]:
    """Figures whose check is overdue, those that fall due within `AHEAD`, and doubtful ones that nobody is to check."""
    for problem in validation.warnings:
        if problem.code in CODES:
            yield warned(STEP, problem, CODES[problem.code], validation.places.of(problem))
    for name, parameter in rulebook.parameters.items():
        for index, version in enumerate(parameter.values):
            if version.recheck_by is None:
                continue
            left = date.fromisoformat(version.recheck_by) - today
            if timedelta() <= left <= AHEAD:
                place = validation.places.place("parameters", name, ("values", index, "recheck_by"))
                message = f"{name}: da ricontrollare entro il {version.recheck_by} ({_in(left.days)})"
                yield Notice(STEP, "due", "warning", place, message, "ricontrolla la fonte, poi sposta il giorno")


def _in(days: int) -> str:
    return "oggi" if days == 0 else "domani" if days == 1 else f"fra {days} giorni"
