"""The README's two commands can be found and run as they stand; `.ci/run` runs them."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^<!-- run: (\w+) -->\n```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_there_are_two_commands_of_one_line_each():
    assert [name for name, _ in BLOCK.findall(README)] == ["check", "tests"]
    assert README.count("<!-- run:") == 2
    assert all(body.count("\n") == 1 for _, body in BLOCK.findall(README))


def test_each_command_makes_its_own_environment():
    for _, body in BLOCK.findall(README):
        assert body.startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_the_case_that_is_checked_exists():
    (body,) = [body for name, body in BLOCK.findall(README) if name == "check"]
    assert (ROOT / body.split()[-1]).is_file()


@pytest.mark.parametrize("document", ["README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md"])
def test_links_inside_the_project_lead_somewhere(document: str):
    text = (ROOT / document).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert ((ROOT / document).parent / target).exists(), target
