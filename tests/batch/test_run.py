"""Nothing is lost: every row is a verdict or a reject, whatever the file, the cut, the interruption or the machine."""

import csv
import os
import pickle
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from threading import Lock

import polars as pl
import pytest

from engine.batch import run as running
from engine.batch import storage
from engine.batch.mapping.reader import read_mapping
from engine.batch.outputs import claim, receipt_of, rejects_of, sidecar
from engine.batch.partition import recheck
from engine.batch.plan import printed, worker_state
from engine.batch.run import THREADS
from engine.batch.tables import sources
from engine.batch.tables.sources import BYTES, ROWS
from engine.errors import CaseRefused, EngineFault, Problem, UsageError
from engine.model.figures import PROFILES
from engine.reading import rulebook as reader
from engine.reading.cases import read_cases
from tests.batch.conftest import CRM, ROOT
from tests.batch.crm import export

EXPORT = CRM / "export.csv"


def test_the_shipped_export_is_what_the_script_makes():
    assert EXPORT.read_bytes().decode() == export()


def test_every_row_is_a_verdict_or_a_reject_with_its_place(plan_of, run, tmp_path):
    out = tmp_path / "out.parquet"
    done = run(plan_of(EXPORT), out)
    verdicts, rejects = pl.read_parquet(out), pl.read_csv(rejects_of(out))
    assert verdicts.height + rejects.height == 2000
    assert verdicts["case"].n_unique() == verdicts.height
    assert rejects["row"].to_list() == [n for n in range(1, 2001) if (n - 1) % 97 == 13]
    assert rejects.row(0) == (str(EXPORT), 14, "CRM-000014", "Ricevuto il", "il giorno `31/02/2026` non esiste")
    assert done.checked.rows == 200
    receipt = receipt_of(out)
    assert (receipt["rows"], receipt["verdicts"], receipt["rejects"]) == (2000, 1979, 21)
    assert receipt["mapping"]["sha256"]
    late = verdicts.filter(pl.col("case") == "CRM-000002").row(0, named=True)
    assert str(late["complaint.reply_term.deadline"]) == "2026-04-22"
    assert str(late["indemnity.late_reply.amount_eur"]) == "75.00"
    assert late["conclusion"] == "non_compliant"


@pytest.mark.slow
def test_what_would_be_due_under_another_profile_is_what_that_profile_gives(plan_of, run, tmp_path, small_parts):
    due, elsewhere, unverified = {}, {}, {}
    for profile in PROFILES:
        done = run(plan_of(EXPORT, profile=profile, sample=0), tmp_path / "out.parquet")
        months = (by_month for counts in done.counts for by_month in counts.due.values())
        due[profile] = sum(cents for by_month in months for _, cents in by_month.values())
        elsewhere[profile] = Counter()
        for counts in done.counts:
            elsewhere[profile].update(counts.elsewhere)
        unverified[profile] = done.receipt["unverified"]
    assert len(set(due.values())) == len(PROFILES)
    for profile in PROFILES:
        assert elsewhere[profile] == {other: due[other] for other in PROFILES if other != profile}
    assert unverified["documents"] == ["indemnity.yearly_cap", "cmor.minimum"]
    assert "indemnity.tier_1" in unverified["regulation"]


@pytest.mark.slow
def test_the_cut_changes_nothing(plan_of, run, tmp_path, small_parts):
    cut, whole = tmp_path / "cut.parquet", tmp_path / "whole.parquet"
    done = run(plan_of(EXPORT), cut)
    assert len(done.counts) > 10
    assert sum(counts.rows for counts in done.counts) == 2000
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.batch.tables.sources.BYTES", BYTES)
        patch.setattr("engine.batch.tables.sources.ROWS", ROWS)
        assert len(run(plan_of(EXPORT), whole).counts) == 1
    assert pl.read_parquet(cut).equals(pl.read_parquet(whole))
    assert rejects_of(cut).read_bytes() == rejects_of(whole).read_bytes()


def test_many_columns_make_smaller_parts(rulebook, tmp_path, monkeypatch):
    """What a part weighs is its cells."""
    mapping = read_mapping((CRM / "mapping.yaml").read_bytes(), "mapping.yaml", rulebook.vocabulary)
    rows, width = 5000, len(mapping.read)
    table = pl.DataFrame({name: ["2026-05-04"] * rows for name in mapping.read})
    table.write_parquet(tmp_path / "dati.parquet")
    table.write_csv(tmp_path / "dati.csv", separator=";")
    monkeypatch.setattr(sources, "CELLS", 1000 * width + 1)
    for name in ("dati.parquet", "dati.csv"):
        parts = list(sources.parts_of((str(tmp_path / name),), mapping))
        assert [sources.read_part(part, mapping)[0].height for part in parts][:4] == [1000] * 4
        assert sum(sources.read_part(part, mapping)[0].height for part in parts) == rows


