"""What goes out with an edition: the container, the catalogue entry, how to report and how to release."""

from __future__ import annotations

import json
import re

import pytest
import yaml

from engine import __version__
from engine.cli import exits
from engine.cli.main import main
from tests.conftest import ROOT
from tests.project.console import blocks
from tests.project.container import LEFT_OUT, STAGES, main_job, read
from tests.project.lock import PROJECT

CODE = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
MANDATORY = (
    "publiccodeYmlVersion", "name", "url", "releaseDate", "platforms", "categories", "developmentStatus",
    "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady",
    "localisation.availableLanguages", "description.it.shortDescription", "description.it.longDescription",
    "description.it.features",
)  # fmt: skip
STATES = {"concept", "development", "beta", "stable", "obsolete"}
KINDS = {
    "standalone/mobile", "standalone/iot", "standalone/desktop", "standalone/web", "standalone/backend",
    "standalone/other", "addon", "library", "configurationFiles",
}  # fmt: skip
MAINTENANCE = {"internal": "contacts", "community": "contacts", "contract": "contractors", "none": "type"}


@pytest.mark.parametrize("key", MANDATORY)
def test_the_catalogue_entry_has_what_the_standard_wants(key: str) -> None:
    value = CODE
    for step in key.split("."):
        value = value[step]
    assert value not in (None, "", [], {})


def test_the_catalogue_entry_is_of_its_standard() -> None:
    told = CODE["description"]["it"]
    assert CODE["publiccodeYmlVersion"] == "0.4"
    assert CODE["developmentStatus"] in STATES
    assert CODE["softwareType"] in KINDS
    assert CODE["maintenance"][MAINTENANCE[CODE["maintenance"]["type"]]]
    assert len(told["shortDescription"]) <= 150
    assert 150 <= len(told["longDescription"]) <= 10_000
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", CODE["releaseDate"])


def test_the_catalogue_entry_says_what_the_project_says() -> None:
    assert CODE["name"] == PROJECT["project"]["name"]
    assert CODE["softwareVersion"] == __version__
    assert CODE["legal"]["license"] == PROJECT["project"]["license"]


def test_the_image_is_built_in_two_stages_and_its_user_is_nobody() -> None:
    build, last = STAGES
    assert build.name in last.lines[1][1]
    assert all(":" in stage.image and not stage.image.endswith(":latest") for stage in STAGES)
    words = [word for word, _ in last.lines]
    assert words.index("USER") > max(place for place, word in enumerate(words) if word in ("RUN", "COPY"))
    assert last.all("USER") == ["conforme"]
    assert not [rest for rest in last.all("RUN") if "apt-get" in rest or "pip" in rest]


def test_the_image_installs_as_the_readme_does() -> None:
    (check,) = [
        block for block in blocks((ROOT / "README.md").read_text(encoding="utf-8")) if block.mark == "run: check"
    ]
    steps = [step.strip().replace(".venv", "/opt/conforme") for step in check.body.split("&&")]
    assert [rest for rest in STAGES[0].all("RUN") if not rest.startswith(LEFT_OUT)] == steps[:-1]


def test_what_is_copied_exists_and_is_let_in() -> None:
    let_in = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    names = [
        name for stage in STAGES for rest in stage.all("COPY") if "--from" not in rest for name in rest.split()[:-1]
    ]
    assert [name for name in names if not (ROOT / name).exists() or f"!{name}" not in let_in] == []


def test_the_main_job_is_a_case_of_the_readme(capsys: pytest.CaptureFixture[str]) -> None:
    words = main_job().split()
    assert words[0] in PROJECT["project"]["scripts"]
    place = next(rest.split() for rest in STAGES[-1].all("COPY") if rest.startswith("fixtures"))
    assert main([words[1], words[2].replace(place[1], str(ROOT / place[0]))]) == exits.NON_COMPLIANT
    assert "NON CONFORME" in capsys.readouterr().out


def test_a_dockerfile_is_read_line_by_line() -> None:
    (one, two) = read('# c\nFROM a:1 AS b\nRUN x && \\\n  y\n\nFROM c:2\nCMD ["z"]\n')
    assert (one.image, one.name, one.lines) == ("a:1", "b", [("RUN", "x &&    y")])
    assert json.loads(two.all("CMD")[0]) == ["z"]


@pytest.mark.parametrize(
    ("document", "named"),
    [
        ("RELEASING.md", ["CHANGELOG.md", ".ci/lock", ".ci/run", "publiccode.yml", "git tag", "docker build"]),
        ("SECURITY.md", ["attachments", "rulebooks", "Supported versions", "How to report"]),
    ],
)
def test_the_documents_of_an_edition_name_their_parts(document: str, named: list[str]) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    assert [word for word in named if word not in text] == []


def test_the_files_that_releasing_names_exist() -> None:
    text = (ROOT / "RELEASING.md").read_text(encoding="utf-8")
    named = re.findall(r"`(?:bash )?([\w.]+(?:/[\w.]+)+|[A-Z]+\.md|publiccode\.yml)(?: --\w+)?`", text)
    assert len(named) > 5
    assert [name for name in named if not (ROOT / name).exists()] == []
