"""`rules/README.md` cannot rot: its steps are followed to the letter on a copy, its reference names every field."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel

from engine.explaining.messages import PLACEHOLDERS
from engine.model import clause, figures, vocabulary
from engine.model.conditions import OPERATORS
from engine.reading.rule_files import SECTIONS
from engine.reading.strict_yaml import load
from tests.project.console import ROOT, Block, Console, blocks, unlike

README = (ROOT / "rules" / "README.md").read_text(encoding="utf-8")
LESSON, REFERENCE = README.split("## Riferimento")
COPIED = ("rules", "features", "fixtures", "tests")
STEPS = {"aggiungi": "append to a file", "crea": "make a file", "esegui": "run, and compare what comes out"}


@pytest.fixture
def console(tmp_path: Path) -> Console:
    """A copy of the checkout, as somebody who follows the steps would have it."""
    copy = tmp_path / "copy"
    for name in COPIED:
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    (copy / "engine").symlink_to(ROOT / "engine")
    return Console(copy, tmp_path / "bin")


def commands(block: Block) -> Iterator[tuple[str, str]]:
    """Each command of a console block, with what is shown below it."""
    for part in re.split(r"^\$ ", block.body, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield command, shown


def follow(block: Block, console: Console) -> None:
    """Does what the comment above a block says."""
    step, _, rest = block.mark.partition(":")
    where, argument = f"rules/README.md:{block.line}", rest.strip()
    if step == "esegui":
        for command, shown in commands(block):
            code, said = console.run(command)
            assert code == int(argument or 0), f"{where}: `{command}` exits with {code}:\n{said}"
            missing = unlike(shown, said)
            assert not missing, f"{where}: `{command}` does not say, where it should: {missing}\n{said}"
        return
    target = console.folder / argument
    assert target.exists() == (step == "aggiungi"), f"{where}: {argument}"
    with target.open("a", encoding="utf-8") as file:
        file.write(block.body)


@pytest.mark.slow
def test_the_steps_work_as_they_are_written(console: Console) -> None:
    for block in blocks(LESSON):
        follow(block, console)


def test_every_block_says_what_to_do_with_it() -> None:
    marks = [block.mark.partition(":")[0] for block in blocks(README)]
    assert README.count("```") == 2 * len(marks)
    assert set(marks) == set(STEPS)


def test_the_lesson_shows_what_its_readers_will_need() -> None:
    shown = [block.mark for block in blocks(LESSON)]
    assert [mark for mark in shown if mark.startswith(("aggiungi", "crea"))] == [
        "aggiungi: rules/vocabulary/complaint.yaml",
        "aggiungi: rules/sources/annex-a/complaint.yaml",
        "aggiungi: rules/parameters/complaint.yaml",
        "aggiungi: rules/clauses/complaint.yaml",
        "aggiungi: features/families/complaint.feature",
        "crea: caso.yaml",
    ]
    run = [command for block in blocks(LESSON) if block.mark.startswith("esegui") for command, _ in commands(block)]
    for wanted in ("conforme rules validate", "conforme rules show", "conforme rules test", "conforme check"):
        assert any(command.startswith(wanted) for command in run), wanted


def words() -> Iterator[str]:
    """Every word a rule may write: keys of the model, their closed values, operators, placeholders, files."""
    nodes = {
        node
        for module in (clause, figures, vocabulary)
        for node in vars(module).values()
        if isinstance(node, type) and issubclass(node, BaseModel) and node.__module__ == module.__name__
    }
    for node in nodes:
        for name, field in node.model_fields.items():
            yield field.alias or name
            yield from (value for value in get_args(field.annotation) if isinstance(value, str) and value)
    yield from OPERATORS
    yield from (
        word
        for closed in (clause.Kind, clause.Outcome, figures.Layer, figures.Confidence, figures.Unit, figures.Profile)
        for word in get_args(closed)
    )
    yield from get_args(vocabulary.FactType)
    yield from (f"{{{name}}}" for name in PLACEHOLDERS)
    yield from (f"{key}:" for key in (*SECTIONS.values(), "parameters", "clauses"))


@pytest.mark.parametrize("word", sorted(set(words())))
def test_the_reference_names_every_word_a_rule_may_write(word: str) -> None:
    known = {part for quoted in re.findall(r"`([^`]+)`", REFERENCE) for part in re.split(r"[{}\s,]+", quoted)}
    quoted = set(re.findall(r"`([^`]+)`", REFERENCE))
    assert word in quoted or f"{word}:" in known


def test_frequent_mistakes_are_said_as_the_validator_says_them() -> None:
    said = [
        str(line)
        for path in sorted((ROOT / "fixtures" / "rulebooks" / "invalid").glob("*.yaml"))
        for line in load(path.read_bytes(), path.name, limit=100_000).value["expected"]
    ]
    rows = re.findall(r"^\| (?!il controllo|---)(.+?) \|", REFERENCE.split("## Errori frequenti")[1], re.MULTILINE)
    assert rows
    for row in rows:
        assert any(row in line.replace("`", "") for line in said), row
