"""Where the day comes from that a term starts from, on a case: a fact, another term, or words that show the days it was
worked out from."""

from __future__ import annotations

from datetime import date

from engine.evaluation.context import Context
from engine.evaluation.quantities import compiled
from engine.program.quantities import (
    Add,
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
)
from engine.reckoning.italian_text import italian_day

_OF_TERM = {"last": "fine di", "first": "primo giorno di", "done": "atto di"}


def origin(context: Context, day: Quantity | None) -> str:
    """The name of the fact that a day is; the term it follows (`dopo complaint.reply_term/reply`); or Italian words. Of a
    choice, and of the best of some days, only the one that was taken."""
    match day:
        case None:
            return ""
        case OfFact():
            return day.fact
        case OfTerm():
            return f"{_OF_TERM.get(day.reach, day.reach)} {'/'.join(day.key)}"
        case Add(left=OfTerm() as ended):
            return f"dopo {'/'.join(ended.key)}"
        case Switch() | Greatest() | Least():
            return origin(context, _taken(context, day))
        case _:
            return _worded(context, day)


def _taken(context: Context, days: Switch | Greatest | Least) -> Quantity:
    """The day that was taken; where no fact says it, what would."""
    if isinstance(days, Switch):
        number = compiled(days.test)(context)
        taken = days.otherwise if number is None else dict(days.cases).get(number)
        return days.test if taken is None else taken
    return days.left if compiled(days.left)(context) == compiled(days)(context) else days.right


def _worded(context: Context, day: Quantity) -> str:
    """The words for a day of the month, or the day before another."""
    match day:
        case Add(left=Subtract(left=MonthStart(left=start)), right=InForce() as number):
            return f"giorno {compiled(number)(context) or '?'} del mese prima del {_told(context, start)}"
        case MonthStart() | MonthEnd():
            edge = "primo" if isinstance(day, MonthStart) else "ultimo"
            count = compiled(day.right)(context)
            month = "mese" if count == 1 else f"{count or '?'}° mese"
            return f"{edge} giorno del {month} dopo il {_told(context, day.left)}"
        case Subtract():
            return f"giorno prima del {_told(context, day.left)}"
        case _:
            return _told(context, day)


def _told(context: Context, day: Quantity) -> str:
    ordinal = compiled(day)(context)
    return "?" if ordinal is None else italian_day(date.fromordinal(ordinal))
