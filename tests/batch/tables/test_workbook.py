"""Tables as they really come: every format of workbook, both calendars, errors, disguises, titles, hours."""

import gzip

import polars as pl
import pytest

from engine.batch.mapping.guess import draft
from engine.batch.mapping.reader import read_mapping
from engine.batch.outputs import form_of as output_form
from engine.batch.outputs import rejects_of
from engine.batch.tables.input_files import KINDS, TOLD
from engine.batch.tables.sniffing import of_content
from engine.batch.tables.sources import columns_of
from engine.batch.tables.workbook_package import counts_from_1904, form_of
from engine.errors import CaseRefused, UsageError
from tests.attachments import samples
from tests.batch import workbooks
from tests.batch.tables.test_delimited import mapping_of

RECEIVED, REPLIED = 46_146, 46_188  # 4 May and 15 June 2026, counted from 1900
MAPPING = (
    "id: n\nas_of: 2026-06-30\ncolumns:\n"
    "  d: {fact: complaint_received_on, empty: unknown}\n"
    "  r: {fact: complaint_reply_sent_on, empty: not_happened}\n"
)


def book(form: str, *, from_1904: bool = False, hour: float = 0.0, reply=None) -> bytes:
    if form == "ods":
        days = [("day", "2026-05-04T09:36:00" if hour else "2026-05-04"), ("day", "2026-06-15")]
    else:
        days = [("day", workbooks.serial(day, from_1904=from_1904) + hour) for day in (RECEIVED, REPLIED)]
    rows = [["n", "d", "r"], ["A1", days[0], reply or days[1]], ["A2", days[0], days[1]]]
    match form:
        case "xlsx":
            return workbooks.xlsx(rows, flag="1" if from_1904 else "")
        case "todays.xlsx":
            return workbooks.xlsx(rows, flag="1" if from_1904 else "", more=workbooks.TODAYS)
        case "prefixed.xlsx":
            return workbooks.xlsx(rows, flag="true" if from_1904 else "", prefix="x")
        case "xlsb":
            return workbooks.xlsb(rows, from_1904=from_1904)
        case "xls":
            return workbooks.xls(rows, from_1904=from_1904)
    return workbooks.ods(rows)


FORMS = ("xlsx", "todays.xlsx", "prefixed.xlsx", "xlsb", "xls", "ods")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("from_1904", [False, True])
@pytest.mark.parametrize("hour", [0.0, 0.4])
def test_the_days_of_a_workbook_are_those_that_it_shows(form, from_1904, hour, plan_of, run, tmp_path):
    file = tmp_path / f"d.{form.rpartition('.')[2]}"
    data = book(form, from_1904=from_1904, hour=hour)
    file.write_bytes(data)
    assert counts_from_1904(data, form_of(data)) is (from_1904 and form != "ods")
    done = run(plan_of(file, mapping=MAPPING), tmp_path / "v.parquet")
    assert done.checked.rows == 2
    row = pl.read_parquet(tmp_path / "v.parquet").row(0, named=True)
    assert (str(row["complaint.reply_term.deadline"]), row["complaint.reply_term.days_late"]) == ("2026-06-03", 12)


@pytest.mark.parametrize(
    ("form", "shown"),
    [("xlsx", "#SPILL!"), ("xlsx", "#CALC!"), ("xlsx", "#GETTING_DATA"), ("xlsx", "#N/A"), ("xlsb", "#N/A"),
     ("xls", "#N/A"), ("ods", "#N/D"), ("ods", "Err:502"), ("ods", "#DIV/0!")],
)  # fmt: skip
def test_a_cell_in_error_costs_its_own_row_and_is_told_in_italian(form, shown, plan_of, run, tmp_path):
    """Were it read as empty, it would mean that no reply was sent, and money would be due."""
    file = tmp_path / f"d.{form}"
    file.write_bytes(book(form, reply=("error", shown)))
    run(plan_of(file, mapping=MAPPING), tmp_path / "v.parquet")
    assert pl.read_parquet(tmp_path / "v.parquet")["case"].to_list() == ["A2"]
    (reject,) = pl.read_csv(rejects_of(tmp_path / "v.parquet")).rows()
    assert reject[1:] == (1, "A1", "r", f"`{shown}` è un errore di Excel, non un valore (correggi la cella)")


