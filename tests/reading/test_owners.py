"""An unknown key is answered with the keys of the node it stands in: tried in every node of a rulebook, by every way
that leads there."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel

from engine.model.clause import Amount, Clause
from engine.model.conditions import OPERATORS
from engine.model.figures import Conflict, Header, Parameter, Reading, Source
from engine.model.terms import Choice, LengthByFact, Term, TermDay
from engine.model.vocabulary import Fact
from engine.reading.document import Document, Plain, dotted
from engine.reading.owners import fields
from engine.reading.shape import shape

ROOTS = (Header, Source, Parameter, Reading, Conflict, Fact, Clause)
UNKNOWN = "qzqzqz"
Model = type[BaseModel]


def nodes(annotation: Any, trail: tuple[Model, ...]) -> Iterator[tuple[tuple[Any, ...], Model]]:
    """Each node that may stand where the annotation is, after a way to it: keys, 0 for an item, "*" for any key."""
    if get_origin(annotation) in (Annotated, Union, UnionType):
        of = get_args(annotation)[:1] if get_origin(annotation) is Annotated else get_args(annotation)
        for each in of:
            yield from nodes(each, trail)
    elif get_origin(annotation) in (tuple, dict):
        for way, found in nodes(get_args(annotation)[get_origin(annotation) is dict], trail):
            yield (0 if get_origin(annotation) is tuple else "*", *way), found
    elif isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield (), annotation
        if annotation not in trail:
            for name, field in annotation.model_fields.items():
                for way, found in nodes(field.annotation, (*trail, annotation)):
                    yield ((annotation, field.alias or name), *way), found


def written(way: tuple[Any, ...], inner: dict[str, Plain]) -> tuple[Plain, tuple[str | int, ...]]:
    """A value with `inner` at the end of the way, and its path; on the way, nodes have the key that names them."""
    if not way:
        return inner, ()
    step, rest = way[0], way[1:]
    below, path = written(rest, inner)
    if step == 0:
        return (below,), (0, *path)
    if step == "*":
        return {"due": below}, ("due", *path)
    model, key = step
    return {**telling(model, key), key: below}, (key, *path)


def telling(model: Model, but: str = "") -> dict[str, Plain]:
    """The required keys of a node, with values of no sense, so that nothing else can be meant."""
    required = [field.alias or name for name, field in model.model_fields.items() if field.is_required()]
    keys = required or [next(key for key in sorted(fields(model)))]
    if model in OPERATORS.values() and not any(key in OPERATORS for key in keys):
        keys.append(next(key for key, node in OPERATORS.items() if node is model))
    return {key: "x" for key in keys if key != but and not (key in OPERATORS and but in OPERATORS)}


# One way for each pair of steps that end in a node: how a condition is nested further up changes nothing.
WAYS = list({(root, way[-3:], found): (root, way, found) for root in ROOTS for way, found in nodes(root, ())}.values())


def known_keys(root: Model, value: Plain, path: tuple[str | int, ...]) -> list[str] | None:
    """The keys that the answer to the unknown key names."""
    problems = shape(root, value, Document.of(value, "x.yaml"), ())
    assert isinstance(problems, list)
    told = [str(one) for one in problems if f": {dotted((*path, UNKNOWN))}: chiave sconosciuta" in str(one)]
    assert len(told) == 1, [str(one) for one in problems]
    _, listed, cure = told[0].partition("(ammessi: ")
    return sorted(cure.removesuffix(")").replace("`", "").split(", ")) if listed else None


@pytest.mark.parametrize(("root", "way", "node"), WAYS, ids=lambda one: getattr(one, "__name__", ""))
def test_the_keys_named_are_those_of_the_node(root: Model, way: tuple[Any, ...], node: Model) -> None:
    value, path = written(way, {**telling(node), UNKNOWN: "x"})
    wanted = sorted(fields(node))
    assert known_keys(root, value, path) == (wanted if len(wanted) <= 12 else None)


def test_every_node_is_tried() -> None:
    assert {found for _, _, found in WAYS} >= {Amount, TermDay, LengthByFact, Choice, Term, *OPERATORS.values()}


@pytest.mark.parametrize(
    ("inner", "wanted"),
    [
        ({"amount": {UNKNOWN: "x"}}, fields(Amount)),
        ({"terms": {"due": {"from": {UNKNOWN: "x"}}}}, fields(TermDay)),
        ({"terms": {"due": {"end": {UNKNOWN: "x"}}}}, fields(Choice)),
    ],
)
def test_where_nothing_says_which_node_is_meant_all_are_named(inner: dict[str, Plain], wanted: set[str]) -> None:
    path: tuple[str | int, ...] = ()
    at: Any = inner
    while isinstance(at, dict) and UNKNOWN not in at:
        (key,) = at
        path, at = (*path, key), at[key]
    assert known_keys(Clause, {**telling(Clause), **inner}, path) == (sorted(wanted) if len(wanted) <= 12 else None)
