"""The condition tree: a small closed set of typed operators over facts, terms, clauses and readings.

The tree is data. Every operator has exactly one key of its own, which is also how YAML tells them apart:

    all, any, not                   connectives
    is, contains, happened          what a fact says
    at_most, at_least, over, under  a number against a parameter
    before, not_after, after, not_before   a day against another day (a fact or `as_of`)
    met, elapsed                    a term
    outcome                         what another clause concluded
    choice                          which reading of an unclear text is in use
    share_at_least, sums_to         two figures against a percentage; a column of figures against its total
    flag                            a figure that is a yes or a no, in force on a day
    weekday                         a day against the calendar
    total_bytes_under, extensions_listed, none_encrypted   the files attached (`attachments.py`)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from engine.model.attachments import ExtensionsListed, NoneEncrypted, TotalBytesUnder
from engine.model.node import Node

Scalar = bool | int | str
Bound = Literal["le", "ge", "gt", "lt"]


class AllOf(Node):
    """True when every part is; false when one is false, whatever else is unknown."""

    all: tuple[Condition, ...] = Field(min_length=1)


class AnyOf(Node):
    """True when one part is, whatever else is unknown; false when all are."""

    any: tuple[Condition, ...] = Field(min_length=1)


class Not(Node):
    """The opposite; unknown stays unknown."""

    not_: Condition = Field(alias="not")


class FactIs(Node):
    """A boolean or enumerated fact has (one of) the given value(s). `presume` is the value assumed, and declared
    as an assumption, when the fact is not stated."""

    fact: str
    is_: Scalar | tuple[Scalar, ...] = Field(alias="is")
    presume: Scalar | None = None

    @property
    def values(self) -> tuple[Scalar, ...]:
        """The accepted values, always as a tuple."""
        return self.is_ if isinstance(self.is_, tuple) else (self.is_,)


class FactContains(Node):
    """A fact of type `set` contains every listed element. `presume` is the answer assumed, and declared as an
    assumption, when the fact is not stated."""

    fact: str
    contains: tuple[str, ...] = Field(min_length=1)
    presume: bool | None = None


class FactHappened(Node):
    """A day is known (`true`), or it is known that it did not happen by `as_of` (`false`). `presume` says whether it is
    assumed to have happened, and declared as an assumption, when the fact is not stated."""

    fact: str
    happened: bool
    presume: bool | None = None


class FactNumber(Node):
    """A number or amount, or how many elements a set has, against a parameter; exactly one of the bounds is given."""

    fact: str
    at_most: str | None = None
    at_least: str | None = None
    over: str | None = None
    under: str | None = None

    @property
    def bound(self) -> tuple[Bound, str]:
        """The comparison and the parameter id."""
        bounds: tuple[tuple[Bound, str | None], ...] = (
            ("le", self.at_most),
            ("ge", self.at_least),
            ("gt", self.over),
            ("lt", self.under),
        )
        return next((op, parameter) for op, parameter in bounds if parameter is not None)


class FactOrder(Node):
    """A day against another day; the other is a date fact or `as_of`. False when either did not happen."""

    fact: str
    before: str | None = None
    not_after: str | None = None
    after: str | None = None
    not_before: str | None = None

    @property
    def bound(self) -> tuple[Bound, str]:
        """The comparison and the other day."""
        bounds: tuple[tuple[Bound, str | None], ...] = (
            ("lt", self.before),
            ("le", self.not_after),
            ("gt", self.after),
            ("ge", self.not_before),
        )
        return next((op, other) for op, other in bounds if other is not None)


class TermMet(Node):
    """The act came (or can still come, when it has not and `as_of` is inside the term) by the deadline."""

    met: str


class TermElapsed(Node):
    """The act came (or would come, if done on `as_of`) on or after the first day that counts."""

    elapsed: str


class ClauseOutcome(Node):
    """Another clause concluded with (one of) these outcomes. `presume` is the outcome assumed, and declared as an
    assumption, when no fact of the case concerns that clause; with `presume_open`, also while that clause is
    undetermined: only what is known to fail counts."""

    clause: str
    outcome: str | tuple[str, ...]
    presume: str | None = None
    presume_open: bool = False

    @property
    def outcomes(self) -> tuple[str, ...]:
        """The accepted outcomes, always as a tuple."""
        return self.outcome if isinstance(self.outcome, tuple) else (self.outcome,)


class ReadingChoice(Node):
    """The reading in use is (one of) the given option(s); known before any case is read."""

    reading: str
    choice: str | tuple[str, ...]

    @property
    def choices(self) -> tuple[str, ...]:
        """The accepted options, always as a tuple."""
        return self.choice if isinstance(self.choice, tuple) else (self.choice,)


class ShareAtLeast(Node):
    """`fact` is at least a percentage (parameter) of `of`; undefined, hence not met, when `of` is zero."""

    fact: str
    of: str
    share_at_least: str


class SumsTo(Node):
    """A column of decimal figures adds up exactly to a parameter."""

    fact: str
    sums_to: str


class FlagOn(Node):
    """A parameter of unit `flag` is 1 on the day that chooses its version: a rule that exists only in some years."""

    flag: str


class Weekday(Node):
    """A day is (not) from Monday to Friday and no national holiday, whatever the reading of working days."""

    fact: str
    weekday: bool


OPERATORS: dict[str, type[Node]] = {
    "all": AllOf,
    "any": AnyOf,
    "not": Not,
    "is": FactIs,
    "contains": FactContains,
    "happened": FactHappened,
    **dict.fromkeys(("at_most", "at_least", "over", "under"), FactNumber),
    **dict.fromkeys(("before", "not_after", "after", "not_before"), FactOrder),
    "met": TermMet,
    "elapsed": TermElapsed,
    "outcome": ClauseOutcome,
    "choice": ReadingChoice,
    "share_at_least": ShareAtLeast,
    "sums_to": SumsTo,
    "flag": FlagOn,
    "weekday": Weekday,
    "total_bytes_under": TotalBytesUnder,
    "extensions_listed": ExtensionsListed,
    "none_encrypted": NoneEncrypted,
}


def operator(value: Any) -> str | None:
    """The class name that the keys of a mapping select; None where no key, or more than one, is an operator."""
    if isinstance(value, Node):
        return type(value).__name__
    keys = [name for name in OPERATORS if name in value] if isinstance(value, dict) else []
    return OPERATORS[keys[0]].__name__ if len(keys) == 1 else None


Condition = Annotated[
    Annotated[AllOf, Tag("AllOf")]
    | Annotated[AnyOf, Tag("AnyOf")]
    | Annotated[Not, Tag("Not")]
    | Annotated[FactIs, Tag("FactIs")]
    | Annotated[FactContains, Tag("FactContains")]
    | Annotated[FactHappened, Tag("FactHappened")]
    | Annotated[FactNumber, Tag("FactNumber")]
    | Annotated[FactOrder, Tag("FactOrder")]
    | Annotated[TermMet, Tag("TermMet")]
    | Annotated[TermElapsed, Tag("TermElapsed")]
    | Annotated[ClauseOutcome, Tag("ClauseOutcome")]
    | Annotated[ReadingChoice, Tag("ReadingChoice")]
    | Annotated[ShareAtLeast, Tag("ShareAtLeast")]
    | Annotated[SumsTo, Tag("SumsTo")]
    | Annotated[FlagOn, Tag("FlagOn")]
    | Annotated[Weekday, Tag("Weekday")]
    | Annotated[TotalBytesUnder, Tag("TotalBytesUnder")]
    | Annotated[ExtensionsListed, Tag("ExtensionsListed")]
    | Annotated[NoneEncrypted, Tag("NoneEncrypted")],
    Discriminator(
        operator,
        custom_error_type="operator",
        custom_error_message="serve esattamente un operatore tra: " + ", ".join(OPERATORS),
    ),
]

for _node in (AllOf, AnyOf, Not):
    _node.model_rebuild()


def parts(condition: Condition) -> tuple[Condition, ...]:
    """The conditions right below one."""
    if isinstance(condition, Not):
        return (condition.not_,)
    if isinstance(condition, AllOf):
        return condition.all
    return condition.any if isinstance(condition, AnyOf) else ()


def walk(condition: Condition) -> Iterator[Condition]:
    """The condition and everything below it, in reading order."""
    yield condition
    for part in parts(condition):
        yield from walk(part)


def figure_of(condition: Condition) -> str | None:
    """The parameter a condition compares with, if any."""
    match condition:
        case FactNumber():
            return condition.bound[1]
        case ShareAtLeast():
            return condition.share_at_least
        case SumsTo():
            return condition.sums_to
        case FlagOn():
            return condition.flag
        case TotalBytesUnder():
            return condition.total_bytes_under
        case _:
            return None


def facts_of(condition: Condition) -> tuple[str, ...]:
    """The facts a condition names itself, not those of its parts."""
    match condition:
        case FactIs() | FactContains() | FactHappened() | FactNumber() | SumsTo() | Weekday():
            return (condition.fact,)
        case TotalBytesUnder() | ExtensionsListed() | NoneEncrypted():
            return (condition.fact,)
        case FactOrder():
            other = condition.bound[1]
            return (condition.fact,) if other == "as_of" else (condition.fact, other)
        case ShareAtLeast():
            return condition.fact, condition.of
        case _:
            return ()
