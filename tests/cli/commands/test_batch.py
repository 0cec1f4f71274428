"""`conforme batch` and `batch explain`: what they tell, and what they never write over."""

import json

import polars as pl
import pytest

from engine.batch.mapping.reader import read_mapping
from engine.batch.partition.rows import Rows
from engine.batch.tables.sources import parts_of, read_part
from engine.cli.main import main
from engine.service.case_writer import dump, head, stated
from tests.batch.conftest import CRM, ROOT

EXPORT = CRM / "export.csv"


@pytest.fixture
def command(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))

    def call(*arguments):
        code = main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def test_a_batch_tells_its_counts_and_where_everything_is(command, tmp_path):
    code, out, err = command("batch", EXPORT, "--out", "v.parquet", "--report", "r.html", "--sample", "100")
    assert code == 0
    assert "Righe: 2.000 — verdetti 1.979, scarti 21" in out
    assert "Giudizio al 30 giugno 2026, profilo documents" in out
    assert "Ricontrollati uno per uno: 100, nessuna differenza" in out
    for part in ("Esiti per regola", "Somme dovute", "Entro quando", "Fatti che mancano più spesso", "Scarti per col"):
        assert part in out
    assert "v.parquet.rejects.csv" in err
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.html", "v.parquet", "v.parquet.rejects.csv"]


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["batch", EXPORT, "--out", "v.txt"], 2, "usa .parquet, .csv o .jsonl"),
        (["batch", EXPORT], 2, "manca `--out`"),
        (["batch", "nessuno.csv", "--mapping", CRM / "mapping.yaml", "--out", "v.csv"], 5, "non esiste"),
        (["batch", CRM, "--mapping", CRM / "mapping.yaml", "--out", "v.csv"], 5, "crm: "),
        (["batch", EXPORT, "--out", "v.csv", "--sample", "-1"], 2, "`--sample` vuole almeno 0"),
        (["batch", EXPORT, "--out", "caf\udce9.csv"], 2, "non è in UTF-8"),
        (["batch", "caf\udce9.csv", "--out", "v.csv"], 2, "non è in UTF-8"),
        (["batch", "nessuno.csv", "--out", "v.csv"], 2, "conforme batch map nessuno.csv"),
        (["batch", EXPORT, "--out", "v.csv", "--mapping", "x.yaml"], 2, "`x.yaml` non esiste"),
        (["batch", EXPORT, "--out", "v.csv", "--family", "cmorr"], 2, "forse `cmor`?"),
        (["batch", "explain", EXPORT, "--id", "x"], 2, "non è un file di verdetti"),
    ],
)
def test_what_cannot_be_done_is_said(command, arguments, code, told, tmp_path):
    found, _, err = command(*arguments)
    assert (found, told in err) == (code, True), err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("label", ["CRM-000002", "CRM-000053", "CRM-001511"])
def test_an_explanation_equals_the_check_of_the_same_facts(command, rulebook, tmp_path, label):
    command("batch", EXPORT, "--out", "v.csv", "--sample", "0")
    mapping = read_mapping((CRM / "mapping.yaml").read_bytes(), "mapping.yaml", rulebook.vocabulary)
    (part,) = parts_of((str(EXPORT),), mapping)
    cells, _ = read_part(part, mapping)
    row = cells.filter(pl.col("Pratica") == label).row(0, named=True)
    case = Rows(mapping, rulebook.vocabulary, None, None).case(row, "f", 1)
    (tmp_path / "caso.yaml").write_text(dump({**head(case), "facts": stated(case, rulebook.vocabulary)}))
    checked, told, _ = command("check", "caso.yaml", "--format", "json")
    code, out, _ = command("batch", "explain", "v.csv", "--id", label, "--format", "json")
    explained, judged = json.loads(out), json.loads(told)
    # Each names the file it read.
    assert (explained.pop("source").startswith(str(EXPORT)), judged.pop("source")) == (True, "caso.yaml")
    assert (code, explained) == (checked, judged)
    assert command("batch", "explain", "v.csv", "--id", label)[1] == command("check", "caso.yaml", "--explain")[1]


