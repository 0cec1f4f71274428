"""Scenarios carried out one by one on a rulebook: what held, what did not, which sentence nobody understands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

import engine.scenarios.other_readings  # noqa: F401  registers its sentences
from engine.explaining.checker import Checker
from engine.model.fact_kinds import Raw
from engine.scenarios.expecting import Unmet
from engine.scenarios.fact_phrases import FactPhrases
from engine.scenarios.features import ScenarioText, Sentence
from engine.scenarios.sentences import STEPS, Step
from engine.scenarios.story import Story
from engine.scenarios.teaching import nearest_sentences

Act = Callable[[Story], None]
"""What a sentence does to a story; it may raise Unmet."""
_COMPILED = [(re.compile(step.pattern), step) for step in STEPS]


@dataclass(frozen=True, slots=True)
class Failure:
    """The sentence a scenario stopped at, and why; `near` are sentences that exist and look like one that does not."""

    sentence: Sentence
    why: str
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScenarioResult:
    """What came of a scenario: what did not hold, or nothing."""

    scenario: ScenarioText
    failures: tuple[Failure, ...] = ()


def understood(sentence: Sentence, phrases: FactPhrases) -> Act | None:
    """What a sentence does; None for one that nobody understands."""
    for pattern, step in _COMPILED:
        match = pattern.fullmatch(sentence.text)
        if step.kind == sentence.kind and match is not None:
            return partial(_step, step, match.groupdict(), sentence.table)
    stated = phrases.understand(sentence.text) if sentence.kind == "given" else None
    return None if stated is None else partial(_state, *stated)


def looks_at_all(sentence: Sentence) -> bool:
    """Whether a sentence looks at the whole case, and not at single findings."""
    return any(step.whole and step.kind == sentence.kind and one.fullmatch(sentence.text) for one, step in _COMPILED)


def _step(step: Step, parts: dict[str, str], table: list[list[str]] | None, story: Story) -> None:
    step.run(story, parts, table)


def _state(fact: str, value: Raw, story: Story) -> None:
    story.facts[fact] = value


def run(scenarios: Iterable[ScenarioText], checker: Checker) -> Iterator[ScenarioResult]:
    """Carries the scenarios out, in order. A scenario with sentences that nobody understands is not begun."""
    phrases = FactPhrases(checker.rulebook.vocabulary)
    for scenario in scenarios:
        acts = [(sentence, understood(sentence, phrases)) for sentence in scenario.sentences]
        known = [(sentence, act) for sentence, act in acts if act is not None]
        unknown = tuple(_unknown(sentence, checker) for sentence, act in acts if act is None)
        yield ScenarioResult(scenario, unknown or tuple(carried_out(Story(checker, scenario.rule), known)))


def begun(scenario: ScenarioText, checker: Checker) -> Story:
    """The story of a scenario where its case is judged or refused, before anything is expected of it. Raises Unmet for a
    sentence that nobody understands."""
    story, phrases = Story(checker, scenario.rule), FactPhrases(checker.rulebook.vocabulary)
    for sentence in scenario.sentences:
        if sentence.kind != "then":
            act = understood(sentence, phrases)
            if act is None:
                raise Unmet(f"frase sconosciuta: {sentence.text}")
            act(story)
    return story


def _unknown(sentence: Sentence, checker: Checker) -> Failure:
    near = nearest_sentences(sentence, checker.rulebook.vocabulary)
    return Failure(sentence, "frase sconosciuta", near)


def carried_out(story: Story, acts: Iterable[tuple[Sentence, Act]]) -> Iterator[Failure]:
    """What does not hold as the sentences are carried out; a `given` or a `when` that fails ends it."""
    for sentence, act in acts:
        try:
            act(story)
        except Unmet as unmet:
            yield Failure(sentence, str(unmet))
            if sentence.kind != "then":
                return
