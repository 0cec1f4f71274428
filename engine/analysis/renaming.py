"""What only changed its name between two editions: pieces that disappear and pieces that appear, paired by what they are and
by who reads them; and the old edition written in the names of the new."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeVar

from rapidfuzz import fuzz

from engine.model.clause import Clause
from engine.model.figures import Parameter, Reading
from engine.model.node import Node
from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook, outcomes_read
from engine.model.sensitivity import figures_of, own_readings
from engine.model.vocabulary import Fact

Named = Literal["clauses", "facts", "parameters", "readings"]
KINDS: tuple[Named, ...] = ("clauses", "facts", "parameters", "readings")
_ALIKE, _NEAR = 90, 75
"""How alike two pieces must be, of a hundred: in what they say alone, or together with their readers and their names."""
_HOLE = re.compile(r"\{(\w+)\}")
Piece = Clause | Fact | Parameter | Reading
Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Renames:
    """For each kind of piece, the old name of what is now called otherwise, and the new one."""

    clauses: Names = field(default_factory=dict)
    facts: Names = field(default_factory=dict)
    parameters: Names = field(default_factory=dict)
    readings: Names = field(default_factory=dict)

    def of(self, kind: Named) -> Names:
        """Those of one kind."""
        return {"clauses": self.clauses, "facts": self.facts, "parameters": self.parameters, "readings": self.readings}[
            kind
        ]

    def __bool__(self) -> bool:
        """Whether anything was renamed."""
        return any(self.of(kind) for kind in KINDS)


def pieces(rulebook: Rulebook, kind: Named) -> Mapping[str, Piece]:
    """The pieces of one kind, by their names."""
    if kind == "clauses":
        return rulebook.clauses
    if kind == "facts":
        return rulebook.vocabulary
    return rulebook.parameters if kind == "parameters" else rulebook.readings


def renames(old: Rulebook, new: Rulebook) -> Renames:
    """What the new edition calls otherwise. A piece is taken for another only where it says the same, or nearly, and nearly
    the same clauses read it; a name that means two things in an edition is left alone."""
    clauses = _pairs(old, new, "clauses", {})
    rest = {kind: _pairs(old, new, kind, clauses) for kind in KINDS[1:]}
    return Renames(clauses, rest["facts"], rest["parameters"], rest["readings"])


def _pairs(old: Rulebook, new: Rulebook, kind: Named, clauses: Names) -> Names:
    """The pairs of one kind, the most alike first, each piece in one pair at most."""
    before, after = pieces(old, kind), pieces(new, kind)
    gone = [name for name in before if name not in after and not _ambiguous(name, old, kind)]
    come = [name for name in after if name not in before]
    if not gone or not come:
        return {}
    was, now = _readers(old, kind), _readers(new, kind)
    ranked = []
    for one in gone:
        readers = {clauses.get(name, name) for name in was.get(one, ())}
        for other in come:
            if (rank := _likeness(before[one], after[other], readers, now.get(other, set()), (one, other))) is not None:
                ranked.append((rank, one, other))
    pairs: dict[str, str] = {}
    for _, one, other in sorted(ranked, key=lambda each: (-each[0], each[1:])):
        if one not in pairs and other not in pairs.values():
            pairs[one] = other
    return pairs


def _likeness(one: Piece, other: Piece, was: set[str], now: set[str], names: tuple[str, str]) -> float | None:
    """How alike two pieces are; None where one cannot be the other."""
    if _nature(one) != _nature(other):
        return None
    said = fuzz.ratio(_said(one, names[0]), _said(other, names[1]))
    together = len(was | now)
    read = 100.0 if not together else 100.0 * len(was & now) / together
    whole = (2 * said + 2 * read + fuzz.ratio(*names)) / 5
    return whole if said >= _ALIKE or whole >= _NEAR else None


def _nature(piece: Piece) -> object:
    """What a piece cannot change without being another."""
    if isinstance(piece, Clause):
        return piece.kind
    if isinstance(piece, Fact):
        return piece.type
    return piece.unit if isinstance(piece, Parameter) else len(piece.options)


def _said(piece: Piece, name: str) -> str:
    """All that a piece says, its own name apart."""
    return str(piece.model_dump(exclude={"id"}, exclude_defaults=True)).replace(name, "·")


def _readers(rulebook: Rulebook, kind: Named) -> dict[str, set[str]]:
    """For each piece of a kind, the clauses that read it."""
    reads: dict[Named, Callable[[Clause], tuple[str, ...]]] = {
        "clauses": outcomes_read,
        "facts": lambda clause: facts_named(clause, rulebook.vocabulary),
        "parameters": figures_of,
        "readings": lambda clause: own_readings(rulebook, clause),
    }
    readers: dict[str, set[str]] = {}
    for name, clause in rulebook.clauses.items():
        for piece in reads[kind](clause):
            readers.setdefault(piece, set()).add(name)
    return readers


def _ambiguous(name: str, rulebook: Rulebook, kind: Named) -> bool:
    """Whether the name of a piece is also that of a piece of another kind, of a value, of an option or of a term."""
    taken: list[Collection[str]] = [pieces(rulebook, other) for other in KINDS if other != kind]
    taken += [fact.values for fact in rulebook.vocabulary.values()]
    taken += [reading.options for reading in rulebook.readings.values()]
    taken += [clause.terms for clause in rulebook.clauses.values()]
    return any(name in group for group in taken)


def renamed(old: Rulebook, by: Renames) -> Rulebook:
    """The old edition as if it had always used the names of the new one."""
    if not by:
        return old
    names = {one: other for kind in KINDS for one, other in by.of(kind).items()}
    write = _Writer(names)
    return replace(
        old,
        header=write.node(old.header),
        vocabulary=dict(write.entries(old.vocabulary)),
        parameters=dict(write.entries(old.parameters)),
        readings=dict(write.entries(old.readings)),
        conflicts=dict(write.entries(old.conflicts)),
        clauses=dict(write.entries(old.clauses)),
    )


NodeT = TypeVar("NodeT", bound=Node)


class _Writer:
    """Writes nodes in other names: those that stand alone, before a slash, or as holes of a text."""

    def __init__(self, names: Names) -> None:
        self._names = names

    def entries(self, nodes: Mapping[str, NodeT]) -> Iterator[tuple[str, NodeT]]:
        """Named nodes, with their names."""
        return ((self._names.get(name, name), self.node(node)) for name, node in nodes.items())

    def node(self, node: NodeT) -> NodeT:
        """A node, as it would be read with the other names."""
        values = {name: getattr(node, name) for name in type(node).model_fields}
        return node.model_copy(update={name: self._value(value) for name, value in values.items()})

    def _value(self, value: object) -> object:
        if isinstance(value, Node):
            return self.node(value)
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, tuple):
            return tuple(self._value(part) for part in value)
        if isinstance(value, dict):
            return {self._names.get(key, key): self._value(part) for key, part in value.items()}
        return value

    def _text(self, text: str) -> str:
        owner, slash, term = text.rpartition("/")
        if slash and owner in self._names:
            return f"{self._names[owner]}/{term}"
        whole = self._names.get(text, text)
        return _HOLE.sub(lambda hole: "{" + self._names.get(hole[1], hole[1]) + "}", whole)
