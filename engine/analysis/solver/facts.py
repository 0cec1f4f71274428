"""The facts of a case as unknowns of the solver, what makes a case possible, and the case read off an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from z3 import And, ArithRef, Bool, BoolRef, If, Implies, Int, ModelRef, Not, Or, Sum

from engine.analysis.searching.pair import Candidate
from engine.analysis.solver.numbers import NO, ZERO, all_of, any_of
from engine.analysis.window import Days
from engine.model.case import ABSENT, Attachment, Value
from engine.model.vocabulary import HAPPENED, Fact
from engine.reading.fact_values import LARGEST

MOST_FILES = 3


@dataclass(frozen=True, slots=True)
class FactUnknowns:
    """One fact: whether it is stated, whether as not having happened, and its number (a truth, a place in a list, a day, a
    sum, bytes); of a set whether each element is in it; of attachments how many there are, are unlisted, are encrypted."""

    stated: BoolRef
    absent: BoolRef
    number: ArithRef = ZERO
    elements: tuple[BoolRef, ...] = ()
    counts: Mapping[str, ArithRef] = field(default_factory=dict)

    @property
    def there(self) -> BoolRef:
        """Stated with a value."""
        return And(self.stated, Not(self.absent))


NOT_TOLD = FactUnknowns(NO, NO)
COUNTS = ("files", "unlisted", "encrypted")


class CaseUnknowns:
    """All the facts of a case and its day of judgement, within a window."""

    def __init__(self, vocabulary: Mapping[str, Fact], days: Days) -> None:
        self.vocabulary, self.days = vocabulary, days
        self.as_of = Int("as_of")
        self.stated = {
            name: _declared(name, fact) for name, fact in vocabulary.items() if fact.type not in ("code", "text")
        }
        self.facts = {name: self._specific(name) for name in self.stated}

    def fact(self, name: str) -> FactUnknowns:
        """A fact as the rules read it; one that is not among the unknowns is never stated."""
        return self.facts.get(name, NOT_TOLD)

    def day(self, name: str) -> tuple[BoolRef, ArithRef]:
        """Whether there is a day, and which."""
        fact = self.fact(name)
        return fact.there, fact.number

    def _specific(self, name: str) -> FactUnknowns:
        """A fact, or the general one that stands for it where its event alone concerns the case."""
        own = self.stated[name]
        for general, fact in self.vocabulary.items():
            if name in fact.events and general in self.stated:
                whole = self.stated[general]
                meant = {other: self._meant(signs) for other, signs in fact.events.items()}
                alone = all_of(Not(sign) for other, sign in meant.items() if other != name)
                taken = And(Not(own.stated), whole.stated, meant[name], Or(whole.absent, alone))
                own = FactUnknowns(
                    Or(own.stated, taken),
                    If(taken, whole.absent, own.absent),
                    If(taken, whole.number, own.number),
                    own.elements,
                    own.counts,
                )
        return own

    def _meant(self, signs: Mapping[str, bool | None]) -> BoolRef:
        return any_of(self.says(event, "any" if said is None else said) for event, said in signs.items())

    def says(self, name: str, said: object) -> BoolRef:
        """Whether a fact is stated and says what a contradiction names (`engine.model.stated.says`)."""
        fact, body = self.stated.get(name), self.vocabulary.get(name)
        if fact is None or body is None:
            return NO
        if isinstance(said, tuple) and said:
            return any_of(self.says(name, each) for each in said)
        if isinstance(said, tuple):
            return And(fact.there, *(Not(one) for one in fact.elements)) if body.type == "set" else NO
        if said is None:
            return And(fact.stated, fact.absent)
        if said == "any" or (said == HAPPENED and body.type == "date"):
            return fact.there
        if isinstance(said, bool):
            return And(fact.there, fact.number == int(said)) if body.type == "boolean" else NO
        keys = tuple(body.values)
        if said not in keys:
            return NO
        place = keys.index(str(said))
        return And(fact.there, fact.elements[place] if body.type == "set" else fact.number == place)

    def possible(self) -> Iterator[BoolRef]:
        """What holds of every case that can be read: each value within its bounds, nothing that cannot be true together."""
        yield And(self.as_of >= self.days.first, self.as_of <= self.days.last)
        for name, fact in self.stated.items():
            body = self.vocabulary[name]
            yield Implies(fact.absent, fact.stated)
            yield from (() if body.absent else (Not(fact.absent),))
            yield from _bounds(fact, body, self.days)
            if body.type == "date":
                yield from () if body.future else (Implies(fact.there, fact.number <= self.as_of),)
                yield from self._order(fact, body)
            if body.not_over is not None and body.not_over in self.stated:
                total = self.stated[body.not_over]
                yield Implies(And(fact.there, total.there), fact.number <= total.number)
            for one in body.not_with:
                others = [self.says(other, said) for other, said in one.where.items()]
                yield Not(And(self.says(name, one.value), *others))

    def _order(self, fact: FactUnknowns, body: Fact) -> Iterator[BoolRef]:
        for name in body.not_before:
            earlier = self.stated.get(name, NOT_TOLD)
            yield Implies(And(fact.there, earlier.stated), And(Not(earlier.absent), earlier.number <= fact.number))

    def case(self, model: ModelRef) -> Candidate:
        """The case that an answer of the solver describes."""
        facts: dict[str, Value] = {}
        for name, fact in self.stated.items():
            if model.eval(fact.stated, model_completion=True):
                absent = bool(model.eval(fact.absent, model_completion=True))
                facts[name] = ABSENT if absent else _read(fact, self.vocabulary[name], _reader(model))
        return Candidate(facts, date.fromordinal(_reader(model)(self.as_of)))

    def being(self, candidate: Candidate) -> Iterator[BoolRef]:
        """That the case is this one."""
        yield self.as_of == candidate.as_of.toordinal()
        for name, fact in self.stated.items():
            value = candidate.facts.get(name)
            yield fact.stated if value is not None else Not(fact.stated)
            yield fact.absent if value is ABSENT else Not(fact.absent)
            if value is not None and value is not ABSENT:
                yield from _being(fact, self.vocabulary[name], value)


def _declared(name: str, fact: Fact) -> FactUnknowns:
    stated, absent = Bool(f"{name}?"), Bool(f"{name}.absent")
    if fact.type == "set":
        return FactUnknowns(stated, absent, elements=tuple(Bool(f"{name}:{key}") for key in fact.values))
    counts = {one: Int(f"{name}.{one}") for one in COUNTS} if fact.type == "attachments" else {}
    return FactUnknowns(stated, absent, Int(name), counts=counts)


def _bounds(fact: FactUnknowns, body: Fact, days: Days) -> Iterator[BoolRef]:
    largest = LARGEST if body.maximum is None else body.maximum
    match body.type:
        case "date":
            yield And(fact.number >= days.first, fact.number <= days.last)
        case "boolean":
            yield And(fact.number >= 0, fact.number <= 1)
        case "enum":
            yield And(fact.number >= 0, fact.number < len(body.values))
        case "integer":
            yield And(fact.number >= 0, fact.number <= largest)
        case "eur" | "decimal" | "column":
            yield And(fact.number >= 0, fact.number <= largest * 100)
        case "attachments":
            files = fact.counts["files"]
            yield And(files >= 0, files <= MOST_FILES, fact.number >= 0, fact.number <= LARGEST)
            yield Implies(files == 0, fact.number == 0)
            yield from (And(fact.counts[one] >= 0, fact.counts[one] <= files) for one in COUNTS[1:])
        case _:
            return


def _reader(model: ModelRef) -> Callable[[ArithRef], int]:
    return lambda number: int(model.eval(number, model_completion=True).as_long())


def _read(fact: FactUnknowns, body: Fact, number: Callable[[ArithRef], int]) -> Value:
    match body.type:
        case "set":
            held = [number(If(one, 1, 0)) for one in fact.elements]
            return frozenset(key for key, holds in zip(body.values, held, strict=True) if holds)
        case "boolean":
            return bool(number(fact.number))
        case "enum":
            return tuple(body.values)[number(fact.number)]
        case "date":
            return date.fromordinal(number(fact.number))
        case "column":
            return (number(fact.number),)
        case "attachments":
            return _files(body, number(fact.number), *(number(fact.counts[one]) for one in COUNTS))
        case _:
            return number(fact.number)


def _files(body: Fact, size: int, files: int, unlisted: int, encrypted: int) -> tuple[Attachment, ...]:
    """Files that come to so much: the first has all the bytes."""
    listed = next(iter(body.values))
    return tuple(
        Attachment(
            f"file{index}.{'exe' if index < unlisted else listed}", 0 if index else size, encrypted=index < encrypted
        )
        for index in range(files)
    )


def _being(fact: FactUnknowns, body: Fact, value: Value) -> Iterator[BoolRef]:
    match value:
        case bool():
            yield fact.number == int(value)
        case int():
            yield fact.number == value
        case date():
            yield fact.number == value.toordinal()
        case frozenset():
            for one, key in zip(fact.elements, body.values, strict=True):
                yield one if key in value else Not(one)
        case str():
            yield fact.number == tuple(body.values).index(value)
        case tuple() if body.type == "attachments":
            files = [one for one in value if isinstance(one, Attachment)]
            yield fact.number == sum(one.bytes for one in files)
            yield fact.counts["files"] == len(files)
            yield fact.counts["unlisted"] == sum(one.extension not in body.values for one in files)
            yield fact.counts["encrypted"] == sum(one.encrypted is True for one in files)
        case tuple():
            yield fact.number == sum(part for part in value if isinstance(part, int))
        case _:
            return


def size(fact: FactUnknowns) -> ArithRef:
    """How many elements a set has."""
    return Sum([If(one, 1, 0) for one in fact.elements]) if fact.elements else ZERO
