"""What a scenario has said so far, and what came of it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from engine.errors import CaseRefused
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.clause import Outcome
from engine.model.fact_kinds import Raw
from engine.model.figures import PROFILES, Profile
from engine.model.phrases import OUTCOMES
from engine.model.verdict import Alternative, Assumption, Doubt, Verdict
from engine.reading.cases import read_cases
from engine.scenarios.expecting import Unmet

OUTCOME_KEYS = {text: key for key, text in OUTCOMES.items()}
TODAY = date(2026, 11, 21)
"""The day of judgement of a scenario that names none: always the same, so that no scenario ages."""


class Found(Protocol):
    """What a scenario may expect of a finding: days in ISO form, amounts as decimal texts."""

    @property
    def outcome(self) -> Outcome:
        """The outcome."""

    @property
    def deadline(self) -> str | None:
        """The last day."""

    @property
    def earliest(self) -> str | None:
        """The first useful day."""

    @property
    def day(self) -> str | None:
        """The day that results."""

    @property
    def pay_by(self) -> str | None:
        """The last day to pay."""

    @property
    def amount_eur(self) -> str | None:
        """How much is due."""

    @property
    def owed_eur(self) -> str | None:
        """How much of it is still to be paid."""

    @property
    def days_late(self) -> int | None:
        """By how many days it is late."""

    @property
    def prevails(self) -> str | None:
        """The text that prevails."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that settle it."""

    @property
    def unmet(self) -> tuple[str, ...]:
        """The titles of the requirements that fail."""

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What is presumed."""

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is doubtful."""

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """What other readings and profiles would change."""


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
        case = self.read()
        if case is None:
            return
        profile = next((one for one in PROFILES if one == self.profile), None)
        if profile is None:
            raise Unmet(f"profilo sconosciuto «{self.profile}»: {', '.join(PROFILES)}")
        try:
            self.judge(case, profile)
        except CaseRefused as refused:
            self.refused = refused

    def read(self) -> Case | None:
        """The case, read as a file would be; None where it is refused."""
        content = {"id": "scenario", "facts": self.facts} | ({"as_of": self.as_of} if self.as_of else {})
        [case] = read_cases(
            json.dumps(content).encode(), "scenario.json", self.checker.rulebook.vocabulary, as_of=None, today=TODAY
        )
        if isinstance(case, CaseRefused):
            self.refused = case
            return None
        return case

    def judge(self, case: Case, profile: Profile) -> None:
        """Takes the verdict on a case. Raises CaseRefused."""
        self.verdict = self.checker.check(case, profile=profile, families=self.families)

    def conclusion(self) -> str:
        """The conclusion of the case. Raises Unmet where there is none."""
        return self.judged.conclusion

    def examined(self) -> tuple[str, ...]:
        """The clauses examined. Raises Unmet where the case was not checked."""
        if self.verdict is None:
            raise Unmet("il caso non è stato controllato")
        return tuple(finding.rule for finding in self.verdict.findings)

    def refusal(self) -> CaseRefused | None:
        """Why the case was refused; None where it was not."""
        return self.refused

    @property
    def judged(self) -> Verdict:
        """The verdict. Raises Unmet where there is none."""
        if self.refused is not None:
            raise Unmet(f"il caso è stato rifiutato: {self.refused}")
        if self.verdict is None:
            raise Unmet("il caso non è stato controllato: manca «Quando si controlla il caso»")
        return self.verdict

    def finding(self, rule: str | None = None) -> Found:
        """The finding on a clause, by default the one of the scenario's `Regola`. Raises Unmet where there is none."""
        name = rule or self.rule
        for finding in self.judged.findings:
            if finding.rule == name:
                return finding
        examined = ", ".join(finding.rule for finding in self.judged.findings) or "nessuna"
        raise Unmet(f"{name} non è tra le clausole esaminate: {examined}")

    def alternative(self, because: str, name: str, choice: str) -> Alternative:
        """What another reading or profile would change. Raises Unmet where it changes nothing."""
        alternatives = self.finding().alternatives
        for alternative in alternatives:
            if (alternative.because, alternative.id, alternative.choice) == (because, name, choice):
                return alternative
        others = ", ".join(f"{one.id} = {one.choice}" for one in alternatives) or "nessuna"
        raise Unmet(f"nessuna alternativa {name} = {choice}: {others}")


def outcome_key(text: str) -> str:
    """An Italian outcome as its key. Raises Unmet for a text that is none."""
    if text not in OUTCOME_KEYS:
        raise Unmet(f"esito sconosciuto «{text}»: {', '.join(OUTCOME_KEYS)}")
    return OUTCOME_KEYS[text]
