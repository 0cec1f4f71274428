"""What every test may use: the real rulebook and one checker on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.evaluation.checker import Checker
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    """The project's own rules."""
    return read_rulebook(ROOT / "rules")


@pytest.fixture(scope="session")
def checker(rulebook: Rulebook) -> Iterator[Checker]:
    """A checker on the project's own rules."""
    checker = Checker(rulebook)
    yield checker
    checker.close()
