"""The figures that differ between two editions: by layer, in force under each profile, with their days, and why a change of a
layer has no effect where another prevails."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from engine.analysis.renaming import Renames
from engine.model.difference import Change, ParameterChange, Stretch
from engine.model.figures import PROFILES, Parameter, Profile, Version
from engine.model.phrases import quantity
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import figures_of
from engine.program.figures import in_force
from engine.program.programs import Programs
from engine.reckoning.terms import iso
from engine.reporting.wording import LAYERS

Candidate = tuple[str | None, bool]
"""The text of a figure (None where there is none), and whether it is established."""
At = Callable[[int], Candidate]
"""What a figure is on a day (an ordinal)."""
NO_FIGURE = "nessuna cifra"
"""What prevails where none does."""
FIRST = date.min.toordinal()


def figure_changes(old: Programs, new: Programs, by: Renames) -> tuple[ParameterChange, ...]:
    """Every figure that differs, in the order of the new edition, then those that are gone. `old` is already written in
    the names of the new one."""
    before, after = old.rulebook.parameters, new.rulebook.parameters
    was = {other: one for one, other in by.parameters.items()}
    changes = []
    for name in dict.fromkeys((*after, *before)):
        if before.get(name) != after.get(name) or name in was or _chosen_otherwise(name, old.rulebook, new.rulebook):
            change = _change(name, old, new, was.get(name, ""))
            if change is not None:
                changes.append(change)
    return tuple(changes)


def _chosen_otherwise(name: str, old: Rulebook, new: Rulebook) -> bool:
    """Whether the reading that chooses between the layers of a figure differs."""
    readings = {one.parameters[name].reading for one in (old, new) if name in one.parameters}
    return any(reading and old.readings.get(reading) != new.readings.get(reading) for reading in readings)


def _change(name: str, old: Programs, new: Programs, was: str) -> ParameterChange | None:
    before, after = old.rulebook.parameters.get(name), new.rulebook.parameters.get(name)
    days = _days(one for one in (before, after) if one is not None)
    layers: dict[str, tuple[Stretch, ...]] = {
        layer: spans
        for layer in dict.fromkeys(version.layer for one in (after, before) if one for version in one.values)
        if (spans := stretches(_of_layer(before, layer), _of_layer(after, layer), days))
    }
    in_effect = {
        profile: spans
        for profile in PROFILES
        if (spans := stretches(_under(old, profile, name), _under(new, profile, name), days))
    }
    change: Change
    if before is None or after is None:
        change = "added" if before is None else "removed"
    elif in_effect or layers or before.unit != after.unit:
        change = "meaning"
    elif before != after:
        change = "words"
    elif was:
        change = "renamed"
    else:
        return None
    body = after or before
    return ParameterChange(
        id=name,
        was=was,
        title=body.title if body is not None else name,
        change=change,
        layers=layers,
        in_force=in_effect,
        prevails={
            profile: _prevailing(new, profile, name, layers)
            for profile in PROFILES
            if layers and profile not in in_effect and change == "meaning"
        },
        read_by=readers(name, new.rulebook if after is not None else old.rulebook),
    )


def readers(parameter: str, rulebook: Rulebook) -> tuple[str, ...]:
    """The clauses that read a figure."""
    return tuple(name for name, clause in rulebook.clauses.items() if parameter in figures_of(clause))


def _days(parameters: Iterable[Parameter]) -> tuple[int, ...]:
    """The days on which some version starts, or is over."""
    days = {FIRST}
    for parameter in parameters:
        for version in parameter.values:
            days |= {date.fromisoformat(version.from_).toordinal()} if version.from_ else set()
            days |= {date.fromisoformat(version.to).toordinal() + 1} if version.to else set()
    return tuple(sorted(days))


def _of_layer(parameter: Parameter | None, layer: str) -> At:
    versions = [version for version in parameter.values if version.layer == layer] if parameter is not None else []
    return lambda day: _told(in_force(versions, day), parameter)


def _under(programs: Programs, profile: Profile, name: str) -> At:
    parameter = programs.rulebook.parameters.get(name)
    figures = programs.program(programs.selections[profile]).figures
    return lambda day: _told(figures.at(name, day), parameter) if parameter is not None else (None, True)


def _told(version: Version | None, parameter: Parameter | None) -> Candidate:
    if version is None or parameter is None:
        return None, True
    return quantity(version.value, parameter.unit), version.established


def stretches(before: At, after: At, days: tuple[int, ...]) -> tuple[Stretch, ...]:
    """The spans of days, between those on which something changes, on which a figure differs; equal neighbours are one."""
    return tuple(_stretches(before, after, days))


def _stretches(before: At, after: At, days: tuple[int, ...]) -> Iterator[Stretch]:
    begun: tuple[int, Candidate, Candidate] | None = None
    for day in days:
        was, now = before(day), after(day)
        if begun is not None and begun[1:] != (was, now):
            yield _stretch(begun, day - 1)
            begun = None
        if begun is None and was[0] != now[0]:
            begun = (day, was, now)
    if begun is not None:
        yield _stretch(begun, None)


def _stretch(begun: tuple[int, Candidate, Candidate], last: int | None) -> Stretch:
    first, (was, sure), (now, surely) = begun
    days = None if first == FIRST else iso(first), None if last is None else iso(last)
    return Stretch(*days, was, now, sure and surely)


def _prevailing(new: Programs, profile: Profile, name: str, layers: Mapping[str, tuple[Stretch, ...]]) -> str:
    """What prevails under a profile on the days on which a layer changes, the latest first."""
    program, parameter = new.program(new.selections[profile]), new.rulebook.parameters[name]
    days = [day for day in _days([parameter]) if any(_within(day, one) for of in layers.values() for one in of)]
    versions = [version for day in reversed(days) if (version := program.figures.at(name, day)) is not None]
    texts = dict.fromkeys(f"{LAYERS[one.layer]}, {quantity(one.value, parameter.unit)}" for one in versions)
    if not texts:
        return NO_FIGURE
    chosen = "" if parameter.reading is None else program.selection.choices[parameter.reading]
    return "; ".join(texts) + (f" (lettura {parameter.reading}: {chosen})" if chosen else "")


def _within(day: int, one: Stretch) -> bool:
    return (one.first is None or one.first <= iso(day)) and (one.last is None or iso(day) <= one.last)
