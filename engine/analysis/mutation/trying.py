"""One change tried: the first scenario it makes fail; else whether anything at all is decided otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from time import process_time
from typing import NamedTuple

from engine.analysis.meaning import Meanings
from engine.analysis.mutation.alike import Likeness
from engine.analysis.mutation.fates import STATUSES, DistinguishingCase, Fate, Killer
from engine.analysis.mutation.mutant import Mutant
from engine.analysis.mutation.prepared import Scenarios
from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.solver import AVAILABLE
from engine.analysis.why import NO_CASE
from engine.analysis.window import covered
from engine.analysis.witness import NEAR, NoWitness, Witness, Witnesses
from engine.durable.network import hold
from engine.errors import CaseRefused, EngineFault, RulebookRefused
from engine.explaining.checker import Checker
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook
from engine.program.programs import Programs
from engine.scenarios.features import ScenarioText, read_text
from engine.scenarios.running import run
from engine.scenarios.writing import EVERYDAY, alone

SECONDS = 10.0
"""How long a case is looked for, of one clause under one profile."""
MOST_SEARCHES = 6
"""How many such times are given to all the clauses that read a change, once it is not settled: what reads it is rarely
easier to settle than the change itself, and can be half the rulebook."""
_UNTOLD = "non provato: cambia soltanto ciò che uno scenario non dice di un'altra lettura"
_ALIKE = "le clausole decidono nello stesso modo, sotto ogni profilo"
_BEYOND = "non provato: la cifra cambia soltanto in giorni lontani da quelli provati"


class _Trial(NamedTuple):
    """A change, the rulebook so changed, and how it is like the one that it changes."""

    mutant: Mutant
    checker: Checker
    likeness: Likeness


class Bench:
    """Tries the changes of one rulebook on its scenarios. What is compiled and read once serves every change."""

    def __init__(self, rulebook: Rulebook, texts: Iterable[ScenarioText], seconds: float = SECONDS) -> None:
        self.rulebook, self.seconds = rulebook, seconds
        self._base = Checker(rulebook)
        self.scenarios = Scenarios(texts, self._base)
        self._lent = _lent(rulebook)
        self._meanings = Meanings(self._base.programs)

    def close(self) -> None:
        """Frees the evaluators."""
        self._base.close()

    def fate(self, mutant: Mutant) -> Fate:
        """What becomes of a change; one beyond what a clause can hold needs no scenario, for nobody can write it. Raises
        UsageError where a scenario does not hold without it, EngineFault where the engine contradicts itself."""
        checker = self._changed(mutant)
        try:
            for profile in PROFILES:
                hold(checker.program(profile), mutant.touched)
        except RulebookRefused as refused:
            return Fate("refused", why=str(refused))
        killer = self._noticing(mutant, checker)
        return self._settled(mutant, checker) if killer is None else Fate("killed", killer)

    def killer(self, mutant: Mutant) -> Killer | None:
        """The first scenario that a change makes fail, judged only where the scenario looks."""
        return self._noticing(mutant, self._changed(mutant))

    def _changed(self, mutant: Mutant) -> Checker:
        changed = mutant.rulebook()
        return Checker(changed, Programs(changed, self._base.programs, mutant.touched))

    def _noticing(self, mutant: Mutant, checker: Checker) -> Killer | None:
        return next((self._killer(one.scenario) for one in self.scenarios.of(mutant) if not one.holds(checker)), None)

    def confirm(self, mutant: Mutant, fate: Fate) -> None:
        """Tries a change again as `conforme rules test` would: on its killer, or on every scenario near it where it is open.
        Raises EngineFault where what comes of it is not the same."""
        if fate.status not in ("killed", "open"):
            return
        near = [self.scenarios.texts[number] for number in self.scenarios.near(mutant)]
        texts = near if fate.killer is None else [self.scenarios.places[fate.killer.digest]]
        checker = Checker(mutant.rulebook())
        try:
            red = [result.scenario for result in run(texts, checker) if result.failures]
        finally:
            checker.close()
        if bool(red) != (fate.status == "killed"):
            named = ", ".join(f"{one.file}:{one.line}" for one in red) or str(fate.killer)
            raise EngineFault(f"{mutant.id}: {named}: visto da vicino è {STATUSES[fate.status]}, visto intero no")

    def _settled(self, mutant: Mutant, checker: Checker) -> Fate:
        """A change that no scenario seemed to notice: a case that would, or why there is none."""
        both = self._base, checker
        with closing(checker), Witnesses(self.rulebook, checker.rulebook, near=NEAR, checkers=both) as witnesses:
            tried = _Trial(mutant, checker, Likeness(self._meanings, checker.programs, mutant.touched, self.seconds))
            fate = self._under_profiles(tried, witnesses)
            return fate if fate.status == "open" else self._read_otherwise(tried, witnesses) or fate

    def _under_profiles(self, tried: _Trial, witnesses: Witnesses) -> Fate:
        doubts: list[str] = []
        questions = list(self._open_questions(tried))
        end = process_time() + self.seconds * MOST_SEARCHES
        for clause, profile in questions:
            if doubts and process_time() > end:
                break
            try:
                witness = witnesses.find(clause, profile=profile, seconds=self.seconds)
            except CaseRefused as refused:
                doubts.append(str(refused))
                continue
            if isinstance(witness, Witness):
                return self._open(tried, witness)
            pair = self._pair(tried, clause, profile)
            if not witness.proved:
                doubts.append(f"{clause}, profilo {profile}: {witness.why}")
            elif not covered(pair, witness.first.toordinal(), witness.last.toordinal()):
                doubts.append(f"{clause}, profilo {profile}: {_BEYOND}")
        if doubts:
            return Fate("unsettled", why=doubts[0])
        return Fate("equivalent", why=NO_CASE if questions else _ALIKE)

    def _read_otherwise(self, tried: _Trial, witnesses: Witnesses) -> Fate | None:
        """Of a change that no profile shows: a case that another answer to a reading shows, told as an alternative; None
        where no clause it is written into decides otherwise under any."""
        doubt: Fate | None = None
        end = process_time() + self.seconds * MOST_SEARCHES
        for clause, answer in self._answers(tried):
            if doubt is not None and process_time() > end:
                break
            where = f"{clause}, con la lettura {'='.join(answer)}"
            try:
                witness = witnesses.find(clause, profile=EVERYDAY, reading=answer, seconds=self.seconds)
            except CaseRefused as refused:
                doubt = Fate("unsettled", why=f"{where}: {refused}")
                continue
            if isinstance(witness, NoWitness):
                doubt = doubt if witness.proved else Fate("unsettled", why=f"{where}: {witness.why}")
                continue
            fate = self._open(tried, witness)
            if fate.difference is None or self._tells(fate.difference, tried):
                return fate
            doubt = Fate("unsettled", why=f"{where}: {_UNTOLD}")
        return doubt

    def _answers(self, tried: _Trial) -> Iterator[tuple[str, tuple[str, str]]]:
        """The clauses that a change is written into, each with the other answers to a reading under which it may decide
        otherwise."""
        programs = self._base.programs
        readings = dict.fromkeys(name for clause in tried.mutant.touched for name in programs.sensitive_to[clause])
        for name in readings:
            reading = self.rulebook.readings[name]
            for answer in ((name, option) for option in reading.options if option != reading.choice[EVERYDAY]):
                doubtful = self._doubtful(tried, EVERYDAY, answer)
                yield from ((clause, answer) for clause in doubtful if name in programs.sensitive_to[clause])

    def _tells(self, difference: DistinguishingCase, tried: _Trial) -> bool:
        """Whether a scenario holds without a change alone: of what another reading would give it tells days and amounts only
        in part, and nothing of what a person is to judge."""
        texts = tuple(read_text(alone(difference.clause, difference.scenario), "case.feature"))
        before, after = (any(one.failures for one in run(texts, checker)) for checker in (self._base, tried.checker))
        return after and not before

    def _open_questions(self, tried: _Trial) -> Iterator[tuple[str, Profile]]:
        """The clauses and profiles of which it is to be asked whether they are decided otherwise: those that the change is
        written into, unless they are proved to decide as they did; then those that depend on them. Where all are proved,
        only those that count from their terms."""
        touched = tried.mutant.touched
        doubtful = [(clause, profile) for profile in PROFILES for clause in self._doubtful(tried, profile)]
        yield from doubtful
        moved = any(tried.likeness.moved(self._base.programs.selections[profile]) for profile in PROFILES)
        others = tried.mutant.clauses() if doubtful else self._borrowers(touched) if moved else ()
        for clause in others:
            if clause not in touched:
                yield from ((clause, profile) for profile in PROFILES)

    def _doubtful(self, tried: _Trial, profile: Profile, answer: tuple[str, str] | None = None) -> Iterator[str]:
        """The clauses that a change is written into which are not proved to decide as they did: by what they say, or with
        all they depend on, once any of them is doubtful."""
        selection = self._base.programs.selections[profile]
        under = selection if answer is None else selection.but(*answer)
        near = self._base.programs.dependencies
        doubtful = {clause for clause in tried.mutant.touched if not tried.likeness.proved(clause, under)}
        for clause in tried.mutant.touched:
            if not doubtful.isdisjoint(near(clause)) and not self._proved(tried, clause, profile, answer):
                yield clause

    def _borrowers(self, owners: Iterable[str]) -> tuple[str, ...]:
        """The clauses that count from the terms of some, near or far."""
        borrowers = set(owners)
        while more := {
            name for name, lent in self._lent.items() if name not in borrowers and not lent.isdisjoint(borrowers)
        }:
            borrowers |= more
        return tuple(name for name in self.rulebook.clauses if name in borrowers)

    def _pair(
        self, tried: _Trial, clause: str, profile: Profile, answer: tuple[str, str] | None = None
    ) -> TwoRulebooks:
        return TwoRulebooks(*(Half(one, profile, clause, answer) for one in (self._base, tried.checker)))

    def _proved(self, tried: _Trial, clause: str, profile: Profile, answer: tuple[str, str] | None) -> bool:
        if not AVAILABLE:
            return False
        # The solver takes its time to start, and is not always there.
        from engine.analysis.mutation.proving import decides_alike  # noqa: PLC0415

        return decides_alike(self._pair(tried, clause, profile, answer), NEAR, self.seconds)

    def _open(self, tried: _Trial, witness: Witness) -> Fate:
        """A change with a case that shows it, once no scenario notices it where the whole case is judged."""
        mutant, checker = tried.mutant, tried.checker
        red = next((one.scenario for one in self.scenarios.of(mutant) if not one.holds(checker, thoroughly=True)), None)
        if red is not None:
            return Fate("killed", self._killer(red))
        text, _ = witness.scenarios(self.rulebook, checker.rulebook, mutant.describe())
        before, after = witness.before.outcome, witness.after.outcome
        return Fate(
            "open",
            difference=DistinguishingCase(
                witness.clause, witness.profile, witness.as_of.isoformat(), before, after, text
            ),
        )

    def _killer(self, scenario: ScenarioText) -> Killer:
        digest = self.scenarios.digests[self.scenarios.texts.index(scenario)]
        return Killer(scenario.file, scenario.line, scenario.rule, scenario.name, digest)


def _lent(rulebook: Rulebook) -> dict[str, frozenset[str]]:
    """For each clause, those whose terms it names."""
    owners = [(name, f'"{name}/') for name, body in rulebook.clauses.items() if body.terms]
    texts = {name: body.model_dump_json() for name, body in rulebook.clauses.items()}
    return {
        name: frozenset(owner for owner, mark in owners if mark in text and owner != name)
        for name, text in texts.items()
    }
