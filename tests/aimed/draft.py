"""A case while it is made: what is said so far, the day it is judged on, and the days it is told of."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from random import Random

from engine.analysis.searching.candidates import fixed
from engine.model.case import ABSENT, Value
from engine.model.stated import contradictions
from engine.model.vocabulary import Fact
from engine.reckoning.calendar import VERIFIED_YEARS, holiday
from tests.generated import AROUND

FRIDAY = 4
LEAP_DAYS = (date(2024, 2, 29), date(2028, 2, 29))
MONTH_ENDS = (date(2023, 2, 28), date(2026, 4, 30), date(2026, 8, 31), date(2026, 12, 31))


def hard_days() -> list[date]:
    """The days that are hard to count from, in the verified years that leave room before and after: from the 28th on, holidays,
    Fridays, and 29 February many times over."""
    first, last = date(VERIFIED_YEARS[1], 1, 1).toordinal(), date(VERIFIED_YEARS[-3], 12, 31).toordinal()
    every = [date.fromordinal(day) for day in range(first, last + 1)]
    return [
        *(day for day in every if day.day >= 28 or day.weekday() == FRIDAY or holiday(day.toordinal())),
        *LEAP_DAYS * 50,
    ]


class CaseDraft:
    """A case that stays possible whatever is said of it: what cannot stand with the last word is no longer said. Days are around
    `base`, which is hard to count from."""

    def __init__(self, vocabulary: Mapping[str, Fact], random: Random) -> None:
        self.vocabulary, self.random, self.days = vocabulary, random, hard_days()
        self.followers: dict[str, list[str]] = {name: [] for name in vocabulary}
        for name, fact in vocabulary.items():
            for other in fact.not_before:
                self.followers[other].append(name)
        self.begin_on(self.days[0])

    def begin_on(self, base: date) -> None:
        """Says nothing yet, around a day."""
        self.base, self.told = base, dict[str, Value]()
        self.as_of = base + timedelta(days=self.random.choice((0, 1, 30, 61, 200, 400)))

    def any_value(self, name: str) -> Value:
        """A value of a fact; of a day, one hard to count from, near the others and not before what it follows."""
        fact = self.vocabulary[name]
        if fact.type != "date":
            found = list(fixed(fact, self.base))
            return self.random.choice(found) if found else "testo"
        if fact.absent and self.random.random() < 0.1:
            return ABSENT
        day = self.base + timedelta(days=self.random.choice((0, 0, self.random.choice(AROUND))))
        if self.random.random() < 0.3:
            day = day.replace(day=monthrange(day.year, day.month)[1])
        earlier = [said for other in fact.not_before if isinstance(said := self.told.get(other), date)]
        later = [said for other in self.followers[name] if isinstance(said := self.told.get(other), date)]
        return max([min([day, *later]), *earlier])

    def put(self, name: str, value: Value) -> None:
        """Says a fact; what cannot stand with it is no longer said, and the day of judgement comes after what has happened."""
        self.told.pop(name, None)
        self.told[name] = value
        if isinstance(value, date):
            for other in [one for one in self.vocabulary[name].not_before if one in self.told]:
                before = self.told[other]
                if not isinstance(before, date) or before > value:
                    del self.told[other]
        for other in [one for one in self.followers[name] if one in self.told]:
            after = self.told[other]
            if isinstance(after, date) and (not isinstance(value, date) or after < value):
                del self.told[other]
        for other in [one for one in self.told if self.over(one) and name in (one, self.vocabulary[one].not_over)]:
            del self.told[self.vocabulary[other].not_over if other == name else other]
        while found := next(contradictions(self.vocabulary, self.told), None):
            involved = [one for one in (found[0], *found[1].where) if one != name]
            if not involved:
                return
            del self.told[involved[0]]
        past = [said for one, said in self.told.items() if isinstance(said, date) and not self.vocabulary[one].future]
        self.as_of = max([self.as_of, *past])

    def over(self, name: str) -> bool:
        whole = self.told.get(self.vocabulary[name].not_over or "")
        part = self.told[name]
        return isinstance(part, int) and isinstance(whole, int) and part > whole

    def say(self, names: Iterable[str]) -> None:
        """Says what is not said yet, whatever it is."""
        for name in list(names):
            if name not in self.told:
                self.put(name, self.any_value(name))

    def judged_on(self, day: date) -> None:
        """Judges the case that day; what happens after it is no longer said."""
        self.as_of = day
        for name, said in list(self.told.items()):
            if isinstance(said, date) and said > day and not self.vocabulary[name].future:
                del self.told[name]
