"""What day it is: Rome's, wherever the program runs, and at the changes of the hour."""

from datetime import UTC, date, datetime
from zoneinfo import reset_tzpath

import pytest
import time_machine
from pendulum import Timezone

from engine.service import clock

NIGHT = datetime(2026, 7, 31, 22, 30, tzinfo=UTC)  # half past midnight in Rome
ROMAN = "2026-08-01"


@pytest.mark.parametrize(
    ("instant", "day"),
    [
        ("2026-07-31T21:59:59", "2026-07-31"), ("2026-07-31T22:00:00", "2026-08-01"),
        ("2026-12-31T22:59:59", "2026-12-31"), ("2026-12-31T23:00:00", "2027-01-01"),
        ("2026-03-28T23:00:00", "2026-03-29"), ("2026-03-29T21:59:59", "2026-03-29"),
        ("2026-03-29T22:00:00", "2026-03-30"), ("2026-10-24T22:00:00", "2026-10-25"),
        ("2026-10-25T22:59:59", "2026-10-25"), ("2026-10-25T23:00:00", "2026-10-26"),
    ],
)  # fmt: skip
def test_the_day_turns_at_midnight_in_rome(instant, day):
    with time_machine.travel(datetime.fromisoformat(f"{instant}+00:00"), tick=False):
        assert clock.today() == date.fromisoformat(day)
        assert type(clock.today()) is date


def test_the_hours_of_rome_come_with_the_program():
    # A slim machine has no time zones of its own.
    reset_tzpath(to=())
    Timezone.clear_cache()
    try:
        with time_machine.travel(NIGHT, tick=False):
            assert clock.today().isoformat() == ROMAN
    finally:
        reset_tzpath()
