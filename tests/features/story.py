"""What a scenario has said so far, and the sentences it may say: generated from the vocabulary of the rulebook."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pytest_bdd import parsers

from engine.errors import CaseRefused
from engine.evaluation.checker import Checker
from engine.model.phrases import OUTCOMES
from engine.model.verdict import Alternative, Finding, Verdict
from engine.model.vocabulary import Fact
from engine.reading.cases import read_cases

OUTCOME_KEYS = {text: key for key, text in OUTCOMES.items()}
_FILE = re.compile(r"(?:^|, )(.+?) \((\d+) byte(?:, (cifrato|non cifrato))?\)")
TODAY = date(2026, 11, 21)


@dataclass
class Story:
    """The case a scenario tells, and what came of it."""

    checker: Checker
    rule: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    as_of: str | None = None
    profile: str = "documents"
    families: tuple[str, ...] = ()
    verdict: Verdict | None = None
    refused: CaseRefused | None = None

    def check(self) -> None:
        """Reads the case as a file would be read, and checks it."""
        told = {"id": "scenario", "facts": self.facts} | ({"as_of": self.as_of} if self.as_of else {})
        [case] = read_cases(
            json.dumps(told).encode(), "scenario.json", self.checker.rulebook.vocabulary, as_of=None, today=TODAY
        )
        if isinstance(case, CaseRefused):
            self.refused = case
            return
        try:
            self.verdict = self.checker.check(case, profile=self.profile, families=self.families)  # type: ignore[arg-type]
        except CaseRefused as refused:
            self.refused = refused

    def finding(self, rule: str | None = None) -> Finding:
        """The finding on a clause, by default the one of the scenario's `Regola`."""
        assert self.refused is None, f"il caso è stato rifiutato: {self.refused}"
        assert self.verdict is not None, "il caso non è stato controllato"
        name = rule or self.rule
        for finding in self.verdict.findings:
            if finding.rule == name:
                return finding
        raise AssertionError(f"{name} non è tra le clausole esaminate: {[f.rule for f in self.verdict.findings]}")

    def alternative(self, because: str, name: str, choice: str) -> Alternative:
        """What another reading or profile would change."""
        found = self.finding().alternatives
        for alternative in found:
            if (alternative.because, alternative.id, alternative.choice) == (because, name, choice):
                return alternative
        raise AssertionError(f"nessuna alternativa {name} = {choice}: {[(a.id, a.choice) for a in found]}")


def outcome_key(text: str) -> str:
    """An Italian outcome as its key."""
    assert text in OUTCOME_KEYS, f"esito sconosciuto «{text}»: {', '.join(OUTCOME_KEYS)}"
    return OUTCOME_KEYS[text]


def raw_value(fact: Fact, text: str) -> Any:
    """A value as a sentence or a table cell writes it, in the form a case file would have."""
    keys = {label: key for key, label in fact.values.items()}
    match fact.type:
        case "boolean":
            return {"sì": True, "no": False}[text]
        case "enum":
            return keys.get(text, text)
        case "set":
            return [keys.get(part.strip(), part.strip()) for part in text.split(",") if part.strip() != "nessuno"]
        case "integer":
            return int(text)
        case "eur" | "decimal":
            return text.replace(",", ".")
        case "column":
            return [part.strip().replace(",", ".") for part in text.split(";")]
        case "attachments":
            return [_file(*found) for found in _FILE.findall(text)]
        case _:
            return text


def _file(name: str, size: str, locked: str) -> dict[str, Any]:
    told = {"": {}, "cifrato": {"encrypted": True}, "non cifrato": {"encrypted": False}}[locked]
    return {"name": name, "bytes": int(size)} | told


class FactPhrase(parsers.StepParser):
    """Matches any sentence that states a fact: its phrase with a value, its negated phrase, its absence."""

    def __init__(self, vocabulary: dict[str, Fact]) -> None:
        super().__init__("una frase del vocabolario")
        self._exact: dict[str, tuple[str, Any]] = {}
        self._patterns: list[tuple[re.Pattern[str], str, Fact]] = []
        for name, fact in vocabulary.items():
            if fact.absent:
                self._exact[fact.absent] = (name, None)
            if fact.type == "boolean":
                self._exact[fact.phrase] = (name, True)
                self._exact[fact.negated] = (name, False)
            else:
                before, after = (re.escape(part) for part in fact.phrase.split("{value}"))
                self._patterns.append((re.compile(f"{before}(.+){after}"), name, fact))
        self._patterns.sort(key=lambda entry: -len(entry[0].pattern))

    def parse_arguments(self, name: str) -> dict[str, Any] | None:
        """`fact` and `value` in the form of a case file."""
        told = name.removeprefix("che ")
        if told in self._exact:
            fact, value = self._exact[told]
            return {"fact": fact, "value": value}
        for pattern, fact_name, fact in self._patterns:
            match = pattern.fullmatch(told)
            if match is not None:
                return {"fact": fact_name, "value": raw_value(fact, match.group(1))}
        return None

    def is_matching(self, name: str) -> bool:
        """Whether the sentence states a fact."""
        return self.parse_arguments(name) is not None
