"""What is no longer what it was: of the things a verdict depends on, and of what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from engine.model.replay import ReplayCause, ReplayChange
from engine.model.rulebook import Rulebook
from engine.reporting.wording import rule_title

DIGITS = 8
"""How many digits of a digest are shown."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a verdict was made by."""

    rulebook: str
    edition: str
    digest: str
    engine: str
    evaluators: tuple[str, ...]
    calendar: str


def causes(then: Made, now: Made) -> Iterator[ReplayCause]:
    """What is no longer the same."""
    if then.digest != now.digest:
        yield ReplayCause("rulebook", _rules(then), _rules(now))
    if (then.engine, then.evaluators) != (now.engine, now.evaluators):
        yield ReplayCause("engine", _engine(then), _engine(now))
    if then.calendar != now.calendar:
        yield ReplayCause("calendar", then.calendar, now.calendar)


def change(rule: str, rulebook: Rulebook, then: Mapping[str, str], now: Mapping[str, str]) -> ReplayChange:
    """What differs of what was said and is said of a rule."""
    return _change(rule, rule_title(rule, rulebook), then, now, known=rule in rulebook.clauses)


def change_of_all(then: Mapping[str, str], now: Mapping[str, str]) -> ReplayChange:
    """What differs of what was said and is said of the whole."""
    return _change("", "Nell'insieme", then, now, known=True)


def _change(rule: str, title: str, then: Mapping[str, str], now: Mapping[str, str], *, known: bool) -> ReplayChange:
    differ = [name for name in dict.fromkeys((*then, *now)) if then.get(name) != now.get(name)]
    return ReplayChange(
        rule,
        title,
        {name: then[name] for name in differ if name in then},
        {name: now[name] for name in differ if name in now},
        known,
    )


def _rules(made: Made) -> str:
    return f"{made.rulebook} {made.edition} ({made.digest[:DIGITS]})"


def _engine(made: Made) -> str:
    return f"{made.engine} ({' + '.join(made.evaluators)})"
