"""The page on a verdict, plain and explained: what is said first, what is marked, what is harmless to show."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.model.verdict import Verdict
from engine.reporting import cases, rules
from engine.reporting.explain import explanation
from engine.reporting.rendering import plain_page
from engine.reporting.text import report
from tests.reporting.samples import (
    CLAUSES,
    QUESTION,
    RULEBOOK,
    indemnity,
    late_complaint,
    late_reply,
    undetermined,
    verdict,
)

GOLDEN = Path(__file__).parent / "golden"


def page(answer: Verdict, width: int = 80, *, full: bool = False) -> str:
    return plain_page(report(answer, RULEBOOK, width, full=full), width)


def tree(answer: Verdict) -> str:
    return plain_page(explanation(answer, RULEBOOK))


def unfolded(text: str) -> str:
    return " ".join(text.replace("│", " ").split())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("late_complaint", page(late_complaint())),
        ("late_complaint_full", page(late_complaint(), full=True)),
        ("late_complaint_explained", tree(late_complaint())),
        ("undetermined", page(verdict(undetermined(), questions=(QUESTION,)))),
        ("rule", plain_page(rules.rule(CLAUSES["complaint.reply_term"], RULEBOOK, ["Risposta il giorno 30"]))),
    ],
)
def test_golden(name, text):
    """To renew a page after reading it: write `text` to the file named in the failure."""
    assert text == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8"), GOLDEN / f"{name}.txt"


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_page_nor_ends_in_blanks(width):
    lines = page(late_complaint(), width).splitlines()
    assert max(map(len, lines)) <= width
    assert all(line == line.rstrip() for line in lines)


def test_the_late_complaint_fits_a_glance_before_its_details():
    lines = page(late_complaint()).splitlines()
    assert 10 <= lines.index("Dubbi") <= 20


def test_a_fact_that_no_rule_used_is_told_with_its_value():
    idle = replace(late_complaint(), facts_unused={"complaint_received_on": "2026-05-04", "other": "true"})
    for full in (False, True):
        told = unfolded(page(idle, full=full))
        assert "il reclamo è stato ricevuto il 4 maggio 2026 (complaint_received_on); other = true." in told


def test_what_is_unverified_is_marked_wherever_the_figure_stands():
    text = page(late_complaint())
    assert text.count("30,00 €†") == 2
    assert "†" in text[text.index("€ dovuto") :]
    assert "30,00 € †" in page(late_complaint(), full=True)
    sure = replace(indemnity(), doubts=())
    assert "†" not in page(verdict(late_reply(), sure))


def test_control_characters_and_markup_of_a_case_are_harmless():
    hostile = "\x1b[31mrosso\x1b[0m [bold]x[/bold] [/] \x07\u202e\nfine\x9b2J"
    finding = replace(late_reply(), message=hostile, title=hostile, remedy=hostile)
    answer = verdict(finding, case=hostile, title=hostile)
    for text in (page(answer), tree(answer), plain_page(cases.cases([cases.row(answer, RULEBOOK)]))):
        assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(text)
    assert "rosso [bold]x[/bold] [/] fine" in unfolded(page(answer))


def test_what_does_not_apply_or_is_for_a_person_is_compact():
    idle = replace(late_reply(), outcome="not_applicable", message="")
    human = replace(late_reply(), outcome="for_human", kind="for_human", message="La risposta è motivata?")
    text = page(verdict(idle, human))
    assert unfolded(text).startswith("NON DETERMINABILE — la regola che decide non si applica: risposta motivata al")
    assert "  ☞ da valutare da una persona — La risposta è motivata?" in text
    assert "  · 1 regola esaminata non si applica" in text
    full = page(verdict(idle, human), full=True)
    assert "  ☞ La risposta è motivata?" in full
    assert "  · Non si applica: Risposta motivata al reclamo scritto." in full


def test_conclusions_are_said_first():
    regular = replace(late_reply(), outcome="to_regularise", message="Manca la firma.", days_late=None)
    assert page(verdict(regular)).startswith("DA REGOLARIZZARE — manca la firma\n")
    kept = replace(late_reply(), outcome="compliant", days_late=-3)
    assert page(verdict(kept)).startswith("CONFORME — 1 regola esaminata, rispettata\n")
    both = page(verdict(late_reply(), late_reply()))
    assert both.startswith("NON CONFORME — risposta in ritardo di 12 giorni (e un altro rilievo)\n")


def test_each_sum_is_an_action_of_its_own_however_alike():
    other = replace(indemnity(), rule="indemnity.other", title="Indennizzo per rettifica tardiva", pay_by="2026-07-31")
    told = unfolded(page(verdict(indemnity(), other)))
    for title, day in (
        ("indennizzo per risposta tardiva", "2 settembre"),
        ("indennizzo per rettifica tardiva", "31 luglio"),
    ):
        assert f"entro il {day} 2026 — {title}: accreditare" in told


def test_what_a_kept_duty_without_a_deadline_asks_for_is_to_be_done():
    kept = replace(late_reply(), outcome="compliant", remedy="Non rispondere prima.", days_late=None)
    asked = "Venditore: non rispondere prima."
    assert asked in unfolded(page(verdict(replace(kept, deadline=None))))
    assert f"• {asked}" not in unfolded(page(verdict(kept)))


def test_long_words_on_what_prevails_leave_room_for_the_rule():
    told = replace(late_reply(), prevails="le condizioni che valevano prima della variazione, in tutto e per tutto")
    lines = page(verdict(told), full=True).splitlines()
    assert any(line.startswith("✗ violato") and "Risposta motivata al reclamo scritto" in line for line in lines)
    assert "prevale: le condizioni che valevano" in unfolded("\n".join(lines))
