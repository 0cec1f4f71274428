"""CSV: the same cells and rejects whatever the cut, and those of Python's reader where the file is well formed."""

import csv
import io

import polars as pl
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from engine.batch.mapping.mapping import Column, Mapping
from engine.batch.outputs import rejects_of
from engine.batch.tables import sources
from engine.batch.tables.sources import columns_of, parts_of, read_part
from engine.errors import CaseRefused

EACH = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
MAPPING = (
    "id: n\nas_of: 2026-06-30\nread: {separator: ';'}\ncolumns: {d: {fact: complaint_received_on, empty: unknown}}\n"
)


def mapping_of(*names: str, **more) -> Mapping:
    columns = tuple(Column(name, "") for name in names[1:])
    return Mapping("m.yaml", "", names[0], None, columns, **{"separator": ";", **more})


def read(file, mapping: Mapping) -> tuple[list[tuple[str, ...]], list[tuple[int, str]]]:
    """The cells of a file and its broken rows, over all parts; an empty cell is an empty text."""
    cells, broken = [], []
    for part in parts_of((str(file),), mapping):
        frame, ragged = read_part(part, mapping)
        broken += [(len(cells) + each.row, each.reason) for each in ragged]
        cells += [tuple(cell or "" for cell in row) for row in frame.iter_rows()]
    return cells, broken


def cut(file, mapping: Mapping, size: int):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sources, "BYTES", size)
        return read(file, mapping)


@EACH
@given(
    body=st.lists(st.sampled_from([*'ab"";;\n\n ', "\r\n", '""', ';"', '";', '"\n', "è", "a;b\n", '"a";"b"\n', "\r"])),
    size=st.integers(1, 40),
)
def test_the_cut_changes_neither_cells_nor_rejects(body, size, tmp_path):
    file = tmp_path / "d.csv"
    file.write_bytes(("x;y\n" + "".join(body)).encode())
    mapping = mapping_of("x", "y")
    whole = read(file, mapping)
    assert cut(file, mapping, size) == whole
    assert all(whole[0][row] == ("", "") for row, _ in whole[1])
    lines = [line for line in "".join(body).split("\n") if line not in ("", "\r")]
    assert len(whole[0]) <= len(lines)
    if '"' not in "".join(body):
        assert len(whole[0]) == len(lines)


