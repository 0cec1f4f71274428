"""The README's two commands can be found and run as they stand (`.ci/run` runs them), and its figures are those of the
code."""

import re
from datetime import date

import pytest

from engine.cli import exits
from engine.model.figures import PROFILES
from engine.reckoning.calendar import VERIFIED_YEARS, CalendarRefused, holiday
from tests.project.console import DOCUMENTS, ROOT, blocks
from tests.project.lock import FOLDER

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "verifiche.md").read_text(encoding="utf-8")
COMMANDS = {
    block.mark.removeprefix("run: "): [step.strip() for step in block.body.split("&&")]
    for block in blocks(README)
    if block.mark.startswith("run: ")
}
LOCKED = re.compile(r"^\.venv/bin/pip install (?:--no-build-isolation )?-r requirements/(\w+)\.txt$")
OURSELVES = re.compile(r"^\.venv/bin/pip install --no-build-isolation --no-deps (?:-e )?\.$")
MEANS = {
    "compliant": exits.COMPLIANT,
    "non-compliant": exits.NON_COMPLIANT,
    "wrong use": exits.USAGE,
    "undetermined": exits.UNDETERMINED,
    "rulebook or edition refused, or an archive that was changed": exits.RULEBOOK_REFUSED,
    "case refused": exits.CASE_REFUSED,
    "to regularise": exits.TO_REGULARISE,
    "something could not be settled": exits.UNSETTLED,
    "fault": exits.FAULT,
    "interrupted": exits.INTERRUPTED,
    "whoever read the output left": exits.BROKEN_PIPE,
}


def test_there_are_two_commands():
    assert list(COMMANDS) == ["check", "tests"]
    assert README.count("<!-- run:") == 2


@pytest.mark.parametrize(("name", "wanted"), [("check", ["build", "run"]), ("tests", ["build", "dev"])])
def test_each_command_makes_its_own_environment_from_the_lock(name: str, wanted: list[str]):
    first, *installed, ourselves, work = COMMANDS[name]
    assert first == "python3 -m venv .venv"
    assert [LOCKED.match(step)[1] for step in installed] == wanted
    assert all((FOLDER / f"{file}.txt").is_file() for file in wanted)
    assert OURSELVES.match(ourselves)
    assert work.startswith(".venv/bin/")


def test_what_is_built_is_built_by_the_lock():
    # The lock of what builds comes first and has nothing to build; the others build with it.
    for name in COMMANDS:
        isolated = [step for step in COMMANDS[name] if "pip install" in step and "--no-build-isolation" not in step]
        assert [LOCKED.match(step)[1] for step in isolated] == ["build"]


def test_the_case_that_is_checked_exists():
    assert (ROOT / COMMANDS["check"][-1].split()[-1]).is_file()


@pytest.mark.parametrize(
    "document",
    [
        *DOCUMENTS, "CHANGELOG.md", "SECURITY.md", "RELEASING.md", ".github/CONTRIBUTING.md", "engine/README.md",
        "rules/README.md",
    ],
)  # fmt: skip
def test_links_inside_the_project_lead_somewhere(document: str):
    text = (ROOT / document).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert ((ROOT / document).parent / target).exists(), target


def test_every_guide_is_named():
    assert [name for name in DOCUMENTS[1:] if f"({name})" not in README] == []


def test_the_exit_codes_are_those_of_the_program():
    rows = re.findall(r"\| (\d+) \| ([^|]+?) (?=\|)", README)
    told = {
        next(start for start in sorted(MEANS, key=len, reverse=True) if text.startswith(start)): code
        for code, text in rows
    }
    assert {meaning: int(code) for meaning, code in told.items()} == MEANS
    (order,) = re.findall(r"the gravest: ([\d, ]+)\.", README)
    codes = [int(code) for code in order.split(", ")]
    assert all(exits.gravest(reversed(codes[place:])) == code for place, code in enumerate(codes))


def test_its_figures_are_those_of_the_code():
    for year in (VERIFIED_YEARS[0] - 1, VERIFIED_YEARS[-1] + 1):
        with pytest.raises(CalendarRefused):
            holiday(date(year, 6, 1).toordinal())
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"the years {VERIFIED_YEARS[0]}-{VERIFIED_YEARS[-1]};" in README
    assert "Python 3.11 or 3.12" in README
    assert 'requires-python = ">=3.11"' in project
    assert "from Python 3.13 on" in README
    assert "durable-rules==2.0.28; python_version < '3.13'" in project
    assert all(f"`{profile}`" in GUIDE for profile in PROFILES)
