"""Which version of a figure is in force: the layers a reading prefers, on the day a fact chooses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date

from engine.model.figures import Option, Parameter, Version
from engine.model.rulebook import Rulebook
from engine.program.selection import Selection
from engine.reckoning.money import hundredths
from engine.reckoning.terms import iso


def scaled(version: Version) -> int:
    """The value in hundredths, whatever its unit."""
    return hundredths(str(version.value))


def undated(version: Version) -> bool:
    """In force on every day."""
    return version.from_ is None and version.to is None


def in_force(versions: Iterable[Version], day: int | None) -> Version | None:
    """The version in force on a day; without a day, the only undated one."""
    if day is None:
        candidates = list(versions)
        return candidates[0] if len(candidates) == 1 and undated(candidates[0]) else None
    text = iso(day)
    for version in versions:
        if (version.from_ is None or version.from_ <= text) and (version.to is None or text <= version.to):
            return version
    return None


class Figures:
    """The figures of a rulebook under one selection; those asked for so far are `known`, by parameter and epoch."""

    def __init__(self, rulebook: Rulebook, selection: Selection) -> None:
        self._rulebook, self._selection = rulebook, selection
        self.known: dict[tuple[str, int | None], Version | None] = {}
        changes = {
            date.fromisoformat(text).toordinal() + late
            for parameter in rulebook.parameters.values()
            for version in parameter.values
            for text, late in ((version.from_, 0), (version.to, 1))
            if text is not None
        }
        self._changes = sorted(changes)

    @property
    def changes(self) -> tuple[int, ...]:
        """The days on which any figure changes, in order: epoch `n` ends the day before the `n`-th of them."""
        return tuple(self._changes)

    def epoch(self, day: int | None) -> int | None:
        """The span of days, between two changes of any figure, in which a day falls."""
        return None if day is None else bisect_right(self._changes, day)

    def at(self, parameter: str, day: int | None) -> Version | None:
        """The version of a parameter on a day (an ordinal; None when the day that chooses is unknown). None when the
        texts give no figure for that day, or the unknown day could choose between several."""
        return self.during(parameter, self.epoch(day))

    def during(self, parameter: str, epoch: int | None) -> Version | None:
        """The version of a parameter in an epoch."""
        key = parameter, epoch
        if key not in self.known:
            day = epoch
            if epoch is not None:
                day = self._changes[epoch - 1] if epoch else date.min.toordinal()
            self.known[key] = self._find(self._rulebook.parameters[parameter], day)
        return self.known[key]

    def _find(self, parameter: Parameter, day: int | None) -> Version | None:
        if parameter.reading is None:
            return in_force(parameter.values, day)
        option = self._rulebook.readings[parameter.reading].options[self._selection.choices[parameter.reading]]
        return _best(parameter, option, day) if option.pick else _preferred(parameter, option, day)


def _layer(parameter: Parameter, layer: str) -> list[Version]:
    return [version for version in parameter.values if version.layer == layer]


def _preferred(parameter: Parameter, option: Option, day: int | None) -> Version | None:
    for layer in option.layers:
        versions = _layer(parameter, layer)
        version = in_force(versions, day)
        if version is not None or (versions and day is None):
            return version
    return None


def _best(parameter: Parameter, option: Option, day: int | None) -> Version | None:
    layers = dict.fromkeys(version.layer for version in parameter.values)
    if day is None and not all(undated(version) for version in parameter.values):
        return None
    candidates = [version for layer in layers if (version := in_force(_layer(parameter, layer), day)) is not None]
    choose = max if option.pick == "highest" else min
    return choose(candidates, key=scaled, default=None)
