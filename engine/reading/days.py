"""Days as a case writes them: `YYYY-MM-DD`, real, and credible."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from engine.model.phrases import MONTHS
from engine.reading.codes import mask
from engine.reading.document import one_line

FIRST_YEAR, LAST_YEAR = 1990, 2099

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_ITALIAN = re.compile(r"([0-9]{1,2})[/.\-]([0-9]{1,2})[/.\-]([0-9]{4})")
_LOOSE = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")


class NotADayError(ValueError):
    """The text is no day; `what` and `cure` are ready for a message."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


def parse_day(text: str) -> date:
    """The day. Raises NotADayError saying why not, and how to write it."""
    found = _ISO.fullmatch(text)
    if found is None:
        shown = one_line(mask(text), 40)
        raise NotADayError(f"`{shown}` non è una data", _rewrite(text))
    year, month, day = (int(part) for part in found.groups())
    if not 1 <= month <= 12:
        raise NotADayError(f"il mese {month} non esiste", "scrivi AAAA-MM-GG, prima il mese e poi il giorno")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotADayError(f"l'anno {year} è fuori da {FIRST_YEAR}-{LAST_YEAR}", "controlla la data")
    if not 1 <= day <= monthrange(year, month)[1]:
        raise NotADayError(f"il {day} {MONTHS[month - 1]} {year} non esiste", "controlla la data")
    return date(year, month, day)


def _rewrite(text: str) -> str:
    """How to write what was probably meant."""
    if _ISO.match(text) and len(text) > 10:
        return f"scrivi solo il giorno, senza ora: {text[:10]}"
    found = _ITALIAN.fullmatch(text)
    parts = found.group(3, 2, 1) if found else (loose.groups() if (loose := _LOOSE.fullmatch(text)) else None)
    if parts is None:
        return "scrivi AAAA-MM-GG"
    year, month, day = (int(part) for part in parts)
    return f"scrivi {year:04d}-{month:02d}-{day:02d}" if 1 <= month <= 12 else "scrivi AAAA-MM-GG"
