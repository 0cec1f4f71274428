"""The queue as an Italian office opens it."""

from __future__ import annotations

import csv
import io

import pytest

from engine.reporting.queue import COLUMNS, Failed, as_csv
from tests.small_desk import GOOD, HELP


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))


def test_a_double_click_opens_it_in_columns_with_accents(screened):
    data = as_csv([screened(GOOD, "2026-04-30")])
    assert data.startswith(b"\xef\xbb\xbfRichiesta;Decisione;")
    assert "Perché".encode() in data
    assert data.endswith(b"\r\n")
    heading, row = rows(data)
    assert heading == list(COLUMNS)
    assert row[:5] == ["prova", "accettabile", "08/05/2026", "", ""]


def test_days_are_written_as_the_office_writes_them(screened):
    (row,) = rows(as_csv([screened(HELP)]))[1:]
    assert dict(zip(COLUMNS, row, strict=True))["Utile dal"] == "02/07/2026"


@pytest.mark.parametrize("name", ["=1+1", "+39", "-2", "@x", "＝1+1"])
def test_no_cell_starts_like_a_formula(name):
    (row,) = rows(as_csv([], [Failed(name, "refused", "=cmd")]))[1:]
    assert row[0] == f"'{name}"
    assert row[1] == "rifiutata"
    assert row[-1] == "'=cmd"