@EACH
@given(
    rows=st.lists(st.tuples(*[st.text(st.sampled_from('ab";\n\r è'), max_size=6)] * 2)),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
    end=st.sampled_from(["\n", "\r\n"]),
    size=st.integers(1, 40),
    closed=st.booleans(),
)
def test_a_well_formed_file_is_read_as_python_reads_it(rows, quoting, end, size, closed, tmp_path):
    # Python writes a lone \r without quotes, and reads it as the end of a row.
    assume(quoting == csv.QUOTE_ALL or not any("\r" in cell for row in rows for cell in row))
    made = io.StringIO(newline="")
    csv.writer(made, delimiter=";", quoting=quoting, lineterminator=end).writerows([("x", "y"), *rows])
    text = made.getvalue() if closed else made.getvalue().removesuffix(end)
    file = tmp_path / "d.csv"
    file.write_bytes(text.encode())
    expected = [tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") if row][1:]
    assert cut(file, mapping_of("x", "y"), size) == (expected, [])


@pytest.mark.parametrize("size", [4, 1_000_000])
@pytest.mark.parametrize(
    ("text", "cells", "broken"),
    [
        ('1;12" tubo\n2;a\n3;9" x\n', [("1", '12" tubo'), ("2", "a"), ("3", '9" x')], []),
        ('1;"tubo\n2;a\n3;b\n', [("", ""), ("2", "a"), ("3", "b")], [0]),
        ('1;"a"x\n2;b\n', [("", ""), ("2", "b")], [0]),
        ('1;"a\r\nb"\r\n2;c\r\n', [("1", "a\r\nb"), ("2", "c")], []),
        ('1;a\n2;"b\nc"', [("1", "a"), ("2", "b\nc")], []),
        ("1;a\n\n\r\n2;b\n\n", [("1", "a"), ("2", "b")], []),
        ("1;a\n2\n3;b;c\n4;d\n", [("1", "a"), ("", ""), ("", ""), ("4", "d")], [1, 2]),
        ('1;""\n"";"a""b"\n', [("1", ""), ("", 'a"b')], []),
        ("\n\n", [], []),
        ('\r\r\n1;a\n2;"b"\n', [("", ""), ("1", "a"), ("2", "b")], [0]),
    ],
)
def test_what_a_row_is(text, cells, broken, size, tmp_path):
    file = tmp_path / "d.csv"
    file.write_bytes(b"x;y\n" + text.encode())
    found, bad = cut(file, mapping_of("x", "y"), size)
    assert (found, [row for row, _ in bad]) == (cells, broken)


def test_an_open_quote_is_not_followed_through_the_whole_archive(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.batch.tables.delimited.AHEAD", 100)
    file = tmp_path / "d.csv"
    file.write_text('x;y\n1;"a\n' + "2;b\n" * 1000 + '3;"c"\n')
    cells, broken = cut(file, mapping_of("x", "y"), 50)
    assert (len(cells), cells[-1], [row for row, _ in broken]) == (1002, ("3", "c"), [0])


def test_rows_are_numbered_without_empty_lines_in_every_part(plan_of, run, tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "BYTES", 16)
    file = tmp_path / "d.csv"
    file.write_text('n;d\n1;2026-05-04\n\n2;ieri\n\n\n3;"2026-05-04"x\n4;2026-05-04\n5;boh')
    done = run(plan_of(file, mapping=MAPPING), tmp_path / "v.parquet")
    assert pl.read_parquet(tmp_path / "v.parquet")["case"].to_list() == ["1", "4"]
    rejects = pl.read_csv(rejects_of(tmp_path / "v.parquet"))
    assert rejects["row"].to_list() == [2, 3, 5]
    assert "virgolette fuori posto" in rejects["reason"][1]
    assert sum(each.rows for each in done.counts) == 5


@pytest.mark.parametrize(
    "head",
    ["x;y\n", "\ufeffx;y\n", '\ufeff"x";"y"\r\n', ' x ;"y"\n', '"x";y\r\n', "\n\r\nx;y\n"],
)
def test_a_header_is_read_however_it_is_written(head, tmp_path):
    file = tmp_path / "d.csv"
    file.write_bytes((head + "1;a\n").encode())
    assert columns_of(str(file), mapping_of("x", "y")) == ["x", "y"]
    assert read(file, mapping_of("x", "y")) == ([("1", "a")], [])


@pytest.mark.parametrize("encoding", ["utf-8", "UTF-8", "utf_8"])
def test_a_mark_of_utf_8_is_no_part_of_a_name_however_the_encoding_is_called(encoding, tmp_path):
    file = tmp_path / "d.csv"
    file.write_bytes("\ufeffx;y\n1;a\n".encode())
    assert read(file, mapping_of("x", "y", encoding=encoding)) == ([("1", "a")], [])


def test_a_name_of_a_column_may_go_on_in_the_next_line(tmp_path):
    file = tmp_path / "d.csv"
    file.write_bytes(b'x;"a\nb"\n1;a\n')
    assert columns_of(str(file), mapping_of("x")) == ["x", "a\nb"]
    assert read(file, mapping_of("x", "a\nb")) == ([("1", "a")], [])


def test_a_repeated_column_is_refused_only_where_it_is_wanted(tmp_path):
    file = tmp_path / "d.csv"
    file.write_text("x;y;y;z\n1;2;3;4\n")
    assert read(file, mapping_of("x", "z")) == ([("1", "4")], [])
    with pytest.raises(CaseRefused, match=r"la colonna `y` è ripetuta in .*d\.csv \(dai un nome diverso a ciascuna\)"):
        columns_of(str(file), mapping_of("x", "y"))


def test_letters_that_are_not_of_the_encoding_are_refused(tmp_path):
    file = tmp_path / "d.csv"
    file.write_bytes("x;y\n1;perché\n".encode())
    with pytest.raises(CaseRefused, match="il file non è in ASCII"):
        read(file, mapping_of("x", "y", encoding="ascii"))
