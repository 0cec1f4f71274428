"""What a condition can come to over everything that a case may say, as far as a tree and closed lists tell.

A condition stands on *subjects*: facts, figures, outcomes, readings, terms. Each has a few states that matter; a world
gives one to every subject, and in a world a condition holds or does not. Parts that share no subject are judged apart, so
that worlds stay few; where they are too many nothing is said. What is not looked into (a share, a term, a flag in force
only in some years) may always be either: a condition is never called constant wrongly, only sometimes not called so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from engine.model.clause import Outcome
from engine.model.conditions import (
    AllOf,
    AnyOf,
    ClauseOutcome,
    Condition,
    FactContains,
    FactHappened,
    FactIs,
    FactNumber,
    FactOrder,
    Not,
    ReadingChoice,
    parts,
    walk,
)
from engine.model.figures import Parameter
from engine.model.vocabulary import Fact
from engine.reading.draft import Draft
from engine.reckoning.money import hundredths

MOST_WORLDS = 4_000

Subject = tuple[str, ...]
State = bool | int | str | None
World = Mapping[Subject, State]
_EITHER = frozenset((True, False))
_AS_OF: Subject = ("day", "as_of")
_OTHER = ""
"""Any value that is not named."""


def conjuncts(condition: Condition) -> Iterator[Condition]:
    """The conditions all of which must hold for one to hold."""
    if isinstance(condition, AllOf):
        for part in condition.all:
            yield from conjuncts(part)
    elif isinstance(condition, Not) and isinstance(condition.not_, AnyOf):
        for part in condition.not_.any:
            yield from conjuncts(Not(not_=part))
    elif isinstance(condition, Not) and isinstance(condition.not_, Not):
        yield from conjuncts(condition.not_.not_)
    else:
        yield condition


class Worlds:
    """The worlds of one draft. `outcomes` are those that each clause can have."""

    def __init__(self, draft: Draft, outcomes: Mapping[str, tuple[Outcome, ...]]) -> None:
        self._draft, self._outcomes = draft, outcomes

    def truths(self, condition: Condition) -> frozenset[bool]:
        """Whether a condition can hold, and whether it can fail."""
        if isinstance(condition, Not):
            return frozenset(not one for one in self.truths(condition.not_))
        if isinstance(condition, AllOf):
            return self.together(conjuncts(condition), every=True)
        if isinstance(condition, AnyOf):
            return self.together(condition.any, every=False)
        return self._enumerated((condition,), every=True)

    def together(self, conditions: Iterable[Condition], *, every: bool) -> frozenset[bool]:
        """The same of conditions all of which must hold (`every`), or one of them."""
        truths = [
            self.truths(group[0]) if len(group) == 1 else self._enumerated(group, every=every)
            for group in self.groups(conditions)
        ]
        least, most = (every in one for one in truths), ((not every) in one for one in truths)
        return frozenset([every] * all(least) + [not every] * any(most))

    def groups(self, conditions: Iterable[Condition]) -> list[tuple[Condition, ...]]:
        """The conditions, those that share a subject together."""
        groups: list[tuple[set[Subject], tuple[Condition, ...]]] = []
        for condition in conditions:
            own = set(self.subjects(condition))
            kept: tuple[Condition, ...] = (condition,)
            apart = []
            for subjects, group in groups:
                if own.isdisjoint(subjects):
                    apart.append((subjects, group))
                else:
                    own, kept = own | subjects, (*group, *kept)
            groups = [*apart, (own, kept)]
        return [group for _, group in groups]

    def subjects(self, condition: Condition) -> tuple[Subject, ...]:
        """What a condition depends on."""
        return tuple(dict.fromkeys(one for leaf in _leaves(condition) for one in self._of(leaf)))

    def _enumerated(self, group: tuple[Condition, ...], *, every: bool) -> frozenset[bool]:
        leaves = [leaf for condition in group for leaf in _leaves(condition)]
        subjects = tuple(dict.fromkeys(one for leaf in leaves for one in self._of(leaf)))
        days = sum(subject[0] == "day" for subject in subjects)
        states = [self._states(subject, leaves, days) for subject in subjects]
        worlds = 1
        for each in states:
            worlds *= len(each)
            if worlds > MOST_WORLDS:
                # Too many: still, a part that is constant by itself decides.
                alone = [self.truths(condition) for condition in group if parts(condition)]
                return frozenset((not every,)) if frozenset((not every,)) in alone else _EITHER
        truths: set[bool] = set()
        for chosen in product(*states):
            world = dict(zip(subjects, chosen, strict=True))
            if self._possible(world):
                held = (self._holds(condition, world) for condition in group)
                truths.add(all(held) if every else any(held))
                if truths == _EITHER:
                    break
        return frozenset(truths) or _EITHER

    def _of(self, leaf: Condition) -> tuple[Subject, ...]:
        """The subjects of a test; a test that is not looked into is its own."""
        match leaf:
            case FactIs(fact=name) if self._is(name, "boolean", "enum"):
                return (("fact", name),)
            case FactHappened(fact=name) if self._is(name, "date"):
                return (("day", name),)
            case FactOrder(fact=name) if self._is(name, "date") and self._is_day(leaf.bound[1]):
                return ("day", name), ("day", leaf.bound[1])
            case FactContains(fact=name):
                return tuple(("element", name, element) for element in leaf.contains)
            case FactNumber(fact=name) if self._is_number(name, leaf.bound[1]):
                return ("number", name), ("figure", leaf.bound[1])
            case ReadingChoice(reading=name) if name in self._draft.readings:
                return (("reading", name),)
            case ClauseOutcome(clause=name) if name in self._outcomes:
                return (("outcome", name),)
            case _:
                return (("test", type(leaf).__name__, leaf.model_dump_json()),)

    def _is(self, name: str, *types: str) -> bool:
        return name in self._draft.vocabulary and self._draft.vocabulary[name].type in types

    def _is_day(self, name: str) -> bool:
        return name == "as_of" or self._is(name, "date")

    def _is_number(self, name: str, figure: str) -> bool:
        fact, parameter = self._draft.vocabulary.get(name), self._draft.parameters.get(figure)
        return (
            fact is not None
            and parameter is not None
            and fact.measure == parameter.unit
            and bool(_hundredths(parameter))
        )

    def _states(self, subject: Subject, leaves: list[Condition], days: int) -> tuple[State, ...]:
        kind, name = subject[0], subject[1]
        fact = self._draft.vocabulary.get(name)
        # A fact that stands for others may be read as one of them, and say what only that one can.
        never: tuple[State, ...] = (None,) if fact is not None and (fact.absent or fact.stands_for) else ()
        if kind == "day":
            return (*range(days), *never)
        if kind == "fact" and fact is not None and fact.type == "enum":
            named = {
                value for leaf in leaves if isinstance(leaf, FactIs) and leaf.fact == name for value in leaf.values
            }
            return (
                *(value for value in fact.values if value in named),
                *[_OTHER] * (bool(fact.stands_for) or not fact.values.keys() <= named),
                *never,
            )
        if kind == "number" and fact is not None:
            # One that is said not to be there is no number, hence unknown.
            return self._numbers(name, fact, leaves)
        if kind == "figure":
            return tuple(dict.fromkeys(_hundredths(self._draft.parameters[name])))
        if kind == "reading":
            return tuple(self._draft.readings[name].options)
        if kind == "outcome":
            read = [leaf.presume for leaf in leaves if isinstance(leaf, ClauseOutcome) and leaf.clause == name]
            return tuple(dict.fromkeys((*self._outcomes[name], *(one for one in read if one is not None))))
        return (True, False, *(never if kind == "fact" else ()))

    def _numbers(self, name: str, fact: Fact, leaves: list[Condition]) -> tuple[int, ...]:
        """The figures that a number is compared with, and those just beside them, as far as it reaches; in hundredths."""
        step = 1 if fact.type in ("eur", "decimal") else 100
        most = len(fact.values) if fact.type == "set" else fact.maximum
        most = None if fact.stands_for else most
        compared = [leaf.bound[1] for leaf in leaves if isinstance(leaf, FactNumber) and leaf.fact == name]
        figures = [figure for one in compared for figure in _hundredths(self._draft.parameters[one])]
        near = {0, *(figure + beside for figure in figures for beside in (-step, 0, step))}
        return tuple(sorted(one for one in near if one >= 0 and (most is None or one <= most * 100)))

    def _possible(self, world: World) -> bool:
        """Whether the vocabulary lets days stand in that order."""
        for subject, day in world.items():
            fact = self._draft.vocabulary.get(subject[1]) if subject[0] == "day" else None
            if fact is None or fact.stands_for or not isinstance(day, int):
                continue
            today = world.get(_AS_OF)
            if not fact.future and isinstance(today, int) and day > today:
                return False
            for one in fact.not_before:
                other = world.get(("day", one))
                if isinstance(other, int) and day < other and not self._draft.vocabulary[one].stands_for:
                    return False
        return True

    def _holds(self, condition: Condition, world: World) -> bool:  # noqa: PLR0911
        match condition:
            case AllOf() | AnyOf():
                held = (self._holds(part, world) for part in parts(condition))
                return all(held) if isinstance(condition, AllOf) else any(held)
            case Not():
                return not self._holds(condition.not_, world)
        states = [world[subject] for subject in self._of(condition)]
        if self._of(condition)[0][0] == "test":
            return bool(states[0])
        match condition:
            case FactIs():
                return states[0] in condition.values
            case FactHappened():
                return (states[0] is not None) == condition.happened
            case FactContains():
                return all(states)
            case FactOrder() | FactNumber():
                return _compared(condition.bound[0], states[0], states[1])
            case ReadingChoice():
                return states[0] in condition.choices
            case ClauseOutcome():
                return states[0] in condition.outcomes
        raise AssertionError(condition)


def _leaves(condition: Condition) -> list[Condition]:
    return [one for one in walk(condition) if not isinstance(one, AllOf | AnyOf | Not)]


def _compared(bound: str, one: State, other: State) -> bool:
    if not isinstance(one, int) or not isinstance(other, int):
        return False
    return {"lt": one < other, "le": one <= other, "gt": one > other, "ge": one >= other}[bound]


def _hundredths(parameter: Parameter | None) -> list[int]:
    """Every value of a figure; none where one of them is no number."""
    try:
        return [] if parameter is None else [hundredths(str(version.value)) for version in parameter.values]
    except ValueError:
        return []
