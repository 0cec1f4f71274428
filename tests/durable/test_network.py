"""The compiler to durable-rules: its limits, its closed output, and its chain of strata."""

from __future__ import annotations

import pytest

from engine.durable import host as durable_host
from engine.durable.host import MAX_ALTERNATIVES, _NoHost
from engine.durable.network import Network, alternatives, compile_tree, group
from engine.errors import RulebookRefused
from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook, strata
from engine.program.program import Program
from engine.program.programs import Programs
from engine.program.tree import And, Comparison, Constant, Negation, Or, positive, truth_given
from tests.tiny import fact, tiny, told

A, B, C = (Comparison(name, "eq", 1) for name in "abc")
NAMES = {"a": "p0", "b": "p1", "c": "p2"}


def test_negation_is_pushed_down_to_the_comparisons() -> None:
    tree = Negation(And((A, Or((B, Negation(C))))))
    assert positive(tree) == Or((Comparison("a", "ne", 1), And((Comparison("b", "ne", 1), C))))
    assert positive(Negation(Constant(True))) == Constant(False)
    assert positive(Negation(Comparison("a", "le", 0))) == Comparison("a", "gt", 0)


def test_alternatives_multiply_under_and_and_add_under_or() -> None:
    assert alternatives(A) == 1
    assert alternatives(Or((A, B, C))) == 3
    assert alternatives(And((Or((A, B)), Or((B, C)), A))) == 4


def test_one_key_for_each_condition() -> None:
    assert compile_tree(A, NAMES) == {"p0": 1}
    assert compile_tree(Comparison("a", "le", 0), NAMES) == {"$lte": {"p0": 0}}
    assert compile_tree(And((A, Or((B, C)))), NAMES) == {"$and": [{"p0": 1}, {"$or": [{"p1": 1}, {"p2": 1}]}]}
    assert compile_tree(And((A,)), NAMES) == {"p0": 1}
    with pytest.raises(TypeError, match="Negation"):
        compile_tree(Negation(A), NAMES)


def wide(name: str, options: int) -> dict[str, object]:
    """A clause whose one condition has that many alternatives."""
    when = {"any": [{"fact": "colore", "is": f"c{number}"} for number in range(options)]}
    return {"id": f"demo.{name}", "about": ["colore"], "requires": [{"id": "x", "title": "x", "when": when}]}


COLOURS = {"colore": fact("enum", values={f"c{number}": f"c{number}" for number in range(80)})}


def documents(rulebook: Rulebook) -> Program:
    return Programs(rulebook).program(Programs(rulebook).selections["documents"])


def test_a_clause_beyond_the_limit_is_refused_by_name() -> None:
    rulebook = tiny([wide("stretta", 3), wide("larga", MAX_ALTERNATIVES + 1)], COLOURS)
    with pytest.raises(RulebookRefused, match=r"demo\.larga.*dividila"):
        list(group(documents(rulebook), rulebook.clauses))


def test_every_clause_beyond_the_limit_is_named_whatever_its_stratum() -> None:
    after = {"clause": "demo.larga", "outcome": "compliant"}
    wider = {**wide("ampia", MAX_ALTERNATIVES + 1), "applies_when": after}
    network = Network(documents(tiny([wide("larga", MAX_ALTERNATIVES + 1), wider, wide("stretta", 3)], COLOURS)))
    with pytest.raises(RulebookRefused) as caught:
        network.compile()
    assert sorted(problem.path for problem in caught.value.problems) == ["demo.ampia", "demo.larga"]


def test_clauses_that_do_not_fit_together_get_rulesets_of_their_own() -> None:
    rulebook = tiny([wide(name, 40) for name in ("a", "b", "c")], COLOURS)
    groups = list(group(documents(rulebook), rulebook.clauses))
    assert [list(one.clauses) for one in groups] == [["demo.a"], ["demo.b"], ["demo.c"]]


@pytest.mark.skipif(not durable_host.AVAILABLE, reason="durable-rules non è installabile su questo Python")
def test_a_chain_of_three_strata_is_matched_in_order() -> None:
    def chained(name: str, other: str) -> dict[str, object]:
        when = {"clause": f"demo.{other}", "outcome": "compliant"}
        return {"id": f"demo.{name}", "about": ["colore"], "requires": [{"id": "x", "title": "x", "when": when}]}

    rulebook = tiny([chained("terza", "seconda"), chained("seconda", "prima"), wide("prima", 2)], COLOURS)
    assert strata(rulebook.clauses) == (("demo.prima",), ("demo.seconda",), ("demo.terza",))
    checker = Checker(rulebook)
    for colour, outcome in (("c1", "compliant"), ("c5", "violated")):
        verdict = checker.check(told(colore=colour))
        assert {finding.rule: finding.outcome for finding in verdict.findings}["demo.terza"] == outcome
    checker.close()


def test_strata_name_a_cycle() -> None:
    def chained(name: str, other: str) -> dict[str, object]:
        when = {"clause": f"demo.{other}", "outcome": "compliant"}
        return {"id": f"demo.{name}", "requires": [{"id": "x", "title": "x", "when": when}]}

    with pytest.raises(ValueError, match=r"demo\.a, demo\.b"):
        strata(tiny([chained("a", "b"), chained("b", "a")], COLOURS).clauses)


def test_the_library_never_asks_the_host_for_an_action() -> None:
    with pytest.raises(KeyError):
        _NoHost().get_action("x")


def test_without_the_library_the_evaluator_decides_alone_and_the_receipt_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(durable_host, "AVAILABLE", False)
    checker = Checker(tiny([wide("prima", 2)], COLOURS))
    verdict = checker.check(told(colore="c1"))
    assert verdict.receipt.evaluators == ("evaluator",)
    assert verdict.conclusion == "compliant"


def test_a_tree_with_some_comparisons_answered() -> None:
    values = {"a": 1, "b": None, "c": None}
    assert truth_given(And((A, B)), {B: True}, values) is True
    assert truth_given(And((A, B, C)), {B: True}, values) is None
    assert truth_given(Or((Negation(B), C)), {B: False}, values) is True
    assert truth_given(Negation(B), {}, values) is None
    assert truth_given(Or((B, Constant(False))), {B: False}, values) is False


def test_every_shipped_clause_can_be_carried(checker: Checker) -> None:
    network = Network(checker.program("documents"))
    network.compile()
    network.close()
