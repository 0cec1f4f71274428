"""Trees of integer tests and their truth in three values: True, False, and None for unknown (Kleene's strong logic).

This is the small closed tree every back end reads: the evaluator here, the durable-rules compiler, later others.
A measure is an integer that may be unknown; a test compares it with a constant.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.model.conditions import Condition

Truth = bool | None
Op = Literal["eq", "ne", "le", "gt", "lt", "ge"]

COMPARE: dict[Op, Callable[[int, int], bool]] = {
    "eq": operator.eq, "ne": operator.ne, "le": operator.le, "gt": operator.gt, "lt": operator.lt, "ge": operator.ge,
}  # fmt: skip
OPPOSITE: dict[Op, Op] = {"eq": "ne", "ne": "eq", "le": "gt", "gt": "le", "lt": "ge", "ge": "lt"}


Values = Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A measure against a constant. `source` is the condition it came from, None inside a compound operator."""

    measure: str
    op: Op
    value: int
    source: Condition | None = field(default=None, compare=False)

    def truth(self, values: Values) -> Truth:
        """The comparison; unknown where the measure is."""
        value = values[self.measure]
        return None if value is None else COMPARE[self.op](value, self.value)


@dataclass(frozen=True, slots=True)
class Constant:
    """A truth fixed before any case is read."""

    fixed: bool
    source: Condition | None = None

    def truth(self, _: Values) -> Truth:
        """Always the same."""
        return self.fixed


@dataclass(frozen=True, slots=True)
class And:
    """All parts. `source` is the condition it came from; a compound operator hides its parts behind its own source."""

    parts: tuple[Tree, ...]
    source: Condition | None = None

    def truth(self, values: Values) -> Truth:
        """Conjunction: false wins over unknown."""
        result: Truth = True
        for part in self.parts:
            truth = part.truth(values)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part."""

    parts: tuple[Tree, ...]
    source: Condition | None = None

    def truth(self, values: Values) -> Truth:
        """Disjunction: true wins over unknown."""
        result: Truth = False
        for part in self.parts:
            truth = part.truth(values)
            if truth:
                return True
            if truth is None:
                result = None
        return result


@dataclass(frozen=True, slots=True)
class Negation:
    """The opposite of its part."""

    part: Tree
    source: Condition | None = None

    def truth(self, values: Values) -> Truth:
        """Unknown stays unknown."""
        truth = self.part.truth(values)
        return None if truth is None else not truth


Tree = Comparison | Constant | And | Or | Negation


def tests(tree: Tree) -> Iterator[Comparison]:
    """Every test of a tree, in reading order."""
    if isinstance(tree, Comparison):
        yield tree
    elif isinstance(tree, And | Or):
        for part in tree.parts:
            yield from tests(part)
    elif isinstance(tree, Negation):
        yield from tests(tree.part)


def sources(tree: Tree) -> Iterator[Condition]:
    """The conditions a tree came from, outermost first; constants came from nothing a case could change."""
    if isinstance(tree, Constant):
        return
    if tree.source is not None:
        yield tree.source
    if isinstance(tree, And | Or):
        for part in tree.parts:
            yield from sources(part)
    elif isinstance(tree, Negation):
        yield from sources(tree.part)


def truth_given(tree: Tree, answers: Mapping[Comparison, Truth], values: Values) -> Truth:
    """The truth of a tree where some comparisons are answered and the others are as measured."""
    if isinstance(tree, Comparison):
        return answers[tree] if tree in answers else tree.truth(values)
    if isinstance(tree, Constant):
        return tree.fixed
    if isinstance(tree, Negation):
        truth = truth_given(tree.part, answers, values)
        return None if truth is None else not truth
    ends = isinstance(tree, Or)
    result: Truth = not ends
    for part in tree.parts:
        truth = truth_given(part, answers, values)
        if truth is ends:
            return ends
        if truth is None:
            result = None
    return result


def positive(tree: Tree, *, negated: bool = False) -> Tree:
    """The same tree with negation pushed down to the comparisons, so that it holds nothing but tests, and, or."""
    if isinstance(tree, Comparison):
        return Comparison(tree.measure, OPPOSITE[tree.op], tree.value, tree.source) if negated else tree
    if isinstance(tree, Constant):
        return Constant(tree.fixed != negated, tree.source)
    if isinstance(tree, Negation):
        return positive(tree.part, negated=not negated)
    parts = tuple(positive(part, negated=negated) for part in tree.parts)
    return And(parts, tree.source) if isinstance(tree, And) != negated else Or(parts, tree.source)


def conjunction(parts: list[Tree], source: Condition | None = None) -> Tree:
    """All parts, with constants folded away."""
    kept = tuple(part for part in parts if not (isinstance(part, Constant) and part.fixed))
    if any(isinstance(part, Constant) for part in kept):
        return Constant(False, source)
    return And(kept, source) if kept else Constant(True, source)


def disjunction(parts: list[Tree], source: Condition | None = None) -> Tree:
    """At least one part, with constants folded away."""
    kept = tuple(part for part in parts if not (isinstance(part, Constant) and not part.fixed))
    if any(isinstance(part, Constant) for part in kept):
        return Constant(True, source)
    return Or(kept, source) if kept else Constant(False, source)
