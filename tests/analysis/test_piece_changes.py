"""Of facts, readings and the rest it is told whether a verdict can depend on what changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.analysis.comparing import compare
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook
from tests.analysis import editing
from tests.analysis.edits import Edit, edited


@pytest.mark.parametrize(
    ("edit", "kind", "change", "what"),
    [
        (("vocabulary", "maximum: 1000000000", "maximum: 2000000000"), "fact", "meaning", ("il valore massimo",)),
        (
            ("vocabulary", "      web_form: modulo sul sito\n", "      web_form: modulo sul sito\n      pigeon: piccione\n"),
            "fact",
            "meaning",
            ("voce in più: pigeon",),
        ),
        (("vocabulary", "phrase: la fornitura è di {value}", "phrase: è una fornitura di {value}"), "fact", "words", ()),
        (
            ("readings", "choice: {documents: printed, regul", "choice: {documents: best, regul"),
            "reading",
            "meaning",
            ("profilo documents: printed → best",),
        ),
        (
            ("readings/complaint.yaml", "layers: [contract, tables, regulation]}", "layers: [tables, contract, regulation]}"),
            "reading",
            "meaning",
            ("che cosa sceglie l'opzione printed",),
        ),
        (("readings", "question: Il sabato è", "question: Il sabato è o no"), "reading", "words", ()),
        (("conflicts", "severity: high", "severity: low"), "conflict", "words", ()),
        (("rulebook.yaml", 'edition: "2026.11"', 'edition: "2026.12"'), "header", "words", ()),
        (("letters/closing.txt", "", "Un saluto.\n"), "letter", "words", ()),
    ],
)  # fmt: skip
def test_a_piece_that_changes(
    rulebook: Rulebook, tmp_path: Path, edit: Edit, kind: str, change: str, what: tuple[str, ...]
):
    found = compare(rulebook, read_rulebook(edited(tmp_path, edit)))
    (piece,) = found.pieces
    assert (piece.kind, piece.change, piece.what) == (kind, change, what)
    assert found.same is (change == "words" and not found.figures)


def test_a_value_that_is_gone_is_said_to_be_refused(rulebook: Rulebook):
    [piece] = compare(editing.with_value(rulebook, "gas_operation", "transfer"), rulebook).pieces
    assert piece.what == (
        "voce in meno: transfer",
        "un caso che dice «per il gas è richiesta l'operazione transfer» ora è rifiutato",
    )


def test_what_the_desk_reads_is_meaning(rulebook: Rulebook, tmp_path: Path):
    change: Edit = ("rulebook.yaml", "\n  visible: ", "\n  # invisibile\n  visible: ")
    assert compare(rulebook, read_rulebook(edited(tmp_path, change))).pieces == ()
    header = rulebook.header
    assert header.desk is not None
    desk = header.desk.model_copy(update={"visible": None})
    other = type(rulebook)(
        **{name: getattr(rulebook, name) for name in type(rulebook).__dataclass_fields__}
        | {"header": header.model_copy(update={"desk": desk})}
    )
    found = compare(rulebook, other)
    assert [(one.kind, one.change) for one in found.pieces] == [("desk", "meaning")]
    assert not found.same


def test_a_piece_that_is_new_or_gone(rulebook: Rulebook, tmp_path: Path):
    extra = (
        "vocabulary/who.yaml",
        "facts:\n",
        "facts:\n  extra: {type: boolean, area: who, question: Altro?, phrase: c'è altro, negated: non c'è altro}\n",
    )
    other = read_rulebook(edited(tmp_path, extra))
    for one, two, change in ((rulebook, other, "added"), (other, rulebook, "removed")):
        found = compare(one, two)
        assert [(piece.id, piece.change) for piece in found.pieces] == [("extra", change)]
        assert not found.same
