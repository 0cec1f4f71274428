"""A case that straddles a change of figures: which version was used, which day chose it, what the later one would give."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date

from engine.evaluation.context import Context
from engine.evaluation.values import Values, values
from engine.explaining.missing_facts import missing
from engine.explaining.tracing import Figure
from engine.model.case import ABSENT
from engine.model.figures import Version
from engine.model.phrases import elide, quantity
from engine.model.sensitivity import closure
from engine.model.verdict import Alternative, Doubt
from engine.program.clause_plan import ClausePlan
from engine.program.terms import TermValue
from engine.reckoning.calendar import CalendarRefused
from engine.reckoning.italian_text import italian_day
from engine.reckoning.money import two_decimals
from engine.reckoning.terms import iso


class Straddle:
    """One clause whose figures change between the day that chooses them and the day on which its act was done, or `as_of`
    while it is not. No text says which regime holds then, so that both are reported."""

    def __init__(
        self,
        context: Context,
        plan: ClausePlan,
        terms: Mapping[str, TermValue],
        figures: tuple[Figure, ...],
        bears: Callable[[ClausePlan, str], bool],
    ) -> None:
        self._context, self._plan, self._bears = context, plan, bears
        self._end: int | None = None
        self._changed: tuple[tuple[str, str, Version, Version], ...] = ()
        if terms and figures:
            ends = [end for value in terms.values() if (end := _end(context, value)) is not None]
            self._end = max(ends, default=None)
            self._changed = tuple(self._changes(figures))

    def _changes(self, figures: tuple[Figure, ...]) -> Iterator[tuple[str, str, Version, Version]]:
        """Parameter, reader, the version in use, the later one."""
        if self._end is None:
            return
        for name, owner, version in figures:
            start = self._context.anchor(owner)
            if version is None or start is None or start >= self._end:
                continue
            later = self._context.program.figures.at(name, self._end)
            if later is not None and later.value != version.value and self._bears(self._plan, name):
                yield name, owner, version, later

    @property
    def doubts(self) -> Iterator[Doubt]:
        """Which version was used, and which day chose it."""
        rulebook = self._context.program.rulebook
        for name, owner, version, later in self._changed:
            parameter, day = rulebook.parameters[name], self._context.anchor(owner) or 0
            used = quantity(version.value, parameter.unit)
            other = quantity(later.value, parameter.unit)
            text = (
                f"{parameter.title}: si usa {used}, in vigore il {italian_day(date.fromordinal(day))}; in seguito è "
                f"diventato {other}, e nessun testo dice quale regime valga per i casi a cavallo"
            )
            yield Doubt("straddles", name, elide(text))

    def alternatives(self, worth: Values) -> Iterator[Alternative]:
        """What the later figures would give."""
        if not self._changed or self._end is None:
            return
        context, plan = self._later(), self._plan
        other = worth
        # Days beyond the calendar have no other version to report.
        with suppress(CalendarRefused):
            other = values(context, plan.clause)
        if other == worth:
            return
        day = italian_day(date.fromordinal(self._end))
        text = elide(f"le cifre in vigore il {day}")
        yield Alternative(
            "version", self._changed[0][0], iso(self._end), text, other.outcome,
            _iso(other.deadline), _iso(other.earliest), _iso(other.day), _eur(other.amount), _iso(other.pay_by),
            other.days_late, missing(context, plan),
        )  # fmt: skip

    def _later(self) -> Context:
        """The same case with the figures of its last day."""
        context = Context(self._context.program, self._context.facts, self._context.as_of, self._context.examined)
        end = self._end or 0
        for name in closure(context.program.rulebook, self._plan.clause.id):
            anchor = context.anchor(name)
            context.choose(name, end if anchor is not None and anchor < end else anchor)
        return context


def _end(context: Context, value: TermValue) -> int | None:
    """The day on which a term came to its end: that of its act, or `as_of` while the act is known not to have come."""
    if value.plan.end is None:
        return None
    return value.done if isinstance(value.done, int) else context.as_of if value.done is ABSENT else None


def _iso(day: int | None) -> str | None:
    return None if day is None else iso(day)


def _eur(cents: int | None) -> str | None:
    return None if cents is None else two_decimals(cents)
