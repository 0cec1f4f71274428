"""CONTRIBUTING says what holds: the floors are those that `lint-imports` keeps, the halves of the tests those that run."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.conftest import ROOT

TEXT = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def kept() -> list[list[str]]:
    """The floors from the top, as the contract of import-linter has them; what is not there yet is in brackets."""
    (contract,) = [one for one in PROJECT["tool"]["importlinter"]["contracts"] if one["type"] == "layers"]
    floors = [re.findall(r"(?<![\w(])\w+(?![\w)])", floor) for floor in contract["layers"]]
    return [sorted(floor) for floor in floors]


def told(text: str) -> list[list[str]]:
    """The floors as the text lists them: `a` > `b`, `c` > `d`."""
    (line,) = re.findall(r"go down only: (.+?)\.", " ".join(text.split()))
    return [sorted(re.findall(r"`(\w+)`", floor)) for floor in line.split(" > ")]


def test_the_floors_are_those_of_import_linter():
    assert told(TEXT) == kept()


def test_every_package_of_the_engine_stands_on_a_floor():
    packages = {path.stem for path in (ROOT / "engine").iterdir() if (path / "__init__.py").exists()}
    assert packages <= {name for floor in kept() for name in floor}


def test_a_floor_left_out_is_seen():
    assert told("Imports go down only: `a` > `b`, `c` > `d`.") == [["a"], ["b", "c"], ["d"]]
    assert told(TEXT.replace("`attachments`", "")) != kept()


@pytest.mark.slow
def test_what_is_not_marked_is_of_the_everyday_half(tmp_path: Path):
    (tmp_path / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "conftest.py").write_text(
        (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (tmp_path / "tests" / "test_plain.py").write_text("def test_plain(): pass\n", encoding="utf-8")
    (tmp_path / "tests" / "test_marked.py").write_text(
        "import pytest\npytestmark = pytest.mark.slow\ndef test_marked(): pass\n", encoding="utf-8"
    )
    found = {half: collected(tmp_path, half) for half in ("everyday", "not slow", "slow", "everyday or slow")}
    assert found == {
        "everyday": {"test_plain"},
        "not slow": {"test_plain"},
        "slow": {"test_marked"},
        "everyday or slow": {"test_plain", "test_marked"},
    }


def collected(folder: Path, half: str) -> set[str]:
    """The tests of a folder that a marker expression leaves."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--collect-only", "-m", half]
    said = subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    ).stdout
    return set(re.findall(r"::(test_\w+)", said))


@pytest.mark.parametrize("command", ["pytest -m everyday", "pytest"])
def test_the_halves_are_said(command: str):
    assert command in TEXT
