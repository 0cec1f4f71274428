"""The sentence of a finding: the clause's own message with its values filled in."""

from __future__ import annotations

import re
from datetime import date

from engine.evaluation.scene import Scene
from engine.evaluation.values import Values, term_at
from engine.model.case import Value
from engine.model.clause import Clause
from engine.model.phrases import OUTCOMES, elide, italian_day, italian_euro, quantity, value_text

PLACEHOLDERS = frozenset(
    {
        "deadline", "earliest", "day", "days_late", "amount", "pay_by", "standard", "elapsed", "start", "done",
        "prevails",
    }
)  # fmt: skip
UNKNOWN = "(non noto)"
_HOLE = re.compile(r"\{(\w+)\}")


def _day(ordinal: int | None) -> str:
    return UNKNOWN if ordinal is None else italian_day(date.fromordinal(ordinal))


def _days(number: int | None) -> str:
    return UNKNOWN if number is None else f"{number} {'giorno' if number == 1 else 'giorni'}"


class Placeholders:
    """What the placeholders of a message stand for, each worked out only when a message names it."""

    def __init__(self, scene: Scene, clause: Clause, worth: Values) -> None:
        deadline, earliest, _, _, measured = scene.plans.plan(clause.id).keys
        self._clause, self._worth = clause, worth
        self._term = term_at(scene, deadline or earliest or measured)

    @property
    def deadline(self) -> str:
        """The last day that counts."""
        return _day(self._worth.deadline)

    @property
    def earliest(self) -> str:
        """The first day that counts."""
        return _day(self._worth.earliest)

    @property
    def day(self) -> str:
        """The resulting day."""
        return _day(self._worth.day)

    @property
    def days_late(self) -> str:
        """Days beyond the deadline, with their unit."""
        return _days(self._worth.days_late)

    @property
    def amount(self) -> str:
        """The amount."""
        return UNKNOWN if self._worth.amount is None else italian_euro(self._worth.amount)

    @property
    def pay_by(self) -> str:
        """The last day to pay."""
        return _day(self._worth.pay_by)

    @property
    def standard(self) -> str:
        """The length of the term, with its unit."""
        figure = None if self._term is None else self._term.figure
        return UNKNOWN if self._term is None or figure is None else quantity(figure.value, self._term.plan.unit)

    @property
    def elapsed(self) -> str:
        """Days from the start of the term to the act, with their unit."""
        return _days(None if self._term is None else self._term.elapsed)

    @property
    def start(self) -> str:
        """The start of the term."""
        return _day(None if self._term is None else self._term.start)

    @property
    def done(self) -> str:
        """The day of the act."""
        done = None if self._term is None else self._term.done
        return _day(done if isinstance(done, int) else None)

    @property
    def prevails(self) -> str:
        """What prevails."""
        return self._clause.prevails or UNKNOWN


def fill(text: str, scene: Scene, clause: Clause, worth: Values, stated: dict[str, Value]) -> str:
    """A message or remedy with its placeholders replaced; `{days_late}` and `{elapsed}` bring their own unit."""
    known = Placeholders(scene, clause, worth)

    def hole(match: re.Match[str]) -> str:
        name = match.group(1)
        if name in PLACEHOLDERS:
            return str(getattr(known, name))
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
