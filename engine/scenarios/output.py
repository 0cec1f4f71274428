"""What came of the scenarios, and the sentences they may use, as Italian lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from engine.scenarios.running import ScenarioResult
from engine.scenarios.sentences import Kind

KINDS: dict[Kind, str] = {"given": "Dato", "when": "Quando", "then": "Allora"}


def failed(result: ScenarioResult) -> Iterator[str]:
    """A scenario that did not hold: where it stands, then each sentence with what was expected and found."""
    scenario = result.scenario
    yield f"✗ {scenario.file}:{scenario.line}: {scenario.rule or scenario.family}: {scenario.name}"
    for failure in result.failures:
        yield f"    {scenario.file}:{failure.sentence.line}: {failure.sentence.text}"
        yield f"      {failure.why}"
        yield from (f"      forse: {text}" for text in failure.near)


def summary(results: Iterable[ScenarioResult]) -> Iterator[str]:
    """A line for each family, then one for all."""
    all_of, bad = Counter[str](), Counter[str]()
    for result in results:
        all_of[result.scenario.family] += 1
        bad[result.scenario.family] += bool(result.failures)
    for family, number in all_of.items():
        yield f"{'✗' if bad[family] else '✓'} {family}: {_counts(number, bad[family])}"
    if len(all_of) > 1:
        yield f"Scenari: {_counts(all_of.total(), bad.total())}"


def _counts(number: int, bad: int) -> str:
    return f"{number} — riusciti {number - bad}, non riusciti {bad}"


def listed(sentences: Mapping[Kind, Iterable[tuple[str, str]]]) -> Iterator[str]:
    """The sentences under their key words; beside one that states a fact, the fact."""
    for kind, lines in sentences.items():
        rows = list(lines)
        if rows:
            yield f"{KINDS[kind]}"
        for text, fact in rows:
            yield f"  {text}" + (f"  ({fact})" if fact else "")
