"""`python -m tests.project.container FOLDER` carries out the Dockerfile in a folder that stands for the image: copies are
copied, commands run, and at the end the main job. What only a container can do (packages, users) is printed and left out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.conftest import ROOT

LEFT_OUT = ("apt-get ", "useradd ")


@dataclass
class Stage:
    """From one FROM to the next: the image, the name (empty where none), and the instructions."""

    image: str
    name: str = ""
    lines: list[tuple[str, str]] = field(default_factory=list)

    def all(self, word: str) -> list[str]:
        """The arguments of every instruction of that word, in order."""
        return [rest for found, rest in self.lines if found == word]


def read(text: str) -> list[Stage]:
    """The stages of a Dockerfile."""
    stages: list[Stage] = []
    for line in text.replace("\\\n", " ").splitlines():
        word, _, rest = line.strip().partition(" ")
        if not word or word.startswith("#"):
            continue
        if word == "FROM":
            image, _, name = rest.partition(" AS ")
            stages.append(Stage(image, name))
        else:
            stages[-1].lines.append((word, rest.strip()))
    return stages


STAGES = read((ROOT / "Dockerfile").read_text(encoding="utf-8"))


class Rehearsal:
    """A folder in the place of the root of the image: absolute paths of the Dockerfile are paths inside it."""

    def __init__(self, folder: Path) -> None:
        self.root, self.here = folder, "/"

    def inside(self, path: str) -> Path:
        """Where a path of the image is."""
        return self.root / str(PurePosixPath(self.here) / path).lstrip("/")

    def copy(self, arguments: str) -> None:
        """COPY: from the checkout, or from a stage before, which is this same folder."""
        *names, target = arguments.split()
        if names[0].startswith("--from="):
            return
        for name in names:
            source, to = ROOT / name, self.inside(target)
            if source.is_dir():
                shutil.copytree(source, to, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                to.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, to)

    def run(self, command: str) -> int:
        """RUN: the exit code of a command, with the folders of the image in their places."""
        for place in ("/opt", "/usr/share/conforme"):
            command = command.replace(f" {place}/", f" {self.root}{place}/")
        command = f"{self.root}{command}" if command.startswith("/opt/") else command
        self.inside(".").mkdir(parents=True, exist_ok=True)
        path = f"{self.root}/opt/conforme/bin:{os.environ['PATH']}"
        return subprocess.run(
            ["sh", "-c", command], cwd=self.inside("."), env={**os.environ, "PATH": path}, check=False
        ).returncode

    def carry_out(self) -> int:
        """Every stage, then the main job; its exit code."""
        for stage in STAGES:
            for word, rest in stage.lines:
                if word == "WORKDIR":
                    self.here = rest
                elif word == "COPY":
                    self.copy(rest)
                elif word == "RUN" and rest.startswith(LEFT_OUT):
                    print(f"left out, only a container can: {rest}")  # noqa: T201
                elif word == "RUN" and (code := self.run(rest)):
                    raise SystemExit(f"exit {code}: {rest}")
        return self.run(main_job())


def main_job() -> str:
    """What the image does when nothing else is asked."""
    last = STAGES[-1]
    return " ".join([*json.loads(last.all("ENTRYPOINT")[-1]), *json.loads(last.all("CMD")[-1])])


if __name__ == "__main__":
    sys.exit(Rehearsal(Path(sys.argv[1]).resolve()).carry_out())
