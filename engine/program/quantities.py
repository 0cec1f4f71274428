"""What is measured on a case, as data: a small closed arithmetic over facts, figures, days and terms.

A quantity is a whole number, or unknown. Every operator but `OrElse` and `Switch` is strict: unknown where any
part of it is. A walker is a table from node types to functions; a test holds every table to the whole of `Quantity`. Equal
keys, equal numbers on the same case.

Units: `days`, `eur` (in cents), any unit of a fact or a figure, `count` for plain numbers, `code` for places in a list.
Decimals and percentages are counted in hundredths.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from engine.errors import EngineFault
from engine.model.clause import Outcome

OUTCOME_INDEX: dict[str, int] = {outcome: index for index, outcome in enumerate(get_args(Outcome))}
HUNDREDTHS = frozenset({"eur", "decimal", "column"})

Aspect = Literal["value", "element", "happened", "day", "weekday", "size", "sum", "bytes", "unlisted", "encrypted"]
"""What is asked of a fact: its encoded `value` (a boolean, a place in a list, a number); whether a set has the `element` of
that index; whether its day `happened`, the `day` itself (an ordinal), whether that is a `weekday`; the `size` of a set; the
`sum` of a column; of attachments the `bytes`, how many are `unlisted` or `encrypted`."""
Reach = Literal["overdue", "lead", "elapsed", "length", "last", "first", "done"]
"""What is asked of a term: days between its last day and the act (positive is late), between its first useful day and the
act (negative is early), from its start to the act; its length; the last day, the first useful day and the day of the act
themselves (ordinals)."""
Scale = Literal["whole", "hundredths"]
Unit = tuple[str, ...]
"""A product of units, in alphabetical order; of plain numbers, the empty one."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A number that nothing changes."""

    value: int
    unit: Unit = ()


@dataclass(frozen=True, slots=True)
class OfFact:
    """One aspect of a fact; `index` is the place of an `element`."""

    fact: str
    aspect: Aspect
    unit: Unit = ()
    index: int = 0


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day of judgement, as an ordinal."""


@dataclass(frozen=True, slots=True)
class InForce:
    """A figure in the version that a clause sees."""

    parameter: str
    clause: str
    scale: Scale = "whole"
    unit: Unit = ()


@dataclass(frozen=True, slots=True)
class OfTerm:
    """Days of a term. Of an act that nobody states it is known that it cannot be later than the day of judgement, unless its
    fact may hold a day to come."""

    clause: str
    term: str
    reach: Reach

    @property
    def key(self) -> tuple[str, str]:
        """The clause that owns the term, and the term's name."""
        return self.clause, self.term


@dataclass(frozen=True, slots=True)
class OutcomeOf:
    """The index of another clause's outcome; unknown while undetermined. `presumed` stands in where no fact of the case
    concerns that clause; with `presumed_open` also while it is undetermined."""

    clause: str
    presumed: int | None = None
    presumed_open: bool = False

    def index(self, outcome: Outcome) -> int | None:
        """The index of an outcome of a clause that is concerned."""
        if outcome == "undetermined":
            return self.presumed if self.presumed_open else None
        return OUTCOME_INDEX[outcome]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two quantities; what is made of them, the subclass says."""

    left: Quantity
    right: Quantity


class Add(Pair):
    """Two numbers of one unit, added."""

    __slots__ = ()


class Subtract(Pair):
    """One number less another of the same unit; of two days, the days between them."""

    __slots__ = ()


class Multiply(Pair):
    """Two numbers multiplied, their units too."""

    __slots__ = ()


class Ratio(Pair):
    """One number over another, rounded once, half away from zero; unknown where the other is zero."""

    __slots__ = ()


class Least(Pair):
    """The smaller of two numbers of one unit."""

    __slots__ = ()


class Greatest(Pair):
    """The larger of two numbers of one unit."""

    __slots__ = ()


class MonthStart(Pair):
    """The first day of the month that comes so many months (right) after that of a day (left)."""

    __slots__ = ()


class MonthEnd(Pair):
    """The last day of that month."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class IfZero:
    """`then` where `test` is zero, else `otherwise`; unknown where any of the three is."""

    then: Quantity
    otherwise: Quantity
    test: Quantity


