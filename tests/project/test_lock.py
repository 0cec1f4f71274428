"""What a new machine installs is what was tested: the lock is current with pyproject.toml, whole, and names no host."""

from __future__ import annotations

from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.project.lock import FOLDER, RENEW, lock, missing, read, wanted

FILES = sorted(path.stem for path in FOLDER.iterdir())
HASH = f"--hash=sha256:{'0' * 64}"


def test_there_is_a_file_for_the_program_each_extra_and_what_builds():
    assert sorted(wanted()) == FILES


@pytest.mark.parametrize("name", FILES)
def test_it_is_current(name: str):
    assert missing(wanted()[name], lock(name)) == [], f"then: {RENEW}"


def test_its_files_agree_on_every_release():
    found = {(one.name, str(one.marker)): one.version for name in FILES for one in lock(name)}
    assert [one for name in FILES for one in lock(name) if found[one.name, str(one.marker)] != one.version] == []


@pytest.mark.parametrize("name", FILES)
def test_it_holds_all_that_its_releases_ask_for(name: str):
    locked = lock(name)
    extras = {canonicalize_name(one.name): one.extras for one in wanted()[name]}
    for one in locked:
        try:
            installed = metadata.distribution(one.name)
        except metadata.PackageNotFoundError:
            continue
        if installed.version == one.version:
            asked = [Requirement(line) for line in installed.requires or ()]
            for extra in ("", *extras.get(one.name, ())):
                assert missing(asked, locked, extra) == [], one


@pytest.mark.parametrize("name", FILES)
def test_it_names_no_host_and_no_path(name: str):
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert [
        mark
        for mark in ("://", "--index", "--extra-index", "--find-links", "--trusted", "file:", "@", "/")
        if mark in text.partition("\n")[2]
    ] == []
    assert all(one.hashes for one in read(text))


@pytest.mark.parametrize(
    "line",
    [
        "a==1\n",
        "a>=1 \\\n    " + HASH + "\n",
        f"--index-url x\na==1 \\\n    {HASH}\n",
        "a @ x\n",
        f"a==1 \\\n    {HASH}0\n",
    ],
)
def test_a_line_that_is_not_locked_is_seen(line: str):
    with pytest.raises(ValueError, match=r".+"):
        read(line)


def test_a_lock_that_is_behind_is_seen():
    found = read(f"# top\na==1.5 \\\n    {HASH}\nb==2 ; python_version < '3' \\\n    {HASH}\n")
    assert missing([Requirement("a>=1"), Requirement("c; python_version < '3'")], found) == []
    asked = [Requirement("a>=2"), Requirement("b"), Requirement("c")]
    assert missing(asked, found) == ["a>=2", "b", "c"]
