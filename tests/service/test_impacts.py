"""What a change does to somebody's cases: each is compared or refused, none is lost, and the sums are those of the single
check."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from engine.analysis.comparing import EditionComparison, compare
from engine.analysis.editions import Edition, edition
from engine.columnar.columns import Columns
from engine.errors import CaseRefused, EngineFault, UsageError
from engine.explaining.checker import Checker
from engine.model.case import Case
from engine.model.difference import Impact
from engine.model.figures import Profile
from engine.reading.cases import read_cases
from engine.reporting.diff_impact import impact_lines
from engine.service.impact_rows import ImpactOptions
from engine.service.impacts import impact
from tests.analysis.edits import Edit, edited
from tests.conftest import ROOT

TODAY = date(2026, 11, 21)
REPLY: Edit = ("parameters/complaint.yaml", "contract, value: 30", "contract, value: 31")
LAST_DAY = (
    "id: in-tempo\nas_of: 2026-06-20\nfacts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: 2026-06-03}\n"
)
LATE = "id: tardi\nas_of: 2026-06-20\nfacts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: 2026-06-04}\n"
OTHER = "id: altro\nas_of: 2026-06-20\nfacts: {proposal_signed_on: 2026-05-04}\n"
BAD = "id: sbagliato\nas_of: 2026-06-20\nfacts: {complaint_received_on: ieri}\n"


EXTRA: Edit = (
    "vocabulary/who.yaml",
    "facts:\n",
    "facts:\n  extra_question: {type: boolean, area: who, question: C'è dell'altro?, phrase: c'è dell'altro, "
    "negated: non c'è altro}\n",
)


def compared(new: Path, old: Path) -> tuple[Edition, EditionComparison]:
    before = edition(str(old))
    return before, compare(before.rulebook, edition(str(new)).rulebook)


def told(
    new: Path, cases: Path, mapping: Path | None = None, *, profile: Profile = "documents", old: Path = ROOT / "rules"
) -> Impact:
    before, comparison = compared(new, old)
    followed: list[tuple[int, int, int]] = []
    found = impact(
        before, comparison, ImpactOptions(str(cases), mapping, profile, None, TODAY), lambda *one: followed.append(one)
    )
    assert followed[-1][1] == followed[-1][2]
    assert found.cases == found.changed + found.untouched + sum(found.refused.values())
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    cases = tmp_path / "casi"
    cases.mkdir()
    for name, text in (("a", LAST_DAY), ("b", LATE), ("c", OTHER), ("d", BAD)):
        (cases / f"{name}.yaml").write_text(text, encoding="utf-8")
    return cases


def test_a_folder_of_cases(tmp_path: Path, folder: Path):
    found = told(edited(tmp_path, REPLY), folder)
    assert (found.cases, found.changed, found.untouched, found.refused) == (4, 2, 1, {"both": 1})
    term = next(one for one in found.clauses if one.id == "complaint.reply_term")
    assert (term.flips, term.outcomes, term.values) == (2, {"violated > compliant": 1}, 1)
    first, second = term.examples
    assert (first.case, first.before and first.before.outcome, first.after and first.after.outcome) == (
        "tardi",
        "violated",
        "compliant",
    )
    assert second.after is not None
    assert second.after.values["deadline"] == "2026-06-04"
    due = next(one for one in found.clauses if one.id == "indemnity.late_reply")
    assert (due.before_eur, due.after_eur, due.difference_eur) == ("30.00", "0.00", "-30.00")
    assert found.difference_eur == "-30.00"
    assert (found.judged_again, found.called) == (2, {})
    (refused,) = found.refusals
    assert (refused.by, refused.case.startswith(str(folder / "d.yaml"))) == ("both", True)
    assert "ieri" in refused.why


def test_a_document_on_each_line(tmp_path: Path, folder: Path):
    lines = tmp_path / "casi.jsonl"
    facts = {"complaint_received_on": "2026-05-04", "complaint_reply_sent_on": "2026-06-04"}
    case = {"id": "tardi", "as_of": "2026-06-20", "facts": facts}
    lines.write_text(f"{json.dumps(case)}\n\n{{rotto\n", encoding="utf-8")
    found = told(edited(tmp_path, REPLY), lines)
    assert (found.cases, found.changed, found.refused) == (2, 1, {"both": 1})
    assert ":3" in found.refusals[0].case


def test_a_change_that_no_case_exercises(tmp_path: Path, folder: Path):
    found = told(edited(tmp_path, ("parameters/smart-info.yaml", "value: 5\n", "value: 6\n")), folder)
    assert found.unexercised == ("smart-info.reply_identity", "smart-info.reply_identity_completed")
    assert (found.changed, found.clauses, found.difference_eur) == (0, (), "0.00")


def test_a_fact_that_the_new_vocabulary_calls_otherwise_loses_no_case(tmp_path: Path, folder: Path):
    new = edited(tmp_path, ("", "complaint_reply_sent_on", "complaint_answer_sent_on"), every=True)
    found = told(new, folder)
    assert (found.cases, found.changed, found.untouched, found.refused) == (4, 0, 3, {"both": 1})
    # But the new rules refuse that name, and whoever has it in his cases is told.
    assert found.called == {"complaint_reply_sent_on": "complaint_answer_sent_on"}
    assert "le regole di dopo rifiutano quello vecchio" in " ".join("".join(impact_lines(found)).split())


@pytest.mark.parametrize("of", ["cases", "table"])
def test_columns_that_the_evaluators_contradict_are_a_fault(
    tmp_path: Path, folder: Path, table: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, of: str
):
    monkeypatch.chdir(tmp_path)
    new = edited(tmp_path, REPLY)
    judge = Columns.judge

    def other(columns: Columns, *args: object, **named: object) -> pl.LazyFrame:
        late = pl.col("complaint.reply_term.days_late") + 1
        return judge(columns, *args, **named).with_columns(late)  # type: ignore[arg-type]

    monkeypatch.setattr(Columns, "judge", other)
    with pytest.raises(EngineFault, match=r"reply_term.days_late: \d+, \d+"):
        told(new, *((folder,) if of == "cases" else table))
    assert list(tmp_path.rglob("*.yaml"))


def test_what_the_new_vocabulary_does_not_know_is_refused_and_named(tmp_path: Path, folder: Path):
    (folder / "e.yaml").write_text(
        "id: condominio\nas_of: 2026-06-20\n"
        "facts: {complaint_received_on: 2026-05-04, customer_type: public_administration}\n",
        encoding="utf-8",
    )
    found = told(edited(tmp_path, ("", "public_administration", "public_body"), every=True), folder)
    assert found.refused == {"new": 1, "both": 1}
    assert [(one.case, one.by) for one in found.refusals][:1] == [("condominio", "new")]
    assert "public_administration" in found.refusals[0].why


MAPPING = """\
id: id
as_of: 2026-06-20
columns:
  received: {fact: complaint_received_on, empty: unknown}
  sent: {fact: complaint_reply_sent_on, empty: unknown}
  customer: customer_type
