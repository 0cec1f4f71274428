"""Files that nobody sent: what systems and programs leave in a folder, and what only looks so."""

import pytest

from engine.attachments import Inspection
from tests.attachments import samples


def codes(found: Inspection) -> set[str]:
    return {problem.code for problem in found.problems}


@pytest.mark.parametrize(
    "name",
    [
        "._bolletta.pdf", ".DS_Store", "Thumbs.db", "THUMBS.DB", "desktop.ini", "~$bolletta.docx", ".~lock.bolletta.odt#",
        "bozza.tmp", "~WRL0001.tmp", ".bolletta.txt.swp", "bolletta.txt~", "#bolletta.txt#", "Icon\r", ".localized",
        "bolletta.pdf.crdownload", ".nfs0000000123", "ehthumbs.db",
    ],
)  # fmt: skip
def test_what_systems_leave_is_neither_counted_nor_weighed(inspector, tmp_path, name):
    (tmp_path / name).write_bytes(b"x" * 500)
    (tmp_path / "bolletta.pdf").write_bytes(samples.pdf())
    found = inspector.folder(tmp_path)
    assert [one.name for one in found.attachments] == ["bolletta.pdf"]
    assert found.total_bytes == len(samples.pdf())
    assert codes(found) == {"system_files"}
    assert len(found.service) == 1


@pytest.mark.parametrize("name", ["__MACOSX", ".Trashes", "@eaDir"])
def test_their_folders_are_no_folders_of_documents(inspector, tmp_path, name):
    (tmp_path / name).mkdir()
    found = inspector.folder(tmp_path)
    assert codes(found) == {"system_files"}
    assert found.service[0].startswith(name)


@pytest.mark.parametrize("name", ["_bolletta.pdf", "~bolletta.pdf", "tmp.pdf", "desktop.pdf", "bolletta.part.pdf"])
def test_what_only_looks_like_them_is_a_document(inspector, tmp_path, name):
    (tmp_path / name).write_bytes(samples.pdf())
    assert len(inspector.folder(tmp_path).attachments) == 1
