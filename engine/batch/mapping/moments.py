"""How days are written in cells, alone or with the time beside them. The day is the one that is written; where the time
has its offset (`%z`), the day that it was in Italy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

ITALY = "Europe/Rome"
DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%y", "%Y%m%d", "%Y/%m/%d")
"""The usual ways to write a day."""
TIMES = (" %H:%M", "T%H:%M", " %H.%M", ", %H:%M", " %H:%M%z", " %H:%M %z", "T%H:%M%z")
"""The usual ways to write the time after it; seconds may follow the minutes whatever is said."""
TOKENS = re.compile(r"%(.?)", re.DOTALL)
_SECONDS = "(?::[0-5][0-9](?:[.,][0-9]{1,9})?)?"
_FIELDS = {
    "%d": "(?P<d>[0-9]{_})", "%m": "(?P<m>[0-9]{_})", "%Y": "(?P<y>[0-9]{4})", "%y": "(?P<y>[0-9]{2})",
    "%H": "(?P<H>[01][0-9]|2[0-3]|[0-9])", "%M": f"(?P<M>[0-5][0-9]){_SECONDS}", "%S": "(?P<S>[0-5][0-9])",
    "%f": "(?P<f>[0-9]{1,9})", "%z": "(?P<z>Z|[+-](?:0[0-9]|1[0-4]):?[0-5][0-9])",
}  # fmt: skip
_BEFORE = {"H": "", "M": "H", "S": "M", "f": "S", "z": "H"}
"""What stands in a format only after something else."""


def is_format(form: str) -> bool:
    """Whether a format says a day, once, and at most the parts of a time."""
    tokens = TOKENS.findall(form)
    days = sorted(token for token in tokens if token not in _BEFORE)
    times = [token for token in tokens if token in _BEFORE]
    whole = all(not _BEFORE[token] or _BEFORE[token] in times for token in times)
    return days in (["Y", "d", "m"], ["d", "m", "y"]) and len(set(times)) == len(times) and whole


def has_time(form: str) -> bool:
    """Whether a format says the time too."""
    return "%H" in form


@lru_cache(maxsize=256)
def shape(form: str) -> str:
    """The pattern of the days of a format: figures of ASCII; of a day or a month two where they touch other figures."""

    def field(token: re.Match[str]) -> str:
        before, after = token.string[: token.start()], token.string[token.end() :]
        touches = re.search(r"(?:%.|[0-9])$", before) or re.match(r"[%0-9]", after)
        text = _FIELDS[token[0]].replace("_", "2" if touches else "1,2")
        # A format with %S reads the seconds itself.
        return text.replace(_SECONDS, "") if "%S" in token.string else text

    return f"^{re.sub('%.', field, re.escape(form))}$"


def read(text: str, form: str) -> date | None:
    """The day of a text; None where it has another shape. Raises ValueError for a day that does not exist."""
    match = re.search(shape(form), text)
    if match is None:
        return None
    year = int(match["y"])
    year += 0 if len(match["y"]) == len("2026") else 2000 if year < 70 else 1900
    day = date(year, int(match["m"]), int(match["d"]))
    parts = match.groupdict()
    if "z" not in parts:
        return day
    moment = datetime(day.year, day.month, day.day, int(parts["H"]), int(parts.get("M") or 0), tzinfo=_zone(parts["z"]))
    return moment.astimezone(ZoneInfo(ITALY)).date()


def _zone(text: str) -> timezone:
    if text == "Z":
        return UTC
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return timezone(timedelta(minutes=-minutes if text[0] == "-" else minutes))


def likely(text: str, first: Iterable[str] = ()) -> str:
    """The format, among the usual ones and those of a column, in which a text is a day; empty when none is."""
    for form in _candidates(tuple(first)):
        try:
            if read(text, form):
                return form
        except ValueError:
            continue
    return ""


def _candidates(first: tuple[str, ...]) -> Iterator[str]:
    days = dict.fromkeys((*(form.partition("%H")[0].rstrip(" T,") for form in first), *DAYS))
    yield from days
    yield from (day + time for day in days for time in TIMES)


def written(form: str) -> str:
    """The third of February 2001, at an hour that no month has, as a format writes it: days and months with a zero."""
    texts = {"%Y": "2001", "%y": "01", "%H": "20", "%M": "30", "%S": "40", "%f": "5", "%z": "+01:00"}
    for token, text in texts.items():
        form = form.replace(token, text)
    return form
