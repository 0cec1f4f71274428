"""A clause under a selection, as trees of integer tests: readings folded, enums and sets turned into numbers."""

from __future__ import annotations

from collections.abc import Callable

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
from engine.program.clause_plan import ClausePlan
from engine.program.measures import (
    OUTCOME_INDEX,
    Beyond,
    Counted,
    Element,
    FactValue,
    Flag,
    Gap,
    Happened,
    Lead,
    Margin,
    Measure,
    OnWeekday,
    OutcomeOf,
    Overdue,
    Share,
)
from engine.program.selection import Selection
from engine.program.tree import Comparison, Constant, Negation, Op, Tree, conjunction, disjunction, tests


def encode(rulebook: Rulebook, fact: str, value: Scalar) -> int:
    """A boolean as 0 or 1, an enum value as its place in the vocabulary."""
    if isinstance(value, str):
        return tuple(rulebook.vocabulary[fact].values).index(value)
    return int(value)


class Lowering:
    """Lowers one clause; collects the measures its trees read."""

    def __init__(self, rulebook: Rulebook, selection: Selection, clause: Clause) -> None:
        self.rulebook, self.selection, self.clause = rulebook, selection, clause
        self.measures: dict[str, Measure] = {}

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
        # A requirement that only advises is in no side, and is told all the same.
        trees = (*sides.values(), *(tree for requirement, tree in requirements if requirement.advice))
        live = {test.measure: self.measures[test.measure] for tree in trees for test in tests(tree)}
        return ClausePlan(clause, live, applies, exceptions, requirements, sides)

    def lower(self, condition: Condition) -> Tree:
        """One condition."""
        return _LOWER[type(condition)](self, condition)

    def test(self, measure: Measure, op: Op, value: int, source: Condition | None = None) -> Comparison:
        """A test, whose measure is noted."""
        self.measures[measure.key] = measure
        return Comparison(measure.key, op, value, source)

    def _tiers(self) -> dict[str, Tree]:
        amount = self.clause.amount
        if amount is None or amount.term is None:
            return {}
        owner, term = term_owner(amount.term, self.clause.id)
        return {
            f"tier{index}": self.test(Beyond(owner, term, tier.up_to, self.clause.id), "le", 0)
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
        measure = FactValue(name, None if presume is None else encode(self.rulebook, name, presume))
        values = [encode(self.rulebook, name, value) for value in condition.values]
        if len(values) == 1:
            return self.test(measure, "eq", values[0], condition)
        return disjunction([self.test(measure, "eq", value) for value in values], condition)

    def contains(self, condition: FactContains) -> Tree:
        """One bit for each element."""
        names = tuple(self.rulebook.vocabulary[condition.fact].values)
        presumed = None if condition.presume is None else int(condition.presume)
        elements = [Element(condition.fact, names.index(name), presumed) for name in condition.contains]
        return conjunction([self.test(element, "eq", 1) for element in elements], condition)

    def happened(self, condition: FactHappened) -> Tree:
        """Whether the day came."""
        presumed = None if condition.presume is None else int(condition.presume)
        return self.test(Happened(condition.fact, presumed), "eq", int(condition.happened), condition)

    def number(self, condition: FactNumber) -> Tree:
        """A margin against zero."""
        op, parameter = condition.bound
        return self.test(Margin(condition.fact, parameter, self.clause.id), op, 0, condition)

    def sums_to(self, condition: SumsTo) -> Tree:
        """No margin left."""
        return self.test(Margin(condition.fact, condition.sums_to, self.clause.id), "eq", 0, condition)

    def flag(self, condition: FlagOn) -> Tree:
        """The figure is one."""
        return self.test(Flag(condition.flag, self.clause.id), "eq", 1, condition)

    def weekday(self, condition: Weekday) -> Tree:
        """What the calendar says of the day."""
        return self.test(OnWeekday(condition.fact), "eq", int(condition.weekday), condition)

    def total_bytes(self, condition: TotalBytesUnder) -> Tree:
        """A negative margin."""
        return self.test(Margin(condition.fact, condition.total_bytes_under, self.clause.id), "lt", 0, condition)

    def extensions(self, condition: ExtensionsListed) -> Tree:
        """No file that is not listed, or some."""
        return self.test(
            Counted(condition.fact, "unlisted"), "eq" if condition.extensions_listed else "gt", 0, condition
        )

    def encrypted(self, condition: NoneEncrypted) -> Tree:
        """No encrypted file, or some."""
        return self.test(Counted(condition.fact, "encrypted"), "eq" if condition.none_encrypted else "gt", 0, condition)

    def share(self, condition: ShareAtLeast) -> Tree:
        """No distance missing from the share."""
        measure = Share(condition.fact, condition.of, condition.share_at_least, self.clause.id)
        return self.test(measure, "ge", 0, condition)

    def order(self, condition: FactOrder) -> Tree:
        """Both days came, and their gap has the right sign."""
        op, other = condition.bound
        days = [name for name in (condition.fact, other) if name != "as_of"]
        parts: list[Tree] = [self.test(Happened(name), "eq", 1) for name in days]
        return conjunction([*parts, self.test(Gap(condition.fact, other), op, 0)], condition)

    def met(self, condition: TermMet) -> Tree:
        """Not overdue."""
        return self.test(Overdue(*term_owner(condition.met, self.clause.id)), "le", 0, condition)

    def elapsed(self, condition: TermElapsed) -> Tree:
        """Not too early."""
        return self.test(Lead(*term_owner(condition.elapsed, self.clause.id)), "ge", 0, condition)

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
