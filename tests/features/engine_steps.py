"""What the machine's own scenarios need: the synthetic rulebooks, their sentences, and a story told on one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import cache
from typing import Any

from pytest_bdd import parsers

from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook
from engine.model.verdict import Verdict
from engine.reading.rulebook import read_rulebook
from engine.scenarios.fact_phrases import FactPhrases
from engine.scenarios.story import Story
from tests.conftest import ROOT

RULEBOOKS = ROOT / "fixtures" / "rulebooks"
NAMES = ("calendar", "chains", "conclusion", "counting", "exceptions", "logic", "tiers", "versions")


@cache
def rulebook(name: str) -> Rulebook:
    """A synthetic rulebook."""
    return read_rulebook(RULEBOOKS / name)


@cache
def phrases(name: str) -> FactPhrases:
    """The sentences of its vocabulary."""
    return FactPhrases(rulebook(name).vocabulary)


class AnyPhrase(parsers.StepParser):
    """Matches a sentence of any synthetic vocabulary; which one is meant is known only when the step runs."""

    def __init__(self) -> None:
        super().__init__("una frase di un regolamento di prova")

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """The sentence itself."""
        return {"sentence": name}

    def is_matching(self, name: str) -> bool:
        """Whether some synthetic rulebook has the sentence."""
        return any(phrases(one).understand(name) is not None for one in NAMES)


@dataclass
class Trial(Story):
    """A story on a synthetic rulebook. `before` is the verdict of the check before the last."""

    name: str = ""
    before: Verdict | None = None
    checkers: list[Checker] = field(default_factory=list)

    def choose(self, name: str) -> None:
        """Takes the rulebook the scenario names."""
        self.name = name
        self.checker = self.fresh()

    def fresh(self) -> Checker:
        """A checker that has seen no case."""
        self.checkers.append(Checker(rulebook(self.name)))
        return self.checkers[-1]

    def tell(self, sentence: str) -> None:
        """States the fact a sentence of the chosen rulebook states."""
        told = phrases(self.name).understand(sentence)
        assert told is not None, f"il regolamento {self.name} non ha la frase «{sentence}»"
        self.facts[told[0]] = told[1]

    def check(self) -> None:
        """Checks, keeping what the check before had said."""
        self.before = self.verdict
        super().check()


@contextmanager
def trial(checker: Checker) -> Iterator[Trial]:
    """A trial whose checkers are closed at its end; `checker` stands until a rulebook is chosen."""
    story = Trial(checker)
    try:
        yield story
    finally:
        for one in story.checkers:
            one.close()


def written(verdict: Verdict) -> bytes:
    """A verdict as bytes, key order included."""
    return json.dumps(asdict(verdict), ensure_ascii=False).encode()


def names(text: str) -> tuple[str, ...]:
    """`a, b` as its parts; `nulla` as none."""
    return () if text == "nulla" else tuple(part.strip() for part in text.split(","))
