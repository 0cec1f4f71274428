"""Puts the floors together: where the rules are, and a checker made from them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import UsageError

if TYPE_CHECKING:
    from engine.evaluation.checker import Checker

VARIABLE = "CONFORME_RULES"
_HERE = Path(__file__).parent
_PACKAGED, _CHECKOUT = _HERE / "_rules", _HERE.parent / "rules"


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


def open_checker(rules: Path) -> Checker:
    """A checker of the rulebook in a folder. Raises RulebookRefused with every problem found."""
    # The model and the evaluators take most of the start of a command.
    from engine.evaluation.checker import Checker  # noqa: PLC0415
    from engine.reading.rulebook import read_rulebook  # noqa: PLC0415

    return Checker(read_rulebook(rules))
