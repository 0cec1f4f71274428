"""What another reading of an unclear text would make of a request."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.model.clause import Outcome
from engine.model.rulebook import Rulebook
from engine.model.screening import Caution, Ruling
from engine.model.verdict import Finding

_NAMES: dict[Ruling, str] = {
    "acceptable": "accettabile",
    "to_regularise": "da regolarizzare",
    "not_here": "da indirizzare altrove",
    "undetermined": "non determinabile",
}


def other_readings(
    deciding: list[Finding], decision: Ruling, decide: Callable[[set[Outcome]], Ruling], rulebook: Rulebook
) -> Iterator[Caution]:
    """A caution for each reading under which the decision would be another; `decide` makes it of the outcomes."""
    outcomes: dict[str, Outcome] = {finding.rule: finding.outcome for finding in deciding}
    others: dict[tuple[str, str], dict[str, Outcome]] = {}
    for finding in deciding:
        for one in finding.alternatives:
            if one.because == "reading" and one.outcome != finding.outcome:
                others.setdefault((one.id, one.choice), {})[finding.rule] = one.outcome
    for (name, choice), changed in others.items():
        other = decide(set((outcomes | changed).values()))
        if other != decision:
            yield Caution(next(iter(changed)), _told(name, choice, other, rulebook))


def _told(name: str, choice: str, other: Ruling, rulebook: Rulebook) -> str:
    reading = rulebook.readings[name]
    return f"{reading.question} Con l'altra lettura («{reading.options[choice].text}») la richiesta sarebbe {_NAMES[other]}."
