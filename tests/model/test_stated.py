from datetime import date

import pytest

from engine.explaining.checker import Checker
from engine.model.case import ABSENT
from engine.model.stated import also_stated, says, specific

DAY = date(2026, 5, 4)


@pytest.mark.parametrize(
    ("value", "said", "holds"),
    [
        (DAY, "any", True),
        (ABSENT, "any", False),
        (ABSENT, None, True),
        (DAY, None, False),
        (DAY, "happened", True),
        (ABSENT, "happened", False),
        ("post", ("email", "post"), True),
        (frozenset({"name"}), "name", True),
        (frozenset({"name"}), "address", False),
        (frozenset({"name"}), (), False),
        (frozenset(), (), True),
        (frozenset(), "name", False),
        (True, True, True),
        (False, True, False),
    ],
)
def test_what_a_value_says(value, said, holds):
    assert says(value, said) is holds


def test_a_general_payment_is_of_the_one_event_stated(rulebook):
    facts = {"complaint_received_on": DAY, "indemnity_paid_on": DAY}
    assert specific(rulebook.vocabulary, facts)["complaint_indemnity_paid_on"] == DAY


def test_of_two_events_a_general_payment_tells_neither_and_its_absence_both(rulebook):
    facts = {"complaint_received_on": DAY, "rectification_requested_on": DAY}
    of_two = ("complaint_indemnity_paid_on", "rectification_indemnity_paid_on")
    paid = specific(rulebook.vocabulary, {**facts, "indemnity_paid_on": DAY})
    unpaid = specific(rulebook.vocabulary, {**facts, "indemnity_paid_on": ABSENT})
    assert not set(of_two) & set(paid)
    assert [unpaid[name] for name in of_two] == [ABSENT, ABSENT]


def test_a_general_fact_may_be_read_as_those_it_stands_for(checker: Checker) -> None:
    vocabulary = checker.rulebook.vocabulary
    found = also_stated(vocabulary, ["indemnity_paid_on", "unknown"])
    assert found == {"indemnity_paid_on", "unknown", *vocabulary["indemnity_paid_on"].stands_for}
