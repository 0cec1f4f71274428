"""A rulebook under one selection: plans of clauses, figures, counting and scope, prepared once and shared by cases."""

from __future__ import annotations

from collections.abc import Collection

from engine.model.conditions import Condition
from engine.model.phrases import condition_sentence
from engine.model.rulebook import Rulebook, term_owner
from engine.model.verdict import Doubt, ReadingTrace
from engine.program.clause_plan import ClausePlan
from engine.program.figures import Figures
from engine.program.lowering import Lowering
from engine.program.selection import Selection
from engine.program.terms import TermKey, TermPlan, term_plan


class Program:
    """Everything that does not depend on the case. `base` is the program of a rulebook that differs only in the clauses
    `touched`: the plans and terms of the others are taken from there."""

    def __init__(
        self, rulebook: Rulebook, selection: Selection, base: Program | None = None, touched: Collection[str] = ()
    ) -> None:
        self.rulebook, self.selection = rulebook, selection
        self._base, self._touched = base, touched
        self.figures = Figures(rulebook, selection)
        self._plans: dict[str, ClausePlan] = {}
        self._terms: dict[TermKey, TermPlan] = {}
        self._sentences: dict[tuple[str, int], str] = {}
        self._doubts: dict[str, tuple[Doubt, ...]] = {}
        self._readings: dict[tuple[str, ...], tuple[ReadingTrace, ...]] = {}
        self._used: dict[str, tuple[TermKey, ...]] = {}

    def plan(self, clause: str) -> ClausePlan:
        """The plan of a clause."""
        plan = self._plans.get(clause)
        if plan is None:
            plan = self._plans[clause] = self._plan(clause)
        return plan

    def _plan(self, clause: str) -> ClausePlan:
        if self._base is not None and clause not in self._touched:
            return self._base.plan(clause)
        return Lowering(self.rulebook, self.selection, self.rulebook.clauses[clause]).plan()

    def doubts(self, clause: str) -> tuple[Doubt, ...]:
        """What to know of a clause whatever the case: the conflicts it touches, and what it does not model."""
        doubts = self._doubts.get(clause)
        if doubts is None:
            body = self.rulebook.clauses[clause]
            conflicts = [
                Doubt(
                    "conflict", name, f"{conflict.topic}: {conflict.outcome(self.selection.choices)}", conflict.severity
                )
                for name, conflict in self.rulebook.conflicts_of(body.citations)
            ]
            limits = [
                Doubt("not_modelled", f"{clause}.{number}", text) for number, text in enumerate(body.not_modelled, 1)
            ]
            doubts = self._doubts[clause] = (*conflicts, *limits)
        return doubts

    def term(self, clause: str, name: str) -> TermPlan:
        """The plan of a term."""
        key = clause, name
        plan = self._terms.get(key)
        if plan is None:
            plan = self._terms[key] = self._term(clause, name)
        return plan

    def _term(self, clause: str, name: str) -> TermPlan:
        if self._base is not None and clause not in self._touched:
            return self._base.term(clause, name)
        return term_plan(self.rulebook, self.selection, clause, name)

    def sentence(self, condition: Condition, clause: str) -> str:
        """A condition in Italian."""
        key = clause, id(condition)
        sentence = self._sentences.get(key)
        if sentence is None:
            sentence = self._sentences[key] = condition_sentence(condition, self.rulebook, clause)
        return sentence

    def readings(self, names: tuple[str, ...]) -> tuple[ReadingTrace, ...]:
        """Some readings, each with the option in use."""
        readings = self._readings.get(names)
        if readings is None:
            readings = self._readings[names] = tuple(self._reading(name) for name in names)
        return readings

    def _reading(self, name: str) -> ReadingTrace:
        reading, choice = self.rulebook.readings[name], self.selection.choices[name]
        others = tuple(option for option in reading.options if option != choice)
        return ReadingTrace(name, reading.question, choice, reading.options[choice].text, others)

    def terms_of(self, plan: ClausePlan) -> tuple[TermKey, ...]:
        """The terms a clause uses, its own and borrowed ones, with those they start from."""
        terms = self._used.get(plan.clause.id)
        if terms is None:
            keys: dict[TermKey, None] = {}
            waiting = [term_owner(reference, plan.clause.id) for reference in reversed(plan.terms)]
            while waiting:
                key = waiting.pop()
                if key not in keys:
                    keys[key] = None
                    term = self.term(*key)
                    waiting += reversed(term.terms)
            terms = self._used[plan.clause.id] = tuple(keys)
        return terms

    def structure(self, clause: str) -> tuple[object, ...]:
        """What the selection fixes about a clause, figures apart: its trees and how its terms run."""
        plan = self.plan(clause)
        terms = tuple(self.term(clause, name) for name in plan.clause.terms)
        return tuple(plan.sides.items()), plan.excepting, terms

    def concerned(self, clause: str, stated: Collection[str]) -> bool:
        """Whether the facts stated concern a clause: any item of `about`, an item being one fact or several together."""
        for item in self.rulebook.clauses[clause].about:
            if item in stated if isinstance(item, str) else all(name in stated for name in item):
                return True
        return False
