"""The door through which pytest-bdd takes the sentences of `engine.scenarios`: the same that `conforme rules test` runs."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from pytest_bdd import given, parsers, then, when

from engine.explaining.checker import Checker
from engine.reading.rulebook import read_rulebook
from engine.scenarios import running
from engine.scenarios.fact_phrases import FactPhrases
from engine.scenarios.sentences import STEPS, Step
from engine.scenarios.story import Story
from tests.conftest import ROOT

assert running.STEPS is STEPS
REGISTER = {"given": given, "when": when, "then": then}


class Written(parsers.StepParser):
    """Matches the sentence of a step of ours."""

    def __init__(self, step: Step) -> None:
        super().__init__(step.shown)
        self._pattern = re.compile(step.pattern)

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """What stands in its holes."""
        found = self._pattern.fullmatch(name)
        return None if found is None else {"parts": found.groupdict()}

    def is_matching(self, name: str) -> bool:
        """Whether it is that sentence."""
        return self._pattern.fullmatch(name) is not None


class FactPhrase(parsers.StepParser):
    """Matches any sentence that states a fact."""

    def __init__(self, phrases: FactPhrases) -> None:
        super().__init__("una frase del vocabolario")
        self._phrases = phrases

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """`fact` and `value` in the form of a case file."""
        found = self._phrases.understand(name)
        return None if found is None else {"fact": found[0], "value": found[1]}

    def is_matching(self, name: str) -> bool:
        """Whether the sentence states a fact."""
        return self._phrases.understand(name) is not None


def _doing(step: Step) -> Callable[..., None]:
    """What a step does, with the parameters pytest-bdd fills."""

    def plain(story: Story, parts: dict[str, str]) -> None:
        step.run(story, parts)

    def tabular(story: Story, parts: dict[str, str], datatable: list[list[str]]) -> None:
        step.run(story, parts, datatable)

    return tabular if step.table else plain


@pytest.fixture
def story(checker: Checker) -> Story:
    """A new story for each scenario."""
    return Story(checker)


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
    """Tells the story which clause the scenario stands under."""
    if scenario.rule is not None:
        request.getfixturevalue("story").rule = scenario.rule.name


@given(FactPhrase(FactPhrases(read_rulebook(ROOT / "rules").vocabulary)))
def _fact(story: Story, fact: str, value: Any) -> None:
    story.facts[fact] = value


for _step in STEPS:
    REGISTER[_step.kind](Written(_step))(_doing(_step))
