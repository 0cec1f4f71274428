"""`--archive` records what is answered before it is told; what cannot be recorded is not told."""

from __future__ import annotations

import errno
import json
import os

import pytest

from engine.archive import appending
from engine.archive.integrity import verify
from engine.cli.verdict_output import VerdictDocuments
from tests.batch.conftest import CRM
from tests.commands import BAD, IN_TIME, LATE
from tests.conftest import ROOT
from tests.fixtures.make_requests import pdf
from tests.small_desk import GOOD, request_text

PERSON = "MRARSS80A01H501X"


def bodies(folder, name: str = "a.jsonl") -> list[dict]:
    return [json.loads(line)["body"]["content"] for line in (folder / name).read_text().splitlines()[1:]]


def test_a_check_is_recorded_and_its_hash_told(run, case, folder):
    code, out, err = run("check", case(LATE), "--archive", "a.jsonl")
    assert (code, out.splitlines()[0][:12]) == (1, "NON CONFORME")
    found = verify(folder / "a.jsonl")
    assert err == f"conforme: a.jsonl: 1 voce aggiunta, 1 in tutto; impronta {found.head}\n"
    (body,) = bodies(folder)
    assert body["findings"]["indemnity.late_reply"]["values"]["amount_eur"] == "30.00"
    assert (body["case"]["id"], body["case"]["as_of"], body["receipt"]["also"]) == ("tardi", "2026-06-20", [])


def test_the_answer_is_the_same_with_an_archive(run, case):
    one = case(LATE)
    assert run("check", one, "--format", "json", "--archive", "a.jsonl")[1] == run("check", one, "--format", "json")[1]


def test_several_cases_are_as_many_entries_and_a_refused_one_is_none(run, case, folder):
    for name, text in (("a", LATE), ("b", BAD), ("c", IN_TIME)):
        case(text, f"casi/{name}.yaml")
    code, _, err = run("check", "casi", "--archive", "a.jsonl")
    assert code == 5
    assert [one["case"]["id"] for one in bodies(folder)] == ["tardi", "in-tempo"]
    assert "2 voci aggiunte, 2 in tutto" in err


