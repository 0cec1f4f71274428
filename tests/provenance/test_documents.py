"""The folder of documents: which file is which, and what is said of one that cannot be read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.errors import UsageError
from engine.model.figures import Documents
from engine.provenance import documents
from engine.provenance.documents import read_documents
from engine.provenance.drift import drift
from tests.provenance.contract import LINES, TEXT, rulebook
from tests.provenance.files import pdf, word

NAMED = {"contract": Documents(title="Contratto", file="contratto.txt")}


def refused(folder: Path, named: dict[str, Documents] = NAMED) -> list[str]:
    with pytest.raises(UsageError) as caught:
        read_documents(folder, named)
    return [str(problem).replace(f"{folder}/", "").replace(str(folder), ".") for problem in caught.value.problems]


def test_one_file_may_hold_several_documents(tmp_path: Path) -> None:
    (tmp_path / "contratto.txt").write_bytes(b"\xef\xbb\xbfuno\r\ndue")
    two = {**NAMED, "annex": Documents(title="Allegato", file="contratto.txt")}
    assert read_documents(tmp_path, two) == {"contract": "uno\r\ndue", "annex": "uno\r\ndue"}


def test_a_file_with_the_key_of_a_document_is_that_document_alone(tmp_path: Path) -> None:
    (tmp_path / "contratto.txt").write_text("tutto", encoding="utf-8")
    (tmp_path / "annex.MD").write_text("solo questo", encoding="utf-8")
    two = {**NAMED, "annex": Documents(title="Allegato", file="contratto.txt")}
    assert read_documents(tmp_path, two) == {"contract": "tutto", "annex": "solo questo"}


@pytest.mark.slow
@pytest.mark.parametrize("kind", [".md", ".docx", ".pdf"])
def test_the_same_text_in_another_kind_of_file_has_not_changed(kind: str, tmp_path: Path) -> None:
    rows = [line.split("\t") for line in LINES if "\t" in line]
    before = [line for line in LINES if "\t" not in line]
    data = {".md": TEXT.encode(), ".docx": word(before, rows), ".pdf": pdf([LINES[:8], LINES[8:]])}[kind]
    (tmp_path / f"contratto{kind}").write_bytes(data)
    found = drift(rulebook(), read_documents(tmp_path, NAMED))
    assert {one.status for one in found} <= {"unchanged", "moved", "rewrapped"}, found


def test_what_is_missing_or_there_twice_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "contratto.txt").write_text("uno", encoding="utf-8")
    (tmp_path / "contratto.md").write_text("uno", encoding="utf-8")
    named = {**NAMED, "annex": Documents(title="Allegato", file="altro.txt")}
    assert refused(tmp_path, named) == [
        ".: manca il documento «Allegato» (aggiungi altro o annex, in .txt, .md, .docx o .pdf)",
        ".: più di un file per lo stesso documento: contratto.md, contratto.txt (tienine uno solo)",
    ]


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert refused(tmp_path / "file") == [
        ".: i documenti devono stare in una cartella (indica la cartella che contiene questo file)"
    ]
    assert refused(tmp_path / "nessuna") == [".: la cartella dei documenti non esiste"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("perché".encode("cp1252"), "contratto.txt:1: il file non è in UTF-8 da questo punto (salvalo in UTF-8)"),
        (b"\xff\xfeu\x00", "contratto.txt:1: il file non è in UTF-8 da questo punto (salvalo in UTF-8)"),
        (
            b"uno\nd\x00e",
            "contratto.txt:2:2: carattere di controllo U+0000: non è un testo (salvalo di nuovo come testo)",
        ),
        (b" \n\n", "contratto.txt: il file è vuoto (metti qui il testo del documento)"),
    ],
)
def test_a_text_that_is_none_is_refused(data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / "contratto.txt").write_bytes(data)
    assert refused(tmp_path) == [said]


def test_a_file_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LIMIT", 3)
    (tmp_path / "contratto.txt").write_bytes(b"1234")
    assert refused(tmp_path) == ["contratto.txt: file troppo grande: più di 0 MB (salvane solo il testo)"]


@pytest.mark.skipif(os.name == "nt", reason="no named pipes there")
def test_a_pipe_or_a_folder_is_no_document(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "contratto.txt")
    (tmp_path / "annex.pdf").mkdir()
    named = {**NAMED, "annex": Documents(title="Allegato", file="altro.txt")}
    assert refused(tmp_path, named) == [
        "annex.pdf: non è un file (metti qui il documento)",
        "contratto.txt: non è un file (metti qui il documento)",
    ]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("contratto.pdf", pdf([["uno"]], password="segreta"), "è protetto da una password"),
        ("contratto.pdf", pdf([["uno"]])[:200], "è danneggiato"),
        ("contratto.pdf", b"%PDF-1.7\n", "è danneggiato"),
        ("contratto.pdf", b"", "è danneggiato"),
        ("contratto.pdf", pdf([[]]), "non contiene testo"),
        ("contratto.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "è protetto da una password"),
        ("contratto.docx", word(["uno"])[:900], "è danneggiato"),
        ("contratto.docx", pdf([["uno"]]), "è danneggiato"),
        ("contratto.docx", word([]), "non contiene testo"),
    ],
)
def test_a_document_that_does_not_open_is_said_with_a_cure(name: str, data: bytes, said: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    (told,) = refused(tmp_path)
    assert told.startswith(f"{name}: {said}")
    assert told.endswith(")")


@pytest.mark.slow
def test_a_document_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "SECONDS", 0.01)
    (tmp_path / "contratto.pdf").write_bytes(pdf([["uno"]]))
    assert refused(tmp_path)[0].startswith("contratto.pdf: chiede troppo tempo")


@pytest.mark.slow
def test_a_process_that_dies_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_BOOT", "import os; os.abort()")
    (tmp_path / "contratto.pdf").write_bytes(pdf([["uno"]]))
    assert refused(tmp_path)[0].startswith("contratto.pdf: chiede troppo tempo o troppa memoria")