"""
TABLE = """\
id,received,sent,customer
uno,2026-05-04,2026-06-03,domestico
due,2026-05-04,2026-06-04,public_administration
tre,ieri,,
"""


@pytest.fixture
def table(tmp_path: Path) -> tuple[Path, Path]:
    cases, mapping = tmp_path / "casi.csv", tmp_path / "mapping.yaml"
    cases.write_text(TABLE, encoding="utf-8")
    mapping.write_text(MAPPING, encoding="utf-8")
    return cases, mapping


def test_a_table(tmp_path: Path, table: tuple[Path, Path]):
    found = told(edited(tmp_path, REPLY), *table)
    assert (found.cases, found.changed, found.refused) == (3, 2, {"both": 1})
    assert [(one.case, one.by) for one in found.refusals] == [("tre", "both")]


def test_a_row_that_only_the_new_rules_refuse(tmp_path: Path, table: tuple[Path, Path]):
    found = told(edited(tmp_path, ("", "public_administration", "public_body"), every=True), *table)
    assert found.refused == {"new": 1, "both": 1}
    assert (found.refusals[0].case, found.refusals[0].by) == ("due", "new")
    assert "public_administration" in found.refusals[0].why


def test_a_row_that_states_what_the_new_rules_do_not_ask(tmp_path: Path, table: tuple[Path, Path]):
    cases, mapping = table
    cases.write_text("id,received,sent,customer,more\nuno,2026-05-04,,,sì\ndue,2026-05-04,,,\n", encoding="utf-8")
    mapping.write_text(f"{MAPPING}  more: extra_question\n", encoding="utf-8")
    found = told(ROOT / "rules", cases, mapping, old=edited(tmp_path, EXTRA))
    assert found.refused == {"new": 1}
    assert found.refusals[0].why == "queste regole non conoscono il fatto `extra_question`"


def test_a_case_that_states_what_the_old_rules_did_not_ask(tmp_path: Path, folder: Path):
    (folder / "e.yaml").write_text(
        f"{LATE.strip()[:-1]}, extra_question: true}}\n".replace("tardi", "di-più"), encoding="utf-8"
    )
    found = told(edited(tmp_path, EXTRA), folder)
    assert found.refused == {"old": 1, "both": 1}
    assert found.refusals[0].case == "di-più"


def test_a_mapping_that_one_edition_cannot_use_at_all(tmp_path: Path, table: tuple[Path, Path]):
    cases, mapping = table
    cases.write_text("id,more\nuno,sì\n", encoding="utf-8")
    mapping.write_text("id: id\ncolumns: {more: extra_question}\n", encoding="utf-8")
    with pytest.raises(CaseRefused, match="non conosce nessuno"):
        told(ROOT / "rules", cases, mapping, old=edited(tmp_path, EXTRA))


def test_a_column_whose_fact_the_new_rules_call_otherwise(tmp_path: Path, table: tuple[Path, Path]):
    new = edited(tmp_path, ("", "complaint_reply_sent_on", "complaint_answer_sent_on"), every=True)
    found = told(new, *table)
    assert found.refused == {"both": 1}
    assert found.called == {"complaint_reply_sent_on": "complaint_answer_sent_on"}


def test_a_mapping_may_be_written_for_the_new_rules(tmp_path: Path, table: tuple[Path, Path]):
    cases, mapping = table
    mapping.write_text(MAPPING.replace("complaint_reply_sent_on", "complaint_answer_sent_on"), encoding="utf-8")
    new = edited(tmp_path, ("", "complaint_reply_sent_on", "complaint_answer_sent_on"), every=True)
    assert told(new, cases, mapping).refused == {"both": 1}


def test_a_table_and_its_cases_as_files_come_to_the_same(tmp_path: Path, table: tuple[Path, Path], folder: Path):
    new = edited(tmp_path, REPLY)
    for file in folder.iterdir():
        file.unlink()
    (folder / "a.yaml").write_text(LAST_DAY.replace("in-tempo", "uno"), encoding="utf-8")
    (folder / "b.yaml").write_text(LATE.replace("tardi", "due"), encoding="utf-8")
    by_row, by_file = told(new, *table), told(new, folder)
    assert by_row.clauses == by_file.clauses


@pytest.mark.parametrize(
    ("mapping", "error", "what"),
    [
        (None, UsageError, "non si può leggere"),
        ("id: id\ncolumns: {received: niente}\n", CaseRefused, "niente"),
        ("id: id\ncolumns: {altra: customer_type}\n", CaseRefused, "non c'è"),
    ],
)
def test_a_mapping_that_cannot_be_used(
    tmp_path: Path, table: tuple[Path, Path], mapping: str | None, error: type[Exception], what: str
):
    path = tmp_path / "altra.yaml"
    if mapping is not None:
        path.write_text(mapping, encoding="utf-8")
    with pytest.raises(error, match=what):
        told(edited(tmp_path, REPLY), table[0], path)


def test_an_empty_table(tmp_path: Path, table: tuple[Path, Path]):
    table[0].write_text("id,received,sent,customer\n", encoding="utf-8")
    with pytest.raises(CaseRefused, match="nessuna riga"):
        told(edited(tmp_path, REPLY), *table)


def test_a_case_beyond_the_calendar_is_refused_not_lost(tmp_path: Path, folder: Path):
    far = "id: lontano\nas_of: 2030-12-31\nfacts: {topic: supplier_identity, request_sent_on: 2030-12-20}\n"
    (folder / "e.yaml").write_text(far, encoding="utf-8")
    found = told(edited(tmp_path, ("parameters/smart-info.yaml", "value: 5\n", "value: 6\n")), folder)
    assert found.refused == {"both": 2}
    assert [one.case for one in found.refusals if "calendario" in one.why] == ["lontano"]


@pytest.mark.slow
def test_ten_thousand_cases_of_the_real_change(tmp_path: Path):
    """The TIQV of 2026 against that of 2025: the flips and the euro are those of the single check, case by case."""
    subprocess.run(["cp", "-r", str(ROOT / "rules") + "/.", str(tmp_path / "before")], check=True)
    patch = ROOT / "fixtures" / "editions" / "tiqv-2025.patch"
    subprocess.run(["git", "apply", "--directory=before", "-p2", str(patch)], cwd=tmp_path, check=True)
    script = [sys.executable, str(ROOT / "fixtures" / "editions" / "cases.py")]
    cases = tmp_path / "cases.csv"
    cases.write_bytes(subprocess.run(script, check=True, capture_output=True).stdout)
    old, new = edition(str(tmp_path / "before")), edition(str(ROOT / "rules"))
    comparison = compare(old.rulebook, new.rulebook)
    options = ImpactOptions(str(cases), ROOT / "fixtures" / "editions" / "mapping.yaml", "regulation", None, TODAY)
    found = impact(old, comparison, options, lambda *_: None)
    assert (found.cases, found.refused, found.unexercised) == (10_000, {}, ())
    assert {one.id for one in found.clauses} == {one.id for one in comparison.clauses}
    checkers = [Checker(one.rulebook) for one in (old, new)]
    try:
        for clause in found.clauses:
            for flip in clause.examples:
                case = as_case(cases, flip.case, new)
                for checker, said in zip(checkers, (flip.before, flip.after), strict=True):
                    verdict = checker.check(case, profile="regulation")
                    finding = next(one for one in verdict.findings if one.rule == clause.id)
                    assert said is not None
                    assert finding.outcome == said.outcome
                    assert finding.amount_eur == said.values.get("amount_eur")
    finally:
        for checker in checkers:
            checker.close()


FACTS = {
    "customer": "customer_type",
    "commodity": "commodity",
    "voltage": "voltage_class",
    "gas_smc": "annual_gas_smc",
    "complaint": "complaint_received_on",
    "reply": "complaint_reply_sent_on",
    "correction_asked": "rectification_requested_on",
    "correction_done": "rectification_done_on",
    "frequency": "billing_frequency",
    "double_billing": "double_billing_claimed_on",
    "double_billing_corrected": "double_billing_corrected_on",
    "exclusion": "indemnity_exclusion",
}


def as_case(table: Path, name: str, rules: Edition) -> Case:
    """A row of the invented table as a case file says it."""
    header, *rows = (line.split(",") for line in table.read_text(encoding="utf-8").splitlines())
    cells = dict(zip(header, next(row for row in rows if row[0] == name), strict=True))
    facts = {
        FACTS[column]: int(text) if column == "gas_smc" else text
        for column, text in cells.items()
        if column in FACTS and text
    }
    data = json.dumps({"id": name, "as_of": "2026-12-31", "facts": facts}).encode()
    (case,) = read_cases(data, "riga.json", rules.rulebook.vocabulary, as_of=None, today=TODAY)
    assert isinstance(case, Case)
    return case
