"""A seeded archive as a CRM would export it, the mapping that reads it, and the columns the evaluator wants of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import polars as pl

from engine.columnar.facts import AS_OF, CASE, is_stated
from engine.model.vocabulary import Fact
from tests.benchmarks.batch_clauses import EPOCH

SEED, CHUNK = 20261121, 1_000_000
ACTS = {
    "acceptance_sent_on": ("proposal_signed_on", 45),
    "complaint_reply_sent_on": ("complaint_received_on", 30),
    "rectification_done_on": ("rectification_requested_on", 60),
    "double_billing_corrected_on": ("double_billing_claimed_on", 20),
    "info_reply_sent_on": ("info_request_received_on", 30),
}
"""Acts with their start and term; an empty cell means that they did not happen. Of any other column it says nothing."""
FLAGS = (
    "formal_notice_given", "notice_warned_of_cmor", "paid_within_notice_term", "closing_duties_met",
    "credit_includes_meter_reconstruction",
)  # fmt: skip


def rows(first: int, count: int) -> pl.DataFrame:
    """Rows `first` to `first + count`; each depends on its number alone."""
    number, seeds = pl.col("n"), iter(range(SEED, SEED + 1000))

    def draw(sides: int) -> pl.Expr:
        return (number.hash(seed=next(seeds)) % sides).cast(pl.Int32)

    def choice(*values: str | None) -> pl.Expr:
        return draw(len(values)).replace_strict(range(len(values)), values, return_dtype=pl.String)

    def near(*limits: int) -> pl.Expr:
        around = pl.lit(pl.Series([max(0, limit + step) for limit in limits for step in (-12, -2, -1, 0, 0, 1, 2, 20)]))
        return around.gather(draw(8 * len(limits))).cast(pl.Int32)

    def given(percent: int, value: pl.Expr) -> pl.Expr:
        return pl.when(draw(100) < percent).then(value)

    start = pl.col("start")
    starts = {
        "proposal_signed_on": given(30, start),
        "complaint_sent_on": given(60, start),
        "rectification_requested_on": given(25, start),
        "double_billing_claimed_on": given(15, start),
        "info_request_received_on": given(10, start),
    }
    frame = pl.select(n=pl.int_range(first, first + count)).with_columns(start=19_723 + draw(1000))
    frame = frame.with_columns(**starts, cmor=draw(100) < 25)
    frame = frame.with_columns(complaint_received_on=pl.col("complaint_sent_on") + draw(4))
    frame = frame.with_columns(
        given(80, pl.col(begun) + near(term, 2 * term, 3 * term)).alias(act) for act, (begun, term) in ACTS.items()
    )
    frame = frame.with_columns(conciliation_filed_on=given(40, pl.col("complaint_sent_on") + near(41, 41, 365)))
    days = [name for name in frame.columns if name.endswith("_on")]
    frame = frame.with_columns(as_of=pl.max_horizontal("start", *days) + near(12, 40))
    flags = {name: pl.when(pl.col("cmor")).then(given(93, draw(100) < 80)) for name in FLAGS}
    complained = pl.col("complaint_received_on").is_not_null()
    standards = ("complaint_received_on", "rectification_requested_on", "double_billing_claimed_on")
    begun = pl.sum_horizontal(pl.col(name).is_not_null() for name in standards)
    frame = frame.with_columns(
        case=pl.format("C{}", number),
        commodity=choice("electricity", "electricity", "gas"),
        voltage_class=pl.when(pl.col("cmor")).then(choice("lv", "lv", "lv", "lv", "mv", "hv", None)),
        customer_type=choice("domestic", "domestic", "sme", None),
        complaint_channel=pl.when(complained).then(choice("pec", "email", "post", "phone", "web_form", None)),
        # Beside two standards not kept a cause would have to say which it excludes.
        indemnity_exclusion=pl.when(begun <= 1).then(choice("none", "force_majeure", None, None, None, None)),
        dispute_topic=pl.when(pl.col("conciliation_filed_on").is_not_null()).then(
            choice("other", "other", "other", "bonus", "cmor", None)
        ),
        complaint_reply_satisfactory=given(60, draw(10) < 3),
        complaint_on_same_charges=pl.when(pl.col("cmor")).then(draw(2) < 1),
        info_requests_total=given(10, 20 + draw(100)).cast(pl.Int64),
        **flags,
    ).with_columns(
        info_requests_answered_in_time=pl.col("info_requests_total") - draw(12),
        complaint_reply_satisfactory=pl.when(pl.col("complaint_reply_sent_on").is_not_null()).then(
            "complaint_reply_satisfactory"
        ),
        # Without a formal notice there is no warning in it, and no term to pay in.
        **{
            name: pl.col(name) & pl.col("formal_notice_given")
            for name in ("notice_warned_of_cmor", "paid_within_notice_term")
        },
    )
    return frame.with_columns(pl.col(AS_OF, *days).cast(pl.Date)).drop("n", "start", "cmor")


def write(folder: Path, count: int) -> Path:
    """The archive as a folder of Parquet files, each made alone: memory does not grow with the rows."""
    folder.mkdir()
    for first in range(0, count, CHUNK):
        rows(first, min(CHUNK, count - first)).write_parquet(folder / f"{first // CHUNK:04d}.parquet")
    return folder


def files(archive: Path) -> list[Path]:
    """Its files, in order."""
    return sorted(archive.glob("*.parquet"))


def scan(archive: Path) -> pl.LazyFrame:
    """The whole archive."""
    return pl.scan_parquet(files(archive))


def facts_of(archive: Path) -> list[str]:
    """The facts it may state."""
    return [name for name in scan(archive).collect_schema().names() if name not in (CASE, AS_OF)]


def mapping(archive: Path) -> str:
    """The mapping.yaml of the archive."""
    empty = {name: ", empty: not_happened" if name in ACTS else ", empty: unknown" for name in facts_of(archive)}
    lines = [f"  {name}: {{fact: {name}{said if name.endswith('_on') else ''}}}" for name, said in empty.items()]
    return "\n".join(["id: case", "as_of: {column: as_of}", "columns:", *lines, ""])


def encoded(archive: Path, vocabulary: Mapping[str, Fact], needed: Sequence[str]) -> pl.LazyFrame:
    """The archive as columns made for its facts read it."""
    found = [pl.col(CASE), pl.col(AS_OF).cast(pl.Int32) + EPOCH]
    for name in needed:
        fact, column = vocabulary[name], pl.col(name)
        if fact.type == "date":
            value = column.cast(pl.Int32) + EPOCH
        elif fact.type == "enum":
            # Faster than a cast to an Enum, which looks every word up.
            value = pl.lit(None, pl.UInt8)
            for place, word in enumerate(fact.values):
                value = pl.when(column == word).then(pl.lit(place, pl.UInt8)).otherwise(value)
        else:
            value = column
        stated = column.is_not_null() if name in ACTS else pl.when(column.is_not_null()).then(statement=True)
        found += [value.alias(name), stated.alias(is_stated(name))]
    return scan(archive).select(found)
