"""Where the pieces of a folder of rules stand, whichever files its sections are divided into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml


def files(rules: Path, section: str) -> list[Path]:
    """The files of a section (`vocabulary`, `clauses/indemnity`), one or many."""
    single = rules / f"{section}.yaml"
    return [single] if single.is_file() else sorted((rules / section).rglob("*.yaml"))


def holding(rules: Path, name: str, text: str) -> Path:
    """The file that holds a text: the one of that name, or the one of that section. Raises LookupError."""
    for file in [rules / name] if (rules / name).is_file() else files(rules, name):
        if text in file.read_text(encoding="utf-8"):
            return file
    raise LookupError(f"{text!r} non c'è in {name}")


def pieces(rules: Path, section: str) -> Iterator[tuple[str, Any]]:
    """The pieces of a section, by id, as they are written."""
    for file in files(rules, section):
        (bodies,) = yaml.safe_load(file.read_text(encoding="utf-8")).values()
        yield from bodies.items()
