"""`conforme rules` at work."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path

import typer

from engine.cli import exits, options, terminal
from engine.cli.scenarios import scenarios_of, unknown_rule
from engine.errors import Problem, RulebookRefused
from engine.explaining.checker import Checker
from engine.model.figures import PROFILES
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import examine, read_rulebook
from engine.reporting import rules
from engine.reporting.letters import problems
from engine.reporting.plain import plain


def show_families(folder: Path, wanted: Iterable[str] | None) -> None:
    """The families of a rulebook, or the rules of those wanted."""
    rulebook = read_rulebook(folder)
    families = options.chosen_families(wanted, rulebook.header.families)
    terminal.show(rules.rules(rulebook, families) if families else rules.families(rulebook))


def show_rule(name: str, folder: Path) -> None:
    """One rule. Raises UsageError when there is none of that name."""
    rulebook = read_rulebook(folder)
    clause = rulebook.clauses.get(name)
    if clause is None:
        raise unknown_rule("rules show", name, rulebook)
    terminal.show(rules.rule(clause, rulebook, scenarios_of(name, folder)))


def validated(folder: Path, form: str, today: date, *, strict: bool) -> int:
    """Tells every problem and every warning of a rulebook, in one form, and returns the exit code: refused where there
    are problems, or, strictly, warnings. Raises RulebookRefused when the folder itself cannot be read."""
    found = examine(folder, today)
    refusals = {*found.problems, *problems(found.letters)}
    if found.rulebook is not None and not refusals:
        refusals |= _beyond(found.rulebook)
    errors, cautions = sorted(refusals), found.warnings
    sound = found.rulebook if not errors else None
    if form == "json":
        terminal.write(_document(errors, cautions, sound))
    else:
        terminal.complain([*errors, *(f"Avviso: {one}" for one in cautions)])
        if sound is not None:
            typer.echo(f"OK {_counts(sound)}{_warned(cautions)}")
    return exits.RULEBOOK_REFUSED if errors or (strict and cautions) else exits.COMPLIANT


def _beyond(rulebook: Rulebook) -> set[Problem]:
    """What turns out only when the rules are compiled: more than the library can carry."""
    checker = Checker(rulebook)
    try:
        for profile in PROFILES:
            checker.network(profile).compile()
    except RulebookRefused as refused:
        return set(refused.problems)
    finally:
        checker.close()
    return set()


def _warned(cautions: Sequence[Problem]) -> str:
    return "" if not cautions else "; 1 avviso" if len(cautions) == 1 else f"; {len(cautions)} avvisi"


def _document(errors: Sequence[Problem], cautions: Sequence[Problem], sound: Rulebook | None) -> bytes:
    listed = [
        {"severity": severity, **asdict(one)}
        for severity, several in (("error", errors), ("warning", cautions))
        for one in several
    ]
    header = {"id": sound.header.id, "edition": sound.header.edition} if sound is not None else None
    told = {"valid": sound is not None, "rulebook": header, "problems": listed}
    return f"{json.dumps(told, ensure_ascii=False, indent=2)}\n".encode()


def _counts(rulebook: Rulebook) -> str:
    header = plain(f"{rulebook.header.id} {rulebook.header.edition}")
    return (
        f"{header}: {len(rulebook.clauses)} regole in {len(rulebook.header.families)} famiglie, "
        f"{len(rulebook.vocabulary)} fatti, {len(rulebook.parameters)} cifre, {len(rulebook.readings)} letture, "
        f"{len(rulebook.conflicts)} conflitti, {len(rulebook.sources)} testi catalogati"
    )
