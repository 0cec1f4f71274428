"""Templates of letters: checked with the rules, at file and line; every decision, with everything and with nothing."""

from __future__ import annotations

import re
import shutil

import pytest

from engine.errors import RulebookRefused
from engine.model.screening import RULINGS
from engine.model.screening_policy import Letter, Route, ScreeningPolicy
from engine.reading.rulebook import read_rulebook
from engine.reporting.letter_samples import samples
from engine.reporting.letters import FIELDS, Sender, letter, problems
from tests.conftest import ROOT
from tests.small_desk import GOOD, RULES


def letters(text: str) -> dict[str, Letter]:
    return {ruling: Letter(f"rules/letters/{ruling}.txt", text) for ruling in RULINGS}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("una\n{% if %}\n", "rules/letters/acceptable.txt:2: errore di sintassi nel modello"),
        ("una\ndue {{ cliente }}\n", "rules/letters/acceptable.txt:2: nome sconosciuto `cliente` (ammessi: request"),
        ('{% include "piede" %}', "rules/letters/acceptable.txt: modello incluso sconosciuto `piede`"),
        ("\n{% for one in missing %}\n{{ one.titolo }}\n{% endfor %}", "rules/letters/acceptable.txt:3: il modello"),
        ("{{ useful_from | giorno }}", "rules/letters/acceptable.txt:1: "),
        ("{{ answer_due.day }}", "rules/letters/acceptable.txt:1: il modello non si può compilare"),
        ("{{ ''.__class__.__mro__ }}", "rules/letters/acceptable.txt:1: il modello non si può compilare"),
        ("x" * 20_001, "rules/letters/acceptable.txt: modello più lungo"),
    ],
)
def test_a_mistake_is_found_at_its_line(text, expected):
    told = [str(problem) for problem in problems(letters(text))]
    assert any(line.startswith(expected) for line in told), told


@pytest.mark.parametrize("rules", [RULES, ROOT / "rules"])
def test_the_shipped_letters_are_sound(rules):
    assert problems(read_rulebook(rules).letters) == ()


@pytest.mark.parametrize("decision", RULINGS)
def test_no_letter_has_holes(decision):
    for found in samples(decision):
        text = letter(found, Sender(service="SMART Info"), read_rulebook(ROOT / "rules").letters)
        assert "None" not in text
        assert "{" not in text
        assert "\n\n\n" not in text
        assert "Gentile cliente," in text


def test_what_a_customer_writes_is_never_a_template():
    text = letter(samples("acceptable")[0], Sender(customer="{{ request }}"), read_rulebook(RULES).letters)
    assert "Gentile {{ request }}," in text


def test_a_missing_template_is_refused():
    with pytest.raises(RulebookRefused):
        letter(samples("acceptable")[0], Sender(), {})


def test_validate_and_screen_refuse_a_bad_template(run, request_file, folder):
    rules = folder / "rules"
    shutil.copytree(RULES, rules)
    (rules / "letters" / "not_here.txt").write_text("{% include 'opening' %}\n\n{{ motivo }}\n")
    expected = "rules/letters/not_here.txt:3: nome sconosciuto `motivo`"
    code, _, err = run("rules", "validate", rules)
    assert (code, expected in err) == (4, True)
    code, _, err = run("screen", request_file(GOOD), "--rules", rules, "--format", "letter")
    assert (code, expected in err) == (4, True)
    assert run("screen", request_file(GOOD), "--rules", rules)[0] == 0


def test_a_letter_can_be_reworded_without_python(run, request_file, folder):
    rules = folder / "rules"
    shutil.copytree(RULES, rules)
    (rules / "letters" / "closing.txt").write_text("A presto.\n")
    assert "A presto." in run("screen", request_file(GOOD), "--rules", rules, "--format", "letter")[1]


IN_ORDER = {
    "service": "smart_help", "topic": "bonus", "request_channel": "portal", "request_sent_on": "2026-07-10",
    "request_complete": "true", "via_delegate": "false", "complaint_received_on": "2026-06-01",
    "complaint_reply_sent_on": "null", "attachments": "[]",
}  # fmt: skip


@pytest.fixture
def lettered(shipped):
    """The letter on a request in order but for the facts given, by the rules that are shipped."""

    def make(as_of: str = "2026-07-10", **facts: str) -> str:
        _, out, err = shipped({**IN_ORDER, **facts}, as_of, "--format", "letter")
        assert err == ""
        return out

    return make


def test_a_mean_is_never_a_promised_day(lettered):
    told = lettered()
    assert (
        "In media la risposta arriva in 10 giorni lavorativi dal 10 luglio 2026: di solito entro il 24 luglio" in told
    )
    assert "Riceverà" not in told


def test_a_mean_already_past_is_told_as_past(lettered):
    told = lettered("2026-09-01")
    assert "che sono passati il 24 luglio 2026: se non l'ha ancora ricevuta" in told
    assert "già visibile" in told
    assert not re.search("riceverà|potrà|di solito|entro il", told, re.IGNORECASE)


def test_a_promise_already_past_is_told_as_past(lettered):
    told = lettered("2026-09-01", service="smart_info", topic="supplier_identity")
    assert "Avrebbe dovuto ricevere la risposta entro il 17 luglio 2026: se non l'ha ricevuta" in told
    assert "Riceverà" not in told


