"""What a clause means under a selection, in a form that can be compared between two editions: its compiled sides, terms and
values, with figures as what they are on each day and the places of a list as the words they stand for. Words are not in it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import NamedTuple

from engine.model.clause import Clause
from engine.model.reads import facts_read, scope_of
from engine.model.rulebook import Rulebook, scope_groups, term_owner
from engine.model.sensitivity import figures_of
from engine.program.figures import Figures, scaled
from engine.program.program import Program
from engine.program.programs import Programs
from engine.program.quantities import InForce, Leaf, OfFact, OfTerm, OrElse, Quantity, Switch, parts
from engine.program.selection import Selection
from engine.program.tree import And, Comparison, Constant, Negation, Op, Or, Tree, positive

Timeline = tuple[tuple[int | None, Hashable], ...]
"""What a figure is from each day on (an ordinal; None since always); the first entry is what it is on an unknown day."""
PARTS = {
    "scope": "quali casi riguarda",
    "bound": "chi è obbligato",
    "kind": "che cosa è la clausola",
    "version": "il giorno che sceglie la versione",
    "applies": "quando si applica",
    "exceptions": "le eccezioni",
    "hard": "i requisiti",
    "soft": "i requisiti che si possono sanare",
    "waiting": "ciò che si può sanare prima che il tempo corra",
    "advice": "i consigli",
    "terms": "i termini",
    "amount": "l'importo",
    "values": "i giorni che ne risultano",
    "facts": "come si leggono i fatti",
}
"""The parts of a meaning, and what they are called."""


class Parts(NamedTuple):
    """The meaning of a clause, part by part; `facts` are those that it reads, and how."""

    rest: Mapping[str, Hashable]
    facts: frozenset[tuple[str, Hashable]]


def differing(before: Parts, after: Parts) -> tuple[str, ...]:
    """The parts in which two meanings differ, in order. A fact that only one of them reads is told by another part."""
    read = {name for name, _ in before.facts} & {name for name, _ in after.facts}
    one, other = (frozenset(fact for fact in parts.facts if fact[0] in read) for parts in (before, after))
    changed = [part for part in PARTS if part != "facts" and before.rest[part] != after.rest[part]]
    return tuple(changed + ["facts"] * (one != other))


def decisive(parts: Parts) -> Hashable:
    """What decides, of a meaning, and what is advised: who is bound is no part of it."""
    return tuple(worth for part, worth in parts.rest.items() if part != "bound"), parts.facts


class Meanings:
    """The meanings under every selection of one rulebook, each read once."""

    def __init__(self, programs: Programs) -> None:
        self.programs = programs
        self._known: dict[object, Meaning] = {}

    def under(self, selection: Selection) -> Meaning:
        """Those under one selection."""
        meaning = self._known.get(selection.key)
        if meaning is None:
            meaning = self._known[selection.key] = Meaning(self.programs.program(selection))
        return meaning


class Meaning:
    """The meanings of the clauses of a rulebook under one selection."""

    def __init__(self, program: Program) -> None:
        self.program, self.rulebook = program, program.rulebook
        self._timelines: dict[str, Timeline] = {}
        self._known: dict[str, Parts] = {}

    def of(self, clause: str) -> Parts:
        """The meaning of a clause."""
        meaning = self._known.get(clause)
        if meaning is None:
            meaning = self._known[clause] = self._read(clause)
        return meaning

    def _read(self, clause: str) -> Parts:
        plan, body = self.program.plan(clause), self.rulebook.clauses[clause]
        tree = _Reader(self, clause, plan.measures).tree
        rest: dict[str, Hashable] = {
            "kind": body.kind,
            "bound": body.bound,
            "scope": _scope(body),
            "version": body.version_by if self._dated(body) else "",
            "applies": tree(plan.applies),
            "exceptions": tuple(_runs((then, tree(plan.sides[side])) for side, then in plan.excepting)),
            "hard": tree(plan.sides["hard"]),
            "soft": tree(plan.sides["soft"]),
            "waiting": body.earliest and (tree(plan.begun), plan.reopens),
            "late": body.deadline and tree(plan.in_time),
            "advice": frozenset(tree(one) for requirement, one in plan.requirements if requirement.advice),
            "terms": frozenset(self.term(clause, name) for name in body.terms),
            "amount": self._amount(body),
            "values": self._values(body),
        }
        return Parts(rest, _facts(self.rulebook, body))

    def _dated(self, body: Clause) -> bool:
        """Whether any of its figures is another on another day, so that it matters which day chooses them."""
        return any(len({value for _, value in self.timeline(name)}) > 1 for name in figures_of(body))

    def timeline(self, parameter: str) -> Timeline:
        """The values of a figure, in hundredths and with their unit, over time."""
        values = self._timelines.get(parameter)
        if values is None:
            values = self._timelines[parameter] = timeline(
                self.program.figures, parameter, self.rulebook.parameters[parameter].unit
            )
        return values

    def term(self, clause: str, reference: str) -> Hashable:
        """How a term runs; that of another clause is its name, since what changes there is a change of that clause."""
        owner, name = term_owner(reference, clause)
        if owner != clause:
            return owner, name
        plan = self.program.term(owner, name)
        read = _Reader(self, clause, {})
        days = [None if day is None else read.quantity(day) for day in (plan.start, plan.reached)]
        length: Hashable = None
        if plan.length is not None:
            by = None if plan.length.by is None else read.quantity(plan.length.by)
            length = by, tuple((number, self.timeline(one)) for number, one in plan.length.parameters)
        counted = plan.counting if plan.length is not None else plan.counting.rolls
        return plan.way, *days, plan.end, plan.awaited, length, plan.unit, counted

    def _amount(self, body: Clause) -> Hashable:
        amount = body.amount
        if amount is None:
            return None
        rows = tuple((row.up_to and self.timeline(row.up_to), self.timeline(row.eur)) for row in amount.tiers)
        whole = None if amount.eur is None else self.timeline(amount.eur)
        elapsed = None if amount.term is None else self.term(body.id, amount.term)
        return whole, amount.fact, elapsed, rows, body.paid and (body.paid.on, body.paid.eur)

    def _values(self, body: Clause) -> Hashable:
        named = (body.deadline, body.earliest, body.pay_by, body.day)
        return tuple(name and self.term(body.id, name) for name in named)


def timeline(figures: Figures, parameter: str, unit: str) -> Timeline:
    """The values of a figure with their unit, each from its first day on; a day that is no change is not there."""
    values: list[tuple[int | None, Hashable]] = [(None, _value(figures, parameter, None, unit))]
    before: Hashable = ()
    for day in (1, *figures.changes):
        value = _value(figures, parameter, day, unit)
        if value != before:
            values.append((day, value))
        before = value
    return tuple(values)


def _value(figures: Figures, parameter: str, day: int | None, unit: str) -> Hashable:
    version = figures.at(parameter, day)
    return None if version is None else (scaled(version), unit)


def _scope(body: Clause) -> Hashable:
    """The groups of facts that bring a clause into scope, those that others make needless apart."""
    groups = {frozenset(group) for group in scope_groups(body)}
    least = frozenset(group for group in groups if not any(other < group for other in groups))
    return least, body.definition, body.part_of, body.made_on


def _facts(rulebook: Rulebook, body: Clause) -> frozenset[tuple[str, Hashable]]:
    """How the facts that a clause decides by are read: their type, their unit, the general facts that stand for them."""
    facts = []
    days = [name for name in (body.version_by, body.made_on, body.paid and body.paid.on) if name and name != "as_of"]
    for name in dict.fromkeys((*scope_of(body), *facts_read(body), *days)):
        fact = rulebook.vocabulary[name]
        listed = frozenset(fact.values) if fact.type == "attachments" else None
        meant = frozenset(
            (general, frozenset(one.events[name].items()))
            for general, one in rulebook.vocabulary.items()
            if name in one.stands_for
        )
        facts.append((name, (fact.type, fact.measure, listed, meant)))
    return frozenset(facts)


def _runs(exceptions: Iterator[tuple[str, Hashable]]) -> Iterator[Hashable]:
    """Exceptions in order; among neighbours that give one outcome, the order is none."""
    outcome, trees = "", set[Hashable]()
    for then, tree in exceptions:
        if then != outcome and trees:
            yield outcome, frozenset(trees)
            trees = set()
        outcome = then
        trees.add(tree)
    if trees:
        yield outcome, frozenset(trees)


class _Reader:
    """Reads the trees of one plan."""

    def __init__(self, meaning: Meaning, clause: str, measures: dict[str, Quantity]) -> None:
        self._meaning, self._clause, self._measures = meaning, clause, measures

    def tree(self, tree: Tree) -> Hashable:
        """A tree, however its parts were nested, ordered and negated."""
        return self._tree(positive(tree))

    def _tree(self, tree: Tree) -> Hashable:
        match tree:
            case Constant():
                return tree.fixed
            case Comparison():
                return self._test(tree)
            case And() | Or():
                read = frozenset(self._tree(part) for part in _flat(type(tree), tree.parts))
                return next(iter(read)) if len(read) == 1 else (type(tree).__name__, read)
            case Negation():
                return self._tree(positive(tree))

    def _test(self, test: Comparison) -> Hashable:
        measure = self._measures[test.measure]
        op, value = _least(test.op, test.value)
        said: Hashable = value
        stated = measure.quantity if isinstance(measure, OrElse) else measure
        if isinstance(stated, OfFact):
            if op == "ne" and self._meaning_of_two(stated):
                op, value = "eq", 1 - value
            said = self._word(stated, value)
        return self.quantity(measure), op, said

    def _meaning_of_two(self, stated: OfFact) -> bool:
        """Whether the measure is a yes or a no."""
        kind = self._meaning.rulebook.vocabulary[stated.fact].type
        return stated.aspect in ("happened", "weekday", "element") or (stated.aspect, kind) == ("value", "boolean")

    def _word(self, stated: OfFact, value: int) -> Hashable:
        """What a number stands for: the place of a value in its list, or itself."""
        fact = self._meaning.rulebook.vocabulary[stated.fact]
        return tuple(fact.values)[value] if (stated.aspect, fact.type) == ("value", "enum") else value

    def quantity(self, quantity: Quantity) -> Hashable:
        """A quantity, with figures as what they are on each day and places of lists as the words they stand for."""
        match quantity:
            case InForce():
                return "figure", self._meaning.timeline(quantity.parameter), quantity.scale
            case OfTerm():
                reference = f"{quantity.clause}/{quantity.term}"
                return "term", self._meaning.term(self._clause, reference), quantity.reach
            case OfFact(aspect="element"):
                fact = self._meaning.rulebook.vocabulary[quantity.fact]
                return quantity.fact, "element", tuple(fact.values)[quantity.index]
            case Switch():
                cases = ((self._word(quantity.test, number), self.quantity(case)) for number, case in quantity.cases)
                presumed = None if quantity.otherwise is None else self.quantity(quantity.otherwise)
                return self.quantity(quantity.test), frozenset(cases), presumed
            case OrElse(quantity=OfFact() as stated):
                return self.quantity(stated), self._word(stated, quantity.presumed)
            case _ if isinstance(quantity, Leaf):
                return quantity
            case _:
                return type(quantity).__name__, tuple(self.quantity(part) for part in parts(quantity))


def _flat(kind: type[And | Or], trees: tuple[Tree, ...]) -> Iterator[Tree]:
    """The parts of a connective, those of the same connective below it in their place."""
    for tree in trees:
        if isinstance(tree, kind):
            yield from _flat(kind, tree.parts)
        else:
            yield tree


def _least(op: Op, value: int) -> tuple[Op, int]:
    """A comparison of whole numbers, in one of the ways of saying it."""
    return {"gt": ("ge", value + 1), "lt": ("le", value - 1)}.get(op, (op, value))  # type: ignore[return-value]
