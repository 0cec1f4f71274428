"""A folder made to lead elsewhere or to hold without end: nothing in it is followed or opened, and the list of it is bounded."""

import os
import socket
from pathlib import Path

import pytest

from engine.attachments import Inspection, Limits, inspect_file, inspect_folder
from engine.errors import CaseRefused
from tests.attachments import samples


def codes(found: Inspection) -> set[str]:
    return {problem.code for problem in found.problems}


def test_symbolic_links_are_reported_and_never_followed(tmp_path):
    folder, outside = tmp_path / "allegati", tmp_path / "segreto.pdf"
    folder.mkdir()
    outside.write_bytes(samples.pdf())
    (folder / "a.pdf").symlink_to(outside)
    (folder / "b.pdf").symlink_to(folder / "manca.pdf")
    (folder / "c.pdf").symlink_to("c.pdf")
    (folder / "d").symlink_to(tmp_path)
    found = inspect_folder(folder)
    assert found.total_bytes == 0
    for one in found.attachments:
        assert [problem.code for problem in one.problems] == ["symbolic_link"]
        assert (one.bytes, one.kind_by_content, one.content_agrees, one.encrypted) == (0, None, None, None)
    assert inspect_file(folder / "a.pdf").has("symbolic_link")


def test_pipes_sockets_and_devices_are_reported_and_never_opened(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.mkfifo("a.pdf")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("b.pdf")
        found = inspect_folder(tmp_path)
    assert [[problem.code for problem in one.problems] for one in found.attachments] == [["device"], ["device"]]
    assert inspect_file(Path("/dev/zero")).has("device")


@pytest.mark.slow
def test_a_folder_with_a_hundred_thousand_files_is_listed_and_cut(tmp_path):
    for number in range(100_000):
        os.close(os.open(tmp_path / f"{number:06}.pdf", os.O_CREAT | os.O_WRONLY))
    found = inspect_folder(tmp_path)
    assert codes(found) == {"too_many_files"}
    assert "100000" in found.problems[0].text
    assert [one.name for one in found.attachments[:2]] == ["000000.pdf", "000001.pdf"]
    assert len(found.attachments) == Limits().files
    found = inspect_folder(tmp_path, limits=Limits(files=10, listed=99_999))
    assert codes(found) == {"too_many_files", "too_many_entries"}
    assert not found.complete


def test_bytes_are_counted_even_where_files_are_not_examined(tmp_path):
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(b"x" * 10)
    found = inspect_folder(tmp_path, limits=Limits(files=2))
    assert (found.total_bytes, found.complete, len(found.attachments)) == (50, True, 2)


def test_subfolders_stay_shut_and_files_of_the_system_are_not_attachments(tmp_path):
    (tmp_path / "altro").mkdir()
    (tmp_path / "altro" / "b.pdf").write_bytes(samples.pdf())
    (tmp_path / "Thumbs.db").write_bytes(b"x")
    found = inspect_folder(tmp_path)
    assert codes(found) == {"subfolders", "system_files"}
    assert (found.attachments, found.total_bytes) == ((), 0)


def test_a_folder_that_is_not_there_is_refused_without_its_path(tmp_path):
    for place in (tmp_path / "manca", Path(__file__), tmp_path / "RSSMRA80A01H501U", Path("a\x00b")):
        with pytest.raises(CaseRefused) as refused:
            inspect_folder(place)
        assert str(tmp_path) not in str(refused.value)
        assert "RSSMRA80A01H501U" not in str(refused.value)
