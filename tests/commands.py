"""A command run in an empty folder, and the cases it is most often run on."""

from __future__ import annotations

import pytest

from engine.cli.main import main

LATE = """\
id: tardi
title: Risposta tardiva
as_of: 2026-06-20
facts: {complaint_received_on: 2026-05-04, complaint_reply_sent_on: 2026-06-15}
"""
IN_TIME = LATE.replace("tardi\n", "in-tempo\n").replace("2026-06-15", "2026-06-03")
OPEN = """\
id: "007"
as_of: 2026-08-12
facts: {complaint_received_on: 2026-05-04}
"""
BAD = "id: sbagliato\nfacts: {complaint_received: 2026-05-04}\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty working folder, with the rules of the checkout and no terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CONFORME_RULES", raising=False)
    return tmp_path


@pytest.fixture
def run(folder, capsys):
    """Runs a command in the folder: exit code, standard output, standard error."""

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


@pytest.fixture
def case(folder):
    """Writes a case file in the folder."""

    def write(text: str, name: str = "caso.yaml") -> str:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return name

    return write
