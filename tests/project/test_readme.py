"""The README's two commands can be found and run as they stand (`.ci/run` runs them); all it shows is what comes out."""

import re
import socket
from datetime import date
from pathlib import Path

import pytest

from engine.cli import exits
from engine.evaluation import durable_host
from engine.model.figures import PROFILES
from engine.reckoning.calendar import VERIFIED_YEARS, CalendarRefused, holiday
from tests.project.console import ROOT, blocks, reading_room, refreshed

README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^<!-- run: (\w+) -->\n```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BENCHMARK = re.compile(r"<!-- (?:batch )?benchmark -->.*?<!-- /(?:batch )?benchmark -->", re.DOTALL)
RUN = re.compile(r"\$ (.+?) +# (\d+)  \S")
REFRESH = "python -m tests.project.console"
MEANS = {
    "compliant": exits.COMPLIANT,
    "non-compliant": exits.NON_COMPLIANT,
    "wrong use": exits.USAGE,
    "undetermined": exits.UNDETERMINED,
    "rulebook refused": exits.RULEBOOK_REFUSED,
    "case refused": exits.CASE_REFUSED,
    "to regularise": exits.TO_REGULARISE,
    "fault": exits.FAULT,
    "interrupted": exits.INTERRUPTED,
    "whoever read the output left": exits.BROKEN_PIPE,
}


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


@pytest.mark.parametrize(
    "document",
    ["README.md", "CHANGELOG.md", ".github/CONTRIBUTING.md", "engine/README.md", "rules/README.md"],
)
def test_links_inside_the_project_lead_somewhere(document: str):
    text = (ROOT / document).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert ((ROOT / document).parent / target).exists(), target


@pytest.mark.skipif(not durable_host.AVAILABLE, reason="the receipt names both evaluators")
def test_what_it_shows_is_what_comes_out(tmp_path: Path):
    assert README.count("<!-- shows: ") >= 4
    assert refreshed(README, reading_room(tmp_path)) == README, f"if it changed on purpose: {REFRESH}"


def test_the_commands_exit_as_it_says(tmp_path: Path):
    room = reading_room(tmp_path)
    for block in blocks(README):
        if block.mark.startswith("shows: "):
            room.run(block.mark.removeprefix("shows: "))
    (block,) = [block for block in blocks(README) if block.mark == "runs"]
    lines = block.body.splitlines()
    for line in lines:
        told = RUN.match(line)
        assert told, line
        code, said = room.run(told[1])
        assert code == int(told[2]), f"{line}\n{said}"


def test_the_cluster_it_starts_gives_the_same_verdicts(tmp_path: Path):
    pytest.importorskip("distributed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    (block,) = [block for block in blocks(README) if block.mark == "cluster"]
    commands = [line[2:].partition("  #")[0].strip().replace("8786", port) for line in block.body.splitlines()]
    scheduler, worker, batch = (f"{command} --no-dashboard" if "dask" in command else command for command in commands)
    room = reading_room(tmp_path)
    with room.running(f"{scheduler} --host 127.0.0.1"), room.running(worker), room.running(worker):
        assert room.run(batch)[0] == 0
    there = (room.folder / "verdicts.csv").read_bytes()
    assert room.run(batch.partition(" --work")[0])[0] == 0
    assert (room.folder / "verdicts.csv").read_bytes() == there


def test_the_sample_exits_with_one(tmp_path: Path):
    code, _ = reading_room(tmp_path).run("conforme check fixtures/cases/complaint/late-reply.yaml")
    assert "so the exit code is 1." in README
    assert code == 1


def test_every_block_is_run_by_somebody():
    marks = {block.mark.partition(":")[0] for block in blocks(README)}
    assert README.count("```") == 2 * len(blocks(README))
    assert marks == {"run", "runs", "shows", "cluster"}


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
    assert all(f"`{profile}`" in README for profile in PROFILES)


def test_it_can_be_read_in_one_sitting():
    assert len(BENCHMARK.sub("", README).splitlines()) < 300
