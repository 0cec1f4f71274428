"""The steps of a verification that look at the rules and at their scenarios. Each is a function of the subject."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import cast

from engine.analysis.dead_parts import dead_parts
from engine.analysis.staleness import CODES as STALE
from engine.analysis.staleness import stale
from engine.analysis.subject import ProgressTracker, Subject, piece, warned
from engine.explaining.checker import Checker
from engine.model.notices import Level, Notice, SourcePlace, StepReport
from engine.scenarios.features import read_features
from engine.scenarios.running import ScenarioResult, run

VALIDATION, SCENARIOS, DEAD_PARTS, FIGURES = "validation", "scenarios", "dead-parts", "figures"
NO_SCENARIOS = "queste regole non hanno scenari accanto"
DEAD: dict[str, Level] = {
    **dict.fromkeys(("constant", "gap", "idle-message", "idle-excuse"), "blocking"),
    **dict.fromkeys(("unread-fact", "unread-figure", "unread-reading"), "blocking"),
    **dict.fromkeys(("ended", "uncited-source", "unnamed-route"), "warning"),
}  # fmt: skip
"""The warnings of a rulebook that tell of dead parts, and how: what ended, or waits for somebody to cite it, may be meant."""


def validation(subject: Subject, _: ProgressTracker) -> StepReport:
    """Problems, and the warnings that no other step tells."""
    rulebook, validated = subject.rulebook, subject.validation
    notices = tuple(
        warned(VALIDATION, one, "warning", validated.places.of(one))
        for one in validated.warnings
        if one.code not in DEAD and one.code not in STALE
    )
    pieces = (rulebook.clauses, rulebook.vocabulary, rulebook.parameters, rulebook.readings, rulebook.sources)
    counts = dict(zip(("regole", "fatti", "cifre", "letture", "testi"), map(len, pieces), strict=True))
    return StepReport(VALIDATION, "done", sum(counts.values()), counts=counts, notices=notices)


def scenarios(subject: Subject, track: ProgressTracker) -> StepReport:
    """Every scenario, as `conforme rules test` carries it out. Raises UsageError where their folder is not readable."""
    rulebook = subject.rulebook
    if subject.features is None:
        return StepReport(SCENARIOS, "skipped", why=NO_SCENARIOS)
    texts = read_features(subject.features)
    checker = Checker(rulebook)
    try:
        results = [cast("ScenarioResult", one) for one in track(run(texts, checker), len(texts), "Scenari")]
    finally:
        checker.close()
    passed = tuple(_name(one) for one in results if not one.failures)
    counts = {"riusciti": len(passed), "non riusciti": len(results) - len(passed)}
    return StepReport(SCENARIOS, "done", len(results), passed, counts, tuple(_failures(results)))


def _name(result: ScenarioResult) -> str:
    scenario = result.scenario
    return f"{scenario.rule or scenario.family}: {scenario.name} ({scenario.file}:{scenario.line})"


def _failures(results: Iterable[ScenarioResult]) -> Iterator[Notice]:
    """One notice for each scenario that did not hold: at the sentence where it stopped, or at its row of an outline. Rows
    share a name: their paths are told apart by their number, which stays when lines move."""
    seen = Counter[tuple[str, str]]()
    for result in results:
        scenario = result.scenario
        seen[scenario.rule, scenario.name] += 1
        if not result.failures:
            continue
        first = result.failures[0]
        number = seen[scenario.rule, scenario.name]
        path = f"{scenario.rule or scenario.family}: {scenario.name}" + (f" ({number})" if number > 1 else "")
        code = "unknown-sentence" if first.near or first.why == "frase sconosciuta" else "unmet"
        details = tuple(
            line
            for failure in result.failures
            for line in (
                f"riga {failure.sentence.line}: {failure.sentence.text} → {failure.why}",
                *(f"forse: {text}" for text in failure.near),
            )
        )
        place = SourcePlace(scenario.file, scenario.line if scenario.row else first.sentence.line, 0, path)
        row = f" ({', '.join(f'{column}: {value}' for column, value in scenario.row)})" if scenario.row else ""
        message = f"lo scenario «{scenario.name}»{row} non riesce: {first.why}"
        yield Notice(SCENARIOS, code, "blocking", place, message, details=details)


def dead(subject: Subject, _: ProgressTracker) -> StepReport:
    """Dead parts: those that reading the rules shows, and those that turn out when they are compiled."""
    rulebook, validated = subject.rulebook, subject.validation
    read = [
        warned(DEAD_PARTS, one, DEAD[one.code], validated.places.of(one))
        for one in validated.warnings
        if one.code in DEAD
    ]
    paths = {notice.place.path for notice in read}
    compiled: list[Notice] = []
    for part in dead_parts(rulebook):
        place = validated.places.place(part.kind, part.name, part.tail, at_key=True)
        # What is constant by itself is told once, at the smallest part that is.
        if not any(f"{path}.".startswith(f"{place.path}.") for path in paths):
            message = f"{piece(place)}: {part.what}"
            compiled.append(Notice(DEAD_PARTS, part.code, "blocking", place, message, part.cure))
    notices = (*read, *compiled)
    examined = len(rulebook.clauses) + len(rulebook.vocabulary) + len(rulebook.parameters) + len(rulebook.readings)
    return StepReport(DEAD_PARTS, "done", examined, counts={"trovate": len(notices)}, notices=notices)


def figures(subject: Subject, _: ProgressTracker) -> StepReport:
    """Figures to check again."""
    rulebook = subject.rulebook
    notices = tuple(stale(subject.validation, rulebook, subject.today))
    dated = sum(version.recheck_by is not None for one in rulebook.parameters.values() for version in one.values)
    examined = sum(len(one.values) for one in rulebook.parameters.values())
    counts = {"da ricontrollare": dated, "scadute": sum(one.code == "overdue" for one in notices)}
    return StepReport(FIGURES, "done", examined, counts=counts, notices=notices)
