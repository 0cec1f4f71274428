"""What was kept comes back whole and from no one else, or not at all; nothing that goes wrong is told."""

import os
from types import SimpleNamespace

import pytest

from engine.reading import private_cache
from engine.reading.private_cache import MOST, keep, recall

NAME = "one.json"


@pytest.fixture
def folder(tmp_path):
    before = os.umask(0o022)
    folder = tmp_path / "deep" / "cache"
    keep(folder, NAME, b"kept\nas it is")
    yield folder
    os.umask(before)


def mode(path) -> int:
    return path.stat().st_mode & 0o777


def test_what_is_kept_comes_back_and_is_for_nobody_else(folder):
    assert recall(folder, NAME) == b"kept\nas it is"
    assert recall(folder, "other.json") is None
    assert (mode(folder), mode(folder / NAME)) == (0o700, 0o600)
    assert [path.name for path in folder.iterdir()] == [NAME]


@pytest.mark.parametrize("cut", [0, 1, 64, 65, 70])
def test_a_file_cut_short_is_not_believed(folder, cut):
    (folder / NAME).write_bytes((folder / NAME).read_bytes()[:cut])
    assert recall(folder, NAME) is None


@pytest.mark.parametrize("place", [0, 64, 65, -1])
def test_a_file_with_another_byte_is_not_believed(folder, place):
    data = bytearray((folder / NAME).read_bytes())
    data[place] ^= 1
    (folder / NAME).write_bytes(data)
    assert recall(folder, NAME) is None


@pytest.mark.parametrize("bits", [0o620, 0o602, 0o666])
def test_what_others_may_write_is_not_believed_and_is_made_anew(folder, bits):
    (folder / NAME).chmod(bits)
    assert recall(folder, NAME) is None
    keep(folder, NAME, b"again")
    assert (recall(folder, NAME), mode(folder / NAME)) == (b"again", 0o600)


@pytest.mark.parametrize("bits", [0o720, 0o702, 0o777])
def test_a_folder_that_others_may_write_keeps_nothing(folder, bits):
    folder.chmod(bits)
    assert recall(folder, NAME) is None
    keep(folder, "two.json", b"two")
    assert [path.name for path in folder.iterdir()] == [NAME]


def test_a_mask_that_lets_everybody_write_does_not_matter(tmp_path):
    before = os.umask(0)
    try:
        keep(tmp_path / "cache", NAME, b"kept")
    finally:
        os.umask(before)
    assert recall(tmp_path / "cache", NAME) == b"kept"


def test_links_are_not_followed(folder, tmp_path):
    moved = tmp_path / "moved.json"
    (folder / NAME).rename(moved)
    (folder / NAME).symlink_to(moved)
    assert recall(folder, NAME) is None
    linked = tmp_path / "linked"
    linked.symlink_to(folder)
    keep(linked, "two.json", b"two")
    assert not (folder / "two.json").exists()
    before = moved.read_bytes()
    keep(folder, NAME, b"again")
    assert (recall(folder, NAME), recall(linked, NAME)) == (b"again", None)
    assert moved.read_bytes() == before


def test_what_belongs_to_another_user_is_not_believed(folder, monkeypatch):
    monkeypatch.setattr(private_cache.os, "geteuid", lambda: os.getuid() + 1)
    assert recall(folder, NAME) is None
    keep(folder, "two.json", b"two")
    assert not (folder / "two.json").exists()


def test_a_file_of_another_user_in_a_folder_of_ours_is_not_believed(folder, monkeypatch):
    other = os.stat_result([*(folder / NAME).stat()[:4], os.getuid() + 1, *(folder / NAME).stat()[5:]])
    monkeypatch.setattr(private_cache.os, "fstat", lambda _: other)
    assert recall(folder, NAME) is None


def test_a_system_without_owners_keeps_nothing(folder, monkeypatch):
    monkeypatch.delattr(private_cache.os, "geteuid")
    assert recall(folder, NAME) is None


@pytest.mark.parametrize("kind", ["pipe", "folder"])
def test_what_is_no_file_is_neither_waited_for_nor_an_error(folder, kind):
    (folder / NAME).unlink()
    os.mkfifo(folder / NAME) if kind == "pipe" else (folder / NAME).mkdir()
    assert recall(folder, NAME) is None
    keep(folder, NAME, b"again")
    assert recall(folder, NAME) == (b"again" if kind == "pipe" else None)


def test_a_folder_that_is_a_file_keeps_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    keep(tmp_path / "file", NAME, b"x")
    keep(tmp_path / "file" / "below", NAME, b"x")
    assert recall(tmp_path / "file", NAME) is recall(tmp_path / "file" / "below", NAME) is None


def test_a_disk_that_takes_nothing_is_no_error(folder, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(private_cache.Path, "write_bytes", full)
    keep(folder, "two.json", b"two")
    assert [path.name for path in folder.iterdir()] == [NAME]


def test_a_file_larger_than_any_of_ours_is_not_read(folder, monkeypatch):
    monkeypatch.setattr(private_cache, "LIMIT", 70)
    assert recall(folder, NAME) is None


def test_only_the_last_written_stay_and_what_a_killed_process_left_goes(folder):
    (folder / "note.txt").write_text("of somebody")
    for number in range(MOST + 3):
        keep(folder, f"{number}.json", b"x")
        os.utime(folder / f"{number}.json", (number, number))
    fresh, old = folder / ".conforme-fresh", folder / ".conforme-old"
    fresh.touch()
    old.touch()
    os.utime(old, (0, 0))
    keep(folder, "last.json", b"x")
    kept = [path.name for path in folder.glob("*.json")]
    assert len(kept) == MOST
    assert {"last.json", f"{MOST + 2}.json"} <= set(kept)
    assert "1.json" not in kept
    assert fresh.exists()
    assert not old.exists()
    assert (folder / "note.txt").exists()


def test_a_file_that_another_process_removed_first_is_no_error(folder, monkeypatch):
    gone = SimpleNamespace(name="gone.json")

    def vanished(**_: object) -> os.stat_result:
        raise FileNotFoundError

    gone.stat = vanished

    class Entries(list):
        __enter__, __exit__ = (lambda self: self), (lambda *_: None)

    monkeypatch.setattr(private_cache.os, "scandir", lambda _: Entries([gone]))
    keep(folder, "two.json", b"two")
    assert recall(folder, "two.json") == b"two"