@dataclass(frozen=True, slots=True)
class OrElse:
    """A quantity, or what is presumed where it is unknown."""

    quantity: OfFact
    presumed: int


@dataclass(frozen=True, slots=True)
class Switch:
    """The quantity chosen by the number that `test` is: alone of all operators it does not ask for the others. Where the
    test is unknown it is `otherwise`, or unknown; where the test is a number without a case, unknown."""

    test: OfFact
    cases: tuple[tuple[int, Quantity], ...]
    otherwise: Quantity | None = None

    @property
    def ways(self) -> tuple[Quantity, ...]:
        """Every quantity that may be chosen."""
        presumed = () if self.otherwise is None else (self.otherwise,)
        return (*(case for _, case in self.cases), *presumed)


Leaf = Fixed | OfFact | AsOf | InForce | OfTerm | OutcomeOf
Operator = Add | Subtract | Multiply | Ratio | Least | Greatest | MonthStart | MonthEnd | IfZero | OrElse | Switch
Quantity = Leaf | Operator


def parts(quantity: Quantity) -> tuple[Quantity, ...]:
    """The quantities that an operator is made of, in reading order; none of a leaf."""
    if isinstance(quantity, Pair):
        return quantity.left, quantity.right
    match quantity:
        case IfZero():
            return quantity.then, quantity.otherwise, quantity.test
        case OrElse():
            return (quantity.quantity,)
        case Switch():
            return (quantity.test, *quantity.ways)
        case _:
            return ()


def leaves(quantity: Quantity) -> Iterator[Leaf]:
    """The leaves of a quantity, in reading order."""
    if isinstance(quantity, Leaf):
        yield quantity
    for part in parts(quantity):
        yield from leaves(part)


def key(quantity: Quantity) -> str:
    """The identity of a quantity, as a line that can be read: `minus(fact:a.day,as_of)`."""
    match quantity:
        case Fixed():
            return str(quantity.value)
        case OfFact():
            place = f":{quantity.index}" if quantity.aspect == "element" else ""
            return f"{quantity.fact}.{quantity.aspect}{place}"
        case AsOf():
            return "as_of"
        case InForce():
            return f"{quantity.parameter}@{quantity.clause}" + (".hundredths" if quantity.scale != "whole" else "")
        case OfTerm():
            return f"{quantity.clause}/{quantity.term}.{quantity.reach}"
        case OutcomeOf():
            presumed = (
                "" if quantity.presumed is None else f"{'??' if quantity.presumed_open else '?'}{quantity.presumed}"
            )
            return f"{quantity.clause}.outcome{presumed}"
        case OrElse():
            return f"{key(quantity.quantity)}?{quantity.presumed}"
        case Switch():
            inner = [key(quantity.test), *(f"{number}:{key(case)}" for number, case in quantity.cases)]
            inner += [] if quantity.otherwise is None else [f"?{key(quantity.otherwise)}"]
        case _:
            inner = [key(part) for part in parts(quantity)]
    return f"{type(quantity).__name__.lower()}({','.join(inner)})"


def unit_of(quantity: Quantity) -> Unit:
    """The unit of a quantity. Raises EngineFault where numbers of two units are added, subtracted or compared."""
    match quantity:
        case Fixed() | OfFact() | InForce():
            return quantity.unit
        case AsOf() | OfTerm():
            return ("days",)
        case OutcomeOf():
            return ("code",)
        case OrElse():
            return unit_of(quantity.quantity)
        case Multiply():
            return tuple(sorted((*unit_of(quantity.left), *unit_of(quantity.right))))
        case Ratio():
            left, right = list(unit_of(quantity.left)), unit_of(quantity.right)
            for unit in right:
                if unit not in left:
                    raise EngineFault(f"unità che non si dividono: {key(quantity)}")
                left.remove(unit)
            return tuple(left)
        case MonthStart() | MonthEnd():
            return unit_of(quantity.left)
        case IfZero():
            alike: tuple[Quantity, ...] = quantity.then, quantity.otherwise
        case Switch():
            alike = quantity.ways
        case _:
            alike = parts(quantity)
    if len({unit_of(one) for one in alike}) != 1:
        raise EngineFault(f"unità diverse: {key(quantity)}")
    return unit_of(alike[0])
