"""JSON Lines: the texts one expects, columns that come late, and no value read in another's place."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.batch.mapping.guess import draft
from engine.batch.mapping.mapping import Column, Mapping
from engine.batch.tables import sources
from engine.batch.tables.sources import columns_of, survey
from engine.errors import CaseRefused
from tests.batch.tables.test_delimited import cut, mapping_of, read


def write(tmp_path, *lines: str):
    file = tmp_path / "d.jsonl"
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("json_", "text"),
    [
        ("true", "true"), ("false", "false"), ("null", ""), ("12.50", "12.5"), ("1e3", "1000"), ("-0.5", "-0.5"),
        ("100.00", "100"), ("999999999999.99", "999999999999.99"), ("9223372036854775808", "9223372036854775808"),
        ("9" * 38, "9" * 38), ('"007"', "007"), ('"[x"', "[x"), ('["a", "b"]', "a;b"), ("[60, 40.50]", "60;40.5"),
        ("[]", "[]"), ('[""]', "[]"), ('"[]"', "[]"), ('"[1.50]"', "[1.50]"), ("[1, null, true]", "1;null;true"), ('{"b": [1.50]}', '{"b": [1.5]}'), (r'"\u00e8"', "è"),
    ],
)  # fmt: skip
def test_a_value_comes_as_the_text_one_expects(json_, text, tmp_path):
    file = write(tmp_path, f'{{"x": 1, "y": {json_}}}')
    assert read(file, mapping_of("x", "y")) == ([("1", text)], [])


@pytest.mark.parametrize(
    ("json_", "text"),
    [
        ("12.125", "12,125"), ("12.50", "12,5"), ("-0.5", "-0,5"), ("1250", "1250"), ('"12.125"', "12.125"),
        ("[60.50, 39]", "60,5;39"), ('["60.5", 39.5]', "60.5;39,5"), ("[1e3, 1.0]", "1000;1"), ("1.0e1", "10"),
    ],
)  # fmt: skip
def test_where_decimals_follow_a_comma_a_number_is_no_text(json_, text, tmp_path):
    file = write(tmp_path, f'{{"x": 1, "y": {json_}}}')
    mapping = Mapping("m", "", "x", None, (Column("y", "", comma=True),))
    assert read(file, mapping) == ([("1", text)], [])


@pytest.mark.parametrize(
    ("json_", "what"), [("true", "un sì o no"), ('["a"]', "un elenco"), ('{"a": 1}', "un oggetto")]
)
def test_a_name_is_a_text_or_a_number(json_, what, tmp_path):
    file = write(tmp_path, f'{{"x": {json_}}}', '{"x": "true"}', '{"x": 7}', '{"x": "[a]"}')
    reason = f"`x` è {what}, non un nome (scrivilo tra virgolette)"
    assert read(file, mapping_of("x")) == ([("",), ("true",), ("7",), ("[a]",)], [(0, reason)])


def test_the_separator_between_elements_is_that_of_the_column(tmp_path):
    file = write(tmp_path, '{"x": 1, "y": ["a", "b"], "z": ["a", "b"]}')
    mapping = Mapping("m", "", "x", None, (Column("y", "", separator=","), Column("z", "", separator="/")))
    assert read(file, mapping) == ([("1", "a,b", "a/b")], [])


BEYOND = "un numero troppo lungo o un annidamento troppo profondo (scrivi il numero tra virgolette, o appiattisci)"
ONE = "(su ogni riga va un oggetto JSON, tra `{` e `}`)"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{oops", f"la riga non è JSON dal carattere 2 {ONE}"),
        ('{"x": 1} {"x": 2}', f"la riga non è JSON dal carattere 10 {ONE}"),
        ('{"x": "\x01"}', f"la riga non è JSON dal carattere 8 {ONE}"),
        ("[4]", f"la riga è un elenco {ONE}"), ("4", f"la riga è un numero {ONE}"), ("null", f"la riga è un null {ONE}"),
        ('{"x": NaN}', "`NaN` non è un valore di JSON (scrivi null, o togli la chiave)"),
        ('{"y": [-Infinity]}', "`-Infinity` non è un valore di JSON (scrivi null, o togli la chiave)"),
        ('{"x": 1e400}', f"la riga ha {BEYOND}"), ('{"x": ' + "9" * 40 + "}", f"la riga ha {BEYOND}"),
        ('{"x": ' + "9" * 5000 + "}", f"la riga ha {BEYOND}"),
        ('{"x": ' + "[" * 5000 + "]" * 5000 + "}", f"la riga ha {BEYOND}"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_row_costs_no_other_and_says_why(line, why, tmp_path):
    file = write(tmp_path, '{"x": "1"}', line, "", '{"x": "3"}')
    assert read(file, mapping_of("x")) == ([("1",), ("",), ("3",)], [(1, why)])


def test_a_line_that_is_not_in_utf_8_says_so(tmp_path):
    file = tmp_path / "d.jsonl"
    file.write_bytes(b'{"x": "1"}\n{"x": "\xe8"}\n')
    assert read(file, mapping_of("x"))[1] == [(1, "la riga non è in UTF-8 (esporta di nuovo, in UTF-8)")]


@pytest.mark.parametrize(
    "line",
    ['{"x": "a", "x": "b"}', '{"x": "a", "y": 1, "x" : null}', r'{"x": null, "\u0078": "b"}', '{"x":1,"y":{},"x":1}'],
)
def test_of_a_key_that_is_there_twice_neither_value_is_believed(line, tmp_path):
    file = write(tmp_path, line, '{"x": "2", "y": {"x": 1}}', '{"x": "3", "z": 1, "z": 2}')
    cells, broken = read(file, mapping_of("x"))
    assert (cells, broken) == ([("",), ("2",), ("3",)], [(0, "la chiave `x` è ripetuta")])


def test_a_key_with_quotes_that_is_there_twice_is_seen(tmp_path):
    file = write(tmp_path, r'{"a\"b\"": 1, "a\"b\"": 2}')
    assert read(file, mapping_of('a"b"'))[1] == [(0, 'la chiave `a"b"` è ripetuta')]


def test_a_mark_of_utf_8_is_no_part_of_the_first_line(tmp_path):
    file = tmp_path / "d.jsonl"
    file.write_bytes('\ufeff{"x": 1}\n{"x": 2}\n'.encode())
    assert columns_of(str(file), mapping_of("x")) == ["x"]
    assert cut(file, mapping_of("x"), 1) == ([("1",), ("2",)], [])


def test_a_column_may_come_late(tmp_path):
    lines = ['{"x": 1}'] * 3000
    file = write(tmp_path, *lines, r'{"x": 1, "citt\u00e0": null}', '{"x": 1, "y": 2}', '{"z": 1}')
    assert columns_of(str(file), mapping_of("x", "y", "città")) == ["x", "città", "y"]
    assert survey(str(file), mapping_of("x", "w"))[0] == ["x", "città"]
    with pytest.raises(CaseRefused, match="la colonna `w` non c'è"):
        columns_of(str(file), mapping_of("x", "w"))
    assert columns_of(str(file), mapping_of("x")) == ["x"]


def test_a_draft_looks_at_the_first_lines_only(tmp_path, rulebook):
    file = write(tmp_path, *['{"pratica": "A", "pod": "IT001E12345678"}'] * 3000, '{"tardi": 1}')
    assert "tardi" not in draft(str(file), rulebook.vocabulary)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.one_of(
            st.dictionaries(st.sampled_from(["x", "y", 'q"', "è"]), st.text(max_size=5) | st.integers()).map(
                json.dumps
            ),
            st.text(st.sampled_from('{}":x, \r\t'), max_size=8),
        )
    ),
    size=st.integers(1, 60),
)
@pytest.mark.slow
def test_the_cut_changes_nothing_and_every_line_is_a_row(lines, size, tmp_path):
    file = tmp_path / "d.jsonl"
    file.write_bytes("\n".join(lines).encode())
    mapping = mapping_of("x", "y")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sources, "BYTES", size)
        small = read(file, mapping)
    assert small == read(file, mapping)
    assert len(small[0]) == sum(bool(line.strip(" \t\r")) for line in lines)
