"""Why, in full: every condition with its truth, every fact, figure, term and reading a finding rests on."""

from __future__ import annotations

from engine.evaluation.context import Context
from engine.evaluation.values import amount_figures, term_at
from engine.explaining.arithmetic import arithmetic
from engine.explaining.day_origins import origin
from engine.explaining.messages import FindingText
from engine.explaining.outline import Labelled, Outline, traced
from engine.model.case import ABSENT
from engine.model.clause import Clause
from engine.model.figures import Version
from engine.model.phrases import quantity
from engine.model.verdict import (
    ParameterTrace,
    RequirementTrace,
    SkippedDay,
    TermTrace,
    TierRow,
    TierTrace,
    Trace,
)
from engine.program.clause_plan import ClausePlan
from engine.program.figures import scaled
from engine.program.terms import TermValue
from engine.program.tree import Truth
from engine.reckoning.money import two_decimals
from engine.reckoning.terms import iso

Figure = tuple[str, str, Version | None]
"""Parameter id, the clause whose day chose the version, and the version."""


class Tracer:
    """Builds the trace of one clause on one context. `stated` renders the facts of the case as text."""

    def __init__(self, context: Context, stated: dict[str, str]) -> None:
        self.context, self.stated = context, stated
        self.rulebook = context.program.rulebook

    def trace(
        self,
        plan: ClausePlan,
        laid_out: Outline,
        text: FindingText,
        readings: tuple[str, ...],
        terms: dict[str, TermValue],
        figures: tuple[Figure, ...],
    ) -> Trace:
        """The whole trace; `readings` are the ids of the readings the clause is sensitive to."""
        stated = self.stated
        return Trace(
            requirements=tuple(
                [
                    self._requirement(one, truths, text)
                    for one, truths in zip(laid_out.conditions, text.truths, strict=True)
                ]
            ),
            facts={name: stated.get(name, "?") for name in laid_out.facts},
            parameters=tuple(
                [self._parameter(name, owner, version) for name, owner, version in figures if version is not None]
            ),
            terms=tuple([self._term(name, value) for name, value in terms.items()]),
            readings=self.context.program.readings(readings),
            tiers=self._tiers(plan.clause),
            chain={
                condition.clause: self.context.decision(condition.clause).outcome
                for condition in plan.chained
                if condition.presume is None or self.context.concerned(condition.clause)
            },
        )

    def terms_of(self, laid_out: Outline) -> dict[str, TermValue]:
        """The terms a clause uses, its own and borrowed ones, by full reference."""
        term = self.context.term
        return {reference: term(key) for reference, key in laid_out.terms}

    def _requirement(self, one: Labelled, truths: tuple[Truth, ...], text: FindingText) -> RequirementTrace:
        stated, context = self.stated, self.context
        facts = tuple([stated.get(name, "?") for name in one.facts])
        compared = tuple([arithmetic(context, sums) for sums in one.sums]) if one.sums else ()
        cure = text.cure(one.requirement) if one.requirement is not None and one.requirement.cure else ""
        return traced(one, truths, facts, compared, cure)

    def figures_of(self, plan: ClausePlan, laid_out: Outline) -> tuple[Figure, ...]:
        """Every figure in use, once for each clause that chose its version."""
        context, figures = self.context, laid_out.figures
        if laid_out.by_fact or plan.clause.amount is not None:
            chosen = ((context.term(key).parameter, key[0]) for key in laid_out.by_fact)
            paying = ((figure, plan.clause.id) for figure in amount_figures(context, plan.clause))
            measuring = ((name, owner) for name, owner in chosen if name is not None)
            figures = tuple(dict.fromkeys((*figures, *measuring, *paying)))
        return tuple([(figure, owner, context.figure(figure, owner)) for figure, owner in figures])

    def _parameter(self, name: str, owner: str, version: Version) -> ParameterTrace:
        parameter = self.rulebook.parameters[name]
        reader = self.rulebook.clauses[owner]
        anchor = self.context.anchor(owner)
        return ParameterTrace(
            id=name,
            title=parameter.title,
            value=str(version.value),
            unit=parameter.unit,
            layer=version.layer,
            valid_from=version.from_,
            valid_to=version.to,
            chosen_on=None if anchor is None else iso(anchor),
            chosen_by=reader.version_by,
            citation=version.citation,
            confidence=version.confidence if version.confidence != "high" else version.dates_confidence,
            recheck_by=version.recheck_by,
        )

    def _term(self, reference: str, value: TermValue) -> TermTrace:
        plan = value.plan
        span = value.last or value.first
        return TermTrace(
            id=reference,
            start=None if value.start is None else iso(value.start),
            start_from=origin(self.context, plan.start or plan.reached),
            length="" if value.figure is None else quantity(value.figure.value, plan.unit),
            deadline=None if value.last is None else iso(value.last.day),
            earliest=None if value.first is None else iso(value.first.day),
            done=iso(value.done) if isinstance(value.done, int) else None,
            done_from=plan.end or "",
            days_late=None if plan.end is None else value.overdue if value.first is None else value.lead,
            skipped=tuple(SkippedDay(iso(day.day), day.reason) for day in span.skipped) if span else (),
            note=self._note(value),
        )

    def _note(self, value: TermValue) -> str:
        if value.plan.end is None:
            return ""
        if value.done is ABSENT:
            return f"non ancora avvenuto: misurato al {iso(self.context.as_of)}"
        return "non si sa se e quando è avvenuto" if value.done is None else ""

    def _tiers(self, clause: Clause) -> TierTrace | None:
        amount = clause.amount
        if amount is None or amount.term is None:
            return None
        term = term_at(self.context, self.context.program.plan(clause.id).keys[4])
        if term is None or term.elapsed is None or term.figure is None:
            return None
        standard, over, held, rows = int(term.figure.value), int(term.figure.value), False, []
        for tier in amount.tiers:
            figure = self.context.figure(tier.eur, clause.id)
            times = None if tier.up_to is None else self.context.figure(tier.up_to, clause.id)
            if figure is None or (tier.up_to is not None and times is None):
                return None
            up_to = None if times is None else int(times.value) * standard
            holds = not held and term.elapsed > over and (up_to is None or term.elapsed <= up_to)
            held = held or holds
            rows.append(TierRow(over, up_to, two_decimals(scaled(figure)), holds))
            over = over if up_to is None else up_to
        return TierTrace(term.elapsed, quantity(term.figure.value, term.plan.unit), tuple(rows))
