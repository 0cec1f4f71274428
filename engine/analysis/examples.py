"""For each clause that changes, a case that shows it, or the reason why there is none."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from engine.analysis.comparing import EditionComparison
from engine.analysis.witness import Witness, Witnesses
from engine.model.case import ABSENT, Value
from engine.model.difference import ClauseChange, Example, NoExample, Said
from engine.model.figures import PROFILES, Profile
from engine.model.phrases import OUTCOMES
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import closure
from engine.model.vocabulary import Fact
from engine.reckoning.calendar import VERIFIED_YEARS
from engine.scenarios.writing import Side, Worth, scenario, written

SECONDS, LEAST = 8, 1
"""What is spent on looking for cases, all clauses together; and on a clause at the least."""


def with_examples(
    comparison: EditionComparison, profile: Profile | None, seconds: float = SECONDS
) -> Iterator[ClauseChange]:
    """The clauses that change, in order, each with its cases: of the profile asked for, else of the first under which it
    changes; and of the others under which nothing changes, why. Raises EngineFault where a case is not confirmed."""
    waiting = sum(clause.change == "meaning" for clause in comparison.clauses)
    if not waiting:
        yield from comparison.clauses
        return
    end = time.monotonic() + seconds
    with Witnesses(comparison.old, comparison.new) as witnesses:
        for clause in comparison.clauses:
            asked = _asked(clause, profile) if clause.change == "meaning" else ()
            # What an easy clause leaves, a hard one takes.
            share = max(LEAST, (end - time.monotonic()) / max(1, waiting))
            waiting -= bool(asked)
            yield replace(clause, examples=tuple(_example(comparison, witnesses, clause, one, share) for one in asked))


def _asked(clause: ClauseChange, profile: Profile | None) -> tuple[Profile, ...]:
    if profile is not None:
        return (profile,)
    return tuple(one for one in PROFILES if one not in clause.profiles or one == clause.profiles[0])


def _example(
    comparison: EditionComparison, witnesses: Witnesses, clause: ClauseChange, profile: Profile, seconds: float
) -> Example | NoExample:
    if profile not in clause.profiles and not _leans_on_a_change(comparison, clause.id, profile):
        first, last = date(VERIFIED_YEARS[0], 1, 1), date(VERIFIED_YEARS[-1], 12, 31)
        why = _prevailing(comparison, clause, profile)
        return NoExample(profile, True, first.isoformat(), last.isoformat(), why)
    found = witnesses.find(clause.id, profile=profile, seconds=seconds)
    if isinstance(found, Witness):
        return _told(comparison.new, found)
    return NoExample(profile, found.proved, found.first.isoformat(), found.last.isoformat(), found.why)


def _leans_on_a_change(comparison: EditionComparison, clause: str, profile: Profile) -> bool:
    """Whether another clause that this one depends on changes under a profile."""
    others = {*closure(comparison.new, clause), *closure(comparison.old, clause)} - {clause}
    return any(
        one.id in others and (profile in one.profiles or one.change in ("added", "removed"))
        for one in comparison.clauses
    )


def _prevailing(comparison: EditionComparison, clause: ClauseChange, profile: Profile) -> str:
    """What makes a change not felt under a profile: the layers that prevail over the changed ones, or the reading in use."""
    figures = {one.id: one for one in comparison.figures}
    named = [figures[name].prevails[profile] for name in clause.figures if profile in figures[name].prevails]
    if named:
        return f"prevale {'; '.join(dict.fromkeys(named))}"
    if clause.readings and not clause.profiles:
        return f"cambia soltanto con un'altra lettura: {', '.join(clause.readings)}"
    return "le letture di questo profilo lasciano la clausola com'era"


def _told(rulebook: Rulebook, found: Witness) -> Example:
    before, after = _said(found.before), _said(found.after)
    title = f"{_outcome(after)}, e prima {_outcome(before)}"
    if after.outcome == before.outcome:
        title = f"{_outcome(after)}, con altri giorni o importi di prima"
    text = scenario(
        rulebook, found.clause, found.profile, found.as_of, found.facts, found.after, title, against=found.before
    )
    facts = {name: _stated(rulebook.vocabulary[name], value) for name, value in found.facts.items()}
    return Example(found.profile, found.as_of.isoformat(), facts, before, after, text)


def _outcome(said: Said) -> str:
    return "fuori da questo caso" if said.outcome is None else OUTCOMES[said.outcome]


def _said(side: Side) -> Said:
    return Said(side.outcome, {name: _worth(worth) for name, worth in side.values.items() if worth is not None})


def _worth(worth: Worth) -> str:
    return (
        worth.isoformat() if isinstance(worth, date) else f"{worth:.2f}" if isinstance(worth, Decimal) else str(worth)
    )


def _stated(fact: Fact, value: Value) -> str:
    return "null" if value is ABSENT else written(fact, value)
