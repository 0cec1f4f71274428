"""The sentences on what another reading, or another profile, would change."""

from __future__ import annotations

from engine.model.verdict import Alternative
from engine.scenarios.expecting import Unmet, expect
from engine.scenarios.sentences import day_steps, same_outcome, step
from engine.scenarios.story import Story

_WITH = ("con la lettura «{reading}» «{choice}»", "con il profilo «{profile}»")


def _named(parts: dict[str, str]) -> tuple[str, str, str]:
    """The kind of alternative a sentence is about, its id, its choice."""
    if "profile" in parts:
        return "profile", parts["profile"], parts["profile"]
    return "reading", parts["reading"], parts["choice"]


def _other(story: Story, **parts: str) -> Alternative:
    return story.alternative(*_named(parts))


def _nothing(story: Story, **parts: str) -> None:
    if _named(parts) in [(other.because, other.id, other.choice) for other in story.finding().alternatives]:
        raise Unmet("questa lettura cambia l'accertamento")


def _outcome(story: Story, **parts: str) -> None:
    same_outcome(_other(story, **parts).outcome, parts["outcome"])


def _amount(story: Story, **parts: str) -> None:
    expect(_other(story, **parts).amount_eur, parts["amount"].replace(",", "."), "importo")


def _days_late(story: Story, **parts: str) -> None:
    expect(_other(story, **parts).days_late or 0, int(parts["days"]), "giorni di ritardo")


for _before in _WITH:
    step("then", f"{_before} non cambia nulla")(_nothing)
    step("then", f"{_before} l'esito è «{{outcome}}»")(_outcome)
    step("then", f"{_before} l'importo è {{amount}} euro")(_amount)
    step("then", f"{_before} i giorni di ritardo sono {{days}}")(_days_late)
    day_steps(f"{_before} ", _other)
