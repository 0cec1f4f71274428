"""Opens a rulebook: where the rules are, what was kept of them, and a checker made from them. The only place that reads the
environment."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import UsageError

if TYPE_CHECKING:
    from engine.explaining.checker import Checker
    from engine.model.rulebook import Rulebook

VARIABLE, TRACEBACK, CACHE = "CONFORME_RULES", "CONFORME_TRACEBACK", "CONFORME_CACHE"
OFF = "off"
"""What the variable of the cache says where nothing is to be kept."""
_HERE = Path(__file__).parents[1]
_PACKAGED, _CHECKOUT = _HERE / "_rules", _HERE.parent / "rules"
_PACKAGED_FEATURES = _HERE / "_features"
_FEATURES, _FAMILIES = "features", "families"


def find_rules(given: Path | None) -> Path:
    """The folder of the rulebook: the one given, the one the environment names, the packaged one, the checkout's.

    The first that is named wins even when it does not exist: reading it then says what is wrong. Raises UsageError
    when none is named and the program came without rules."""
    if given is not None:
        return given
    if named := os.environ.get(VARIABLE, ""):
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
    features = given or next((folder for folder in (beside, packaged) if folder.is_dir()), None)
    return features / _FAMILIES if features is not None and (features / _FAMILIES).is_dir() else features


def wants_traceback() -> bool:
    """Whether the environment asks for the traceback of a fault of the program instead of one line."""
    return bool(os.environ.get(TRACEBACK))


def find_cache() -> Path | None:
    """The folder that keeps what was compiled: the one the environment names, else one of the user's own for caches; None
    where the environment says `off`, or the user has no home."""
    named = os.environ.get(CACHE, "")
    if named:
        return None if named == OFF else Path(named)
    caches = os.environ.get("XDG_CACHE_HOME", "")
    try:
        return (Path(caches) if Path(caches).is_absolute() else Path.home() / ".cache") / "conforme"
    except RuntimeError:
        return None


def open_rulebook(rules: Path) -> Rulebook:
    """The rulebook in a folder. Raises RulebookRefused with every problem found."""
    # The model takes most of the start of a command.
    from engine.reading.compiled import read_compiled  # noqa: PLC0415

    return read_compiled(rules, find_cache())


def open_checker(rules: Path) -> Checker:
    """A checker of the rulebook in a folder. Raises RulebookRefused with every problem found."""
    # So do the evaluators.
    from engine.explaining.checker import Checker  # noqa: PLC0415

    return Checker(open_rulebook(rules))
