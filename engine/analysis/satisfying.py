"""Whether a tree of tests can hold on any case at all.

A search over the few values of each measure that matter: those of its closed list, and around each constant it is
compared with. Two measures of one fact, or of one clause's outcome, move together; anything else is taken to be free,
so that "never" is certain and "can" may only be too kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from engine.model.clause import Outcome
from engine.model.rulebook import Rulebook
from engine.program.quantities import OUTCOME_INDEX, InForce, OfFact, OrElse, OutcomeOf, Quantity, key
from engine.program.tree import COMPARE, And, Comparison, Constant, Negation, Or, Tree, Truth, tests

BUDGET = 20_000
"""How many partial cases are looked at before a tree is said to hold, for all that is known."""

_OPEN, _UNCONCERNED, _OTHER = -1, -2, -1
_BITS = frozenset({"element", "happened", "weekday"})
State = int | None
Truths = frozenset[Truth]
_EVERY: Truths = frozenset((True, False, None))


@dataclass(frozen=True, slots=True)
class _Variable:
    """What moves on its own: a fact's aspect, an outcome, or a measure that is looked into no further."""

    name: str
    states: tuple[State, ...]


class Satisfying:
    """Searches on the measures of one compiled clause. `outcomes` are those that each other clause can have."""

    def __init__(
        self,
        rulebook: Rulebook,
        measures: Mapping[str, Quantity],
        trees: Iterable[Tree],
        outcomes: Mapping[str, tuple[Outcome, ...]],
    ) -> None:
        self._rulebook, self._measures, self._outcomes = rulebook, measures, outcomes
        compared: dict[str, set[int]] = {}
        presumed: set[str] = set()
        self._owner: dict[str, str] = {}
        for tree in trees:
            for test in tests(tree):
                base, open_ = self._base(test.measure)
                self._owner[test.measure] = base
                compared.setdefault(base, set()).add(test.value)
                presumed |= {base} if open_ else set()
        self._variables = {
            base: _Variable(base, tuple(self._states(base, compared[base], base in presumed))) for base in compared
        }

    def can_hold(self, goal: Tree) -> bool:
        """Whether some case makes the tree true. True also where the search was cut short."""
        self._left = BUDGET
        return self._search(goal, {})

    def _search(self, goal: Tree, chosen: dict[str, State]) -> bool:
        self._left -= 1
        truths = self._truths(goal, chosen)
        if True not in truths:
            return False
        if truths == {True} or self._left <= 0:
            return True
        variable = next(
            self._variables[base] for test in tests(goal) if (base := self._owner[test.measure]) not in chosen
        )
        return any(self._search(goal, {**chosen, variable.name: state}) for state in variable.states)

    def _truths(self, tree: Tree, chosen: Mapping[str, State]) -> Truths:
        """What a tree may come to, whatever is not chosen yet."""
        match tree:
            case Constant():
                return frozenset((tree.fixed,))
            case Comparison():
                return self._compared(tree, chosen)
            case Negation():
                return frozenset(None if one is None else not one for one in self._truths(tree.part, chosen))
            case And() | Or():
                ends = isinstance(tree, Or)
                parts = [self._truths(part, chosen) for part in tree.parts]
                return frozenset(_joined(parts, ends=ends))

    def _compared(self, test: Comparison, chosen: Mapping[str, State]) -> Truths:
        base = self._owner[test.measure]
        states = (chosen[base],) if base in chosen else self._variables[base].states
        return frozenset(self._truth(test, state) for state in states)

    def _truth(self, test: Comparison, state: State) -> Truth:
        value = self._value(self._measures[test.measure], state)
        return None if value is None else COMPARE[test.op](value, test.value)

    def _value(self, measure: Quantity, state: State) -> int | None:
        if isinstance(measure, OrElse):
            return measure.presumed if state is None else state
        if isinstance(measure, OutcomeOf) and state in (_OPEN, _UNCONCERNED):
            return measure.presumed if state == _UNCONCERNED or measure.presumed_open else None
        return state

    def _base(self, name: str) -> tuple[str, bool]:
        """The variable behind a measure, and whether it is presumed where nobody states it."""
        measure = self._measures[name]
        if isinstance(measure, OrElse):
            return key(measure.quantity), True
        return (f"{measure.clause}.outcome", False) if isinstance(measure, OutcomeOf) else (name, False)

    def _states(self, base: str, compared: set[int], presumed: bool) -> Iterator[State]:
        measure = next(one for name, one in self._measures.items() if self._owner.get(name) == base)
        if isinstance(measure, OrElse):
            measure = measure.quantity
        if isinstance(measure, OutcomeOf):
            yield from (OUTCOME_INDEX[outcome] for outcome in self._outcomes[measure.clause])
            yield from (_OPEN, _UNCONCERNED)
            return
        yield from self._numbers(measure, compared)
        if presumed:
            yield None

    def _numbers(self, measure: Quantity, compared: set[int]) -> Iterable[int]:
        near = sorted({value + beside for value in compared for beside in (-1, 0, 1)})
        if isinstance(measure, InForce):
            figure = self._rulebook.parameters[measure.parameter]
            return sorted({int(version.value) for version in figure.values}) if figure.unit == "flag" else near
        if not isinstance(measure, OfFact):
            return near
        fact = self._rulebook.vocabulary[measure.fact]
        if measure.aspect in _BITS or fact.type == "boolean":
            return 0, 1
        if fact.type == "enum":
            # One that stands for others may say what only they can.
            return (*range(len(fact.values)), *([_OTHER] if fact.stands_for else []))
        return [value for value in near if value >= 0] if measure.aspect != "day" else near


def _joined(parts: list[Truths], *, ends: bool) -> Iterator[Truth]:
    """What a connective may come to: `ends` is the truth of one part that decides it."""
    if any(ends in part for part in parts):
        yield ends
    if all((not ends) in part for part in parts):
        yield not ends
    if any(None in part for part in parts) and all(part != {ends} for part in parts):
        yield None
