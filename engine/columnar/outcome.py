"""From the truths of a clause's sides to its outcome, by column: the table of `engine.program.outcome`.

Outcomes are in order of severity: those that make a case non-compliant are the last."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache, partial
from typing import NamedTuple, get_args

import polars as pl

from engine.model.clause import BAD, GOOD, Outcome
from engine.model.verdict import BAD_OUTCOMES, JUDGED, Conclusion
from engine.program.clause_plan import ClausePlan

UNDETERMINED: Outcome = "undetermined"
TO_REGULARISE: Outcome = "to_regularise"


def _severity(outcome: Outcome) -> int:
    return 3 if outcome in BAD_OUTCOMES else 2 if outcome == TO_REGULARISE else 1 if outcome == UNDETERMINED else 0


OUTCOMES: tuple[Outcome, ...] = tuple(sorted(get_args(Outcome), key=_severity))
OUTCOME_TYPE = pl.Enum(OUTCOMES)
CONCLUSIONS: tuple[Conclusion, ...] = get_args(Conclusion)
CONCLUSION_TYPE = pl.Enum(CONCLUSIONS)


@cache
def literal(outcome: Outcome) -> pl.Expr:
    """An outcome as a column has it."""
    return pl.lit(outcome, dtype=OUTCOME_TYPE)


def anyone(outcomes: Iterable[Outcome]) -> pl.Expr:
    """Some outcomes, for `is_in`."""
    return pl.lit(pl.Series(sorted(outcomes), dtype=OUTCOME_TYPE)).implode()


class Reached:
    """What is decided from some side on: a column of outcomes, and which they may be where it is not undetermined."""

    def __init__(self, outcomes: frozenset[Outcome], code: pl.Expr) -> None:
        self.outcomes, self.code = outcomes, code

    def before(self, test: pl.Expr, then: Outcome, *, negated: bool, step: Callable[[pl.Expr], pl.Expr]) -> Reached:
        """One side earlier: `then` where it holds (or, `negated`, where it does not), this in the contrary case, and where it
        is unknown both are possible. `step` names a column that is read more than once."""
        if self.outcomes == {then}:
            return self
        reached, unknown, decided = self.code, literal(UNDETERMINED), literal(then)
        if then in self.outcomes:
            reached = step(reached)
            unknown = pl.when(reached == decided).then(reached).otherwise(unknown)
        one, other = (reached, decided) if negated else (decided, reached)
        code = pl.when(test).then(one).when(test.is_null()).then(unknown).otherwise(other)
        return Reached(self.outcomes | {then}, code)


class DecidingSide(NamedTuple):
    """A side that is not the same everywhere, and what is decided where it holds or, `negated`, where it does not."""

    name: str
    test: pl.Expr
    then: Outcome
    negated: bool


def decide(plan: ClausePlan, side: Callable[[str], pl.Expr | bool], step: Callable[[str, pl.Expr], pl.Expr]) -> pl.Expr:
    """A clause's outcome. `side` gives the truth of a side, `step` names a column worked out on the way."""
    kind = plan.clause.kind
    if kind == "for_human":
        applies = side("applies")
        if isinstance(applies, bool):
            return literal("for_human" if applies else "not_applicable")
        return pl.when(~applies).then(literal("not_applicable")).otherwise(literal("for_human"))
    order = [("applies", "not_applicable", True), *((name, then, False) for name, then in plan.excepting)]
    sides, last = _deciding([*order, ("hard", BAD[kind], True), ("soft", GOOD[kind], False)], side)
    reached = Reached(frozenset({last}), literal(last))
    for one in reversed(sides):
        reached = reached.before(one.test, one.then, negated=one.negated, step=partial(step, one.name))
    return reached.code


def _deciding(
    order: list[tuple[str, Outcome, bool]], side: Callable[[str], pl.Expr | bool]
) -> tuple[list[DecidingSide], Outcome]:
    """The sides that decide, in order, and the outcome where none does. Those that follow one another and decide the same
    are one: it is cheaper to ask whether any of them holds than to decide once more."""
    sides: list[DecidingSide] = []
    for name, then, negated in order:
        test = side(name)
        if isinstance(test, bool):
            if test != negated:
                return sides, then
            continue
        before = sides[-1] if sides else None
        if before is None or before.then != then:
            sides.append(DecidingSide(name, test, then, negated))
            continue
        either = (~before.test if before.negated else before.test) | (~test if negated else test)
        sides[-1] = DecidingSide(name, either, then, negated=False)
    return sides, TO_REGULARISE


def conclude(
    outcomes: Mapping[str, pl.Expr],
    parts: Mapping[str, str],
    made: Mapping[str, pl.Expr] | None = None,
    definitions: Collection[str] = (),
) -> pl.Expr:
    """The conclusion of a row from the outcomes of its clauses in scope, null where a clause is not; `parts` names, for a
    clause that is a condition of another, that one, which speaks for it wherever it is in scope; `made` says of a clause
    on a request whether it was made, null where nobody says so; `definitions` are those that only serve others."""

    def conclusion(name: Conclusion) -> pl.Expr:
        return pl.lit(name, dtype=CONCLUSION_TYPE)

    if not outcomes:
        return conclusion("undetermined")
    judged, bad = anyone(JUDGED), literal(min(BAD_OUTCOMES, key=OUTCOMES.index))

    def counted(name: str, code: pl.Expr) -> pl.Expr:
        if made is not None and name in made:
            against = (code >= bad) | (code == literal(TO_REGULARISE))
            code = pl.when(~made[name] & against).then(literal("admissible")).otherwise(code)
        if name in definitions:
            code = pl.when(~code.is_in(judged)).then(code)
        return pl.when(outcomes[parts[name]].is_null()).then(code) if parts.get(name) in outcomes else code

    codes = [counted(name, code) for name, code in outcomes.items()]
    return (
        pl.when(pl.any_horizontal([code >= bad for code in codes]))
        .then(conclusion("non_compliant"))
        .when(pl.any_horizontal([code == literal(TO_REGULARISE) for code in codes]))
        .then(conclusion("to_regularise"))
        .when(pl.any_horizontal([code == literal(UNDETERMINED) for code in codes]))
        .then(conclusion("undetermined"))
        .when(pl.any_horizontal([code.is_in(judged) for code in codes]))
        .then(conclusion("compliant"))
        .otherwise(conclusion("undetermined"))
    )
