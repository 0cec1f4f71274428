"""The sentence of a finding: the clause's own message with its values filled in."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from engine.evaluation.context import Context
from engine.evaluation.values import Payment, Values, payment, term_at
from engine.explaining.outline import Outline
from engine.explaining.standing import Standing, chosen, standing
from engine.model.case import Value
from engine.model.clause import Clause, Requirement, Text
from engine.model.fact_kinds import value_text
from engine.model.phrases import OUTCOMES, elide, quantity
from engine.program.clause_plan import ClausePlan
from engine.reckoning.italian_text import italian_day, italian_euro

PLACEHOLDERS = frozenset(
    {
        "deadline", "earliest", "day", "days_late", "amount", "pay_by", "standard", "elapsed", "start", "done",
        "prevails", "settled_on", "paid", "owed", "unmet", "advice",
    }
)  # fmt: skip
UNKNOWN = "(non noto)"
_HOLE = re.compile(r"\{(\w+)\}")
MOST_TEXTS = 2048


def _day(ordinal: int | None) -> str:
    return UNKNOWN if ordinal is None else italian_day(date.fromordinal(ordinal))


def _days(number: int | None) -> str:
    return UNKNOWN if number is None else f"{number} {'giorno' if number == 1 else 'giorni'}"


def lacking(context: Context, clause: Clause) -> list[Requirement]:
    """What is missing on a case: the requirements of a decided clause that fail; see `decisive`."""
    plan = context.program.plan(clause.id)
    truths = zip(plan.requirements, context.met(plan), strict=True)
    return decisive([one for (one, _), truth in truths if truth is False])


def decisive(failing: list[Requirement]) -> list[Requirement]:
    """The requirements that fail and decide, or where none does those that are only advised."""
    return [one for one in failing if not one.advice] or failing


class Placeholders:
    """What the placeholders of a message stand for, each worked out only when a message names it."""

    def __init__(
        self, context: Context, plan: ClausePlan, worth: Values, paid: Payment | None, failing: list[Requirement]
    ) -> None:
        deadline, earliest, _, _, measured = plan.keys
        self._clause, self._worth, self._paid, self._failing = plan.clause, worth, paid, failing
        self._term = term_at(context, deadline or earliest or measured)

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
    def settled_on(self) -> str:
        """The day on which what is due was paid."""
        return _day(None if self._paid is None else self._paid.on)

    @property
    def paid(self) -> str:
        """How much was paid."""
        return UNKNOWN if self._paid is None else italian_euro(self._paid.cents)

    @property
    def owed(self) -> str:
        """How much is still to be paid."""
        return UNKNOWN if self._paid is None else italian_euro(self._paid.owed)

    @property
    def unmet(self) -> str:
        """The requirements that fail."""
        return "; ".join(one.title for one in decisive(self._failing)) or UNKNOWN

    @property
    def advice(self) -> str:
        """What is better done about those that decide nothing."""
        return " ".join(one.advice for one in self._failing if one.advice)

    @property
    def prevails(self) -> str:
        """What prevails."""
        return self._clause.prevails or UNKNOWN


class FindingText:
    """What a decided clause says. `stated` are the facts of the case; `truths` those of its labelled conditions, as they are
    laid out; `failing` the requirements known not to hold."""

    def __init__(
        self, context: Context, plan: ClausePlan, laid_out: Outline, worth: Values, stated: dict[str, Value]
    ) -> None:
        self.paid = None if worth.amount is None else payment(context, plan.clause, worth.amount)
        self.truths = laid_out.truths(context.measured)
        self.failing = [
            one.requirement
            for one, truths in zip(laid_out.conditions, self.truths, strict=True)
            if truths[0] is False and one.requirement is not None
        ]
        self._context, self._plan, self._clause, self._worth, self._stated = context, plan, plan.clause, worth, stated
        self._stands: Standing | None = None

    def _chosen(self, text: Text) -> str:
        if isinstance(text, str):
            return text
        if self._stands is None:
            self._stands = standing(self._context, self._plan, self._worth, self.paid, self.failing)
        return chosen(text, self._stands)

    @property
    def message(self) -> str:
        """The clause's message for its outcome; where it has none, its title and the outcome."""
        clause, outcome = self._clause, self._worth.outcome
        if outcome == "for_human":
            return clause.question
        text = self._chosen(clause.message.get(outcome, ""))
        return self._filled(text) if text else f"{clause.title}: {OUTCOMES[outcome]}."

    @property
    def remedy(self) -> str:
        """What is to be done; nothing where the clause asks for nothing, or leaves to another one to ask. Where it has no
        words of its own for a request to be put right, what exactly is missing."""
        outcome, remedies = self._worth.outcome, self._clause.remedy
        if outcome == "to_regularise" and outcome not in remedies:
            cures = "; ".join(cure for one in self.failing if (cure := self.cure(one)))
            return f"{cures[:1].upper()}{cures[1:]}." if cures else ""
        return self._filled(self._chosen(remedies.get(outcome, "")))

    def cure(self, requirement: Requirement) -> str:
        """How a requirement is mended, as things stand."""
        return self._filled(self._chosen(requirement.cure))

    def _filled(self, text: str) -> str:
        if "{" not in text:
            return elide(text) if text else ""
        known = Placeholders(self._context, self._plan, self._worth, self.paid, self.failing)
        return fill(text, known, self._context, self._stated)


def fill(text: str, known: Placeholders, context: Context, stated: dict[str, Value]) -> str:
    """A message or remedy with its placeholders replaced; `{days_late}` and `{elapsed}` bring their own unit."""

    def replacement(name: str) -> str:
        if name in PLACEHOLDERS:
            return str(getattr(known, name))
        value = stated.get(name)
        return UNKNOWN if value is None else value_text(context.program.rulebook.vocabulary[name], value)

    pieces = _pieces(text)
    return elide("".join([replacement(piece) if place % 2 else piece for place, piece in enumerate(pieces)]))


@lru_cache(maxsize=MOST_TEXTS)
def _pieces(text: str) -> tuple[str, ...]:
    """A text in pieces: what stands as it is, and in every second place the name of a placeholder."""
    return tuple(_HOLE.split(text))
