"""The tables on which an answer was once wrong, when the folder of shared material stands beside the project."""

import polars as pl
import pytest

from engine.cli.main import main
from tests.batch.conftest import ROOT

FIELD = ROOT.parent / "shared" / "field"
pytestmark = pytest.mark.skipif(not FIELD.is_dir(), reason="../shared/field is not beside the project")


@pytest.fixture
def judged(tmp_path, monkeypatch, capsys):
    """Exit code, verdicts, rejects and standard error of a batch on a table of the field."""
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))

    def judge(name: str, mapping: str, more: str = ""):
        text = (FIELD / mapping).read_text() + more
        (tmp_path / "m.yaml").write_text(text)
        out = tmp_path / "v.parquet"
        code = main(["batch", str(FIELD / name), "--mapping", str(tmp_path / "m.yaml"), "--out", str(out)])
        told = capsys.readouterr().err
        rejects = tmp_path / "v.parquet.rejects.csv"
        return code, out.exists() and pl.read_parquet(out), rejects.exists() and pl.read_csv(rejects).rows(), told

    return judge


@pytest.mark.parametrize(
    ("name", "mapping", "more"),
    [
        ("x1904.xlsx", "map-xlsx.yaml", ""),
        ("x1904ext.xlsx", "map-xlsx.yaml", ""),
        ("xdatetime.xlsx", "map-xlsx.yaml", ""),
        ("xtitle.xlsx", "map-xlsx.yaml", "read: {header: 3}\n"),
        ("datetime.csv", "map-csv-time.yaml", ""),
        ("formula-id.csv", "map-csv.yaml", ""),
    ],
)
def test_every_table_of_the_field_says_the_same_days(judged, name, mapping, more):
    code, verdicts, rejects, _ = judged(name, mapping, more)
    assert (code, verdicts.height, rejects) == (0, 1, [])
    row = verdicts.row(0, named=True)
    assert row["complaint.reply_term.outcome"] == "violated"
    assert str(row["complaint.reply_term.deadline"]) == "2026-06-03"
    assert row["complaint.reply_term.days_late"] == 12


@pytest.mark.parametrize(
    ("name", "mapping", "told"),
    [
        ("zip-named.csv", "map-csv.yaml", ("ma è un archivio ZIP", "scompatta il file")),
        ("gzip-named.csv", "map-csv.yaml", ("ma è compresso (gzip)", "scompatta il file")),
        ("xtitle.xlsx", "map-xlsx.yaml", ("sembrano nella 3", "read: {header: 3}")),
    ],
)
def test_what_is_no_such_table_is_told_with_the_cure(judged, name, mapping, told):
    code, verdicts, _, error = judged(name, mapping)
    assert (code, verdicts) == (5, False)
    assert all(part in " ".join(error.split()) for part in told)
    assert "UTF-8" not in error


def test_a_time_under_a_format_without_it_gets_the_format_to_write(judged):
    code, verdicts, rejects, _ = judged("datetime.csv", "map-csv.yaml")
    assert (code, verdicts.height) == (0, 0)
    assert 'ha anche l\'ora: scrivi `format: "%d/%m/%Y %H:%M"`' in rejects[0][-1]


def test_no_break_spaces_that_indent_are_told_where_they_are(run_check):
    code, error = run_check(FIELD / "nbsp-indent.yaml")
    assert code == 5
    assert "nbsp-indent.yaml:5:1" in error
    assert "spazio unificatore" in error
    assert "spazi normali" in " ".join(error.split())


@pytest.fixture
def run_check(monkeypatch, capsys):
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))

    def check(file):
        return main(["check", str(file)]), capsys.readouterr().err

    return check
