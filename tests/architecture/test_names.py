"""One name, one meaning: no two classes of the engine share a name."""

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
