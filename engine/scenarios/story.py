"""What a scenario has said so far, and what came of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date

from engine.errors import CaseRefused
from engine.explaining.checker import Checker
from engine.model.fact_kinds import Raw
from engine.model.figures import PROFILES
from engine.model.phrases import OUTCOMES
from engine.model.verdict import Alternative, Finding, Verdict
from engine.reading.cases import read_cases
from engine.scenarios.expecting import Unmet

OUTCOME_KEYS = {text: key for key, text in OUTCOMES.items()}
TODAY = date(2026, 11, 21)
"""The day of judgement of a scenario that names none: always the same, so that no scenario ages."""


@dataclass
class Story:
    """The case a scenario tells, and what came of it. `rule` is the clause the scenario stands under."""

    checker: Checker
    rule: str = ""
    facts: dict[str, Raw] = field(default_factory=dict)
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
        profile = next((one for one in PROFILES if one == self.profile), None)
        if profile is None:
            raise Unmet(f"profilo sconosciuto «{self.profile}»: {', '.join(PROFILES)}")
        try:
            self.verdict = self.checker.check(case, profile=profile, families=self.families)
        except CaseRefused as refused:
            self.refused = refused

    @property
    def judged(self) -> Verdict:
        """The verdict. Raises Unmet where there is none."""
        if self.refused is not None:
            raise Unmet(f"il caso è stato rifiutato: {self.refused}")
        if self.verdict is None:
            raise Unmet("il caso non è stato controllato: manca «Quando si controlla il caso»")
        return self.verdict

    def finding(self, rule: str | None = None) -> Finding:
        """The finding on a clause, by default the one of the scenario's `Regola`. Raises Unmet where there is none."""
        name = rule or self.rule
        for finding in self.judged.findings:
            if finding.rule == name:
                return finding
        examined = ", ".join(finding.rule for finding in self.judged.findings) or "nessuna"
        raise Unmet(f"{name} non è tra le clausole esaminate: {examined}")

    def alternative(self, because: str, name: str, choice: str) -> Alternative:
        """What another reading or profile would change. Raises Unmet where it changes nothing."""
        found = self.finding().alternatives
        for alternative in found:
            if (alternative.because, alternative.id, alternative.choice) == (because, name, choice):
                return alternative
        others = ", ".join(f"{one.id} = {one.choice}" for one in found) or "nessuna"
        raise Unmet(f"nessuna alternativa {name} = {choice}: {others}")


def outcome_key(text: str) -> str:
    """An Italian outcome as its key. Raises Unmet for a text that is none."""
    if text not in OUTCOME_KEYS:
        raise Unmet(f"esito sconosciuto «{text}»: {', '.join(OUTCOME_KEYS)}")
    return OUTCOME_KEYS[text]
