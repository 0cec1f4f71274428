"""What is said of a clause that changes, where no case shows it, and what a case that shows it is called."""

from __future__ import annotations

from dataclasses import replace

from engine.analysis.comparing import compare
from engine.analysis.examples import with_examples
from engine.analysis.figure_changes import NO_FIGURE
from engine.model.difference import Example, NoExample
from engine.model.rulebook import Rulebook
from tests.analysis import editing


def test_where_no_figure_is_in_force_nothing_prevails(rulebook: Rulebook):
    comparison = compare(rulebook, editing.figure(rulebook, "conciliation.wait_days", "contract", value=40))
    (figure,) = comparison.figures
    for prevailing, told in (
        (NO_FIGURE, "nessuna cifra è in vigore"),
        ("schede, 40 giorni", "prevale schede, 40 giorni"),
    ):
        figures = (replace(figure, prevails={"documents": prevailing}),)
        (clause,) = with_examples(replace(comparison, figures=figures), "documents")
        none = clause.examples[0]
        assert isinstance(none, NoExample)
        assert none.why == told


def test_the_same_outcome_is_told_to_have_other_values(rulebook: Rulebook):
    dearer = editing.figure(rulebook, "indemnity.tier_1", "contract", value="31.00")
    clauses = {clause.id: clause for clause in with_examples(compare(rulebook, dearer), "documents")}
    example = clauses["indemnity.late_reply"].examples[0]
    assert isinstance(example, Example)
    assert "Scenario: dovuto, con giorni o importi diversi da prima\n" in example.scenario
