"""A report is never written over what the same command reads or writes."""

from __future__ import annotations

import pytest

from tests.commands import LATE
from tests.small_desk import GOOD, RULES, request_text


@pytest.mark.parametrize("other", ["vecchio.json", "./vecchio.json", "altro.json"])
def test_a_report_is_not_the_archive(run, case, folder, other):
    one = case(LATE)
    run("check", one, "--archive", "vecchio.json")
    (folder / "altro.json").symlink_to("vecchio.json")
    before = (folder / "vecchio.json").read_bytes()
    code, out, err = run("check", one, "--archive", "vecchio.json", "--output", other)
    shown = other.removeprefix("./")
    assert (code, out) == (2, "")
    assert err == f"conforme: --output: `{shown}` è già ciò che scrive --archive (scegli un altro nome)\n"
    assert (folder / "vecchio.json").read_bytes() == before


def test_neither_a_report_nor_an_archive_is_a_case(run, case, folder):
    one = case('{"id": "uno", "as_of": "2026-06-20", "facts": {"complaint_received_on": "2026-05-04"}}', "casi/c.json")
    before = (folder / one).read_bytes()
    for option in ("--output", "--archive"):
        code, out, err = run("check", "casi", option, one)
        assert (code, out) == (2, "")
        assert err == f"conforme: {option}: `{one}` è tra i file da leggere (scegli un altro nome)\n"
    assert (folder / one).read_bytes() == before


def test_two_reports_are_not_one_file(run, case):
    code, _, err = run("check", case(LATE), "--output", "e.json", "--output", "./e.json")
    assert code == 2
    assert "--output: `e.json` è già ciò che scrive --output" in err


def test_a_report_is_not_a_request_its_attachment_or_a_file_of_the_rules(run, folder, monkeypatch):
    monkeypatch.setenv("CONFORME_RULES", str(RULES))
    request = request_text("uno", GOOD)
    (folder / "r.json").write_text(request)
    (folder / "due.yaml").write_text(request.replace("uno", "due"))
    (folder / "files" / "due").mkdir(parents=True)
    for name in ("files/a.txt", "files/due/a.txt"):
        (folder / name).write_text("un allegato")
    asked = ("screen", "r.json", "--attachments", "files", "--output")
    for name in ("r.json", "files/a.txt", "files/due/a.txt"):
        code, out, err = run(*asked, name)
        assert (code, out) == (2, "")
        assert err == f"conforme: --output: `{name}` è tra i file da leggere (scegli un altro nome)\n"
    several = ("screen", "r.json", "due.yaml", "--attachments", "files", "--output")
    assert run(*several, "files/due/a.txt")[0] == 2
    assert (folder / "files" / "a.txt").read_text() == "un allegato"
    letter = sorted((RULES / "letters").glob("*.txt"))
    for name in letter[:1]:
        assert "è un file delle regole" in run(*asked, name)[2]


@pytest.mark.parametrize(
    ("option", "told"), [("--memory", "è già ciò che scrive --memory"), ("--baseline", "è tra i file da leggere")]
)
def test_a_report_is_neither_the_memory_nor_the_baseline(run, folder, option, told):
    (folder / "m.json").write_text("{}")
    code, out, err = run("verify", option, "m.json", "--output", "m.json", "--only", "figures")
    assert (code, out) == (2, "")
    assert err == f"conforme: --output: `m.json` {told} (scegli un altro nome)\n"
    assert (folder / "m.json").read_text() == "{}"
