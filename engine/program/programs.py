"""The programs of every selection, each compiled once for a rulebook, and where two of them could judge a clause differently."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cached_property
from typing import Literal, NamedTuple

from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook, depends_on, outcomes_in
from engine.model.sensitivity import (
    closure,
    closures,
    figures_of,
    own_readings,
    sensitive_readings,
    users_of_definitions,
)
from engine.program.departure import Departure
from engine.program.program import Program
from engine.program.selection import Selection, select

Because = Literal["reading", "profile"]
MOST_ROUTES = 1000
"""How many answers to where selections part are remembered before starting again."""
MOST_TOGETHER = 500
"""How many sets of clauses are remembered before starting again: memory stays flat on any archive."""
Epochs = tuple[int | None, ...]
"""For a clause and each it depends on, the span of days in which the day falls that chooses its figures."""
Concerned = tuple[bool, ...]
"""For each clause that a clause and those it depends on may presume the outcome of, whether a fact concerns it."""


class OtherRoute(NamedTuple):
    """Another selection that could judge a clause differently: why it is another, which reading or profile, which answer and
    its text; how its program departs; the place of an earlier route that cannot but agree with it."""

    because: Because
    name: str
    choice: str
    text: str
    departure: Departure
    same: int | None


class Programs:
    """Programs by selection. `sensitive_to` names, for each clause, the readings that could change it; `users`, for each definition,
    the clauses that read it, near or far.

    `base` are the programs of another rulebook, from which this one differs only in the clauses `touched`: in themselves,
    or in figures and readings that they name. What the other clauses compile to is taken from there."""

    def __init__(self, rulebook: Rulebook, base: Programs | None = None, touched: Collection[str] = ()) -> None:
        self.rulebook, self._base, self._touched = rulebook, base, touched
        linked = base if base is not None and _linked_alike(base.rulebook, rulebook, touched) else None
        self.sensitive_to: dict[str, tuple[str, ...]] = (
            sensitive_readings(rulebook) if linked is None else linked.sensitive_to
        )
        self.selections: dict[Profile, Selection] = {profile: select(rulebook, profile) for profile in PROFILES}
        self._plans: dict[object, Program] = {}
        self._routes: dict[tuple[str, object, Epochs, Concerned], tuple[OtherRoute, ...]] = {}
        self._closures: dict[str, tuple[str, ...]] = closures(rulebook) if linked is None else linked._closures
        self._together: dict[tuple[tuple[str, ...], frozenset[str]], tuple[str, ...]] = {}
        self.users: dict[str, frozenset[str]] = users_of_definitions(rulebook) if linked is None else linked.users
        self._departures: dict[tuple[object, object], Departure] = {}
        self._presumable: dict[str, tuple[str, ...]] = {}
        self._seen: dict[str, list[tuple[object, ...]]] = {}
        self._forms: dict[tuple[str, object], int] = {}
        self._otherwise: dict[tuple[Profile, str], list[tuple[str, str, Selection]]] = {}

    def program(self, selection: Selection) -> Program:
        """The program of a selection."""
        program = self._plans.get(selection.key)
        if program is None:
            program = self._plans[selection.key] = Program(self.rulebook, selection, *self._beside(selection))
        return program

    def _beside(self, selection: Selection) -> tuple[Program | None, Collection[str]]:
        """A program that a selection shares most of its clauses with, and the others: that of the rulebook this one differs from,
        else that of the same profile, from which it departs by one reading."""
        if self._base is not None:
            return self._base.program(self._base.like(selection)), self._touched
        if selection.changed is None:
            return None, ()
        return self.program(self.selections[selection.profile]), self._readers[selection.changed[0]]

    @cached_property
    def _readers(self) -> Mapping[str, Collection[str]]:
        """For each reading, the clauses that it is written into."""
        readers: dict[str, set[str]] = {name: set() for name in self.rulebook.readings}
        for name, clause in self.rulebook.clauses.items():
            for reading in own_readings(self.rulebook, clause):
                readers[reading].add(name)
        return readers

    def departure(self, base: Selection, other: Selection) -> Departure:
        """How the program of a selection departs from that of another."""
        key = base.key, other.key
        departure = self._departures.get(key)
        if departure is None:
            departure = self._departures[key] = Departure(self.program(base), self.program(other))
        return departure

    def like(self, selection: Selection) -> Selection:
        """The selection of the same profile, with the same reading answered otherwise."""
        base = self.selections[selection.profile]
        return base if selection.changed is None else base.but(*selection.changed)

    def otherwise(self, selection: Selection, readings: tuple[str, ...]) -> Iterator[tuple[str, str, str, Selection]]:
        """Reading, option, text and selection, for every other answer to these readings."""
        for name in readings:
            key = selection.profile, name
            if key not in self._otherwise:
                options = self.rulebook.readings[name].options
                self._otherwise[key] = [
                    (option, options[option].text, selection.but(name, option))
                    for option in options
                    if option != selection.choices[name]
                ]
            for option, text, other in self._otherwise[key]:
                yield name, option, text, other

    def routes(self, clause: str, selection: Selection, epochs: Epochs, concerned: Concerned) -> tuple[OtherRoute, ...]:
        """Every other answer and profile under which something fixed differs for a clause, in these epochs of the
        clauses it depends on, where facts concern these of the `presumable`."""
        key = clause, selection.key, epochs, concerned
        routes = self._routes.get(key)
        if routes is None:
            if len(self._routes) >= MOST_ROUTES:
                self._routes.clear()
            at = dict(zip(self.dependencies(clause), epochs, strict=True))
            unconcerned = frozenset(
                name for name, is_ in zip(self.presumable(clause), concerned, strict=True) if not is_
            )
            routes = self._routes[key] = tuple(self._parting(clause, selection, at, unconcerned))
        return routes

    def _parting(
        self, clause: str, selection: Selection, at: Mapping[str, int | None], unconcerned: frozenset[str]
    ) -> Iterator[OtherRoute]:
        base, names = self.program(selection), closure(self.rulebook, clause, unconcerned)
        mine, seen = self._signature(names, selection, selection, at), list[object]()
        for because, name, choice, text, other in self._candidates(clause, selection):
            signature = self._signature(names, other, selection, at)
            if signature == mine:
                continue
            departure = Departure(base, self.program(other), at, unconcerned)
            if departure.moves(clause):
                same = seen.index(signature) if signature in seen else None
                seen.append(signature)
                yield OtherRoute(because, name, choice, text, departure, same)

    def _candidates(self, clause: str, selection: Selection) -> Iterator[tuple[Because, str, str, str, Selection]]:
        readings = self.sensitive_to[clause]
        for name, choice, text, other in self.otherwise(selection, readings):
            yield "reading", name, choice, text, other
        for profile, other in self.other_profiles(selection) if readings else ():
            yield "profile", profile, profile, "", other

    def _signature(
        self, names: tuple[str, ...], selection: Selection, base: Selection, at: Mapping[str, int | None]
    ) -> tuple[object, ...]:
        """All that a selection fixes about a clause and what it depends on: equal signatures, equal values. What no reading
        changes on which it departs from `base` is as there, and need not be lowered again."""
        program, changed = self.program(selection), selection.departs(base)
        figures = tuple(
            None if (version := program.figures.during(parameter, at[reader])) is None else version.value
            for parameter, reader in self._governed(names)
        )
        forms = (
            self._form(self.program(base) if changed.isdisjoint(self.sensitive_to[name]) else program, name)
            for name in names
        )
        return tuple(forms), figures

    def _form(self, program: Program, clause: str) -> int:
        """Which of the forms seen so far a clause has under a selection: comparing whole trees once is enough."""
        if self._base is not None and clause not in self._touched:
            base = self._base
            return base._form(base.program(base.like(program.selection)), clause)
        key = clause, program.selection.key
        index = self._forms.get(key)
        if index is None:
            seen, form = self._seen.setdefault(clause, []), program.structure(clause)
            index = self._forms[key] = next((place for place, one in enumerate(seen) if one == form), len(seen))
            seen += [form] if index == len(seen) else []
        return index

    def dependencies(self, clause: str) -> tuple[str, ...]:
        """A clause and all it depends on."""
        return self._closures[clause]

    def dependencies_of(self, scope: tuple[str, ...], unconcerned: frozenset[str] = frozenset()) -> tuple[str, ...]:
        """Some clauses and all they depend on, once each, where no fact concerns these others."""
        clauses = self._together.get((scope, unconcerned))
        if clauses is None:
            if len(self._together) >= MOST_TOGETHER:
                self._together.clear()
            near = (
                closure(self.rulebook, name, unconcerned) if unconcerned else self._closures[name] for name in scope
            )
            clauses = self._together[scope, unconcerned] = tuple(dict.fromkeys(one for names in near for one in names))
        return clauses

    def presumable(self, clause: str) -> tuple[str, ...]:
        """The clauses of which a clause, or one it depends on, presumes an outcome where no fact concerns them."""
        clauses = self._presumable.get(clause)
        if clauses is None:
            read = (one for name in self._closures[clause] for one in outcomes_in(self.rulebook.clauses[name]))
            presumed = dict.fromkeys(one.clause for one in read if one.presume is not None)
            clauses = self._presumable[clause] = tuple(presumed)
        return clauses

    def _governed(self, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        """Parameter and reader, for every figure of some clauses that a reading chooses."""
        for name in names:
            for parameter in figures_of(self.rulebook.clauses[name]):
                if self.rulebook.parameters[parameter].reading is not None:
                    yield parameter, name

    def other_profiles(self, selection: Selection) -> Iterator[tuple[Profile, Selection]]:
        """The other profiles, with their selections."""
        for profile, other in self.selections.items():
            if profile != selection.profile:
                yield profile, other


def _linked_alike(one: Rulebook, other: Rulebook, names: Collection[str]) -> bool:
    """Whether the clauses of these names read the same clauses and readings in both."""
    return all(
        depends_on(one.clauses[name]) == depends_on(other.clauses[name])
        and own_readings(one, one.clauses[name]) == own_readings(other, other.clauses[name])
        for name in names
    )
