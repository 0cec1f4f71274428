"""A case that the old edition judges and the new one refuses, because it states a value that is no more."""

from __future__ import annotations

from dataclasses import replace

from engine.analysis.witness import Witness, Witnesses
from engine.explaining.checker import Checker
from engine.model.clause import Clause
from engine.model.conditions import AllOf, FactIs, Not
from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.scenarios.features import read_text
from engine.scenarios.running import begun, run
from engine.scenarios.writing import Side, alone, scenario


def refused_case(
    witnesses: Witnesses, clause: str, fact: str, value: str, *, profile: Profile, seconds: float
) -> Witness | None:
    """The smallest case found that states this value and to which the clause applies under the old rules; its scenario
    holds under the new ones, which refuse it, and fails under the old. None where the clause applies to no such case, or
    where the new rules take it all the same."""
    old, new = witnesses.old, witnesses.new
    with Witnesses(old.rulebook, _sparing(old.rulebook, clause, fact, value), near=witnesses.near) as apart:
        witness = apart.find(clause, profile=profile, seconds=seconds, prove=False)
    if not isinstance(witness, Witness) or witness.facts.get(fact) != value:
        return None
    witness = replace(witness, after=Side(None, {}, refused=_words(new, witness, old.rulebook, fact)))
    return witness if witness.after.refused and _holds(old, new, witness) else None


def _sparing(rulebook: Rulebook, clause: str, fact: str, value: str) -> Rulebook:
    """The rules, with a clause that does not apply where a fact has this value."""
    body = rulebook.clauses[clause]
    spared = Not.model_validate({"not": FactIs.model_validate({"fact": fact, "is": value})})
    applies = spared if body.applies_when is None else AllOf(all=(spared, body.applies_when))
    changed: Clause = body.model_copy(update={"applies_when": applies})
    return replace(rulebook, clauses={**rulebook.clauses, clause: changed})


def _words(new: Checker, witness: Witness, old: Rulebook, fact: str) -> str:
    """What the new rules say of the fact for which they refuse the case; empty where they take it."""
    [text] = read_text(alone(witness.clause, _text(old, witness)), "witness.feature")
    refused = begun(text, new).refusal()
    problems = () if refused is None else refused.problems
    return next((f"{one.path}: {one.what}" for one in problems if one.path == f"facts.{fact}"), "")


def _text(old: Rulebook, witness: Witness) -> str:
    # A value that only the old rules know can only be told in their words.
    return scenario(old, witness.clause, witness.profile, witness.as_of, witness.facts, witness.after, "Prova")


def _holds(old: Checker, new: Checker, witness: Witness) -> bool:
    [text] = read_text(alone(witness.clause, _text(old.rulebook, witness)), "witness.feature")
    return [bool(result.failures) for each in (old, new) for result in run([text], each)] == [True, False]
