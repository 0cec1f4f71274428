"""A file that cannot be what it seems is refused with what it is, and how to mend it."""

import pytest

from engine.batch.mapping.guess import draft
from engine.batch.mapping.reader import read_mapping
from engine.batch.tables.sources import columns_of
from engine.errors import CaseRefused
from tests.batch.tables.test_delimited import mapping_of

MAPPING = """\
id: pratica
as_of: {column: giudizio}
columns:
  ricevuto: {fact: complaint_received_on, empty: unknown}
  canale: complaint_channel
"""


def refusal(call) -> list[str]:
    with pytest.raises(CaseRefused) as refused:
        call()
    return [f"{problem.what} ({problem.cure})" if problem.cure else problem.what for problem in refused.value.problems]


@pytest.mark.parametrize("ending", ["csv", "jsonl"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_called_by_its_name(encoding, ending, tmp_path, rulebook):
    file = tmp_path / f"d.{ending}"
    file.write_bytes("pratica\tcanale\r\n1\tPEC\r\n".encode(encoding))
    told = ["il file è in UTF-16 (il «testo Unicode» di Excel) (salvalo come «CSV UTF-8»)"]
    assert refusal(lambda: columns_of(str(file), mapping_of("pratica"))) == told
    assert refusal(lambda: draft(str(file), rulebook.vocabulary)) == told


@pytest.mark.parametrize("text", ["", "\ufeff", "\n\r\n", "  \n\n"])
@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_an_empty_file_has_no_row(text, ending, tmp_path, rulebook):
    file = tmp_path / f"d.{ending}"
    file.write_text(text, newline="")
    assert refusal(lambda: columns_of(str(file), mapping_of("x"))) == ["non c'è nessuna riga"]
    assert refusal(lambda: draft(str(file), rulebook.vocabulary)) == ["non c'è nessuna riga"]


def test_lines_of_old_macs_are_named(tmp_path, rulebook):
    file = tmp_path / "d.csv"
    file.write_bytes(b"x;y\r1;2\r")
    (told,) = refusal(lambda: columns_of(str(file), mapping_of("x")))
    assert "il solo ritorno a capo dei vecchi Mac (CR)" in told
    assert refusal(lambda: draft(str(file), rulebook.vocabulary)) == [told]


@pytest.mark.parametrize(("mark", "said"), [(";", '";"'), ("\t", "tab"), ("|", '"|"')])
def test_a_forgotten_separator_is_told(mark, said, tmp_path):
    file = tmp_path / "d.csv"
    file.write_text(f"x{mark}y{mark}z\n1{mark}2{mark}3\n")
    (told,) = refusal(lambda: columns_of(str(file), mapping_of("x", separator=",")))
    assert told.startswith("l'intestazione è una colonna sola, `x")
    assert told.endswith(f"(scrivi `read: {{separator: {said}}}`)")


def test_one_column_with_such_a_name_is_that_column(tmp_path):
    file = tmp_path / "d.csv"
    file.write_text("x;y\n1\n")
    assert columns_of(str(file), mapping_of("x;y", separator=",")) == ["x;y"]


@pytest.mark.parametrize("line", ["sep=;\r\n", "SEP=;\n", '\ufeff"sep=;"\r\n'])
def test_the_line_that_speaks_to_excel_is_no_header(line, tmp_path, rulebook):
    file = tmp_path / "d.csv"
    file.write_bytes((line + "x;y\n1;2\n").encode())
    (told,) = refusal(lambda: columns_of(str(file), mapping_of("x")))
    assert told.endswith('(toglila, e scrivi `read: {separator: ";"}`)')
    assert refusal(lambda: draft(str(file), rulebook.vocabulary)) == [told]


def test_every_column_that_lacks_or_is_repeated_is_told_at_its_line(tmp_path, rulebook, plan_of, run):
    file = tmp_path / "d.csv"
    file.write_text("canale,canale,altro\n1,2,3\n")
    mapping = read_mapping(MAPPING.encode(), "m.yaml", rulebook.vocabulary)
    with pytest.raises(CaseRefused) as refused:
        columns_of(str(file), mapping)
    found = {problem.what.split("`")[1]: (problem.line, problem.column) for problem in refused.value.problems}
    assert found == {"canale": (5, 3), "pratica": (1, 5), "giudizio": (2, 17), "ricevuto": (4, 3)}
    file.write_text("canale,altro\n1,2\n")
    with pytest.raises(CaseRefused) as refused:
        run(plan_of(file, mapping=MAPPING), tmp_path / "v.csv")
    assert [problem.line for problem in refused.value.problems] == [1, 2, 4]
