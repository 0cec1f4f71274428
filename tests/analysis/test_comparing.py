"""What a change means is told from how it is worded, and from what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.analysis.comparing import EditionComparison, compare
from engine.model.difference import ClauseChange, Stretch
from engine.model.rulebook import Rulebook
from engine.reading.rulebook import read_rulebook
from tests.analysis.edits import Edit, edited, without_exception


def compared(rulebook: Rulebook, folder: Path, *edits: Edit, every: bool = False) -> EditionComparison:
    return compare(rulebook, read_rulebook(edited(folder, *edits, every=every)))


def only(comparison: EditionComparison) -> ClauseChange:
    (found,) = comparison.clauses
    return found


def test_nothing_differs_from_itself(rulebook: Rulebook):
    found = compare(rulebook, rulebook)
    assert found.same
    assert found.counts.equal == len(rulebook.clauses)
    assert (found.clauses, found.figures, found.pieces) == ((), (), ())


def test_a_figure_names_the_clause_that_reads_it_its_days_and_what_depends_on_it(rulebook: Rulebook, tmp_path: Path):
    found = compared(rulebook, tmp_path, ("parameters/complaint.yaml", "contract, value: 30", "contract, value: 31"))
    clause = only(found)
    assert (clause.id, clause.change, clause.profiles) == (
        "complaint.reply_term",
        "meaning",
        ("documents", "regulation"),
    )
    assert clause.figures == ("complaint.reply_days",)
    assert {"indemnity.late_reply", "indemnity.late_reply_payment"} <= set(clause.dependents)
    assert "complaint.reply_term" not in clause.dependents
    (figure,) = found.figures
    always = (Stretch(None, None, "30 giorni solari", "31 giorni solari"),)
    assert figure.layers == {"contract": always}
    assert figure.in_force["documents"] == always
    # Where the regulation gives a figure it prevails: the printed one is read only before.
    assert figure.in_force["regulation"] == (Stretch(None, "2016-12-31", "30 giorni solari", "31 giorni solari"),)
    assert "tabelle di qualità, 30 giorni solari" in figure.prevails["favourable"]
    assert not found.same


def test_a_layer_that_no_profile_reads_changes_only_what_another_reading_would_say(rulebook: Rulebook, tmp_path: Path):
    found = compared(rulebook, tmp_path, ("parameters/conciliation.yaml", "contract, value: 50", "contract, value: 40"))
    clause = only(found)
    assert (clause.id, clause.profiles, clause.readings) == ("conciliation.wait", (), ("conciliation-wait=contract",))
    assert found.figures[0].in_force == {}
    assert found.figures[0].prevails["documents"] == "schede, 40 giorni solari (lettura conciliation-wait: sheets)"


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("clauses/complaint.yaml", "title: Risposta motivata al", "title: Risposta, motivata, al"),
        ("clauses/complaint.yaml", "[cga-23-complaint-30d, cga-23-auto-update]", "[cga-23-complaint-30d]"),
        ("clauses/complaint.yaml", "title: il reclamo non è scritto e", "title: il reclamo non è per iscritto e"),
        # The same condition, in another order.
        (
            "clauses/complaint.yaml",
            "        - {fact: complaint_sent_on, happened: true, presume: true}\n"
            "        - {fact: complaint_received_on, happened: true}\n",
            "        - {fact: complaint_received_on, happened: true}\n"
            "        - all:\n            - not: {fact: complaint_sent_on, happened: false, presume: true}\n",
        ),
    ],
)
def test_words_are_told_from_meaning(rulebook: Rulebook, tmp_path: Path, file: str, before: str, after: str):
    found = compared(rulebook, tmp_path, (file, before, after))
    assert only(found).change == "words"
    assert found.same
    assert (found.counts.meaning, found.counts.words, found.counts.equal) == (0, 1, len(rulebook.clauses) - 1)


def test_the_words_of_a_figure_change_no_clause(rulebook: Rulebook, tmp_path: Path):
    found = compared(
        rulebook, tmp_path, ("parameters/complaint.yaml", "title: Tempo massimo", "title: Il tempo massimo")
    )
    assert found.same
    assert [(one.id, one.change) for one in found.figures] == [("complaint.reply_days", "words")]
    assert found.clauses == ()


def test_an_exception_that_is_dropped(rulebook: Rulebook, tmp_path: Path):
    found = compared(rulebook, tmp_path, *without_exception("complaint", "gas_out_of_scope"))
    clause = only(found)
    assert (clause.id, clause.parts) == ("complaint.reply_term", ("le eccezioni",))
    # Printed standards have no threshold of consumption.
    assert clause.profiles == ("regulation",)


def test_the_choice_of_a_profile(rulebook: Rulebook, tmp_path: Path):
    found = compared(
        rulebook, tmp_path, ("readings", "choice: {documents: printed, regul", "choice: {documents: best, regul")
    )
    assert {one.id for one in found.clauses} >= {"billing-correction.double_billing_term"}
    assert {one.profiles for one in found.clauses} == {("documents",)}
    (reading,) = found.pieces
    assert reading.what == ("profilo documents: printed → best",)


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("parameters", "complaint.reply_days", "complaint.answer_within_days"),
        ("facts", "complaint_reply_sent_on", "complaint_answer_sent_on"),
        ("readings", "standards-in-force", "which-standards"),
        ("clauses", "complaint.reply_term", "complaint.answer_term"),
    ],
)
def test_a_name_that_changes_changes_nothing_else(
    rulebook: Rulebook, tmp_path: Path, kind: str, before: str, after: str
):
    found = compared(rulebook, tmp_path, ("", before, after), every=True)
    assert found.renames.of(kind) == {before: after}  # type: ignore[arg-type]
    assert found.same
    assert (found.counts.meaning, found.counts.added, found.counts.removed) == (0, 0, 0)


def test_a_name_and_a_figure_that_change_together(rulebook: Rulebook, tmp_path: Path):
    target = edited(tmp_path, ("", "complaint.reply_days", "complaint.answer_within_days"), every=True)
    figures = target / "parameters" / "complaint.yaml"
    figures.write_text(figures.read_text(encoding="utf-8").replace("value: 30,", "value: 31,", 1), encoding="utf-8")
    found = compare(rulebook, read_rulebook(target))
    (figure,) = found.figures
    assert (figure.id, figure.was, figure.change) == ("complaint.answer_within_days", "complaint.reply_days", "meaning")
    assert only(found).id == "complaint.reply_term"
    assert not found.same
