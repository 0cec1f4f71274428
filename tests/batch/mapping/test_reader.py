"""Every mistake in a mapping is told at once, where it stands, with the column of the data."""

import json

import pytest

from engine.batch.mapping.guess import draft
from engine.batch.mapping.mapping import ISO
from engine.batch.mapping.reader import read_mapping
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
    assert len(found) == 4


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("as_of: {colum: x}\ncolumns: {A: commodity}", "as_of.colum: chiave sconosciuta `colum` (forse intendevi `column`?)"),
        ("as_of: {format: '%d/%m/%Y'}\ncolumns: {A: commodity}",
         "as_of: manca `column`: la colonna con il giorno (scrivi {column: data_giudizio})"),
        ("as_of: {column: null}\ncolumns: {A: commodity}",
         "as_of.column: serve la colonna con il giorno, non `null` (scrivi {column: data_giudizio})"),
        ("as_of:\ncolumns: {A: commodity}", "as_of: il valore è rimasto in bianco (scrivi il valore, o togli la riga)"),
        ("colums: {A: commodity}", "colums: chiave sconosciuta `colums` (forse intendevi `columns`?)"),
        ("columns: {A: {fct: commodity}}", "columns.A.fct: colonna `A`: chiave sconosciuta `fct` (forse intendevi `fact`?)"),
        ("columns: {A: {}}",
         "columns.A: colonna `A`: manca `fact`: quale fatto dice la colonna? (`conforme schema case` elenca i fatti)"),
        ("columns: {A: {fact: complaint_sent_on, emty: unknown}}",
         "columns.A.emty: colonna `A`: chiave sconosciuta `emty` (forse intendevi `empty`?)"),
        ("columns: {A: {fact: cmor_eur, decimal: }}",
         "columns.A.decimal: colonna `A`: il valore è rimasto in bianco (scrivi il valore, o togli la riga)"),
        ("columns: {A: [commodity]}", "columns.A: colonna `A`: serve il nome di un fatto, non una lista (scrivi un solo nome)"),
        ("columns: {A: null}", "columns.A: colonna `A`: serve il nome di un fatto, non `null` "
         "(`conforme schema case` elenca i fatti; `ignore` lascia da parte la colonna)"),
        ("columns: {A: }", "columns.A: colonna `A`: il valore è rimasto in bianco (scrivi il valore, o togli la riga)"),
        ("columns: {A: {fact: cmor_eur, unit: [eur]}}",
         "columns.A.unit: colonna `A`: serve uno dei valori ammessi, non una lista (ammessi: `eur`, `cents`)"),
        ("columns: {A: {fact: complaint_sent_on, empty: unknown, format: {a: b}}}",
         "columns.A.format: colonna `A`: serve un formato, non una mappa (scrivi %d/%m/%Y)"),
        ("nulls: n/d\ncolumns: {A: commodity}", 'nulls: serve una lista, non `n/d` (scrivi ["-", "n/d"])'),
        ("read: {header: 0}\ncolumns: {A: commodity}", "read.header: serve il numero della riga con i nomi delle colonne, "
         "da 1 a 1000, non `0` (scrivi `read: {header: 3}`)"),
        ("columns: {A: {fact: complaint_sent_on, empty: unknown, format: [gg]}}",
         "columns.A.format[0]: colonna `A`: formato di data non ammesso `gg` (scrivi %d/%m/%Y)"),
        ("columns: {A: {fact: complaint_reply_sent_on, empty: null}}",
         "columns.A.empty: colonna `A`: manca `empty`: che cosa dice una cella vuota? (scrivi `empty: not_happened` (non è "
         "avvenuto) o `empty: unknown` (non si sa))"),
        ("as_of: true\ncolumns: {A: commodity}", "as_of: `true` non è una data "
         "(scrivi il giorno come 2026-05-04, 4/5/2026 o 4 maggio 2026)"),
        ("", "manca `columns`: una mappa da colonna a fatto (scrivi `columns:` e sotto le colonne)"),
        ("columns: {}", "columns: serve una mappa da colonna a fatto, e non c'è scritto niente "
         "(scrivi `columns:` e sotto le colonne)"),
        ("nulls: ['']\ncolumns: {A: commodity}",
         "nulls[0]: serve un testo, e non c'è scritto niente (scrivi un testo, o togli la voce)"),
    ],
)  # fmt: skip
def test_one_mistake_is_told_once_and_says_what_it_is(text, told, rulebook):
    assert [line.partition(": ")[2] for line in problems(f"id: a\n{text}\n", rulebook)] == [told]


