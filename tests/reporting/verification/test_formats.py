"""Every form of one report: what a reader, a code host or a CI makes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from defusedxml import ElementTree
from jsonschema import Draft4Validator, Draft202012Validator

from engine.model.notices import Notice, SourcePlace, StepReport, VerificationReport
from engine.reporting.verification import json_report as documents
from engine.reporting.verification.formats import FORMS, form_of
from engine.reporting.verification.github import github
from engine.reporting.verification.junit import junit
from engine.reporting.verification.markdown import markdown
from engine.reporting.verification.sarif import FINGERPRINT, sarif
from engine.reporting.verification.text import text
from tests.conftest import ROOT

SARIF_SCHEMA = json.loads((ROOT / "fixtures" / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
PLACE = SourcePlace("rules/clauses/demo.yaml", 12, 5, "demo.one.requires.in_time")
BLOCKING = Notice("dead-parts", "idle-requirement", "blocking", PLACE, "demo.one: `in_time` non può mancare", "toglilo")
OPEN = Notice(
    "mutation", "open", "blocking", replace(PLACE, line=0, column=0), "nessuno scenario se ne accorge", "aggiungi lo scenario",
    "figure+1", ("Scenario: il giorno dopo", "  Dato che ```è```", "  Allora l'esito è «violato»"),
)  # fmt: skip
UNSETTLED = Notice("mutation", "unproved", "unsettled", SourcePlace("a b.yaml", 3), "né un caso né una prova")
WARNING = Notice("figures", "due", "warning", SourcePlace("/altrove/x.yaml", 1, 1), "da ricontrollare, entro: 100%")
NOTE = Notice(
    "drift", "moved", "note", SourcePlace("rules/sources.yaml", 7, 3, "sources/x"), "spostato\x1b[31m <b>| *qui*"
)
KNOWN = replace(BLOCKING, place=SourcePlace("rules/readings.yaml", 2, 1, "readings/x"), known=True)
STEPS = (
    StepReport(
        "scenarios", "done", 3, ("demo.one: primo (f.feature:3)", "demo.one: secondo (f.feature:9)"), {"riusciti": 2}
    ),
    StepReport("dead-parts", "done", 9, notices=(BLOCKING, KNOWN), counts={"trovate": 2}),
    StepReport("mutation", "done", 9, notices=(OPEN, UNSETTLED)),
    StepReport("figures", "done", 2, notices=(WARNING, NOTE)),
    StepReport("drift", "skipped", why="i documenti non ci sono"),
)
FULL = VerificationReport("prova 1", "2026-11-29", STEPS, "main")
CLEAN = VerificationReport("prova 1", "2026-11-29", (StepReport("scenarios", "done", 3),))
FAULT = VerificationReport("prova 1", "2026-11-29", (*CLEAN.steps, StepReport("dead-parts", "fault", why="rotto")))
REFUSED = VerificationReport(
    "prova 1",
    "2026-11-29",
    (
        StepReport("validation", "refused", 0, why="le regole sono rifiutate"),
        StepReport("scenarios", "skipped", why="no"),
    ),
)
REPORTS = {"full": FULL, "clean": CLEAN, "fault": FAULT, "refused": REFUSED}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_every_form_is_utf_8_and_sends_nothing_to_a_terminal(form: str, report: VerificationReport) -> None:
    told = FORMS[form](report).decode()
    assert "\x1b" not in told
    assert told == "" or told.endswith("\n")


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_an_error_looks_clean(form: str) -> None:
    for report in (FAULT, REFUSED):
        told = FORMS[form](report).decode()
        assert told
        assert "Nulla da correggere" not in told
        assert any(word in told.lower() for word in ("guasto", "rifiutat", '"fault"', '"refused"'))


def test_text_tells_steps_then_findings_the_gravest_first() -> None:
    lines = text(FULL).decode().splitlines()
    assert lines[:7] == [
        "✗ Da correggere: 2 da correggere, 1 da stabilire, 1 avviso, 1 nota, 1 già noto",
        "  prova 1, 29 novembre 2026, rispetto a main",
        "✓ Scenari: riusciti 2",
        "✗ Parti morte: trovate 2",
        "✗ Mutazioni: ",
        "✓ Cifre da ricontrollare: ",
        "– Documenti: non eseguito: i documenti non ci sono",
    ]
    assert lines[8:10] == [
        "rules/clauses/demo.yaml:12:5: da correggere: demo.one: `in_time` non può mancare [dead-parts/idle-requirement]",
        "  rimedio: toglilo",
    ]
    assert "    Allora l'esito è «violato»" in lines
    assert lines[-2].startswith("rules/readings.yaml:2:1: già noto: ")


def test_markdown_is_a_summary_five_open_and_the_rest_folded() -> None:
    many = tuple(replace(BLOCKING, place=replace(PLACE, path=f"demo.n{number}")) for number in range(7))
    told = markdown(
        VerificationReport("prova 1", "2026-11-29", (StepReport("dead-parts", "done", 9, notices=(*many, KNOWN)),))
    ).decode()
    head, _, rest = told.partition("<details><summary>2 altri</summary>")
    assert head.startswith(
        "**✗ Da correggere: 7 da correggere, 1 già noto** — prova 1, 29 novembre 2026\n\n- ✗ Parti morte: "
    )
    assert (
        head.count("- `rules/clauses/demo.yaml:12:5` da correggere: demo.one: `in_time` non può mancare *toglilo*") == 5
    )
    assert rest.count("- `rules/clauses/demo.yaml:12:5`") == 2
    assert "<details><summary>1 già noto</summary>" in rest
    assert told.count("<details>") == told.count("</details>") == 2


def test_markdown_says_nothing_where_nothing_is_new() -> None:
    assert markdown(CLEAN) == b""
    known = VerificationReport("prova 1", "2026-11-29", (StepReport("dead-parts", "done", 9, notices=(KNOWN,)),))
    assert markdown(known) == b""
    noted = replace(known, steps=(StepReport("drift", "done", 1, notices=(NOTE,)),))
    assert "1 nota" in markdown(noted).decode()


def test_markdown_obeys_no_mark_of_what_it_quotes_and_keeps_what_is_to_be_pasted() -> None:
    told = markdown(FULL).decode()
    assert r"spostato &lt;b&gt;\| \*qui\*" in told
    assert "  ````\n  Scenario: il giorno dopo\n    Dato che ```è```\n    Allora l'esito è «violato»\n  ````\n" in told


def test_json_follows_its_schema_and_names_every_notice() -> None:
    schema = documents.schema()
    Draft202012Validator.check_schema(schema)
    for report in REPORTS.values():
        told = json.loads(documents.document(report))
        Draft202012Validator(schema).validate(told)
        assert told["standing"] == report.standing
        assert [one["fingerprint"] for one in told["notices"]] == [one.fingerprint for one in report.notices]
    assert told["totals"] == REFUSED.totals


def test_junit_is_read_back_with_the_same_totals() -> None:
    root = ElementTree.fromstring(junit(FULL))
    cases = root.findall("testsuite/testcase")
    found = {
        "tests": len(cases),
        "failures": len(root.findall("testsuite/testcase/failure")),
        "errors": len(root.findall("testsuite/testcase/error")),
        "skipped": len(root.findall("testsuite/testcase/skipped")),
    }
    assert {key: int(root.get(key)) for key in found} == found
    for suite in root:
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
    assert found["failures"] == FULL.totals["blocking"]
    assert found["errors"] == FULL.totals["unsettled"]
    assert found["skipped"] == 1
    assert found["tests"] == 2 + len(FULL.notices) + 1
    assert {one.get("name") for one in cases} >= {"demo.one.requires.in_time", "demo.one.requires.in_time (figure+1)"}
    [failure] = [one for one in root.iter("failure") if one.get("type") == "mutation/open"]
    assert "\n  Dato che ```è```\n" in failure.text


def test_junit_of_a_step_that_broke_is_red_and_of_an_empty_one_is_a_case() -> None:
    root = ElementTree.fromstring(junit(FAULT))
    assert (root.get("tests"), root.get("errors")) == ("2", "1")
    assert ElementTree.fromstring(junit(REFUSED)).get("errors") == "1"


@pytest.mark.parametrize("report", REPORTS.values(), ids=REPORTS)
def test_sarif_follows_the_published_schema(report: VerificationReport) -> None:
    Draft4Validator(SARIF_SCHEMA).validate(json.loads(sarif(report)))


def test_the_published_schema_would_refuse_another_shape() -> None:
    told = json.loads(sarif(FULL))
    del told["runs"][0]["results"][0]["message"]
    assert not Draft4Validator(SARIF_SCHEMA).is_valid(told)


def test_sarif_keeps_its_fingerprints_when_lines_move() -> None:
    def fingerprints(report: VerificationReport) -> list[str]:
        return [one["partialFingerprints"][FINGERPRINT] for one in json.loads(sarif(report))["runs"][0]["results"]]

    moved = tuple(
        replace(
            step, notices=tuple(replace(one, place=replace(one.place, line=one.place.line + 1)) for one in step.notices)
        )
        for step in STEPS
    )
    assert fingerprints(replace(FULL, steps=moved)) == fingerprints(FULL)
    assert len(set(fingerprints(FULL))) == len(FULL.notices)


def test_sarif_tells_places_levels_and_what_was_known() -> None:
    run = json.loads(sarif(FULL))["runs"][0]
    first, *_, last = run["results"]
    assert first["locations"][0] == {
        "physicalLocation": {
            "artifactLocation": {"uri": "rules/clauses/demo.yaml", "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": 12, "startColumn": 5},
        },
        "logicalLocations": [{"fullyQualifiedName": "demo.one.requires.in_time"}],
    }
    assert [one["level"] for one in run["results"]] == ["error", "error", "warning", "warning", "note", "error"]
    assert (first["baselineState"], last["baselineState"]) == ("new", "unchanged")
    uris = [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]]
    assert "a%20b.yaml" in uris
    assert "file:///altrove/x.yaml" in uris
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"]
    assert "baselineState" not in json.loads(sarif(FAULT))["runs"][0]
    assert json.loads(sarif(FAULT))["runs"][0]["invocations"][0]["executionSuccessful"] is False


def test_annotations_are_escaped_and_leave_out_what_was_known() -> None:
    lines = github(FULL).decode().splitlines()
    assert lines[0] == (
        "::error file=rules/clauses/demo.yaml,line=12,col=5,title=Un requisito non può mancare"
        "::demo.one: `in_time` non può mancare%0ARimedio: toglilo"
    )
    assert (
        "::warning file=/altrove/x.yaml,line=1,col=1,title=Una cifra va ricontrollata presto::da ricontrollare, entro: 100%25"
        in lines
    )
    assert not any("readings.yaml" in line for line in lines)
    assert lines[-1].startswith("✗ Da correggere: ")
    assert github(FAULT).decode().startswith("::error title=Parti morte::guasto: rotto\n")
    odd = replace(BLOCKING, place=SourcePlace("a,b:c.yaml", 1))
    told = github(VerificationReport("", "2026-11-29", (StepReport("x", "done", notices=(odd,)),))).decode()
    assert "file=a%2Cb%3Ac.yaml," in told


def test_the_name_of_a_file_asks_for_a_form() -> None:
    assert [form_of(Path(name)) for name in ("a.md", "a.SARIF", "a.xml")] == ["markdown", "sarif", "junit"]
    with pytest.raises(KeyError):
        form_of(Path("a.pdf"))
