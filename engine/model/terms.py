"""Terms of time as they are written: where they start, how long they last, what ends them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from engine.model.node import Node


class Choice(Node):
    """A value that depends on the reading in use: one entry per option of the reading."""

    by: str
    choose: dict[str, str]


class Start(Node):
    """A start that is not one stated day. Exactly one of: `last`, the last day of another term, from which a count goes
    on without losing a day; `breach`, the first day beyond it, on which the term is broken; `after`, that same day as a
    result of its own, from which nothing is counted; `done`, the day on which the act it waits for was done; `later`, the
    latest of the days stated among these facts. Terms of other clauses are named `<clause id>/<term>`."""

    last: str | None = None
    breach: str | None = None
    after: str | None = None
    done: str | None = None
    later: tuple[str, ...] = ()

    @property
    def follows(self) -> tuple[str, int] | None:
        """The term whose last day fixes the start, and how many days later it is."""
        if self.last is not None:
            return self.last, 0
        reference = self.breach or self.after
        return None if reference is None else (reference, 1)

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms it reads."""
        return tuple(name for name in (self.last, self.breach, self.after, self.done) if name is not None)


class StartChoice(Node):
    """A start that depends on the reading in use."""

    by: str
    choose: dict[str, str | Start]


class Term(Node):
    """A span of time. Exactly one of `within` (last day that counts), `wait` (days that must have passed), `notice` (at
    least so long before: the day reached will do) or `until` (the last day is itself a fact); `within`, `wait` and
    `notice` are parameters, whose unit is the unit of count.

    `from` is a fact, another term's day, or a choice by reading; `end` is the fact that says when the act was done
    (`null` there means not yet; no `end` means the term only computes a day). `act` says whose act it is, for the
    reading on holidays; `unit` overrides the parameter's unit by reading."""

    from_: str | Start | StartChoice | None = Field(default=None, alias="from")
    within: str | None = None
    wait: str | None = None
    notice: str | None = None
    until: str | None = None
    end: str | Choice | None = None
    unit: Choice | None = None
    act: Literal["supplier_act", "customer_act", "payment"] = "supplier_act"

    @property
    def length(self) -> str | None:
        """The parameter that measures it."""
        return self.within or self.wait or self.notice

    @property
    def opens(self) -> bool:
        """Whether it lets through from a day on, instead of ending on one."""
        return self.wait is not None or self.notice is not None
