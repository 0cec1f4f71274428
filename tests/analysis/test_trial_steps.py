"""Mutation and drift as steps of a verification: what changed since a revision, what its scenarios do not notice, what the
documents say now."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine.analysis import editions, trial_steps
from engine.analysis.subject import Subject
from engine.analysis.verifying import verify
from engine.errors import UsageError
from engine.model.notices import VerificationReport
from engine.reporting.verification.text import text
from tests.verified import change, clean

TODAY = date(2026, 11, 29)


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Rules and a scenario, committed."""
    monkeypatch.chdir(tmp_path)
    clean(tmp_path)
    git("init", "-q")
    commit()
    return Path("rules")


def git(*arguments: str) -> None:
    named = ("-c", "user.name=prova", "-c", "user.email=prova@example.org")
    subprocess.run(["git", *named, *arguments], check=True, capture_output=True)


def commit() -> None:
    git("add", "-A")
    git("commit", "-qm", "prova")


def verified(rules: Path, *steps: str, **more: Any) -> VerificationReport:
    def track(items, total, what):
        return iter(items)

    subject = Subject(rules, Path("features/families"), TODAY, **more)
    return verify(subject, steps or ("scenarios", "mutation"), track, patient=False)


def figures(rules: Path) -> Path:
    return rules / "parameters" / "demo.yaml"


def test_without_a_revision_nothing_is_tried_and_that_is_said(rules: Path) -> None:
    *_, step, _ = verify(Subject(rules, Path("features"), TODAY), (), lambda items, total, what: iter(items)).steps
    assert (step.state, step.why) == ("skipped", "indica che cosa è cambiato con --since, o chiedi tutto con --all")


def test_nothing_changed_is_clean_also_where_nothing_else_is_asked(rules: Path) -> None:
    report = verified(rules, "mutation", since="HEAD")
    [step] = report.steps
    assert report.standing == "clean"
    assert (step.state, step.examined, step.why) == ("done", 0, "rispetto a HEAD non è cambiato nulla da provare")
    assert text(report).decode().splitlines()[-1] == f"✓ Mutazioni: {step.why}"


def test_of_all_the_rules_no_change_at_all_is_a_fault(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial_steps, "mutants", lambda rulebook: iter(()))
    report = verified(rules, "mutation", everything=True)
    assert report.standing == "fault"
    assert "nessun cambiamento da provare" in report.steps[0].why


def test_a_scenario_that_does_not_hold_already_is_a_wrong_use_where_changes_alone_are_tried(rules: Path) -> None:
    change(figures(rules), "value: 30, citation: doc-reply", "value: 31, citation: doc-reply")
    with pytest.raises(
        UsageError, match=r"--only mutation: uno scenario non riesce già: prima va corretto \(--only scenarios dice"
    ):
        verified(rules, "mutation", since="HEAD")


def test_a_figure_that_a_scenario_notices_makes_the_scenario_red(rules: Path) -> None:
    change(
        figures(rules),
        "{layer: contract, value: 30, citation: doc-reply",
        "{layer: contract, value: 31, citation: doc-reply",
    )
    report = verified(rules, since="HEAD")
    assert report.standing == "blocking"
    assert {notice.step for notice in report.notices} == {"scenarios"}
    assert report.steps[1].why == "uno scenario non riesce già: prima va corretto (--only scenarios dice quale)"


def test_a_figure_that_no_scenario_notices_is_open_with_the_scenario_that_would(rules: Path) -> None:
    change(figures(rules), 'value: "30.00"', 'value: "31.00"')
    report = verified(rules, since="HEAD")
    assert report.standing == "blocking"
    found = [notice for notice in report.notices if notice.place.path.startswith("parameters/demo.amount")]
    assert found
    first = found[0]
    assert first.rule == "mutation/open"
    assert first.place.file == "rules/parameters/demo.yaml"
    assert first.place.line == 24
    assert first.message.startswith("demo.amount: ")
    assert first.message.endswith(", e nessuno scenario se ne accorge")
    assert first.details[0].lstrip().startswith("Scenario: ")
    assert "accepted.yaml" in first.cure
    # What did not change is not tried.
    assert {notice.place.path.partition(".values")[0] for notice in report.notices} == {"parameters/demo.amount"}


