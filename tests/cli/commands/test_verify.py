"""`conforme verify`: one command, one report, one exit code."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.analysis import verifying
from engine.analysis.subject import Subject
from engine.cli import exits
from engine.cli.commands.verify import STEPS
from engine.cli.report_output import EXTENSIONS, FORMATS
from engine.errors import EngineFault
from engine.model.notices import Notice, SourcePlace, StepReport
from engine.reporting.verification import formats
from tests.verified import change, clean

TODAY = ("--today", "2026-11-29")


@pytest.fixture
def rules(folder: Path) -> Path:
    return clean(folder)


@pytest.fixture
def verify(run, rules):
    return lambda *more: run("verify", "rules", *TODAY, *more)


def test_the_names_are_those_that_exist() -> None:
    assert tuple(verifying.STEPS) == STEPS
    assert tuple(formats.FORMS) == FORMATS
    assert tuple(formats.EXTENSIONS) == EXTENSIONS


def test_nothing_to_correct(verify) -> None:
    code, out, err = verify()
    assert (code, err) == (exits.COMPLIANT, "")
    assert out == (
        "✓ Nulla da correggere\n  minimal 1, 29 novembre 2026\n"
        "✓ Regole: regole 5, fatti 7, cifre 6, letture 6, testi 2\n"
        "✓ Scenari: riusciti 2, non riusciti 0\n"
        "✓ Parti morte: trovate 0\n"
        "✓ Cifre da ricontrollare: da ricontrollare 1, scadute 0\n"
        "– Mutazioni: non eseguito: indica che cosa è cambiato con --since, o chiedi tutto con --all\n"
        "– Documenti: non eseguito: indica la cartella dei documenti con --sources\n"
    )
    assert verify("--format", "markdown") == (exits.COMPLIANT, "", "")


def test_a_scenario_that_breaks_is_told_where_it_stands(verify, folder: Path) -> None:
    change(folder / "features" / "families" / "demo.feature", "06-04 | violato ", "06-04 | conforme")
    code, out, _ = verify()
    assert code == exits.NON_COMPLIANT
    row = "lo scenario «La risposta attorno all'ultimo giorno» (risposta: 2026-06-04, esito: conforme) non riesce: "
    assert f"features/families/demo.feature:16: da correggere: {row}" in out
    assert "[scenarios/unmet]\n  riga 11: l'esito è «conforme» → " in out


def test_every_row_that_breaks_is_told_at_its_own_line_in_every_form(verify, folder: Path) -> None:
    feature = folder / "features" / "families" / "demo.feature"
    change(feature, "06-03 | conforme", "06-03 | violato ")
    change(feature, "06-04 | violato ", "06-04 | conforme")
    names = ["e.txt", "e.md", "e.json", "e.xml", "e.sarif"]
    _, told, _ = verify("--format", "github", *(word for name in names for word in ("--output", name)))
    for form in (told, *((folder / name).read_text(encoding="utf-8") for name in names)):
        for row in ("risposta: 2026-06-03, esito: violato", "risposta: 2026-06-04, esito: conforme"):
            assert row in form
    lines = [line.partition(",title")[0] for line in told.splitlines() if line.startswith("::error")]
    assert lines == [f"::error file=features/families/demo.feature,line={line}" for line in (15, 16)]
    before = json.loads((folder / "e.json").read_text(encoding="utf-8"))["notices"]
    change(feature, "# language: it\n", "# language: it\n\n")
    verify("--output", "e.json")
    after = json.loads((folder / "e.json").read_text(encoding="utf-8"))["notices"]
    assert [one["place"]["line"] for one in after] == [16, 17]
    assert [one["fingerprint"] for one in after] == [one["fingerprint"] for one in before]
    assert len({one["fingerprint"] for one in after}) == 2


def test_a_scenario_without_rows_is_told_at_the_sentence_that_does_not_hold(verify, folder: Path) -> None:
    feature = folder / "features" / "families" / "demo.feature"
    text = feature.read_text(encoding="utf-8").partition("\n      Esempi:")[0]
    text = text.replace("Schema dello scenario:", "Scenario:").replace("<risposta>", "2026-06-04")
    feature.write_text(text.replace("<esito>", "conforme") + "\n", encoding="utf-8")
    _, out, _ = verify("--only", "scenarios")
    assert "demo.feature:11: da correggere: lo scenario «La risposta attorno all'ultimo giorno» non riesce: " in out
    assert "\n  riga 11: l'esito è «conforme» → " in out


def test_a_dead_part_and_an_overdue_figure(verify, rules: Path) -> None:
    change(
        rules / "clauses" / "demo.yaml",
        "when: {fact: channel, is: post, presume: email}",
        "when: {fact: received_on, happened: false}",
    )
    code, out, _ = verify("--today", "2027-02-01")
    assert code == exits.NON_COMPLIANT
    assert (
        "rules/clauses/demo.yaml:12:52: da correggere: demo.reply: dove la clausola si applica l'eccezione non vale mai [dead-parts/constant]"
        in out
    )
    assert (
        "rules/parameters/demo.yaml:34:89: da correggere: demo.most_pages: il controllo andava fatto entro il 2027-01-31"
        in out
    )
    assert verify("--today", "2027-02-01", "--exit-zero")[0] == exits.COMPLIANT


def test_a_check_that_falls_due_warns(verify) -> None:
    code, out, _ = verify("--today", "2027-01-31", "--only", "figures")
    assert code == exits.COMPLIANT
    assert "avviso: demo.most_pages: da ricontrollare entro il 2027-01-31 (oggi) [figures/due]" in out
    assert "(fra 60 giorni)" in verify("--today", "2026-12-02", "--only", "figures")[1]
    assert "da ricontrollare entro" not in verify("--today", "2026-12-01", "--only", "figures")[1]


def test_rules_that_are_refused_are_never_clean(verify, rules: Path) -> None:
    change(rules / "vocabulary.yaml", "le pagine sono {value}", "le pagine")
    code, out, _ = verify("--exit-zero")
    assert code == exits.RULEBOOK_REFUSED
    assert out.startswith("✗ Rifiutato: 1 da correggere\n")
    assert "– Scenari: non eseguito: le regole sono rifiutate" in out
    assert "rules/vocabulary.yaml:38:13: da correggere: pages: " in out
    assert verify("--format", "markdown")[1] != ""


def test_a_folder_that_is_not_there(run, folder: Path) -> None:
    code, out, _ = run("verify", "niente")
    assert code == exits.RULEBOOK_REFUSED
    assert "la cartella delle regole non esiste" in out


def test_rules_without_scenarios_say_so_and_alone_that_is_no_success(verify, folder: Path) -> None:
    (folder / "features" / "families" / "demo.feature").unlink()
    (folder / "features" / "families").rmdir()
    (folder / "features").rmdir()
    code, out, _ = verify()
    assert code == exits.COMPLIANT
    assert "– Scenari: non eseguito: queste regole non hanno scenari accanto" in out
    code, out, err = verify("--only", "scenarios", "--only", "mutation", "--only", "drift")
    assert (code, out) == (exits.USAGE, "")
    assert err == (
        "conforme: --only drift: non si sa con quali documenti confrontare le regole (indica la loro cartella con --sources)\n"
        "conforme: --only mutation: non si sa che cosa è cambiato (indicalo con --since, o prova tutto con --all)\n"
        "conforme: --only mutation: queste regole non hanno scenari accanto (indica la loro cartella con --features)\n"
        "conforme: --only scenarios: queste regole non hanno scenari accanto (indica la loro cartella con --features)\n"
    )


@pytest.mark.parametrize("step", ["scenarios", "mutation", "drift"])
def test_a_step_on_rules_that_are_not_there_is_refused(verify, rules: Path, step: str) -> None:
    (rules / "rulebook.yaml").unlink()
    code, out, err = verify("--only", step, "--all", "--sources", ".", "--features", "features")
    assert (code, err) == (exits.RULEBOOK_REFUSED, "")
    assert out.startswith("✗ Rifiutato")


def test_scenarios_of_a_folder_that_is_not_there_are_refused_for_the_folder(run, folder: Path) -> None:
    code, out, _ = run("verify", "niente", "--only", "scenarios")
    assert code == exits.RULEBOOK_REFUSED
    assert "la cartella delle regole non esiste" in out


def fault(_subject: Subject, _follow: object) -> StepReport:
    raise EngineFault("i due giudizi non concordano")


def broken(_subject: Subject, _follow: object) -> StepReport:
    raise ZeroDivisionError("per zero")


@pytest.mark.parametrize(
    ("step", "told"), [(fault, "i due giudizi non concordano"), (broken, "ZeroDivisionError: per zero")]
)
def test_a_step_that_breaks_is_told_and_the_others_go_on(verify, monkeypatch, step, told: str) -> None:
    monkeypatch.setitem(verifying.STEPS, "scenarios", step)
    for more in ((), ("--exit-zero",)):
        code, out, _ = verify(*more)
        assert code == exits.FAULT
        assert out.startswith("✗ Guasto: la verifica non è completa\n")
        assert f"✗ Scenari: guasto: {told}\n" in out
        assert "✓ Parti morte" in out


def test_who_asks_for_the_traceback_gets_it(verify, monkeypatch) -> None:
    monkeypatch.setitem(verifying.STEPS, "scenarios", broken)
    monkeypatch.setenv("CONFORME_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        verify()


def open_(_subject: Subject, _follow: object) -> StepReport:
    return StepReport(
        "scenarios", "done", 1, notices=(Notice("scenarios", "x", "unsettled", SourcePlace("a"), "chissà"),)
    )


def test_what_could_not_be_settled_has_a_code_of_its_own(verify, monkeypatch) -> None:
    monkeypatch.setitem(verifying.STEPS, "scenarios", open_)
    code, out, _ = verify()
    assert code == exits.UNSETTLED
    assert "da stabilire: chissà" in out
    assert verify("--exit-zero")[0] == exits.COMPLIANT


def test_what_an_earlier_report_had_does_not_block(verify, rules: Path) -> None:
    change(
        rules / "vocabulary.yaml",
        "facts:\n",
        "facts:\n  idle:\n    type: boolean\n    area: demo\n    question: '?'\n    phrase: sì\n    negated: no\n",
    )
    assert verify("--output", "prima.json")[0] == exits.NON_COMPLIANT
    change(rules / "vocabulary.yaml", "facts:\n", "# una riga in più\nfacts:\n")
    code, out, _ = verify("--baseline", "prima.json")
    assert code == exits.COMPLIANT
    assert out.startswith("✓ Nulla da correggere: 1 già noto\n")
    assert "rules/vocabulary.yaml:3:3: già noto: idle: nessuna clausola legge questo fatto" in out
    change(rules / "vocabulary.yaml", "  idle:\n", "  other:\n")
    assert verify("--baseline", "prima.json")[0] == exits.NON_COMPLIANT


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (None, "il file `prima.json` non esiste"),
        ("", "non è un esito di `conforme verify` in JSON"),
        ('{"schema": "conforme/verdict/1", "notices": []}', "non è un esito"),
        ('{"schema": "conforme/verification/1", "notices": [{}]}', "non è un esito"),
        ('{"schema": "conforme/verification/1", "notices": []}', "non è un esito"),
        ('{"schema": "conforme/verification/1", "notices": [], "steps": []}', "non è un esito"),
    ],
)
def test_a_baseline_that_is_none(verify, folder: Path, text: str | None, why: str) -> None:
    if text is not None:
        (folder / "prima.json").write_text(text, encoding="utf-8")
    code, out, err = verify("--baseline", "prima.json")
    assert (code, out) == (exits.USAGE, "")
    assert why in err


@pytest.mark.parametrize("step", ["check", "screen"])
def test_the_report_of_another_command_is_no_baseline(verify, folder: Path, step: str) -> None:
    assert verify("--output", "prima.json")[0] == exits.COMPLIANT
    told = json.loads((folder / "prima.json").read_text(encoding="utf-8"))
    told["steps"] = [{**told["steps"][0], "name": step}]
    (folder / "prima.json").write_text(json.dumps(told), encoding="utf-8")
    code, out, err = verify("--baseline", "prima.json")
    assert (code, out) == (exits.USAGE, "")
    assert err == (
        f"conforme: --baseline: `prima.json` è l'esito di `conforme {step}`, non di una verifica "
        "(scrivilo con `conforme verify --output FILE.json`)\n"
    )


def test_every_form_goes_into_its_file(verify, folder: Path) -> None:
    names = ["e.txt", "e.md", "e.json", "e.xml", "e.SARIF"]
    code, out, _ = verify(*(word for name in names for word in ("--output", name)), "--format", "json")
    assert code == exits.COMPLIANT
    assert (folder / "e.json").read_text(encoding="utf-8") == out
    assert json.loads(out)["standing"] == "clean"
    assert (folder / "e.md").read_bytes() == b""
    assert json.loads((folder / "e.SARIF").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert (folder / "e.xml").read_text(encoding="utf-8").startswith("<?xml")
    assert (folder / "e.txt").read_text(encoding="utf-8").startswith("✓ Nulla")


def test_wrong_uses_are_told_together_and_before_anything_is_done(verify, folder: Path) -> None:
    (folder / "cartella.md").mkdir()
    code, out, err = verify("--output", "e.pdf", "--output", "cartella.md", "--output", "dove/e.md")
    assert (code, out) == (exits.USAGE, "")
    assert "l'estensione di `e.pdf` non dice la forma dell'esito (ammesse: .txt, .md, .json, .xml, .sarif)" in err
    assert "`cartella.md` è una cartella" in err
    assert "la cartella di `dove/e.md` non esiste" in err
    assert "forse `scenarios`?" in verify("--only", "scenario")[2]
    assert "forse `sarif`?" in verify("--format", "sarff")[2]
    assert "--today: " in verify("--today", "ieri")[2]
    assert "--features" in verify("--features", "niente")[2]


def test_places_are_told_from_where_the_command_is_given(run, rules: Path) -> None:
    change(rules / "vocabulary.yaml", "le pagine sono {value}", "le pagine")
    assert "\nrules/vocabulary.yaml:38:13" in run("verify", str(rules), *TODAY)[1]


def test_the_schema_is_printed(run) -> None:
    code, out, _ = run("schema", "verify")
    assert code == exits.COMPLIANT
    assert json.loads(out)["$id"] == "conforme/verification/1"


def test_documents_are_looked_at_and_accepted_source_by_source(verify, rules: Path, folder: Path) -> None:
    (folder / "documenti").mkdir()
    (folder / "documenti" / "contract.txt").write_text(
        "Si risponde alle richieste entro 30 giorni da quando arrivano.\nPer ogni ritardo spettano 25 euro al cliente.\n",
        encoding="utf-8",
    )
    only = ("--only", "drift", "--sources", "documenti")
    code, out, _ = verify(*only)
    assert code == exits.NON_COMPLIANT
    assert out.count("[drift/missing]") == 2
    assert "rules/sources.yaml:2:" in out
    assert "regole che ne dipendono: demo.reply" in out
    change(rules / "sources.yaml", "fingerprints: [abc]", "fingerprints: []")
    change(rules / "sources.yaml", "fingerprints: [def]", "fingerprints: []")
    code, out, err = verify(*only, "--accept", "doc-reply")
    assert (code, err) == (exits.NON_COMPLIANT, "conforme: accettata doc-reply\n")
    assert "doc-reply" not in out
    code, out, err = verify(*only, "--accept", "doc-amount")
    assert (code, out.splitlines()[-1]) == (exits.COMPLIANT, "✓ Documenti: invariati 2")
    change(folder / "documenti" / "contract.txt", "30 giorni", "20 giorni")
    code, out, _ = verify(*only)
    assert code == exits.NON_COMPLIANT
    assert "30 → 20" in out


def test_accepting_wants_documents_and_sources_that_are_there(verify, folder: Path) -> None:
    code, _, err = verify("--accept", "doc-reply")
    assert (code, "indica la loro cartella con --sources" in err) == (exits.USAGE, True)
    code, _, err = verify("--only", "drift", "--sources", "niente")
    assert (code, "la cartella dei documenti non esiste" in err) == (exits.USAGE, True)
