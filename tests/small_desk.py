"""The rulebook of a small desk, and requests to screen by it."""

from __future__ import annotations

from datetime import date

import pytest

from engine.explaining.checker import Checker
from engine.reading.cases import read_cases
from engine.reading.rulebook import read_rulebook
from engine.screening import received, screen
from tests.conftest import ROOT

RULES = ROOT / "fixtures" / "rulebooks" / "desk"
GOOD = {
    "service": "info", "topic": "listed", "channel": "portal", "sent_on": "2026-04-30", "answered_on": "null",
    "via_delegate": "false", "complained_on": "null", "files": "[]",
}  # fmt: skip
HELP = {**GOOD, "service": "help", "sent_on": "2026-07-01", "complained_on": "2026-06-01"}


def request_text(identity: str, facts: dict[str, str], as_of: str = "2026-04-30") -> str:
    body = "".join(f"  {name}: {value}\n" for name, value in facts.items())
    return f"id: {identity}\nas_of: {as_of}\nfacts:\n{body}"


@pytest.fixture(scope="session")
def desk_checker():
    """A checker on the rulebook of a small desk."""
    checker = Checker(read_rulebook(RULES))
    yield checker
    checker.close()


@pytest.fixture
def screened(desk_checker):
    """The screening of a request with these facts."""

    def make(facts: dict[str, str], as_of: str = "2026-07-01"):
        rulebook = desk_checker.rulebook
        (case,) = read_cases(
            request_text("prova", facts, as_of).encode(), "prova.yaml", rulebook.vocabulary, as_of=None, today=date.max
        )
        desk = rulebook.header.desk
        verdict = desk_checker.check(case, also=desk.always)
        return screen(verdict, rulebook, desk, received=received(case, desk))

    return make


@pytest.fixture
def desk(folder, monkeypatch):
    """The empty working folder, where the rules of the small desk are in use."""
    monkeypatch.setenv("CONFORME_RULES", str(RULES))
    return folder


@pytest.fixture
def shipped(run, folder):
    """Runs `screen` with the rules that are shipped on one request: exit code, standard output, standard error."""

    def screened(facts: dict[str, object], as_of: str, *arguments: object) -> tuple[int, str, str]:
        name = "pratica.yaml"
        (folder / name).write_text(request_text("pratica", facts, as_of), encoding="utf-8")
        return run("screen", name, "--rules", ROOT / "rules", *arguments)

    return screened


@pytest.fixture
def request_file(folder):
    """Writes a request in the folder, and returns its name."""

    def write(facts: dict[str, str], identity: str = "r-one", as_of: str = "2026-04-30", name: str = "") -> str:
        name = name or f"{identity}.yaml"
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(request_text(identity, facts, as_of), encoding="utf-8")
        return name

    return write
