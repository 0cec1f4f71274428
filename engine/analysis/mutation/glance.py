"""A scenario looked at only where its sentences look: what each expects is judged when it is asked for, and no more."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from engine.errors import CaseRefused
from engine.evaluation.context import Context
from engine.evaluation.values import Values, values
from engine.explaining.assumptions import assumptions
from engine.explaining.findings import Judge
from engine.explaining.messages import lacking
from engine.explaining.missing_facts import missing
from engine.model.case import Case, Value
from engine.model.clause import Outcome
from engine.model.figures import Profile
from engine.model.stated import specific
from engine.model.verdict import Alternative, Assumption, Doubt, Finding
from engine.reckoning.money import two_decimals
from engine.reckoning.terms import iso
from engine.scenarios.expecting import Unmet
from engine.scenarios.story import Story


class Glimpse:
    """What a scenario may expect of a finding, each part judged only when it is asked for."""

    def __init__(self, judge: Judge, rule: str) -> None:
        self._judge, self._rule = judge, rule
        self._clause = judge.rulebook.clauses[rule]

    @cached_property
    def _worth(self) -> Values:
        return values(self._judge.context, self._clause)

    @cached_property
    def _decided(self) -> Context:
        """The context, once the clause is decided on it."""
        self._judge.context.decision(self._rule)
        return self._judge.context

    @cached_property
    def _whole(self) -> Finding:
        return self._judge.finding(self._rule)

    @property
    def outcome(self) -> Outcome:
        """The outcome."""
        return self._worth.outcome

    @property
    def deadline(self) -> str | None:
        """The last day."""
        return _iso(self._worth.deadline)

    @property
    def earliest(self) -> str | None:
        """The first useful day."""
        return _iso(self._worth.earliest)

    @property
    def day(self) -> str | None:
        """The day that results."""
        return _iso(self._worth.day)

    @property
    def pay_by(self) -> str | None:
        """The last day to pay."""
        return _iso(self._worth.pay_by)

    @property
    def amount_eur(self) -> str | None:
        """How much is due."""
        return _eur(self._worth.amount)

    @property
    def owed_eur(self) -> str | None:
        """How much of it is still to be paid."""
        return _eur(self._worth.owed)

    @property
    def days_late(self) -> int | None:
        """By how many days it is late."""
        return self._worth.days_late

    @property
    def prevails(self) -> str | None:
        """The text that prevails."""
        return self._clause.prevails if self._worth.outcome == "valid" else None

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that settle it."""
        return missing(self._decided, self._decided.program.plan(self._rule))

    @property
    def unmet(self) -> tuple[str, ...]:
        """The titles of the requirements that fail."""
        if self._clause.kind == "for_human":
            return ()
        return tuple(one.title for one in lacking(self._decided, self._clause))

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What is presumed."""
        return tuple(assumptions(self._decided, self._decided.program.plan(self._rule), self._judge.facts))

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What is doubtful."""
        return self._whole.doubts

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """What other readings and profiles would change."""
        return self._whole.alternatives


def _eur(cents: int | None) -> str | None:
    return None if cents is None else two_decimals(cents)


def _iso(day: int | None) -> str | None:
    return None if day is None else iso(day)


@dataclass
class Glance(Story):
    """A story of which only the findings that a sentence asks for are judged, and by one evaluator. `asked` are the
    clauses asked for; all in scope where the whole case is."""

    known: dict[str, Value] = field(default_factory=dict)
    case: Case | None = None
    using: Profile = "documents"
    asked: set[str] = field(default_factory=set)

    def judge(self, case: Case, profile: Profile) -> None:
        """Keeps the case, to be judged when something is asked."""
        self.case, self.using = case, profile
        self.known = dict(specific(self.checker.rulebook.vocabulary, case.facts))

    @cached_property
    def _opened(self) -> tuple[Judge, tuple[str, ...], bool]:
        self._unless_refused()
        if self.case is None:
            raise Unmet("il caso non è stato controllato: manca «Quando si controlla il caso»")
        return self.checker.opened(self.case, self.known, self.using, self.families)

    def thoroughly(self) -> None:
        """Has every clause in scope judged, and by both evaluators, as whoever checks the case would. Raises EngineFault
        where they do not agree."""
        if self.refused is None and self.case is not None:
            judge, scope, _ = self._opened
            try:
                self.checker.agree(judge.context, self.using, scope)
                for name in scope:
                    values(judge.context, self.checker.rulebook.clauses[name])
            except CaseRefused as refused:
                self.refused = refused

    def _unless_refused(self) -> None:
        if self.refused is not None:
            raise Unmet(f"il caso è stato rifiutato: {self.refused}")

    @cached_property
    def _outcomes(self) -> dict[str, Outcome]:
        """The outcome of every clause in scope. Raises Unmet where judging any of them refuses the case."""
        self._unless_refused()
        judge, scope, _ = self._opened
        self.asked.update(scope)
        try:
            return {name: values(judge.context, self.checker.rulebook.clauses[name]).outcome for name in scope}
        except CaseRefused as refused:
            self.refused = refused
            raise Unmet(f"il caso è stato rifiutato: {refused}") from None

    def finding(self, rule: str | None = None) -> Glimpse:
        """The finding on a clause, by default the one of the scenario's `Regola`. Raises Unmet where there is none."""
        name = rule or self.rule
        self.asked.add(name)
        self._unless_refused()
        judge, scope, _ = self._opened
        if name not in scope:
            raise Unmet(f"{name} non è tra le clausole esaminate: {', '.join(scope) or 'nessuna'}")
        return Glimpse(judge, name)

    def conclusion(self) -> str:
        """The conclusion of the case. Raises Unmet where there is none."""
        outcomes, (_, _, concerned) = self._outcomes, self._opened
        return self.checker.concluded(outcomes, self.known) if concerned else "undetermined"

    def examined(self) -> tuple[str, ...]:
        """The clauses examined. Raises Unmet where the case was not checked."""
        return tuple(self._outcomes)

    def refusal(self) -> CaseRefused | None:
        """Why the case was refused; None where it was not."""
        if self.refused is None:
            try:
                self._outcomes  # noqa: B018  judging is what may refuse it
            except Unmet:
                return self.refused
        return self.refused
