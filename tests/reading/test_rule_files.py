"""A section of the rules in one file or in a folder: what may stand where, in which order it is read, what is said."""

from __future__ import annotations

import shutil
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from engine.errors import RulebookRefused
from engine.provenance.documents import read_documents
from engine.provenance.drift import drift
from engine.reading.rulebook import examine, read_rulebook, read_with_positions
from engine.service.provenance import accept
from tests.conftest import ROOT

MINIMAL = ROOT / "fixtures" / "rulebooks" / "minimal"


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """The minimal rulebook, every section of which is a folder."""
    folder = Path(shutil.copytree(MINIMAL, tmp_path / "rules"))
    for section, file in (
        ("vocabulary", "demo"), ("sources", "contract"), ("readings", "counting"), ("conflicts", "themes"),
    ):  # fmt: skip
        (folder / section).mkdir()
        (folder / f"{section}.yaml").rename(folder / section / f"{file}.yaml")
    (folder / "clauses" / "demo").mkdir()
    (folder / "clauses" / "demo.yaml").rename(folder / "clauses" / "demo" / "reply.yaml")
    return folder


def refused(rules: Path) -> list[str]:
    with pytest.raises(RulebookRefused) as caught:
        read_rulebook(rules)
    return [str(one) for one in caught.value.problems]


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_folders_say_what_single_files_say(rules: Path):
    one, other = read_rulebook(MINIMAL), read_rulebook(rules)
    for field in fields(one):
        assert (getattr(one, field.name) == getattr(other, field.name)) is (field.name != "digest")
    places = read_with_positions(rules)[1]
    assert places["facts/received_on"] == ("rules/vocabulary/demo.yaml", 3)
    assert places["demo.reply"][0] == "rules/clauses/demo/reply.yaml"


def test_the_order_of_the_header_is_the_order_of_reading(rules: Path):
    (rules / "vocabulary" / "demo").mkdir()
    whole = rules / "vocabulary" / "demo.yaml"
    head, mark, rest = whole.read_text(encoding="utf-8").partition("  channel:\n")
    (rules / "vocabulary" / "demo" / "days.yaml").write_text(head, encoding="utf-8")
    (rules / "vocabulary" / "demo" / "contents.yaml").write_text(f"facts:\n{mark}{rest}", encoding="utf-8")
    whole.unlink()
    assert next(iter(read_rulebook(rules).vocabulary)) == "channel"
    with (rules / "rulebook.yaml").open("a", encoding="utf-8") as file:
        file.write("order: {vocabulary/demo: [days]}\n")
    assert list(read_rulebook(rules).vocabulary) == list(read_rulebook(MINIMAL).vocabulary)


def test_a_file_holds_what_its_name_says(rules: Path):
    (rules / "vocabulary" / "demo.yaml").rename(rules / "vocabulary" / "other.yaml")
    (rules / "sources" / "contract.yaml").rename(rules / "sources" / "agreement.yaml")
    (rules / "parameters" / "demo.yaml").rename(rules / "parameters" / "more.yaml")
    (rules / "clauses" / "more").mkdir()
    change(rules / "clauses" / "demo" / "reply.yaml", "- id: demo.tone", "- id: demo.tune")
    text = (rules / "clauses" / "demo" / "reply.yaml").read_text(encoding="utf-8")
    (rules / "clauses" / "more" / "tune.yaml").write_text(
        "clauses:\n  - id: demo.tune" + text.partition("demo.tune")[2]
    )
    (rules / "clauses" / "demo" / "reply.yaml").write_text(text.partition("  - id: demo.tune")[0], encoding="utf-8")
    said = refused(rules)
    assert (
        "rules/vocabulary/other.yaml:4:11: facts.received_on.area: il fatto è dell'area `demo` "
        "ma sta in vocabulary/other.yaml (il suo posto è vocabulary/demo.yaml)"
    ) in said
    assert (
        "rules/sources/agreement.yaml:2:25: sources.doc-reply.document: il testo è del documento `contract` "
        "ma sta in sources/agreement.yaml (il suo posto è sources/contract.yaml)"
    ) in said
    assert (
        "rules/parameters/more.yaml:2:3: parameters.demo.reply_days: la cifra è di `demo` "
        "ma sta in parameters/more.yaml (il suo posto è parameters/demo.yaml)"
    ) in said
    assert (
        "rules/clauses/more/tune.yaml:2:9: demo.tune: id: la clausola è della famiglia `demo` "
        "ma sta in clauses/more/tune.yaml (il suo posto è clauses/demo/)"
    ) in said