@pytest.mark.slow
def test_every_format_in_gives_the_same_verdicts(plan_of, run, tmp_path, small_parts):
    lines = list(csv.reader(EXPORT.read_text(encoding="utf-8").splitlines(), delimiter=";"))
    table = pl.DataFrame([row for row in lines[1:] if len(row) == len(lines[0])], schema=lines[0], orient="row")
    table = table.with_columns(pl.when(pl.all() != "").then(pl.all()))
    typed = table.with_columns(pl.col("Ricevuto il").str.to_date("%d/%m/%Y", strict=False))
    files = [tmp_path / f"dati.{ending}" for ending in ("csv", "parquet", "jsonl", "xlsx")]
    table.write_csv(files[0], separator=";")
    typed.write_parquet(files[1])
    table.write_ndjson(files[2])
    table.write_excel(files[3])
    found = []
    for file in files:
        run(plan_of(file), tmp_path / "out.parquet")
        found.append(pl.read_parquet(tmp_path / "out.parquet"))
    assert found[0].height > 1900
    # A day that does not exist cannot stand in a typed column: there it is an empty cell, and the row has a verdict.
    assert found[1].filter(pl.col("case").is_in(found[0]["case"].to_list())).equals(found[0])
    assert found[2].equals(found[0])
    assert found[3].equals(found[0])


def test_every_format_out_says_the_same(plan_of, run, tmp_path):
    outs = [tmp_path / f"out.{ending}" for ending in ("parquet", "csv", "jsonl")]
    for out in outs:
        run(plan_of(EXPORT), out)
    told = pl.read_parquet(outs[0]).with_columns(pl.all().cast(pl.String))
    assert pl.read_csv(outs[1], infer_schema=False).equals(told)
    lines = pl.read_ndjson(outs[2], infer_schema_length=None)
    assert lines["case"].to_list() == told["case"].to_list()
    assert receipt_of(outs[1]) == receipt_of(outs[2]) == receipt_of(outs[0])
    assert sidecar(outs[1]).exists()
    assert not sidecar(outs[0]).exists()


