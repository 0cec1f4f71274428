"""Two editions of a rulebook compared by meaning: compiled clauses and figures in force, under every profile and reading."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.analysis.figure_changes import figure_changes
from engine.analysis.meaning import PARTS, Meanings, differing
from engine.analysis.piece_changes import piece_changes
from engine.analysis.renaming import Renames, renamed, renames
from engine.model.clause import Clause
from engine.model.difference import Change, ClauseChange, ClauseCounts, ParameterChange, PieceChange
from engine.model.figures import PROFILES, Profile
from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook, depends_on
from engine.model.sensitivity import figures_of, own_readings
from engine.program.programs import Programs
from engine.program.selection import Selection

SERIOUS: frozenset[Change] = frozenset({"meaning", "added", "removed"})
"""The changes after which a verdict may be another."""


@dataclass(frozen=True, slots=True)
class EditionComparison:
    """What differs between two editions. `old` is the old one written in the names of the new; `clauses` are those that
    differ in any way, in the order of the new edition, and `equal` how many do not."""

    old: Rulebook
    new: Rulebook
    renames: Renames
    clauses: tuple[ClauseChange, ...]
    equal: int
    figures: tuple[ParameterChange, ...]
    pieces: tuple[PieceChange, ...]

    @property
    def same(self) -> bool:
        """Whether nothing that the editions mean differs."""
        changes: list[Change] = [one.change for one in self.clauses]
        changes += [one.change for one in self.figures]
        changes += [one.change for one in self._weighty]
        return SERIOUS.isdisjoint(changes)

    @property
    def _weighty(self) -> tuple[PieceChange, ...]:
        """The other pieces on which a verdict depends."""
        return tuple(one for one in self.pieces if one.change == "meaning" or one.kind in ("fact", "reading"))

    @property
    def counts(self) -> ClauseCounts:
        """How many clauses change, and how."""
        times = {change: sum(one.change == change for one in self.clauses) for change in (*SERIOUS, "words")}
        called = sum(bool(one.was) for one in self.clauses)
        return ClauseCounts(times["meaning"], times["words"], self.equal, times["added"], times["removed"], called)


def compare(old: Rulebook, new: Rulebook) -> EditionComparison:
    """What differs between two editions, by meaning. Clauses and figures are found under their new names."""
    by = renames(old, new)
    old = renamed(old, by)
    before, after = Programs(old), Programs(new)
    figures = figure_changes(before, after, by)
    clauses = tuple(_Clauses(before, after, by, figures).changes())
    gone = sum(one.change == "removed" for one in clauses)
    equal = len(new.clauses) - (len(clauses) - gone) + sum(one.change == "renamed" for one in clauses)
    return EditionComparison(old, new, by, clauses, equal, figures, piece_changes(old, new, by))


class _Clauses:
    """Compares the clauses of two editions that use the same names."""

    def __init__(self, old: Programs, new: Programs, by: Renames, figures: tuple[ParameterChange, ...]) -> None:
        self._old, self._new = old, new
        self._was = {other: one for one, other in by.clauses.items()}
        self._facts = _facts(old.rulebook, new.rulebook)
        self._figures = {one.id for one in figures if one.change in SERIOUS}
        self._meanings = Meanings(old), Meanings(new)
        self._dependents = _dependents(old.rulebook, new.rulebook)

    def changes(self) -> Iterator[ClauseChange]:
        """The clauses that differ."""
        before, after = self._old.rulebook.clauses, self._new.rulebook.clauses
        for name, clause in after.items():
            if name not in before:
                yield ClauseChange(name, "", clause.title, "added", dependents=self._dependents.get(name, ()))
            elif (change := self._change(name, before[name], clause)) is not None:
                yield change
        for name, clause in before.items():
            if name not in after:
                yield ClauseChange(name, "", clause.title, "removed", dependents=self._dependents.get(name, ()))

    def _change(self, name: str, before: Clause, after: Clause) -> ClauseChange | None:
        was = self._was.get(name, "")
        profiles: dict[Profile, tuple[str, ...]] = {}
        readings: list[str] = []
        if before != after or self._reads_otherwise(after):
            profiles = {one: parts for one in PROFILES if (parts := self._differing(name, self._selections(one)))}
            readings = [] if profiles else list(self._only_if_read_otherwise(name))
        change: Change = "words"
        if profiles or readings:
            change = "meaning"
        elif before == after:
            if not was:
                return None
            change = "renamed"
        return ClauseChange(
            id=name,
            was=was,
            title=after.title,
            change=change,
            parts=tuple(PARTS[part] for part in PARTS if any(part in parts for parts in profiles.values())),
            profiles=tuple(profiles),
            readings=tuple(readings),
            figures=tuple(
                one for one in dict.fromkeys((*figures_of(after), *figures_of(before))) if one in self._figures
            ),
            dependents=self._dependents.get(name, ()) if change == "meaning" else (),
        )

    def _reads_otherwise(self, clause: Clause) -> bool:
        """Whether anything that a clause is compiled with differs: figures, facts, readings, the count of days."""
        old, new = self._old.rulebook, self._new.rulebook
        return (
            old.header.counting != new.header.counting
            or not self._facts.isdisjoint(facts_named(clause, new.vocabulary))
            or any(old.parameters.get(one) != new.parameters.get(one) for one in figures_of(clause))
            or any(old.readings.get(one) != new.readings.get(one) for one in own_readings(new, clause))
        )

    def _selections(self, profile: Profile) -> tuple[Selection, Selection]:
        return self._old.selections[profile], self._new.selections[profile]

    def _differing(self, name: str, under: tuple[Selection, Selection]) -> tuple[str, ...]:
        """The parts of a clause that mean another thing under two selections, one of each edition."""
        before, after = (each.under(selection) for each, selection in zip(self._meanings, under, strict=True))
        return differing(before.of(name), after.of(name))

    def _only_if_read_otherwise(self, name: str) -> Iterator[str]:
        """The answers to readings, not those of any profile, under which a clause means another thing."""
        answers: dict[str, None] = {}
        for reading in own_readings(self._new.rulebook, self._new.rulebook.clauses[name]):
            if reading not in self._old.rulebook.readings:
                continue
            old, new = self._old.rulebook.readings[reading], self._new.rulebook.readings[reading]
            for option in (one for one in new.options if one in old.options):
                for one, other in map(self._selections, PROFILES):
                    pair = one.but(reading, option), other.but(reading, option)
                    if option != other.choices[reading] and self._differing(name, pair):
                        answers[f"{reading}={option}"] = None
                        break
        return iter(answers)


def _facts(old: Rulebook, new: Rulebook) -> frozenset[str]:
    """The facts that differ between two editions, or that a general fact that differs stands for."""
    before, after = old.vocabulary, new.vocabulary
    changed = {name for name in (*after, *before) if before.get(name) != after.get(name)}
    general = (facts[name].stands_for for facts in (before, after) for name in changed if name in facts)
    return frozenset(changed.union(*general))


def _dependents(old: Rulebook, new: Rulebook) -> dict[str, tuple[str, ...]]:
    """For each clause of either edition, the others that depend on it, near or far, in the order of the new edition."""
    near: dict[str, dict[str, None]] = {}
    for rulebook in (new, old):
        for name, clause in rulebook.clauses.items():
            for other in depends_on(clause):
                near.setdefault(other, {})[name] = None
    order = {name: place for place, name in enumerate(dict.fromkeys((*new.clauses, *old.clauses)))}
    dependents = {}
    for name in near:
        reached: dict[str, None] = {}
        waiting = list(near[name])
        while waiting:
            one = waiting.pop()
            if one not in reached and one != name:
                reached[one] = None
                waiting += near.get(one, ())
        dependents[name] = tuple(sorted(reached, key=order.__getitem__))
    return dependents
