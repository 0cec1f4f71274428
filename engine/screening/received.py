"""What the desk knows of how a request reached it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.model.case import ABSENT, Case
from engine.model.screening_policy import ScreeningPolicy
from engine.model.vocabulary import Fact


@dataclass(frozen=True, slots=True)
class Received:
    """The way a request came by (empty: not stated), and whether it was sent at all."""

    channel: str = ""
    opened: bool = True


def is_request(case: Case, policy: ScreeningPolicy, vocabulary: Mapping[str, Fact]) -> bool:
    """Whether a case says anything of a request: the service, or a fact of the same area. What it says of a complaint or
    a bill may as well be somebody else's business."""
    area = vocabulary[policy.service].area
    return any(vocabulary[name].area == area for name in case.facts)


def received(case: Case, policy: ScreeningPolicy) -> Received:
    """That of a case."""
    channel = case.facts.get(policy.channel) if policy.channel else None
    opened = policy.sent is None or case.facts.get(policy.sent) is not ABSENT
    return Received(channel if isinstance(channel, str) else "", opened)
