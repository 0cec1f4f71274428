"""A clause under a selection, as trees of integer tests: readings folded, enums and sets turned into numbers."""

from __future__ import annotations

from collections.abc import Callable
from sys import intern

from engine.model.attachments import ExtensionsListed, NoneEncrypted, TotalBytesUnder
from engine.model.clause import Clause
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
    ShareAtLeast,
    SumsTo,
    TermElapsed,
    TermMet,
    Weekday,
)
from engine.model.rulebook import Rulebook, term_owner
from engine.model.vocabulary import FactType
from engine.program.clause_plan import ClausePlan
from engine.program.quantities import (
    HUNDREDTHS,
    OUTCOME_INDEX,
    AsOf,
    Aspect,
    Fixed,
    IfZero,
    InForce,
    Multiply,
    OfFact,
    OfTerm,
    OrElse,
    OutcomeOf,
    Quantity,
    Reach,
    Subtract,
    Unit,
    key,
    unit_of,
)
from engine.program.selection import Selection
from engine.program.tree import Comparison, Constant, Negation, Op, Tree, conjunction, disjunction, tests


def encode(rulebook: Rulebook, fact: str, value: Scalar) -> int:
    """A boolean as 0 or 1, an enum value as its place in the vocabulary."""
    if isinstance(value, str):
        return tuple(rulebook.vocabulary[fact].values).index(value)
    return int(value)


_AMOUNTS: dict[FactType, Aspect] = {"set": "size", "column": "sum", "attachments": "bytes"}
_WHOLE = 100_00
"""The whole, in hundredths of a percent."""


def _presumed(stated: OfFact, presume: bool | None) -> Quantity:
    """What is asked of a fact, or what is presumed of it."""
    return stated if presume is None else OrElse(stated, int(presume))


