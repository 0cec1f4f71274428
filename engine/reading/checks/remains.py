"""What is left of a clause without a valid shape: one mistake does not hide the others.

The fields that have a shape make a clause of their own, and are checked as that of any other; of the rest, every part
that has one.
"""

from __future__ import annotations

from collections.abc import Iterator

from engine.model.clause import Clause
from engine.model.conditions import Condition
from engine.model.node import Node
from engine.model.terms import Term
from engine.reading.checks.conditions import check_condition, conditions_below
from engine.reading.checks.terms import check_term
from engine.reading.document import Path, Plain
from engine.reading.draft import Draft, Home, Kind
from engine.reading.owners import fields
from engine.reading.shape import remains, shape

_NEEDED: dict[str, Plain] = {"id": "a.b", "kind": "duty", "bound": ("supplier",), "title": ""}
"""What stands for a field that every clause has and this one has lost."""
_LISTS: dict[str, Kind] = {"citations": "sources", "about": "facts"}
_NAMES: dict[Kind, dict[str, Kind]] = {
    "facts": {"not_before": "facts", "not_over": "facts", "judged_by": "clauses"},
    "parameters": {"reading": "readings"},
    "conflicts": {"reading": "readings", "citations": "sources"},
}
"""Fields of other pieces that hold names, and of what."""


class _Tried(Node):
    when: Condition


def what_remains(draft: Draft, home: Home, body: Plain) -> tuple[Clause, frozenset[str]] | None:
    """The clause made of the fields that have a shape, and the names of those that have none, or may have lost a part to
    a mistake of writing; None where there is no clause at all."""
    rest = remains(Clause, body, _NEEDED)
    if rest is None or not draft.is_hurt(home):
        return rest
    return rest[0], frozenset(fields(Clause))


def check_names(draft: Draft) -> None:
    """The names in the pieces without a valid shape that are no clauses."""
    for kind, home, body in draft.broken:
        for field, named in _NAMES.get(kind, {}).items():
            for tail, name in _names(body.get(field), (field,)) if isinstance(body, dict) else ():
                draft.known(home, tail, named, name)


def check_lost(draft: Draft, home: Home, body: Plain, lost: frozenset[str]) -> None:
    """The parts that have a shape, of the fields of a clause that have none."""
    if not isinstance(body, dict):
        return
    name = str(body.get("id"))
    for field in sorted(lost & body.keys()):
        value = body[field]
        if field == "terms" and isinstance(value, dict):
            for term, written in value.items():
                _term(draft, home, name, ("terms", term), written)
        elif field in _LISTS:
            for tail, item in _names(value, (field,)):
                draft.known(home, tail, _LISTS[field], item)
        else:
            for tail, written in _conditions_in(field, value):
                for below, condition in _conditions(home, written, tail):
                    check_condition(draft, home, name, below, condition)


def _term(draft: Draft, home: Home, clause: str, tail: Path, written: Plain) -> None:
    made = shape(Term, written, home.document, (*home.path, *tail))
    if isinstance(made, Term):
        check_term(draft, home, clause, tail, made)


def _names(value: Plain, tail: Path) -> Iterator[tuple[Path, str]]:
    """Every text in a list, and in the lists in it."""
    if isinstance(value, str):
        yield tail, value
    for index, item in enumerate(value if isinstance(value, tuple) else ()):
        yield from _names(item, (*tail, index))


def _conditions_in(field: str, value: Plain) -> Iterator[tuple[Path, Plain]]:
    if field == "applies_when":
        yield (field,), value
    elif field in ("unless", "requires"):
        for index, item in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(item, dict) and "when" in item:
                yield (field, index, "when"), item["when"]


def _conditions(home: Home, written: Plain, tail: Path) -> Iterator[tuple[Path, Condition]]:
    """The conditions that have a shape: the whole, or else each of its parts."""
    made = shape(_Tried, {"when": written}, home.document, ())
    if isinstance(made, _Tried):
        yield from conditions_below(made.when, tail)
    elif isinstance(written, dict):
        for key in ("all", "any"):
            parts = written.get(key)
            for index, part in enumerate(parts if isinstance(parts, tuple) else ()):
                yield from _conditions(home, part, (*tail, key, index))
        if "not" in written:
            yield from _conditions(home, written["not"], (*tail, "not"))
