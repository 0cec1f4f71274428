"""Copies of the project's rules with a hand's change in them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.conftest import ROOT
from tests.layout import holding

Edit = tuple[str, str, str]
"""A file of the rules, or a section of which whichever file holds it; what stands in it, and what stands there instead."""


def edited(folder: Path, *edits: Edit, every: bool = False) -> Path:
    """The rules, copied into a new folder, with every edit made once (or, with `every`, everywhere in every file)."""
    target = folder / "rules"
    shutil.copytree(ROOT / "rules", target)
    for name, before, after in edits:
        files = sorted(target.rglob("*.yaml")) if every else [holding(target, name, before)]
        texts = {file: file.read_text(encoding="utf-8") for file in files}
        assert any(before in text for text in texts.values()), f"{before!r} non c'è più in {name}"
        for file, text in texts.items():
            file.write_text(text.replace(before, after, -1 if every else 1), encoding="utf-8")
    return target


def without_exception(family: str, name: str) -> tuple[Edit, ...]:
    """The edits that drop an exception of a family, and what is said where it holds."""
    file = f"clauses/{family}"
    text = holding(ROOT / "rules", file, f"- id: {name}\n").read_text(encoding="utf-8")
    found = re.search(rf"^      - id: {name}\n(?:        .*\n)+", text, re.M)
    assert found is not None, name
    said = re.findall(rf"^ +{name}: .*\n", text, re.M)
    return (file, found.group(), ""), *((file, line, "") for line in said)


def without_clause(name: str) -> Edit:
    """The edit that drops a clause."""
    file = f"clauses/{name.partition('.')[0]}"
    text = holding(ROOT / "rules", file, f"- id: {name}\n").read_text(encoding="utf-8")
    found = re.search(rf"^  - id: {re.escape(name)}\n(?:(?!  - id:).*\n?)*", text, re.M)
    assert found is not None, name
    return file, found.group(), ""
