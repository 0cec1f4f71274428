"""An edition is a folder, a wheel that carries rules, or a revision; whatever else is named is refused with a cure that works."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest

from engine.analysis.editions import edition
from engine.errors import RulebookRefused
from engine.model.rulebook import Rulebook
from tests.analysis.edits import edited
from tests.conftest import ROOT
from tests.layout import files


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=prova", "-c", "user.email=prova@example.invalid", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the rules as they are, then with one figure changed; the current folder is inside it."""
    folder = tmp_path / "repository"
    folder.mkdir()
    edited(folder)
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "prima")
    figures = folder / "rules" / "parameters" / "complaint.yaml"
    figures.write_text(figures.read_text(encoding="utf-8").replace("value: 30,", "value: 31,", 1), encoding="utf-8")
    git(folder, "commit", "-q", "-am", "dopo")
    monkeypatch.chdir(folder / "rules")
    return folder


def refusal(spec: str) -> str:
    with pytest.raises(RulebookRefused) as refused:
        edition(spec)
    assert refused.value.exit_code == 4
    return str(refused.value)


def test_a_folder(rulebook: Rulebook):
    found = edition(str(ROOT / "rules"))
    assert found.rulebook.digest == rulebook.digest
    assert found.place("complaint.reply_term") == "rules/clauses/complaint.yaml:2"
    assert found.place("parameters/complaint.reply_days").startswith("rules/parameters/complaint.yaml:")
    assert found.place("complaint.nessuna") == ""


def test_a_wheel(tmp_path: Path, rulebook: Rulebook):
    wheel = tmp_path / "conforme-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("engine/__init__.py", "")
        for file in sorted((ROOT / "rules").rglob("*")):
            if file.is_file():
                archive.write(file, f"engine/_rules/{file.relative_to(ROOT / 'rules')}")
    found = edition(str(wheel))
    assert found.rulebook.digest == rulebook.digest
    assert found.place("complaint.reply_term") == "rules/clauses/complaint.yaml:2"


def test_a_revision_and_the_one_before_it(repository: Path, rulebook: Rulebook):
    before, now = edition("git:HEAD~1"), edition("git:HEAD:rules")
    assert before.rulebook.digest == rulebook.digest
    assert [one.rulebook.parameters["complaint.reply_days"].values[0].value for one in (before, now)] == [30, 31]
    assert now.label == "git:HEAD:rules"
    assert not subprocess.run(["git", "status", "--short"], cwd=repository, capture_output=True, check=True).stdout


@pytest.mark.parametrize(
    ("spec", "what", "cure"),
    [
        ("git:nessuna", "la revisione non esiste", "git log --oneline"),
        ("git:", "manca la revisione", "git:HEAD~1"),
        ("git:--output=x", "manca la revisione", "git:HEAD~1"),
        ("git:HEAD:altrove", "non ha regole in `altrove`", "git:REVISIONE:CARTELLA"),
        ("git:HEAD:../fuori", "non ha regole in `../fuori`", "git:REVISIONE:CARTELLA"),
        ("nessuna", "la cartella delle regole non esiste", "git:REVISIONE"),
        ("rulebook.yaml", "non è una cartella", "git:REVISIONE"),
        ("nessuna.whl", "il pacchetto non si può leggere", ".whl integro"),
    ],
)
def test_what_is_no_edition_is_refused_with_a_cure(repository: Path, spec: str, what: str, cure: str):
    told = refusal(spec)
    assert told.startswith(f"{spec}: ")
    assert what in told
    assert cure in told


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert "non è in un repository git" in refusal("git:HEAD")


def test_without_git(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "/nessuna")
    assert "serve git, che qui non c'è" in refusal("git:HEAD")


def test_a_git_that_does_not_answer(repository: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("engine.analysis.editions.PATIENCE", 0)
    assert "non ha risposto" in refusal("git:HEAD")


def test_a_link_in_a_revision_is_not_followed(repository: Path):
    (repository / "rules" / "clauses" / "altro.yaml").symlink_to("/etc/hostname")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "collegamento")
    assert "non è un file normale" in refusal("git:HEAD")


def test_rules_with_problems_say_all_of_them(repository: Path):
    for file in files(repository / "rules", "readings"):
        file.write_text("readings: {}\n", encoding="utf-8")
    git(repository, "commit", "-q", "-am", "guasto")
    assert refusal("git:HEAD").count("rules/clauses/") > 1


def test_a_wheel_without_rules(tmp_path: Path):
    wheel = tmp_path / "altro.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("altro/__init__.py", "")
    assert "il pacchetto non porta regole" in refusal(str(wheel))


def test_a_file_that_is_no_archive(tmp_path: Path):
    (tmp_path / "finto.whl").write_bytes(b"PK non lo e'")
    assert "non è un archivio integro" in refusal(str(tmp_path / "finto.whl"))


def test_a_wheel_that_would_write_elsewhere_writes_nothing(tmp_path: Path):
    wheel = tmp_path / "cattivo.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("x/_rules/rulebook.yaml", "id: x\n")
        archive.writestr("x/_rules/../../../fuori.yaml", "x")
    assert "esce dalla cartella delle regole" in refusal(str(wheel))
    assert not list(tmp_path.rglob("fuori.yaml"))


def test_a_wheel_that_swells_is_not_unpacked(tmp_path: Path):
    wheel = tmp_path / "bomba.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x/_rules/rulebook.yaml", "id: x\n")
        archive.writestr("x/_rules/sources.yaml", b"0" * 20_000_000)
    assert "troppo grandi" in refusal(str(wheel))


def test_an_edition_of_the_past_is_not_refused_for_its_words(tmp_path: Path):
    folder = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", folder)
    clause = folder / "clauses" / "force-majeure" / "leaving.yaml"
    told = clause.read_text(encoding="utf-8")
    assert "ha effetto dal {supplier_exit_on}" in told
    clause.write_text(told.replace("{supplier_exit_on}", "{done}"), encoding="utf-8")
    assert "è dell'atto di" in refusal(str(folder))
    assert edition(str(folder), past=True).rulebook.clauses.keys() == edition("rules").rulebook.clauses.keys()
