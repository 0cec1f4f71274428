"""Where tests stand: `tests/<folder>/test_<module>.py` mirrors `engine/<folder>/<module>.py`, but for what crosses the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from pathlib import Path

import pytest

from tests.conftest import ROOT

CROSSING = {
    "acceptance": "cases kept beside the project, answered from the file to the verdict",
    "architecture": "what holds of the engine as a whole",
    "benchmarks": "how fast the whole engine is, beside others",
    "features": "scenarios, understood and carried out by every floor",
    "fixtures": "the examples that ship, each as it is meant to come out",
    "journeys": "what somebody lives through with several commands, modules or processes",
    "project": "the files around the engine: README, guides, lock, container, CI",
    "sources": "the rules against the source documents and the catalogue",
    "verdicts": "what holds of a verdict, which program, evaluators, columns and explanation make together",
}
"""The folders of tests that mirror no folder of the engine, and why."""


def modules(folder: Path) -> set[Path]:
    """The modules of tests below a folder, as paths from it."""
    return {path.relative_to(folder) for path in folder.rglob("test_*.py")}


def crosses(test: Path) -> bool:
    return test.parts[0] in CROSSING


def mirrored(test: Path) -> Path:
    """The module of the engine that a module of tests is named after; it may be a package, too."""
    return test.with_name(test.name.removeprefix("test_")).with_suffix("")


def strays(tests: Iterable[Path], engine: Collection[Path]) -> list[str]:
    """The modules of tests that mirror no module of the engine though their folder should."""
    return sorted(str(test) for test in tests if not crosses(test) and mirrored(test) not in engine)


def ambiguous(tests: Collection[Path]) -> list[str]:
    """The modules of tests that mirror nothing and yet are called as another module of tests is."""
    times = Counter(test.stem for test in tests)
    return sorted(str(test) for test in tests if crosses(test) and times[test.stem] > 1)


def engine() -> set[Path]:
    """The modules and packages of the engine, as paths from it."""
    names = (path.relative_to(ROOT / "engine").with_suffix("") for path in (ROOT / "engine").rglob("*.py"))
    return {name.parent if name.name == "__init__" else name for name in names}


def test_every_module_of_tests_has_its_module_or_crosses():
    assert strays(modules(ROOT / "tests"), engine()) == []


def test_every_folder_that_crosses_is_there_and_mirrors_nothing():
    assert {test.parts[0] for test in modules(ROOT / "tests") if crosses(test)} == CROSSING.keys()
    assert {path.parts[0] for path in engine() if path.parts} & CROSSING.keys() == set()


def test_one_name_is_one_subject():
    assert ambiguous(modules(ROOT / "tests")) == []


@pytest.mark.parametrize(
    "name", ["cli/test_field.py", "desk/test_queue.py", "reporting/test_main.py", "test_cli_main.py"]
)
def test_a_stray_is_seen(name: str):
    assert strays([Path(name), Path("cli/test_main.py")], {Path("cli"), Path("cli/main")}) == [name]


def test_a_name_said_twice_is_seen():
    mirrors = [Path("cli/commands/test_diff.py"), Path("reporting/test_diff.py")]
    assert ambiguous(mirrors) == []
    assert ambiguous([*mirrors, Path("journeys/test_diff.py")]) == ["journeys/test_diff.py"]
