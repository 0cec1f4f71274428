"""The measured traps of durable-rules that could reach us, characterised: what our own use of the library gives.

A change of library version that alters one of these facts must be noticed here first.
"""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from engine.durable import host as durable_host
from engine.durable.host import MAX_ALTERNATIVES, MAX_PROPERTIES, Ruleset, property_hash
from engine.errors import EngineFault

pytestmark = pytest.mark.skipif(not durable_host.AVAILABLE, reason="durable-rules non è installabile su questo Python")

COMPARISONS = {
    "eq": {"p0": 5},
    "ne": {"$neq": {"p0": 5}},
    "lt": {"$lt": {"p0": 0}},
    "le": {"$lte": {"p0": 0}},
    "gt": {"$gt": {"p0": 0}},
    "ge": {"$gte": {"p0": 0}},
}


@pytest.fixture
def comparisons() -> Ruleset:
    """Every comparison we emit, on one property."""
    return Ruleset("comparisons", COMPARISONS)


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (None, set()),
        (5, {"eq", "gt", "ge"}),
        (0, {"ne", "le", "ge"}),
        (-1, {"ne", "lt", "le"}),
        (10**9, {"ne", "gt", "ge"}),
    ],
)
def test_a_null_matches_neither_a_comparison_nor_its_opposite(
    comparisons: Ruleset, value: int | None, names: set[str]
) -> None:
    assert comparisons.fired({"p0": value}) == names


def test_a_case_leaves_nothing_behind_for_the_next(comparisons: Ruleset) -> None:
    assert comparisons.fired({"p0": 5}) == comparisons.fired({"p0": 5})
    assert comparisons.fired({"p0": None}) == set()


def test_every_rule_that_holds_fires_and_a_disjunction_counts_once_in_the_set() -> None:
    """T2, T18: an OR fires once per true branch, an event fires one rule only; asserted facts fire all."""
    both = {"$and": [{"$or": [{"a": 1}, {"b": 1}]}, {"$or": [{"c": 1}, {"d": 1}]}]}
    ruleset = Ruleset("both", {"x": both, "y": {"a": 1}})
    assert ruleset.fired({"a": 1, "b": 1, "c": 1, "d": 1}) == {"x", "y"}
    ruleset.close()


def test_sixty_four_alternatives_fire_together() -> None:
    """T3: one more true alternative is error 303 and the whole fact is refused."""
    rules = {f"r{number}": {f"p{number}": 1} for number in range(MAX_ALTERNATIVES)}
    ruleset = Ruleset("full", rules)
    assert len(ruleset.fired({f"p{number}": 1 for number in range(MAX_ALTERNATIVES)})) == MAX_ALTERNATIVES
    ruleset.close()


def test_one_alternative_more_is_an_engine_fault_and_never_a_silent_loss() -> None:
    rules = {f"r{number}": {f"p{number}": 1} for number in range(MAX_ALTERNATIVES + 1)}
    ruleset = Ruleset("over", rules)
    with pytest.raises(EngineFault, match="303"):
        ruleset.fired({f"p{number}": 1 for number in range(MAX_ALTERNATIVES + 1)})
    ruleset.close()


def test_too_many_properties_are_an_engine_fault() -> None:
    """T35: the library refuses the 253rd property of a fact."""
    ruleset = Ruleset("wide", {"r": {"p0": 0}})
    assert ruleset.fired({f"p{number}": 0 for number in range(MAX_PROPERTIES)}) == {"r"}
    with pytest.raises(EngineFault, match="302"):
        ruleset.fired({f"p{number}": 0 for number in range(253)})
    ruleset.close()


def test_our_property_names_never_share_a_hash() -> None:
    """T24: the library knows a property by a 32-bit hash of its name."""
    assert len({property_hash(f"p{number}") for number in range(MAX_PROPERTIES)}) == MAX_PROPERTIES


def test_no_thread_is_started_and_closing_twice_is_harmless(comparisons: Ruleset) -> None:
    """T36: a `Host` starts threads that never stop; we use none."""
    before = threading.active_count()
    comparisons.fired({"p0": 1})
    comparisons.close()
    comparisons.close()
    assert threading.active_count() == before


def test_the_definition_is_not_changed() -> None:
    """T33: the library empties the dictionaries it is given; it gets a copy."""
    conditions = {"r": {"$and": [{"a": 1}, {"b": 1}]}}
    Ruleset("copy", conditions).close()
    assert conditions == {"r": {"$and": [{"a": 1}, {"b": 1}]}}


def test_a_hundred_thousand_facts_are_not_taken_for_duplicates() -> None:
    """T25: distinct facts in one session were reported as duplicates after 100,000; ours share one id."""
    ruleset = Ruleset("many", {"r": {"$gte": {"p0": 0}}})
    assert all(ruleset.fired({"p0": number}) == {"r"} for number in range(100_500))
    ruleset.close()


CRASHES = {
    "two keys in one condition: the second is ignored (T8)": (
        "rs = D.Ruleset('t', H(), {'r': {'all': [{'m': {'x': 1, 'y': 2}}], 'run': f}}); print(code(rs, '{\"id\":\"1\",\"x\":1,\"y\":9}'))",
        "0",
    ),
    "text against number compares as text (T10)": (
        "rs = D.Ruleset('t', H(), {'r': {'all': [{'m': {'$gte': {'x': 40}}}], 'run': f}}); print(code(rs, '{\"id\":\"1\",\"x\":\"9\"}'))",
        "0",
    ),
}
PRELUDE = """
import durable_rules_engine as C
from durable import engine as D
class H:
    def get_action(self, n): raise KeyError(n)
def f(c): pass
def code(rs, m): return C.assert_fact(rs._handle, m)[0]
"""


@pytest.mark.parametrize("trap", CRASHES)
def test_the_trap_is_still_there_so_the_guard_against_it_stays(trap: str) -> None:
    program, printed = CRASHES[trap]
    result = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PRELUDE + program],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert result.stdout.strip() == printed, result.stderr
