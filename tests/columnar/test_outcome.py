"""The table from sides to outcomes, by column, against `engine.program.outcome` on every combination of truths."""

from __future__ import annotations

from itertools import product

import polars as pl
import pytest

from engine.columnar.outcome import OUTCOME_TYPE, OUTCOMES, conclude, decide
from engine.explaining.checker import Checker
from engine.model import verdict
from engine.model.figures import PROFILES, Profile
from engine.model.verdict import BAD_OUTCOMES, JUDGED
from engine.program import outcome as deciding
from engine.program.clause_plan import ClausePlan

MOST_SIDES = 7


def by_column(plan: ClausePlan, frame: pl.DataFrame) -> list[str]:
    """The outcomes of every row of truths."""

    def side(name: str) -> pl.Expr | bool:
        return plan.fixed[name] if name in plan.fixed else pl.col(name)

    found = frame.select(decide(plan, side, lambda _, outcome: outcome).alias("outcome"))["outcome"].to_list()
    return found if len(found) == frame.height else found * frame.height


@pytest.mark.parametrize("profile", PROFILES)
def test_every_combination_of_truths(checker: Checker, profile: Profile) -> None:
    program = checker.program(profile)
    for clause in checker.rulebook.clauses:
        plan = program.plan(clause)
        live = [side for side in plan.deciding if side not in plan.fixed][:MOST_SIDES]
        more = [side for side in plan.deciding if side not in plan.fixed and side not in live]
        rows = [[*row, *(None for _ in more)] for row in product((True, False, None), repeat=len(live))]
        names = [*live, *more] or ["nothing"]
        frame = pl.DataFrame([row or [None] for row in rows], schema=dict.fromkeys(names, pl.Boolean), orient="row")
        expected = [
            deciding.decide(plan, {**plan.fixed, **dict(zip(names, row, strict=False))}).outcome for row in rows
        ]
        assert by_column(plan, frame) == expected, clause


def test_the_worst_outcome_concludes() -> None:
    for codes in product([None, *OUTCOMES], repeat=2):
        frame = pl.DataFrame([codes], schema={"one": OUTCOME_TYPE, "two": OUTCOME_TYPE}, orient="row")
        found = frame.select(conclude({"one": pl.col("one"), "two": pl.col("two")}, {}).alias("x"))["x"][0]
        outcomes = {code for code in codes if code is not None} or {"undetermined"}
        if outcomes & BAD_OUTCOMES:
            assert found == "non_compliant"
        elif "to_regularise" in outcomes:
            assert found == "to_regularise"
        else:
            judged = not JUDGED.isdisjoint(outcomes)
            assert found == ("compliant" if judged and "undetermined" not in outcomes else "undetermined")


def test_a_part_is_silent_where_its_whole_is_in_scope() -> None:
    for codes in product([None, *OUTCOMES], repeat=2):
        frame = pl.DataFrame([codes], schema={"part": OUTCOME_TYPE, "whole": OUTCOME_TYPE}, orient="row")
        columns = {"part": pl.col("part"), "whole": pl.col("whole")}
        found = frame.select(conclude(columns, {"part": "whole"}).alias("x"))["x"][0]
        names = zip(("part", "whole"), codes, strict=True)
        told = {name: code for name, code in names if code is not None}
        assert found == verdict.conclude(told, {"part": "whole"})


def test_what_stands_against_a_request_nobody_made_is_no_breach() -> None:
    for codes in product([None, *OUTCOMES], [True, False, None]):
        frame = pl.DataFrame([codes], schema={"asked": OUTCOME_TYPE, "made": pl.Boolean}, orient="row")
        columns, made = {"asked": pl.col("asked")}, {"asked": pl.col("made")}
        found = frame.select(conclude(columns, {}, made).alias("x"))["x"][0]
        told = {} if codes[0] is None else {"asked": codes[0]}
        assert found == verdict.conclude(told, {}, {"asked"} if codes[1] is False else ())
        if codes[1] is False:
            assert found in ("compliant", "undetermined")


def test_a_definition_alone_judges_nothing() -> None:
    for codes in product([None, *OUTCOMES], repeat=2):
        frame = pl.DataFrame([codes], schema={"term": OUTCOME_TYPE, "duty": OUTCOME_TYPE}, orient="row")
        columns = {"term": pl.col("term"), "duty": pl.col("duty")}
        found = frame.select(conclude(columns, {}, None, {"term"}).alias("x"))["x"][0]
        told = {name: code for name, code in zip(("term", "duty"), codes, strict=True) if code is not None}
        assert found == verdict.conclude(told, {}, (), {"term"})
        if told.get("duty", "not_applicable") in ("not_applicable", "for_human"):
            assert found != "compliant"


def test_of_no_clause_nothing_is_concluded():
    assert pl.select(conclude({}, {})).item() == "undetermined"
