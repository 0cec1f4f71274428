"""Why the system refuses a path, as it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.reading.paths import reason


@pytest.mark.parametrize(
    ("name", "told"),
    [("nope.yaml", "il file non esiste"), ("nope/file.yaml", "la cartella non esiste"), (".", "è una cartella")],
)
def test_what_is_not_there_is_named_for_what_it_is(tmp_path: Path, name: str, told: str):
    with pytest.raises((FileNotFoundError, IsADirectoryError)) as refused:
        (tmp_path / name).read_bytes()
    assert reason(refused.value) == told


def test_a_file_to_write_has_no_folder(tmp_path: Path):
    with pytest.raises(FileNotFoundError) as refused:
        (tmp_path / "nope" / "file.yaml").write_bytes(b"")
    assert reason(refused.value) == "la cartella non esiste"


def test_without_a_name_it_is_the_folder_that_is_not_there():
    assert reason(FileNotFoundError()) == "la cartella non esiste"
