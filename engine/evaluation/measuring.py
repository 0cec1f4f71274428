"""What every measure comes to on a case: one function for each, an integer or None where it is unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from engine.model.attachment_counts import Survey
from engine.model.case import ABSENT
from engine.model.encoding import Encoded
from engine.model.figures import Version
from engine.program.figures import scaled
from engine.program.measures import (
    HUNDREDTHS,
    Beyond,
    Counted,
    Element,
    FactValue,
    Flag,
    Gap,
    Happened,
    Lead,
    Margin,
    Measure,
    OnWeekday,
    OutcomeOf,
    Overdue,
    Share,
)
from engine.program.outcome import Decision
from engine.program.program import Program
from engine.program.terms import TermValue
from engine.reckoning.calendar import rest


class Measurable(Protocol):
    """What a measure may ask of a case under a selection. Days are ordinals; what is unknown is None."""

    as_of: int

    @property
    def facts(self) -> Mapping[str, Encoded]:
        """The facts stated, as integers."""

    @property
    def program(self) -> Program:
        """The rulebook under the selection."""

    def day(self, fact: str) -> int | None:
        """A day that came."""

    def figure(self, parameter: str, clause: str) -> Version | None:
        """The version of a figure as a clause sees it."""

    def term(self, clause: str, name: str) -> TermValue:
        """A term of a clause."""

    def concerned(self, clause: str) -> bool:
        """Whether a clause is examined, or a fact of the case concerns it."""

    def decision(self, clause: str) -> Decision:
        """What is concluded on a clause."""


def _fact(context: Measurable, measure: FactValue) -> int | None:
    value = context.facts.get(measure.fact)
    return value if isinstance(value, int) else measure.presumed


def _element(context: Measurable, measure: Element) -> int | None:
    mask = context.facts.get(measure.fact)
    return mask >> measure.bit & 1 if isinstance(mask, int) else measure.presumed


def _happened(context: Measurable, measure: Happened) -> int | None:
    found = context.facts.get(measure.fact)
    return measure.presumed if found is None else int(found is not ABSENT)


def _gap(context: Measurable, measure: Gap) -> int | None:
    first = context.day(measure.fact)
    second = context.as_of if measure.other == "as_of" else context.day(measure.other)
    return None if first is None or second is None else first - second


def _weekday(context: Measurable, measure: OnWeekday) -> int | None:
    found = context.facts.get(measure.fact)
    if found is None:
        return None
    return int(isinstance(found, int) and rest(found, saturday_works=False) is None)


def _counted(context: Measurable, measure: Counted) -> int | None:
    found = context.facts.get(measure.fact)
    if not isinstance(found, Survey):
        return None
    return found.unlisted if measure.what == "unlisted" else found.encrypted


def _margin(context: Measurable, measure: Margin) -> int | None:
    value, figure = context.facts.get(measure.fact), context.figure(measure.parameter, measure.clause)
    if value is None or value is ABSENT or figure is None:
        return None
    kind = context.program.rulebook.vocabulary[measure.fact].type
    if isinstance(value, int):
        number = value.bit_count() if kind == "set" else value
    else:
        number = value.total_bytes if isinstance(value, Survey) else sum(value)
    return number - (scaled(figure) if kind in HUNDREDTHS else int(figure.value))


def _flag(context: Measurable, measure: Flag) -> int | None:
    figure = context.figure(measure.parameter, measure.clause)
    return None if figure is None else int(figure.value)


def _share(context: Measurable, measure: Share) -> int | None:
    part, total = context.facts.get(measure.fact), context.facts.get(measure.of_fact)
    figure = context.figure(measure.parameter, measure.clause)
    if not isinstance(part, int) or not isinstance(total, int) or figure is None:
        return None
    return part * 10_000 - scaled(figure) * total if total else -1


def _overdue(context: Measurable, measure: Overdue) -> int | None:
    return context.term(measure.clause, measure.term).overdue


def _lead(context: Measurable, measure: Lead) -> int | None:
    return context.term(measure.clause, measure.term).lead


def _beyond(context: Measurable, measure: Beyond) -> int | None:
    term, times = context.term(measure.clause, measure.term), context.figure(measure.times, measure.reader)
    if term.elapsed is None or term.figure is None or times is None:
        return None
    return term.elapsed - int(times.value) * int(term.figure.value)


def _outcome(context: Measurable, measure: OutcomeOf) -> int | None:
    if measure.presumed is not None and not context.concerned(measure.clause):
        return measure.presumed
    return measure.index(context.decision(measure.clause).outcome)


MEASURED: dict[type[Measure], Callable[[Measurable, Any], int | None]] = {
    FactValue: _fact,
    Element: _element,
    Happened: _happened,
    Gap: _gap,
    OnWeekday: _weekday,
    Counted: _counted,
    Margin: _margin,
    Flag: _flag,
    Share: _share,
    Overdue: _overdue,
    Lead: _lead,
    Beyond: _beyond,
    OutcomeOf: _outcome,
}
