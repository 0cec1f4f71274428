"""The changes that may go unnoticed: read strictly, each with its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engine.errors import RulebookRefused
from engine.reading.accepted import NAME, read_accepted
from engine.reading.rulebook import read_rulebook
from tests.conftest import ROOT

GOOD = """\
accepted:
  - id: clauses/demo.reply/applies_when:accept=other
    reason: nessuno lo chiede
    until: 2027-06-30
"""


def write(folder: Path, text: str) -> Path:
    (folder / NAME).write_text(text, encoding="utf-8")
    return folder


def refused(folder: Path, text: str) -> str:
    with pytest.raises(RulebookRefused) as caught:
        read_accepted(write(folder, text))
    return str(caught.value)


def test_an_entry_has_its_reason_its_last_day_and_its_line(tmp_path: Path) -> None:
    [entry] = read_accepted(write(tmp_path, GOOD))
    assert (entry.reason, entry.until, entry.line) == ("nessuno lo chiede", date(2027, 6, 30), 2)
    assert str(entry.problem("scaduta", "rinnovala")).startswith(f"{tmp_path.name}/{NAME}:2: ")


def test_without_the_file_nothing_is_accepted(tmp_path: Path) -> None:
    assert read_accepted(tmp_path) == ()


def test_every_problem_is_told_at_its_place(tmp_path: Path) -> None:
    found = refused(
        tmp_path,
        GOOD
        + GOOD.removeprefix("accepted:\n")
        + GOOD.split("\n", 1)[1].replace("demo", "altra").replace("06-30", "06-31"),
    )
    assert f"{NAME}:5:" in found
    assert "c'è già alla riga 2" in found
    assert f"{NAME}:10:12" in found


def test_an_entry_without_a_reason_is_refused(tmp_path: Path) -> None:
    assert "reason" in refused(tmp_path, GOOD.replace("    reason: nessuno lo chiede\n", ""))
    assert "sconosciuta" in refused(tmp_path, GOOD.replace("until", "fino"))
    assert NAME in refused(tmp_path, "accepted: [")


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    with pytest.raises(RulebookRefused, match="non si può leggere"):
        read_accepted(tmp_path)


def test_the_file_is_no_part_of_the_rules(tmp_path: Path) -> None:
    import shutil

    folder = tmp_path / "rules"
    shutil.copytree(ROOT / "rules", folder)
    (folder / NAME).unlink(missing_ok=True)
    before = read_rulebook(folder).digest
    assert read_rulebook(write(folder, GOOD)).digest == before
