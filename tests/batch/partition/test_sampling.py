"""How sure a sample makes us is what the documents say."""

from fractions import Fraction
from math import ceil, comb

import pytest

from engine.batch.partition.sampling import MOST, enough
from engine.batch.run import sampled
from engine.batch.tables.sources import Part
from tests.batch.conftest import CRM


def escaping(rows, drawn, wrong):
    """The chance that none of so many wrong rows is drawn."""
    return Fraction(comb(rows - wrong, drawn), comb(rows, drawn))


@pytest.mark.parametrize("rows", [1, 5, 99, 100, 101, 250, 500, 1979, 2000, 4321, 9999])
def test_a_fault_of_one_row_in_a_hundred_escapes_once_in_a_hundred(rows):
    drawn, wrong = enough(rows), ceil(rows / 100)
    assert drawn <= min(rows, MOST)
    assert escaping(rows, drawn, wrong) <= Fraction(1, 100)
    assert drawn == ceil(rows / 10) or escaping(rows, drawn - 1, wrong) > Fraction(1, 100)


def test_a_large_table_has_the_most():
    assert (enough(0), enough(9_990), enough(10_000), enough(50_000_000)) == (0, 999, MOST, MOST)
    assert escaping(100_000, MOST, 1000) < Fraction(1, 20_000)


def test_the_figures_of_the_documents():
    assert (enough(100), enough(500), enough(2000)) == (99, 300, 410)


def test_only_a_single_part_asks_by_its_rows():
    one, two = Part(0, "f.csv", "csv", 0, 10), Part(1, "g.csv", "csv", 0, 30)
    assert [part.sample for part in sampled([one], None)] == [None]
    assert [part.sample for part in sampled([one, two], None)] == [250, 750]
    assert [part.sample for part in sampled([one], 7)] == [7]


def test_as_many_are_judged_again_as_the_rows_ask(plan_of, run, tmp_path):
    done = run(plan_of(CRM / "export.csv", sample=None), tmp_path / "v.parquet")
    (counts,) = done.counts
    assert done.checked.rows == enough(counts.verdicts) == done.receipt["rechecked"]
