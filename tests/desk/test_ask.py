"""`conforme ask` for requests: only what decides, and no further than certain."""

from __future__ import annotations

import io
import sys

import pytest

from tests.desk.conftest import GOOD, HELP


@pytest.fixture
def answers(monkeypatch):
    def give(*lines: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return give


def test_a_request_is_recognised_by_its_service(run, request_file, answers, folder):
    facts = {name: value for name, value in GOOD.items() if name != "topic"}
    answers("listed")
    code, out, _ = run("ask", request_file(facts))
    assert code == 0
    assert "ACCETTABILE — " in out
    assert "topic: listed" in (folder / "r-one.completed.yaml").read_text()


def test_it_stops_when_to_regularise_is_certain(run, request_file, answers):
    facts = {name: value for name, value in HELP.items() if name != "complained_on"}
    answers()
    facts |= {"via_delegate": "true", "delegation_written": "false"}
    code, out, _ = run("ask", request_file(facts, as_of="2026-07-01"))
    assert code == 6
    assert "Nessuna domanda" in out
    assert "DA REGOLARIZZARE — " in out


def test_it_goes_on_while_it_could_be_elsewhere(run, request_file, answers):
    facts = {**HELP, "via_delegate": "true", "delegation_written": "false"}
    del facts["topic"], facts["complained_on"]
    answers("listed")
    code, out, _ = run("ask", request_file(facts, as_of="2026-07-01"))
    assert code == 6
    assert out.count("`non so` per saltare") == 1 or "Di che cosa tratta" in out


def test_a_new_request_starts_from_nothing(run, answers, folder):
    answers("non so", "non so", "non so", "non so", "other", "non so", "non so")
    code, out, _ = run("ask", "nuova.yaml", "--screen", "--as-of", "2026-07-01")
    assert code in (1, 3)
    assert (folder / "nuova.completed.yaml").exists()
    assert "Quale servizio si chiede?" in out or "Quali file" in out


def test_a_family_chosen_means_a_plain_case(run, request_file, answers):
    answers()
    _, out, _ = run("ask", request_file(GOOD), "--family", "elsewhere")
    assert "ACCETTABILE" not in out
    assert run("ask", request_file(GOOD), "--family", "intake", "--screen", "--force")[0] == 2


def test_a_refused_request_is_complained_of_without_the_person(run, request_file, answers):
    answers()
    code, out, err = run("ask", request_file({**GOOD, "channel": '"Mario Rossi"', "tax_code": "RSSMRA80A01H501X"}))
    assert code == 5
    assert "facts.channel: valore non ammesso" in err
    assert "Rossi" not in out + err
    assert "RSSMRA" not in out + err