class Lowering:
    """Lowers one clause; collects the measures its trees read."""

    def __init__(self, rulebook: Rulebook, selection: Selection, clause: Clause) -> None:
        self.rulebook, self.selection, self.clause = rulebook, selection, clause
        self.measures: dict[str, Quantity] = {}

    def plan(self) -> ClausePlan:
        """The whole clause."""
        clause = self.clause
        applies = Constant(True) if clause.applies_when is None else self.lower(clause.applies_when)
        exceptions = tuple((exception, self.lower(exception.when)) for exception in clause.unless)
        exceptions = tuple(
            (exc, tree) for exc, tree in exceptions if not (isinstance(tree, Constant) and not tree.fixed)
        )
        requirements = tuple((requirement, self.lower(requirement.when)) for requirement in clause.requires)
        sides: dict[str, Tree] = {"applies": applies}
        sides |= {f"except{index}": tree for index, (_, tree) in enumerate(exceptions)}
        sides["hard"] = conjunction([tree for one, tree in requirements if not one.cure and not one.advice])
        sides["soft"] = conjunction([tree for requirement, tree in requirements if requirement.cure])
        sides |= self._tiers()
        # A requirement that only advises, or stands beside one that cannot be met, is in no side, and is reported all the same.
        trees = (*sides.values(), *(tree for _, tree in requirements))
        live = {test.measure: self.measures[test.measure] for tree in trees for test in tests(tree)}
        return ClausePlan(clause, live, applies, exceptions, requirements, sides)

    def lower(self, condition: Condition) -> Tree:
        """One condition."""
        return _LOWER[type(condition)](self, condition)

    def test(self, measure: Quantity, op: Op, value: int, source: Condition | None = None) -> Comparison:
        """A test, whose quantity is noted. Raises EngineFault where its units do not agree."""
        unit_of(measure)
        # Every selection writes the same keys: where they are one string, looking one up compares no letters.
        name = intern(key(measure))
        self.measures[name] = measure
        return Comparison(name, op, value, source)

    def _figure(self, parameter: str, unit: Unit, *, hundredths: bool = False) -> InForce:
        """A figure as this clause sees it."""
        return InForce(parameter, self.clause.id, "hundredths" if hundredths else "whole", unit)

    def _day(self, name: str) -> Quantity:
        return AsOf() if name == "as_of" else OfFact(name, "day", ("days",))

    def _term(self, reference: str, reach: Reach) -> OfTerm:
        return OfTerm(*term_owner(reference, self.clause.id), reach)

    def _margin(self, fact: str, parameter: str) -> Quantity:
        """A number (the sum of a column, the elements of a set, the bytes of attachments) less a figure, in the fact's
        own unit."""
        hundredths = self.rulebook.vocabulary[fact].type in HUNDREDTHS
        unit = self.rulebook.parameters[parameter].unit
        return Subtract(self._amount(fact), self._figure(parameter, (unit,), hundredths=hundredths))

    def _amount(self, name: str) -> OfFact:
        """The number that a fact is, has, or comes to."""
        fact = self.rulebook.vocabulary[name]
        return OfFact(name, _AMOUNTS.get(fact.type, "value"), (fact.measure or "bytes",))

    def _tiers(self) -> dict[str, Tree]:
        amount = self.clause.amount
        if amount is None or amount.term is None:
            return {}
        elapsed, length = self._term(amount.term, "elapsed"), self._term(amount.term, "length")
        return {
            f"tier{index}": self.test(Subtract(elapsed, Multiply(self._figure(tier.up_to, ()), length)), "le", 0)
            for index, tier in enumerate(amount.tiers)
            if tier.up_to is not None
        }

    def all_of(self, condition: AllOf) -> Tree:
        """Conjunction."""
        return conjunction([self.lower(part) for part in condition.all], condition)

    def any_of(self, condition: AnyOf) -> Tree:
        """Disjunction."""
        return disjunction([self.lower(part) for part in condition.any], condition)

    def negation(self, condition: Not) -> Tree:
        """Negation, folded on a constant."""
        inner = self.lower(condition.not_)
        return Constant(not inner.fixed, condition) if isinstance(inner, Constant) else Negation(inner, condition)

    def reading(self, condition: ReadingChoice) -> Tree:
        """A constant: the selection answers it."""
        return Constant(self.selection.choices[condition.reading] in condition.choices, condition)

    def fact_is(self, condition: FactIs) -> Tree:
        """One comparison for each accepted value."""
        name, presume = condition.fact, condition.presume
        stated = OfFact(name, "value", ("code",))
        measure = stated if presume is None else OrElse(stated, encode(self.rulebook, name, presume))
        values = [encode(self.rulebook, name, value) for value in condition.values]
        if len(values) == 1:
            return self.test(measure, "eq", values[0], condition)
        return disjunction([self.test(measure, "eq", value) for value in values], condition)

    def contains(self, condition: FactContains) -> Tree:
        """One bit for each element."""
        names = tuple(self.rulebook.vocabulary[condition.fact].values)
        elements = [
            _presumed(OfFact(condition.fact, "element", (), names.index(name)), condition.presume)
            for name in condition.contains
        ]
        return conjunction([self.test(element, "eq", 1) for element in elements], condition)

    def happened(self, condition: FactHappened) -> Tree:
        """Whether the day came."""
        happened = _presumed(OfFact(condition.fact, "happened"), condition.presume)
        return self.test(happened, "eq", int(condition.happened), condition)

    def number(self, condition: FactNumber) -> Tree:
        """A margin against zero."""
        op, parameter = condition.bound
        return self.test(self._margin(condition.fact, parameter), op, 0, condition)

    def sums_to(self, condition: SumsTo) -> Tree:
        """No margin left."""
        return self.test(self._margin(condition.fact, condition.sums_to), "eq", 0, condition)

    def flag(self, condition: FlagOn) -> Tree:
        """The figure is one."""
        return self.test(self._figure(condition.flag, ()), "eq", 1, condition)

    def weekday(self, condition: Weekday) -> Tree:
        """What the calendar says of the day."""
        return self.test(OfFact(condition.fact, "weekday"), "eq", int(condition.weekday), condition)

    def total_bytes(self, condition: TotalBytesUnder) -> Tree:
        """A negative margin."""
        return self.test(self._margin(condition.fact, condition.total_bytes_under), "lt", 0, condition)

    def extensions(self, condition: ExtensionsListed) -> Tree:
        """No file that is not listed, or some."""
        return self.test(
            OfFact(condition.fact, "unlisted"), "eq" if condition.extensions_listed else "gt", 0, condition
        )

    def encrypted(self, condition: NoneEncrypted) -> Tree:
        """No encrypted file, or some."""
        return self.test(OfFact(condition.fact, "encrypted"), "eq" if condition.none_encrypted else "gt", 0, condition)

    def share(self, condition: ShareAtLeast) -> Tree:
        """No distance missing from the share."""
        part, whole = self._amount(condition.fact), self._amount(condition.of)
        required = self._figure(condition.share_at_least, ("percent",), hundredths=True)
        distance = Subtract(Multiply(part, Fixed(_WHOLE, ("percent",))), Multiply(whole, required))
        return self.test(IfZero(Fixed(-1, unit_of(distance)), distance, whole), "ge", 0, condition)

    def order(self, condition: FactOrder) -> Tree:
        """Both days came, and their gap has the right sign."""
        op, other = condition.bound
        days = [name for name in (condition.fact, other) if name != "as_of"]
        parts: list[Tree] = [self.test(OfFact(name, "happened"), "eq", 1) for name in days]
        gap = Subtract(self._day(condition.fact), self._day(other))
        return conjunction([*parts, self.test(gap, op, 0)], condition)

    def met(self, condition: TermMet) -> Tree:
        """Not overdue."""
        return self.test(self._term(condition.met, "overdue"), "le", 0, condition)

    def elapsed(self, condition: TermElapsed) -> Tree:
        """Not too early."""
        return self.test(self._term(condition.elapsed, "lead"), "ge", 0, condition)

    def outcome(self, condition: ClauseOutcome) -> Tree:
        """One comparison for each accepted outcome."""
        presumed = None if condition.presume is None else OUTCOME_INDEX[condition.presume]
        measure = OutcomeOf(condition.clause, presumed, condition.presume_open)
        values = [OUTCOME_INDEX[outcome] for outcome in condition.outcomes]
        if len(values) == 1:
            return self.test(measure, "eq", values[0], condition)
        return disjunction([self.test(measure, "eq", value) for value in values], condition)


_LOWER: dict[type, Callable[..., Tree]] = {
    AllOf: Lowering.all_of,
    AnyOf: Lowering.any_of,
    Not: Lowering.negation,
    ReadingChoice: Lowering.reading,
    FactIs: Lowering.fact_is,
    FactContains: Lowering.contains,
    FactHappened: Lowering.happened,
    FactNumber: Lowering.number,
    SumsTo: Lowering.sums_to,
    FlagOn: Lowering.flag,
    Weekday: Lowering.weekday,
    TotalBytesUnder: Lowering.total_bytes,
    ExtensionsListed: Lowering.extensions,
    NoneEncrypted: Lowering.encrypted,
    ShareAtLeast: Lowering.share,
    FactOrder: Lowering.order,
    TermMet: Lowering.met,
    TermElapsed: Lowering.elapsed,
    ClauseOutcome: Lowering.outcome,
}
