"""Where pieces are written: a line for who looks, a path that stays when lines move."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from engine.errors import Problem
from engine.reading.rulebook import examine
from engine.reading.source_map import SourceMap

MINIMAL = Path(__file__).parents[2] / "fixtures" / "rulebooks" / "minimal"
TODAY = date(2026, 11, 29)


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return Path(shutil.copytree(MINIMAL, tmp_path / "rules"))


def places(folder: Path) -> SourceMap:
    return examine(folder, TODAY).places


def test_a_piece_is_named_by_ids_and_placed_by_lines(rules: Path) -> None:
    found = places(rules).place("clauses", "demo.content", ("requires", 1, "when", "all", 0))
    assert found.file == (rules / "clauses" / "demo.yaml").as_posix()
    assert found.path == "demo.content.requires.content.when.all.0"
    text = (rules / "clauses" / "demo.yaml").read_text(encoding="utf-8").splitlines()
    assert text[found.line - 1][found.column - 1 :].startswith("{fact: elements")


def test_a_version_is_named_by_layer_and_first_day(rules: Path) -> None:
    found = [places(rules).place("parameters", "demo.reply_days", ("values", index)).path for index in (0, 1)]
    assert found == [
        "parameters/demo.reply_days.values.contract",
        "parameters/demo.reply_days.values.regulation@2017-01-01",
    ]


def test_a_blank_line_moves_lines_and_no_path(rules: Path) -> None:
    before = places(rules).place("clauses", "demo.reply", ("requires", 0))
    file = rules / "clauses" / "demo.yaml"
    file.write_text("\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    after = places(rules).place("clauses", "demo.reply", ("requires", 0))
    assert after.path == before.path
    assert after.line == before.line + 1


@pytest.mark.parametrize(
    ("told", "path"),
    [
        ("demo.reply: requires[0].when", "demo.reply.requires.in_time.when"),
        ("demo.reply", "demo.reply"),
        ("parameters.demo.reply_days.values[1].to", "parameters/demo.reply_days.values.regulation@2017-01-01.to"),
        ("parameters.demo.amount", "parameters/demo.amount"),
        ("facts.channel.phrase", "facts/channel.phrase"),
        ("facts.none.phrase", "facts.none.phrase"),
        ("counting.roll", "counting.roll"),
        ("demo.reply: requires[7].when", "demo.reply.requires.7.when"),
    ],
)
def test_a_problem_keeps_its_place_and_gets_a_path_that_stays(rules: Path, told: str, path: str) -> None:
    found = places(rules).of(Problem("rules/clauses/demo.yaml", 3, 4, told, "no"))
    assert (found.file, found.line, found.column) == ((rules / "clauses" / "demo.yaml").as_posix(), 3, 4)
    assert found.path == path


def test_the_folder_itself_is_a_place(rules: Path) -> None:
    assert places(rules).of(Problem("rules", 0, 0, "", "no")).file == "rules"


def test_a_piece_that_is_not_there(rules: Path) -> None:
    with pytest.raises(KeyError):
        places(rules).place("clauses", "demo.none")
