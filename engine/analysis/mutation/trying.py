"""One change tried: the first scenario it makes fail; else whether anything at all is decided otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing

from engine.analysis.mutation.alike import alike, covered, decide_alike
from engine.analysis.mutation.fates import STATUSES, DistinguishingCase, Fate, Killer
from engine.analysis.mutation.mutant import Mutant
from engine.analysis.mutation.prepared import Scenarios
from engine.analysis.searching.pair import Half, TwoRulebooks
from engine.analysis.solver import AVAILABLE
from engine.analysis.why import NO_CASE
from engine.analysis.witness import NEAR, NoWitness, Witness, Witnesses
from engine.errors import CaseRefused, EngineFault
from engine.explaining.checker import Checker
from engine.model.figures import PROFILES, Profile
from engine.model.rulebook import Rulebook
from engine.program.programs import Programs
from engine.scenarios.features import ScenarioText, read_text
from engine.scenarios.running import run
from engine.scenarios.writing import EVERYDAY, alone

SECONDS = 10.0
"""How long a case is looked for, of one clause under one profile."""
_UNTOLD = "non provato: cambia soltanto ciò che uno scenario non dice di un'altra lettura"
_BEYOND = "non provato: la cifra cambia soltanto in giorni lontani da quelli provati"


class Bench:
    """Tries the changes of one rulebook on its scenarios. What is compiled and read once serves every change."""

    def __init__(self, rulebook: Rulebook, texts: Iterable[ScenarioText], seconds: float = SECONDS) -> None:
        self.rulebook, self.seconds = rulebook, seconds
        self._base = Checker(rulebook)
        self.scenarios = Scenarios(texts, self._base)
        self._lent = _lent(rulebook)

    def close(self) -> None:
        """Frees the evaluators."""
        self._base.close()

    def fate(self, mutant: Mutant) -> Fate:
        """What becomes of a change. Raises UsageError where a scenario does not hold without it, EngineFault where the
        engine contradicts itself."""
        killer = self.killer(mutant)
        return self._settled(mutant) if killer is None else Fate("killed", killer)

    def killer(self, mutant: Mutant) -> Killer | None:
        """The first scenario that a change makes fail, judged only where the scenario looks."""
        changed = mutant.rulebook()
        checker = Checker(changed, Programs(changed, self._base.programs, mutant.touched))
        return next((self._killer(one.told) for one in self.scenarios.of(mutant) if not one.holds(checker)), None)

    def confirm(self, mutant: Mutant, fate: Fate) -> None:
        """Tries a change again as `conforme rules test` would: on its killer, or on every scenario near it where it is open.
        Raises EngineFault where what comes of it is not the same."""
        if fate.status not in ("killed", "open"):
            return
        near = [self.scenarios.texts[number] for number in self.scenarios.near(mutant)]
        texts = near if fate.killer is None else [self.scenarios.places[fate.killer.digest]]
        checker = Checker(mutant.rulebook())
        try:
            red = [result.told for result in run(texts, checker) if result.failures]
        finally:
            checker.close()
        if bool(red) != (fate.status == "killed"):
            named = ", ".join(f"{one.file}:{one.line}" for one in red) or str(fate.killer)
            raise EngineFault(f"{mutant.id}: {named}: visto da vicino è {STATUSES[fate.status]}, visto intero no")

    def _settled(self, mutant: Mutant) -> Fate:
        """A change that no scenario seemed to notice: a case that would, or why there is none."""
        changed = mutant.rulebook()
        programs = Programs(changed, self._base.programs, mutant.touched)
        checker = Checker(changed, programs)
        with closing(checker), Witnesses(self.rulebook, changed, near=NEAR) as witnesses:
            if alike(self._base.programs, programs, mutant.touched):
                fate = Fate("equivalent", why="le clausole decidono nello stesso modo, sotto ogni profilo")
            else:
                fate = self._under_profiles(mutant, checker, witnesses)
            return fate if fate.status == "open" else self._read_otherwise(mutant, checker, witnesses) or fate

    def _under_profiles(self, mutant: Mutant, checker: Checker, witnesses: Witnesses) -> Fate:
        doubts: list[str] = []
        for clause, profile in list(self._open_questions(mutant, checker)):
            try:
                found = witnesses.find(clause, profile=profile, seconds=self.seconds)
            except CaseRefused as refused:
                doubts.append(str(refused))
                continue
            if isinstance(found, Witness):
                return self._open(mutant, found, checker)
            pair = TwoRulebooks(Half(self._base, profile, clause), Half(checker, profile, clause))
            if not found.proved:
                doubts.append(f"{clause}, profilo {profile}: {found.why}")
            elif not covered(pair, found.first.toordinal(), found.last.toordinal()):
                doubts.append(f"{clause}, profilo {profile}: {_BEYOND}")
        return Fate("unsettled", why=doubts[0]) if doubts else Fate("equivalent", why=NO_CASE)

    def _read_otherwise(self, mutant: Mutant, checker: Checker, witnesses: Witnesses) -> Fate | None:
        """Of a change that no profile shows: a case that another answer to a reading shows, told as an alternative; None
        where no clause it is written into decides otherwise under any."""
        doubt: Fate | None = None
        for clause, answer in self._answers(mutant, checker):
            told = f"{clause}, con la lettura {'='.join(answer)}"
            try:
                found = witnesses.find(clause, profile=EVERYDAY, reading=answer, seconds=self.seconds)
            except CaseRefused as refused:
                doubt = Fate("unsettled", why=f"{told}: {refused}")
                continue
            if isinstance(found, NoWitness):
                doubt = doubt if found.proved else Fate("unsettled", why=f"{told}: {found.why}")
                continue
            fate = self._open(mutant, found, checker)
            if fate.difference is None or self._fails(found.clause, fate.difference.scenario, checker):
                return fate
            doubt = Fate("unsettled", why=f"{told}: {_UNTOLD}")
        return doubt

    def _answers(self, mutant: Mutant, checker: Checker) -> Iterator[tuple[str, tuple[str, str]]]:
        """The clauses that a change is written into, each with the other answers to a reading under which it decides
        otherwise."""
        for clause in mutant.touched:
            for name in self._base.programs.sensitive_to[clause]:
                reading = self.rulebook.readings[name]
                for answer in ((name, option) for option in reading.options if option != reading.choice[EVERYDAY]):
                    if not decide_alike(self._base.programs, checker.programs, clause, EVERYDAY, answer):
                        yield clause, answer

    @staticmethod
    def _fails(clause: str, scenario: str, checker: Checker) -> bool:
        """Whether a scenario does not hold under a change: of what another reading would give it tells days and amounts
        only in part."""
        return any(result.failures for result in run(read_text(alone(clause, scenario), "case.feature"), checker))

    def _open_questions(self, mutant: Mutant, checker: Checker) -> Iterator[tuple[str, Profile]]:
        """The clauses and profiles of which it is to be asked whether they are decided otherwise: those that the change is
        written into, unless they are proved to decide as they did; then those that depend on them. Where all are proved,
        only those that count from their terms."""
        doubtful = [
            (clause, profile) for clause in mutant.touched for profile in PROFILES
            if not self._proved(checker, clause, profile)
        ]  # fmt: skip
        yield from doubtful
        others = mutant.clauses() if doubtful else self._borrowers(mutant.touched)
        for clause in others:
            if clause not in mutant.touched:
                yield from ((clause, profile) for profile in PROFILES)

    def _borrowers(self, owners: Iterable[str]) -> tuple[str, ...]:
        """The clauses that count from the terms of some, near or far."""
        found = set(owners)
        while more := {name for name, lent in self._lent.items() if name not in found and not lent.isdisjoint(found)}:
            found |= more
        return tuple(name for name in self.rulebook.clauses if name in found)

    def _proved(self, checker: Checker, clause: str, profile: Profile) -> bool:
        if not AVAILABLE:
            return False
        # The solver takes its time to start, and is not always there.
        from engine.analysis.mutation.proving import decides_alike  # noqa: PLC0415

        return decides_alike(self._base, checker, clause, profile, NEAR, self.seconds)

    def _open(self, mutant: Mutant, found: Witness, checker: Checker) -> Fate:
        """A change with a case that shows it, once no scenario notices it where the whole case is judged."""
        red = next((one.told for one in self.scenarios.of(mutant) if not one.holds(checker, thoroughly=True)), None)
        if red is not None:
            return Fate("killed", self._killer(red))
        text, _ = found.scenarios(self.rulebook, mutant.rulebook(), mutant.describe())
        before, after = found.before.outcome, found.after.outcome
        return Fate(
            "open",
            difference=DistinguishingCase(found.clause, found.profile, found.as_of.isoformat(), before, after, text),
        )

    def _killer(self, told: ScenarioText) -> Killer:
        return Killer(
            told.file, told.line, told.rule, told.name, self.scenarios.digests[self.scenarios.texts.index(told)]
        )


def _lent(rulebook: Rulebook) -> dict[str, frozenset[str]]:
    """For each clause, those whose terms it names."""
    owners = [(name, f'"{name}/') for name, body in rulebook.clauses.items() if body.terms]
    told = {name: body.model_dump_json() for name, body in rulebook.clauses.items()}
    return {
        name: frozenset(owner for owner, mark in owners if mark in text and owner != name)
        for name, text in told.items()
    }
