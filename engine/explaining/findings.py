"""One clause judged: values, what is missing, what is assumed, what is doubtful, what other readings would change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from engine.evaluation.context import Context
from engine.evaluation.values import Values, values
from engine.explaining.alternatives import OtherContexts
from engine.explaining.assumptions import assumptions
from engine.explaining.bearing import bears
from engine.explaining.messages import FindingText, decisive
from engine.explaining.missing_facts import missing, settlements
from engine.explaining.outline import outline
from engine.explaining.straddling import Straddle
from engine.explaining.tracing import Figure, Tracer
from engine.model.case import Value
from engine.model.clause import Clause
from engine.model.phrases import elide
from engine.model.verdict import Alternative, Doubt, Finding
from engine.program.clause_plan import ClausePlan
from engine.program.departure import Departure
from engine.reckoning.calendar import CalendarRefused
from engine.reckoning.italian_text import italian_day
from engine.reckoning.money import two_decimals
from engine.reckoning.terms import iso

MOST_DOUBTS = 1024
"""How many sentences on figures are remembered: some for each figure that was never verified."""


def _iso(day: int | None) -> str | None:
    return None if day is None else iso(day)


def _eur(cents: int | None) -> str | None:
    return None if cents is None else two_decimals(cents)


@lru_cache(maxsize=MOST_DOUBTS)
def _unverified(figure: str, title: str, recheck_by: str | None) -> Doubt:
    """The same of a figure in every case."""
    recheck = ""
    if recheck_by:
        recheck = elide(f", da ricontrollare entro il {italian_day(date.fromisoformat(recheck_by))}")
    return Doubt("unverified", figure, f"{title}: cifra non verificata sul testo ufficiale{recheck}")


class Judge:
    """Judges the clauses of one case. `others` are the contexts of the same case under other selections."""

    def __init__(
        self,
        context: Context,
        facts: Mapping[str, Value],
        stated: dict[str, str],
        others: OtherContexts,
        sensitive_to: Mapping[str, tuple[str, ...]],
    ) -> None:
        self.context, self.facts, self.others, self.sensitive_to = context, dict(facts), others, sensitive_to
        self.rulebook = context.program.rulebook
        self.tracer = Tracer(context, stated)

    def finding(self, name: str) -> Finding:
        """The finding on one clause."""
        plan = self.context.program.plan(name)
        clause, worth = plan.clause, values(self.context, plan.clause)
        laid_out = outline(self.context.program, plan)
        text = FindingText(self.context, plan, laid_out, worth, self.facts)
        terms, figures = self.tracer.terms_of(laid_out), self.tracer.figures_of(plan, laid_out)
        paid, open_ = text.paid, worth.outcome == "undetermined"
        straddling = Straddle(self.context, plan, terms, figures, self._bears)
        return Finding(
            rule=clause.id,
            family=clause.family,
            kind=clause.kind,
            title=clause.title,
            outcome=worth.outcome,
            citations=clause.citations,
            acts=clause.acts,
            bound=clause.bound,
            message=text.message,
            remedy=text.remedy,
            deadline=_iso(worth.deadline),
            earliest=_iso(worth.earliest),
            day=_iso(worth.day),
            amount_eur=_eur(worth.amount),
            pay_by=_iso(worth.pay_by),
            days_late=worth.days_late,
            settled_on=None if paid is None or paid.owed else iso(paid.on),
            paid_eur=None if paid is None else two_decimals(paid.cents),
            owed_eur=_eur(worth.amount if paid is None else paid.owed),
            prevails=clause.prevails if worth.outcome == "valid" else None,
            unmet=() if clause.kind == "for_human" else tuple([one.title for one in decisive(text.failing)]),
            missing=missing(self.context, plan) if open_ else (),
            settled_by=settlements(self.context, plan) if open_ else (),
            assumptions=assumptions(self.context, plan, self.facts),
            doubts=self._doubts(plan, worth, figures, straddling),
            alternatives=(*self._alternatives(clause, worth), *straddling.alternatives(worth)),
            trace=self.tracer.trace(plan, laid_out, text, self.sensitive_to[name], terms, figures),
        )

    def _bears(self, plan: ClausePlan, parameter: str) -> bool:
        """Whether a figure takes part in the finding: always in terms and amounts, in a condition only where its test
        could still turn the condition, whatever the facts still unknown turn out to be."""
        return parameter not in plan.figures or bears(plan, parameter, self.context.answers(plan))

    def _doubts(
        self, plan: ClausePlan, worth: Values, figures: tuple[Figure, ...], straddling: Straddle
    ) -> tuple[Doubt, ...]:
        always = self.context.program.doubts(plan.name)
        if not figures:
            return always
        return (
            *always,
            *self._unsure(plan, worth, figures),
            *straddling.doubts,
            *self._undated(worth, figures),
        )

    def _unsure(self, plan: ClausePlan, worth: Values, figures: tuple[Figure, ...]) -> Iterator[Doubt]:
        """Figures that nobody verified, or that the texts do not give for the day that chooses."""
        for name, owner, version in figures:
            if (version is not None and version.established) or not self._bears(plan, name):
                continue
            title = self.rulebook.parameters[name].title
            if version is None:
                if self.context.anchor(owner) is not None and worth.outcome != "not_applicable":
                    yield Doubt("no_figure", name, f"{title}: nessuna cifra in vigore nel giorno che la sceglie")
            else:
                yield _unverified(name, title, version.recheck_by)

    def _undated(self, worth: Values, figures: tuple[Figure, ...]) -> Iterator[Doubt]:
        """Figures without days, of a text newer than the case they judge."""
        if worth.outcome == "not_applicable":
            return
        for name, owner, version in figures:
            if version is None or version.from_ or version.to:
                continue
            since, anchor = self.rulebook.editions.get(version.citation), self.context.anchor(owner)
            if since is None or anchor is None or iso(anchor) >= since:
                continue
            title = self.rulebook.parameters[name].title
            edition, day = italian_day(date.fromisoformat(since)), italian_day(date.fromordinal(anchor))
            text = f"{title}: la cifra è dell'edizione del {edition}, e il caso comincia prima, il {day}"
            yield Doubt("undated", name, elide(f"{text}: il contratto di allora poteva dire altro"))

    def _alternatives(self, clause: Clause, worth: Values) -> Iterator[Alternative]:
        """What the clause is worth under each other selection where that is something else. One that counts on days the
        calendar does not cover is left out."""
        if clause.kind == "for_human" or not self.sensitive_to[clause.id]:
            return
        rule, others, known = clause.id, self.others, list[Values | None]()
        for because, name, choice, text, departure, same in others.routes(rule):
            if same is None:
                context = others.context(departure)
                try:
                    other = worth if context.same(rule) else values(context, clause)
                except CalendarRefused:
                    other = None
            else:
                other = known[same]
            known.append(other)
            if other is not None and other is not worth and other != worth:
                yield Alternative(
                    because, name, choice, text, other.outcome,
                    _iso(other.deadline), _iso(other.earliest), _iso(other.day), _eur(other.amount),
                    _iso(other.pay_by), other.days_late, self._missing_elsewhere(departure, rule, other),
                )  # fmt: skip

    def _missing_elsewhere(self, departure: Departure, rule: str, other: Values) -> tuple[str, ...]:
        if other.outcome != "undetermined":
            return ()
        context = self.others.context(departure)
        return missing(context, context.program.plan(rule))
