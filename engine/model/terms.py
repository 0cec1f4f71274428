"""Terms of time as they are written: the days they start from and reach, how long they last, what ends them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from engine.model.node import Node

Way = Literal["within", "wait", "notice", "back", "until", "since"]
"""How a term comes to its day; see `Term`."""
LENGTHS: tuple[Way, ...] = ("within", "wait", "notice", "back")
"""The ways that count a number of days, weeks, months or years."""
OPENING: frozenset[Way] = frozenset({"wait", "notice", "since"})
"""The ways that let something through from a day on, instead of ending on one."""


class Choice(Node):
    """A value that depends on the reading in use: one entry per option of the reading."""

    by: str
    choose: dict[str, str]


class LengthByFact(Node):
    """A length that depends on a fact: a parameter for every value of it. Values of a boolean, and whether a day came, are
    written `"true"` and `"false"`."""

    by_fact: str
    choose: dict[str, str]


class TermDay(Node):
    """A day that is not simply the one a fact says. Exactly one of:

    - `last`, the last day of another term, from which a count goes on without losing a day; `breach`, the first day beyond
      it, on which the term is broken; `after`, that same day as a result of its own, from which nothing is counted; `first`,
      the first day that a term lets through; `done`, the day on which the act it waits for was done. Terms of other clauses
      are named `<clause id>/<term>`.
    - `later`, `earlier`: of several days the latest or the earliest of those that came. A fact known not to have come is
      left out; while one is unknown, so is the day.
    - `first_of_month_after`, `last_of_month_after`: the first or last day of the month that follows the day's, or with
      `months` of the month so many months later; `day_of_month_before`: the `day` of the month before the day's;
      `day_before`.
    - `stated`: the day of a fact where it is stated, and the day `else` where nobody states it.
    - `by` a reading or `by_fact`: one day for every option, or value, under `choose`; `by_fact` with an `else` where nobody
      states the fact."""

    last: str | None = None
    breach: str | None = None
    after: str | None = None
    first: str | None = None
    done: str | None = None
    later: tuple[str | TermDay, ...] = ()
    earlier: tuple[str | TermDay, ...] = ()
    first_of_month_after: str | TermDay | None = None
    last_of_month_after: str | TermDay | None = None
    months: str | None = None
    day_of_month_before: str | TermDay | None = None
    day: str | None = None
    day_before: str | TermDay | None = None
    stated: str | None = None
    else_: str | TermDay | None = Field(default=None, alias="else")
    by: str | None = None
    by_fact: str | None = None
    choose: dict[str, str | TermDay] = {}

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms it reads itself; not those of the days it is made from."""
        named = (self.last, self.breach, self.after, self.first, self.done)
        return tuple(name for name in named if name is not None)

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it reads itself, days written as a plain name apart."""
        return tuple(name for name in (self.stated, self.by_fact) if name is not None)

    @property
    def figures(self) -> tuple[str, ...]:
        """The parameters it reads itself."""
        return tuple(name for name in (self.months, self.day) if name is not None)

    @property
    def days(self) -> tuple[tuple[tuple[str | int, ...], str | TermDay], ...]:
        """The days it is made from, each with the keys that lead to it."""
        one = ("first_of_month_after", "last_of_month_after", "day_of_month_before", "day_before")
        days: list[tuple[tuple[str | int, ...], str | TermDay]] = []
        for key in ("later", "earlier"):
            days += [((key, index), day) for index, day in enumerate(getattr(self, key))]
        days += [((key,), day) for key in one if (day := getattr(self, key)) is not None]
        days += [] if self.else_ is None else [(("else",), self.else_)]
        return (*days, *((("choose", option), day) for option, day in self.choose.items()))


class Term(Node):
    """A span of time. At most one of `within` (last day that counts), `wait` (days that must have passed), `notice` (at
    least so long before: the day reached will do), `back` (the last day is at least so long before the start), `until`
    (the last day is that day) and `since` (the first useful day is that day); the first four are parameters, chosen by a
    fact where need be, whose unit is the unit of count. Without any, the term only names a day: the one it starts from.

    `from` is a day; `end` is the fact that says when the act was done (`null` there means not yet; no `end` means the term
    only computes a day). `act` says whose act it is, for the reading on holidays; `unit` overrides the parameter's unit by
    reading."""

    from_: str | TermDay | None = Field(default=None, alias="from")
    within: str | LengthByFact | None = None
    wait: str | LengthByFact | None = None
    notice: str | LengthByFact | None = None
    back: str | LengthByFact | None = None
    until: str | TermDay | None = None
    since: str | TermDay | None = None
    end: str | Choice | None = None
    unit: Choice | None = None
    act: Literal["supplier_act", "customer_act", "payment"] = "supplier_act"

    @property
    def way(self) -> Way | None:
        """How it comes to its day."""
        ways: tuple[Way, ...] = (*LENGTHS, "until", "since")
        return next((way for way in ways if getattr(self, way) is not None), None)

    @property
    def length(self) -> str | LengthByFact | None:
        """What measures it: a parameter, or one for every value of a fact."""
        return self.within or self.wait or self.notice or self.back

    @property
    def lengths(self) -> tuple[str, ...]:
        """Every parameter that may measure it, once."""
        length = self.length
        if isinstance(length, LengthByFact):
            return tuple(dict.fromkeys(length.choose.values()))
        return () if length is None else (length,)

    @property
    def opens(self) -> bool:
        """Whether it lets through from a day on, instead of ending on one."""
        return self.way in OPENING

    @property
    def may_roll(self) -> bool:
        """Whether its last day may move off a holiday: where it was counted to, or worked out for an act to come by it; not
        a day that somebody stated, nor one that is only reported."""
        return self.way == "within" or (
            self.way == "until" and self.end is not None and isinstance(self.until, TermDay)
        )

    @property
    def days(self) -> Iterator[tuple[tuple[str | int, ...], str | TermDay]]:
        """Every day it is made from, near and far, with the keys that lead to it."""
        for key, day in (("from", self.from_), ("until", self.until), ("since", self.since)):
            if day is not None:
                yield from nested((key,), day)


def nested(path: tuple[str | int, ...], day: str | TermDay) -> Iterator[tuple[tuple[str | int, ...], str | TermDay]]:
    """A day and those it is made from, each with its path."""
    yield path, day
    if isinstance(day, TermDay):
        for tail, part in day.days:
            yield from nested((*path, *tail), part)
