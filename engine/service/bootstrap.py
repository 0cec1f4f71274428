"""Puts the floors together: where the rules are, and a checker made from them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import UsageError

if TYPE_CHECKING:
    from engine.explaining.checker import Checker

VARIABLE = "CONFORME_RULES"
_HERE = Path(__file__).parents[1]
_PACKAGED, _CHECKOUT = _HERE / "_rules", _HERE.parent / "rules"
_PACKAGED_FEATURES = _HERE / "_features"
_FEATURES, _FAMILIES = "features", "families"


def find_rules(given: Path | None, environment: Mapping[str, str]) -> Path:
    """The folder of the rulebook: the one given, the one the environment names, the packaged one, the checkout's.

    The first that is named wins even when it does not exist: reading it then says what is wrong. Raises UsageError
    when none is named and the program came without rules."""
    if given is not None:
        return given
    if named := environment.get(VARIABLE, ""):
        return Path(named)
    for folder in (_PACKAGED, _CHECKOUT):
        if folder.is_dir():
            return folder
    raise UsageError(f"non trovo le regole (indica la cartella con --rules, o nella variabile {VARIABLE})")


def find_features(given: Path | None, rules: Path) -> Path | None:
    """The folder of the scenarios: the one given, those beside the rules, those that came with the packaged rules; None
    where the rules came without. In a folder that has one of families, only that one: the rest is about the engine."""
    beside = rules.resolve().parent / _FEATURES
    packaged = _PACKAGED_FEATURES if rules.resolve() == _PACKAGED.resolve() else beside
    found = given or next((folder for folder in (beside, packaged) if folder.is_dir()), None)
    return found / _FAMILIES if found is not None and (found / _FAMILIES).is_dir() else found


def open_checker(rules: Path) -> Checker:
    """A checker of the rulebook in a folder. Raises RulebookRefused with every problem found."""
    # The model and the evaluators take most of the start of a command.
    from engine.explaining.checker import Checker  # noqa: PLC0415
    from engine.reading.rulebook import read_rulebook  # noqa: PLC0415

    return Checker(read_rulebook(rules))
