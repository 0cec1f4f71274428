"""Trees compiled to one generated function, that says the truth of each from the measures of a case.

Every distinct node becomes one line, which whatever reads it names: that a fact is so (`k0` is its key, `fact.value`), and
that a term was met (`k1` is `clause/term.overdue`), becomes

    def truths(v):
        m0 = v[k0]
        t1 = None if m0 is None else m0 == 1
        m2 = v[k1]
        t3 = None if m2 is None else m2 <= 0
        t4 = True if t1 and t3 else False if t1 is False or t3 is False else None
        return (t4, )
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from engine.program.tree import And, Comparison, Constant, Negation, Op, Or, Tree, Truth, Values

Truths = Callable[[Values], tuple[Truth, ...]]
"""The truth of each of some trees, in their order, where every measure they read was made."""
Generated = Callable[[Values], Any]
GroupedTruths = Callable[[Values], tuple[tuple[Truth, ...], ...]]
MOST_FUNCTIONS = 4096
"""How many generated functions are kept: some for each clause, that most selections share."""

_SIGNS: dict[Op, str] = {"eq": "==", "ne": "!=", "le": "<=", "gt": ">", "lt": "<", "ge": ">="}


class _Source:
    """The lines of a function, each distinct expression once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.keys: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def name(self, letter: str, expression: str) -> str:
        """The variable that holds an expression."""
        if expression not in self._names:
            self._names[expression] = f"{letter}{len(self._names)}"
            self.lines.append(f"    {self._names[expression]} = {expression}")
        return self._names[expression]

    def measure(self, key: str) -> str:
        """The variable that holds a measure. Its key is handed in, and not written: a string of the source would be another
        one, to be compared letter by letter."""
        return self.name("m", f"v[{self.keys.setdefault(key, f'k{len(self.keys)}')}]")

    def truth(self, tree: Tree) -> str:
        """The variable, or the constant, that holds the truth of a tree."""
        return WRITERS[type(tree)](self, tree)

    def row(self, trees: Sequence[Tree]) -> str:
        """The tuple of the truths of some trees."""
        return f"({''.join(f'{self.truth(tree)}, ' for tree in trees)})"

    def function(self, expression: str) -> Generated:
        """The function that says what was written last, from the lines before."""
        return _function("\n".join(["def truths(v):", *self.lines, f"    return {expression}"]), tuple(self.keys))


def _comparison(source: _Source, tree: Comparison) -> str:
    measure = source.measure(tree.measure)
    return source.name("t", f"None if {measure} is None else {measure} {_SIGNS[tree.op]} {tree.value}")


def _constant(_: _Source, tree: Constant) -> str:
    return str(tree.fixed)


def _junction(source: _Source, tree: And | Or) -> str:
    """The plain words `and` and `or` tell when it is so; only where it is not, whether something is unknown is asked."""
    parts = [source.truth(part) for part in tree.parts]
    if len(parts) == 1:
        return parts[0]
    word, doubt, rest = ("or", None, False) if isinstance(tree, Or) else ("and", False, None)
    so, other = f" {word} ".join(parts), " or ".join(f"{part} is {doubt}" for part in parts)
    return source.name("t", f"True if {so} else {doubt} if {other} else {rest}")


def _negation(source: _Source, tree: Negation) -> str:
    part = source.truth(tree.part)
    return source.name("t", f"None if {part} is None else not {part}")


WRITERS: dict[type[Tree], Callable[[_Source, Any], str]] = {
    Comparison: _comparison,
    Constant: _constant,
    And: _junction,
    Or: _junction,
    Negation: _negation,
}


def compiled(trees: Sequence[Tree]) -> Truths:
    """The function that says the truths of some trees."""
    source = _Source()
    return source.function(source.row(trees))


def grouped(groups: Sequence[Sequence[Tree]]) -> GroupedTruths:
    """The function that says the truths of some groups of trees, group by group."""
    source = _Source()
    return source.function(f"({''.join(f'{source.row(trees)}, ' for trees in groups)})")


@lru_cache(maxsize=MOST_FUNCTIONS)
def _function(source: str, keys: tuple[str, ...]) -> Generated:
    """A generated function of the measures of these keys; selections that fix the same trees share it."""
    space: dict[str, Generated] = {}
    named = {f"k{number}": key for number, key in enumerate(keys)}
    exec(source, named, space)  # noqa: S102  written above, from the closed set of nodes
    return space["truths"]