def test_what_was_answered_is_told_as_done(lettered):
    told = lettered("2026-09-01", request_reply_sent_on="2026-07-16")
    assert "La risposta è partita il 16 luglio 2026." in told


def test_a_wait_that_is_over_is_told_as_over(lettered):
    told = lettered("2026-09-01", request_sent_on="2026-06-20")
    assert "l'attesa è finita: il primo giorno utile era il 2 luglio 2026" in told
    assert "Può provvedere fin da ora." in told
    assert "attendere" not in told


@pytest.mark.parametrize(
    ("channel", "how"),
    [
        ("portal", "Invia nuovo documento"),
        ("email", "Si scrive per posta elettronica"),
        ("post", "Si spedisce per posta"),
    ],
)
def test_what_is_missing_goes_to_the_same_case_by_the_way_it_came(lettered, channel, how):
    told = lettered(request_channel=channel, customer_type="domestic", interest_form_complete="true",
                    request_complete="false", request_completed_on="null")  # fmt: skip
    assert "senza aprirne una nuova" in told
    assert how in told


def test_a_request_not_yet_sent_is_not_completed_but_made(lettered):
    told = lettered(request_sent_on="null", complaint_received_on="2026-07-01")
    assert "senza aprirne" not in told


def test_the_letter_speaks_to_the_customer_by_name(lettered):
    told = lettered(customer_name='"Ada Prova"')
    assert "Gentile Ada Prova," in told
    assert "la Sua richiesta a SMART Help del 10 luglio 2026" in told


def test_the_letter_speaks_to_the_delegate_and_names_the_customer(lettered):
    facts = {"via_delegate": "true", "delegation_written": "false", "principal_id_attached": "true"}
    facts |= {"principal_id_expires_on": "2030-01-01", "customer_name": '"Ada Prova"'}
    told = lettered(**facts)
    assert "Gentile delegato," in told
    assert "che ha presentato per conto di Ada Prova" in told
    assert "Gentile Ada" not in told
    assert "la Sua richiesta" not in told
    assert "Gentile Associazione Esempio," in lettered(**facts, delegate_name='"Associazione Esempio"')


def test_each_file_is_named_with_its_own_fault(lettered):
    files = "[{name: foto.heic, bytes: 5}, {name: atto.pdf, bytes: 5, encrypted: true}, {name: buono.pdf, bytes: 5}]"
    told = lettered(attachments=files)
    for name, why in (
        ("foto.heic", "l'estensione .heic non è ammessa"),
        ("atto.pdf", "si apre soltanto con una password"),
    ):
        assert f"«{name}» ({why}" in told
    assert "buono" not in told


def test_every_item_of_a_list_begins_alike_and_the_last_ends_it(lettered):
    told = lettered(via_delegate="true", delegation_written="false", principal_id_attached="false",
                    request_complete="false", request_completed_on="null")  # fmt: skip
    items = [line.removeprefix("- ") for line in told.splitlines() if line.startswith("- ")]
    assert len(items) >= 3
    assert all(re.match(r"[a-z]+(re|rre) ", item) for item in items), items
    assert [item[-1] for item in items] == [";"] * (len(items) - 1) + ["."]
    assert len({item.rstrip(".;") for item in items}) == len(items)


@pytest.mark.parametrize(
    "facts", [{}, {"topic": "other"}, {"request_complete": "false"}, {"topic": "return_to_previous_supplier"}]
)
def test_every_letter_has_sender_subject_and_contact(lettered, facts):
    told = lettered(**facts)
    assert told.startswith(
        "Sportello per il consumatore\n\nPratica: pratica\nData: 10 luglio 2026\n\nOggetto: richiesta a SMART"
    )
    assert "Numero Verde 800.166.654" in told
    assert told.endswith("Cordiali saluti\n\nSportello per il consumatore\n")


def test_the_sender_is_written_in_one_file(run, request_file, folder):
    rules = folder / "rules"
    shutil.copytree(ROOT / "rules", rules)
    (rules / "letters" / "sender.txt").write_text(
        '{% set office = "Ufficio prova" %}{% set contact = "tel. 1" %}{% set hours = "mai" %}'
    )
    name = request_file({"service": "smart_info"})
    told = run("screen", name, "--rules", rules, "--format", "letter")[1]
    assert told.count("Ufficio prova") == 2
    assert "tel. 1 (mai)" in told


def test_the_guide_names_everything_a_desk_may_write():
    guide = (ROOT / "rules" / "DESK.md").read_text(encoding="utf-8")
    quoted = {word for part in re.findall(r"`([^`]+)`", guide) for word in re.findall(r"\w+", part)}
    assert {*FIELDS, *ScreeningPolicy.model_fields, *Route.model_fields, *RULINGS} <= quoted


def test_advice_to_one_who_is_refused_is_no_condition_to_come_back(lettered):
    told = lettered(service="smart_info", topic="voltura_counterparty", commodity="electricity")
    assert "Che cosa può fare:" in told
    assert "di nuovo" not in told


def test_a_day_is_told_once(lettered):
    told = lettered(topic="unpaid_automatic_indemnity", indemnity_paid_on="null", indemnity_due_by="2026-08-08")
    assert "(dal 9 agosto 2026)" not in told
