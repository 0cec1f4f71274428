"""Numbers and truths that may be unknown, as expressions of the solver."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from z3 import And, ArithRef, BoolRef, BoolVal, If, IntVal, Not, Or

from engine.program.tree import COMPARE, Op

YES, NO = BoolVal(True), BoolVal(False)
ZERO = IntVal(0)


class SymbolicNumber(NamedTuple):
    """A whole number: whether it is known, and which it is. `choices` are the numbers it is one of, each with when it is
    that, where they are few: so that a product with it stays linear."""

    known: BoolRef
    value: ArithRef
    choices: tuple[tuple[BoolRef, int], ...] = ()


class SymbolicTruth(NamedTuple):
    """A truth of three: it holds, it does not hold, or neither."""

    yes: BoolRef
    no: BoolRef


UNKNOWN = SymbolicNumber(NO, ZERO)


def fixed(value: int) -> SymbolicNumber:
    """A number that nothing changes."""
    return SymbolicNumber(YES, IntVal(value), ((YES, value),))


def among(choices: Sequence[tuple[BoolRef, int | None]]) -> SymbolicNumber:
    """The number that goes with the one condition that holds; unknown where that is None, or none holds."""
    numbers = tuple((when, value) for when, value in choices if value is not None)
    value = ZERO
    for when, number in numbers:
        value = If(when, IntVal(number), value)
    return SymbolicNumber(any_of(when for when, _ in numbers), value, numbers)


def chosen(choices: Iterable[tuple[BoolRef, SymbolicNumber]]) -> SymbolicNumber:
    """The number that goes with the first condition that holds; unknown where none does."""
    known, value = NO, ZERO
    for when, number in reversed(list(choices)):
        known, value = If(when, number.known, known), If(when, number.value, value)
    return SymbolicNumber(known, value)


def only_if(when: BoolRef, number: SymbolicNumber) -> SymbolicNumber:
    """A number, unknown where a condition does not hold."""
    return SymbolicNumber(And(when, number.known), number.value)


def compared(number: SymbolicNumber, op: Op, value: int) -> SymbolicTruth:
    """A number against a constant."""
    holds = COMPARE[op](number.value, IntVal(value))
    return SymbolicTruth(And(number.known, holds), And(number.known, Not(holds)))


def all_of(parts: Iterable[BoolRef]) -> BoolRef:
    """All conditions."""
    listed = list(parts)
    return And(*listed) if listed else YES


def any_of(parts: Iterable[BoolRef]) -> BoolRef:
    """At least one condition."""
    listed = list(parts)
    return Or(*listed) if listed else NO


def apart(one: SymbolicNumber, other: SymbolicNumber) -> BoolRef:
    """Two numbers that are not the same, or one that is known and one that is not."""
    return Or(one.known != other.known, And(one.known, other.known, one.value != other.value))