CSV = b"n,d\n1,2026-05-04\n"
PARQUET = b"PAR1" + bytes(40) + b"PAR1"
DISGUISED = [
    ("csv", gzip.compress(CSV), "compresso (gzip)", "scompatta"),
    ("csv", samples.package({"a.csv": CSV}), "un archivio ZIP", "scompatta"),
    ("csv", workbooks.xlsx([["n"]]), "un foglio di calcolo (.xlsx)", "rinominalo in .xlsx"),
    ("csv", workbooks.xlsb([["n"]]), "un foglio di calcolo (.xlsb)", "rinominalo in .xlsb"),
    ("csv", workbooks.xls([["n"]]), "un foglio di calcolo (.xls)", "rinominalo in .xls"),
    ("csv", workbooks.ods([["n"]]), "un foglio di calcolo (.ods)", "rinominalo in .ods"),
    ("csv", PARQUET, "un file Parquet", "rinominalo in .parquet"),
    ("csv", samples.pdf(), "un documento PDF", "esporta"),
    ("csv", b"<!DOCTYPE html><html><table></table></html>", "una pagina HTML", "esporta"),
    ("txt", b"BZh91AY&SY", "compresso (bzip2)", "scompatta"),
    ("tsv", b"7z\xbc\xaf'\x1c", "un archivio 7z", "scompatta"),
    ("jsonl", gzip.compress(b"{}"), "compresso (gzip)", "scompatta"),
    ("parquet", CSV, "ma è testo", "esporta"),
    ("parquet", gzip.compress(PARQUET), "compresso (gzip)", "scompatta"),
    ("xls", b"<html><table><tr><td>n</td></tr></table></html>", "una pagina HTML", "salvalo come .xlsx"),
    ("xls", b'<?xml version="1.0"?><?mso-application?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
     "un foglio XML di Excel 2003", "salvalo come .xlsx"),
    ("xls", b"n\td\r\n1\t2\r\n", "ma è testo", "rinominalo in .csv"),
    ("xlsx", CSV, "ma è testo", "rinominalo in .csv"),
    ("xlsx", samples.encrypted_office(samples.xlsx()), "protetto da una password", "toglila"),
    ("xlsx", PARQUET, "un file Parquet", "rinominalo in .parquet"),
    ("xlsx", samples.docx(), "un archivio ZIP", "scompatta"),
    ("ods", samples.pdf(), "un documento PDF", "esporta"),
    ("xlsx", book("xlsx")[:-400], "il file è incompleto", "esportalo di nuovo"),
    ("xlsx", book("xlsx")[:40], "il file è incompleto", "esportalo di nuovo"),
    ("xlsx", book("xlsx").replace(b"xl/workbook.xml", b"xl/workbook.XML", 1), "non si può leggere", "se no, esportalo"),
    ("xlsx", b"", "il file è vuoto", "esportalo di nuovo"),
    ("xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") + bytes(600), "non si può leggere",
     "se un programma di fogli lo apre, salvalo di nuovo come .xlsx, senza password; se no, esportalo"),
    ("parquet", PARQUET[:-8], "non si può leggere", "esportalo di nuovo"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("ending", "content", "what", "cure"),
    DISGUISED,
    ids=[f"{number}-{each[0]}" for number, each in enumerate(DISGUISED)],
)
def test_a_file_of_another_kind_is_told_for_what_it_is(ending, content, what, cure, tmp_path, rulebook):
    file = tmp_path / f"d.{ending}"
    file.write_bytes(content)
    for call in (lambda: columns_of(str(file), mapping_of("n")), lambda: draft(str(file), rulebook.vocabulary)):
        with pytest.raises(CaseRefused) as refused:
            call()
        (problem,) = refused.value.problems
        assert what in problem.what
        assert cure in problem.cure
        assert "UTF-8" not in str(problem)


def test_a_blank_after_the_name_of_a_file_is_told(tmp_path):
    for file in ("d.csv ", "d.xlsx\u00a0"):
        (tmp_path / file).write_bytes(CSV)
        with pytest.raises(CaseRefused, match=r"finisce con uno spazio \(togli lo spazio dal nome\)"):
            columns_of(str(tmp_path / file), mapping_of("n"))
    with pytest.raises(UsageError, match=r"finisce con uno spazio \(togli lo spazio dal nome\)"):
        output_form(tmp_path / "v.parquet ")


@pytest.mark.parametrize("form", ["xlsx", "xlsb", "xls", "ods"])
def test_a_workbook_by_the_ending_of_another_is_read_all_the_same(form, plan_of, run, tmp_path):
    file = tmp_path / "d.xlsx"
    file.write_bytes(book(form))
    assert run(plan_of(file, mapping=MAPPING), tmp_path / "v.parquet").checked.rows == 2


def test_what_is_read_is_named_and_what_is_named_is_read():
    assert all(f"{ending}" in TOLD for ending in KINDS)
    assert of_content(CSV, ".csv", "csv") is None


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("above", [1, 2, 5])
def test_titles_above_the_names_have_a_hint_and_an_option(ending, above, plan_of, run, tmp_path):
    title = [["Elenco reclami", None, None], *[[None, None, None]] * (above - 1)]
    rows = [*title, ["n", "d", "r"], ["A1", "2026-05-04", "2026-06-15"]]
    file = tmp_path / f"d.{ending}"
    if ending == "csv":
        file.write_text("".join(",".join(cell or "" for cell in row) + "\n" for row in rows))
    else:
        file.write_bytes(workbooks.xlsx(rows))
    with pytest.raises(CaseRefused, match=rf"sembrano nella {above + 1}.*read: \{{header: {above + 1}\}}"):
        run(plan_of(file, mapping=MAPPING), tmp_path / "v.parquet")
    mapping = f"{MAPPING}read: {{header: {above + 1}}}\n"
    assert run(plan_of(file, mapping=mapping), tmp_path / "v.parquet").checked.rows == 1
    with pytest.raises(CaseRefused, match="la riga 40 è vuota o non c'è"):
        run(plan_of(file, mapping=f"{MAPPING}read: {{header: 40}}\n"), tmp_path / "v.parquet")


