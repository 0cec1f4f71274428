"""The national holidays of Italy, pinned as data: a library would cost a tenth of a second at every start, and could change
under us. A test holds them to that library and to a cited list."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from functools import cache

EASTER: dict[int, tuple[int, int]] = {
    2020: (4, 12), 2021: (4, 4), 2022: (4, 17), 2023: (4, 9), 2024: (3, 31), 2025: (4, 20),
    2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1), 2030: (4, 21),
}  # fmt: skip
"""Month and day of Easter Sunday, for every year that is verified."""
_FIXED: dict[tuple[int, int], str] = {
    (1, 1): "Capodanno",
    (1, 6): "Epifania",
    (4, 25): "Anniversario della Liberazione",
    (5, 1): "Festa del Lavoro",
    (6, 2): "Festa della Repubblica",
    (8, 15): "Assunzione della Beata Vergine Maria",
    (11, 1): "Ognissanti",
    (12, 8): "Immacolata Concezione",
    (12, 25): "Natale",
    (12, 26): "Santo Stefano",
}
_SAINT_FRANCIS = 2026
"""The first year of that holiday (law 151/2025)."""
_UNITY = "Giorno dell'unità nazionale"


def holidays(year: int) -> dict[date, str]:
    """Every national holiday of a verified year, Sundays among them, with its Italian name."""
    names = {date(year, month, day): name for (month, day), name in _FIXED.items()}
    easter = date(year, *EASTER[year])
    names[easter] = "Pasqua"
    names[easter + timedelta(days=1)] = "Lunedì dell'Angelo"
    if year >= _SAINT_FRANCIS:
        names[date(year, 10, 4)] = "Festa nazionale di San Francesco d'Assisi, patrono d'Italia"
    november = date(year, 11, 1)
    unity = november + timedelta(days=-november.isoweekday() % 7)
    names[unity] = f"{_UNITY}; {names[unity]}" if unity in names else _UNITY
    return dict(sorted(names.items()))


@cache
def edition() -> str:
    """The name of these holidays, `2020-2030/` and some digits of their days: other days, another name."""
    days = " ".join(day.isoformat() for year in EASTER for day in holidays(year))
    return f"{min(EASTER)}-{max(EASTER)}/{hashlib.sha256(days.encode()).hexdigest()[:8]}"
