"""Days and money in Italian words."""

from __future__ import annotations

from datetime import date

from engine.reckoning.money import two_decimals

MONTHS = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
    "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
)  # fmt: skip


def italian_day(day: date) -> str:
    """`2 settembre 2026`; the first of a month is `1º`."""
    return f"{'1º' if day.day == 1 else day.day} {MONTHS[day.month - 1]} {day.year}"


def italian_euro(cents: int) -> str:
    """`1.234,50 €`."""
    whole, decimals = two_decimals(cents).split(".")
    return f"{int(whole):,}".replace(",", ".") + f",{decimals} €"


def italian_decimal(hundredths: int) -> str:
    """`12,50`."""
    return two_decimals(hundredths).replace(".", ",")
