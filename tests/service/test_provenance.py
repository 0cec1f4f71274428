"""Rules brought up to their documents: two files change, in the entries that were asked for, or nothing does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from engine.errors import UsageError
from engine.provenance.documents import read_documents
from engine.provenance.drift import drift
from engine.reading.rulebook import read_rulebook
from engine.service.provenance import accept
from tests.conftest import ROOT

TEXT = "Contratto di prova\n\nSi risponde entro 30 giorni dal ricevimento della domanda.\n\nSi pagano 25,00 euro al mese.\n"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """The minimal rulebook of the fixtures, its two sources registered on a contract of ours."""
    folder = shutil.copytree(ROOT / "fixtures" / "rulebooks" / "minimal", tmp_path / "rules")
    sources = (
        "# due fonti\nsources:\n  # la prima\n  doc-reply: {document: contract, section: art. 1, lines: [3], fingerprints: []}\n"
        '  doc-amount:\n    document: contract\n    section: "art. 2"   # quanto\n    lines: [5]\n    fingerprints: []\n'
    )
    (folder / "sources.yaml").write_text(sources, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    file = read_rulebook(folder).header.documents["contract"].file
    (tmp_path / "docs" / file).write_text(TEXT, encoding="utf-8")
    accept(folder, tmp_path / "docs", ["doc-reply", "doc-amount"])
    return folder


def edit(rules: Path, text: str) -> Path:
    (path,) = (rules.parent / "docs").iterdir()
    path.write_text(text, encoding="utf-8")
    return path.parent


def statuses(rules: Path) -> dict[str, str]:
    rulebook = read_rulebook(rules)
    texts = read_documents(rules.parent / "docs", rulebook.header.documents)
    return {one.source: one.status for one in drift(rulebook, texts)}


def files(rules: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in rules.iterdir() if path.is_file()}


def test_new_sources_are_registered(rules: Path) -> None:
    assert statuses(rules) == {"doc-reply": "unchanged", "doc-amount": "unchanged"}
    text = (rules / "sources.yaml").read_text(encoding="utf-8")
    assert text.startswith(
        "# due fonti\nsources:\n  # la prima\n  doc-reply: {document: contract, section: art. 1, lines: [3], f"
    )
    assert '    section: "art. 2"   # quanto\n    lines: [5]\n    fingerprints: ["' in text


def test_only_what_is_accepted_is_written(rules: Path) -> None:
    docs = edit(rules, "\n" + TEXT.replace("30", "40"))
    before = files(rules)
    (done,) = accept(rules, docs, ["doc-reply"])
    assert (done.status, [(one.old, one.new) for one in done.figures]) == ("changed", [("30", "40")])
    assert statuses(rules) == {"doc-reply": "unchanged", "doc-amount": "moved"}
    after = files(rules)
    assert {name for name in after if after[name] != before[name]} == {"sources.yaml", "sketches.yaml"}
    changed = [
        (old, new)
        for old, new in zip(before["sources.yaml"].splitlines(), after["sources.yaml"].splitlines(), strict=True)
        if old != new
    ]
    assert [old.split(b":")[0].strip() for old, _ in changed] == [b"doc-reply"]
    kept = set(before["sketches.yaml"].splitlines()) & set(after["sketches.yaml"].splitlines())
    assert len(kept) == len(before["sketches.yaml"].splitlines()) - 1


def test_all_that_moved_is_accepted_at_once_and_nothing_else(rules: Path) -> None:
    docs = edit(rules, "\n" + TEXT.replace("25,00", "26,00"))
    assert [one.source for one in accept(rules, docs, ["moved", "rewrapped"])] == ["doc-reply"]
    assert statuses(rules) == {"doc-reply": "unchanged", "doc-amount": "changed"}


def test_to_accept_twice_is_to_accept_once(rules: Path) -> None:
    docs = edit(rules, "\n" + TEXT)
    accept(rules, docs, ["moved"])
    before = files(rules)
    accept(rules, docs, ["doc-reply", "doc-amount", "moved"])
    assert files(rules) == before


def test_nothing_is_written_where_one_cannot_be_accepted(rules: Path) -> None:
    docs = edit(rules, TEXT.replace("30", "40").replace("Si pagano 25,00 euro al mese.\n", ""))
    before = files(rules)
    with pytest.raises(UsageError) as caught:
        accept(rules, docs, ["doc-reply", "doc-amount", "doc-replies"])
    assert [str(problem) for problem in caught.value.problems] == [
        "--accept: doc-amount: il testo non si trova più: stava alla riga 5 (se il testo c'è ancora, scrivi in `lines` le "
        "righe giuste e `fingerprints: []`, poi accetta la fonte con `--accept doc-amount`; se non c'è più, togli la fonte "
        "e ciò che la cita)",
        "--accept: nessuna fonte `doc-replies` nelle regole (ammessi: `doc-reply`, `doc-amount`)",
    ]
    assert files(rules) == before


def test_the_cure_for_a_missing_text_works(rules: Path) -> None:
    docs = edit(
        rules, TEXT.replace("Si pagano 25,00 euro al mese.", "Il canone, ogni mese che passa, ammonta a euro 25.")
    )
    text = (rules / "sources.yaml").read_text(encoding="utf-8")
    head, _, _ = text.partition('    fingerprints: ["')
    (rules / "sources.yaml").write_text(f"{head}    fingerprints: []\n", encoding="utf-8")
    accept(rules, docs, ["doc-amount"])
    assert statuses(rules) == {"doc-reply": "unchanged", "doc-amount": "unchanged"}


def test_a_folder_that_cannot_be_written_is_said(rules: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(target: Path, data: bytes) -> None:
        raise PermissionError(13, "Permission denied", str(target))

    docs = edit(rules, "\n" + TEXT)
    monkeypatch.setattr("engine.service.provenance.write_whole", refuse)
    with pytest.raises(UsageError, match=r"sources.yaml: non si può scrivere: Permission denied"):
        accept(rules, docs, ["moved"])


def test_who_is_interrupted_between_the_files_leaves_rules_that_hold(
    rules: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(target: Path, data: bytes) -> None:
        if target.name == "sources.yaml":
            raise KeyboardInterrupt
        target.write_bytes(data)

    docs = edit(rules, TEXT.replace("30", "40"))
    monkeypatch.setattr("engine.service.provenance.write_whole", die)
    with pytest.raises(KeyboardInterrupt):
        accept(rules, docs, ["doc-reply"])
    assert statuses(rules) == {"doc-reply": "changed", "doc-amount": "unchanged"}
