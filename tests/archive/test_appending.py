"""What was acknowledged stays, whoever else writes, whatever stops a writing; what was never acknowledged never spoils."""

from __future__ import annotations

import errno
import multiprocessing
import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.archive import appending
from engine.archive.appending import Appender, erase, lock_of
from engine.archive.integrity import entries, verify
from engine.errors import ArchiveRefused, UsageError
from tests.conftest import ROOT

APPENDING = """\
import sys
from pathlib import Path
from engine.archive.appending import Appender

appender = Appender(Path(sys.argv[1]))
number = 0
while True:
    entry = appender.append("check", {"case": f"{sys.argv[2]}-{number}", "facts": {"day": "x" * 20_000}})
    number += 1
    sys.stdout.write(f"{entry.sequence} {entry.hash}\\n")
    sys.stdout.flush()
"""


@pytest.fixture
def archive(tmp_path) -> Path:
    return tmp_path / "archivio.jsonl"


def contents(archive: Path) -> list[object]:
    return [one.body and one.body.content for one in entries(archive, verify(archive))][1:]


def test_an_archive_is_made_for_its_owner_alone(archive):
    Appender(archive).append("check", {"case": "uno"})
    assert stat.S_IMODE(archive.stat().st_mode) == 0o600
    assert contents(archive) == [{"case": "uno"}]


def test_entries_are_added_to_those_that_are_there(archive):
    first = Appender(archive)
    first.append("check", 1)
    second = Appender(archive)
    assert (second.identity, second.head) == (first.identity, first.head)
    second.append("check", 2)
    first.append("check", 3)
    assert contents(archive) == [1, 2, 3]
    assert (first.added, second.added, verify(archive).head) == (2, 1, first.head)


def test_two_archives_have_two_identities(tmp_path):
    assert Appender(tmp_path / "a").identity != Appender(tmp_path / "b").identity


def test_a_writing_cut_off_is_taken_away_and_told_by_the_next(archive):
    Appender(archive).append("check", 1)
    before = archive.read_bytes()
    Appender(archive).append("check", 2)
    line = archive.read_bytes()[len(before) :]
    for cut in (1, 30, len(line) - 1):
        archive.write_bytes(before + line[:cut])
        again = Appender(archive)
        assert again.dropped == cut
        again.append("check", 3)
        assert contents(archive) == [1, 3]


def test_a_first_writing_cut_off_is_begun_again(archive):
    Appender(archive)
    line = archive.read_bytes()
    for cut in (0, 1, len(line) - 1):
        archive.write_bytes(line[:cut])
        assert Appender(archive).dropped == cut
        assert verify(archive).entries == 1


@pytest.mark.parametrize("tail", [b"x", b"{}", b'{"sequence":7,'])
def test_bytes_that_no_writing_left_are_not_taken_away(archive, tail):
    Appender(archive)
    spoilt = archive.read_bytes() + tail
    archive.write_bytes(spoilt)
    with pytest.raises(ArchiveRefused, match="byte che non sono di un archivio"):
        Appender(archive)
    assert archive.read_bytes() == spoilt


def test_nothing_is_added_after_a_line_that_is_not_an_entry(archive):
    Appender(archive).append("check", {"case": "uno"})
    whole = archive.read_bytes()
    for spoilt, what in (
        (whole.replace(b"uno", b"due"), "l'ultima voce non si legge: il contenuto"),
        (whole + b"tutt'altro\n", "l'ultima voce non si legge: la riga non è"),
        (b"tutt'altro\n", ":1: non è un archivio di `conforme`"),
        (b"tutt'altro", ":1: non è un archivio di `conforme`"),
    ):
        archive.write_bytes(spoilt)
        with pytest.raises(ArchiveRefused, match=what):
            Appender(archive)
        assert archive.read_bytes() == spoilt


def test_nothing_is_added_to_what_does_not_begin_as_an_archive(archive):
    Appender(archive).append("check", {"case": "uno"})
    first, second = archive.read_bytes().splitlines(keepends=True)
    archive.write_bytes(first.replace(b"archive", b"arxhive") + second)
    with pytest.raises(ArchiveRefused, match=r"archivio.jsonl:1: "):
        Appender(archive)


