"""What the clauses written by hand are made of: truths of three values, days, answers."""

from __future__ import annotations

from datetime import date

from engine.model.case import ABSENT, Value

Truth = bool | None
Answer = tuple[str, int | None, int | None, int | None, int | None, int | None, int | None, int | None]
"""Outcome, deadline, earliest day, resulting day, cents, day to pay by, days late, cents still owed; days as ordinals."""


NOT_APPLICABLE: Answer = ("not_applicable", None, None, None, None, None, None, None)
NOT_DUE: Answer = ("not_due", None, None, None, None, None, None, None)
FOR_HUMAN: Answer = ("for_human", None, None, None, None, None, None, None)


def plain(outcome: str) -> Answer:
    """An outcome without days or amounts."""
    return outcome, None, None, None, None, None, None, None


def request(truth: Truth) -> Answer:
    """The answer to a request."""
    return plain("undetermined" if truth is None else "admissible" if truth else "inadmissible")


def every(*truths: Truth) -> Truth:
    """All of them: one false is enough for false."""
    if False in truths:
        return False
    return None if None in truths else True


def some(*truths: Truth) -> Truth:
    """At least one of them: one true is enough for true."""
    if True in truths:
        return True
    return None if None in truths else False


def within(limit: int, done: Value | None, as_of: int) -> Truth:
    """Whether an act kept its limit, or still can."""
    late = lateness(limit, done, as_of)
    return None if late is None else late <= 0


def happened(day: Value | None) -> Truth:
    return None if day is None else day is not ABSENT


def opposite(truth: Truth) -> Truth:
    return None if truth is None else not truth


def after(one: Value | None, other: Value | None) -> Truth:
    if one is ABSENT or other is ABSENT:
        return False
    return one > other if isinstance(one, date) and isinstance(other, date) else None


def lateness(limit: int, done: Value | None, as_of: int) -> int | None:
    """Days beyond a limit; an act of which nothing is known is not late while the limit has not passed."""
    if isinstance(done, date):
        return done.toordinal() - limit
    late = as_of - limit
    return late if done is ABSENT or late <= 0 else None


def timed(start: Value | None, days: int, done: Value | None, as_of: int, bad: str, good: str) -> Answer:
    """An act due within some days of a start."""
    if start is ABSENT:
        return NOT_APPLICABLE
    if not isinstance(start, date):
        return plain("undetermined")
    return by(start.toordinal() + days, done, as_of, bad, good)


def by(limit: int, done: Value | None, as_of: int, bad: str = "violated", good: str = "compliant") -> Answer:
    """An act due by a day."""
    late = lateness(limit, done, as_of)
    if late is None:
        return "undetermined", limit, None, None, None, None, None, None
    if late > 0:
        return bad, limit, None, None, None, None, late, None
    return good, limit, None, None, None, None, None, None
