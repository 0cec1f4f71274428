"""Every mistake in a mapping is told at once, where it stands, with the column of the data."""

import pytest

from engine.batch.draft import draft
from engine.batch.mapping import ISO
from engine.batch.mapping_reader import read_mapping
from engine.errors import CaseRefused
from tests.batch.conftest import CRM


def problems(text: str, rulebook) -> list[str]:
    with pytest.raises(CaseRefused) as refused:
        read_mapping(text.encode(), "m.yaml", rulebook.vocabulary)
    return [str(problem) for problem in refused.value.problems]


def test_the_shipped_mapping_is_read(rulebook):
    mapping = read_mapping((CRM / "mapping.yaml").read_bytes(), "mapping.yaml", rulebook.vocabulary)
    by_name = {column.name: column for column in mapping.columns}
    assert mapping.id == "Pratica"
    assert mapping.as_of.constant == "2026-06-30"
    assert by_name["Risposta spedita il"].empty == "not_happened"
    assert by_name["Ricevuto il"].formats == ("%d/%m/%Y", ISO)
    assert by_name["CMOR €"].comma
    assert "Note" not in by_name


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("  A: {fact: complaint_recieved_on}", "m.yaml:3:13: columns.A.fact: colonna `A`: fatto sconosciuto "
         "`complaint_recieved_on` (forse intendevi `complaint_received_on`?)"),
        ("  A: {fact: complaint_received_on}", "m.yaml:3:6: columns.A: colonna `A`: manca `empty`: "
         "che cosa dice una cella vuota? (scrivi `empty: not_happened` (non è avvenuto) o `empty: unknown` "
         "(non si sa))"),
        ("  A: {fact: commodity, empty: not_happened}", "m.yaml:3:31: columns.A.empty: colonna `A`: valore non ammesso "
         "`not_happened` (ammessi: `unknown`)"),
        ("  A: {fact: commodity, values: {EE: electricty}}", "m.yaml:3:37: columns.A.values.EE: colonna `A`: valore "
         "non ammesso `electricty` (forse intendevi `electricity`?)"),
        ("  A: {fact: cmor_eur, unit: lire}", "m.yaml:3:29: columns.A.unit: colonna `A`: valore non ammesso `lire` "
         "(ammessi: `eur`, `cents`)"),
        ("  A: {fact: commodity, decimal: comma}", "m.yaml:3:24: columns.A.decimal: colonna `A`: `decimal` non vale "
         "per `commodity`, che è di tipo enum"),
        ("  A: {fact: complaint_sent_on, empty: unknown, format: gg/mm}", "m.yaml:3:56: columns.A.format: colonna `A`: "
         "formato di data non ammesso `gg/mm` (scrivi %d/%m/%Y)"),
        ("  A: commodity\n  B: commodity", "m.yaml:4:6: columns.B.fact: colonna `B`: `commodity` viene già da `A` "
         "(tieni una colonna)"),
    ],
)  # fmt: skip
def test_a_problem_is_told_at_its_place_with_its_column(line, told, rulebook):
    assert problems(f"id: pratica\ncolumns:\n{line}\n", rulebook) == [told]


def test_all_problems_come_together(rulebook):
    found = problems("ids: a\nas_of: 2026-02-30\nread: {encoding: klingon}\ncolumns: {A: x}\n", rulebook)
    assert len(found) == 5


def test_a_column_the_data_do_not_have_is_told_at_its_line(plan_of, run, tmp_path):
    data = tmp_path / "dati.csv"
    data.write_text("pratica,ricevuto\n1,2026-05-04\n")
    text = "id: pratica\ncolumns:\n  ricevuta: {fact: complaint_received_on, empty: unknown}\n"
    with pytest.raises(CaseRefused) as refused:
        run(plan_of(data, mapping=text), tmp_path / "out.parquet")
    (problem,) = refused.value.problems
    assert (problem.line, problem.column) == (3, 3)
    assert "`ricevuta`" in problem.what
    assert problem.cure == "forse intendevi `ricevuto`?"


@pytest.mark.parametrize("separator", ["§", '"', ";;", "x"])
def test_a_separator_is_one_character_that_means_nothing_else(separator, rulebook):
    written = "'\"'" if separator == '"' else f'"{separator}"'
    found = problems(f"id: a\nread: {{separator: {written}}}\ncolumns: {{A: commodity}}\n", rulebook)
    assert found == [
        'm.yaml:2:19: read.separator: serve un solo carattere, non virgolette o lettere (scrivi ";" o tab)'
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "cp037", "utf-8-sig", "base64"])
def test_an_encoding_writes_commas_and_quotes_as_ascii(encoding, rulebook):
    found = problems(f"id: a\nread: {{encoding: {encoding}}}\ncolumns: {{A: commodity}}\n", rulebook)
    assert found == ["m.yaml:2:18: read.encoding: codifica sconosciuta (scrivi utf-8 o cp1252)"]


def test_a_tab_is_a_separator(plan_of, run, tmp_path, rulebook):
    data = tmp_path / "dati.tsv"
    data.write_text("n\td\n1\t2026-05-04\n")
    text = "id: n\nas_of: 2026-06-30\nread: {separator: tab}\n"
    text += "columns: {d: {fact: complaint_received_on, empty: unknown}}\n"
    assert run(plan_of(data, mapping=text), tmp_path / "out.parquet").counts[0].verdicts == 1
    assert read_mapping(draft(str(data), rulebook.vocabulary).encode(), "m", rulebook.vocabulary).separator == "\t"
