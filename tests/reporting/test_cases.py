"""Many cases, a line each."""

from engine.reporting import cases
from engine.reporting.rendering import plain_page
from tests.reporting.samples import RULEBOOK, late_complaint, undetermined, verdict


def test_many_cases_are_a_line_each():
    rows = [
        cases.row(late_complaint(), RULEBOOK),
        cases.row(verdict(undetermined()), RULEBOOK),
        cases.Row("x" * 90, "refused", "perché no"),
    ]
    lines = plain_page(cases.cases(rows)).splitlines()
    assert len(lines) == 7
    assert "30,00 €" in lines[2]
    assert lines[-1] == "Casi: 3 — rifiutato 1, non conforme 1, non determinabile 1"