def test_a_section_is_a_file_or_a_folder_and_not_both(rules: Path):
    (rules / "readings.yaml").write_text("readings: {}\n", encoding="utf-8")
    assert refused(rules) == [
        "rules/readings.yaml: c'è anche la cartella readings/ (sposta lì ciò che il file contiene, e toglilo)"
    ]


def test_an_empty_section_is_missing_and_a_deeper_folder_is_unknown(rules: Path):
    (rules / "conflicts" / "themes.yaml").unlink()
    assert "rules/conflicts.yaml: manca il file (crealo)" in refused(rules)
    (rules / "conflicts" / "one" / "two").mkdir(parents=True)
    (rules / "conflicts" / "one" / "two" / "three.yaml").write_text("conflicts: {}\n", encoding="utf-8")
    assert "rules/conflicts/one/two: file sconosciuto in un rulebook (spostalo o rinominalo)" in refused(rules)


@pytest.mark.parametrize(
    ("order", "said"),
    [
        ("{readings: [countin]}", "order.readings[0]: in readings/ non c'è `countin` (forse intendevi `counting`?)"),
        ("{readings: [counting, counting]}", "order.readings[1]: `counting` c'è già in questo ordine (toglilo)"),
        ("{reading: []}", "order.reading: nelle regole non c'è la cartella `reading` (forse intendevi `readings`?)"),
    ],
)
def test_an_order_names_what_is_there(rules: Path, order: str, said: str):
    with (rules / "rulebook.yaml").open("a", encoding="utf-8") as file:
        file.write(f"order: {order}\n")
    (line,) = refused(rules)
    assert line.endswith(said)


def test_families_in_groups(rules: Path):
    header = rules / "rulebook.yaml"
    change(header, "  demo: Dimostrazione\n", "  all: {title: Tutto, families: {demo: Dimostrazione}}\n")
    read = read_rulebook(rules).header
    assert (read.families, read.groups) == ({"demo": "Dimostrazione"}, (("Tutto", {"demo": "Dimostrazione"}),))
    change(header, "{demo: Dimostrazione}}\n", "{demo: Dimostrazione, more: Altro}}\n  demo: Di nuovo\n")
    assert refused(rules) == [
        "rules/rulebook.yaml:5:55: families.all.families.more: la famiglia `more` non ha clausole "
        "(scrivi rules/clauses/more.yaml)",
        "rules/rulebook.yaml:6:3: families.demo: la famiglia `demo` c'è già (elencala una volta sola)",
    ]
    change(header, "title: Tutto, ", "titel: Tutto, ")
    assert any("chiave sconosciuta `titel` (forse intendevi `title`?)" in line for line in refused(rules))


def test_a_long_file_is_told_where_to_go(rules: Path):
    for file in ("vocabulary/demo.yaml", "clauses/demo/reply.yaml"):
        with (rules / file).open("a", encoding="utf-8") as opened:
            opened.write("# una riga\n" * 400)
    told = [str(one) for one in examine(rules, date(2026, 11, 29)).warnings if one.code == "long-file"]
    assert len(told) == 2
    assert told[0].startswith("rules/clauses/demo/reply.yaml: il file ha ")
    assert told[0].endswith("(dividilo in più file)")
    assert told[1].endswith("(dividilo per temi nella cartella vocabulary/demo/)")
    assert not any(one.code == "long-file" for one in examine(ROOT / "rules", date(2026, 11, 29)).warnings)


def test_fingerprints_are_written_where_the_source_stands(rules: Path, tmp_path: Path):
    (rules / "sources" / "contract").mkdir()
    (rules / "sources" / "contract.yaml").unlink()
    for name in ("doc-reply", "doc-amount"):
        body = "{document: contract, section: uno, lines: [1], fingerprints: []}"
        text = f"sources:\n  # {name}\n  {name}: {body}\n"
        (rules / "sources" / "contract" / f"{name}.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    documents = read_rulebook(rules).header.documents
    (tmp_path / "docs" / documents["contract"].file).write_text("Si risponde entro trenta giorni.\n", encoding="utf-8")
    accept(rules, tmp_path / "docs", ["doc-amount"])
    left, written = ((rules / "sources" / "contract" / f"doc-{name}.yaml").read_text() for name in ("reply", "amount"))
    assert left.endswith("fingerprints: []}\n")
    assert written.startswith(
        "sources:\n  # doc-amount\n  doc-amount: {document: contract, section: uno, lines: [1], f"
    )
    assert '["' in written
    found = drift(read_rulebook(rules), read_documents(tmp_path / "docs", documents))
    assert {one.source: one.status for one in found}["doc-amount"] == "unchanged"
