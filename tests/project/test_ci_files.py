"""What other repositories take from us, carried out: the action, the GitLab template, the hooks. Their commands run word by
word in a small repository with rules and cases of its own."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from defusedxml import ElementTree

from tests.conftest import ROOT
from tests.project.console import Console
from tests.verified import change, clean

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
SPEC, JOBS = yaml.safe_load_all((ROOT / "templates" / "conforme.yml").read_text(encoding="utf-8"))
HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
CASE = "id: {id}\nas_of: 2026-09-30\nfacts: {{received_on: 2026-05-04, replied_on: {reply}, channel: email}}\n"
FAMILY = (
    "    unless:\n      - {id: by_post, title: è arrivata per posta, when: {fact: channel, is: post, presume: email}}\n"
)

pytestmark = pytest.mark.slow


class Repository:
    """A repository of somebody else, and a shell in it where `conforme` is ours."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "repository"
        self.folder.mkdir()
        clean(self.folder)
        self.case("tardi", "2026-06-15")
        self._console = Console(self.folder, folder / "bin")
        named = ("-c", "user.name=prova", "-c", "user.email=prova@example.org")
        for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "prova")):
            subprocess.run(["git", *named, *arguments], cwd=self.folder, check=True)

    def case(self, name: str, reply: str) -> None:
        (self.folder / "cases").mkdir(exist_ok=True)
        (self.folder / "cases" / f"{name}.yaml").write_text(CASE.format(id=name, reply=reply), encoding="utf-8")

    def run(self, script: str, variables: Mapping[str, str]) -> tuple[int, str]:
        """A script as a runner gives it to bash: any command that fails ends it."""
        ours = {"PYTHONPATH": str(ROOT)} | dict(variables)
        given = "".join(f"export {name}={shlex.quote(value)}\n" for name, value in ours.items())
        return self._console.run(f"set -eo pipefail\n{given}{script}")

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def break_a_scenario(self) -> None:
        change(self.folder / "features" / "families" / "demo.feature", "06-04 | violato ", "06-04 | conforme")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def inputs(given: Mapping[str, str]) -> dict[str, str]:
    assert given.keys() <= ACTION["inputs"].keys()
    return {name: body["default"] for name, body in ACTION["inputs"].items()} | dict(given)


def action(repository: Repository, **given: str) -> dict[str, tuple[int, str]]:
    """The steps of the action but the installation, as a runner carries them out: exit code and output of each that ran."""
    values = inputs({name.replace("_", "-"): value for name, value in given.items()})
    found: dict[str, tuple[int, str]] = {}
    for step in ACTION["runs"]["steps"]:
        if step["id"] == "install":
            continue
        always, _, condition = step["if"].rpartition("always() && ")
        name = re.fullmatch(r"inputs\.([\w-]+) != ''", condition)
        assert name is not None
        failed = any(code for code, _ in found.values())
        if not values[name[1]] or (failed and "always()" not in step["if"]):
            continue
        assert step["shell"] == "bash"
        variables = {key: filled(text, values) for key, text in step["env"].items()}
        summary = repository.folder.parent / "summary.md"
        summary.touch()
        found[step["id"]] = repository.run(step["run"], variables | {"GITHUB_STEP_SUMMARY": str(summary)})
        assert always in ("", "always() && ")
    return found


def filled(text: str, values: Mapping[str, str]) -> str:
    return re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda match: values[match[1]], text)


def test_inputs_reach_a_script_only_as_variables() -> None:
    for step in ACTION["runs"]["steps"]:
        assert "${{" not in step["run"]
    for job in JOBS.values():
        assert "$[[" not in "".join(job.get("script", ()))


def test_the_action_installs_what_the_readme_installs() -> None:
    [install] = [step for step in ACTION["runs"]["steps"] if step["id"] == "install"]
    named = re.findall(r"\$GITHUB_ACTION_PATH/([\w./]+)", install["run"])
    assert named == ["requirements/build.txt", "requirements/run.txt"]
    assert all((ROOT / name).is_file() for name in named)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for arguments in ("--no-build-isolation -r", "--no-build-isolation --no-deps"):
        assert f"pip install {arguments}" in readme
        assert f'pip" install {arguments}' in install["run"]


def test_the_action_on_rules_in_order(repository: Repository) -> None:
    [(step, (code, out))] = action(repository, rules="rules").items()
    assert (step, code) == ("verify", 0), out
    assert (repository.folder.parent / "summary.md").read_text(encoding="utf-8") == ""
    assert json.loads(repository.read("conforme-reports/rules.sarif"))["version"] == "2.1.0"
    assert ElementTree.fromstring(repository.read("conforme-reports/rules.xml")).get("failures") == "0"


