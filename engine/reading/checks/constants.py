"""Conditions that can never hold, or always do: a rule that is written and has no effect, or has it on everybody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.errors import Problem
from engine.model.clause import Clause, Outcome
from engine.model.conditions import Condition, Not
from engine.reading.checks.conditions import subconditions
from engine.reading.checks.worlds import Worlds, conjuncts
from engine.reading.document import Path
from engine.reading.draft import Draft, Home

_NEVER, _ALWAYS = frozenset((False,)), frozenset((True,))


def constants(draft: Draft, outcomes: Mapping[str, tuple[Outcome, ...]]) -> Iterator[Problem]:
    """A warning for every condition that is constant, or is where its clause applies; `outcomes` are those that each
    clause can have."""
    worlds = Worlds(draft, outcomes)
    for clause in draft.clauses.values():
        yield from _clause(worlds, draft.homes["clauses"][clause.id], clause)


def _clause(worlds: Worlds, home: Home, clause: Clause) -> Iterator[Problem]:
    given: tuple[Condition, ...] = ()
    if clause.applies_when is not None:
        alone = list(_alone(worlds, home, ("applies_when",), clause.applies_when))
        yield from alone
        given = () if alone else tuple(conjuncts(clause.applies_when))
    for index, exception in enumerate(clause.unless):
        tail: Path = ("unless", index, "when")
        alone = list(_alone(worlds, home, tail, exception.when))
        yield from alone
        if alone:
            continue
        yield from _never(worlds, home, tail, given, exception.when, "l'eccezione non vale mai")
        if _truths(worlds, given, Not(not_=exception.when)) == _NEVER:
            what = "dove la clausola si applica l'eccezione vale sempre: i requisiti non contano mai"
            yield home.problem(tail, what, "correggi l'una o l'altra condizione", at_key=True)
        else:
            given = (*given, *conjuncts(Not(not_=exception.when)))
    for index, requirement in enumerate(clause.requires):
        tail = ("requires", index, "when")
        alone = list(_alone(worlds, home, tail, requirement.when))
        yield from alone
        if not alone:
            yield from _never(worlds, home, tail, given, requirement.when, "il requisito non può essere rispettato")


def _alone(worlds: Worlds, home: Home, tail: Path, condition: Condition) -> Iterator[Problem]:
    """The smallest parts of a condition that are constant, whatever stands around them."""
    problems = [one for path, part in subconditions(condition, tail) for one in _alone(worlds, home, path, part)]
    yield from problems
    truths = worlds.truths(condition)
    if not problems and truths in (_NEVER, _ALWAYS):
        what = "questa condizione non vale mai" if truths == _NEVER else "questa condizione vale sempre"
        yield home.problem(tail, f"{what}, qualunque cosa dica il caso", "correggila, o togli ciò che non ha effetto")


def _never(
    worlds: Worlds, home: Home, tail: Path, given: tuple[Condition, ...], condition: Condition, what: str
) -> Iterator[Problem]:
    if _truths(worlds, given, condition) == _NEVER:
        cure = "correggi l'una o l'altra condizione"
        yield home.problem(tail, f"dove la clausola si applica {what}", cure, at_key=True)


def _truths(worlds: Worlds, given: tuple[Condition, ...], condition: Condition) -> frozenset[bool]:
    """What a condition can come to together with all those given that stand on the same things."""
    own = tuple(conjuncts(condition))
    touched = {
        id(one)
        for group in worlds.groups((*given, *own))
        if not {*map(id, group)}.isdisjoint(map(id, own))
        for one in group
    }
    return worlds.together([one for one in (*given, *own) if id(one) in touched], every=True)
