"""Parquet and Excel: a column that cannot be mapped is refused at its place in the mapping, with the cure."""

import sys
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import polars as pl
import pytest
from xlsxwriter import Workbook

from engine.batch.mapping.guess import draft
from engine.batch.mapping.mapping import Column, Mapping
from engine.batch.mapping.reader import read_mapping
from engine.batch.outputs import rejects_of
from engine.batch.partition.facts import BAD, facts_frame
from engine.batch.partition.rows import Rows
from engine.batch.tables.sources import columns_of, parts_of, read_part, texts
from engine.columnar.facts import is_stated
from engine.errors import CaseRefused
from engine.model.case import Case
from tests.batch.tables.test_delimited import mapping_of, read

MAPPING = "id: n\nas_of: 2026-06-30\ncolumns:\n  d: {fact: complaint_received_on, empty: unknown}\n  v: {fact: %s}\n"
UNREADABLE = [
    pl.Series("v", [{"a": 1}]), pl.Series("v", [b"\xff"]), pl.Series("v", [time(1)]), pl.Series("v", [timedelta(1)]),
    pl.Series("v", [[[1]]]), pl.Series("v", [[{"a": 1}]]), pl.Series("v", [[b"a"]]),
    pl.Series("v", [[[1]]], pl.Array(pl.List(pl.Int64), 1)),
]  # fmt: skip


def parquet(tmp_path, values: pl.Series):
    file = tmp_path / "d.parquet"
    days = pl.Series("d", [date(2026, 5, 4)] * len(values))
    pl.DataFrame({"n": range(1, len(values) + 1), "d": days, "v": values}).write_parquet(file)
    return file


@pytest.mark.parametrize("values", UNREADABLE, ids=lambda each: str(each.dtype))
def test_a_column_that_says_no_one_thing_is_refused(values, plan_of, run, tmp_path, rulebook):
    file = parquet(tmp_path, values)
    with pytest.raises(CaseRefused) as refused:
        run(plan_of(file, mapping=MAPPING % "pod"), tmp_path / "v.csv")
    (problem,) = refused.value.problems
    assert (problem.place, problem.cure) == ("mapping.yaml:5:3", "esportala come testo, numero o giorno")
    assert f"la colonna `v` è di tipo {values.dtype} in {file}" == problem.what
    assert read(file, mapping_of("n", "d")) == ([(1, date(2026, 5, 4))], [])
    assert "# `v` è di tipo" in draft(str(file), rulebook.vocabulary)


@pytest.mark.parametrize("values", [pl.Series("v", [True]), pl.Series("v", [["a"]])], ids=lambda each: str(each.dtype))
def test_a_column_that_cannot_name_is_refused_as_id(values, tmp_path):
    file = parquet(tmp_path, values)
    with pytest.raises(CaseRefused, match="non può dare un nome ai casi"):
        columns_of(str(file), mapping_of("v", "d"))
    assert columns_of(str(file), mapping_of("n", "v")) == ["n", "d", "v"]


@pytest.mark.parametrize(
    ("dtype", "fact", "given", "bad"),
    [
        (pl.UInt64, "cmor_eur", [30, None, 2**64 - 1], [3]),
        (pl.Int128, "info_requests_total", [7, -1, 2**100], [2, 3]),
        (pl.Int8, "cmor_eur", [30, -1], [2]),
        (pl.Decimal(10, 2), "cmor_eur", [Decimal("30.50"), Decimal("-1"), None], [2]),
        (pl.Decimal(10, 3), "cmor_eur", [Decimal("30.500"), Decimal("30.505")], [2]),
        (pl.Float64, "cmor_eur", [30.5, 1e20, float("nan"), 0.1 + 0.2, None], [2, 3, 4]),
        (pl.Float32, "cmor_eur", [30.5, float("inf")], [2]),
        (pl.Categorical, "commodity", ["gas", "acqua", None], [2]),
        (pl.Enum(["gas", "acqua"]), "commodity", ["gas", "acqua", None], [2]),
        (pl.Boolean, "unsolicited_contract", [True, False, None], []),
        (pl.Null, "commodity", [None, None], []),
        (pl.List(pl.String), "complaint_elements", [["name", "email"], [], ["boh"], ["name", None]], [3, 4]),
        (pl.Array(pl.String, 1), "complaint_elements", [["name"], ["boh"]], [2]),
        (pl.List(pl.Float64), "energy_mix", [[60.5, 39.5], [0.1 + 0.2]], [2]),
    ],
)  # fmt: skip
def test_every_other_type_is_read_or_rejected_by_row(dtype, fact, given, bad, plan_of, run, tmp_path):
    out = tmp_path / "v.parquet"
    run(plan_of(parquet(tmp_path, pl.Series("v", given, dtype)), mapping=MAPPING % fact), out)
    good = [str(row) for row in range(1, len(given) + 1) if row not in bad]
    assert pl.read_parquet(out)["case"].to_list() == good
    assert pl.read_csv(rejects_of(out), schema_overrides={"row": pl.Int64})["row"].to_list() == bad


