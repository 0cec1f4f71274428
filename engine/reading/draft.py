"""A rulebook being read: every piece that has a shape, where each one stands, and the problems found so far."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from engine.errors import Problem
from engine.model.clause import Clause
from engine.model.figures import Conflict, Header, Parameter, Reading, Sketch, Source, Unit
from engine.model.screening_policy import Letter, Route
from engine.model.terms import Term
from engine.model.vocabulary import Fact, FactType, Outside
from engine.reading.document import Document, Path, Plain, one_line
from engine.reading.suggest import cure_for, fold

Kind = Literal["facts", "parameters", "readings", "conflicts", "sources", "clauses", "routes", "outside", "sketches"]

UNKNOWN: dict[Kind, str] = {
    "facts": "fatto sconosciuto",
    "parameters": "parametro sconosciuto",
    "readings": "lettura sconosciuta",
    "conflicts": "conflitto sconosciuto",
    "sources": "citazione sconosciuta, non è in sources:",
    "clauses": "clausola sconosciuta",
    "routes": "via sconosciuta",
    "outside": "materia sconosciuta",
    "sketches": "impronta sconosciuta",
}


WHERE: dict[Kind, str] = {
    "facts": "dichiaralo in vocabulary",
    "parameters": "dichiaralo in parameters/",
    "readings": "dichiarala in readings",
    "conflicts": "dichiaralo in conflicts",
    "sources": "aggiungila lì",
    "clauses": "scrivila in clauses/",
    "routes": "dichiarala in routes.yaml",
    "outside": "dichiarala in outside.yaml",
    "sketches": "la scrive `conforme verify --sources … --accept …`",
}
FIGURE = "la cifra va in un file di parameters/, e qui se ne scrive l'id"
_UNFIT: dict[FactType, tuple[Unit, ...]] = {
    "integer": ("eur", "percent", "flag"), "decimal": ("eur", "flag"), "column": ("flag",),
}  # fmt: skip
_DIGITS = re.compile(r"[0-9][0-9.,]*(?: *\w+)?")


def _elsewhere(kind: Kind, name: str) -> str:
    """The cure for a name that looks like none that is known."""
    return FIGURE if kind == "parameters" and _DIGITS.fullmatch(name) else WHERE[kind]


def suits(kind: FactType, unit: Unit) -> bool:
    """Whether a number of a type may be in a unit: amounts have a type of their own, whole numbers are no percentages."""
    return unit not in _UNFIT[kind] if kind in _UNFIT else (kind, unit) == ("eur", "eur")


@dataclass(frozen=True, slots=True)
class Home:
    """Where a named piece stands: its file and its path in it."""

    document: Document
    path: Path

    def problem(self, tail: Path, what: str, cure: str = "", *, at_key: bool = False, code: str = "") -> Problem:
        """A problem at `tail` below the piece."""
        return replace(self.document.problem(self.path + tail, what, cure, at_key=at_key), code=code)

    @property
    def place(self) -> tuple[str, int]:
        """File and line."""
        return self.document.name, self.document.position(self.path)[0]


@dataclass(slots=True)
class Draft:
    """The pieces by id. `homes` knows every id written in a file, also of pieces without a valid shape; `unread` the
    kinds of which some file could not be read, so that a missing name proves nothing; `hurt` the places (file, path) of
    mistakes of writing; `wordings` are problems of texts alone; `broken` are the pieces without a valid shape, whose parts
    may still be judged, and `remains` what is left of clauses whose terms are all known; `files` the lines of each file, by
    its name in the folder."""

    label: str
    header: Header | None = None
    header_home: Home | None = None
    vocabulary: dict[str, Fact] = field(default_factory=dict)
    parameters: dict[str, Parameter] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)
    conflicts: dict[str, Conflict] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    clauses: dict[str, Clause] = field(default_factory=dict)
    routes: dict[str, Route] = field(default_factory=dict)
    outside: dict[str, Outside] = field(default_factory=dict)
    sketches: dict[str, Sketch] = field(default_factory=dict)
    letters: dict[str, Letter] = field(default_factory=dict)
    homes: dict[Kind, dict[str, Home]] = field(default_factory=lambda: {kind: {} for kind in UNKNOWN})
    unread: set[Kind] = field(default_factory=set)
    hurt: set[tuple[str, str]] = field(default_factory=set)
    broken: list[tuple[Kind, Home, Plain]] = field(default_factory=list)
    remains: dict[str, Clause] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    wordings: list[Problem] = field(default_factory=list)
    files: dict[str, int] = field(default_factory=dict)

    def is_hurt(self, home: Home) -> bool:
        """Whether a piece holds a mistake of writing: what was read of it is not all there is."""
        own = home.problem((), "").path
        return any(
            file == home.document.name and f"{path}.".startswith((f"{own}.", f"{own}[")) for file, path in self.hurt
        )

    def say(self, home: Home, tail: Path, what: str, cure: str = "", *, at_key: bool = False) -> None:
        """Record a problem."""
        self.problems.append(home.problem(tail, what, cure, at_key=at_key))

    def reword(self, home: Home, tail: Path, what: str, cure: str, *, at_key: bool = False) -> None:
        """Record a problem of a text alone, that changes no verdict: an edition of the past is read all the same."""
        self.wordings.append(home.problem(tail, what, cure, at_key=at_key))

    def known(self, home: Home, tail: Path, kind: Kind, name: str) -> bool:
        """Whether a name is declared; records the problem when it is not."""
        if name in self.homes[kind] or kind in self.unread:
            return name in self.homes[kind]
        words = self.synonyms() if kind == "facts" else None
        cure = cure_for(name, self.homes[kind], words, few=0) or _elsewhere(kind, name)
        self.say(home, tail, f"{UNKNOWN[kind]} `{one_line(name)}`", cure)
        return False

    def fact(self, home: Home, tail: Path, name: str, types: Iterable[str], role: str) -> Fact | None:
        """The fact `name` if it is declared and of one of the types its role asks for."""
        if not self.known(home, tail, "facts", name) or name not in self.vocabulary:
            return None
        fact, allowed = self.vocabulary[name], tuple(types)
        if fact.type not in allowed:
            cure = f"serve un fatto di tipo {' o '.join(allowed)}"
            self.say(home, tail, f"`{name}` è di tipo {fact.type}, non adatto a {role}", cure)
            return None
        return fact

    def parameter(self, home: Home, tail: Path, name: str, units: Iterable[str], role: str) -> Parameter | None:
        """The parameter `name` if it is declared and its unit is one its role asks for."""
        if not self.known(home, tail, "parameters", name) or name not in self.parameters:
            return None
        parameter, allowed = self.parameters[name], tuple(units)
        if parameter.unit not in allowed:
            cure = f"serve un parametro in {' o '.join(allowed)}"
            self.say(home, tail, f"`{name}` è in {parameter.unit}, non adatto a {role}", cure)
            return None
        return parameter

    def measured(self, home: Home, tail: Path, name: str, fact: tuple[str, Fact]) -> None:
        """Check that a parameter is declared and in the unit of the fact that is compared with it."""
        (whose, body), parameter = fact, self.parameters.get(name)
        if self.known(home, tail, "parameters", name) and parameter is not None and parameter.unit != body.measure:
            cure = f"serve un parametro in {body.measure}"
            if suits(body.type, parameter.unit):
                cure += f", o `unit: {parameter.unit}` nel fatto"
            what = f"`{name}` è in {parameter.unit}, `{whose}` in {body.measure}: non si confrontano"
            self.say(home, tail, what, cure)

    def alike(self, home: Home, tail: Path, part: tuple[str, Fact], whole: tuple[str, Fact]) -> None:
        """Check that two facts that are compared are in the same unit."""
        if part[1].measure != whole[1].measure:
            named = " e ".join(f"`{name}` in {fact.measure}" for name, fact in (part, whole))
            self.say(
                home, tail, f"{named}: non si confrontano", "dai ai due fatti la stessa `unit`, o nominane un altro"
            )

    def options(self, home: Home, tail: Path, reading: str, chosen: Mapping[Path, str], *, every: bool) -> None:
        """Check that the options at each path below `tail` belong to the reading; `every`: that all are there."""
        if reading not in self.readings:
            return
        options = self.readings[reading].options
        for path, option in chosen.items():
            if option not in options:
                what = f"la lettura `{reading}` non ha l'opzione `{one_line(option)}`"
                self.say(home, tail + path, what, cure_for(option, options), at_key=every)
        missing = [option for option in options if option not in chosen.values()] if every else []
        if missing:
            named = ", ".join(f"`{option}`" for option in missing)
            self.say(home, tail, f"mancano opzioni della lettura `{reading}`: {named}", "una voce per ogni opzione")

    def terms(self, clause: str) -> Mapping[str, Term] | None:
        """The terms of a clause, also of one without a valid shape; None where they are not known."""
        body = self.clauses.get(clause) or self.remains.get(clause)
        return body.terms if body is not None else None

    def synonyms(self) -> dict[str, str]:
        """Other words for facts."""
        return {fold(word): name for name, fact in self.vocabulary.items() for word in fact.synonyms}
