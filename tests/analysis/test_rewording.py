"""Of two pieces that mean the same, the first text that differs is found, and where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.analysis.rewording import piece, rewording
from engine.model.difference import PieceKind, Rewording
from engine.model.rulebook import Rulebook
from engine.model.screening_policy import Letter
from engine.reading.rulebook import read_rulebook
from tests.analysis.edits import Edit, edited


@pytest.mark.parametrize(
    ("edit", "kind", "name", "told"),
    [
        (("rulebook.yaml", 'edition: "2026.11"', 'edition: "2026.12"'), "header", "", ("edition", "2026.11", "2026.12")),
        (("conflicts", "severity: high", "severity: low"), "conflict", "", ("severity", "high", "low")),
    ],
)  # fmt: skip
def test_a_piece_of_the_rules(
    rulebook: Rulebook, tmp_path: Path, edit: Edit, kind: PieceKind, name: str, told: tuple[str, ...]
):
    new = read_rulebook(edited(tmp_path, edit))
    names = [name] if name or kind == "header" else list(rulebook.conflicts)
    found = [rewording(piece(rulebook, kind, one), piece(new, kind, one), "words") for one in names]
    assert Rewording(*told) in found


def test_a_text_in_a_list_or_a_list_that_is_longer(rulebook: Rulebook):
    clause = rulebook.clauses["complaint.reply_term"]
    more = clause.model_copy(update={"citations": (*clause.citations, "altra fonte")})
    place = f"citations.{len(clause.citations)}"
    assert rewording(clause, more, "words") == Rewording(place, "", "altra fonte")
    assert rewording(more, clause, "words") == Rewording(place, "altra fonte", "")


def test_a_letter_by_its_line():
    one, other = (Letter("letters/a.txt", f"Buongiorno.\n{text}\n") for text in ("Tutto", "Niente"))
    assert rewording(one, other, "words") == Rewording("riga 2", "Tutto", "Niente")


def test_nothing_is_told_of_what_is_new_or_means_another_thing(rulebook: Rulebook):
    header = rulebook.header
    assert rewording(None, header, "added") is None
    assert rewording(header, header, "meaning") is None
    assert rewording(header, header, "words") is None


def test_an_entry_without_words_is_told_only_where_nothing_else_differs(rulebook: Rulebook) -> None:
    body = rulebook.clauses["complaint.reply_term"]
    silent = body.model_copy(update={"remedy": {**body.remedy, "lapsed": ""}})
    worded = silent.model_copy(update={"title": f"{body.title} di oggi"})
    told = rewording(body, worded, "words")
    assert told is not None
    assert (told.where, told.after) == ("title", worded.title)
    alone = rewording(body, silent, "words")
    assert alone is not None
    assert (alone.where, alone.before, alone.after) == ("remedy.lapsed", "", "")