def test_nothing_is_told_before_it_is_recorded(run, case, folder, monkeypatch):
    from engine.service import judging

    monkeypatch.setattr(judging, "TOGETHER", 2)
    for name in "abcde":
        case(LATE, f"casi/{name}.yaml")
    recorded: list[int] = []
    verdict = VerdictDocuments.verdict

    def counted(self, told):
        recorded.append(len(bodies(folder)))
        verdict(self, told)

    monkeypatch.setattr(VerdictDocuments, "verdict", counted)
    run("check", "casi", "--archive", "a.jsonl", "--format", "json")
    assert recorded == [2, 2, 4, 4, 5]


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.ENOSPC, "il disco è pieno"),
        (errno.EDQUOT, "lo spazio assegnato è finito"),
        (errno.EFBIG, "il file sarebbe troppo grande"),
    ],
)
def test_what_cannot_be_recorded_is_not_told(run, case, monkeypatch, folder, number, why):
    one = case(LATE)
    run("check", one, "--archive", "a.jsonl")
    before = (folder / "a.jsonl").read_bytes()

    def full(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(appending.os, "write", full)
    code, out, err = run("check", one, "--archive", "a.jsonl")
    assert (code, out) == (2, "")
    assert f"`a.jsonl` non si può scrivere: {why} (l'archivio è rimasto com'era: libera spazio" in err
    assert (folder / "a.jsonl").read_bytes() == before


def test_a_file_that_is_no_archive_is_left_alone(run, case, folder):
    other = case(LATE, "altro.yaml")
    code, out, err = run("check", case(LATE), "--archive", other)
    assert (code, out) == (4, "")
    assert err == (
        "conforme: altro.yaml:1: non è un archivio di `conforme` "
        "(indica il file che fu dato a --archive, o uno nuovo)\n"
    )  # fmt: skip
    assert (folder / other).read_text() == LATE


def test_nothing_is_added_to_a_chain_that_was_changed(run, case, folder):
    one = case(LATE)
    for _ in range(3):
        run("check", one, "--archive", "a.jsonl")
    lines = (folder / "a.jsonl").read_bytes().splitlines(keepends=True)
    changed = lines[1].replace(b'"30.00"', b'"90.00"')
    assert changed != lines[1]
    for broken in ([lines[0], changed, *lines[2:]], [lines[0], *lines[2:]]):
        (folder / "a.jsonl").write_bytes(b"".join(broken))
        code, out, err = run("check", one, "--archive", "a.jsonl")
        assert (code, out) == (4, "")
        assert err.startswith("conforme: a.jsonl:2: ")
        assert "impronta" not in err
        assert (folder / "a.jsonl").read_bytes() == b"".join(broken)


def test_standard_output_is_no_archive(run, case, folder):
    code, out, err = run("check", case(LATE), "--archive", "-")
    assert (code, out) == (2, "")
    assert err == "conforme: --archive: `-` non è un file: in un archivio si aggiunge (indica un file, anche nuovo)\n"
    assert [one.name for one in folder.iterdir()] == ["caso.yaml"]


def test_a_writing_cut_off_is_told(run, case, folder):
    one = case(LATE)
    run("check", one, "--archive", "a.jsonl")
    with (folder / "a.jsonl").open("ab") as file:
        file.write(b'{"sequence":2,"ki')
    assert "a.jsonl: tolti 17 byte di una scrittura interrotta, mai confermata" in run(
        "check", one, "--archive", "a.jsonl"
    )[2]  # fmt: skip


def test_a_screening_is_recorded_with_the_files_that_were_looked_at(run, desk):
    (desk / "r.yaml").write_text(request_text(PERSON, GOOD))
    (desk / "files").mkdir()
    (desk / "files" / f"delega {PERSON}.pdf").write_bytes(pdf())
    code, _, err = run("screen", "r.yaml", "--attachments", "files", "--archive", "a.jsonl")
    assert "1 voce aggiunta" in err
    (body,) = bodies(desk)
    assert body["ruling"]["decision"] == ("acceptable" if code == 0 else "to_regularise")
    assert body["receipt"]["also"]
    assert [one["name"] for one in body["case"]["facts"]["files"]] == ["file-1.pdf"]
    assert PERSON not in (desk / "a.jsonl").read_text()


def test_a_run_that_goes_on_adds_what_the_archive_does_not_have(run, desk):
    for name in ("uno", "due"):
        (desk / f"{name}.yaml").write_text(request_text(name, GOOD))
    asked = ("screen", "uno.yaml", "due.yaml", "--out", "esito")
    first = run(*asked)
    assert run(*asked, "--archive", "a.jsonl")[1] == first[1]
    assert len(bodies(desk)) == 2
    assert "0 voci aggiunte, 2 in tutto" in run(*asked, "--archive", "a.jsonl")[2]
    assert "2 voci aggiunte, 2 in tutto" in run(*asked, "--archive", "b.jsonl")[2]


def test_a_batch_is_one_entry_that_tells_its_files_from_any_other(run, folder, monkeypatch):
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))
    code, out, err = run("batch", CRM / "export.csv", "--out", "v.csv", "--sample", "5", "--archive", "a.jsonl")
    assert code == 0
    assert out.startswith("Righe: 2.000")
    assert "1 voce aggiunta, 1 in tutto" in err
    (body,) = bodies(folder)
    assert [one["path"] for one in body["outputs"]] == ["file-1.csv", "file-2.csv"]
    assert all(len(one["sha256"]) == 64 for one in (*body["outputs"], *body["receipt"]["inputs"]))
    assert body["receipt"]["files"] == ["file-1.csv"]
    assert str(CRM) not in (folder / "a.jsonl").read_text()
    assert body["receipt"]["calendar"]
    assert sum(sum(found.values()) for found in body["outcomes"].values()) > 2000
    assert len((folder / "a.jsonl").read_bytes()) < 20_000


def test_a_batch_of_many_parts_tells_each(run, folder, monkeypatch):
    monkeypatch.setenv("CONFORME_RULES", str(ROOT / "rules"))
    run("batch", CRM / "export.csv", "--out", "v", "--sample", "5", "--archive", "a.jsonl")
    (body,) = bodies(folder)
    assert [one["path"] for one in body["outputs"]] == ["file-1.parquet", "file-2.csv"]


@pytest.mark.parametrize("name", ["v.csv", "v.csv.rejects.csv", "r.html", "export.csv", "mapping.yaml"])
def test_an_archive_is_not_what_a_batch_reads_or_writes(run, folder, name):
    (folder / "export.csv").write_bytes((CRM / "export.csv").read_bytes())
    (folder / "mapping.yaml").write_bytes((CRM / "mapping.yaml").read_bytes())
    code, _, err = run("batch", "export.csv", "--out", "v.csv", "--report", "r.html", "--archive", name)
    assert code == 2
    assert err.startswith(f"conforme: --archive: `{name}` è ")
    assert not (folder / "v.csv").exists()


def test_an_archive_does_not_stand_in_a_folder_of_verdicts(run, folder):
    code, _, err = run(
        "batch", CRM / "export.csv", "--mapping", CRM / "mapping.yaml", "--out", "v", "--archive", "v/a.jsonl"
    )
    assert code == 2
    assert "--archive: `v/a.jsonl` sta tra i verdetti" in err
