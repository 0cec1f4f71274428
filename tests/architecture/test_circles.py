"""No module imports itself by way of others: imports inside functions, and those for type checking alone, count too."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from tests.conftest import ROOT

ENGINE = ROOT / "engine"


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in ENGINE.rglob("*.py")}


def imported(source: str) -> set[str]:
    """The modules of the engine that a source names in any import."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            below = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= {name if name in MODULES else node.module for name in below}
    return found & MODULES.keys()


def in_order(graph: Mapping[str, set[str]]) -> list[str]:
    return list(TopologicalSorter(graph).static_order())


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {name: imported(path.read_text(encoding="utf-8")) - {name} for name, path in MODULES.items()}
    assert len(in_order(graph)) == len(MODULES)


def test_a_circle_would_be_found() -> None:
    source = "if TYPE_CHECKING:\n    from engine.model import case\ndef late():\n    import engine.errors\n"
    assert imported(source) == {"engine.model.case", "engine.errors"}
    with pytest.raises(CycleError):
        in_order({"one": {"two"}, "two": {"one"}})
