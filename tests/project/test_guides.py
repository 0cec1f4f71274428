"""All that the README and the guides show is what comes out: every block is run by somebody."""

import re
import socket
from pathlib import Path

import pytest

from engine.durable import host as durable_host
from tests.project.console import DOCUMENTS, ROOT, blocks, reading_room, refreshed, shown

REFRESH = "python -m tests.project.refresh"
RUN = re.compile(r"\$ (.+?) +# (\d+)  \S")
TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in DOCUMENTS}
SHOWING = [name for name in DOCUMENTS if "<!-- shows: " in TEXTS[name]]
RUNNING = [name for name in DOCUMENTS if "<!-- runs -->" in TEXTS[name]]
MARKS = {"run", "runs", "shows", "cluster", "elsewhere"}


@pytest.mark.slow
@pytest.mark.skipif(not durable_host.AVAILABLE, reason="the receipt names both evaluators")
@pytest.mark.parametrize("name", SHOWING)
def test_what_it_shows_is_what_comes_out(name: str, tmp_path: Path):
    assert refreshed(TEXTS[name], reading_room(tmp_path)) == TEXTS[name], f"if it changed on purpose: {REFRESH}"


@pytest.mark.slow
@pytest.mark.parametrize("name", RUNNING)
def test_the_commands_exit_as_it_says(name: str, tmp_path: Path):
    room = reading_room(tmp_path)
    for block in blocks(TEXTS[name]):
        if command := shown(block):
            room.run(command)
    for block in blocks(TEXTS[name]):
        for line in block.body.splitlines() if block.mark == "runs" else ():
            told = RUN.match(line)
            assert told, line
            code, said = room.run(told[1])
            assert code == int(told[2]), f"{line}\n{said}"


@pytest.mark.slow
def test_the_cluster_it_starts_gives_the_same_verdicts(tmp_path: Path):
    pytest.importorskip("distributed")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    (block,) = [block for text in TEXTS.values() for block in blocks(text) if block.mark == "cluster"]
    commands = [line[2:].partition("  #")[0].strip().replace("8786", port) for line in block.body.splitlines()]
    scheduler, worker, batch = (f"{command} --no-dashboard" if "dask" in command else command for command in commands)
    room = reading_room(tmp_path)
    with room.running(f"{scheduler} --host 127.0.0.1"), room.running(worker), room.running(worker):
        assert room.run(batch)[0] == 0
    there = (room.folder / "v.csv").read_bytes()
    assert room.run(batch.partition(" --work")[0])[0] == 0
    assert (room.folder / "v.csv").read_bytes() == there


@pytest.mark.slow
def test_the_sample_exits_with_one(tmp_path: Path):
    code, _ = reading_room(tmp_path).run("conforme check fixtures/cases/complaint/late-reply.yaml")
    assert "so the exit code is 1." in TEXTS["README.md"]
    assert code == 1


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_block_is_run_by_somebody(name: str):
    found = blocks(TEXTS[name])
    assert TEXTS[name].count("```") == 2 * len(found)
    assert {block.mark.partition(":")[0] for block in found} <= MARKS
    # What nothing here can run says why, and who tries it.
    assert all(": " in block.mark for block in found if block.mark.startswith("elsewhere"))


def test_there_are_blocks_to_run():
    assert {"README.md", "docs/verifiche.md", "docs/sportello.md", "docs/archivi.md"} <= set(SHOWING)
    assert RUNNING
