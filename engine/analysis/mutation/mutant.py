"""One change of one piece of a rulebook, and the rulebook so changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal, NamedTuple

from engine.digests import digest
from engine.model.clause import Clause
from engine.model.figures import Parameter, Reading
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import closure, figures_of, own_readings

Kind = Literal["clauses", "parameters", "readings"]
Piece = Clause | Parameter | Reading
Path = tuple[str | int, ...]

OPERATORS: Mapping[str, str] = {
    "figure": "una cifra cambia del minimo",
    "flag": "un sì diventa no, o un no sì",
    "unit": "i giorni si contano altrimenti",
    "since": "in vigore un giorno prima, o dopo",
    "until": "in vigore fino a un giorno prima, o dopo",
    "version": "una versione cade",
    "choice": "un profilo sceglie un'altra lettura",
    "layers": "una lettura preferisce altri strati",
    "always": "si applica a ogni caso",
    "drop": "una condizione cade",
    "negate": "una condizione si rovescia",
    "connective": "tutte diventa almeno una, o il contrario",
    "accept": "un elenco chiuso ha un valore in più",
    "refuse": "un elenco chiuso ha un valore in meno",
    "swap": "un valore diventa un altro",
    "element": "un elemento di un elenco cade",
    "comparison": "un confronto cambia",
    "presume": "nulla si presume più",
    "exception": "un'eccezione cade",
    "order": "due eccezioni si scambiano",
    "then": "un'eccezione porta a un altro esito",
    "requirement": "un requisito cade",
    "cure": "ciò che manca si può rimediare, o non più",
    "advice": "un consiglio diventa un requisito",
    "act": "un termine è di un altro atto",
    "start": "un termine parte da altro",
    "end": "un termine si chiude con altro",
    "wait": "un'attesa finisce un giorno prima, o dopo",
    "tier": "uno scaglione cade, o prende l'importo di un altro",
    "length": "un'altra durata dove un fatto la sceglie",
    "version_by": "un altro giorno sceglie le cifre",
}
"""What is changed, by the name of the operator, as a reader is told it."""


class Variant(NamedTuple):
    """A piece changed: where below it (`place` by the ids of its parts, `path` as its file has them), by which operator
    and which of its ways (`detail`), and the change in Italian."""

    place: str
    path: Path
    operator: str
    detail: str
    description: str
    changed: Piece


@dataclass(frozen=True, eq=False)
class Mutant:
    """A rulebook but for one change of one piece. `id` names the piece, the place in it, the operator: never a line, so
    that it stays what it is where something else of the file changes. `place` is the path of the field, the parts of a
    piece by their ids; `path` the same as the file has it, below the piece."""

    id: str
    kind: Kind
    name: str
    place: str
    path: Path
    operator: str
    description: str
    changed: Piece
    base: Rulebook = field(repr=False)

    def describe(self) -> str:
        """The change in Italian, in words of the law."""
        return self.description

    @property
    def piece(self) -> str:
        """The piece as `read_with_positions` names it."""
        return self.name if self.kind == "clauses" else f"{self.kind}/{self.name}"

    def rulebook(self) -> Rulebook:
        """The rulebook so changed, with a digest of its own."""
        seal = digest(f"{self.base.digest}\n{self.id}\n{self.changed.model_dump_json()}")
        base = replace(self.base, digest=seal)
        match self.changed:
            case Clause():
                return replace(base, clauses={**base.clauses, self.name: self.changed})
            case Parameter():
                return replace(base, parameters={**base.parameters, self.name: self.changed})
            case Reading():
                return replace(base, readings={**base.readings, self.name: self.changed})

    @cached_property
    def touched(self) -> tuple[str, ...]:
        """The clauses that the change is written into: the clause, those that name the figure, those that the reading
        governs."""
        clauses = self.base.clauses
        if self.kind == "clauses":
            return (self.name,)
        if self.kind == "parameters":
            return tuple(name for name, body in clauses.items() if self.name in figures_of(body))
        return tuple(name for name, body in clauses.items() if self.name in own_readings(self.base, body))

    def clauses(self) -> tuple[str, ...]:
        """Every clause whose finding the change could reach: those touched, and all that depend on them."""
        near = set(self.touched)
        return tuple(name for name in self.base.clauses if not near.isdisjoint(closure(self.base, name)))
