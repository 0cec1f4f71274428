"""The days of terms, in Italian."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.model.day_phrases import day_phrase
from engine.model.rulebook import Rulebook
from engine.model.terms import TermDay
from engine.reading.rulebook import read_rulebook

SENT, RECEIVED = "«In quale giorno la lettera è partita»", "«In quale giorno la lettera è arrivata»"


@pytest.fixture(scope="module")
def calendar() -> Rulebook:
    """The rulebook of the calendar words."""
    return read_rulebook(Path(__file__).parents[2] / "fixtures" / "rulebooks" / "calendar")


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("sent_on", SENT),
        ({"last": "calendar.weeks/span"}, "l'ultimo giorno di «Settimane»"),
        ({"breach": "calendar.weeks/span"}, "il giorno dopo l'ultimo di «Settimane»"),
        ({"after": "calendar.weeks/span"}, "il giorno dopo l'ultimo di «Settimane»"),
        ({"first": "calendar.wait/pause"}, "il primo giorno utile di «Giorni»"),
        ({"done": "calendar.weeks/span"}, "il giorno dell'atto di «Settimane»"),
        ({"later": ("sent_on", "received_on")}, f"il più tardo fra {SENT} e {RECEIVED}"),
        ({"earlier": ("sent_on", "received_on")}, f"il primo fra {SENT} e {RECEIVED}"),
        ({"first_of_month_after": "sent_on"}, f"il primo giorno del mese dopo {SENT}"),
        ({"last_of_month_after": "sent_on"}, f"l'ultimo giorno del mese dopo {SENT}"),
        (
            {"last_of_month_after": "sent_on", "months": "calendar.months"},
            f"l'ultimo giorno del mese che viene, contati i mesi di «Mesi», dopo {SENT}",
        ),
        (
            {"day_of_month_before": "sent_on", "day": "calendar.day_of_month"},
            f"il giorno «Giorno del mese» del mese prima di {SENT}",
        ),
        ({"day_before": {"last": "calendar.weeks/span"}}, "il giorno prima dell'ultimo giorno di «Settimane»"),
        ({"day_before": {"breach": "calendar.weeks/span"}}, "il giorno prima del giorno dopo l'ultimo di «Settimane»"),
        ({"stated": "sent_on", "else": "received_on"}, f"{SENT} o, se nessuno lo dice, {RECEIVED}"),
        (
            {"by": "which-day", "choose": {"sent": "sent_on", "month": "received_on"}},
            f"secondo la lettura «Da quale giorno parte il doppio conto?», {SENT} o {RECEIVED}",
        ),
        (
            {"by_fact": "urgent", "choose": {"true": "sent_on", "false": "received_on"}},
            f"secondo «È urgente», {SENT} o {RECEIVED}",
        ),
        (
            {"by_fact": "urgent", "choose": {"true": "sent_on", "false": "sent_on"}, "else": "received_on"},
            f"secondo «È urgente», {SENT}; se nessuno lo dice, {RECEIVED}",
        ),
    ],
)
def test_a_day_has_its_words(calendar: Rulebook, day: str | dict[str, Any], words: str) -> None:
    made = day if isinstance(day, str) else TermDay.model_validate(day)
    assert day_phrase(calendar, "calendar.weeks", made) == words
