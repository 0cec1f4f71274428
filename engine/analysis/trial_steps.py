"""The steps of a verification that try the rules on something else: on their scenarios, changed in one place at a time, and
on the documents they come from."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import cast

from engine.analysis.mutation import STATUSES, Fate, Mutant, MutationResult, mutants, survey
from engine.analysis.since import mutants_to_try
from engine.analysis.steps import NO_SCENARIOS
from engine.analysis.subject import ProgressTracker, Subject, warned
from engine.errors import UsageError
from engine.model.notices import Level, Notice, StepReport
from engine.provenance.documents import read_documents
from engine.provenance.drift import BLOCKING, Drifted, SourceDrift, drift
from engine.provenance.drift_wording import cure, figure, sentence
from engine.reading.accepted import read_accepted
from engine.scenarios.features import ScenarioText, read_features

MUTATION, DRIFT = "mutation", "drift"
_RED = "uno scenario non riesce già: prima va corretto (--only scenarios dice quale)"
_DRIFTED: dict[Drifted, str] = {
    "unchanged": "invariati",
    "moved": "spostati",
    "rewrapped": "impaginati in altro modo",
    "changed": "cambiati",
    "ambiguous": "in più punti",
    "missing": "non trovati",
}


def mutation(subject: Subject, track: ProgressTracker) -> StepReport:
    """Every single change of what changed since a revision, or of everything: would a scenario notice? Raises UsageError
    where the revision cannot be had."""
    rulebook = subject.rulebook
    if subject.since is None and not subject.everything:
        return StepReport(MUTATION, "skipped", why="indica che cosa è cambiato con --since, o chiedi tutto con --all")
    if subject.features is None:
        return StepReport(MUTATION, "skipped", why=NO_SCENARIOS)
    scenarios = read_features(subject.features)
    if subject.everything or subject.since is None:
        tried = tuple(mutants(rulebook))
    else:
        tried = mutants_to_try(subject, subject.since, scenarios)
        if not tried:
            return StepReport(MUTATION, "done", why=f"rispetto a {subject.since} non è cambiato nulla da provare")
    return _surveyed(subject, scenarios, tried, track)


def _surveyed(
    subject: Subject, scenarios: tuple[ScenarioText, ...], tried: tuple[Mutant, ...], track: ProgressTracker
) -> StepReport:
    def tracked(items: Iterable[None], total: int, what: str) -> Iterator[None]:
        return cast("Iterator[None]", track(items, total, what.capitalize()))

    try:
        result = survey(
            subject.rulebook,
            scenarios,
            tried,
            accepted=read_accepted(subject.folder),
            today=subject.today,
            memory=subject.memory,
            track=tracked,
            jobs=os.cpu_count() or 1,
            whole=subject.everything,
        )
    except UsageError:
        return StepReport(MUTATION, "skipped", why=_RED)
    counts = {STATUSES[status]: number for status, number in result.counts.items() if number}
    return StepReport(MUTATION, "done", len(tried), counts=counts, notices=tuple(_unnoticed(subject, result)))


def _unnoticed(subject: Subject, result: MutationResult) -> Iterator[Notice]:
    for mutant, fate in result.of("open", "unsettled"):
        yield _notice(subject, mutant, fate)
    for problem in result.problems:
        yield warned(MUTATION, problem, "warning", subject.place(problem))


def _notice(subject: Subject, mutant: Mutant, fate: Fate) -> Notice:
    place = subject.validation.places.place(mutant.kind, mutant.name, mutant.path)
    operator = mutant.id.rpartition(":")[2]
    if fate.difference is None:
        message = f"{mutant.name}: {mutant.describe()}: {fate.why or 'non si è potuto stabilire se cambi qualcosa'}"
        remedy = "concedi più tempo, installa `conforme[prove]`, o scrivi uno scenario che lo noti"
        return Notice(MUTATION, fate.status, "unsettled", place, message, remedy, operator)
    difference = fate.difference
    message = f"{mutant.name}: {mutant.describe()}, e nessuno scenario se ne accorge"
    remedy = f"incolla lo scenario sotto `Regola: {difference.clause}`, o accetta `{mutant.id}` in accepted.yaml"
    return Notice(
        MUTATION, "open", "blocking", place, message, remedy, operator, tuple(difference.scenario.splitlines())
    )


def drifted(subject: Subject, _: ProgressTracker) -> StepReport:
    """What became of every source in the documents. Raises UsageError where they cannot be read."""
    rulebook = subject.rulebook
    if subject.sources is None:
        return StepReport(DRIFT, "skipped", why="indica la cartella dei documenti con --sources")
    drifts = drift(rulebook, read_documents(subject.sources, rulebook.header.documents))
    counted = Counter(one.status for one in drifts)
    counts = {label: counted[status] for status, label in _DRIFTED.items() if counted[status]}
    notices = tuple(_drift(subject, one) for one in drifts if one.status != "unchanged")
    passed = tuple(one.source for one in drifts if one.status == "unchanged")
    return StepReport(DRIFT, "done", len(drifts), passed, counts, notices)


def _drift(subject: Subject, one: SourceDrift) -> Notice:
    level: Level = "blocking" if one.status in BLOCKING else "note"
    place = subject.validation.places.place("sources", one.source)
    lists = (("cifre", one.parameters), ("regole", one.clauses)) if level == "blocking" else ()
    details = [figure(change) for change in one.figures]
    details += [f"{what} che ne dipendono: {', '.join(names)}" for what, names in lists if names]
    return Notice(DRIFT, one.status, level, place, f"{one.source}: {sentence(one)}", cure(one), details=tuple(details))
