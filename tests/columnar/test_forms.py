"""Every measure has its columnar form, and every form compares as the measure does."""

from __future__ import annotations

from itertools import product
from typing import get_args

import polars as pl
import pytest

from engine.columnar.forms import Concluded, Difference, Distance, Form, Number, Presumed, Yes
from engine.columnar.outcome import OUTCOME_TYPE, OUTCOMES
from engine.columnar.quantities import FORMS
from engine.program.quantities import OUTCOME_INDEX, Quantity
from engine.program.tree import COMPARE, Op

OPS: tuple[Op, ...] = get_args(Op)
FRAME = pl.DataFrame(
    {
        "number": [None, -1, 0, 1, 2, 7],
        "other": [3, None, 0, 1, 5, 2],
        "yes": [True, False, None, True, False, True],
        "settled": [True, True, False, False, False, True],
    }
)


def test_no_measure_is_without_its_columnar_form() -> None:
    assert set(FORMS) == set(get_args(Quantity))


def test_no_outcome_is_without_its_code() -> None:
    assert set(OUTCOMES) == set(OUTCOME_INDEX)


def agrees(form: Form, numbers: list[int | None]) -> None:
    """The form compares as these numbers do."""
    for op, value in product(OPS, (-1, 0, 1, 2)):
        expected = [None if number is None else COMPARE[op](number, value) for number in numbers]
        assert FRAME.select(form.test(op, value).alias("test"))["test"].to_list() == expected, (op, value)


def test_a_number() -> None:
    agrees(Number(pl.col("number")), FRAME["number"].to_list())


def test_a_yes_or_no_counts_one_or_nothing() -> None:
    agrees(Yes(pl.col("yes")), [None if yes is None else int(yes) for yes in FRAME["yes"]])


def test_a_difference() -> None:
    agrees(Difference(pl.col("number"), pl.col("other")), (FRAME["number"] - FRAME["other"]).to_list())


def test_what_stands_in_for_the_unknown() -> None:
    form = Presumed(Number(pl.col("number")), ~pl.col("settled"), 1)
    agrees(form, [1 if settled else number for number, settled in FRAME.select("number", "settled").iter_rows()])


@pytest.mark.parametrize("within", ["le", "lt"])
def test_a_distance_is_known_while_nothing_can_be_late(within: Op) -> None:
    expected = []
    for reached, limit, settled in FRAME.select("number", "other", "settled").iter_rows():
        known = reached is not None and limit is not None and (settled or COMPARE[within](reached, limit))
        expected.append(reached - limit if known else None)
    agrees(Distance(pl.col("number"), pl.col("other"), pl.col("settled"), within), expected)


def test_a_distance_to_an_act_that_may_lie_ahead_is_known_only_of_the_act() -> None:
    rows = FRAME.select("number", "other", "settled").iter_rows()
    expected = [
        reached - limit if settled and None not in (reached, limit) else None for reached, limit, settled in rows
    ]
    agrees(Distance(pl.col("number"), pl.col("other"), pl.col("settled"), None), expected)


def test_a_distance_nobody_acts_on_is_always_known() -> None:
    form = Distance(pl.col("number"), pl.col("other"), None, "le")
    agrees(form, (FRAME["number"] - FRAME["other"]).to_list())


def test_an_outcome_is_unknown_while_undetermined() -> None:
    outcomes = [None if name == "undetermined" else name for name in OUTCOMES]
    codes = pl.DataFrame({"code": outcomes}, schema={"code": OUTCOME_TYPE})
    for outcome, index in OUTCOME_INDEX.items():
        for op in ("eq", "ne"):
            found = codes.select(Concluded(pl.col("code")).test(op, index).alias("test"))["test"].to_list()
            expected = [None if name == "undetermined" else (name == outcome) == (op == "eq") for name in OUTCOMES]
            if outcome != "undetermined":
                assert found == expected, (outcome, op)


def test_outcomes_have_no_order() -> None:
    with pytest.raises(ValueError, match="le"):
        Concluded(pl.col("code")).test("le", 0)
