"""The one door to the clock: the day it is where the rules hold."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

ZONE = "Europe/Rome"


def today() -> date:
    """The day it is in Rome, whatever the time zone of the machine: the day of judgement where nobody names one."""
    return datetime.now(ZoneInfo(ZONE)).date()


def now() -> datetime:
    """The present instant, in universal time: what a lock on a folder is dated with."""
    return datetime.now(UTC)
