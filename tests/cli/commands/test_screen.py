"""The command: inputs, attachments, forms, exit codes."""

from __future__ import annotations

import csv
import io
import json
import sys
import zipfile

import jsonschema
import pytest

from engine.service.attaching import Attacher
from tests.conftest import ROOT
from tests.fixtures.make_requests import docx, jpg, pdf, program
from tests.small_desk import GOOD, HELP, request_text

pytestmark = pytest.mark.usefixtures("desk")

MINIMAL = ROOT / "fixtures" / "rulebooks" / "minimal"


def attach(folder, **files: bytes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name.replace("_", ".")).write_bytes(data)


@pytest.mark.parametrize(
    ("facts", "code", "word"),
    [
        (GOOD, 0, "ACCETTABILE"),
        ({**HELP, "sent_on": "2026-04-30", "complained_on": "2026-04-20"}, 6, "DA REGOLARIZZARE"),
        ({**GOOD, "topic": "other"}, 1, "NON QUI"),
        ({"service": "info"}, 3, "NON DETERMINABILE"),
    ],
)
def test_the_decision_comes_first_and_is_the_exit_code(run, request_file, facts, code, word):
    got, out, err = run("screen", request_file(facts))
    assert got == code
    assert out.startswith(f"{word} — ")
    assert err == ""


def test_a_refused_request_exits_five(run, request_file):
    code, out, err = run("screen", request_file({**GOOD, "channel": "piccione"}))
    assert code == 5
    assert out == ""
    assert "facts.channel: valore non ammesso" in err


def test_misuse_is_told(run, request_file, folder):
    name = request_file(GOOD)
    assert run("screen", name, "--format", "pdf")[0] == 2
    assert run("screen", name, "--attachments", "nulla")[0] == 2
    assert run("screen", "nulla.yaml")[0] == 2
    (folder / "vuota").mkdir()
    assert run("screen", "vuota")[0] == 2
    (folder / "file").write_text("")
    assert run("screen", name, "--out", "file")[0] == 2


def test_rules_without_a_desk_are_told(run, request_file):
    code, _, err = run("screen", request_file(GOOD), "--rules", MINIMAL)
    assert code == 2
    assert "non hanno uno sportello" in err


def test_the_page_says_days_missing_items_and_routes(run, request_file):
    _, out, _ = run("screen", request_file(GOOD))
    assert "entro l'8 maggio 2026 — risposta (5 giorni lavorativi dal 30 aprile 2026)" in out
    assert "1º maggio 2026 (Festa del Lavoro)" in out
    assert "entro il 5 maggio 2026 — visibile" in out
    _, out, _ = run("screen", request_file(HELP, as_of="2026-07-01"))
    assert "utile dal 2 luglio 2026" in out
    assert "decorre dalla richiesta completa" in out
    _, out, _ = run("screen", request_file({**GOOD, "topic": "other"}))
    assert "→ Conciliazione." in out


def test_real_files_replace_what_was_declared(run, request_file, folder):
    attach(folder / "files", bolletta_pdf=pdf(), foto_JPG=jpg())
    name = request_file({**GOOD, "files": "[{name: bolletta.pdf, bytes: 1}]"})
    code, out, _ = run("screen", name, "--attachments", "files")
    assert code == 0
    assert "dichiarati 1 file per 1 byte" in out
    assert "foto.JPG" in out
    name = request_file({**GOOD, "files": f"[{{name: bolletta.pdf, bytes: {len(pdf())}}}]"})
    attach(folder / "one", bolletta_pdf=pdf())
    assert "dichiarat" not in run("screen", name, "--attachments", "one")[1]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (program(), "non corrisponde al contenuto: programma"),
        (b"<html><body>ciao</body></html>", "non corrisponde al contenuto"),
        (b"", "file vuoto"),
        (pdf()[:-200], "incompleto"),
    ],
)
def test_a_file_that_is_not_what_it_says_must_be_sent_again(run, request_file, folder, data, told):
    attach(folder / "files", bolletta_pdf=data)
    code, out, _ = run("screen", request_file(GOOD), "--attachments", "files")
    assert code == 6
    assert "inviare di nuovo i file" in out
    assert told in " ".join(out.split())


def test_an_encrypted_file_must_be_sent_open(run, request_file, folder):
    attach(folder / "files", bolletta_pdf=pdf(locked=True))
    code, out, _ = run("screen", request_file(GOOD), "--attachments", "files")
    assert code == 6
    assert "inviare i file senza password" in out
    assert "byte, cifrato" in out


