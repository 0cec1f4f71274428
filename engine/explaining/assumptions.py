"""What a finding takes for granted: what nobody stated, of which the clause says what is presumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from engine.evaluation.context import Context
from engine.evaluation.quantities import Measure, compiled
from engine.explaining.outline import MOST_OUTLINES
from engine.model.attachment_counts import Survey
from engine.model.case import Value
from engine.model.phrases import OUTCOMES, element_sentence, fact_sentence, happened_sentence, topic
from engine.model.rulebook import Rulebook
from engine.model.verdict import Assumption
from engine.program.clause_plan import ClausePlan
from engine.program.program import Program
from engine.program.quantities import OfFact, OrElse, OutcomeOf, Quantity, Switch, parts
from engine.program.term_days import day_of_fact
from engine.reckoning.italian_text import italian_day


def assumptions(context: Context, plan: ClausePlan, stated: Mapping[str, Value]) -> tuple[Assumption, ...]:
    """What a clause presumes on a case that states these facts, in reading order: once for each fact."""
    presumed = [one for quantity, one in _told(context.program, plan) if _taken(context, quantity, stated)]
    named = {one.about for one in presumed}
    for one in _of_days(context, plan):
        if one.about not in named:
            named.add(one.about)
            presumed.append(one)
    return tuple(presumed)


def _taken(context: Context, quantity: OrElse | OutcomeOf | OfFact, stated: Mapping[str, Value]) -> bool:
    """Whether what may be presumed of a quantity is presumed on a case."""
    if isinstance(quantity, OrElse):
        return not _known(context.program.rulebook, quantity, stated)
    if isinstance(quantity, OutcomeOf):
        return _unconcerned(context, quantity)
    return _trusting(context, quantity.fact)


@lru_cache(maxsize=MOST_OUTLINES)
def _told(program: Program, plan: ClausePlan) -> tuple[tuple[OrElse | OutcomeOf | OfFact, Assumption], ...]:
    """What a clause may take for granted, in words: the same in every case."""
    return tuple((quantity, _assumption(program.rulebook, quantity)) for quantity in plan.presuming)


def _assumption(rulebook: Rulebook, quantity: OrElse | OutcomeOf | OfFact) -> Assumption:
    if isinstance(quantity, OrElse):
        return _presumed(rulebook, quantity.quantity, quantity.presumed)
    if isinstance(quantity, OutcomeOf):
        outcome = list(OUTCOMES)[quantity.presumed or 0]
        title = rulebook.clauses[quantity.clause].title
        return Assumption(quantity.clause, outcome, f"«{title}»: {OUTCOMES[outcome]}")
    return Assumption(quantity.fact, "encrypted: false", "dove non è detto, il file non è cifrato")


def _of_days(context: Context, plan: ClausePlan) -> list[Assumption]:
    """The days that terms take where nobody states a fact."""
    presumed = []
    for choice, stated, otherwise in _presumed_days(context.program, plan):
        day = otherwise(context) if stated(context) is None else None
        if day is not None:
            presumed.append(_presumed_day(context.program.rulebook, choice, date.fromordinal(day)))
    return presumed


@lru_cache(maxsize=MOST_OUTLINES)
def _presumed_days(program: Program, plan: ClausePlan) -> tuple[tuple[Switch, Measure, Measure], ...]:
    """The choices of a day that have one for where nobody states the fact, with what chooses and that day, compiled."""
    terms = (program.term(*key) for key in program.terms_of(plan))
    days = (day for term in terms for day in (term.start, term.reached) if day is not None)
    choices = dict.fromkeys(one for day in days for one in _choices(day))
    return tuple((one, compiled(one.test), compiled(one.otherwise)) for one in choices if one.otherwise is not None)


def _choices(day: Quantity) -> Iterator[Switch]:
    if isinstance(day, Switch):
        yield day
    for part in parts(day):
        yield from _choices(part)


def _presumed_day(rulebook: Rulebook, choice: Switch, day: date) -> Assumption:
    name = choice.test.fact
    fact = rulebook.vocabulary[name]
    if day_of_fact(name) in choice.ways:
        return Assumption(name, day.isoformat(), fact_sentence(fact, day))
    return Assumption(name, "?", f"«{topic(fact)}»: nessuno lo dice, e si conta con il {italian_day(day)}")


def _known(rulebook: Rulebook, presuming: OrElse, stated: Mapping[str, Value]) -> bool:
    """Whether a case says what is asked of a fact; that an act took place, also with what comes after it."""
    asked = presuming.quantity
    if asked.fact in stated or asked.aspect != "happened" or not presuming.presumed:
        return asked.fact in stated
    followed = (one for one, value in stated.items() if isinstance(value, date))
    return any(asked.fact in rulebook.vocabulary[one].not_before for one in followed)


def _presumed(rulebook: Rulebook, asked: OfFact, value: int) -> Assumption:
    fact = rulebook.vocabulary[asked.fact]
    if asked.aspect == "happened":
        return Assumption(asked.fact, "?" if value else "null", happened_sentence(fact, value))
    if asked.aspect == "element":
        element = list(fact.values)[asked.index]
        return Assumption(asked.fact, element if value else "[]", element_sentence(fact, element, value))
    if fact.type == "enum":
        name = tuple(fact.values)[value]
        return Assumption(asked.fact, name, fact_sentence(fact, name))
    return Assumption(asked.fact, "true" if value else "false", fact_sentence(fact, bool(value)))


def _unconcerned(context: Context, quantity: OutcomeOf) -> bool:
    if not context.concerned(quantity.clause):
        return True
    return quantity.presumed_open and context.decision(quantity.clause).outcome == "undetermined"


def _trusting(context: Context, fact: str) -> bool:
    """Whether a file of which nobody says so is taken to be open."""
    files = context.facts.get(fact)
    return isinstance(files, Survey) and not files.encrypted and files.untold > 0
