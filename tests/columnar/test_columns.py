"""Shapes of rules the project's own do not have, and what a batch asks of the columns besides verdicts."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Any

import polars as pl
import pytest

from engine.columnar.columns import Columns
from engine.columnar.facts import encode, types
from engine.columnar.outcome import OUTCOME_TYPE, Reached, literal
from engine.columnar.quantities import truth
from engine.columnar.stages import StagedColumns
from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Case, Value
from engine.model.figures import PROFILES
from engine.model.rulebook import Rulebook
from engine.program.tree import Constant
from engine.reading.rulebook import read_rulebook
from tests.columnar.single import columnar, differences, hard_case
from tests.conftest import ROOT
from tests.tiny import fact, tiny

DAYS: dict[str, dict[str, Any]] = {name: fact("date", absent="no") for name in ("began_on", "acted_on", "ends_on")}
TEN = {
    "title": "Dieci",
    "unit": "solar_days",
    "values": [
        {"layer": "contract", "value": 10, "to": "2025-12-31", "citation": "x", "confidence": "high"},
        {"layer": "contract", "value": 20, "from": "2026-06-01", "citation": "x", "confidence": "high"},
    ],
}
TWICE = {
    "title": "Due volte",
    "unit": "times",
    "values": [{"layer": "contract", "value": 2, "citation": "x", "confidence": "high"}],
}
EUR = {
    "title": "Euro",
    "unit": "eur",
    "values": [
        {"layer": "contract", "value": "30.00", "from": "2020-01-01", "citation": "x", "confidence": "high"},
    ],
}
SEED = 20261122
START = date(2026, 1, 10)


def every_case(days: dict[str, tuple[Value | None, ...]]) -> list[Case]:
    """Every combination of these values, None for a fact that is not stated."""
    cases = []
    for values, as_of in product(product(*days.values()), (START, START + timedelta(days=15), date(2026, 8, 1))):
        facts = {name: value for name, value in zip(days, values, strict=True) if value is not None}
        cases.append(Case("prova", "", as_of, facts, "prova", "0" * 64))
    return cases


EVERY = every_case(
    {
        "began_on": (None, ABSENT, START, date(2026, 7, 1), date(2024, 2, 29)),
        "acted_on": (None, ABSENT, START + timedelta(days=10), date(2026, 7, 20)),
        "ends_on": (None, ABSENT, START + timedelta(days=12)),
    }
)


def clause(**more: Any) -> dict[str, Any]:
    """A clause on all three days."""
    return {"id": "demo.one", "about": ["began_on"], "version_by": "began_on"} | more


def requires(**when: Any) -> list[dict[str, Any]]:
    """One requirement."""
    return [{"id": "it", "title": "Lo è", "when": when}]


def span(**term: Any) -> dict[str, Any]:
    """A term from the first day."""
    return {"from": "began_on", "within": "demo.ten", "end": "acted_on"} | term


SHAPES: dict[str, dict[str, Any]] = {
    "a figure with a gap": clause(terms={"span": span()}, requires=requires(met="span"), deadline="span"),
    "after a wait": clause(
        terms={"first": {"from": "began_on", "wait": "demo.ten"}, "span": span(**{"from": {"after": "first"}})},
        requires=requires(met="span"),
        deadline="span",
    ),
    "after a deadline": clause(
        terms={"first": span(), "span": span(**{"from": {"after": "first"}})},
        requires=requires(met="span"), deadline="span",
    ),
    "on the day of an act": clause(
        terms={"first": span(), "span": span(**{"from": {"done": "first"}, "end": "ends_on"})},
        requires=requires(met="span"), deadline="span", day="first",
    ),
    "met on a wait": clause(
        terms={"span": {"from": "began_on", "wait": "demo.ten", "end": "acted_on"}},
        requires=requires(met="span"), deadline="span", earliest="span",
    ),
    "elapsed on a deadline": clause(terms={"span": span()}, requires=requires(elapsed="span"), earliest="span"),
    "a wait that something else to mend keeps from beginning": clause(
        kind="request", terms={"span": {"from": "began_on", "wait": "demo.ten", "end": "acted_on"}}, earliest="span",
        requires=[
            {"id": "begun", "title": "Begun", "when": {"fact": "ends_on", "happened": True}, "cure": "begin"},
            {"id": "over", "title": "Over", "when": {"elapsed": "span"}, "cure": "wait"},
        ],
    ),
    "until a day": clause(
        terms={"span": {"until": "ends_on", "end": "acted_on"}}, requires=requires(met="span"), deadline="span",
    ),
    "only a day": clause(
        kind="state", terms={"span": {"from": "began_on"}}, requires=requires(fact="acted_on", happened=True), day="span",
    ),
    "tiers of a term without length": clause(
        kind="entitlement", terms={"span": {"until": "ends_on", "end": "acted_on"}},
        requires=requires(fact="acted_on", happened=True), pay_by="span",
        amount={"term": "span", "tiers": [{"up_to": "demo.twice", "eur": "demo.eur"}, {"eur": "demo.eur"}]},
    ),
    "tiers": clause(
        kind="entitlement", terms={"span": span()}, requires=requires(fact="began_on", happened=True),
        amount={"term": "span", "tiers": [{"up_to": "demo.twice", "eur": "demo.eur"}, {"eur": "demo.ninety"}]},
    ),
    "an amount that is a figure": clause(
        kind="entitlement", requires=requires(fact="acted_on", happened=True), amount={"eur": "demo.eur"}
    ),
    "an exception to the same end": clause(
        unless=[{"id": "no", "title": "No", "when": {"fact": "acted_on", "happened": True}, "then": "compliant"}]
    ),
    "an order of days": clause(
        requires=requires(all=[{"fact": "acted_on", "not_before": "began_on"}, {"not": {"fact": "ends_on", "after": "as_of"}}])
    ),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str) -> None:
    ninety = EUR | {"values": [{"layer": "contract", "value": "90.00", "citation": "x", "confidence": "high"}]}
    parameters = {"demo.ten": TEN, "demo.twice": TWICE, "demo.eur": EUR, "demo.ninety": ninety}
    checker = Checker(tiny([SHAPES[shape]], DAYS, parameters))
    for profile in PROFILES:
        rows, wrong = differences(checker, checker.programs.selections[profile], EVERY)
        assert wrong[:2] == []
        assert any("demo.one.outcome" in row for row in rows)
    checker.close()


def test_an_exception_to_what_follows_anyway_changes_nothing() -> None:
    follows = Reached(frozenset({"due"}), literal("due"))
    assert follows.before(pl.col("side"), "due", negated=False, step=lambda code: code) is follows
    assert follows.before(pl.col("side"), "not_due", negated=True, step=lambda code: code).outcomes == {
        "due",
        "not_due",
    }


def test_a_constant_in_a_tree(rulebook: Rulebook) -> None:
    columns = Columns(rulebook, "documents")
    assert truth(Constant(True), {}, columns._context) is True


def test_only_needed_facts_are_read(rulebook: Rulebook) -> None:
    columns = Columns(rulebook, "documents", ("cmor",))
    assert all(clause.startswith("cmor.") for clause in columns.clauses)
    assert set(columns.needed) < set(rulebook.vocabulary)
    frame = encode([], rulebook, columns.needed)
    assert dict(frame.schema) == types(rulebook, columns.needed)
    judged = columns.judge(frame.lazy()).collect()
    assert judged.height == 0
    assert dict(judged.schema) == {"case": pl.String, "as_of": pl.Int32, **columns.schema}


def test_wider_integers_are_as_good(rulebook: Rulebook) -> None:
    columns = Columns(rulebook, "favourable")
    frame = encode(EVERY, rulebook, columns.needed)
    wide = frame.with_columns(pl.col(pl.Int8, pl.Int32).cast(pl.Int64))
    assert columns.judge(wide.lazy(), ()).collect().equals(columns.judge(frame.lazy(), ()).collect())


def test_what_columns_say_of_themselves(rulebook: Rulebook) -> None:
    columns = Columns(rulebook, "documents")
    assert repr(columns).startswith(f"<Columns of {len(rulebook.clauses)} clauses, documents: <StagedColumns")
    assert columns.schema["complaint.reply_term.outcome"] == OUTCOME_TYPE
    assert columns.fields["complaint.reply_term"] == ("deadline", "days_late")


def test_what_is_the_same_in_every_row_is_no_column() -> None:
    staged = StagedColumns({"never": pl.Int32})
    staged.column("sum", lambda: staged.given("never") + 1)
    same = staged.column("sum", lambda: staged.given("one"))
    assert (staged.depth, list(staged.read)) == (0, [])
    filled = staged.fill(pl.LazyFrame({"id": [7, 8]}), ("id",), [same.alias("sum")]).collect()
    assert filled["sum"].to_list() == [None, None]
    assert filled.schema["sum"] == pl.Int32


def test_small_parts_say_the_same() -> None:
    """A streaming engine hands the columns out in parts: tables must be whole for each of them."""
    book = read_rulebook(ROOT / "fixtures" / "rulebooks" / "counting")
    random = Random(SEED)
    cases = [hard_case(random, book) for _ in range(2_000)]
    columns = Columns(book, "favourable")
    whole = columnar(columns, book, cases)
    with pl.Config() as config:
        config.set_streaming_chunk_size(7)
        assert columnar(columns, book, cases) == whole


def test_rows_keep_their_order_and_what_is_asked(rulebook: Rulebook) -> None:
    columns = Columns(rulebook, "documents")
    random = Random(SEED)
    cases = [hard_case(random, rulebook) for _ in range(50)]
    frame = encode(cases, rulebook, columns.needed).with_row_index("row")
    judged = columns.judge(frame.lazy(), keep=("row", "case", "as_of")).collect()
    assert judged["row"].to_list() == list(range(50))
    assert judged.columns[:3] == ["row", "case", "as_of"]
    assert dict(list(judged.schema.items())[3:]) == columns.schema
    assert judged["as_of"].to_list() == [case.as_of.toordinal() for case in cases]
