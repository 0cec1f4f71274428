"""Days as people write them: `2026-05-04`, `4/5/2026` or `4 maggio 2026`. One reader for cases, answers, options, rules."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from engine.reading.codes import mask
from engine.reading.document import one_line
from engine.reckoning.italian_text import MONTHS

FIRST_YEAR, LAST_YEAR = 1990, 2099
FORMS = "scrivi il giorno come 2026-05-04, 4/5/2026 o 4 maggio 2026"

_SEPARATED = r"(?P<first>[0-9]{1,4})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<last>[0-9]{1,4})"
_NUMBERS = re.compile(_SEPARATED)
_WORDS = re.compile(r"(?P<day>[0-9]{1,2})[º°]?\s+(?P<month>[a-z]+)\s+(?P<year>[0-9]{4})")
_WITH_TIME = re.compile(rf"(?P<day>{_SEPARATED})(?:[T\s].*)", re.DOTALL)


class NotADayError(ValueError):
    """The text is no day; `what` and `cure` are ready for a message."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what, self.cure = what, cure


def parse_day(text: str) -> date:
    """The day: year first, or day first as Italians write. Raises NotADayError saying why not, and what to do."""
    numbers = _NUMBERS.fullmatch(text)
    if numbers is not None and len(numbers["first"]) == 4:
        return _real(numbers["first"], numbers["month"], numbers["last"], text, year_first=True)
    if numbers is not None and len(numbers["last"]) == 4:
        return _real(numbers["last"], numbers["month"], numbers["first"], text, year_first=False)
    words = _WORDS.fullmatch(text.lower())
    if words is not None and words["month"] in MONTHS:
        month = str(MONTHS.index(words["month"]) + 1)
        return _real(words["year"], month, words["day"], text, year_first=False)
    raise NotADayError(f"{_shown(text)} non è una data", _cure(text, numbers))


def iso(text: str) -> str:
    """A day in ISO form, however it was written; a text that is no day as it is."""
    try:
        return parse_day(text).isoformat()
    except NotADayError:
        return text


def _real(year: str, month: str, day: str, text: str, *, year_first: bool) -> date:
    """A day whose parts are known: real, and credible."""
    parts = (int(year), int(month), int(day))
    if len(day) > 2:
        raise NotADayError(f"{_shown(text)} non è una data", FORMS)
    if not 1 <= parts[1] <= 12:
        order = "l'anno, il mese, il giorno" if year_first else "il giorno, il mese, l'anno"
        raise NotADayError(f"il mese {parts[1]} non esiste", f"l'ordine è: {order}")
    if not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        raise NotADayError(f"l'anno {parts[0]} è fuori da {FIRST_YEAR}-{LAST_YEAR}", "controlla la data")
    last, name = monthrange(parts[0], parts[1])[1], MONTHS[parts[1] - 1]
    if not 1 <= parts[2] <= last:
        raise NotADayError(f"il {parts[2]} {name} {parts[0]} non esiste", f"{name} {parts[0]} ha {last} giorni")
    return date(*parts)


def _cure(text: str, numbers: re.Match[str] | None) -> str:
    """What to write: only what can be known from the text, and is a day. Raises NotADayError for a day beside an hour
    that is none."""
    if numbers is not None and len(numbers["last"]) == 2:
        return "scrivi l'anno con quattro cifre"
    if (timed := _WITH_TIME.fullmatch(text)) is not None:
        return f"scrivi solo il giorno, senza ora: {parse_day(timed['day']).isoformat()}"
    return FORMS


def _shown(text: str) -> str:
    return f"`{one_line(mask(text), 40)}`"