def test_where_names_stand_in_no_row_the_option_is_refused(plan_of, run, tmp_path):
    (tmp_path / "d.jsonl").write_text('{"n": 1, "d": "2026-05-04", "r": null}\n')
    with pytest.raises(CaseRefused, match="vale per CSV e fogli"):
        run(plan_of(tmp_path / "d.jsonl", mapping=f"{MAPPING}read: {{header: 2}}\n"), tmp_path / "v.parquet")


@pytest.mark.parametrize("row", ["0", "-1", "x", "1.5", "true", "1001"])
def test_a_row_that_cannot_hold_the_names_is_refused(row, rulebook):
    with pytest.raises(CaseRefused, match="serve il numero della riga"):
        read_mapping(f"{MAPPING}read: {{header: {row}}}\n".encode(), "m.yaml", rulebook.vocabulary)


@pytest.mark.parametrize(
    ("form", "cell", "day"),
    [
        ("%d/%m/%Y %H:%M", "04/05/2026 09:30", "2026-05-04"),
        ("%d/%m/%Y %H:%M", "04/05/2026 23:59:59", "2026-05-04"),
        ("%d/%m/%Y %H:%M:%S", "4/5/2026 0:00:00", "2026-05-04"),
        ("%Y-%m-%dT%H:%M", "2026-05-04T09:30:00.123", "2026-05-04"),
        ("%d.%m.%y %H.%M", "04.05.26 09.30", "2026-05-04"),
        ("%Y-%m-%dT%H:%M%z", "2026-05-04T22:30:00Z", "2026-05-05"),
        ("%Y-%m-%dT%H:%M%z", "2026-05-04T22:30:00+02:00", "2026-05-04"),
        ("%Y-%m-%d %H:%M %z", "2026-12-31 23:30 +0000", "2027-01-01"),
        ("%d/%m/%Y %H:%M", "04/05/2026 24:00", None),
        ("%d/%m/%Y %H:%M", "04/05/2026", None),
        ("%d/%m/%Y %H:%M", "31/02/2026 10:00", None),
        ("%d/%m/%Y", "04/05/2026 09:30", None),
    ],
)
@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet", "xlsx"])
def test_a_time_beside_the_day_is_read_alike_in_every_table(form, cell, day, ending, plan_of, run, tmp_path):
    frame = pl.DataFrame({"n": ["A", "B"], "d": [cell, "2026-05-04"]})
    file = tmp_path / f"d.{ending}"
    {"csv": frame.write_csv, "jsonl": frame.write_ndjson, "parquet": frame.write_parquet, "xlsx": frame.write_excel}[
        ending
    ](file)
    mapping = (
        f"id: n\nas_of: 2027-06-30\ncolumns:\n  d: {{fact: complaint_received_on, empty: unknown, format: '{form}'}}\n"
    )
    run(plan_of(file, mapping=mapping, today="2027-06-30"), tmp_path / "v.parquet")
    found = pl.read_parquet(tmp_path / "v.parquet")
    assert ("A" in found["case"].to_list()) is (day is not None)
    if day:
        from datetime import date, timedelta

        wanted = date.fromisoformat(day) + timedelta(30)
        assert found.filter(pl.col("case") == "A")["complaint.reply_term.deadline"].to_list() == [wanted]


@pytest.mark.parametrize("label", ["=1+1", "+39", "-7", "@x", "'a", '=HYPERLINK("http://x.example")', "＝1"])
def test_an_id_is_no_formula_in_a_csv_and_can_be_had_back(label, plan_of, run, tmp_path):
    from engine.reporting.spreadsheet import inert, original

    file = tmp_path / "d.csv"
    pl.DataFrame({"n": [label, f"{label}b"], "d": ["2026-05-04", "mai"], "r": [None, None]}).write_csv(file)
    run(plan_of(file, mapping=MAPPING), tmp_path / "v.csv")
    shown = pl.read_csv(tmp_path / "v.csv", infer_schema=False)["case"][0]
    assert shown == inert(label) == f"'{label}"
    assert original(shown) == label
    assert pl.read_csv(rejects_of(tmp_path / "v.csv"), infer_schema=False)["case"].to_list() == [f"'{label}b"]
    run(plan_of(file, mapping=MAPPING), tmp_path / "v.parquet")
    assert pl.read_parquet(tmp_path / "v.parquet")["case"].to_list() == [label]