def test_one_mistake_in_a_column_hides_none_of_another(rulebook):
    text = "columns:\n  A: {fact: commodity, unit: eur, values: {E: x, G: y}}\n  B: {fact: commodity, empty: none}\n"
    found = problems(f"id: a\nnulls: [gas]\nconstants: {{commodity: gas, cmor_eur: x}}\n{text}", rulebook)
    assert [line.split(": ")[1] for line in found] == [
        "constants.commodity", "constants.cmor_eur", "columns.A", "columns.A.unit", "columns.A.values.E", "columns.A.values.G",
        "columns.B", "columns.B.fact", "columns.B.empty",
    ]  # fmt: skip


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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nulls: [N/D]\ncolumns:\n  A: {fact: commodity, values: {n/d: gas}}",
         "4:33: columns.A.values.n/d: colonna `A`: `n/d` è anche tra le `nulls` (tienila in un posto solo)"),
        ('columns:\n  A: {fact: commodity, values: {" ": gas}}',
         "3:33: columns.A.values. : colonna `A`: una parola vuota (di una cella vuota decide `empty`)"),
        ("columns:\n  A: {fact: unsolicited_contract, values: {OK: true, ok: false}}",
         "3:54: columns.A.values.ok: colonna `A`: `ok` ha già un altro valore (maiuscole e minuscole valgono lo stesso)"),
        ('read: ";"\ncolumns: {A: commodity}',
         '2:7: read: serve una mappa, non `;` (scrivi {separator: ";"})'),
        ('read: {separator: ""}\ncolumns: {A: commodity}',
         '2:19: read.separator: serve un solo carattere, non virgolette o lettere (scrivi ";" o tab)'),
        ('columns:\n  A: {fact: complaint_elements, separator: ""}',
         "3:44: columns.A.separator: colonna `A`: serve un segno tra gli elementi, non lettere, cifre, virgolette o "
         'parentesi (scrivi ";")'),
        ('columns:\n  A: {fact: energy_mix, decimal: comma, separator: ","}',
         '3:52: columns.A.separator: colonna `A`: `,` sta già dentro i numeri (scrivi ";")'),
        ("columns:\n  A: {fact: complaint_sent_on, empty: unknown, format: []}",
         "3:56: columns.A.format: colonna `A`: nessun formato (scrivi %d/%m/%Y)"),
        ("columns:\n  A: {fact: complaint_sent_on, empty: unknown, format: ['%d/%m/%Y', '%m/%d/%Y']}",
         "3:56: columns.A.format: colonna `A`: `%d/%m/%Y` e `%m/%d/%Y` leggono lo stesso testo come giorni diversi "
         "(tieni un formato solo)"),
        ("columns:\n  A: {fact: complaint_sent_on, empty: unknown, format: 7}",
         "3:56: columns.A.format: colonna `A`: formato di data non ammesso `7` (scrivi %d/%m/%Y)"),
        ("columns:\n  A: {fact: unsolicited_contract, format: gg}",
         "3:35: columns.A.format: colonna `A`: `format` non vale per `unsolicited_contract`, che è di tipo boolean"),
        ("columns:\n  A: {fact: cmor_eur, format: gg}",
         "3:23: columns.A.format: colonna `A`: `format` non vale per `cmor_eur`, che è di tipo eur"),
        ("as_of: [2026-01-01]\ncolumns: {A: commodity}", "2:8: as_of: serve un giorno, non una lista (scrivi il giorno come 2026-05-04, 4/5/2026 o 4 maggio 2026)"),
    ],
)  # fmt: skip
def test_a_contradiction_is_told_at_its_place_and_once(text, told, rulebook):
    assert problems(f"id: a\n{text}\n", rulebook) == [f"m.yaml:{told}"]


@pytest.mark.parametrize(
    ("forms", "clash"),
    [
        (["%d%m%Y", "%Y%m%d"], True), (["%y/%m/%d", "%d/%m/%y"], True), (["%Y-%d-%m"], True), (["%d%m%y", "%d/%m/%y"], False),
        (["%d/%m/%Y", "%d/%m/%y"], False), (["%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d"], False), (["%Y%m%d", "%d%m%y"], False),
    ],
)  # fmt: skip
def test_two_formats_never_read_one_text_as_two_days(forms, clash, rulebook):
    text = f"id: a\nas_of: {{column: g, format: {json.dumps(forms)}}}\ncolumns: {{A: commodity}}\n"
    if clash:
        assert "leggono lo stesso testo come giorni diversi" in problems(text, rulebook)[0]
    else:
        read_mapping(text.encode(), "m.yaml", rulebook.vocabulary)


def test_a_tab_parts_elements_too(rulebook):
    text = "id: a\ncolumns: {A: {fact: complaint_elements, separator: tab}}\n"
    assert read_mapping(text.encode(), "m.yaml", rulebook.vocabulary).columns[0].separator == "\t"


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
    data.write_text("n\tcomplaint_received_on\n1\t2026-05-04\n")
    text = "id: n\nas_of: 2026-06-30\nread: {separator: tab}\n"
    text += "columns: {complaint_received_on: {fact: complaint_received_on, empty: unknown}}\n"
    assert run(plan_of(data, mapping=text), tmp_path / "out.parquet").counts[0].verdicts == 1
    assert read_mapping(draft(str(data), rulebook.vocabulary).encode(), "m", rulebook.vocabulary).separator == "\t"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id: a\ncolumns:\n  b: ignore\n", "m.yaml:3:3: columns: nessuna colonna dice un fatto"),
        (
            'id: a\ncolumns:\n  b: {fact: complaint_received_on, format: "%d/%m/%Y%", empty: unknown}\n',
            "formato di data",
        ),
        ("id: a\nread: {encoding: undefined}\ncolumns: {b: commodity}\n", "codifica sconosciuta"),
        (
            "id: a\nnulls: [Sì]\ncolumns: {b: unsolicited_contract}\n",
            "colonna `b`: `sì` è un valore, ed è anche tra le `nulls`",
        ),
        ("id: a\nnulls: [gas]\ncolumns: {b: commodity}\n", "`gas` è un valore, ed è anche tra le `nulls`"),
    ],
)
def test_what_would_be_read_as_nothing_or_not_at_all_is_refused(text, told, rulebook):
    with pytest.raises(CaseRefused) as refused:
        read_mapping(text.encode(), "m.yaml", rulebook.vocabulary)
    assert told in str(refused.value)
