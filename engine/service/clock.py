"""The one door to the clock: the day it is where the rules hold."""

from __future__ import annotations

from datetime import date, datetime

import pendulum

ZONE = "Europe/Rome"


def today() -> date:
    """The day it is in Rome, whatever the time zone of the machine: the day of judgement where nobody names one."""
    now = pendulum.now(ZONE)
    # A plain day: differences of pendulum's own days are not days.
    return date(now.year, now.month, now.day)


def now() -> datetime:
    """The present instant, in universal time: what a lock on a folder is dated with."""
    return pendulum.now("UTC")
