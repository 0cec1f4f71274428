"""The days that terms start from and reach, as quantities: ordinals, unknown where no fact says it or the day did not come."""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.rulebook import Rulebook, term_owner
from engine.model.terms import TermDay
from engine.program.quantities import (
    Add,
    Fixed,
    Greatest,
    InForce,
    Least,
    MonthEnd,
    MonthStart,
    OfFact,
    OfTerm,
    Quantity,
    Subtract,
    Switch,
    Unit,
)
from engine.program.selection import Selection

DAYS: Unit = ("days",)
MONTHS: Unit = ("months",)
ONE_DAY, ONE_MONTH = Fixed(1, DAYS), Fixed(1, MONTHS)
WRITTEN = {"false": 0, "true": 1}
"""How the two answers to a question are written where a choice lists them."""


def day_of_fact(fact: str) -> OfFact:
    """The day that a fact says."""
    return OfFact(fact, "day", DAYS)


def chooser(rulebook: Rulebook, fact: str) -> OfFact:
    """What a choice by a fact asks of it: its value, or of a day whether it came."""
    return OfFact(fact, "happened" if rulebook.vocabulary[fact].type == "date" else "value", ("code",))


def numbered(rulebook: Rulebook, fact: str, options: tuple[str, ...]) -> tuple[int, ...]:
    """The numbers of the values that a choice by a fact lists."""
    kind = rulebook.vocabulary[fact]
    values = tuple(kind.values)
    return tuple(values.index(option) if kind.type == "enum" else WRITTEN[option] for option in options)


class DayMaker:
    """Makes quantities of the days that the terms of one clause name, under one selection."""

    def __init__(self, rulebook: Rulebook, selection: Selection, clause: str) -> None:
        self._rulebook, self._selection, self._clause = rulebook, selection, clause

    def quantity(self, day: str | TermDay) -> Quantity:
        """One day."""
        if isinstance(day, str):
            return day_of_fact(day)
        if day.by is not None:
            return self.quantity(day.choose[self._selection.choices[day.by]])
        return next(self._made(day))

    def _made(self, day: TermDay) -> Iterator[Quantity]:
        if day.by_fact is not None:
            numbers = numbered(self._rulebook, day.by_fact, tuple(day.choose))
            chosen = (self.quantity(one) for one in day.choose.values())
            cases = tuple(zip(numbers, chosen, strict=True))
            presumed = None if day.else_ is None else self.quantity(day.else_)
            yield Switch(chooser(self._rulebook, day.by_fact), cases, presumed)
        elif day.stated is not None and day.else_ is not None:
            cases = ((WRITTEN["true"], day_of_fact(day.stated)),)
            yield Switch(chooser(self._rulebook, day.stated), cases, self.quantity(day.else_))
        yield from self._of_terms(day)
        joins: tuple[tuple[tuple[str | TermDay, ...], type[Greatest | Least]], ...] = (
            (day.later, Greatest),
            (day.earlier, Least),
        )
        for days, join in joins:
            if days:
                yield _best(join, None, tuple(self.quantity(one) for one in days))
        yield from self._of_months(day)
        yield from (Subtract(self.quantity(one), ONE_DAY) for one in (day.day_before,) if one is not None)

    def _of_terms(self, day: TermDay) -> Iterator[Quantity]:
        if day.last is not None:
            yield OfTerm(*term_owner(day.last, self._clause), "last")
        for reference in (day.breach, day.after):
            if reference is not None:
                yield Add(OfTerm(*term_owner(reference, self._clause), "last"), ONE_DAY)
        if day.first is not None:
            yield OfTerm(*term_owner(day.first, self._clause), "first")
        if day.done is not None:
            yield OfTerm(*term_owner(day.done, self._clause), "done")

    def _of_months(self, day: TermDay) -> Iterator[Quantity]:
        months: Quantity = ONE_MONTH if day.months is None else InForce(day.months, self._clause, unit=MONTHS)
        for start, edge in ((day.first_of_month_after, MonthStart), (day.last_of_month_after, MonthEnd)):
            if start is not None:
                yield edge(self.quantity(start), months)
        if day.day_of_month_before is not None and day.day is not None:
            first = MonthStart(self.quantity(day.day_of_month_before), Fixed(-1, MONTHS))
            yield Add(Subtract(first, ONE_DAY), InForce(day.day, self._clause, unit=DAYS))


def _best(join: type[Greatest | Least], known: Quantity | None, days: tuple[Quantity, ...]) -> Quantity:
    """The best of some days and of what is known already; a fact known not to have come is left out."""
    first, *rest = days
    best: Quantity = first if known is None else join(known, first)
    taken = _best(join, best, tuple(rest)) if rest else best
    left = _best(join, known, tuple(rest)) if rest else known
    if left is None or not isinstance(first, OfFact):
        return taken
    return Switch(OfFact(first.fact, "happened", ("code",)), ((0, left), (1, taken)))
