"""Which scenarios a rule has, and where they stand."""

from __future__ import annotations

import re
from pathlib import Path

_RULE = re.compile(r"\s*Regola:\s*(\S+)")
_SCENARIO = re.compile(r"\s*(?:Scenario|Esempio|Schema dello scenario):\s*(.+?)\s*$")


def titles_of(rule: str, folder: Path | None) -> list[str]:
    """The scenarios under `Regola: <rule>` in a folder, as `title (file:line)`; none without a folder."""
    titles: list[str] = []
    for feature in sorted(folder.rglob("*.feature")) if folder is not None else ():
        current = ""
        for number, line in enumerate(feature.read_text(encoding="utf-8").splitlines(), 1):
            if match := _RULE.match(line):
                current = match.group(1)
            elif current == rule and (match := _SCENARIO.match(line)):
                titles.append(f"{match.group(1)} ({feature.name}:{number})")
    return titles
