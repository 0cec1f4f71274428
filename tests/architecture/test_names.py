"""One name, one meaning: no two classes of the engine share a name, and no variable has one that fits anything."""

from __future__ import annotations

import ast
from collections import Counter

from tests.architecture.test_circles import MODULES


def test_no_two_classes_share_a_name() -> None:
    found = Counter(
        node.name
        for path in MODULES.values()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [name for name, times in found.items() if times > 1] == []


VAGUE = frozenset({"found", "told", "wanted"})
"""What may be anything: the plan, the term or the text that was found has a name of its own."""


def vague(source: str) -> set[str]:
    """The variables, parameters and fields of a module that are called so."""
    nodes = list(ast.walk(ast.parse(source)))
    names = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return VAGUE & (names | {node.arg for node in nodes if isinstance(node, ast.arg)})


def test_what_is_held_is_named() -> None:
    held = {str(path): vague(path.read_text(encoding="utf-8")) for path in MODULES.values()}
    assert {path: names for path, names in held.items() if names} == {}


def test_a_vague_name_is_seen() -> None:
    assert vague("found = 1\ndef f(told): return [wanted for wanted in told]\nstated: int = found") == VAGUE
    assert vague("def told(): pass\nstated = told()") == set()
