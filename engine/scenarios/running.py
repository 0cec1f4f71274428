"""Scenarios carried out one by one on a rulebook: what held, what did not, which sentence nobody understands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import engine.scenarios.other_readings  # noqa: F401  registers its sentences
from engine.explaining.checker import Checker
from engine.scenarios.expecting import Unmet
from engine.scenarios.features import ScenarioText, Sentence
from engine.scenarios.phrases import FactPhrases
from engine.scenarios.steps import STEPS
from engine.scenarios.story import Story
from engine.scenarios.teaching import nearest_sentences

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

    told: ScenarioText
    failures: tuple[Failure, ...] = ()


def run(scenarios: Iterable[ScenarioText], checker: Checker) -> Iterator[ScenarioResult]:
    """Carries the scenarios out, in order. A scenario with sentences that nobody understands is not begun."""
    phrases = FactPhrases(checker.rulebook.vocabulary)
    for told in scenarios:
        unknown = tuple(_unknown(sentence, checker) for sentence in told.sentences if not _known(sentence, phrases))
        yield ScenarioResult(told, unknown or tuple(_carried_out(told, checker, phrases)))


def _known(sentence: Sentence, phrases: FactPhrases) -> bool:
    return _matched(sentence) or (sentence.kind == "given" and phrases.understand(sentence.text) is not None)


def _matched(sentence: Sentence) -> bool:
    return any(step.kind == sentence.kind and pattern.fullmatch(sentence.text) for pattern, step in _COMPILED)


def _unknown(sentence: Sentence, checker: Checker) -> Failure:
    near = nearest_sentences(sentence, checker.rulebook.vocabulary)
    return Failure(sentence, "frase sconosciuta", near)


def _carried_out(told: ScenarioText, checker: Checker, phrases: FactPhrases) -> Iterator[Failure]:
    story = Story(checker, told.rule)
    for sentence in told.sentences:
        try:
            tell(story, sentence, phrases)
        except Unmet as unmet:
            yield Failure(sentence, str(unmet))
            if sentence.kind != "then":
                return


def tell(story: Story, sentence: Sentence, phrases: FactPhrases) -> None:
    """Does what one sentence says. Raises Unmet."""
    for pattern, step in _COMPILED:
        found = pattern.fullmatch(sentence.text)
        if step.kind == sentence.kind and found is not None:
            step.run(story, found.groupdict(), sentence.table)
            return
    stated = phrases.understand(sentence.text)
    if stated is None:
        raise Unmet("frase sconosciuta")
    story.facts[stated[0]] = stated[1]
