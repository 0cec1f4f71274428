"""Requests that cannot be told apart are told, and never read one folder of attachments."""

from __future__ import annotations

import json

import pytest

from engine.service.duplicate_requests import folded
from tests.fixtures.make_requests import pdf
from tests.small_desk import GOOD

pytestmark = pytest.mark.usefixtures("desk")


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


def test_requests_with_the_same_id_do_not_overwrite_each_other(run, request_file, folder):
    request_file(GOOD, "uguale", name="in/a.yaml")
    request_file({**GOOD, "topic": "other"}, "uguale", name="in/b.yaml")
    run("screen", "in", "--out", "out", "--format", "letter")
    assert sorted(file.name for file in (folder / "out").glob("*.txt")) == ["uguale-2.txt", "uguale.txt"]
