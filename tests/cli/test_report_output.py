"""Reports on cases and requests, the conclusions that make a command fail, and the files that no report is written over."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from defusedxml import ElementTree
from jsonschema import Draft4Validator

from engine.cli import exits
from engine.cli.commands import check as check_command
from tests.conftest import ROOT
from tests.small_desk import GOOD, RULES, request_text

SCHEMA = json.loads((ROOT / "fixtures" / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
LATE = "id: tardi\nas_of: 2026-09-30\nfacts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: 2026-06-15}\n"
KEPT = "id: bene\nas_of: 2026-09-30\nfacts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: 2026-05-20}\n"
OPEN = "id: manca\nas_of: 2026-09-30\nfacts: {complaint_received_on: 2026-05-04}\n"
WRONG = "id: storto\nas_of: 2026-09-30\nfacts: {complaint_receivedd_on: 2026-05-04}\n"


@pytest.fixture
def cases(case):
    for name, text in {"bene": KEPT, "manca": OPEN, "tardi": LATE}.items():
        case(text, f"casi/{name}.yaml")
    return "casi"


def test_sarif_of_cases_names_the_rule_and_the_file(run, cases: str) -> None:
    code, out, _ = run("check", cases, "--format", "sarif")
    assert code == exits.NON_COMPLIANT
    told = json.loads(out)
    Draft4Validator(SCHEMA).validate(told)
    run_ = told["runs"][0]
    late = [one for one in run_["results"] if one["ruleId"] == "check/complaint.reply_term"]
    [late] = late
    assert late["level"] == "error"
    assert late["message"]["text"].startswith("tardi: violato: Risposta al reclamo oltre")
    [location] = late["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "casi/tardi.yaml"
    assert location["logicalLocations"] == [{"fullyQualifiedName": "tardi: complaint.reply_term"}]
    rules = run_["tool"]["driver"]["rules"]
    assert (
        rules[late["ruleIndex"]]["shortDescription"]["text"] == "Risposta motivata al reclamo scritto entro lo standard"
    )


def test_junit_of_cases_is_read_back_with_the_same_totals(run, cases: str) -> None:
    root = ElementTree.fromstring(run("check", cases, "--format", "junit")[1])
    assert {key: root.get(key) for key in ("tests", "failures", "errors", "skipped")} == {
        "tests": "3", "failures": "1", "errors": "1", "skipped": "0",
    }  # fmt: skip
    assert root.find("testsuite").get("name") == "Casi"
    assert {one.get("name") for one in root.iter("testcase")} == {"bene", "manca", "tardi: complaint.reply_term"}


def test_markdown_and_annotations(run, cases: str) -> None:
    _, out, _ = run("check", cases, "--format", "markdown")
    assert out.startswith("**✗ Da correggere: 1 da correggere, 1 da stabilire** — conforme-it ")
    assert "- ✗ Casi: conforme 1, non determinabile 1, non conforme 1\n" in out
    _, out, _ = run("check", cases, "--format", "github")
    assert out.startswith(
        "::error file=casi/tardi.yaml,title=Risposta motivata al reclamo scritto entro lo standard::tardi: violato: "
    )


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [
        (["non_compliant"], exits.NON_COMPLIANT),
        (["undetermined"], exits.UNDETERMINED),
        (["to_regularise"], exits.COMPLIANT),
        (["none"], exits.COMPLIANT),
        (["undetermined, non_compliant"], exits.NON_COMPLIANT),
        (["to_regularise", "undetermined"], exits.UNDETERMINED),
    ],
)
@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_only_the_conclusions_named_fail(run, cases: str, fail_on: list[str], code: int, form: str) -> None:
    options = [word for names in fail_on for word in ("--fail-on", names)]
    assert run("check", cases, "--format", form, *options)[0] == code


def test_what_does_not_fail_is_a_note(run, cases: str) -> None:
    told = json.loads(run("check", cases, "--format", "sarif", "--fail-on", "none")[1])
    assert {one["level"] for one in told["runs"][0]["results"]} == {"note"}


def test_what_is_refused_always_fails(run, case, cases: str) -> None:
    case(WRONG, "casi/storto.yaml")
    code, out, err = run("check", cases, "--format", "github", "--fail-on", "none")
    assert code == exits.CASE_REFUSED
    assert "::error file=casi/storto.yaml,line=3,col=" in out
    assert "title=Rifiutato::facts.complaint_receivedd_on: fatto sconosciuto" in out
    assert "forse" in err


def test_a_fault_is_never_clean(run, cases: str, monkeypatch) -> None:
    from engine.explaining.checker import Checker

    def fails(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Checker, "check", fails)
    code, out, _ = run("check", cases, "--format", "markdown", "--fail-on", "none")
    assert code == exits.FAULT
    assert out.startswith("**✗ Guasto: la verifica non è completa: 3 da correggere**")


@pytest.mark.parametrize("command", ["check", "screen"])
def test_names_that_do_not_exist(run, cases: str, command: str) -> None:
    code, _, err = run(command, cases, "--fail-on", "non_complaint")
    assert (code, "--fail-on" in err) == (exits.USAGE, True)
    assert "`none` con altri esiti" in run(command, cases, "--fail-on", "undetermined,none")[2]


def test_the_conclusions_are_those_that_cases_have() -> None:
    assert {*check_command.CONCLUSIONS, "compliant", "refused", "fault"} == exits.OF_CONCLUSION.keys()


REQUESTS = ROOT / "fixtures" / "requests"
DISGUISED = "info-disguised-program"


@pytest.fixture
def request_(folder: Path) -> str:
    shutil.copytree(REQUESTS / DISGUISED, folder / "richiesta")
    return "richiesta/request.yaml"


def test_reports_of_requests(run, request_: str) -> None:
    with_files = ("--attachments", "richiesta/attachments")
    code, out, _ = run("screen", request_, *with_files, "--format", "sarif")
    assert code == exits.TO_REGULARISE
    told = json.loads(out)
    Draft4Validator(SCHEMA).validate(told)
    assert {one["level"] for one in told["runs"][0]["results"]} == {"error"}
    assert all(one["ruleId"].startswith("screen/") for one in told["runs"][0]["results"])
    code, out, _ = run("screen", request_, *with_files, "--format", "junit", "--fail-on", "not_here")
    assert code == exits.COMPLIANT
    root = ElementTree.fromstring(out)
    assert (root.get("failures"), root.find("testsuite").get("name")) == ("0", "Richieste")


def test_a_request_that_is_none_and_one_that_is_open(run, case, folder: Path) -> None:
    case("id: nulla\nas_of: 2026-09-30\nfacts: {complaint_received_on: 2026-05-04}\n", "r/nulla.yaml")
    case("id: aperta\nas_of: 2026-09-30\nfacts: {service: smart_info}\n", "r/aperta.yaml")
    code, out, _ = run("screen", "r", "--format", "github")
    assert code == exits.CASE_REFUSED
    assert "title=Rifiutato::" in out
    assert "title=Non determinabile::aperta: " in out


def test_a_report_of_requests_goes_into_no_folder(run, request_: str) -> None:
    code, _, err = run("screen", request_, "--format", "sarif", "--out", "esito")
    assert code == exits.USAGE
    assert "con --format sarif non si scrive in una cartella" in err


def test_a_line_of_many_requests_is_its_place(run, folder: Path) -> None:
    lines = ['{"id": "a", "as_of": "2026-09-30", "facts": {"service": "smart_info"}}'] * 2
    (folder / "r.jsonl").write_text("\n".join(lines), encoding="utf-8")
    told = json.loads(run("screen", "r.jsonl", "--format", "sarif")[1])
    places = [one["locations"][0]["physicalLocation"] for one in told["runs"][0]["results"]]
    assert {(one["artifactLocation"]["uri"], one["region"]["startLine"]) for one in places} == {
        ("r.jsonl", 1),
        ("r.jsonl", 2),
    }


def test_reports_go_into_files_beside_what_is_printed(run, cases: str, folder: Path) -> None:
    plain = run("check", cases)
    files = ("--output", "e.sarif", "--output", "e.xml")
    assert run("check", cases, *files) == plain
    assert run("check", cases, "--format", "sarif")[1] == (folder / "e.sarif").read_text(encoding="utf-8")
    assert run("check", cases, "--format", "junit")[1] == (folder / "e.xml").read_text(encoding="utf-8")
    assert run("check", cases, "--output", "e.pdf")[0] == exits.USAGE


def test_a_refused_case_is_complained_of_once_and_reported(run, case, folder: Path) -> None:
    name = case(WRONG)
    code, _, err = run("check", name, "--output", "e.json")
    assert (code, len(err.splitlines())) == (exits.CASE_REFUSED, 1)
    assert json.loads((folder / "e.json").read_text(encoding="utf-8"))["totals"]["blocking"] == 1


def test_reports_of_requests_beside_the_folder_of_results(run, request_: str, case, folder: Path) -> None:
    case("id: nulla\nas_of: 2026-09-30\nfacts: {complaint_received_on: 2026-05-04}\n", "nulla.yaml")
    code, out, _ = run("screen", request_, "nulla.yaml", "--out", "esito", "--output", "e.md")
    assert code == exits.CASE_REFUSED
    assert "info-disguised" in out
    assert (folder / "esito" / "queue.csv").is_file()
    assert "Richieste: " in (folder / "e.md").read_text(encoding="utf-8")


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
