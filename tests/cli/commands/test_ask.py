import io
import sys

import pytest

from engine.cli import exits
from tests.commands import LATE, OPEN
from tests.small_desk import GOOD, HELP


@pytest.fixture
def answers(monkeypatch):
    def give(*lines: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return give


def test_the_decisive_fact_is_asked_and_the_case_completed(run, case, answers, folder):
    name = case(OPEN)
    answers("15/6/2026")
    code, out, _ = run("ask", name)
    assert code == exits.NON_COMPLIANT
    assert "= 15 giugno 2026 (2026-06-15)" in out
    assert "NON CONFORME — " in out
    written = (folder / "caso.completed.yaml").read_text()
    assert 'complaint_reply_sent_on: "2026-06-15"' in written
    assert 'id: "007"' in written
    assert (folder / name).read_text() == OPEN
    assert run("check", "caso.completed.yaml")[0] == exits.NON_COMPLIANT


def test_an_impossible_answer_is_refused_with_its_reason_and_asked_again(run, case, answers):
    answers("3/5/2026", "il mese scorso", "31 febbraio 2026", "mai")
    code, out, _ = run("ask", case(OPEN))
    assert code == exits.NON_COMPLIANT
    assert "risposta non accettata: 2026-05-03 viene prima di `complaint_received_on`" in out
    assert "`il mese scorso` non è una data (scrivi il giorno come 2026-05-04" in out
    assert "il 31 febbraio 2026 non esiste (febbraio 2026 ha 28 giorni)" in out
    assert "non esiste" in out


def test_never_is_null(run, case, answers, folder):
    answers("mai")
    run("ask", case(OPEN), "--out", "altro.yaml")
    assert "complaint_reply_sent_on: null" in (folder / "altro.yaml").read_text()


def test_who_does_not_know_is_not_asked_again(run, case, answers, folder):
    answers("non so")
    code, out, _ = run("ask", case(OPEN))
    assert code == exits.UNDETERMINED
    assert out.count("`non so` per saltare") == 1
    assert "complaint_reply_sent_on" not in (folder / "caso.completed.yaml").read_text()


def test_nothing_is_asked_where_nothing_can_change(run, case, answers):
    answers()
    code, out, _ = run("ask", case(LATE))
    assert code == exits.NON_COMPLIANT
    assert "Nessuna domanda" in out


def test_who_leaves_loses_no_answer_and_finds_no_file(run, answers, folder):
    answers("4/5/2026")
    code, _, err = run("ask", "nuovo.yaml", "--family", "quality-standards", "--as-of", "2026-06-20")
    assert code == exits.INTERRUPTED
    assert "nessun file scritto" in err
    assert list(folder.iterdir()) == []


def test_a_new_case_starts_from_a_family(run, answers, folder):
    answers(*["non so"] * 200)
    code, _, _ = run("ask", "nuovo.yaml", "--family", "billing-correction", "--as-of", "2026-06-20")
    assert code in (exits.UNDETERMINED, exits.COMPLIANT)
    assert (folder / "nuovo.completed.yaml").read_text().startswith("id: nuovo\n")
    assert not (folder / "nuovo.yaml").exists()


def test_an_existing_file_is_kept_unless_forced(run, case, answers, folder):
    name = case(OPEN)
    case("vecchio", "caso.completed.yaml")
    answers("15/6/2026")
    code, out, err = run("ask", name)
    assert (code, out) == (exits.USAGE, "")
    assert err.startswith("conforme: caso.completed.yaml: il file esiste già")
    assert (folder / "caso.completed.yaml").read_text() == "vecchio"
    answers("15/6/2026")
    assert run("ask", name, "--force")[0] == exits.NON_COMPLIANT
    assert (folder / "caso.completed.yaml").read_text() != "vecchio"
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["-"], "ask: il caso non può venire dallo standard input"),
        (["manca.yaml"], "manca.yaml: il file non esiste (per cominciare un caso nuovo aggiungi --family)"),
        (["caso.yaml", "--out", "no/qui.yaml"], "no/qui.yaml: la cartella `no` non esiste"),
        (["caso.yaml", "--out", "due.yaml/qui.yaml"], "due.yaml/qui.yaml: `due.yaml` non è una cartella"),
        (["caso.yaml", "--out", ".", "--force"], ".: è una cartella, non un file"),
        (
            ["caso.yaml", "--out", "./caso.yaml", "--force"],
            "--out: `caso.yaml` è il file di partenza, che non si tocca",
        ),
        (["due.yaml"], "due.yaml: il file contiene 2 casi"),
    ],
)
def test_what_would_spoil_the_interview_is_said_before(run, case, answers, arguments, told):
    case(OPEN)
    case("- facts: {commodity: gas}\n- facts: {commodity: gas}\n", "due.yaml")
    answers()
    code, _, err = run("ask", *arguments)
    assert code == exits.USAGE
    assert err.startswith(f"conforme: {told}")


