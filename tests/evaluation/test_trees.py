"""A generated function says of any trees what the trees say themselves."""

from __future__ import annotations

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from engine.evaluation.trees import WRITERS, compiled
from engine.program.tree import COMPARE, And, Comparison, Constant, Negation, Or, Tree

NAMES = ("one", "two", "it's «three».day")
VALUES = st.fixed_dictionaries({name: st.one_of(st.none(), st.integers(-2, 2)) for name in NAMES})
COMPARISONS = st.builds(Comparison, st.sampled_from(NAMES), st.sampled_from(list(COMPARE)), st.integers(-2, 2))


def junctions(inner: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    parts = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return st.one_of(st.builds(And, parts), st.builds(Or, parts), st.builds(Negation, inner))


TREES: st.SearchStrategy[Tree] = st.recursive(
    st.one_of(COMPARISONS, st.builds(Constant, st.booleans())), junctions, max_leaves=8
)


def test_every_node_is_written() -> None:
    assert set(WRITERS) == set(get_args(Tree))


@given(trees=st.lists(TREES, max_size=4), values=VALUES)
def test_a_generated_function_says_what_the_trees_say(trees: list[Tree], values: dict[str, int | None]) -> None:
    assert compiled(trees)(values) == tuple(tree.truth(values) for tree in trees)


def test_equal_trees_share_a_function() -> None:
    one, same = (And((Comparison("one", "eq", 1), Comparison("two", "gt", 0))) for _ in range(2))
    assert compiled([one]) is compiled([same])
    assert compiled([one]) is not compiled([Negation(same)])
