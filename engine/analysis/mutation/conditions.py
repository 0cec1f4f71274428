"""The changes of a condition: each of its parts dropped, negated, widened, narrowed, compared otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from engine.analysis.mutation.mutant import Path
from engine.model.attachments import ExtensionsListed, NoneEncrypted
from engine.model.clause import BAD, GOOD, Clause
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
    FlagOn,
    Not,
    ReadingChoice,
    Scalar,
    TermElapsed,
    TermMet,
    Weekday,
)
from engine.model.phrases import OUTCOMES, condition_sentence, element_sentence, happened_sentence, topic
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact

ItemT = TypeVar("ItemT", bound=Scalar)


class Changed(NamedTuple):
    """A condition changed: where below it, how, and the change in Italian."""

    path: Path
    operator: str
    detail: str
    description: str
    condition: Condition


_NUMBERS = {"at_most": "under", "under": "at_most", "at_least": "over", "over": "at_least"}
_DAYS = {"before": "not_after", "not_after": "before", "after": "not_before", "not_before": "after"}
_TURNED = {
    "at_most": "at_least", "at_least": "at_most", "under": "over", "over": "under",
    "before": "after", "after": "before", "not_after": "not_before", "not_before": "not_after",
}  # fmt: skip


class Conditions:
    """The changes of the conditions of one clause."""

    def __init__(self, rulebook: Rulebook, clause: str) -> None:
        self.rulebook, self.clause = rulebook, clause

    def variants(self, condition: Condition) -> Iterator[Changed]:
        """Every change of a condition and of what is below it. What is dropped whole is not here."""
        for path, operator, detail, text, changed in self._own(condition):
            yield Changed(path, operator, detail, text, changed)
        if isinstance(condition, Not):
            yield from self._below(("not",), condition.not_, lambda one: Not(not_=one))
        elif isinstance(condition, AllOf | AnyOf):
            key, parts = ("all", condition.all) if isinstance(condition, AllOf) else ("any", condition.any)
            for index, part in enumerate(parts):
                yield from self._below((key, index), part, _replacing(key, parts, index))

    def sentence(self, condition: Condition) -> str:
        """A condition in Italian, with what is below it."""
        match condition:
            case AllOf():
                return " e ".join(self.sentence(part) for part in condition.all)
            case AnyOf():
                return " oppure ".join(self.sentence(part) for part in condition.any)
            case Not():
                return f"non vale che {self.sentence(condition.not_)}"
            case ReadingChoice():
                options = self.rulebook.readings[condition.reading].options
                text = " oppure ".join(options[choice].text for choice in condition.choices)
                return f"si legge così: {text}"
            case FactHappened(fact=name, happened=happened):
                return happened_sentence(self.rulebook.vocabulary[name], happened)
            case _:
                return condition_sentence(condition, self.rulebook, self.clause)

    def _below(self, path: Path, part: Condition, rebuilt: Callable[[Condition], Condition]) -> Iterator[Changed]:
        for one in self.variants(part):
            yield one._replace(path=(*path, *one.path), condition=rebuilt(one.condition))

    def _own(self, condition: Condition) -> Iterator[tuple[Path, str, str, str, Condition]]:
        match condition:
            case AllOf() | AnyOf():
                yield from self._connective(condition)
            case FactIs():
                yield from self._fact_is(condition)
            case FactContains():
                yield from self._contains(condition)
            case ClauseOutcome():
                yield from self._outcome(condition)
            case ReadingChoice():
                yield from self._reading(condition)
            case FactNumber() | FactOrder():
                yield from self._compared(condition)
            case FactHappened():
                yield self._turned(condition, condition.model_copy(update={"happened": not condition.happened}))
            case Weekday():
                yield self._turned(condition, condition.model_copy(update={"weekday": not condition.weekday}))
            case ExtensionsListed():
                other = not condition.extensions_listed
                yield self._turned(condition, condition.model_copy(update={"extensions_listed": other}))
            case NoneEncrypted():
                yield self._turned(
                    condition, condition.model_copy(update={"none_encrypted": not condition.none_encrypted})
                )
            case Not():
                yield self._turned(condition, condition.not_)
            case FlagOn() | TermMet() | TermElapsed():
                yield self._turned(condition, Not(not_=condition))
        if getattr(condition, "presume", None) is not None:
            update = {"presume": None} | ({"presume_open": False} if isinstance(condition, ClauseOutcome) else {})
            text = f"di «{self._subject(condition)}» non si presume più nulla, se nessuno lo dice"
            yield (), "presume", "", text, condition.model_copy(update=update)

    def _subject(self, condition: Condition) -> str:
        if isinstance(condition, ClauseOutcome):
            return self.rulebook.clauses[condition.clause].title
        return topic(self._fact(condition))

    def _fact(self, condition: Condition) -> Fact:
        return self.rulebook.vocabulary[str(getattr(condition, "fact", ""))]

    def _turned(self, condition: Condition, changed: Condition) -> tuple[Path, str, str, str, Condition]:
        return (), "negate", "", f"serve il contrario di «{self.sentence(condition)}»", changed

    def _connective(self, condition: AllOf | AnyOf) -> Iterator[tuple[Path, str, str, str, Condition]]:
        every = isinstance(condition, AllOf)
        parts = condition.all if isinstance(condition, AllOf) else condition.any
        if len(parts) < 2:
            return
        text = f"«{self.sentence(condition)}»: " + ("basta una delle condizioni" if every else "servono tutte insieme")
        yield (), "connective", "", text, AnyOf(any=parts) if every else AllOf(all=parts)
        key = "all" if every else "any"
        for index, part in enumerate(parts):
            text = f"cade «{self.sentence(part)}»"
            left = (*parts[:index], *parts[index + 1 :])
            yield (key, index), "drop", "", text, AllOf(all=left) if every else AnyOf(any=left)

    def _fact_is(self, condition: FactIs) -> Iterator[tuple[Path, str, str, str, Condition]]:
        fact, values = self._fact(condition), condition.values
        if fact.type == "boolean":
            if len(values) == 1:
                yield self._turned(condition, condition.model_copy(update={"is_": not values[0]}))
            return
        others = [value for value in fact.values if value not in values]
        for more in others:
            text = f"per «{topic(fact)}» vale anche «{fact.values[more]}»"
            yield (), "accept", more, text, condition.model_copy(update={"is_": (*values, more)})
        if len(values) == 1 and others:
            ordered = list(fact.values)
            after = ordered.index(str(values[0])) + 1
            other = ordered[after % len(ordered)]
            text = f"per «{topic(fact)}» serve «{fact.values[other]}» invece di «{fact.values[str(values[0])]}»"
            yield (), "swap", other, text, condition.model_copy(update={"is_": other})
        for value, left in _each_without(values):
            text = f"per «{topic(fact)}» non vale più «{fact.values.get(str(value), str(value))}»"
            yield (), "refuse", str(value), text, condition.model_copy(update={"is_": left})

    def _contains(self, condition: FactContains) -> Iterator[tuple[Path, str, str, str, Condition]]:
        fact = self._fact(condition)
        for element, left in _each_without(condition.contains):
            text = f"non serve più che {element_sentence(fact, element, held=True)}"
            yield (), "element", element, text, condition.model_copy(update={"contains": left})

    def _outcome(self, condition: ClauseOutcome) -> Iterator[tuple[Path, str, str, str, Condition]]:
        other, outcomes = self.rulebook.clauses[condition.clause], condition.outcomes
        for outcome in possible(other):
            if outcome not in outcomes:
                text = f"di «{other.title}» va bene anche l'esito «{OUTCOMES[outcome]}»"
                yield (), "accept", outcome, text, condition.model_copy(update={"outcome": (*outcomes, outcome)})
        for outcome, left in _each_without(outcomes):
            text = f"di «{other.title}» non va più bene l'esito «{OUTCOMES[outcome]}»"
            yield (), "refuse", outcome, text, condition.model_copy(update={"outcome": left})
        if condition.presume_open:
            text = f"di «{other.title}» non si presume più nulla finché non è determinabile"
            yield (), "presume", "open", text, condition.model_copy(update={"presume_open": False})

    def _reading(self, condition: ReadingChoice) -> Iterator[tuple[Path, str, str, str, Condition]]:
        options, chosen = self.rulebook.readings[condition.reading].options, condition.choices
        for option in options:
            if option not in chosen:
                text = f"vale anche dove si legge così: {options[option].text}"
                yield (), "accept", option, text, condition.model_copy(update={"choice": (*chosen, option)})
        for option, left in _each_without(chosen):
            text = f"non vale più dove si legge così: {options[option].text}"
            yield (), "refuse", option, text, condition.model_copy(update={"choice": left})
        yield self._turned(condition, Not(not_=condition))

    def _compared(self, condition: FactNumber | FactOrder) -> Iterator[tuple[Path, str, str, str, Condition]]:
        near = _NUMBERS if isinstance(condition, FactNumber) else _DAYS
        key = next(one for one in near if getattr(condition, one) is not None)
        for other in (near[key], _TURNED[key]):
            changed = condition.model_copy(update={key: None, other: getattr(condition, key)})
            text = f"il confronto «{self.sentence(condition)}» diventa «{self.sentence(changed)}»"
            yield (), "comparison", other, text, changed


def possible(clause: Clause) -> tuple[str, ...]:
    """The outcomes of a clause that another one may wait for."""
    if clause.kind == "for_human":
        return ("for_human",)
    mended = ("to_regularise",) if any(requirement.cure for requirement in clause.requires) else ()
    return tuple(dict.fromkeys((GOOD[clause.kind], BAD[clause.kind], *mended, "not_applicable")))


def _replacing(key: str, parts: tuple[Condition, ...], index: int) -> Callable[[Condition], Condition]:
    def rebuilt(one: Condition) -> Condition:
        left = (*parts[:index], one, *parts[index + 1 :])
        return AllOf(all=left) if key == "all" else AnyOf(any=left)

    return rebuilt


def _each_without(items: tuple[ItemT, ...]) -> Iterator[tuple[ItemT, tuple[ItemT, ...]]]:
    """Every item of several, with the others."""
    if len(items) > 1:
        yield from ((item, (*items[:index], *items[index + 1 :])) for index, item in enumerate(items))
