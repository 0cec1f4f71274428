"""Which option of every reading is in use, and how days are counted under it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from engine.model.figures import Profile
from engine.model.rulebook import Rulebook
from engine.model.terms import Choice, Term
from engine.reckoning.terms import Count

Act = Literal["supplier_act", "customer_act", "payment"]


@dataclass(frozen=True, slots=True)
class Selection:
    """A profile and the option it chooses for each reading; `changed` names the reading that departs from it."""

    profile: Profile
    choices: Mapping[str, str]
    changed: tuple[str, str] | None = None

    @property
    def key(self) -> tuple[Profile, tuple[str, str] | None]:
        """Two selections with the same key are the same."""
        return self.profile, self.changed

    def but(self, reading: str, option: str) -> Selection:
        """The same profile with one reading answered otherwise."""
        return Selection(self.profile, {**self.choices, reading: option}, (reading, option))

    def departs(self, other: Selection) -> frozenset[str]:
        """The readings that another selection answers otherwise."""
        return frozenset(name for name, option in self.choices.items() if option != other.choices[name])

    def pick(self, choice: Choice) -> str:
        """The value of a choice by reading."""
        return choice.choose[self.choices[choice.by]]

    def end(self, term: Term) -> str | None:
        """The fact that says when the act was done."""
        return self.pick(term.end) if isinstance(term.end, Choice) else term.end


def select(rulebook: Rulebook, profile: Profile) -> Selection:
    """The selection of a profile."""
    return Selection(profile, {name: reading.choice[profile] for name, reading in rulebook.readings.items()})


def count_for(rulebook: Rulebook, selection: Selection, act: Act) -> Count:
    """How the days of an act are counted."""
    counting, choice = rulebook.header.counting, selection.choices
    roll = choice[counting.roll]
    return Count(
        start_day_counts=choice[counting.start_day] == "included",
        last_day_counts=choice[counting.last_day] == "included",
        wait_passes_next_day=choice[counting.wait] == "next_day",
        rolls=roll == "always" or (roll == "payments_and_customer_acts" and act != "supplier_act"),
        saturday_works=choice[counting.working_week] == "mon_sat",
    )
