"""The plans of every selection, made once for a rulebook, and the same case under the other selections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from engine.evaluation.plans import Plans
from engine.evaluation.scene import Scene
from engine.evaluation.selection import Selection, select
from engine.evaluation.sensitivity import felt_readings
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook

Because = Literal["reading", "profile"]


class Library:
    """Plans by selection. `felt` names, for each clause, the readings that could change it."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.rulebook = rulebook
        self.felt = felt_readings(rulebook)
        self.selections: dict[Profile, Selection] = {profile: select(rulebook, profile) for profile in PROFILES}
        self._plans: dict[object, Plans] = {}
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
            found = self._scenes[selection.key] = Scene(plans, base.facts, base.as_of, parent)
        return found

    def of(self, readings: tuple[str, ...]) -> Iterator[tuple[Because, str, str, str, Scene]]:
        """The scenes in which one of these readings is answered otherwise, then those of the other profiles."""
        for name, option, text, selection in self._library.otherwise(self._selection, readings):
            yield "reading", name, option, text, self._scene(selection)
        if readings:
            for profile, selection in self._library.other_profiles(self._selection):
                yield "profile", profile, profile, "", self._scene(selection)
