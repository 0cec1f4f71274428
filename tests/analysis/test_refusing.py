"""A value that a closed list loses is shown by a case: judged by the old edition, refused by the new one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from engine.analysis.comparing import compare
from engine.analysis.examples import with_examples
from engine.analysis.refusing import refused_case
from engine.analysis.witness import Witnesses
from engine.explaining.checker import Checker
from engine.model.clause import Clause
from engine.model.difference import Example
from engine.model.rulebook import Rulebook
from engine.scenarios.features import read_text
from engine.scenarios.running import run
from engine.scenarios.writing import alone

CLAUSE, FACT, VALUE = "complaint.channel", "complaint_channel", "fax"


def without(rulebook: Rulebook, fact: str, value: str) -> Rulebook:
    """A vocabulary in which a fact has one value less, and the clause does not name it any more."""
    body = rulebook.vocabulary[fact]
    values = {key: told for key, told in body.values.items() if key != value}
    synonyms = {key: names for key, names in body.value_synonyms.items() if key != value}
    changed = body.model_copy(update={"values": values, "value_synonyms": synonyms})
    told = _less(rulebook.clauses[CLAUSE].model_dump(by_alias=True, exclude_defaults=True), value)
    clauses = {**rulebook.clauses, CLAUSE: Clause.model_validate(told)}
    return replace(rulebook, vocabulary={**rulebook.vocabulary, fact: changed}, clauses=clauses)


def _less(told: Any, value: str) -> Any:
    if isinstance(told, dict):
        return {key: _less(part, value) for key, part in told.items()}
    return tuple(_less(part, value) for part in told if part != value) if isinstance(told, tuple) else told


def test_the_scenario_holds_where_the_case_is_refused_and_fails_where_it_is_judged(rulebook: Rulebook) -> None:
    fewer = without(rulebook, FACT, VALUE)
    [change] = [one for one in with_examples(compare(rulebook, fewer), "documents") if one.id == CLAUSE]
    [example] = change.examples
    assert isinstance(example, Example)
    assert example.facts == {FACT: "fax"}
    assert (example.before.outcome, example.after.outcome) == ("admissible", None)
    assert example.after.refused == f"facts.{FACT}: valore non ammesso `fax`"
    [told] = read_text(alone(CLAUSE, example.scenario), "prova.feature")
    assert [bool(result.failures) for one in (rulebook, fewer) for result in run([told], Checker(one))] == [True, False]


def test_a_value_that_decides_nothing_of_the_clause_shows_nothing(rulebook: Rulebook) -> None:
    with Witnesses(rulebook, without(rulebook, FACT, VALUE)) as witnesses:
        found = refused_case(witnesses, "complaint.reply_term", FACT, "phone", profile="documents", seconds=2)
        assert found is None


def test_a_value_that_the_new_rules_still_take_is_not_refused(rulebook: Rulebook) -> None:
    with Witnesses(rulebook, rulebook) as witnesses:
        assert refused_case(witnesses, CLAUSE, FACT, VALUE, profile="documents", seconds=2) is None
