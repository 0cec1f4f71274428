"""Runs what a document shows in its fenced blocks: `conforme`, `pytest`, `dask` and `python` are those of this interpreter."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))))
"""What shows commands at work, with all that they say."""
PROGRAMS = {
    "conforme": "-m engine.cli.main",
    "pytest": "-m pytest -p no:cacheprovider",
    "python": "",
    "dask": "-m dask",
}
INHERITED = ("PATH", "HOME", "LANG", "TMPDIR")

_BLOCK = re.compile(r"(?:^<!-- (?P<mark>[^\n]*?) -->\n)?^```(?P<language>\w*)\n(?P<body>.*?)^```$", re.M | re.S)


@dataclass(frozen=True)
class Block:
    """A fenced block: the HTML comment just above it (empty where there is none), what is inside, and its line."""

    mark: str
    body: str
    line: int


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a document, in order."""
    return [
        Block(found["mark"] or "", found["body"], text.count("\n", 0, found.start()) + 1)
        for found in _BLOCK.finditer(text)
    ]


class Console:
    """Runs shell lines in a folder, away from the settings of whoever runs the tests."""

    def __init__(self, folder: Path, programs: Path) -> None:
        self.folder = folder
        programs.mkdir()
        for name, arguments in PROGRAMS.items():
            program = programs / name
            program.write_text(f'#!/bin/sh\nexec "{sys.executable}" {arguments} "$@"\n', encoding="utf-8")
            program.chmod(0o755)
        kept = {name: os.environ[name] for name in INHERITED if name in os.environ}
        path = f"{programs}{os.pathsep}{kept['PATH']}"
        self._environment = kept | {"PATH": path, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"}

    @contextmanager
    def running(self, command: str) -> Iterator[None]:
        """A command that goes on until the end of the block."""
        process = subprocess.Popen(
            ["bash", "-c", f"exec {command}"],
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)

    def run(self, command: str) -> tuple[int, str]:
        """The exit code of a shell line, and all it said."""
        result = subprocess.run(
            ["bash", "-c", command],
            cwd=self.folder,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        return result.returncode, result.stdout


def unlike(shown: str, said: str) -> str:
    """The first shown line that the output does not have in its place; empty where it has them all. `…` stands for
    anything inside a line; alone on a line, for any number of lines."""
    lines, at, skipping = said.splitlines(), 0, False
    for wanted in shown.splitlines():
        if wanted.strip() == "…":
            skipping = True
            continue
        pattern = re.compile(".*".join(map(re.escape, re.split(r"\s*…\s*", wanted.rstrip()))))
        ahead = range(at, len(lines)) if skipping else range(at, min(at + 1, len(lines)))
        found = next((index for index in ahead if pattern.fullmatch(lines[index].rstrip())), None)
        if found is None:
            return wanted
        at, skipping = found + 1, False
    return "" if skipping or at == len(lines) else f"(fine; invece: {lines[at]})"


def shown(block: Block) -> str | None:
    """The command a block shows at work; None for other blocks."""
    return block.mark.removeprefix("shows: ") if block.mark.startswith("shows: ") else None


def refreshed(text: str, console: Console) -> str:
    """The document with what its commands say today: below each `<!-- shows: COMMAND -->`, the command, then all it
    says."""

    def renew(found: re.Match[str]) -> str:
        command = (found["mark"] or "").removeprefix("shows: ")
        if command == (found["mark"] or ""):
            return found.group()
        return f"<!-- {found['mark']} -->\n```{found['language']}\n$ {command}\n{console.run(command)[1]}```"

    return _BLOCK.sub(renew, text)


def reading_room(folder: Path) -> Console:
    """A console in a new folder that has the rules, the cases and the engine of the checkout, and takes what is
    written."""
    room = folder / "room"
    room.mkdir()
    for name in ("engine", "rules", "fixtures"):
        (room / name).symlink_to(ROOT / name)
    return Console(room, folder / "bin")
