"""A change of the rules gets the case that shows it, or the reason why none does."""

from __future__ import annotations

from datetime import date

from engine.analysis.witness import NoWitness, Witness, find_witness
from engine.model.rulebook import Rulebook
from tests.analysis import editing


def test_the_same_rules_have_no_witness_and_that_is_proved(rulebook: Rulebook) -> None:
    found = find_witness(rulebook, rulebook, "complaint.reply_term", profile="documents")
    assert isinstance(found, NoWitness)
    assert found.proved


def test_a_longer_term_shows_on_the_first_day_beyond_the_shorter_one(rulebook: Rulebook) -> None:
    longer = editing.figure(rulebook, "complaint.reply_days", "contract", value=31)
    found = find_witness(rulebook, longer, "complaint.reply_term", profile="documents")
    assert isinstance(found, Witness)
    assert (found.before.outcome, found.after.outcome) == ("violated", "compliant")
    received, sent = (found.facts[name] for name in ("complaint_received_on", "complaint_reply_sent_on"))
    assert isinstance(received, date)
    assert isinstance(sent, date)
    assert (sent - received).days == 31
    assert found.as_of == sent
    assert len(found.facts) == 2
