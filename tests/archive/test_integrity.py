"""Whatever is done to an archive is found, with its line; the loss of the last lines by the hash kept elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.archive.appending import Appender, erase
from engine.archive.chain import line_of, new_entry
from engine.archive.integrity import MOST_PROBLEMS, entries, verify
from engine.errors import ArchiveRefused, UsageError

TOTAL = 6


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> tuple[Path, bytes, str]:
    """A file to spoil, what an archive of six entries and its opening is, and its head."""
    folder = tmp_path_factory.mktemp("archive")
    appender = Appender(folder / "a.jsonl")
    for number in range(TOTAL):
        appender.append("check", {"case": f"caso-{number}", "facts": {"day": "2026-05-04"}})
    return folder / "spoilt.jsonl", (folder / "a.jsonl").read_bytes(), appender.head


def refused(path: Path, data: bytes, head: str = "") -> ArchiveRefused:
    path.write_bytes(data)
    with pytest.raises(ArchiveRefused) as caught:
        verify(path, head)
    assert caught.value.exit_code == 4
    return caught.value


def test_an_archive_as_it_was_written_holds(written):
    path, data, head = written
    path.write_bytes(data)
    found = verify(path, head)
    assert (found.entries, found.head, found.torn, found.after_head) == (TOTAL + 1, head, 0, 0)
    assert [one.kind for one in entries(path, found)] == ["archive", *["check"] * TOTAL]


@given(st.data())
def test_any_byte_changed_is_found(written, data):
    path, whole, _ = written
    place = data.draw(st.integers(0, len(whole) - 1))
    byte = data.draw(st.integers(0, 255).filter(lambda other: other != whole[place]))
    error = refused(path, whole[:place] + bytes([byte]) + whole[place + 1 :])
    assert error.problems[0].line == whole[:place].count(b"\n") + 1


@given(st.data())
def test_any_byte_put_in_or_taken_out_is_found(written, data):
    path, whole, head = written
    place = data.draw(st.integers(0, len(whole) - 1))
    byte = bytes([data.draw(st.integers(0, 255))])
    refused(path, whole[:place] + byte + whole[place:], head)
    refused(path, whole[:place] + whole[place + 1 :], head)


@given(st.data())
def test_any_line_taken_away_is_found(written, data):
    path, whole, head = written
    lines = whole.splitlines(keepends=True)
    gone = data.draw(st.sets(st.integers(0, TOTAL), min_size=1))
    refused(path, b"".join(line for index, line in enumerate(lines) if index not in gone), head)


@given(st.data())
def test_any_other_order_is_found_without_the_head(written, data):
    path, whole, _ = written
    lines = whole.splitlines(keepends=True)
    order = data.draw(st.permutations(range(TOTAL + 1)).filter(lambda found: found != list(range(TOTAL + 1))))
    refused(path, b"".join(lines[index] for index in order))


@given(st.data())
def test_any_line_repeated_is_found_without_the_head(written, data):
    path, whole, _ = written
    lines = whole.splitlines(keepends=True)
    at, again = data.draw(st.integers(0, TOTAL + 1)), data.draw(st.integers(0, TOTAL))
    refused(path, b"".join([*lines[:at], lines[again], *lines[at:]]))


@given(st.data())
def test_any_end_cut_off_is_found_by_the_head(written, data):
    path, whole, head = written
    cut = data.draw(st.integers(0, len(whole) - 1))
    refused(path, whole[:cut], head)


@given(st.data())
def test_without_the_head_an_end_cut_off_inside_a_line_is_told(written, data):
    path, whole, _ = written
    first = whole.index(b"\n") + 1
    cut = data.draw(st.integers(first, len(whole)))
    path.write_bytes(whole[:cut])
    found = verify(path)
    assert found.torn == cut - (whole[:cut].rfind(b"\n") + 1)
    assert found.entries == whole[:cut].count(b"\n")


@given(st.binary(max_size=200))
def test_anything_else_is_refused(written, data):
    refused(written[0], data)


def test_what_was_found_names_the_entries(written):
    path, whole, head = written
    lines = whole.splitlines(keepends=True)
    told = str(refused(path, b"".join(lines[:2] + lines[3:])))
    assert f"{path}:3: manca la voce 2 (non è più l'archivio che fu scritto: riprendine una copia integra)" in told
    assert "mancano le voci da 2 a 3" in str(refused(path, b"".join(lines[:2] + lines[4:])))
    told = str(refused(path, b"".join([*lines[:2], lines[3], lines[2], *lines[4:]])))
    assert f"{path}:3: manca la voce 2" in told
    assert f"{path}:4: la voce 2 è ripetuta o fuori posto" in told
    told = str(refused(path, b"".join(lines[:-1]), head))
    assert f"nessuna voce ha l'impronta {head[:12]}…" in told
    assert "non c'è nessuna voce" in str(refused(path, b""))


def test_another_archive_joined_to_this_one_is_found(written, tmp_path):
    path, whole, _ = written
    other = Appender(tmp_path / "b.jsonl")
    for number in range(TOTAL + 1):
        other.append("check", {"case": f"altro-{number}"})
    lines, others = whole.splitlines(keepends=True), other.archive.read_bytes().splitlines(keepends=True)
    assert "la voce 4 non segue quella che la precede" in str(refused(path, b"".join(lines[:4] + others[4:])))


def test_the_first_entry_opens_an_archive(written):
    path, _, _ = written
    assert "non apre un archivio" in str(refused(path, line_of(new_entry(0, "check", "0" * 64, {}))))
    assert "non apre un archivio" in str(refused(path, line_of(new_entry(0, "archive", "0" * 64, {"format": "x"}))))


def test_a_head_of_before_is_told_apart_from_a_loss(written, tmp_path):
    appender = Appender(tmp_path / "a.jsonl")
    appender.append("check", {})
    before = appender.head
    appender.append("check", {})
    appender.append("check", {})
    assert verify(appender.archive, before).after_head == 2


def test_a_body_taken_away_is_found_where_nobody_said_so(written):
    path, whole, _ = written
    lines = whole.splitlines(keepends=True)
    cut = lines[2][: lines[2].index(b'"body":')] + b'"body":null}\n'
    error = refused(path, b"".join([*lines[:2], cut, *lines[3:]]))
    assert str(error.problems[0]).startswith(f"{path}:3: il contenuto della voce 2 manca")


def test_an_erasure_speaks_of_what_came_before_it_alone(tmp_path):
    appender = Appender(tmp_path / "a.jsonl")
    appender.append("erasure", {"entries": [2]})
    appender.append("check", {})
    lines = appender.archive.read_bytes().splitlines(keepends=True)
    cut = lines[2][: lines[2].index(b'"body":')] + b'"body":null}\n'
    assert "il contenuto della voce 2 manca" in str(refused(appender.archive, b"".join([*lines[:2], cut])))


def test_an_erasure_cannot_be_changed_either(tmp_path):
    appender = Appender(tmp_path / "a.jsonl")
    for _ in range(3):
        appender.append("check", {"case": "mario"})
    erase(appender.archive, {2}, "2026-06-01")
    whole = appender.archive.read_bytes()
    for place in range(0, len(whole), 7):
        refused(appender.archive, whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])


def test_a_file_that_changes_between_two_readings_is_refused(written):
    path, whole, _ = written
    lines = whole.splitlines(keepends=True)
    path.write_bytes(whole)
    found = verify(path)
    path.write_bytes(b"".join(lines[:-1]))
    with pytest.raises(ArchiveRefused, match="è cambiato mentre"):
        list(entries(path, found))
    path.write_bytes(whole.replace(b"caso-3", b"caso-9"))
    with pytest.raises(ArchiveRefused, match="contenuto"):
        list(entries(path, found))


@pytest.mark.parametrize(("name", "what"), [("nosuch.jsonl", "non esiste"), (".", "è una cartella")])
def test_what_cannot_be_read_is_told(tmp_path, name, what):
    with pytest.raises(UsageError, match=what):
        verify(tmp_path / name)


def test_many_problems_are_told_together_and_not_without_end(written):
    path, whole, _ = written
    changed = whole.replace(b"2026-05-04", b"2026-05-05")
    assert len(refused(path, changed).problems) == TOTAL
    assert len(refused(path, whole + b"x\n" * 10_000).problems) == MOST_PROBLEMS
