"""A file appears whole under its name, or not at all, with the permissions that it should have."""

import os

import pytest

from engine.atomic import appearing, write_whole


@pytest.fixture(autouse=True)
def mask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_has_the_permissions_of_a_new_file(tmp_path):
    write_whole(tmp_path / "a", b"one")
    assert (tmp_path / "a").read_bytes() == b"one"
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o644
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("mode", [0o600, 0o664, 0o444])
def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path, mode):
    target = tmp_path / "a"
    target.write_bytes(b"one")
    target.chmod(mode)
    with appearing(target) as aside:
        assert aside.stat().st_mode & 0o077 & ~mode == 0
        aside.write_bytes(b"two")
        assert target.read_bytes() == b"one"
    assert (target.read_bytes(), target.stat().st_mode & 0o777) == (b"two", mode)


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, OSError])
def test_what_fails_leaves_all_as_it_was(tmp_path, error):
    (tmp_path / "old").write_bytes(b"one")

    def write(target) -> None:
        with appearing(target) as aside:
            aside.write_bytes(b"half")
            raise error

    for name in ("old", "new"):
        with pytest.raises(error):
            write(tmp_path / name)
    assert names(tmp_path) == ["old"]
    assert (tmp_path / "old").read_bytes() == b"one"


def test_what_may_not_be_replaced_stays(tmp_path):
    write_whole(tmp_path / "a", b"one", replace=False)
    with pytest.raises(FileExistsError) as refused:
        write_whole(tmp_path / "a", b"two", replace=False)
    assert refused.value.filename == str(tmp_path / "a")
    assert (names(tmp_path), (tmp_path / "a").read_bytes()) == (["a"], b"one")


def test_a_name_that_was_claimed_is_given_back_where_the_file_cannot_take_it(tmp_path, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "a", b"one", replace=False)
    assert names(tmp_path) == []


def test_an_error_names_the_file_that_was_asked_for(tmp_path):
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "none" / "a", tmp_path / "folder"):
        with pytest.raises(OSError, match=r"\[Errno") as refused:
            write_whole(target, b"one")
        assert (refused.value.filename, refused.value.filename2) == (str(target), None)
    assert names(tmp_path) == ["folder"]


def test_the_longest_name_can_be_written(tmp_path):
    write_whole(tmp_path / ("a" * 255), b"one")
