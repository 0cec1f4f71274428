"""The plans of every selection, made once for a rulebook, and the same case under the other selections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from engine.evaluation.plans import Plans
from engine.evaluation.scene import Scene
from engine.evaluation.selection import Selection, select
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import closure, felt_readings, figures_of

Because = Literal["reading", "profile"]


class Library:
    """Plans by selection. `felt` names, for each clause, the readings that could change it."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.felt = felt_readings(rulebook)
        self.selections: dict[Profile, Selection] = {profile: select(rulebook, profile) for profile in PROFILES}
        self._plans: dict[object, Plans] = {}
        self._closures = {name: closure(rulebook, name) for name in rulebook.clauses}
        self._departing: dict[tuple[str, object, object], bool] = {}
        self._governed: dict[tuple[str, object], tuple[tuple[str, str], ...]] = {}
        self._otherwise: dict[tuple[Profile, str], list[tuple[str, str, Selection]]] = {}

    def plans(self, selection: Selection) -> Plans:
        """The plans of a selection."""
        found = self._plans.get(selection.key)
        if found is None:
            found = self._plans[selection.key] = Plans(self.rulebook, selection, self.felt)
        return found

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

    def leaning(self, clause: str) -> tuple[str, ...]:
        """A clause and all it leans on."""
        return self._closures[clause]

    def departs(self, clause: str, one: Selection, other: Selection) -> bool:
        """Whether two selections fix anything differently, figures apart, about a clause or what it leans on; where
        they do not, equal figures give equal findings."""
        key = clause, one.key, other.key
        found = self._departing.get(key)
        if found is None:
            mine, theirs = self.plans(one), self.plans(other)
            found = any(mine.structure(name) != theirs.structure(name) for name in self._closures[clause])
            self._departing[key] = found
        return found

    def governed(self, clause: str, selection: Selection) -> tuple[tuple[str, str], ...]:
        """Parameter and reader, for every figure of a clause and what it leans on that a selection could change."""
        changed = None if selection.changed is None else selection.changed[0]
        key = clause, changed
        found = self._governed.get(key)
        if found is None:
            found = self._governed[key] = tuple(
                (parameter, name)
                for name in self._closures[clause]
                for parameter in figures_of(self.rulebook.clauses[name])
                if (reading := self.rulebook.parameters[parameter].reading) is not None
                and (changed is None or reading == changed)
            )
        return found

    def other_profiles(self, selection: Selection) -> Iterator[tuple[Profile, Selection]]:
        """The other profiles, with their selections."""
        for profile, other in self.selections.items():
            if profile != selection.profile:
                yield profile, other


class Others:
    """The same case under every other reading and profile, each scene made once and only when asked for."""

    def __init__(self, library: Library, scene: Scene) -> None:
        self._library, self._base, self._selection = library, scene, scene.plans.selection
        self._scenes: dict[object, Scene] = {}

    def _scene(self, selection: Selection) -> Scene:
        found = self._scenes.get(selection.key)
        if found is None:
            base = self._base
            parent = base if selection.changed is not None else None
            plans = self._library.plans(selection)
            found = self._scenes[selection.key] = Scene(plans, base.facts, base.as_of, base.examined, parent)
        return found

    def of(self, clause: str) -> Iterator[tuple[Because, str, str, str, Scene]]:
        """The scenes that could judge a clause differently: one reading answered otherwise, then the other profiles."""
        readings = self._library.felt[clause]
        for name, option, text, selection in self._library.otherwise(self._selection, readings):
            if (scene := self._different(clause, selection)) is not None:
                yield "reading", name, option, text, scene
        for profile, selection in self._library.other_profiles(self._selection):
            if readings and (scene := self._different(clause, selection)) is not None:
                yield "profile", profile, profile, "", scene

    def _different(self, clause: str, selection: Selection) -> Scene | None:
        """The scene under a selection; None where nothing it fixes differs for the clause, so that nothing can."""
        scene = self._scene(selection)
        if self._library.departs(clause, self._selection, selection):
            return scene
        for parameter, reader in self._library.governed(clause, selection):
            mine, other = self._base.figure(parameter, reader), scene.figure(parameter, reader)
            if mine is not other and (mine is None or other is None or mine.value != other.value):
                return scene
        return None