def test_a_scenario_that_is_taken_away_is_missed(rules: Path) -> None:
    feature = Path("features/families/demo.feature")
    change(feature, "        | 2026-06-04 | violato  |\n", "")
    report = verified(rules, since="HEAD")
    assert report.standing == "blocking"
    assert any(notice.place.path.startswith("parameters/demo.reply_days.values.contract") for notice in report.notices)


def test_what_is_accepted_no_longer_blocks_and_what_accepts_nothing_warns(rules: Path) -> None:
    change(figures(rules), 'value: "30.00"', 'value: "31.00"')
    opened = verified(rules, "mutation", since="HEAD").notices
    ids = [notice.cure.partition("accetta `")[2].partition("`")[0] for notice in opened]
    entries = "".join(f"  - {{id: '{one}', reason: prova, until: 2027-01-31}}\n" for one in ids)
    stale = "  - {id: 'parameters/demo.amount/x:figure', reason: prova, until: 2026-01-31}\n"
    (rules / "accepted.yaml").write_text(f"accepted:\n{entries}{stale}", encoding="utf-8")
    report = verified(rules, "mutation", since="HEAD")
    assert report.standing == "clean"
    assert report.steps[0].counts["accettati"] == len(ids)


@pytest.mark.parametrize("revision", ["non-esiste", "-x"])
def test_a_revision_that_is_not_there(rules: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="--since: "):
        verified(rules, since=revision)


def test_rules_outside_a_repository(
    rules: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("altrove"))
    git("init", "-q")
    subject = Subject(tmp_path / rules, tmp_path / "features", TODAY, since="HEAD")
    with pytest.raises(UsageError, match=r"--since: .*non è nel repository"):
        trial_steps.mutation(subject, lambda items, total, what: iter(items))


NO_REPOSITORY = (
    "--since: la cartella in cui sei non è in un repository git "
    "(spostati nel repository delle regole, o prova tutto con --all al posto di --since)"
)
NO_GIT = "--since: per leggere una revisione serve git, che qui non c'è (installa git, o prova tutto con --all al posto di --since)"
SLOW = "--since: git non ha risposto in 0 secondi (riprova, o prova tutto con --all al posto di --since)"
NO_RULES = (
    "--since: la revisione non ha regole in `rules` "
    "(indica una revisione che le ha, o prova tutto con --all al posto di --since)"
)


def refused(rules: Path) -> str:
    with pytest.raises(UsageError) as told:
        verified(rules, "mutation", since="HEAD")
    return str(told.value)


def test_the_cures_of_a_revision_that_cannot_be_had_are_those_of_since(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(editions, "PATIENCE", 0)
        assert refused(rules) == SLOW
    with monkeypatch.context() as patch:
        patch.setenv("PATH", "/nessuna")
        assert refused(rules) == NO_GIT
    git("mv", "rules/rulebook.yaml", "rules/altrove.yaml")
    commit()
    Path("rules/altrove.yaml").rename("rules/rulebook.yaml")
    assert refused(rules) == NO_RULES
    Path(".git").rename("altrove")
    assert refused(rules) == NO_REPOSITORY


@pytest.mark.parametrize("revision", ["", "-x"])
def test_what_is_no_revision_is_told_as_since_takes_it(rules: Path, revision: str) -> None:
    with pytest.raises(UsageError) as told:
        verified(rules, "mutation", since=revision)
    assert str(told.value) == "--since: manca la revisione (scrivine una: HEAD~1, main, v1.2)"


def test_without_scenarios_nothing_is_tried(rules: Path) -> None:
    step = trial_steps.mutation(Subject(rules, None, TODAY, since="HEAD"), lambda items, total, what: iter(items))
    assert step.state == "skipped"


def test_without_documents_drift_is_not_looked_for(rules: Path) -> None:
    *_, step = verify(Subject(rules, None, TODAY), (), lambda items, total, what: iter(items)).steps
    assert (step.state, step.why) == ("skipped", "indica la cartella dei documenti con --sources")
