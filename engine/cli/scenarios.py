"""The scenarios of a rule, where the checkout that has the rules has them too."""

from __future__ import annotations

import re
from pathlib import Path

_RULE = re.compile(r"\s*Regola:\s*(\S+)")
_SCENARIO = re.compile(r"\s*(?:Scenario|Esempio|Schema dello scenario):\s*(.+?)\s*$")


def scenarios_of(rule: str, rules: Path) -> list[str]:
    """The titles of the scenarios under `Regola: <rule>`; none where `features/` does not stand beside the rules."""
    found: list[str] = []
    for feature in sorted((rules.resolve().parent / "features" / "families").glob("*.feature")):
        current = ""
        for line in feature.read_text(encoding="utf-8").splitlines():
            if match := _RULE.match(line):
                current = match.group(1)
            elif current == rule and (match := _SCENARIO.match(line)):
                found.append(match.group(1))
    return found
