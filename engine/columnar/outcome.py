"""From the truths of a clause's sides to its outcome, by column: the table of `engine.program.outcome`.

Outcomes are codes in order of severity: those that make a case non-compliant are the last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import get_args

import polars as pl

from engine.model.clause import BAD, GOOD, Outcome
from engine.model.verdict import BAD_OUTCOMES, JUDGED, Conclusion
from engine.program.clause_plan import ClausePlan

UNDETERMINED: Outcome = "undetermined"
TO_REGULARISE: Outcome = "to_regularise"


def _severity(outcome: Outcome) -> int:
    return 3 if outcome in BAD_OUTCOMES else 2 if outcome == TO_REGULARISE else 1 if outcome == UNDETERMINED else 0


OUTCOMES: tuple[Outcome, ...] = tuple(sorted(get_args(Outcome), key=_severity))
CODE: dict[Outcome, int] = {outcome: code for code, outcome in enumerate(OUTCOMES)}
OUTCOME_TYPE = pl.Enum(OUTCOMES)
CONCLUSIONS: tuple[Conclusion, ...] = get_args(Conclusion)
CONCLUSION_TYPE = pl.Enum(CONCLUSIONS)


def literal(outcome: Outcome) -> pl.Expr:
    """The code of an outcome."""
    return pl.lit(CODE[outcome], dtype=pl.UInt8)


class Reached:
    """What is decided from some side on: always one outcome, or a column of codes."""

    def __init__(self, always: Outcome | None, code: pl.Expr) -> None:
        self.always, self.code = always, code

    def before(self, side: pl.Expr | bool, then: Outcome) -> Reached:
        """One side earlier: `then` where it holds, this where it does not, and where it is unknown both are possible."""
        if isinstance(side, bool):
            return Reached(then, literal(then)) if side else self
        if self.always == then:
            return self
        if self.always is not None:
            unknown = literal(UNDETERMINED)
        else:
            unknown = pl.when(self.code == CODE[then]).then(self.code).otherwise(literal(UNDETERMINED))
        code = pl.when(side).then(literal(then)).when(side.is_null()).then(unknown).otherwise(self.code)
        return Reached(None, code)


def decide(plan: ClausePlan, side: Callable[[str], pl.Expr | bool], step: Callable[[str, pl.Expr], pl.Expr]) -> pl.Expr:
    """The code of a clause's outcome. `side` gives the truth of a side, `step` names a column worked out on the way."""
    kind = plan.clause.kind
    if kind == "for_human":
        applies = side("applies")
        if isinstance(applies, bool):
            return literal("for_human" if applies else "not_applicable")
        return pl.when(~applies).then(literal("not_applicable")).otherwise(literal("for_human"))
    found = Reached(TO_REGULARISE, literal(TO_REGULARISE)).before(side("soft"), GOOD[kind])
    stages = [("applies", "not_applicable", True), *((name, then, False) for name, then in plan.excepting)]
    for name, then, negated in [*reversed([*stages, ("hard", BAD[kind], True)])]:
        truth = side(name)
        if negated:
            truth = not truth if isinstance(truth, bool) else ~truth
        found = found.before(truth, then)
        if found.always is None:
            found = Reached(None, step(name, found.code))
    return found.code


def conclude(
    found: Mapping[str, pl.Expr], parts: Mapping[str, str], made: Mapping[str, pl.Expr] | None = None
) -> pl.Expr:
    """The conclusion of a row from the codes of its clauses in scope, null where a clause is not; `parts` names, for a
    clause that is a condition of another, that one, which speaks for it wherever it is in scope; `made` says of a clause
    on a request whether it was made, null where nobody says so."""

    def conclusion(name: Conclusion) -> pl.Expr:
        return pl.lit(CONCLUSIONS.index(name), dtype=pl.UInt8)

    if not found:
        return conclusion("undetermined")
    judged = [CODE[outcome] for outcome in sorted(JUDGED)]
    bad = min(CODE[outcome] for outcome in BAD_OUTCOMES)

    def counted(name: str, code: pl.Expr) -> pl.Expr:
        if made is not None and name in made:
            against = (code >= bad) | (code == CODE[TO_REGULARISE])
            code = pl.when(~made[name] & against).then(literal("admissible")).otherwise(code)
        return pl.when(found[parts[name]].is_null()).then(code) if parts.get(name) in found else code

    codes = [counted(name, code) for name, code in found.items()]
    return (
        pl.when(pl.any_horizontal([code >= bad for code in codes]))
        .then(conclusion("non_compliant"))
        .when(pl.any_horizontal([code == CODE[TO_REGULARISE] for code in codes]))
        .then(conclusion("to_regularise"))
        .when(pl.any_horizontal([code == CODE[UNDETERMINED] for code in codes]))
        .then(conclusion("undetermined"))
        .when(pl.any_horizontal([code.is_in(judged) for code in codes]))
        .then(conclusion("compliant"))
        .otherwise(conclusion("undetermined"))
    )
