"""Two runs never work in one folder of an object storage; a lock whose time is over is nobody's."""

import json
from datetime import UTC, datetime, timedelta

import pytest

pytest.importorskip("upath", reason="universal-pathlib is not installed (pip install 'conforme[cluster]')")

from engine.batch import locks
from engine.batch.storage import alone, place
from engine.errors import UsageError


@pytest.fixture
def work():
    from fsspec.implementations.memory import MemoryFileSystem

    yield place("memory://b/work")
    MemoryFileSystem.store.clear()
    MemoryFileSystem.pseudo_dirs[:] = [""]


def now():
    return datetime.now(UTC)


def lock_of(work):
    return work / locks.NAME


def left(work, expires):
    lock = lock_of(work)
    lock.fs.pipe_file(lock.path, json.dumps({"owner": "altra:7:x", "expires": expires.isoformat()}).encode())


def test_a_second_run_is_refused_and_told_who_works(work):
    with alone(work, now):
        with pytest.raises(UsageError, match="lavora già") as refused, alone(work, now):
            pass
        assert "aspetta che finisca o che scada il blocco" in str(refused.value)
        assert lock_of(work).exists()
    assert not lock_of(work).exists()
    with alone(work, now):
        pass


def test_the_lock_of_another_machine_holds_until_its_time(work):
    left(work, datetime.now(UTC) + timedelta(minutes=3))
    with pytest.raises(UsageError, match=r"altra:7"), alone(work, now):
        pass
    left(work, datetime.now(UTC) - timedelta(seconds=1))
    with alone(work, now):
        assert json.loads(lock_of(work).read_bytes())["owner"] != "altra:7:x"


def test_what_is_no_lock_holds_nobody(work):
    lock = lock_of(work)
    for body in (b"", b"{}", b"[1]", b'{"owner": "x", "expires": "mai"}'):
        lock.fs.pipe_file(lock.path, body)
        with alone(work, now):
            pass


def test_of_two_that_write_at_once_one_goes_on(work, monkeypatch):
    real = locks._write

    def overtaken(lock, owner, clock):
        real(lock, owner, clock)
        left(work, datetime.now(UTC) + timedelta(minutes=3))

    monkeypatch.setattr(locks, "_write", overtaken)
    with pytest.raises(UsageError, match="lavora già"), alone(work, now):
        pass
    assert json.loads(lock_of(work).read_bytes())["owner"] == "altra:7:x"


def test_a_fault_inside_frees_the_folder_and_passes(work):
    with pytest.raises(ZeroDivisionError), alone(work, now):
        raise ZeroDivisionError
    assert not lock_of(work).exists()


def test_a_lock_is_renewed_while_the_run_goes_on(work, monkeypatch):
    import threading

    renewed, real = threading.Event(), locks._write
    times = []

    def write(lock, owner, clock):
        times.append(owner)
        real(lock, owner, clock)
        if len(times) == 3:
            renewed.set()

    monkeypatch.setattr(locks, "RENEWED", 0.01)
    monkeypatch.setattr(locks, "_write", write)
    with alone(work, now):
        assert renewed.wait(30)
    assert len(set(times)) == 1