def test_a_reject_is_explained_by_its_reason(command):
    command("batch", EXPORT, "--out", "v.csv", "--sample", "0")
    code, _, err = command("batch", "explain", "v.csv", "--id", "CRM-000014")
    assert (code, "il giorno `31/02/2026` non esiste" in err) == (5, True)
    assert command("batch", "explain", "v.csv", "--id", "CRM-9")[0] == 2


def test_rows_of_the_same_name_are_all_explained(command, tmp_path):
    data = tmp_path / "dati.csv"
    data.write_bytes(EXPORT.read_bytes().replace(b"CRM-000014", b"CRM-000002").replace(b"CRM-000003", b"CRM-000002"))
    code, out, _ = command("batch", data, "--mapping", CRM / "mapping.yaml", "--out", "v.csv", "--sample", "0")
    assert "Nomi ripetuti: 1 verdetto ha il nome di un altro, e contano anch'essi (CRM-000002)" in " ".join(out.split())
    code, out, err = command("batch", "explain", "v.csv", "--id", "CRM-000002")
    assert (code, out.count("CRM-000002")) == (1, 2)
    assert "anche una riga di questo nome, scartata" in err
    assert "31/02/2026" in err


def test_an_explanation_from_a_changed_file_is_refused(command, tmp_path):
    data = tmp_path / "dati.csv"
    data.write_bytes(EXPORT.read_bytes())
    command("batch", data, "--mapping", CRM / "mapping.yaml", "--out", "v.csv", "--sample", "0")
    data.write_bytes(EXPORT.read_bytes().replace(b"29/10/2025", b"28/10/2025"))
    code, _, err = command("batch", "explain", "v.csv", "--id", "CRM-000001")
    assert (code, "è cambiato" in err) == (2, True)


@pytest.mark.parametrize(
    ("out", "report", "told"),
    [
        ("v.csv", "v.csv", "è già ciò che scrive --out"),
        ("v.csv", "v.csv.rejects.csv", "è già ciò che scrive --out"),
        ("v", "v.receipt.json", "è già ciò che scrive --out"),
        ("v.csv", "mapping.yaml", "è tra i file da leggere"),
        ("v.csv", "no/r.html", "la cartella `no` non esiste"),
        ("v.csv", ".", "non può essere un file"),
        ("v", "v/r.html", "la cartella `v` non esiste"),
        (".", "r.html", "non ha un nome"),
        ("mapping.yaml/v.csv", "r.html", "non si può scrivere"),
    ],
)
def test_what_is_written_does_not_overlap(command, tmp_path, out, report, told):
    (tmp_path / "mapping.yaml").write_bytes((CRM / "mapping.yaml").read_bytes())
    arguments = ("--mapping", "mapping.yaml", "--out", out, "--report", report, "--sample", "0")
    code, _, err = command("batch", EXPORT, *arguments)
    assert (code, told in err) == (2, True), err
    assert [path.name for path in tmp_path.iterdir()] == ["mapping.yaml"]


@pytest.mark.parametrize(
    ("out", "report"),
    [("dati.csv", "r.html"), ("./dati.csv", "r.html"), ("v.csv", "dati.csv"), ("altri.csv", "r.html")],
)
def test_the_data_are_never_written_over(command, tmp_path, out, report):
    data, others = tmp_path / "dati.csv", tmp_path / "altri.csv.rejects.csv"
    for file in (data, others):
        file.write_bytes(EXPORT.read_bytes() + file.name.encode())
    arguments = ("--mapping", CRM / "mapping.yaml", "--out", out, "--report", report, "--sample", "0")
    code, _, err = command("batch", data, others, *arguments)
    assert (code, "è tra i file da leggere (scegli un altro nome)" in err) == (2, True), err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["altri.csv.rejects.csv", "dati.csv"]
    assert data.read_bytes() == EXPORT.read_bytes() + b"dati.csv"


def test_a_sum_beyond_any_single_amount_is_told(command, tmp_path):
    (tmp_path / "s.csv").write_text("id,eur\nA,999999999999\nB,999999999999\n")
    text = "id: id\nas_of: 2026-06-30\ncolumns: {eur: distributor_indemnity_received_eur}\n"
    (tmp_path / "mapping.yaml").write_text(text + "constants: {distributor_indemnity_credited: false}\n")
    code, out, err = command("batch", "s.csv", "--out", "v.csv", "--report", "r.html")
    assert code == 0, err
    assert "1.999.999.999.998,00 €" in out
