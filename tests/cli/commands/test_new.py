"""How a newcomer begins: a case to fill in, and facts found by the words people use."""

import json
import re
from datetime import date

import pytest

from engine.cli import exits
from engine.model.reads import facts_named, facts_read
from engine.reading.cases import MAX_PROBLEMS
from engine.reading.rulebook import read_rulebook
from engine.reporting.template import template as new_case
from tests.commands import LATE
from tests.conftest import ROOT

RULEBOOK = read_rulebook(ROOT / "rules")
FACT = re.compile(r"^  #(\w+):$", re.MULTILINE)


def test_two_dates_in_a_new_complaint_give_the_right_verdict(run, case):
    code, text, err = run("new", "complaint")
    assert (code, err) == (0, "")
    text = text.replace("  #complaint_received_on:", "  complaint_received_on: 4/5/2026")
    text = text.replace("  #complaint_reply_sent_on:", "  complaint_reply_sent_on: 15/6/2026")
    code, out, _ = run("check", case(text, "c.yaml"), "--as-of", "2026-06-20", "--format", "json")
    assert code == exits.NON_COMPLIANT
    wanted = json.loads(run("check", case(LATE), "--format", "json")[1])
    assert json.loads(out)["findings"] == wanted["findings"]


def test_the_first_two_facts_of_a_complaint_are_those_two_days():
    assert FACT.findall(template("complaint"))[:2] == ["complaint_received_on", "complaint_reply_sent_on"]


def template(family: str) -> str:
    return new_case(RULEBOOK, family, date(2026, 11, 29))


@pytest.mark.parametrize("family", RULEBOOK.header.families)
def test_a_template_has_every_fact_of_its_family_once_and_states_nothing(run, case, family):
    text = template(family)
    named = FACT.findall(text)
    assert len(set(named)) == len(named)
    assert {name for clause in RULEBOOK.family(family) for name in facts_read(clause)} <= set(named)
    code, _, err = run("check", case(text))
    assert code == exits.CASE_REFUSED
    assert "nessun fatto" in err
    assert max(map(len, text.splitlines())) <= 100
    bare = " ".join(text.replace("#", " ").split())
    assert [name for name in named if " ".join(RULEBOOK.vocabulary[name].question.split()) not in bare] == []


@pytest.mark.parametrize("family", RULEBOOK.header.families)
def test_a_template_left_blank_names_every_fact_and_no_guess(run, case, family):
    text = FACT.sub(r"  \1:", template(family))
    code, out, err = run("check", case(text))
    assert (code, out) == (exits.CASE_REFUSED, "")
    blank = len(FACT.findall(template(family)))
    assert err.count("il valore è rimasto in bianco") == min(blank, MAX_PROBLEMS)
    assert (f"e altri {blank - MAX_PROBLEMS} problemi" in err) is (blank > MAX_PROBLEMS)


def test_a_family_is_asked_for_by_its_title(run):
    assert run("new", "Reclami") == run("new", "complaint")
    code, out, err = run("new", "smart")
    assert (code, out) == (exits.USAGE, "")
    assert "`smart-info` (SMART Info)" in err


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("reclamo", "complaint_received_on"), ("RECLAMI", "complaint_received_on"), ("periodicita", "billing_frequency"),
        ("periodicità", "billing_frequency"), ("luce", "commodity"), ("energia elettrica", "commodity"),
        ("reclamo_ricevuto_il", "complaint_received_on"), ("doppia fatturazione", "double_billing_claimed_on"),
        ("complaint_reply", "complaint_reply_sent_on"), ("bassa tensione", "voltage_class"),
    ],
)  # fmt: skip
def test_a_fact_is_found_by_the_words_people_use(run, words, fact):
    code, out, _ = run("rules", "facts", words)
    assert code == 0
    assert fact in out.splitlines()
    assert RULEBOOK.vocabulary[fact].question in " ".join(out.split())


def test_a_fact_says_what_to_write_and_who_reads_it(run):
    _, out, _ = run("rules", "facts", "reclamo_ricevuto_il")
    told = " ".join(out.split())
    for part in (
        "complaint_received_on Quando il fornitore ha ricevuto il reclamo scritto?",
        "si scrive: giorno, come 4/5/2026 o 2026-05-04; null se il reclamo non è stato ricevuto dal fornitore",
        "reclamo_ricevuto_il",
        "complaint.reply_term",
    ):
        assert part in told


def test_facts_of_a_family_are_those_its_rules_name(run):
    _, out, _ = run("rules", "facts", "--family", "cmor")
    named = {name for clause in RULEBOOK.family("cmor") for name in facts_named(clause, RULEBOOK.vocabulary)}
    assert {name for name in RULEBOOK.vocabulary if re.search(rf"\b{name}\b", out)} == named


def test_a_word_of_no_fact_says_why(run):
    code, _, err = run("rules", "facts", "polizza assicurativa")
    assert code == exits.USAGE
    assert "riguarda l'assicurazione del gas, che le regole non trattano ancora" in err
    assert "nessun fatto con `zzzz`" in run("rules", "facts", "zzzz")[2]


def test_a_rule_shows_the_facts_it_reads_and_what_is_presumed(run):
    _, out, _ = run("rules", "show", "complaint.reply_term")
    told = " ".join(out.partition("Fatti")[2].split())
    assert "Quando il fornitore ha ricevuto il reclamo scritto? complaint_received_on •" in told
    assert "voltage_class si presume, se nessuno lo dice" in told