@pytest.mark.parametrize("comma", [False, True])
@pytest.mark.parametrize(
    ("dtype", "given", "cents"),
    [
        (pl.Decimal(18, 3), [Decimal("12.500"), Decimal("12.125"), Decimal("1250.000"), None], [1250, None, 125000, ""]),
        (pl.Float64, [12.5, 12.125, 1250.0, 0.25, 1e20, -1.5], [1250, None, 125000, 25, None, None]),
        (pl.Float32, [12.5, 12.125], [1250, None]), (pl.Int64, [1250, 7], [125000, 700]),
        (pl.String, ["12.125", "1.250", "12.5", "12,5"], [[None, None, 1250, None], [1212500, 125000, None, 1250]]),
    ],
)  # fmt: skip
def test_a_number_of_a_type_counts_by_its_value(dtype, given, cents, comma, rulebook, tmp_path):
    text = MAPPING % f"cmor_eur, decimal: {'comma' if comma else 'point'}"
    mapping = read_mapping(text.encode(), "m.yaml", rulebook.vocabulary)
    (part,) = parts_of((str(parquet(tmp_path, pl.Series("v", given, dtype))),), mapping)
    cells, _ = read_part(part, mapping)
    frame = facts_frame(cells, mapping, rulebook, (), None, date(2026, 7, 1))
    reader = Rows(mapping, rulebook.vocabulary, None, date(2026, 7, 1))
    cases = [reader.case(row, "f", 1) for row in texts(cells).iter_rows(named=True)]
    slow = [case.facts.get("cmor_eur", "") if isinstance(case, Case) else None for case in cases]
    rows = zip(*(frame[name] for name in (BAD, is_stated("cmor_eur"), "cmor_eur")), strict=True)
    fast = [None if bad else value if known else "" for bad, known, value in rows]
    wanted = cents[comma] if isinstance(cents[0], list) else cents
    assert (fast, slow) == (wanted, wanted)


def test_an_empty_list_is_stated_and_a_null_is_not(tmp_path):
    given = pl.Series("v", [[], None, [""], ["name"]], pl.List(pl.String))
    file = parquet(tmp_path, given)
    assert [row[1] for row in read(file, mapping_of("n", "v"))[0]] == ["[]", "", "[]", "name"]


def test_a_moment_is_the_day_it_was_in_italy(tmp_path):
    late = datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
    for zone in ("UTC", "America/New_York"):
        file = parquet(tmp_path, pl.Series("v", [late]).dt.convert_time_zone(zone))
        assert read(file, mapping_of("n", "v")) == ([(1, date(2026, 5, 5))], [])
    file = parquet(tmp_path, pl.Series("v", [late.replace(tzinfo=None)]))
    assert read(file, mapping_of("n", "v")) == ([(1, date(2026, 5, 4))], [])


def test_a_list_is_parted_as_its_column_says(tmp_path):
    file = parquet(tmp_path, pl.Series("v", [["a", "b"]]))
    mapping = Mapping("m", "", "n", None, (Column("v", "", separator=","),))
    assert read(file, mapping) == ([(1, "a,b")], [])


def sheet(tmp_path, *rows):
    xlsxwriter = pytest.importorskip("xlsxwriter")
    file = tmp_path / "d.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        page = book.add_worksheet()
        for number, row in enumerate(rows):
            for place, cell in enumerate(row):
                if cell is not None:
                    page.write(number, place, cell)
    return file