def test_each_of_several_requests_has_its_folder(run, request_file, folder):
    request_file(GOOD, "uno", name="in/uno.yaml")
    request_file(GOOD, "due", name="in/due.yaml")
    request_file(GOOD, "tre", name="in/tre.yaml")
    attach(folder / "all" / "uno", a_pdf=pdf())
    attach(folder / "all" / "due" / "attachments", b_docx=docx("ciao"))
    code, out, _ = run("screen", "in", "--attachments", "all", "--format", "json")
    found = {one["case"]: one for one in map(json.loads, out.splitlines())}
    assert code == 0
    assert [file["name"] for file in found["uno"]["files"]] == ["a.pdf"]
    assert [file["name"] for file in found["due"]["files"]] == ["b.docx"]
    assert found["tre"]["files"] == []
    assert "non verificato" in found["tre"]["warnings"][0]["text"]


@pytest.mark.parametrize("identity", ['".."', '"../fuori"', '"a/b"', '"."', "fuori"])
def test_an_id_never_leads_out_of_the_folder_of_attachments(run, request_file, folder, identity):
    attach(folder / "fuori", segreto_pdf=pdf())
    (folder / "all").mkdir()
    (folder / "all" / "fuori").symlink_to(folder / "fuori")
    request_file(GOOD, identity, name="in/a.yaml")
    request_file(GOOD, "altra", name="in/b.yaml")
    _, out, _ = run("screen", "in", "--attachments", "all", "--format", "json")
    assert "segreto" not in out


def test_json_follows_the_published_schema(run, request_file):
    _, text, _ = run("schema", "screening")
    validator = jsonschema.Draft202012Validator(json.loads(text))
    for facts in (GOOD, HELP, {**GOOD, "topic": "other"}, {"service": "info"}, {"service": "niente"}):
        _, out, _ = run("screen", request_file(facts, as_of="2026-07-01"), "--format", "json")
        validator.validate(json.loads(out))


def test_json_lines_in_and_out(run, folder):
    lines = [
        {"id": "uno", "as_of": "2026-04-30", "facts": {**GOOD, "answered_on": None, "via_delegate": False, "complained_on": None, "files": []}},
        {"as_of": "2026-04-30", "facts": {"service": "info"}},
        {"facts": {"servizio": "info"}},
    ]  # fmt: skip
    body = "\n".join(map(json.dumps, lines))
    (folder / "in.jsonl").write_text(body[: body.index("\n") + 1] + "\n" + body[body.index("\n") + 1 :])
    code, out, err = run("screen", "in.jsonl", "--format", "json")
    assert code == 5
    assert [json.loads(line)["case"] for line in out.splitlines()] == ["uno", "in-3", "in.jsonl:4:12"]
    assert "in.jsonl:4:12: facts.…: fatto sconosciuto" in err


def test_standard_input_may_be_lines_or_one_request(run, monkeypatch):
    class Stream:
        def __init__(self, data: bytes) -> None:
            self.buffer = io.BytesIO(data)

    monkeypatch.setattr(sys, "stdin", Stream(b'{"facts": {"service": "info"}}\n{"facts": {"service": "help"}}\n'))
    code, out, _ = run("screen", "-", "--format", "json")
    assert code == 3
    assert len(out.splitlines()) == 2
    monkeypatch.setattr(sys, "stdin", Stream(request_text("r", GOOD).encode()))
    assert run("screen", "-")[0] == 0


def test_one_bad_request_never_stops_the_others(run, request_file, folder):
    request_file({**GOOD, "topic": "other"}, "c-elsewhere", name="in/c.yaml")
    (folder / "in" / "b.yaml").write_bytes(b"\xff\xfe\x00")
    (folder / "in" / "d.json").write_text('{"facts": [')
    request_file(GOOD, "a-good", name="in/a.yaml")
    code, out, err = run("screen", "in")
    assert code == 5
    assert out.index("a-good") < out.index("c-elsewhere")
    assert "Richieste: 4 — accettabile 1, non qui 1, rifiutata 2" in out
    assert err.count("\n") >= 2


