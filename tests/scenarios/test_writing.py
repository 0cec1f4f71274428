"""A case written as a scenario is read back as the same case, and holds where it was written for."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT, Attachment, Value
from engine.reading.cases import digest
from engine.scenarios.features import ScenarioText, read_text
from engine.scenarios.running import begun, run
from engine.scenarios.writing import Otherwise, Side, alone, scenario
from tests.generated import case

CLAUSE = "complaint.reply_term"
AS_OF = date(2026, 6, 15)
LATE: dict[str, Value] = {"complaint_received_on": date(2026, 5, 4), "complaint_reply_sent_on": AS_OF}


def read(clause: str, text: str) -> ScenarioText:
    [one] = read_text(alone(clause, text), "prova.feature")
    return one


def test_a_scenario_reads_like_those_written_by_hand(checker: Checker) -> None:
    side = Side("violated", {"deadline": date(2026, 6, 3), "days_late": 12, "amount_eur": None})
    text = scenario(checker.rulebook, CLAUSE, "documents", AS_OF, LATE, side, "Una risposta tardiva")
    assert (
        text
        == """\
    Scenario: Una risposta tardiva
      Dato che il reclamo è stato ricevuto il 2026-05-04
      E che la risposta motivata al reclamo è stata spedita il 2026-06-15
      E il giudizio al 2026-06-15
      Quando si controlla il caso
      Allora l'esito è «violato»
      E il termine scade il 2026-06-03
      E i giorni di ritardo sono 12
"""
    )
    assert [result.failures for result in run([read(CLAUSE, text)], checker)] == [()]


@pytest.mark.parametrize(
    "wrong",
    [
        Side("compliant", {}),
        Side(None, {}),
        Side("violated", {"deadline": date(2026, 6, 4)}),
        Side("violated", {"days_late": 11}),
    ],
)
def test_a_scenario_fails_where_something_else_is_true(checker: Checker, wrong: Side) -> None:
    text = scenario(checker.rulebook, CLAUSE, "documents", AS_OF, LATE, wrong, "Sbagliato")
    assert all(result.failures for result in run([read(CLAUSE, text)], checker))


def test_what_the_other_rules_have_and_these_have_not_is_said_not_to_be_there(checker: Checker) -> None:
    days = dict.fromkeys(("deadline", "earliest", "day", "pay_by"), AS_OF)
    other = Side("violated", {**days, "amount_eur": 1, "owed_eur": 1, "days_late": 1})
    text = scenario(checker.rulebook, CLAUSE, "documents", AS_OF, LATE, Side("violated", {}), "Nulla", against=other)
    told = read(CLAUSE, text)
    [result] = run([told], checker)
    # Of this clause only the last day and the delay are there: these two sentences do not hold, the others do.
    assert [failure.sentence.text for failure in result.failures] == [
        "non c'è un ultimo giorno",
        "i giorni di ritardo sono 0",
    ]
    assert len(told.sentences) == 12


FIELDS = "proposal-acceptance.gas_fields"
SOME: dict[str, Value] = {"gas_fields": frozenset({"operation", "remi", "site_address"})}
UNWRITTEN, WRITTEN = "codice PDR", "codice REMI"


def test_what_is_advised_is_said_and_what_the_other_rules_alone_advise_is_not(checker: Checker) -> None:
    sides = Side("admissible", {}, (UNWRITTEN,)), Side("admissible", {}, (WRITTEN,))
    text = scenario(checker.rulebook, FIELDS, "documents", AS_OF, SOME, sides[0], "Consigli", against=sides[1])
    assert text.endswith(f"      E non è soddisfatto: {UNWRITTEN}\n      E non si segnala: {WRITTEN}\n")
    assert [result.failures for result in run([read(FIELDS, text)], checker)] == [()]
    text = scenario(checker.rulebook, FIELDS, "documents", AS_OF, SOME, sides[1], "Consigli", against=sides[0])
    [result] = run([read(FIELDS, text)], checker)
    assert [failure.sentence.text for failure in result.failures] == [
        f"non è soddisfatto: {WRITTEN}",
        f"non si segnala: {UNWRITTEN}",
    ]


def test_what_one_advises_and_the_other_demands_is_not_said_to_be_met(checker: Checker) -> None:
    sides = Side("admissible", {}, (UNWRITTEN,)), Side("inadmissible", {})
    text = scenario(checker.rulebook, FIELDS, "documents", AS_OF, SOME, sides[1], "Consigli", against=sides[0])
    assert "non si segnala" not in text
    text = scenario(checker.rulebook, FIELDS, "documents", AS_OF, SOME, sides[0], "Consigli", against=sides[1])
    assert text.endswith(f"      E non è soddisfatto: {UNWRITTEN}\n")


def test_the_days_of_delay_of_another_reading_are_said_and_read_back(checker: Checker) -> None:
    late: dict[str, Value] = {**LATE, "complaint_sent_on": date(2026, 5, 1)}
    usual = Side("violated", {"deadline": date(2026, 6, 3), "days_late": 12})
    other = Otherwise("complaint-clock", "sending_to_sending", usual)
    for days, failures in ((15, 0), (14, 1)):
        side = Side("violated", {"deadline": date(2026, 5, 31), "days_late": days})
        text = scenario(checker.rulebook, CLAUSE, "documents", AS_OF, late, side, "Altra lettura", otherwise=other)
        assert f"con la lettura «complaint-clock» «sending_to_sending» i giorni di ritardo sono {days}" in text
        [result] = run([read(CLAUSE, text)], checker)
        assert len(result.failures) == failures


def test_the_profile_is_said_where_it_is_not_the_everyday_one(checker: Checker) -> None:
    text = scenario(checker.rulebook, CLAUSE, "regulation", AS_OF, LATE, Side("violated", {}), "Prova")
    assert begun(read(CLAUSE, text), checker).profile == "regulation"


@pytest.mark.parametrize("seed", range(40))
def test_any_case_is_read_back_as_it_was(checker: Checker, seed: int) -> None:
    one = case(Random(seed), checker.rulebook)
    facts = {name: value for name, value in one.facts.items() if checker.rulebook.vocabulary[name].maximum is None}
    facts[next(name for name, fact in checker.rulebook.vocabulary.items() if fact.type == "text")] = "Una parola"
    text = scenario(checker.rulebook, CLAUSE, "documents", one.as_of, facts, Side(None, {}), "Prova")
    story = begun(read(CLAUSE, text), checker)
    assert story.refused is None
    assert story.verdict is not None
    assert story.verdict.receipt.case_digest == digest(one.as_of, facts)


def test_every_kind_of_value_is_read_back(checker: Checker) -> None:
    attachments = (Attachment("bolletta.pdf", 12, True), Attachment("delega.pdf", 3), Attachment("a.pdf", 1, False))
    facts: dict[str, Value] = {"attachments": attachments}
    facts |= {name: ABSENT for name, fact in list(checker.rulebook.vocabulary.items())[:20] if fact.absent}
    text = scenario(checker.rulebook, CLAUSE, "documents", AS_OF, facts, Side(None, {}), "Prova")
    told = begun(read(CLAUSE, text), checker)
    assert told.verdict is not None
    assert told.verdict.receipt.case_digest == digest(AS_OF, facts)
