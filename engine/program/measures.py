"""What can be measured on a case: each measure is data, which an evaluator turns into an integer or leaves unknown.

The key of a measure is its identity: equal keys, equal integers on the same context."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from engine.model.clause import Outcome

OUTCOME_INDEX: dict[str, int] = {outcome: index for index, outcome in enumerate(get_args(Outcome))}
HUNDREDTHS = frozenset({"eur", "decimal", "column"})


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
    """1 when a set fact holds the element of index `bit`, else 0; `presumed` stands in when it is not stated."""

    fact: str
    bit: int
    presumed: int | None = None

    @property
    def key(self) -> str:
        """`has:name:bit` or `has:name:bit?presumed`."""
        return f"has:{self.fact}:{self.bit}" + ("" if self.presumed is None else f"?{self.presumed}")


@dataclass(frozen=True, slots=True)
class Happened:
    """1 when the day is known, 0 when it is known not to have come; `presumed` stands in when it is not stated."""

    fact: str
    presumed: int | None = None

    @property
    def key(self) -> str:
        """`happened:name` or `happened:name?presumed`."""
        return f"happened:{self.fact}" + ("" if self.presumed is None else f"?{self.presumed}")


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
class OnWeekday:
    """1 when a day falls from Monday to Friday and is no national holiday, else 0; 0 too when it did not come."""

    fact: str

    @property
    def key(self) -> str:
        """`weekday:name`."""
        return f"weekday:{self.fact}"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many attachments have an extension that is not listed, or are encrypted."""

    fact: str
    what: Literal["unlisted", "encrypted"]

    @property
    def key(self) -> str:
        """`counted:name:what`."""
        return f"counted:{self.fact}:{self.what}"


@dataclass(frozen=True, slots=True)
class Margin:
    """A number (the sum of a column, the elements of a set, the bytes of attachments) minus a figure, in the fact's own
    unit; `clause` chooses the version."""

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
    of_fact: str
    parameter: str
    clause: str

    @property
    def key(self) -> str:
        """`share:name:of:parameter:clause`."""
        return f"share:{self.fact}:{self.of_fact}:{self.parameter}:{self.clause}"


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
    presumed_open: bool = False

    @property
    def key(self) -> str:
        """`outcome:clause`, `outcome:clause?presumed`, or with `??` where it stands for an open outcome too."""
        if self.presumed is None:
            return f"outcome:{self.clause}"
        return f"outcome:{self.clause}{'??' if self.presumed_open else '?'}{self.presumed}"

    def index(self, outcome: Outcome) -> int | None:
        """The index of an outcome of a clause that is concerned."""
        if outcome == "undetermined":
            return self.presumed if self.presumed_open else None
        return OUTCOME_INDEX[outcome]


Measure = (
    FactValue | Element | Happened | Gap | OnWeekday | Counted | Margin | Flag | Share | Overdue | Lead | Beyond | OutcomeOf
)  # fmt: skip
