"""What can be measured on a case: each measure is a definition that a scene turns into an integer, or leaves unknown.

The key of a measure is its identity: equal keys, equal integers on the same scene."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactValue:
    """The encoded value of a boolean or enumerated fact; `presumed` stands in when it is not stated."""

    fact: str
    presumed: int | None = None

    @property
    def key(self) -> str:
        """`fact:name` or `fact:name?presumed`."""
        return f"fact:{self.fact}" if self.presumed is None else f"fact:{self.fact}?{self.presumed}"


@dataclass(frozen=True, slots=True)
class Element:
    """1 when a set fact holds the element of index `bit`, else 0."""

    fact: str
    bit: int

    @property
    def key(self) -> str:
        """`has:name:bit`."""
        return f"has:{self.fact}:{self.bit}"


@dataclass(frozen=True, slots=True)
class Happened:
    """1 when the day is known, 0 when it is known not to have come."""

    fact: str

    @property
    def key(self) -> str:
        """`happened:name`."""
        return f"happened:{self.fact}"


@dataclass(frozen=True, slots=True)
class Gap:
    """Days from `other` (a fact or `as_of`) to `fact`."""

    fact: str
    other: str

    @property
    def key(self) -> str:
        """`gap:name:other`."""
        return f"gap:{self.fact}:{self.other}"


@dataclass(frozen=True, slots=True)
class Margin:
    """A number (or the sum of a column) minus a figure, in the fact's own unit; `clause` chooses the version."""

    fact: str
    parameter: str
    clause: str

    @property
    def key(self) -> str:
        """`margin:name:parameter:clause`."""
        return f"margin:{self.fact}:{self.parameter}:{self.clause}"


@dataclass(frozen=True, slots=True)
class Flag:
    """The value of a figure that is 0 or 1."""

    parameter: str
    clause: str

    @property
    def key(self) -> str:
        """`flag:parameter:clause`."""
        return f"flag:{self.parameter}:{self.clause}"


@dataclass(frozen=True, slots=True)
class Share:
    """`fact` times 10 000 minus the percentage (in hundredths) times `of`; -1 when `of` is zero."""

    fact: str
    of: str
    parameter: str
    clause: str

    @property
    def key(self) -> str:
        """`share:name:of:parameter:clause`."""
        return f"share:{self.fact}:{self.of}:{self.parameter}:{self.clause}"


@dataclass(frozen=True, slots=True)
class Overdue:
    """Days between the deadline of a term and the act (or `as_of`); positive is late."""

    clause: str
    term: str

    @property
    def key(self) -> str:
        """`overdue:clause/term`."""
        return f"overdue:{self.clause}/{self.term}"


@dataclass(frozen=True, slots=True)
class Lead:
    """Days between the first day a wait lets through and the act (or `as_of`); negative is too early."""

    clause: str
    term: str

    @property
    def key(self) -> str:
        """`lead:clause/term`."""
        return f"lead:{self.clause}/{self.term}"


@dataclass(frozen=True, slots=True)
class Beyond:
    """Days elapsed on a term minus a multiple of its length; `reader` is the clause whose version picks the multiple."""

    clause: str
    term: str
    times: str
    reader: str

    @property
    def key(self) -> str:
        """`beyond:clause/term:times:reader`."""
        return f"beyond:{self.clause}/{self.term}:{self.times}:{self.reader}"


@dataclass(frozen=True, slots=True)
class OutcomeOf:
    """The index of another clause's outcome; unknown while undetermined. `presumed` stands in when no fact of the case
    concerns that clause."""

    clause: str
    presumed: int | None = None

    @property
    def key(self) -> str:
        """`outcome:clause` or `outcome:clause?presumed`."""
        return f"outcome:{self.clause}" if self.presumed is None else f"outcome:{self.clause}?{self.presumed}"


Measure = FactValue | Element | Happened | Gap | Margin | Flag | Share | Overdue | Lead | Beyond | OutcomeOf