def test_letters_go_to_files_whole_and_readable(run, request_file, folder):
    name = request_file({**GOOD, "customer_name": '"Ada Prova"'}, "r-seven")
    code, out, _ = run("screen", name, "--format", "letter", "--out", "out")
    assert code == 0
    text = (folder / "out" / "r-seven.txt").read_text()
    assert "Gentile Ada Prova," in text
    assert "entro l'8 maggio 2026" in text
    assert "Ada" not in out
    archive = zipfile.ZipFile(folder / "out" / "r-seven.docx")
    assert b"Gentile Ada Prova" in archive.read("word/document.xml")
    before = (folder / "out" / "r-seven.docx").read_bytes()
    run("screen", name, "--format", "letter", "--out", "out")
    assert (folder / "out" / "r-seven.docx").read_bytes() == before
    assert not list((folder / "out").glob(".conforme-*"))


def test_a_letter_without_a_folder_is_printed(run, request_file):
    _, out, _ = run("screen", request_file({**GOOD, "topic": "other"}), "--format", "letter")
    assert "Gentile cliente," in out
    assert "Conciliazione. La controversia si porta in conciliazione." in out


def test_the_queue_is_written_in_order_of_urgency(run, request_file, folder):
    request_file({**GOOD, "topic": "other"}, "a-elsewhere", name="in/a.yaml")
    request_file({**HELP, "complained_on": "2026-04-20"}, "b-later", "2026-07-01", name="in/b.yaml")
    request_file(GOOD, "c-first", name="in/c.yaml")
    request_file({**GOOD, "channel": "="}, "d-bad", name="in/d.yaml")
    code, _, _ = run("screen", "in", "--out", "out")
    assert code == 5
    rows = list(csv.DictReader((folder / "out" / "queue.csv").open(encoding="utf-8-sig"), delimiter=";"))
    assert [row["Richiesta"] for row in rows][:3] == ["c-first", "b-later", "a-elsewhere"]
    assert [row["Decisione"] for row in rows] == ["accettabile", "accettabile", "non qui", "rifiutata"]
    assert [(row["Risposta entro"], row["In media"]) for row in rows[:2]] == [("08/05/2026", ""), ("15/07/2026", "sì")]
    summary = json.loads((folder / "out" / "summary.json").read_text())
    assert summary["requests"] == 4
    assert summary["decisions"] == {"acceptable": 2, "to_regularise": 0, "not_here": 1, "undetermined": 0}
    assert summary["routes"] == {"conciliation": 1}
    assert summary["refused"] == 1


def test_what_a_run_writes_is_not_read_as_requests(run, request_file, folder):
    request_file(GOOD, "uno", name="in/uno.yaml")
    request_file(GOOD, "due", name="in/due.yaml")
    attach(folder / "in" / "files" / "uno", dati_json=b"{}")
    for _ in range(2):
        code, out, err = run("screen", "in", "--attachments", "in/files", "--out", "in/out")
        assert "Richieste: 2 — " in out
        assert err == ""
        assert code == 6


def test_a_file_of_lines_has_a_limit_and_is_not_empty(run, folder, monkeypatch):
    monkeypatch.setattr("engine.service.requests.MAX_CASES", 2)
    (folder / "in.jsonl").write_text("\n".join('{"facts": {"service": "info"}}' for _ in range(4)))
    code, _, err = run("screen", "in.jsonl")
    assert code == 5
    assert "in.jsonl:3: più di 2 richieste" in err
    (folder / "in.jsonl").write_text("\n \n")
    code, _, err = run("screen", "in.jsonl")
    assert (code, "il file è vuoto" in err) == (5, True)


def test_the_helper_process_is_ended(run, request_file, folder, monkeypatch):
    closed: list[bool] = []
    close = Attacher.close
    monkeypatch.setattr(Attacher, "close", lambda self: (closed.append(True), close(self)))
    (folder / "files").mkdir()
    run("screen", request_file(GOOD), "--attachments", "files")
    assert closed == [True]


def test_a_folder_that_cannot_be_written_is_told(run, request_file, folder, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.atomic.appearing", full)
    code, _, err = run("screen", request_file(GOOD), "--out", "out")
    assert code == 2
    assert "non si può scrivere in out" in err


def test_a_case_that_is_no_request_is_told_with_the_command_to_use(run, request_file, shipped):
    code, out, err = run("screen", request_file({"bill_paid": "true"}))
    assert (code, out) == (5, "")
    assert "facts: non è una richiesta allo sportello (per giudicare il caso usa `conforme check CASO`;" in err
    assert "aggiungi `service`" in err
    code, _, err = shipped({"complaint_received_on": "2026-05-04", "complaint_reply_sent_on": "null"}, "2026-06-30")
    assert (code, "conforme check" in err) == (5, True)


def test_a_request_without_its_service_is_still_one(shipped):
    assert shipped({"topic": "bonus"}, "2026-06-30")[0] == 3
