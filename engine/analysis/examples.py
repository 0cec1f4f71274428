"""For each clause that changes, a case that shows it, or the reason why there is none."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from decimal import Decimal

from engine.analysis.comparing import SERIOUS, EditionComparison
from engine.analysis.figure_changes import NO_FIGURE
from engine.analysis.piece_changes import lost_values, refused_value
from engine.analysis.refusing import refused_case
from engine.analysis.witness import Witness, Witnesses
from engine.model.difference import ClauseChange, Example, NoExample, Said
from engine.model.fact_kinds import cell_text
from engine.model.figures import PROFILES, Profile
from engine.model.phrases import OUTCOMES
from engine.model.reads import facts_named
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import closure
from engine.reckoning.calendar import VERIFIED_YEARS
from engine.scenarios.writing import Side, Worth, scenario

SECONDS, LEAST = 8, 1
"""What is spent on looking for cases, all clauses together; and on a clause at the least."""


def with_examples(
    comparison: EditionComparison, profile: Profile | None, seconds: float = SECONDS
) -> Iterator[ClauseChange]:
    """The clauses that change, in order, each with its cases: of the profile asked for, else of the first under which it
    changes; and of the others under which nothing changes, why. Raises EngineFault where a case is not confirmed."""
    waiting = sum(clause.change in SERIOUS for clause in comparison.clauses)
    if not waiting:
        yield from comparison.clauses
        return
    end = time.monotonic() + seconds
    with ExitStack() as opened:
        witnesses = opened.enter_context(Witnesses(comparison.old, comparison.new))
        of_new = witnesses
        if any(clause.change == "added" for clause in comparison.clauses):
            of_new = opened.enter_context(Witnesses(_knowing(comparison), comparison.new))
        for clause in comparison.clauses:
            if clause.change not in SERIOUS:
                yield clause
                continue
            # What an easy clause leaves, a hard one takes.
            share = max(LEAST, (end - time.monotonic()) / waiting)
            looking = _Looking(comparison, of_new if clause.change == "added" else witnesses, share)
            waiting -= 1
            yield replace(clause, examples=tuple(looking.examples(clause, profile)))


def _knowing(comparison: EditionComparison) -> Rulebook:
    """The old edition, with the facts that only the new one knows: a new clause may be about nothing else."""
    return replace(comparison.old, vocabulary={**comparison.new.vocabulary, **comparison.old.vocabulary})


class _Looking:
    """Looks for cases of one clause, `seconds` for each profile."""

    def __init__(self, comparison: EditionComparison, witnesses: Witnesses, seconds: float) -> None:
        self._comparison, self._witnesses, self._seconds = comparison, witnesses, seconds

    def examples(self, clause: ClauseChange, profile: Profile | None) -> Iterator[Example | NoExample]:
        """Under the profile asked for; else under each until there is a case, and then where nothing changes."""
        shown = False
        for one in PROFILES if profile is None else (profile,):
            changes = self._changes(clause, one)
            if changes and shown:
                continue
            example = self._find(clause, one) if changes else self._untouched(clause, one)
            shown = shown or isinstance(example, Example)
            yield example
        if clause.readings and not shown:
            yield from self._read_otherwise(clause, PROFILES[0] if profile is None else profile)

    def _changes(self, clause: ClauseChange, profile: Profile) -> bool:
        """Whether a clause, or one that it depends on, changes under a profile."""
        comparison = self._comparison
        near = {clause.id}
        for rulebook in (comparison.old, comparison.new):
            near |= set(closure(rulebook, clause.id)) if clause.id in rulebook.clauses else set()
        return any(
            one.id in near and (profile in one.profiles or one.change in ("added", "removed"))
            for one in comparison.clauses
        )

    def _read_otherwise(self, clause: ClauseChange, profile: Profile) -> Iterator[Example]:
        """The first case that another answer to a reading shows."""
        for answer in clause.readings:
            reading, _, option = answer.partition("=")
            if self._comparison.new.readings[reading].choice[profile] != option:
                example = self._find(clause, profile, (reading, option))
                if isinstance(example, Example):
                    yield example
                    return

    def _find(
        self, clause: ClauseChange, profile: Profile, reading: tuple[str, str] | None = None
    ) -> Example | NoExample:
        witness = self._witnesses.find(clause.id, profile=profile, reading=reading, seconds=self._seconds)
        if isinstance(witness, Witness):
            return _told(self._comparison.new, self._comparison.old, witness)
        lost = tuple(self._lost(clause)) if reading is None else ()
        for fact, value in lost:
            # No case that both editions take shows a value that is no more.
            refused = refused_case(
                self._witnesses, clause.id, fact, value, profile=profile, seconds=self._seconds / len(lost)
            )
            if refused is not None:
                return _told(self._comparison.new, self._comparison.old, refused)
        vocabulary = self._comparison.old.vocabulary
        why = "; ".join((witness.why, *(refused_value(vocabulary[fact], value) for fact, value in lost)))
        return NoExample(profile, witness.proved, witness.first.isoformat(), witness.last.isoformat(), why)

    def _lost(self, clause: ClauseChange) -> Iterator[tuple[str, str]]:
        """The facts that a clause names, with each value that cases may have stated and may state no more."""
        old, new = self._comparison.old, self._comparison.new
        for name in facts_named(old.clauses[clause.id], old.vocabulary) if clause.id in old.clauses else ():
            if name in new.vocabulary:
                yield from ((name, value) for value in lost_values(old.vocabulary[name], new.vocabulary[name]))

    def _untouched(self, clause: ClauseChange, profile: Profile) -> NoExample:
        first, last = date(VERIFIED_YEARS[0], 1, 1), date(VERIFIED_YEARS[-1], 12, 31)
        why = _prevailing(self._comparison, clause, profile)
        return NoExample(profile, True, first.isoformat(), last.isoformat(), why)


def _prevailing(comparison: EditionComparison, clause: ClauseChange, profile: Profile) -> str:
    """Why a change has no effect under a profile: the layers that prevail over the changed ones, or the reading in use."""
    figures = {one.id: one for one in comparison.figures}
    named = [figures[name].prevails[profile] for name in clause.figures if profile in figures[name].prevails]
    if named:
        return "; ".join(
            "nessuna cifra è in vigore" if one == NO_FIGURE else f"prevale {one}" for one in dict.fromkeys(named)
        )
    if clause.readings and not clause.profiles:
        return f"cambia soltanto con un'altra lettura: {', '.join(clause.readings)}"
    return "le letture di questo profilo lasciano la clausola com'era"


def _told(new: Rulebook, old: Rulebook, witness: Witness) -> Example:
    # A fact or a value that only the old edition knows can only be told in its words.
    known = not witness.after.refused and all(name in new.vocabulary for name in witness.facts)
    rulebook = new if known else old
    before, after = _said(witness.before), _said(witness.after)
    title = f"{_outcome(after)}, e prima {_outcome(before)}"
    if after.outcome == before.outcome and not after.refused:
        what = "giorni o importi" if after.values != before.values else "consigli"
        title = f"{_outcome(after)}, con {what} diversi da prima"
    otherwise = None if witness.otherwise is None else witness.otherwise[1]
    text = scenario(
        rulebook, witness.clause, witness.profile, witness.as_of, witness.facts, witness.after, title,
        against=witness.before, otherwise=otherwise,
    )  # fmt: skip
    facts = {name: cell_text(rulebook.vocabulary[name], value) for name, value in witness.facts.items()}
    reading = "" if otherwise is None else f"{otherwise.reading}={otherwise.option}"
    return Example(witness.profile, witness.as_of.isoformat(), facts, before, after, text, reading)


def _outcome(said: Said) -> str:
    if said.refused:
        return "caso rifiutato"
    return "fuori da questo caso" if said.outcome is None else OUTCOMES[said.outcome]


def _said(side: Side) -> Said:
    values = {name: _worth(worth) for name, worth in side.values.items() if worth is not None}
    return Said(side.outcome, values, side.advised, side.refused)


def _worth(worth: Worth) -> str:
    return (
        worth.isoformat() if isinstance(worth, date) else f"{worth:.2f}" if isinstance(worth, Decimal) else str(worth)
    )
