"""Facts, days, sums and files as they are said in Italian."""

from __future__ import annotations

import pytest

from engine.model.rulebook import Rulebook
from engine.reporting import wording


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("supply_suspended_on", "null", "la fornitura non è stata sospesa"),
        ("supply_suspended_on", "2026-03-08", "la fornitura è stata sospesa l'8 marzo 2026"),
        ("switch_on", "2026-03-08", "il passaggio al nuovo venditore decorre dall'8 marzo 2026"),
        ("annual_gas_smc", "?", "non si sa quanti standard metri cubi di gas consuma il cliente in un anno"),
        ("annual_gas_smc", "1200", "il consumo annuo di gas è di 1200 Smc"),
        ("early_execution_signed", "false", "la richiesta di esecuzione anticipata non è firmata"),
        ("unheard_of", "true", "unheard_of = true"),
    ],
)
def test_a_fact_is_told_in_a_whole_sentence(rulebook: Rulebook, name: str, value: str, told: str) -> None:
    assert wording.fact_told(name, value, rulebook) == told


def test_no_name_of_a_fact_breaks_off(rulebook: Rulebook) -> None:
    for name in rulebook.vocabulary:
        label = wording.fact_label(name, rulebook)
        assert not label.endswith((" dal", " il", " di", " al", " del", ":")), label
        assert "{" not in label