def test_a_repeated_column_of_a_sheet_is_refused_only_where_it_is_wanted(tmp_path, rulebook):
    file = sheet(tmp_path, ["x", "y", "y", "y_1", None, 7], [1, 2, 3, 4, 5, 6])
    assert read(file, mapping_of("x", "y_1", "7")) == ([("1", "4", "6")], [])
    with pytest.raises(CaseRefused, match=r"la colonna `y` è ripetuta in .*d\.xlsx"):
        columns_of(str(file), mapping_of("x", "y"))
    assert "# `y` è ripetuta: dai un nome diverso a ciascuna" in draft(str(file), rulebook.vocabulary)


def test_an_empty_column_of_a_sheet_is_there_and_empty_rows_are_not_rows(tmp_path):
    file = sheet(tmp_path, ["x", "y"], [1], [None, None], [2])
    assert columns_of(str(file), mapping_of("x", "y")) == ["x", "y"]
    assert read(file, mapping_of("x", "y")) == ([("1", ""), ("2", "")], [])


def test_an_error_of_a_sheet_is_not_an_empty_cell(tmp_path, plan_of, run):
    """Empty would mean that it did not happen, and money would be due."""
    xlsxwriter = pytest.importorskip("xlsxwriter")
    file = tmp_path / "d.xlsx"
    errors = ("#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!")
    with xlsxwriter.Workbook(str(file)) as book:
        page = book.add_worksheet()
        page.write_row(1, 1, ["n", "d", "r"])
        for number, error in enumerate((*errors, ""), 1):
            page.write_row(number + 1, 1, [number, "2026-03-02"])
            if error:
                page.write_formula(number + 1, 3, "=1", None, error)
        page.write_formula(len(errors) + 3, 1, "=1", None, "#N/A")
    text = MAPPING.replace("{fact: %s}", "{fact: pod}").replace(
        "  v:", "  r: {fact: complaint_reply_sent_on, empty: not_happened}\n  #"
    )
    out = tmp_path / "v.parquet"
    run(plan_of(file, mapping=text), out)
    verdicts = pl.read_parquet(out)
    assert verdicts.select("case", "complaint.reply_term.outcome").rows() == [("8", "violated")]
    rejects = pl.read_csv(rejects_of(out)).select("row", "column", "reason").rows()
    told = [f"`{error}` è un errore di Excel, non un valore (correggi la cella)" for error in errors]
    assert rejects[:-1] == [(row, "r", reason) for row, reason in enumerate(told, 1)]
    assert rejects[-1][0] == len(errors) + 2


def test_a_number_of_a_sheet_is_no_text(tmp_path):
    file = sheet(
        tmp_path, ["x", "y", "z"], [1, 12.125, 12.125], [2, "12.125", "12.125"], [3, 1250, "1250"], [4, 0, True]
    )
    columns = (Column("y", "", comma=True), Column("z", ""))
    mapping = Mapping("m", "", "x", None, columns)
    expected = [("1", "12,125", "12.125"), ("2", "12.125", "12.125"), ("3", "1250", "1250"), ("4", "0", "true")]
    assert read(file, mapping) == (expected, [])


@pytest.mark.parametrize("missing", ["fastexcel", "pyarrow"])
def test_without_what_tells_errors_no_sheet_is_read(missing, tmp_path, monkeypatch):
    file = sheet(tmp_path, ["x"], [1])
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(CaseRefused, match=rf"per i fogli manca {missing} \(pip install 'conforme\[excel\]'\)"):
        columns_of(str(file), mapping_of("x"))


def test_of_several_sheets_the_mapping_says_which(tmp_path, rulebook):
    file = tmp_path / "d.xlsx"
    with Workbook(file) as book:
        for name in ("Dati", "Note"):
            page = book.add_worksheet(name)
            page.write_row(0, 0, ["id", "commodity"])
            page.write_row(1, 0, [name, "gas"])
    with pytest.raises(
        CaseRefused, match=r"il file ha 2 fogli: `Dati`, `Note` \(di' quale con `read: \{sheet: \"Dati\"\}`\)"
    ):
        columns_of(str(file), mapping_of("x"))
    drafted = read_mapping(draft(str(file), rulebook.vocabulary).encode(), "m", rulebook.vocabulary)
    assert (drafted.sheet, columns_of(str(file), drafted)) == ("Dati", ["id", "commodity"])
