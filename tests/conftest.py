"""What every test may use: the real rulebook and one checker on it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from engine.explaining.checker import Checker
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook

ROOT = Path(__file__).parents[1]

# A busy machine is no failure, and what CI generates must be what the next CI run generates.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


# Rooms outside the coverage floor whose slow tests judge a rulebook thousands of times: measuring them would double the wait.
UNMEASURED = {"acceptance", "analysis", "fixtures", "sources"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test is of the everyday half unless it says that it is slow."""
    for item in items:
        if item.get_closest_marker("slow") is None:
            item.add_marker("everyday")
        elif item.path.relative_to(ROOT / "tests").parts[0] in UNMEASURED:
            item.add_marker("no_cover")


@pytest.fixture(scope="session", autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test touches what the user's own runs have compiled, processes that tests start included."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONFORME_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


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
