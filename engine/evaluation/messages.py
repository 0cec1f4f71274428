"""The sentence of a finding: the clause's own message with its values filled in."""

from __future__ import annotations

import re
from datetime import date

from engine.evaluation.scene import Scene
from engine.evaluation.values import Values, term_at
from engine.model.case import Value
from engine.model.clause import Clause
from engine.model.phrases import OUTCOMES, elide, italian_day, italian_euro, quantity, value_text

PLACEHOLDERS = (
    "deadline", "earliest", "day", "days_late", "amount", "pay_by", "standard", "elapsed", "start", "done", "prevails",
)  # fmt: skip
UNKNOWN = "(non noto)"
_HOLE = re.compile(r"\{(\w+)\}")


def _day(ordinal: int | None) -> str:
    return UNKNOWN if ordinal is None else italian_day(date.fromordinal(ordinal))


def _days(number: int | None) -> str:
    return UNKNOWN if number is None else f"{number} {'giorno' if number == 1 else 'giorni'}"


def fill(text: str, scene: Scene, clause: Clause, worth: Values, stated: dict[str, Value]) -> str:
    """A message or remedy with its placeholders replaced; `{days_late}` and `{elapsed}` bring their own unit."""
    deadline, earliest, _, _, measured = scene.plans.plan(clause.id).keys
    term = term_at(scene, deadline or earliest or measured)
    done = term.done if term is not None and isinstance(term.done, int) else None
    known = {
        "deadline": _day(worth.deadline),
        "earliest": _day(worth.earliest),
        "day": _day(worth.day),
        "days_late": _days(worth.days_late),
        "amount": UNKNOWN if worth.amount is None else italian_euro(worth.amount),
        "pay_by": _day(worth.pay_by),
        "standard": UNKNOWN if term is None or term.figure is None else quantity(term.figure.value, term.plan.unit),
        "elapsed": _days(None if term is None else term.elapsed),
        "start": _day(None if term is None else term.start),
        "done": _day(done),
        "prevails": clause.prevails or UNKNOWN,
    }

    def hole(match: re.Match[str]) -> str:
        name = match.group(1)
        if name in known:
            return known[name]
        value = stated.get(name)
        return UNKNOWN if value is None else value_text(scene.plans.rulebook.vocabulary[name], value)

    return elide(_HOLE.sub(hole, text))


def message(scene: Scene, clause: Clause, worth: Values, stated: dict[str, Value]) -> str:
    """The clause's message for its outcome; where it has none, its title and the outcome."""
    if clause.kind == "for_human":
        return clause.question
    template = clause.message.get(worth.outcome)
    if template is None:
        return f"{clause.title}: {OUTCOMES[worth.outcome]}."
    return fill(template, scene, clause, worth, stated)