def test_the_action_on_rules_and_cases_that_are_not(repository: Repository) -> None:
    repository.break_a_scenario()
    found = action(repository, rules="rules", cases="cases")
    assert {step: code for step, (code, _) in found.items()} == {"verify": 1, "check": 1}
    assert "::error file=features/families/demo.feature,line=" in found["verify"][1]
    assert "::error file=cases/tardi.yaml,title=Risposta alla richiesta::" in found["check"][1]
    summary = (repository.folder.parent / "summary.md").read_text(encoding="utf-8")
    assert "Scenari: riusciti 1, non riusciti 1" in summary
    assert "Casi: non conforme 1" in summary
    known = action(repository, rules="rules", baseline="conforme-reports/rules.json", reports="altrove")
    assert known["verify"][0] == 0


def test_the_action_fails_on_the_conclusions_it_is_given(repository: Repository) -> None:
    assert action(repository, rules="rules", cases="cases", fail_on="undetermined")["check"][0] == 0
    repository.case("bene", "2026-05-20")
    (repository.folder / "cases" / "tardi.yaml").unlink()
    assert action(repository, rules="rules", cases="cases")["check"][0] == 0


def test_the_action_and_the_template_on_what_changed(repository: Repository) -> None:
    assert action(repository, rules="rules", since="HEAD", memory="memoria.json")["verify"][0] == 0
    assert job(repository, "conforme-rules", rules="rules", since="HEAD")[0] == 0
    change(repository.folder / "rules" / "parameters" / "demo.yaml", 'value: "30.00"', 'value: "31.00"')
    code, out = action(repository, rules="rules", since="HEAD", memory="memoria.json")["verify"]
    assert code == 1
    assert "title=Nessuno scenario nota questo cambiamento::demo.amount: " in out
    assert (repository.folder / "memoria.json").is_file()
    assert job(repository, "conforme-rules", rules="rules", since="HEAD")[0] == 1


def job(repository: Repository, name: str, **given: str) -> tuple[int, str]:
    """A job of the template, as GitLab carries it out."""
    body: dict[str, Any] = JOBS[name]
    values = {key: about.get("default") for key, about in SPEC["spec"]["inputs"].items()}
    values |= {key.replace("_", "-"): value for key, value in given.items()}
    told = {
        key: re.sub(r"\$\[\[ inputs\.([\w-]+) \]\]", lambda match: values[match[1]], text)
        for key, text in body["variables"].items()
    }
    result = repository.run("\n".join(body["script"]), told)
    assert (repository.folder / body["artifacts"]["reports"]["junit"]).is_file()
    return result


def test_the_gitlab_template(repository: Repository) -> None:
    assert [key for key, about in SPEC["spec"]["inputs"].items() if "default" not in about] == ["image"]
    assert job(repository, "conforme-rules", rules="rules")[0] == 0
    code, out = job(repository, "conforme-cases", rules="rules", cases="cases")
    assert (code, "NON CONFORME" in out) == (1, True)
    assert job(repository, "conforme-cases", rules="rules", cases="cases", fail_on="none")[0] == 0
    repository.break_a_scenario()
    assert job(repository, "conforme-rules", rules="rules")[0] == 1
    assert ElementTree.fromstring(repository.read("conforme-reports/rules.xml")).get("failures") == "1"


def hook(repository: Repository, name: str, *files: str) -> tuple[int, str]:
    body = HOOKS[name]
    passed = files if body.get("pass_filenames", True) else ()
    return repository.run(shlex.join([*shlex.split(body["entry"]), *body["args"], *passed]), {})


def test_the_hooks(repository: Repository) -> None:
    assert all(
        re.search(HOOKS["conforme-rules"]["files"], name) for name in ("rules/x.yaml", "features/families/x.feature")
    )
    assert hook(repository, "conforme-rules")[0] == 0
    repository.break_a_scenario()
    code, out = hook(repository, "conforme-rules")
    assert (code, "[scenarios/unmet]" in out) == (1, True)
    file = "cases/tardi.yaml"
    assert re.search(HOOKS["conforme-cases"]["files"], file)
    assert repository.run(f"{HOOKS['conforme-cases']['entry']} {file}", {"CONFORME_RULES": "rules"})[0] == 1
    repository.case("tardi", "2026-05-20")
    assert repository.run(f"{HOOKS['conforme-cases']['entry']} {file}", {"CONFORME_RULES": "rules"})[0] == 0
