"""Cases made at random from the vocabulary: possible ones only, with facts missing, null, early, late and on the day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from random import Random

from engine.model.case import ABSENT, Attachment, Case, Value
from engine.model.reads import ends_of, starts_of
from engine.model.rulebook import Rulebook, conditions_of
from engine.model.stated import contradictions
from engine.model.vocabulary import Fact

FIRST, LAST = date(2020, 6, 1), date(2029, 6, 1)
AROUND = (0, 1, 4, 5, 6, 10, 14, 15, 16, 19, 20, 21, 29, 30, 31, 39, 40, 41, 44, 45, 46, 49, 50, 51, 59, 60, 61, 62)
FARTHER = (80, 89, 90, 91, 92, 119, 120, 121, 179, 180, 181, 269, 270, 271, 364, 365, 366, 367, 400)


_FACTS: dict[tuple[int, str], tuple[Rulebook, list[str]]] = {}
"""By rulebook (kept, so that its id stays its own) and family."""


def facts_of(rulebook: Rulebook, family: str) -> list[str]:
    """The facts the clauses of a family read."""
    key = id(rulebook), family
    if key not in _FACTS:
        _FACTS[key] = rulebook, _facts_of(rulebook, family)
    return _FACTS[key][1]


def _facts_of(rulebook: Rulebook, family: str) -> list[str]:
    found: dict[str, None] = {}
    for clause in rulebook.family(family):
        found[clause.version_by] = None
        for item in clause.about:
            found |= dict.fromkeys([item] if isinstance(item, str) else item)
        for condition in conditions_of(clause):
            names = (
                getattr(condition, name, None) for name in ("fact", "of", "before", "not_after", "after", "not_before")
            )
            found |= dict.fromkeys(name for name in names if isinstance(name, str))
        for term in clause.terms.values():
            found |= dict.fromkeys((*starts_of(term), *ends_of(term)))
    return [name for name in found if name in rulebook.vocabulary]


def value(random: Random, fact: Fact, base: date) -> Value:  # noqa: PLR0911  one line for each type
    """One value of a fact, near the days where something changes."""
    match fact.type:
        case "date":
            if fact.absent and random.random() < 0.25:
                return ABSENT
            return base + timedelta(days=random.choice(random.choice((AROUND, AROUND, FARTHER))))
        case "boolean":
            return random.random() < 0.5
        case "enum":
            return random.choice(list(fact.values))
        case "set":
            return frozenset(key for key in fact.values if random.random() < 0.8)
        case "integer":
            return random.choice((0, 1, 19, 20, 49, 50, 51, 95, 100, 199_999, 200_000, 200_001))
        case "eur":
            return random.choice((0, 1, 999, 1000, 1001, 2500, 999_999_999, 1_000_000_000, 1_000_000_001))
        case "decimal":
            return random.choice((0, 9_999, 10_000, 20_000_000, 20_000_001))
        case "column":
            return tuple(
                random.choice((0, 804, 1188, 6651, 111, 503, 743, 10_000)) for _ in range(random.randint(1, 6))
            )
        case "attachments":
            return tuple(_file(random, fact) for _ in range(random.randint(0, 4)))
        case _:
            return "testo"


def _file(random: Random, fact: Fact) -> Attachment:
    extension = random.choice([*fact.values, *fact.values, "EXE", ""]).upper()
    size = random.choice((0, 1, 5_000_000, 7_500_000, 14_999_999, 15_000_000))
    return Attachment(f"allegato.{extension}", size, random.choice((None, None, False, True)))


def possible(rulebook: Rulebook, facts: Mapping[str, Value], as_of: date) -> dict[str, Value]:
    """The facts without those that could not be: acts before what they follow, or after the day of judgement."""
    kept: dict[str, Value] = {}
    for name, told in facts.items():
        fact = rulebook.vocabulary[name]
        if isinstance(told, date) and not fact.future and told > as_of:
            continue
        whole = None if fact.not_over is None else facts.get(fact.not_over)
        if isinstance(told, int) and isinstance(whole, int) and told > whole:
            continue
        kept[name] = told
    changed = True
    while changed:
        changed = False
        for name in list(kept):
            told = kept[name]
            for other in rulebook.vocabulary[name].not_before:
                before = kept.get(other)
                late = isinstance(told, date) and isinstance(before, date) and told < before
                if late or (isinstance(told, date) and before is ABSENT):
                    del kept[name]
                    changed = True
                    break
        for name, _ in list(contradictions(rulebook.vocabulary, kept)):
            if kept.pop(name, None) is not None:
                changed = True
    return kept


def case(random: Random, rulebook: Rulebook, families: Collection[str] | None = None) -> Case:
    """One case on one or two families, with a few facts of others now and then."""
    chosen = families or random.sample(list(rulebook.header.families), random.choice((1, 1, 1, 2)))
    names = [name for family in chosen for name in facts_of(rulebook, family)]
    if random.random() < 0.2:
        names += random.sample(list(rulebook.vocabulary), 2)
    base = FIRST + timedelta(days=random.randrange((LAST - FIRST).days))
    if random.random() < 0.3:
        base = random.choice((date(2025, 12, 1), date(2018, 12, 1), date(2024, 2, 29), date(2026, 4, 1)))
    as_of = base + timedelta(days=random.choice((0, 10, 30, 31, 45, 60, 61, 100, 366, 500)))
    density = random.choice((0.3, 0.6, 0.9, 1.0))
    told = {name: value(random, rulebook.vocabulary[name], base) for name in names if random.random() < density}
    return Case("generato", "", as_of, possible(rulebook, told, as_of), "generato", "0" * 64)
