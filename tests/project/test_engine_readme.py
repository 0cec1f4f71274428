"""`engine/README.md` maps what is there: its files, folders, limits and sides exist as it names them."""

from __future__ import annotations

import re

import pytest

from engine.cli import exits
from engine.durable.host import MAX_ALTERNATIVES, MAX_PROPERTIES
from engine.explaining.missing_facts import MOST_UNKNOWNS
from tests.conftest import ROOT

README = (ROOT / "engine" / "README.md").read_text(encoding="utf-8")
MAP = README.split("```")[1]
MARGIN = re.findall(r"^ (\w+/(?:\w+/)?) ", MAP, re.MULTILINE)
NUMBERS = {7: "seven", 8: "eight", 9: "nine"}
MODULES = re.findall(r"`(\w+\.py)`", README)


def test_the_margin_of_the_map_names_folders() -> None:
    assert [folder for folder in MARGIN if not (ROOT / folder).is_dir()] == []
    assert {f"engine/{path.name}/" for path in (ROOT / "engine").iterdir() if (path / "__init__.py").exists()} == {
        folder for folder in MARGIN if folder != "rules/"
    }


def test_the_map_names_modules() -> None:
    stems = {path.stem for path in (ROOT / "engine").rglob("*.py")} | {path.stem for path in (ROOT / "rules").iterdir()}
    for word in (
        "strict_yaml",
        "strict_json",
        "shape",
        "values",
        "selection",
        "program",
        "context",
        "lowering",
        "network",
    ):
        assert word in MAP
        assert word in stems, word
    for word in (
        "encoding",
        "outcome",
        "checker",
        "findings",
        "messages",
        "tracing",
        "missing_facts",
        "alternatives",
        "machine",
    ):
        assert word in MAP
        assert word in stems, word


@pytest.mark.parametrize("module", sorted(set(MODULES)))
def test_a_module_named_in_the_text_exists(module: str) -> None:
    assert list((ROOT / "engine").rglob(module))


def test_the_limits_are_those_of_the_code() -> None:
    assert f"{MAX_ALTERNATIVES} alternatives and {MAX_PROPERTIES}" in " ".join(README.split())
    assert f"up to {NUMBERS[MOST_UNKNOWNS]} open tests" in README
    assert f"**Exit {exits.BROKEN_PIPE}**" in README
