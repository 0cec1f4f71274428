"""Facts, days, sums and files as they are said in Italian."""

from __future__ import annotations

import pytest

from engine.model.case import Attachment
from engine.model.fact_kinds import shown
from engine.model.rulebook import Rulebook
from engine.reporting import wording
from tests.reporting.samples import RULEBOOK
from tests.tiny import fact, tiny


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


@pytest.mark.parametrize(("number", "text"), [(1, "1 giorno"), (12, "12 giorni"), (0, "0 giorni"), (-1, "-1 giorno")])
def test_days_agree(number, text):
    assert wording.days(number) == text


def test_days_amounts_and_values_are_italian():
    assert wording.day("2026-09-02") == "2 settembre 2026"
    assert wording.day("forse") == "forse"
    assert wording.short_day("2026-09-02") == " 2 set 2026"
    assert wording.euro("1250.50") == "1.250,50 €"
    assert wording.fact_value("customer_type", "domestic", RULEBOOK) == "domestico"
    assert wording.fact_value("complaint_reply_sent_on", "null", RULEBOOK) == "non avvenuto"
    assert wording.fact_value("x", "?", RULEBOOK) == "non noto"


def test_attachments_are_told_by_name_and_size():
    rulebook = tiny([], {"files": fact("attachments", values={"pdf": "documento PDF"})})
    attached = (Attachment('di "Anna", 1.pdf', 5), Attachment("b.pdf", 6, True), Attachment("c.pdf", 7, False))
    told_as = shown(rulebook.vocabulary["files"], attached)
    text = 'di "Anna", 1.pdf (5 byte), b.pdf (6 byte, cifrato), c.pdf (7 byte, non cifrato)'
    assert wording.fact_value("files", told_as, rulebook) == text
    assert wording.fact_value("files", "[]", rulebook) == "nessuno"
