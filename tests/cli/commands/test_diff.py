"""`conforme diff`: what it says of a change holds when the printed case is judged under each edition."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from engine.analysis.editions import edition
from engine.explaining.checker import Checker
from engine.model.difference import SCHEMA, RulebookDifference
from engine.reporting.json_document import schema
from engine.scenarios.features import read_text
from engine.scenarios.running import begun
from engine.scenarios.running import run as carried_out
from engine.scenarios.writing import alone
from tests.analysis.edits import Edit, edited, without_clause, without_exception
from tests.conftest import ROOT

RULES = str(ROOT / "rules")
TABLE = str(ROOT / "fixtures" / "crm" / "export.csv")
Run = Callable[..., tuple[int, str, str]]
VALUES = ("deadline", "earliest", "day", "pay_by", "amount_eur", "owed_eur", "days_late")

REPLY: Edit = ("parameters/complaint.yaml", "contract, value: 30", "contract, value: 31")
TIER: Edit = ("parameters/indemnity.yaml", 'contract, value: "30.00"', 'contract, value: "31.00"')
LATER = (
    ("parameters/billing-correction.yaml", "2025-12-31\n        citation: \"ARG/com", "2026-01-01\n        citation: \"ARG/com"),
    (
        "parameters/billing-correction.yaml",
        "value: 15\n        from: 2026-01-01",
        "value: 15\n        from: 2026-01-02",
    ),
)  # fmt: skip
CHANGES: dict[str, tuple[tuple[Edit, ...], str, str]] = {
    "a term a day longer": ((REPLY,), "complaint.reply_term", "documents"),
    "a tier a euro higher": ((TIER,), "indemnity.late_reply", "documents"),
    "a tier a euro lower": (((TIER[0], TIER[1], TIER[2].replace("31", "29")),), "indemnity.late_reply", "documents"),
    "an exception less": (without_exception("complaint", "gas_out_of_scope"), "complaint.reply_term", "regulation"),
    "a lapse of 40 days": (
        (("parameters/proposal-acceptance.yaml", "value: 45\n", "value: 40\n"),),
        "proposal-acceptance.lapse",
        "documents",
    ),
    "a reply in 6 working days": (
        (("parameters/smart-info.yaml", "value: 5\n", "value: 6\n"),),
        "smart-info.reply_identity",
        "documents",
    ),
    "in force a day later": (LATER, "billing-correction.double_billing_term", "regulation"),
    "the choice of a profile": (
        (("readings", "choice: {documents: printed, regul", "choice: {documents: best, regul"),),
        "billing-correction.double_billing_term",
        "documents",
    ),
}


def difference(run: Run, *arguments: str) -> tuple[int, dict]:
    code, said, complaints = run("diff", *arguments, "--format", "json")
    assert complaints == ""
    told = json.loads(said)
    jsonschema.validate(told, schema(RulebookDifference, SCHEMA))
    return code, told


def found(text: str, clause: str, rules: str) -> tuple[bool, dict[str, str | None]]:
    """Whether a scenario holds on some rules, and what they say of its case."""
    checker = Checker(edition(rules).rulebook)
    try:
        [scenario] = read_text(alone(clause, text), "stampato.feature")
        (result,) = carried_out([scenario], checker)
        finding = begun(scenario, checker).finding()
        values = {name: getattr(finding, name) for name in VALUES}
        return not result.failures, {"outcome": finding.outcome} | {
            name: str(value) for name, value in values.items() if value is not None
        }
    finally:
        checker.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
def test_the_printed_case_gives_under_each_edition_what_is_said(run: Run, folder: Path, name: str):
    edits, clause, profile = CHANGES[name]
    new = str(edited(folder, *edits))
    code, told = difference(run, RULES, new)
    assert code == 1
    one = next(one for one in told["clauses"] if one["id"] == clause)
    assert one["change"] == "meaning"
    assert one["old_place"].startswith("rules/clauses/")
    (example,) = [each for each in one["examples"] if "scenario" in each]
    assert example["profile"] == profile == one["profiles"][0]
    for rules, said, holds in ((RULES, example["before"], False), (new, example["after"], True)):
        passed, judged = found(example["scenario"], clause, rules)
        assert judged == {"outcome": said["outcome"], **said["values"]}
        assert passed is holds


@pytest.mark.slow
def test_a_figure_no_profile_reads_has_no_case_and_is_told_why(run: Run, folder: Path):
    new = str(edited(folder, ("parameters/conciliation.yaml", "contract, value: 50", "contract, value: 40")))
    code, told = difference(run, RULES, new, "--profile", "documents")
    (clause,) = told["clauses"]
    none, otherwise = clause["examples"]
    assert otherwise["reading"] == "conciliation-wait=contract"
    assert (holds(otherwise["scenario"], clause["id"], RULES), holds(otherwise["scenario"], clause["id"], new)) == (
        False,
        True,
    )
    assert (code, clause["readings"], none["proved"]) == (1, ["conciliation-wait=contract"], True)
    code, said, _ = run("diff", RULES, new, "--profile", "documents")
    flat = " ".join(said.split())
    assert (
        "nessun caso tra il 1º gennaio 2020 e il 31 dicembre 2030, profilo documents: prevale schede, 40 giorni" in flat
    )
    assert "conciliation.wait_days: 50 giorni solari → 40 giorni solari, in ogni giorno (contratto)" in flat
    lines = Path(new, "parameters", "conciliation.yaml").read_text().splitlines()
    line = next(number for number, text in enumerate(lines, 1) if "contract, value: 40" in text)
    assert {one["new_place"].rpartition(":")[2] for one in told["figures"]} == {str(line)}


def test_the_same_rules(run: Run):
    code, said, complaints = run("diff", RULES, RULES)
    assert (code, complaints) == (0, "")
    assert said.splitlines()[:2] == [
        f"0 clausole cambiano significato, 0 solo parole, {count()} uguali",
        "Nessuna differenza.",
    ]


def count() -> int:
    return len(edition(RULES).rulebook.clauses)


def test_a_message_that_is_edited(run: Run, folder: Path):
    before = "Lo standard di risposta riguarda i reclami scritti, e questo non lo è."
    new = str(
        edited(folder, ("clauses/complaint.yaml", before, "Lo standard riguarda i reclami scritti, e questo non lo è."))
    )
    code, said, _ = run("diff", RULES, new)
    assert code == 0
    assert said.splitlines()[:2] == [
        f"0 clausole cambiano significato, 1 solo parole, {count() - 1} uguali",
        "Nessuna differenza di significato: 0 di significato, 1 di parole.",
    ]
    flat = " ".join(said.split())
    assert "clausola complaint.reply_term message.not_applicable.not_written: «" in flat
    assert "i reclami scritti, e questo non lo è.» prima rules/clauses/complaint.yaml:" in flat


def test_a_letter_that_is_edited(run: Run, folder: Path):
    new = edited(folder, ("letters/closing.txt", "", "Un saluto.\n"))
    code, said, _ = run("diff", RULES, str(new))
    assert code == 0
    assert said.splitlines()[0].endswith(f"{count()} uguali, 1 altro pezzo solo parole")
    assert "  lettera closing\n    riga 1: «" in said
    assert "» → «Un saluto.»" in said
    assert "dopo rules/letters/closing.txt" in said


def test_a_term_of_the_first_page(run: Run, folder: Path):
    code, said, _ = run("diff", RULES, str(edited(folder, REPLY)))
    first = " ".join(" ".join(said.splitlines()[:15]).split())
    assert code == 1
    assert first.startswith(f"1 clausola cambia significato, 0 solo parole, {count() - 1} uguali")
    for part in (
        "≠ complaint.reply_term — Risposta motivata al reclamo",
        "complaint.reply_days: 30 giorni solari → 31 giorni solari, in ogni giorno (contratto)",
        "con i profili documents, regulation",
        "prima rules/clauses/complaint.yaml:2 · dopo rules/clauses/complaint.yaml:2",
        "ne dipendono: indemnity.late_reply",
        "un caso, profilo documents",
    ):
        assert part in first


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("nessuna", RULES), 4, "la cartella delle regole non esiste"),
        ((RULES, "git:"), 4, "manca la revisione"),
        ((RULES, RULES, "--format", "xml"), 2, "il formato `xml` non esiste"),
        ((RULES, RULES, "--profile", "documenti"), 2, "forse `documents`?"),
        ((RULES, RULES, "--mapping", "m.yaml"), 2, "indicala con --cases"),
        ((RULES, RULES, "--as-of", "2026-05-08"), 2, "indicali con --cases"),
        ((RULES, RULES, "--cases", "nessuno"), 2, "il file non esiste"),
        ((RULES, RULES, "--cases", "nessuno.csv"), 2, "il file non esiste"),
        ((RULES, RULES, "--cases", TABLE), 2, "è una tabella, e manca come leggerne le colonne (usa --mapping)"),
        ((RULES, RULES, "--cases", TABLE, "--mapping", "nope.yaml"), 2, "non si può leggere: il file non esiste"),
        (("nope.whl", RULES), 4, "il file non esiste"),
    ],
)
def test_what_cannot_be_compared_is_refused(run: Run, arguments: tuple[str, ...], code: int, told: str):
    found_code, said, complaints = run("diff", *arguments)
    assert (found_code, said) == (code, "")
    assert told in complaints


def test_its_schema_is_published(run: Run):
    code, said, _ = run("schema", "diff")
    assert code == 0
    assert json.loads(said) == json.loads(json.dumps(schema(RulebookDifference, SCHEMA)))
    jsonschema.Draft202012Validator.check_schema(json.loads(said))


@pytest.mark.slow
@pytest.mark.parametrize("gone", [True, False])
def test_a_clause_that_is_new_or_gone(run: Run, folder: Path, gone: bool):
    other = str(edited(folder, without_clause("smart-info.reply_mean")))
    code, told = difference(run, *((RULES, other) if gone else (other, RULES)))
    assert code == 1
    (clause,) = told["clauses"]
    assert (clause["id"], clause["change"]) == ("smart-info.reply_mean", "removed" if gone else "added")
    assert (clause["old_place"] == "") is not gone
    example = next(one for one in clause["examples"] if "scenario" in one)
    assert (example["after" if gone else "before"]["outcome"], told["counts"]["equal"]) == (None, count() - 1)
    assert (holds(example["scenario"], clause["id"], RULES), holds(example["scenario"], clause["id"], other)) == (
        not gone,
        gone,
    )


def holds(text: str, clause: str, rules: str) -> bool:
    checker = Checker(edition(rules).rulebook)
    try:
        (result,) = carried_out(read_text(alone(clause, text), "stampato.feature"), checker)
        return not result.failures
    finally:
        checker.close()


@pytest.mark.slow
def test_a_name_that_changes(run: Run, folder: Path):
    new = str(edited(folder, ("", "complaint.reply_days", "complaint.answer_within_days"), every=True))
    code, said, _ = run("diff", RULES, new)
    assert code == 0
    assert said.splitlines()[:2] == [
        f"0 clausole cambiano significato, 0 solo parole, {count()} uguali, 1 altro pezzo rinominato",
        "Nessuna differenza di significato.",
    ]
    assert "prima si chiamava complaint.reply_days" in said


@pytest.mark.slow
def test_the_cases_of_somebody(run: Run, folder: Path):
    cases, mapping = (str(ROOT / "fixtures" / "crm" / name) for name in ("export.csv", "mapping.yaml"))
    new = str(edited(folder, REPLY))
    code, said, complaints = run("diff", RULES, new, "--cases", cases, "--mapping", mapping)
    assert (code, complaints) == (1, "")
    assert "Su 2.000 casi, profilo documents: " in said
    assert "complaint.reply_term: " in said.partition("Sui tuoi casi")[2]
    code, told = difference(run, RULES, new, "--cases", str(ROOT / "fixtures" / "cases"))
    assert told["impact"]["cases"] == told["impact"]["changed"] + told["impact"]["untouched"]
    code, said, _ = run("diff", RULES, RULES, "--cases", str(ROOT / "fixtures" / "cases"))
    assert code == 0
    assert ": 0 cambiano, " in said


def test_cases_that_are_all_refused_are_no_success(run: Run, folder: Path):
    (folder / "rotto.yaml").write_text("facts: {nessuno: 1}\n", encoding="utf-8")
    code, said, _ = run("diff", RULES, RULES, "--cases", str(folder / "rotto.yaml"))
    assert code == 5
    assert "Su 1 caso, profilo documents: 0 cambiano, 0 no, 1 rifiutato da tutte e due\n" in said


def test_what_is_wrong_with_the_cases_is_said_before_anything_is_looked_for(run: Run, folder: Path):
    code, said, complaints = run("diff", RULES, str(edited(folder, REPLY)), "--cases", str(folder / "nessuna"))
    assert (code, said) == (2, "")
    assert "il file non esiste" in complaints
