"""Nothing is written over what is read, under whatever name; why the system refuses a path, as it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import UsageError
from engine.reading.paths import check_outputs, files_of_rules, reason


@pytest.fixture
def files(tmp_path):
    (tmp_path / "read").mkdir()
    (tmp_path / "read" / "one.json").write_text("1")
    (tmp_path / "link.json").symlink_to("read/one.json")
    (tmp_path / "hard.json").hardlink_to(tmp_path / "read" / "one.json")
    return tmp_path


@pytest.mark.parametrize("name", ["read/one.json", "read/../read/one.json", "link.json", "hard.json"])
def test_a_file_that_is_read_is_not_written_under_any_name(files, name):
    with pytest.raises(UsageError, match=r"--output: `.*` è da leggere \(scegli un altro nome\)"):
        check_outputs([("--output", files / name)], [(files / "read" / "one.json", "è da leggere")])


def test_of_a_folder_what_is_there_is_read_and_what_is_new_is_not(files):
    folder = [(files / "read", "è da leggere")]
    check_outputs([("--output", files / "read" / "new.json")], folder)
    with pytest.raises(UsageError, match="è da leggere"):
        check_outputs([("--output", files / "link.json")], folder)


def test_all_that_is_wrong_is_told_at_once(files):
    new = files / "new.json"
    written = [("--archive", new), ("--output", new), ("--output", files / "hard.json")]
    with pytest.raises(UsageError) as told:
        check_outputs(written, [(files / "link.json", "è da leggere")])
    assert [one.what for one in told.value.problems] == [
        f"`{files / 'hard.json'}` è da leggere", f"`{new}` è già ciò che scrive --archive",
    ]  # fmt: skip


def test_a_repository_of_rules_may_hold_reports(tmp_path):
    (tmp_path / "clauses").mkdir()
    for name in ("clauses/a.txt", "rulebook.yaml", "schema.json", "esito.json", "esito.md"):
        (tmp_path / name).write_text("")
    check_outputs(
        [("--output", tmp_path / "esito.json"), ("--output", tmp_path / "esito.md")], files_of_rules(tmp_path)
    )
    for name in ("clauses/a.txt", "rulebook.yaml", "schema.json"):
        with pytest.raises(UsageError, match="è un file delle regole"):
            check_outputs([("--output", tmp_path / name)], files_of_rules(tmp_path))


@pytest.mark.parametrize(
    ("name", "told"),
    [("nope.yaml", "il file non esiste"), ("nope/file.yaml", "la cartella non esiste"), (".", "è una cartella")],
)
def test_what_is_not_there_is_named_for_what_it_is(tmp_path: Path, name: str, told: str):
    with pytest.raises((FileNotFoundError, IsADirectoryError)) as refused:
        (tmp_path / name).read_bytes()
    assert reason(refused.value) == told


def test_a_file_to_write_has_no_folder(tmp_path: Path):
    with pytest.raises(FileNotFoundError) as refused:
        (tmp_path / "nope" / "file.yaml").write_bytes(b"")
    assert reason(refused.value) == "la cartella non esiste"


def test_without_a_name_it_is_the_folder_that_is_not_there():
    assert reason(FileNotFoundError()) == "la cartella non esiste"
