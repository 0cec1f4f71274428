"""`conforme rules` at work."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.bootstrap import open_checker
from engine.cli import options, pages
from engine.cli.scenarios import scenarios_of
from engine.errors import RulebookRefused
from engine.model.figures import PROFILES
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook
from engine.reporting import rules
from engine.reporting.letters import problems
from engine.reporting.plain import plain


def show_families(folder: Path, wanted: Iterable[str] | None) -> None:
    """The families of a rulebook, or the rules of those wanted."""
    rulebook = read_rulebook(folder)
    families = options.chosen_families(wanted, rulebook.header.families)
    pages.show(rules.rules(rulebook, families) if families else rules.families(rulebook))


def show_rule(name: str, folder: Path) -> None:
    """One rule. Raises UsageError when there is none of that name."""
    rulebook = read_rulebook(folder)
    clause = rulebook.clauses.get(name)
    if clause is None:
        raise options.unknown("rules show", "la regola", name, rulebook.clauses)
    pages.show(rules.rule(clause, rulebook, scenarios_of(name, folder)))


def validated(folder: Path) -> bytes:
    """A line that says the rulebook is sound, with its counts. Raises RulebookRefused with every problem."""
    checker = open_checker(folder)
    try:
        # Compiling is where a rulebook turns out to be more than the library can carry.
        for profile in PROFILES:
            checker.network(profile)
        if found := problems(checker.rulebook.letters):
            raise RulebookRefused(found)
        return f"OK {_counts(checker.rulebook)}\n".encode()
    finally:
        checker.close()


def _counts(rulebook: Rulebook) -> str:
    header = plain(f"{rulebook.header.id} {rulebook.header.edition}")
    return (
        f"{header}: {len(rulebook.clauses)} regole in {len(rulebook.header.families)} famiglie, "
        f"{len(rulebook.vocabulary)} fatti, {len(rulebook.parameters)} cifre, {len(rulebook.readings)} letture, "
        f"{len(rulebook.conflicts)} conflitti, {len(rulebook.sources)} testi catalogati"
    )