def test_names_days_and_values_in_italian_are_written_back_as_the_rules_write_them(run, case, folder, answers):
    answers("15/6/2026")
    text = "facts: {reclamo_ricevuto_il: 4/5/2026, customer_type: Domestico, commodity: Energia elettrica}\n"
    code, _, err = run("ask", case(text), "--as-of", "2026-06-20")
    assert code == exits.NON_COMPLIANT
    assert "letto come `complaint_received_on`: 4 maggio 2026" in err
    written = (folder / "caso.completed.yaml").read_text()
    for line in ('complaint_received_on: "2026-05-04"', "customer_type: domestic", "commodity: electricity"):
        assert f"  {line}\n" in written
    assert "reclamo_ricevuto_il" not in written


@pytest.mark.parametrize("where", [".", "..", "/"])
def test_a_folder_is_no_case(run, where):
    code, _, err = run("ask", where)
    assert (code, err) == (5, f"conforme: {where}: è una cartella, non un file\n")


def test_the_command_explains_and_goes_back(run, case, answers, folder):
    answers("?", "15/6/2026")
    code, out, _ = run("ask", case(OPEN))
    assert code == exits.NON_COMPLIANT
    assert "`?` spiega la domanda, `indietro` torna a quella prima" in out
    assert "si afferma: la risposta motivata al reclamo è stata spedita il …" in out
    assert 'complaint_reply_sent_on: "2026-06-15"' in (folder / "caso.completed.yaml").read_text()


def test_what_was_taken_back_is_not_written(run, answers, folder):
    answers("4/5/2026", "indietro", "5/5/2026", *["non so"] * 200)
    run("ask", "nuovo.yaml", "--family", "complaint", "--as-of", "2026-08-12")
    written = (folder / "nuovo.completed.yaml").read_text()
    assert 'complaint_received_on: "2026-05-05"' in written
    assert "2026-05-04" not in written


@pytest.mark.usefixtures("desk")
def test_a_request_is_recognised_by_its_service(run, request_file, answers, folder):
    facts = {name: value for name, value in GOOD.items() if name != "topic"}
    answers("listed")
    code, out, _ = run("ask", request_file(facts))
    assert code == 0
    assert "ACCETTABILE — " in out
    assert "topic: listed" in (folder / "r-one.completed.yaml").read_text()


@pytest.mark.usefixtures("desk")
def test_it_stops_when_to_regularise_is_certain(run, request_file, answers):
    facts = {name: value for name, value in HELP.items() if name != "complained_on"}
    answers()
    facts |= {"via_delegate": "true", "delegation_written": "false"}
    code, out, _ = run("ask", request_file(facts, as_of="2026-07-01"))
    assert code == 6
    assert "Nessuna domanda" in out
    assert "DA REGOLARIZZARE — " in out


@pytest.mark.usefixtures("desk")
def test_it_goes_on_while_it_could_be_elsewhere(run, request_file, answers):
    facts = {**HELP, "via_delegate": "true", "delegation_written": "false"}
    del facts["topic"], facts["complained_on"]
    answers("listed")
    code, out, _ = run("ask", request_file(facts, as_of="2026-07-01"))
    assert code == 6
    assert out.count("`non so` per saltare") == 1 or "Di che cosa tratta" in out


@pytest.mark.usefixtures("desk")
def test_a_new_request_starts_from_nothing(run, answers, folder):
    answers("non so", "non so", "non so", "non so", "other", "non so", "non so")
    code, out, _ = run("ask", "nuova.yaml", "--screen", "--as-of", "2026-07-01")
    assert code in (1, 3)
    assert (folder / "nuova.completed.yaml").exists()
    assert "Quale servizio si chiede?" in out or "Quali file" in out


@pytest.mark.usefixtures("desk")
def test_a_family_chosen_means_a_plain_case(run, request_file, answers):
    answers()
    _, out, _ = run("ask", request_file(GOOD), "--family", "elsewhere")
    assert "ACCETTABILE" not in out
    assert run("ask", request_file(GOOD), "--family", "intake", "--screen", "--force")[0] == 2


@pytest.mark.usefixtures("desk")
def test_a_refused_request_is_complained_of_without_the_person(run, request_file, answers):
    answers()
    code, out, err = run("ask", request_file({**GOOD, "channel": '"Mario Rossi"', "tax_code": "RSSMRA80A01H501X"}))
    assert code == 5
    assert "facts.channel: valore non ammesso" in err
    assert "Rossi" not in out + err
    assert "RSSMRA" not in out + err
