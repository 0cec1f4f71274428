"""A receipt has what a replay needs: calendar, families, what was added to the scope."""

from datetime import date

from engine.explaining.checker import Checker
from engine.reckoning.holidays import edition
from tests.tiny import told


def test_a_receipt_has_what_a_replay_needs(checker: Checker) -> None:
    case = told(complaint_received_on=date(2026, 5, 4))
    receipt = checker.check(case, families=("complaint",), also=("attachments",)).receipt
    assert receipt.calendar == edition()
    assert receipt.families == ("complaint",)
    assert receipt.also == ("attachments",)
    assert checker.check(case).receipt.also == ()
