import json
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest

from engine.errors import Problem
from engine.model.case import Attachment
from engine.model.fact_kinds import shown
from engine.model.verdict import Verdict
from engine.reporting import cases, machine, rules, wording
from engine.reporting.explain import explanation
from engine.reporting.page import plain_page
from engine.reporting.plain import plain
from engine.reporting.text import report
from engine.reporting.timeline import _columns
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
from tests.tiny import fact, tiny

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


def test_plain_keeps_italian_and_drops_what_hides():
    assert plain("perché «è» 30,00 €") == "perché «è» 30,00 €"
    assert plain("a\u200bb\ud800c\r\nd\x1b]0;titolo\x07e") == "ab\ufffdc  de"


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


def test_the_timeline_is_in_order_and_to_scale():
    days = [date(2026, 1, 1), date(2026, 1, 2), date(2026, 12, 31)]
    first, second, last = _columns(days, 78)
    assert (first, second, last) == (0, 2, 77)
    many = [date.fromordinal(date(2026, 1, 1).toordinal() + number) for number in range(60)]
    columns = _columns(many, 76)
    assert all(left < right for left, right in pairwise(columns))


def test_a_verdict_with_no_day_but_its_own_draws_no_line():
    bare = replace(late_reply(), deadline=None, trace=replace(late_reply().trace, facts={}, terms=()))
    assert "I giorni del caso" not in page(verdict(bare))


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


def test_verdict_and_refusal_are_documents_of_one_shape():
    told = machine.document(late_complaint(), indented=False)
    refused = machine.refusal("f.yaml", [Problem("f.yaml", 1, 2, "facts.x", "no")], "documents")
    documents = [json.loads(told), json.loads(machine.document(refused, indented=True))]
    assert list(documents[0]) == list(documents[1])
    assert documents[1]["problems"] == ["f.yaml:1:2: facts.x: no"]
    assert documents[1]["receipt"] is None
    assert told.count(b"\n") == 1
    for one in documents:
        jsonschema.validate(one, machine.verdict_schema())


def test_the_schema_refuses_what_is_no_verdict():
    broken = json.loads(machine.document(late_complaint(), indented=False)) | {"conclusion": "boh"}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, machine.verdict_schema())


def test_each_sum_is_an_action_of_its_own_however_alike():
    other = replace(indemnity(), rule="indemnity.other", title="Indennizzo per rettifica tardiva", pay_by="2026-07-31")
    told = unfolded(page(verdict(indemnity(), other)))
    for title, day in (
        ("indennizzo per risposta tardiva", "2 settembre"),
        ("indennizzo per rettifica tardiva", "31 luglio"),
    ):
        assert f"entro il {day} 2026 — {title}: accreditare" in told
