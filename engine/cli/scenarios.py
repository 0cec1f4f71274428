"""Scenarios at the command line: the titles of those of a rule, running them, the sentences they may use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import typer

from engine.cli import exits, options, terminal
from engine.errors import UsageError
from engine.model.rulebook import Rulebook
from engine.reading.paths import check_folder
from engine.reading.rulebook import read_rulebook
from engine.reading.suggest import bare
from engine.reporting.plain import plain
from engine.scenarios.features import Told, read_features
from engine.scenarios.running import run
from engine.scenarios.steps import Kind
from engine.scenarios.teaching import sentences
from engine.scenarios.telling import failed, listed, summary
from engine.service.bootstrap import find_features, open_checker

_RULE = re.compile(r"\s*Regola:\s*(\S+)")
_SCENARIO = re.compile(r"\s*(?:Scenario|Esempio|Schema dello scenario):\s*(.+?)\s*$")


def scenarios_of(rule: str, rules: Path) -> list[str]:
    """The scenarios under `Regola: <rule>`, as `title (file:line)`; none where the rules came without scenarios."""
    found: list[str] = []
    folder = find_features(None, rules)
    for feature in sorted(folder.rglob("*.feature")) if folder is not None else ():
        current = ""
        for number, line in enumerate(feature.read_text(encoding="utf-8").splitlines(), 1):
            if match := _RULE.match(line):
                current = match.group(1)
            elif current == rule and (match := _SCENARIO.match(line)):
                found.append(f"{match.group(1)} ({feature.name}:{number})")
    return found


def run_scenarios(wanted: str | None, rules: Path, features: Path | None) -> int:
    """Runs the scenarios of a family, of a rule, or all; tells those that fail, then the counts; returns the exit code.
    Raises UsageError where there is none to run."""
    folder = find_features(features, rules)
    if folder is None:
        raise UsageError.about(
            "--features", "non trovo gli scenari di queste regole", "indica la cartella con --features"
        )
    check_folder("--features", folder, "indica la cartella che contiene gli scenari")
    checker = open_checker(rules)
    try:
        told = _chosen(read_features(folder), wanted, checker.rulebook)
        results = list(terminal.tracked(run(told, checker), len(told), what="Scenari"))
        for result in results:
            _say(failed(result) if result.failures else ())
        _say(summary(results))
        return exits.NON_COMPLIANT if any(result.failures for result in results) else exits.COMPLIANT
    finally:
        checker.close()


def _chosen(told: Iterable[Told], wanted: str | None, rulebook: Rulebook) -> list[Told]:
    """The scenarios of a family, of a rule, or all. Raises UsageError where there is none."""
    if wanted is None:
        found = list(told)
    elif "." in wanted:
        if wanted not in rulebook.clauses:
            raise unknown_rule("rules test", wanted, rulebook)
        found = [one for one in told if one.rule == wanted]
    else:
        families = options.chosen_families([wanted], rulebook.header.families, "rules test")
        found = [one for one in told if one.family in families]
    if not found:
        cure = "scrivine uno, sotto `Regola:` con l'id della regola"
        raise UsageError.about(wanted or "--features", "nessuno scenario", cure)
    return found


def unknown_rule(command: str, name: str, rulebook: Rulebook) -> UsageError:
    """The error of a command for a rule that the rulebook does not have."""
    titles = {one: clause.title for one, clause in rulebook.clauses.items()}
    return options.unknown_rule(command, name, titles, rulebook.header.families)


def show_steps(word: str | None, rules: Path) -> None:
    """The sentences of scenarios, all or those with a word. Raises UsageError where none has it."""
    vocabulary = read_rulebook(rules).vocabulary
    kinds: tuple[Kind, ...] = ("given", "when", "then")
    found = {
        kind: [one for one in sentences(kind, vocabulary) if word is None or bare(word) in bare(" ".join(one))]
        for kind in kinds
    }
    if not any(found.values()):
        raise UsageError.about(str(word), "nessuna frase con questa parola", "prova con meno lettere")
    _say(listed(found))


def _say(lines: Iterable[str]) -> None:
    """Lines as they are: a place in a file must not be broken in two."""
    for line in lines:
        typer.echo(plain(line))
