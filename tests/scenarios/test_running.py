"""A sentence that cannot be told ends its own scenario, and no other."""

from __future__ import annotations

import pytest

from engine.explaining.checker import Checker
from engine.scenarios.features import read_text
from engine.scenarios.running import run
from engine.scenarios.writing import alone

TEXT = """\
    Scenario: Una riga che non dice un fatto e un valore
      Dato questi fatti:
        | {row} |
      Quando si controlla il caso
      Allora l'esito è «ammissibile»

    Scenario: Una riga che lo dice
      Dato questi fatti:
        | complaint_channel | pec |
      Quando si controlla il caso
      Allora l'esito è «ammissibile»
"""


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("complaint_channel", "la riga «complaint_channel» non ha due caselle: il fatto e il suo valore"),
        ("complaint_channel | pec | fax", "la riga «complaint_channel | pec | fax» non ha due caselle"),
        ("canale | pec", "fatto sconosciuto «canale»"),
    ],
)
def test_a_row_of_facts_that_cannot_be_read_is_told_and_the_other_scenarios_go_on(
    checker: Checker, row: str, why: str
) -> None:
    wrong, right = run(read_text(alone("complaint.channel", TEXT.format(row=row)), "prova.feature"), checker)
    [failure] = wrong.failures
    assert failure.why.startswith(why)
    assert not right.failures
