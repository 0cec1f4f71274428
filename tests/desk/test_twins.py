"""Requests that cannot be told apart are told, and never read one folder of attachments."""

from __future__ import annotations

import json

import pytest

from engine.service.duplicate_requests import folded
from engine.service.result_folder import ResultFolder
from tests.desk.conftest import GOOD
from tests.desk.make_requests import pdf


def attached(folder, *names: str) -> None:
    for name in names:
        (folder / "all" / name).mkdir(parents=True, exist_ok=True)
        (folder / "all" / name / "a.pdf").write_bytes(pdf())


def test_an_id_that_comes_twice_is_told_with_both_places(run, request_file):
    request_file(GOOD, "uguale", name="in/a.yaml")
    request_file(GOOD, "uguale", name="in/b.yaml")
    code, out, err = run("screen", "in")
    assert (code, "Richieste: 2 — accettabile 2" in out) == (0, True)
    assert "l'id `uguale` c'è 2 volte (in/a.yaml, in/b.yaml)" in err


def test_places_in_one_file_are_told_too(run, folder):
    (folder / "in.jsonl").write_text('{"id": "x", "facts": {"service": "info"}}\n' * 2)
    assert "(in.jsonl#1, in.jsonl#2)" in run("screen", "in.jsonl")[2]


@pytest.mark.parametrize("second", ["uguale", "Uguale", "UGUALE", "uguale."])
def test_two_requests_never_read_one_folder(run, request_file, folder, second):
    attached(folder, "uguale", "altra")
    request_file(GOOD, "uguale", name="in/a.yaml")
    request_file(GOOD, second, name="in/b.yaml")
    request_file(GOOD, "altra", name="in/c.yaml")
    code, out, err = run("screen", "in", "--attachments", "all", "--format", "json")
    assert code == 5
    found = {one["case"]: one for one in map(json.loads, out.splitlines())}
    assert [one["decision"] for one in found.values()].count("refused") == 2
    assert found["altra"]["files"]
    assert "in/a.yaml: id: la cartella di allegati è anche quella di un'altra richiesta: in/b.yaml" in err
    assert "in/b.yaml: id: la cartella di allegati è anche quella di un'altra richiesta: in/a.yaml" in err


def test_a_link_does_not_make_one_folder_two(run, request_file, folder):
    attached(folder, "uno")
    (folder / "all" / "due").symlink_to(folder / "all" / "uno")
    request_file(GOOD, "uno", name="in/a.yaml")
    request_file(GOOD, "due", name="in/b.yaml")
    code, _, err = run("screen", "in", "--attachments", "all")
    assert code == 5
    assert err.count("è anche quella di un'altra richiesta") == 2


@pytest.mark.parametrize("identity", ["../altra", "altra/../uno", "/etc", "a\\b", ".."])
def test_an_id_never_leads_out_of_its_folder(run, request_file, folder, identity):
    attached(folder, "uno")
    (folder / "altra").mkdir()
    (folder / "altra" / "segreto.pdf").write_bytes(pdf())
    request_file(GOOD, f"'{identity}'", name="in/a.yaml")
    request_file(GOOD, "uno", name="in/b.yaml")
    _, out, _ = run("screen", "in", "--attachments", "all", "--format", "json")
    found = [json.loads(line) for line in out.splitlines()]
    assert [len(one["files"]) for one in found] == [0, 1]
    assert "segreto" not in out


def test_ids_are_folded_as_file_systems_do():
    assert folded("È") == folded("e\N{COMBINING GRAVE ACCENT}") == folded("è. ")
    assert folded("a") != folded("b")


def test_a_device_of_windows_is_no_file_name(folder):
    assert ResultFolder(folder / "out").name("con") != "con"
    assert ResultFolder(folder / "out").name("LPT1.x").startswith("_LPT1.x")
    assert ResultFolder(folder / "out").name("console") == "console"


def test_no_two_requests_get_one_file_name(folder):
    shelf = ResultFolder(folder / "out")
    names = [shelf.name(case) for case in ("uno", "Uno", "uno-2", "uno", "uno-2-2")]
    assert len({name.casefold() for name in names}) == len(names)


def test_a_case_that_is_no_request_is_told_with_the_command_to_use(run, request_file, shipped):
    code, out, err = run("screen", request_file({"bill_paid": "true"}))
    assert (code, out) == (5, "")
    assert "facts: non è una richiesta allo sportello (per giudicare il caso usa `conforme check CASO`;" in err
    assert "aggiungi `service`" in err
    code, _, err = shipped({"complaint_received_on": "2026-05-04", "complaint_reply_sent_on": "null"}, "2026-06-30")
    assert (code, "conforme check" in err) == (5, True)


def test_a_request_without_its_service_is_still_one(shipped):
    assert shipped({"topic": "bonus"}, "2026-06-30")[0] == 3