@pytest.mark.slow
def test_a_folder_holds_the_same_in_parts(plan_of, run, tmp_path, small_parts):
    one, folder = tmp_path / "one.parquet", tmp_path / "verdetti"
    run(plan_of(EXPORT), one)
    for _ in range(2):
        done = run(plan_of(EXPORT), folder)
        assert len(list(folder.iterdir())) == len(done.counts) > 10
        assert pl.read_parquet(folder).equals(pl.read_parquet(one))
        assert receipt_of(folder) == receipt_of(one)
        assert rejects_of(folder).read_bytes() == rejects_of(one).read_bytes()
    names = ["one.parquet", "one.parquet.rejects.csv", "verdetti", "verdetti.receipt.json", "verdetti.rejects.csv"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_a_folder_or_a_file_of_somebody_else_is_left_alone(tmp_path):
    (tmp_path / "mio").mkdir()
    (tmp_path / "mio.csv").mkdir()
    (tmp_path / "testo").write_text("mio")
    for name, told in (("mio", "non ho scritto io"), ("mio.csv", "non ho scritto io"), ("testo", "serve una cartella")):
        with pytest.raises(UsageError, match=told):
            claim(tmp_path / name)


def test_a_folder_with_more_than_verdicts_is_left_alone(plan_of, run, tmp_path):
    run(plan_of(EXPORT), tmp_path / "verdetti")
    for name in ("note.txt", "part-000009.parquet"):
        (tmp_path / "verdetti" / name).mkdir()
        with pytest.raises(UsageError, match=f"contiene anche `{name}`"):
            claim(tmp_path / "verdetti")
        (tmp_path / "verdetti" / name).rmdir()
    assert receipt_of(tmp_path / "verdetti")["rows"] == 2000


@pytest.mark.parametrize("size", [0, 100_000, None])
def test_a_file_that_changes_under_our_eyes_is_no_archive(plan_of, run, tmp_path, small_parts, size):
    data = tmp_path / "dati.csv"
    data.write_bytes(EXPORT.read_bytes())
    plan = plan_of(data)

    def change(*_):
        data.write_bytes(
            data.read_bytes()[:size] if size is not None else data.read_bytes().replace(b"CRM-0019", b"CRM-1019")
        )

    with pytest.raises(CaseRefused, match="è cambiato mentre lo leggevo"):
        run(plan, tmp_path / "out.parquet", progress=change)
    assert [path.name for path in tmp_path.iterdir()] == ["dati.csv"]


def test_a_file_that_shrinks_while_it_is_cut_ends_the_run(rulebook, tmp_path, small_parts):
    mapping = read_mapping((CRM / "mapping.yaml").read_bytes(), "mapping.yaml", rulebook.vocabulary)
    data = tmp_path / "dati.csv"
    data.write_bytes(EXPORT.read_bytes())
    cut = sources.parts_of((str(data),), mapping)
    next(cut)
    os.truncate(data, 30_000)
    with pytest.raises(CaseRefused, match="è cambiato mentre lo leggevo"):
        list(cut)


def test_a_pipe_is_no_archive(rulebook, tmp_path):
    os.mkfifo(tmp_path / "dati.csv")
    with pytest.raises(CaseRefused, match="non è un file normale"), sources.opened(str(tmp_path / "dati.csv")):
        pass


@pytest.mark.slow
def test_names_that_come_back_are_told(plan_of, run, tmp_path, small_parts):
    data = tmp_path / "dati.csv"
    data.write_bytes(EXPORT.read_bytes().replace(b"CRM-000011", b"CRM-000002").replace(b"CRM-000503", b"CRM-000002"))
    assert run(plan_of(EXPORT), tmp_path / "one.parquet").repeated == (0, ())
    done = run(plan_of(data), tmp_path / "two.parquet")
    assert done.repeated == (2, ("CRM-000002",))
    assert done.receipt["repeated_names"] == 2


def test_a_full_disk_is_said_by_its_name():
    with pytest.raises(OSError, match="No space left") as full, storage.writing():
        raise pl.exceptions.ComputeError("underlying IO error: No space left on device (os error 28)")
    assert full.value.errno == 28
    with pytest.raises(OSError, match="No space left") as numberless, storage.writing():
        raise OSError("No space left on device (os error 28)")
    assert numberless.value.errno == 28
    with pytest.raises(pl.exceptions.ComputeError), storage.writing():
        raise pl.exceptions.ComputeError("something else")


@pytest.mark.slow
def test_a_part_cut_otherwise_is_judged_again(plan_of, run, tmp_path, small_parts, monkeypatch):
    """The size of parts may change from one version to the next."""
    plan = plan_of(EXPORT)
    with monkeypatch.context() as patch:
        patch.setattr(running, "write_outputs", stopped)
        with pytest.raises(KeyboardInterrupt):
            run(plan, tmp_path / "out.parquet")
    monkeypatch.setattr(sources, "BYTES", 30_000)
    monkeypatch.setattr(sources, "ROWS", 300)
    done = run(plan, tmp_path / "out.parquet")
    assert done.resumed == 0
    assert sum(counts.rows for counts in done.counts) == 2000


def stopped(*_):
    raise KeyboardInterrupt


def test_two_runs_never_work_in_one_folder(tmp_path):
    with storage.alone(tmp_path / "work"):
        with pytest.raises(UsageError, match="lavora già"), storage.alone(tmp_path / "work"):
            pass
        assert (tmp_path / "work").exists()
    assert not (tmp_path / "work").exists()


@pytest.mark.slow
def test_a_part_whose_verdicts_are_gone_is_judged_again(plan_of, run, tmp_path, small_parts, monkeypatch):
    """Moving the parts into a folder may be interrupted half way."""
    moved, real = [], storage.shutil.move

    def moving(part, target):
        if len(moved) == 2:
            raise KeyboardInterrupt
        moved.append(target)
        return real(part, target)

    with monkeypatch.context() as patch:
        patch.setattr(storage.shutil, "move", moving)
        with pytest.raises(KeyboardInterrupt):
            run(plan_of(EXPORT), tmp_path / "verdetti")
    assert not (tmp_path / "verdetti").exists()
    done = run(plan_of(EXPORT), tmp_path / "verdetti")
    assert done.resumed == len(done.counts) - 2
    assert pl.read_parquet(tmp_path / "verdetti").height == 1979


def test_a_truncated_line_and_a_latin_file_are_not_misread(plan_of, run, tmp_path):
    data = tmp_path / "dati.csv"
    text = 'n;città;ricevuto;risposto\n1;Forlì;2026-05-04;2026-05-20\n2;"A;B\nC";2026-05-04;\n\n3;Roma;2026-05-04\n'
    data.write_text(text, encoding="cp1252")
    mapping = (
        "id: n\nas_of: 2026-06-30\nread: {separator: ';', encoding: cp1252}\ncolumns:\n"
        "  ricevuto: {fact: complaint_received_on, empty: unknown}\n"
        "  risposto: {fact: complaint_reply_sent_on, empty: not_happened}\n"
    )
    run(plan_of(data, mapping=mapping), tmp_path / "out.parquet")
    found = pl.read_parquet(tmp_path / "out.parquet").select("case", "complaint.reply_term.outcome").rows()
    assert found == [("1", "compliant"), ("2", "violated")]
    assert "la riga ha 3 campi, ne servono 4" in rejects_of(tmp_path / "out.parquet").read_text()
    with pytest.raises(CaseRefused, match="UTF-8"):
        run(plan_of(data, mapping=mapping.replace(", encoding: cp1252", "")), tmp_path / "no.parquet")
    assert not (tmp_path / "no.parquet").exists()


def test_a_day_beyond_the_calendar_is_a_reject_with_its_reason(plan_of, run, tmp_path):
    data = tmp_path / "dati.csv"
    data.write_text("n,d\n1,2026-05-04\n2,2098-12-30\n")
    mapping = "id: n\nas_of: 2099-12-31\ncolumns: {d: {fact: complaint_received_on, empty: unknown}}\n"
    done = run(plan_of(data, mapping=mapping), tmp_path / "out.parquet")
    assert done.counts[0].verdicts + done.counts[0].rejects == 2


def test_a_difference_is_a_fault_and_nothing_is_written(plan_of, run, tmp_path, monkeypatch):
    kept = []
    monkeypatch.setattr(recheck, "conclude", lambda *_: "compliant")
    with pytest.raises(EngineFault, match="non concordano"):
        run(plan_of(EXPORT), tmp_path / "out.parquet", keep=lambda case: kept.append(case) or "salvato")
    assert len(kept) == 1
    assert list(tmp_path.iterdir()) == []


def test_what_changes_the_answer_changes_the_key(plan_of, tmp_path):
    data = tmp_path / "dati.csv"
    data.write_bytes(EXPORT.read_bytes())
    plan = plan_of(data)
    data.write_bytes(EXPORT.read_bytes().replace(b"CRM-000002", b"CRM-000003"))
    others = [plan_of(data), replace(plan, profile="favourable"), replace(plan, mapping=plan.mapping + "\n"),
              replace(plan, rulebook_digest="x"), replace(plan, as_of="2026-07-01")]  # fmt: skip
    assert len({each.key for each in (plan, *others)}) == 6
    assert replace(plan, work="elsewhere").key == plan.key


def test_another_engine_or_other_rules_are_not_gone_on_with(plan_of):
    plan = plan_of(EXPORT)
    for other, told in (
        (replace(plan, engine="0"), "il piano è di conforme 0"),
        (replace(plan, rulebook_digest="x"), "non sono quelle"),
    ):
        assert other.key != plan.key
        with pytest.raises(EngineFault, match=told):
            worker_state(other)


def test_rules_that_were_read_are_not_read_again(plan_of, rulebook, monkeypatch):
    plan = replace(plan_of(EXPORT), work="read before")
    monkeypatch.setattr(reader, "read_rulebook", lambda _: pytest.fail("read again"))
    state = worker_state(plan, rulebook)
    assert state.checker.rulebook is rulebook
    assert worker_state(plan) is state
    with pytest.raises(EngineFault, match="non sono quelle"):
        worker_state(replace(plan, rulebook_digest="x"), rulebook)


def test_a_process_remembers_the_last_two_plans(plan_of, rulebook):
    first, second, third = (replace(plan_of(EXPORT), work=str(number)) for number in range(3))
    states = [worker_state(plan, rulebook) for plan in (first, second)]
    worker_state(third, rulebook)
    assert worker_state(second) is states[1]
    assert worker_state(first, rulebook) is not states[0]


def test_a_fault_travels_between_processes(rulebook):
    case = read_cases(
        b'{"id": "a", "facts": {"commodity": "gas", "acceptance_sent_on": null}}',
        "f#7",
        rulebook.vocabulary,
        as_of=date(2026, 1, 1),
        today=date(2026, 1, 1),
    )[0]
    back = pickle.loads(pickle.dumps(recheck.Differs(case, "a: b, c")))
    assert (str(back), back.case) == (str(recheck.Differs(case, "a: b, c")), case)
    refused = CaseRefused([Problem("f", 3, 1, "", "uno"), Problem("f", 4, 1, "", "due")])
    assert pickle.loads(pickle.dumps(refused)).problems == refused.problems


@pytest.mark.slow
def test_an_unfinished_run_goes_on_by_part(plan_of, run, tmp_path, small_parts, monkeypatch):
    judged, turn = [], Lock()

    def stopping(plan, part):
        with turn:
            if len(judged) == 3:
                raise KeyboardInterrupt
            judged.append(part.index)
        return real(plan, part)

    real = running.run_part
    plan = plan_of(EXPORT)
    with monkeypatch.context() as patch:
        patch.setattr(running, "run_part", stopping)
        with pytest.raises(KeyboardInterrupt):
            run(plan, tmp_path / "out.parquet")
    assert not (tmp_path / "out.parquet").exists()
    assert run(plan, tmp_path / "out.parquet").resumed == 3
    assert run(plan, tmp_path / "again.parquet").resumed == 0
    assert pl.read_parquet(tmp_path / "again.parquet").equals(pl.read_parquet(tmp_path / "out.parquet"))


INTERRUPTED = """
import os, signal, sys
from engine.batch import run
from engine.batch.tables import sources
from engine.cli.main import main
sources.BYTES = 20_000
real, done = run.run_part, []
def judged(plan, part):
    done.append(part)
    if len(done) == 2 * run.THREADS and "--stop" in sys.argv:
        os.kill(os.getpid(), signal.SIGINT)
    return real(plan, part)
run.run_part = judged
sys.exit(main([argument for argument in sys.argv[1:] if argument != "--stop"]))
"""


@pytest.mark.slow
def test_an_interrupt_leaves_no_output_and_the_next_run_goes_on(tmp_path):
    out = tmp_path / "out.csv"
    command = [sys.executable, "-c", INTERRUPTED, "batch", str(EXPORT), "--out", str(out), "--sample", "50"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CONFORME_RULES": str(ROOT / "rules")}
    first = subprocess.run([*command, "--stop"], env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert (first.returncode, "interrotto" in first.stderr, out.exists()) == (130, True, False)
    second = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert second.returncode == 0, second.stderr
    # One begins when another is done; those under way may have stopped with their queries.
    resumed = re.search(r"Ripreso: (\d+) parti su 18 erano già fatte", second.stderr)
    assert resumed, second.stderr
    assert THREADS <= int(resumed[1]) < 3 * THREADS
    assert sum(1 for _ in out.open()) == 1980
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".work")] == []


def test_a_path_with_the_scheme_of_files_is_a_path(plan_of, run, tmp_path):
    pytest.importorskip("upath")
    here, there = tmp_path / "here.parquet", tmp_path / "there.parquet"
    run(plan_of(EXPORT), here)
    plan = plan_of(EXPORT)
    run(replace(plan, inputs=printed([f"file://{EXPORT}"])), there)
    assert pl.read_parquet(there).equals(pl.read_parquet(here))


def test_a_broken_line_of_json_is_a_reject(plan_of, run, tmp_path):
    data = tmp_path / "dati.jsonl"
    data.write_text('{"n": 1, "d": "2026-05-04"}\n{oops\n\n{"n": 3, "d": "2026-05-05", "z": [1]}\n[4]\n')
    mapping = "id: n\nas_of: 2026-06-30\ncolumns: {d: {fact: complaint_received_on, empty: unknown}}\n"
    run(plan_of(data, mapping=mapping), tmp_path / "out.parquet")
    assert pl.read_parquet(tmp_path / "out.parquet")["case"].to_list() == ["1", "3"]
    rejects = pl.read_csv(rejects_of(tmp_path / "out.parquet")).select("row", "reason").rows()
    cure = "(su ogni riga va un oggetto JSON, tra `{` e `}`)"
    assert rejects == [(2, f"la riga non è JSON dal carattere 2 {cure}"), (4, f"la riga è un elenco {cure}")]


@pytest.mark.parametrize("name", ["vuoto.csv", "testa.csv", "rotto.parquet", "rotto.xlsx", "vuoto.jsonl", "x.doc"])
def test_a_file_that_cannot_be_read_is_refused_whole(name, plan_of, run, tmp_path):
    data = tmp_path / name
    data.write_text("Pratica;n\n" if name == "testa.csv" else "x" if name.startswith("rotto") else "")
    with pytest.raises(CaseRefused) as refused:
        run(plan_of(data), tmp_path / "out.csv")
    assert all(name in str(problem) for problem in refused.value.problems)
    assert not (tmp_path / "out.csv").exists()