@pytest.mark.parametrize(
    ("name", "what"),
    [("nosuch/a.jsonl", "la cartella non esiste"), (".", "non è un file"), ("/dev/null", "non è un file")],
)
def test_what_cannot_be_an_archive_is_told(tmp_path, name, what):
    with pytest.raises(UsageError, match=what):
        Appender(tmp_path / name)


def test_a_disk_that_is_full_leaves_the_archive_as_it_was(archive, monkeypatch):
    appender = Appender(archive)
    appender.append("check", 1)
    before, write, given = archive.read_bytes(), os.write, []

    def full(file: int, data: bytes) -> int:
        if given:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        given.append(data)
        return write(file, data[:100])

    monkeypatch.setattr(appending.os, "write", full)
    with pytest.raises(UsageError, match=r"il disco è pieno \(l'archivio è rimasto com'era: libera spazio"):
        appender.append("check", 2)
    assert archive.read_bytes() == before
    monkeypatch.undo()
    appender.append("check", 3)
    assert contents(archive) == [1, 3]


@pytest.mark.slow
def test_a_limit_of_the_system_leaves_the_archive_as_it_was(archive):
    appender = Appender(archive)
    appender.append("check", 1)
    before = archive.read_bytes()
    code = (
        "import resource, sys\nfrom pathlib import Path\nfrom engine.archive.appending import Appender\n"
        f"appender = Appender(Path(sys.argv[1]))\nresource.setrlimit(resource.RLIMIT_FSIZE, ({len(before) + 100},) * 2)\n"
        "appender.append('check', 'x' * 1000)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(archive)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert "UsageError" in done.stderr
    assert archive.read_bytes() == before


def test_an_interruption_in_the_middle_leaves_the_archive_as_it_was(archive, monkeypatch):
    appender = Appender(archive)
    before, write = archive.read_bytes(), os.write

    def interrupted(file: int, data: bytes) -> int:
        write(file, data[:50])
        raise KeyboardInterrupt

    monkeypatch.setattr(appending.os, "write", interrupted)
    with pytest.raises(KeyboardInterrupt):
        appender.append("check", 1)
    assert archive.read_bytes() == before


def test_the_file_and_its_folder_are_on_the_disk_before_it_returns(archive, monkeypatch):
    synced: list[str] = []
    sync = os.fsync

    def told(file: int) -> None:
        synced.append("folder" if stat.S_ISDIR(os.fstat(file).st_mode) else f"{os.fstat(file).st_size}")
        sync(file)

    monkeypatch.setattr(appending.os, "fsync", told)
    appender = Appender(archive)
    assert synced == ["folder", str(archive.stat().st_size)]
    appender.append("check", 1)
    assert synced[2:] == [str(archive.stat().st_size)]


def test_a_writer_that_never_ends_is_told(archive, monkeypatch):
    appender = Appender(archive)
    monkeypatch.setattr(appending, "PATIENCE", 0.05)
    with lock_of(archive), pytest.raises(UsageError, match="un altro processo sta scrivendo"):
        Appender(archive)
    assert appender.append("check", 1).sequence == 1


def _add(archive: Path, name: str, times: int) -> None:
    appender = Appender(archive)
    for number in range(times):
        appender.append("check", f"{name}-{number}")


@pytest.mark.slow
def test_processes_that_write_at_once_lose_nothing(archive):
    context = multiprocessing.get_context("spawn")
    working = [context.Process(target=_add, args=(archive, name, 40)) for name in ("a", "b", "c")]
    for process in working:
        process.start()
    for process in working:
        process.join(60)
    assert [process.exitcode for process in working] == [0, 0, 0]
    told = contents(archive)
    assert sorted(told) == sorted(f"{name}-{number}" for name in "abc" for number in range(40))
    assert [one for one in told if one.startswith("a")] == [f"a-{number}" for number in range(40)]


@pytest.mark.slow
def test_killed_a_hundred_times_in_the_middle_of_writing_nothing_acknowledged_is_lost(archive):
    acknowledged: dict[int, str] = {}
    torn = dropped = 0
    for attempt in range(100):
        child = subprocess.Popen(
            [sys.executable, "-c", APPENDING, str(archive), str(attempt)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        lines = [child.stdout.readline()]
        time.sleep(attempt % 10 / 1000)
        child.kill()
        lines += child.stdout.read().splitlines(keepends=True)
        child.wait()
        told = [line.split() for line in lines if line.endswith("\n")]
        acknowledged |= {int(sequence): own for sequence, own in told}
        found = verify(archive)
        torn += found.torn > 0
        hashes = {one.sequence: one.hash for one in entries(archive, found)}
        assert acknowledged.items() <= hashes.items()
        dropped += Appender(archive).dropped > 0
    assert dropped == torn
    assert len(acknowledged) >= 100


def test_erased_bodies_are_gone_and_the_chain_holds(archive):
    appender = Appender(archive)
    for name in ("anna", "bruno", "anna"):
        appender.append("check", {"case": name})
    head = appender.head
    found = erase(archive, {1, 3}, "2026-06-01")
    assert (found.erased, found.unfinished) == ({1, 3}, frozenset())
    assert b"anna" not in archive.read_bytes()
    assert contents(archive) == [None, {"case": "bruno"}, None, {"entries": [1, 3], "day": "2026-06-01"}]
    assert verify(archive, head).after_head == 1
    assert [one.sequence for one in entries(archive, found)] == [0, 1, 2, 3, 4]
    Appender(archive).append("check", {"case": "carla"})
    assert verify(archive, head).after_head == 2


def test_what_is_erased_already_is_not_erased_again(archive):
    Appender(archive).append("check", {"case": "anna"})
    erase(archive, {1}, "2026-06-01")
    before = archive.read_bytes()
    assert erase(archive, {1}, "2026-06-02").erased == {1}
    assert archive.read_bytes() == before


def test_an_erasure_that_was_stopped_is_told_and_finished_by_the_same_command(archive, monkeypatch):
    Appender(archive).append("check", {"case": "anna"})

    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(appending, "appearing", stopped)
    with pytest.raises(KeyboardInterrupt):
        erase(archive, {1}, "2026-06-01")
    monkeypatch.undo()
    assert verify(archive).unfinished == {1}
    found = erase(archive, {1}, "2026-06-01")
    assert (found.erased, found.unfinished, found.entries) == ({1}, frozenset(), 3)
    assert b"anna" not in archive.read_bytes()


@pytest.mark.parametrize("wrong", [0, 2, 9, -1])
def test_only_verdicts_are_erased(archive, wrong):
    Appender(archive).append("check", {"case": "anna"})
    erase(archive, {1}, "2026-06-01")
    with pytest.raises(UsageError, match=f"non è la voce di un verdetto: {wrong}"):
        erase(archive, {1, wrong}, "2026-06-01")


def test_nothing_is_erased_from_a_file_that_is_not_there(archive):
    with pytest.raises(UsageError, match="non esiste"):
        erase(archive, {1}, "2026-06-01")
    assert not archive.exists()


def test_a_link_leads_to_the_archive_and_stays_a_link(archive, tmp_path):
    Appender(archive).append("check", {"case": "anna"})
    link = tmp_path / "altrove" / "link.jsonl"
    link.parent.mkdir()
    link.symlink_to(archive)
    Appender(link).append("check", {"case": "bruno"})
    erase(link, {1}, "2026-06-01")
    assert link.is_symlink()
    assert contents(archive)[:2] == [None, {"case": "bruno"}]
    assert [one.name for one in link.parent.iterdir()] == ["link.jsonl"]


def test_several_entries_are_added_at_once_or_none(archive, monkeypatch):
    appender = Appender(archive)
    assert [one.sequence for one in appender.append_all("check", [1, 2, 3])] == [1, 2, 3]
    assert (appender.added, appender.entries, verify(archive).head) == (3, 3, appender.head)
    before, write = archive.read_bytes(), os.write

    def full(file: int, data: bytes) -> int:
        if data.count(b"\n") < 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(file, data[: data.index(b"\n") + 1])

    monkeypatch.setattr(appending.os, "write", full)
    with pytest.raises(UsageError, match="il disco è pieno"):
        appender.append_all("check", [4, 5, 6])
    assert archive.read_bytes() == before
