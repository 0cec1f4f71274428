"""What changed since a revision that its scenarios must notice: pieces of the rules, and those whose scenarios are gone."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from engine.analysis.editions import RevisionCures, at_revision, files_at
from engine.analysis.mutation import Mutant, changed_since, mutants
from engine.analysis.mutation.mutant import Kind
from engine.analysis.subject import Subject
from engine.errors import Problem, RulebookRefused, UsageError
from engine.model.rulebook import Rulebook
from engine.model.sensitivity import closure, figures_of, own_readings
from engine.scenarios.features import ScenarioText, read_features

_FEATURE = ".feature"
_ALL = "o prova tutto con --all al posto di --since"
_CURES = RevisionCures(
    unnamed="scrivine una: HEAD~1, main, v1.2",
    without_git=f"installa git, {_ALL}",
    slow=f"riprova, {_ALL}",
    outside=f"spostati nel repository delle regole, {_ALL}",
    without_rules=f"indica una revisione che le ha, {_ALL}",
)
Pieces = frozenset[tuple[Kind, str]]


def mutants_to_try(subject: Subject, revision: str, scenarios: Iterable[ScenarioText]) -> tuple[Mutant, ...]:
    """The changes of what is not what it was in a revision, and of all that a scenario looked at which is no longer there.
    Raises UsageError where the revision, or good rules in it, cannot be had."""
    try:
        old = at_revision(revision, subject.folder, _CURES).rulebook
        pieces = changed_since(old, subject.rulebook) | _unprotected(subject, revision, scenarios)
    except RulebookRefused as refused:
        problems = [Problem("--since", 0, 0, one.path, one.what, one.cure) for one in refused.problems]
        raise UsageError(problems) from None
    return tuple(one for one in mutants(subject.rulebook) if (one.kind, one.name) in pieces)


def _unprotected(subject: Subject, revision: str, scenarios: Iterable[ScenarioText]) -> Pieces:
    if subject.features is None:
        return frozenset()
    now = {_told(one) for one in scenarios}
    gone = {one.rule for one in _scenarios_at(revision, subject.features) if _told(one) not in now}
    return frozenset(
        piece for name in gone if name in subject.rulebook.clauses for piece in _looked_at(name, subject.rulebook)
    )


def _looked_at(clause: str, rulebook: Rulebook) -> Iterable[tuple[Kind, str]]:
    """A clause, all it depends on, and the figures and readings of these."""
    for name in closure(rulebook, clause):
        body = rulebook.clauses[name]
        yield "clauses", name
        yield from (("parameters", figure) for figure in figures_of(body))
        yield from (("readings", reading) for reading in own_readings(rulebook, body))


def _told(scenario: ScenarioText) -> tuple[object, ...]:
    """What a scenario says, wherever it stands and whatever it is called."""
    return scenario.rule, *((one.kind, one.text, str(one.table)) for one in scenario.sentences)


def _scenarios_at(revision: str, folder: Path) -> tuple[ScenarioText, ...]:
    """The scenarios of a folder as they were; none where there were none, or nobody could read them."""
    with TemporaryDirectory(prefix="conforme-") as outer:
        for name, data in files_at(revision, folder, _FEATURE, _CURES):
            target = Path(outer) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        try:
            return read_features(Path(outer))
        except UsageError:
            return ()
