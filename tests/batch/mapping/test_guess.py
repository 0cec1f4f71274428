"""A draft states by itself only what a column is called; whatever else it supposes is to be looked at first."""

import json
from contextlib import suppress

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.batch.mapping.guess import draft
from engine.batch.mapping.reader import read_mapping
from engine.errors import CaseRefused
from tests.batch.conftest import CRM

EXPORT = CRM / "export.csv"


def write(tmp_path, **columns):
    file = tmp_path / "d.csv"
    height = len(next(iter(columns.values())))
    pl.DataFrame({"pratica": [f"A{number}" for number in range(height)], **columns}).write_csv(file)
    return str(file)


def live(text: str, rulebook) -> dict[str, str]:
    return {column.name: column.fact for column in read_mapping(text.encode(), "m.yaml", rulebook.vocabulary).columns}


def test_what_only_resembles_is_not_said(tmp_path, rulebook):
    file = write(tmp_path, **{
        "Preavviso": ["sì", "no"], "Fattura": ["12,50", "1.250"], "Importo": ["12", "13"], "Reclamo": ["sì", "no"],
        "Pagato il": ["2026-01-02", ""], "Fornitura": ["GAS", "GAS"], "Canale": ["PEC", "PEC"], "POD": ["IT1", "IT2"],
    })  # fmt: skip
    text = draft(file, rulebook.vocabulary)
    assert live(text, rulebook) == {"POD": "pod", "Fornitura": "commodity"}
    assert "  # da guardare: il nome somiglia a `fatturato`" in text
    assert "  # Importo:\n  #   fact: cmor_eur\n" in text
    assert "  # Canale:\n  #   fact: complaint_channel\n" in text


def test_what_is_to_be_looked_at_is_a_mapping_once_uncommented(rulebook):
    lines, looked = [], False
    for line in draft(str(CRM / "export.csv"), rulebook.vocabulary).splitlines():
        looked = line.startswith("  # ") if line.startswith("  # da guardare") or looked else False
        begins = line.startswith(("  # da guardare", "  # il nome", "  # nessun", "  # «"))
        lines.append(line.replace("# ", "", 1) if looked and not begins else line)
    found = live("\n".join(lines), rulebook)
    shipped = live((CRM / "mapping.yaml").read_text(encoding="utf-8"), rulebook)
    assert {"Inviato il", "Ricevuto il", "Elementi"} <= {
        name for name, fact in found.items() if shipped.get(name) == fact
    }


def test_no_live_line_of_the_shipped_export_is_wrong(rulebook):
    shipped = live((CRM / "mapping.yaml").read_text(encoding="utf-8"), rulebook)
    found = live(draft(str(CRM / "export.csv"), rulebook.vocabulary), rulebook)
    assert found.items() <= shipped.items()


@pytest.mark.parametrize(
    ("cells", "comma"),
    [
        (["1.250"] * 3, True),
        (["12,50", "7"], True),
        (["100"] * 30 + ["1.250"], True),
        (["12.50", "7"], False),
        (["7"], False),
    ],
)
def test_a_comma_is_seen(cells, comma, tmp_path, rulebook):
    text = draft(write(tmp_path, cmor_eur=cells), rulebook.vocabulary)
    (column,) = read_mapping(text.encode(), "m.yaml", rulebook.vocabulary).columns
    assert (column.fact, column.comma) == ("cmor_eur", comma)


def test_a_word_that_resembles_a_value_is_not_one(tmp_path, rulebook):
    text = draft(write(tmp_path, customer_type=["Impresa", "domestico"]), rulebook.vocabulary)
    (column,) = read_mapping(text.encode(), "m.yaml", rulebook.vocabulary).columns
    assert column.values == ()
    assert "    #   Impresa: sme   # somiglia a" in text


@pytest.mark.slow
def test_thousands_of_columns_are_drafted(tmp_path, rulebook):
    text = draft(write(tmp_path, **{f"Colonna numero {n}": ["x", "y"] for n in range(10_000)}), rulebook.vocabulary)
    assert text.count("Colonna numero") == 10_000


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.lists(st.sampled_from([*'ab";,\t|\n \r', "\r\n", '""', "12,50", "1.250", "\ufeff", "è", "\0", "sep=;", "2026-01-02"]))
    .map("".join).map(str.encode) | st.binary(max_size=40),
    ending=st.sampled_from(["csv", "jsonl"]),
)  # fmt: skip
def test_a_draft_never_crashes(data, ending, tmp_path, rulebook):
    file = tmp_path / f"d.{ending}"
    file.write_bytes(data)
    with suppress(CaseRefused):
        draft(str(file), rulebook.vocabulary)


@pytest.mark.parametrize("line", ['{"x": {"a": 1}}', '{"": 1}', "[]", '{"x": []}', '{"x": null}'])
def test_odd_json_is_drafted_or_refused(line, tmp_path, rulebook):
    file = tmp_path / "d.jsonl"
    file.write_text(json.dumps({"pratica": "a"}) + "\n" + line + "\n")
    assert "id: pratica" in draft(str(file), rulebook.vocabulary)


def test_a_draft_is_a_mapping_that_explains_itself(rulebook):
    text = draft(str(EXPORT), rulebook.vocabulary)
    mapping = read_mapping(text.encode(), "mapping.yaml", rulebook.vocabulary)
    shipped = read_mapping((CRM / "mapping.yaml").read_bytes(), "mapping.yaml", rulebook.vocabulary)
    guessed = {column.name: column.fact for column in mapping.columns}
    right = [column.name for column in shipped.columns if guessed.get(column.name) == column.fact]
    assert mapping.id == "Pratica"
    assert mapping.separator == ";"
    assert len(right) >= 11
    dates = {column.name: column.formats[0] for column in mapping.columns if column.name.endswith(" il")}
    assert set(dates.values()) == {"%d/%m/%Y"}
    assert "# il nome è `rettifica_chiesta_il`; giorni come %d/%m/%Y, 500 celle piene su 2000" in text
    assert "1600 celle vuote; se vogliono dire «l'indennizzo automatico non è ancora stato pagato»" in text
    assert text.count("# «") == len(guessed)
