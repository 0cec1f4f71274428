"""A clause as a trace shows it: what does not change from case to case is laid out once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from engine.evaluation.trees import GroupedTruths, grouped
from engine.explaining.arithmetic import sums
from engine.model.clause import Requirement
from engine.model.conditions import facts_of
from engine.model.verdict import ConditionTrace, RequirementTrace
from engine.model.verdict import Truth as Word
from engine.program.clause_plan import ClausePlan
from engine.program.program import Program
from engine.program.quantities import Quantity
from engine.program.terms import TermKey
from engine.program.tree import And, Constant, Negation, Or, Tree, Truth

WORDS: dict[Truth, Word] = {True: "true", False: "false", None: "unknown"}
MOST_OUTLINES, MOST_TRACES = 1024, 4096
Role = Literal["applies", "exception", "requirement"]


class Outlined(NamedTuple):
    """A condition: its operator, its sentence, the facts it names, the conditions below; `place` of its sums in those of
    the whole."""

    operator: str
    text: str
    facts: tuple[str, ...]
    parts: tuple[Outlined, ...]
    place: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """A labelled condition of a clause; `requirement` where it is one. `trees` are those of its nodes, in reading order; `facts`
    those its nodes name; `sums` what is compared, by node that compares sums."""

    id: str
    role: Role
    title: str
    requirement: Requirement | None
    node: Outlined
    trees: tuple[Tree, ...]
    facts: tuple[str, ...]
    sums: tuple[tuple[Quantity, ...], ...]


class Outline(NamedTuple):
    """Of a clause, in reading order: its labelled conditions, with the truths of the nodes of each; the facts that these and its terms name, its terms by full
    reference, and the figures that measure them or that conditions compare with, each with the clause whose day chooses; those
    `by_fact` have a length that the case chooses."""

    conditions: tuple[Labelled, ...]
    truths: GroupedTruths
    facts: tuple[str, ...]
    terms: tuple[tuple[str, TermKey], ...]
    figures: tuple[tuple[str, str], ...]
    by_fact: tuple[TermKey, ...]


@lru_cache(maxsize=MOST_OUTLINES)
def outline(program: Program, plan: ClausePlan) -> Outline:
    """The outline of a clause."""
    keys = program.terms_of(plan)
    terms = [program.term(*key) for key in keys]
    named = (name for one in terms for name in one.facts)
    amount = () if plan.clause.amount is None or plan.clause.amount.fact is None else (plan.clause.amount.fact,)
    by_fact = tuple(
        key for key, one in zip(keys, terms, strict=True) if one.length is not None and one.length.by is not None
    )
    lengths = (figure for one in terms for figure in one.fixed_figures)
    conditions = tuple(_conditions(program, plan))
    return Outline(
        conditions=conditions,
        truths=grouped([one.trees for one in conditions]),
        facts=tuple(dict.fromkeys((*plan.facts, *named, *amount))),
        terms=tuple(("/".join(key), key) for key in keys),
        figures=tuple(dict.fromkeys((*lengths, *((name, plan.clause.id) for name in plan.figures)))),
        by_fact=by_fact,
    )


def _conditions(program: Program, plan: ClausePlan) -> Iterator[Labelled]:
    clause = plan.clause
    if clause.applies_when is not None and not isinstance(plan.applies, Constant):
        title = program.sentence(clause.applies_when, clause.id)
        yield _labelled(program, plan, "applies", "applies", title, None, plan.applies)
    for exception, tree in plan.exceptions:
        yield _labelled(program, plan, exception.id, "exception", exception.title, None, tree)
    for one, tree in plan.requirements:
        yield _labelled(program, plan, one.id, "requirement", one.title, one, tree)


def _labelled(
    program: Program, plan: ClausePlan, name: str, role: Role, title: str, requirement: Requirement | None, tree: Tree
) -> Labelled:
    trees: list[Tree] = []
    compared: list[tuple[Quantity, ...]] = []

    def node(tree: Tree) -> Outlined:
        trees.append(tree)
        source = tree.source
        below: tuple[Tree, ...] = ()
        if isinstance(tree, Negation):
            below = (tree.part,)
        elif isinstance(tree, And | Or) and all(part.source is not None for part in tree.parts):
            below = tree.parts
        text = "" if source is None else program.sentence(source, plan.clause.id)
        names = () if below or source is None else facts_of(source)
        place = None
        if not below and source is not None and (behind := sums(plan, tree)):
            place = len(compared)
            compared.append(behind)
        return Outlined(type(source).__name__, text, names, tuple([node(part) for part in below]), place)

    top = node(tree)
    facts = tuple(dict.fromkeys(_facts(top)))
    return Labelled(name, role, title, requirement, top, tuple(trees), facts, tuple(compared))


def _facts(node: Outlined) -> Iterator[str]:
    yield from node.facts
    for part in node.parts:
        yield from _facts(part)


@lru_cache(maxsize=MOST_TRACES)
def traced(
    one: Labelled, truths: tuple[Truth, ...], stated: tuple[str, ...], compared: tuple[str, ...], cure: str
) -> RequirementTrace:
    """A labelled condition with the truths of its nodes, what is stated of its facts and how its sums compare: much the
    same in many cases."""
    facts, remaining = dict(zip(one.facts, stated, strict=True)), iter(truths)

    def trace(node: Outlined) -> ConditionTrace:
        truth, named = WORDS[next(remaining)], {name: facts[name] for name in node.facts}
        below, arithmetic = (
            tuple([trace(part) for part in node.parts]),
            "" if node.place is None else compared[node.place],
        )
        return ConditionTrace(node.operator, truth, node.text, named, below, arithmetic)

    return RequirementTrace(one.id, one.role, one.title, WORDS[truths[0]], cure, trace(one.node))
