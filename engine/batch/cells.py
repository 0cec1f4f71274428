"""A cell becomes what a case file would state, in plain Python: the slow reading that judges the fast one."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

from engine.batch.mapping import NOT_HAPPENED, UNKNOWN, Column
from engine.model.vocabulary import Fact, FactType
from engine.reading.document import CONTROLS, Plain
from engine.reading.suggest import cure_for
from engine.reading.values import show

CONTROL = f"[{CONTROLS}]"
POINT = r"[0-9]{1,12}(?:\.[0-9]{1,2}0*)?"
COMMA = r"(?:[0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,12})(?:,[0-9]{1,2}0*)?"
WHOLE_POINT = r"[0-9]{1,12}(?:\.0+)?"
WHOLE_COMMA = r"(?:[0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,12})(?:,0+)?"
_FIELDS = {"%d": r"(?P<d>[0-9]{1,2})", "%m": r"(?P<m>[0-9]{1,2})", "%Y": r"(?P<y>[0-9]{4})", "%y": r"(?P<y>[0-9]{2})"}


class BadCellError(ValueError):
    """Why a cell cannot be read, and what to do."""


class Unstated:
    """The cell says nothing."""


UNSTATED = Unstated()


def cell(column: Column, fact: Fact, text: str | None, nulls: tuple[str, ...]) -> Plain | Unstated:
    """What a cell states: None where it did not happen, UNSTATED where it says nothing. Raises BadCellError."""
    bare = "" if text is None else text.strip()
    lower = bare.lower()
    if not bare or lower in nulls:
        return {"unknown": UNSTATED, "not_happened": None, "none": ()}[column.empty]
    meant = dict(column.values).get(lower)
    if meant in (UNKNOWN, NOT_HAPPENED):
        return UNSTATED if meant == UNKNOWN else None
    if re.search(CONTROL, bare):
        raise BadCellError("carattere di controllo (toglilo)")
    read = _READERS.get(fact.type)
    return bare if read is None else read(bare, column, fact)


def day(text: str, formats: tuple[str, ...]) -> str:
    """A day as ISO. Raises BadCellError."""
    for form in formats:
        found = _pattern(form).fullmatch(text)
        if found is None:
            continue
        year = int(found["y"])
        year += 0 if len(found["y"]) == len("2026") else 2000 if year < 70 else 1900
        try:
            return date(year, int(found["m"]), int(found["d"])).isoformat()
        except ValueError:
            raise BadCellError(f"il giorno {show(text)} non esiste") from None
    raise BadCellError(f"{show(text)} non è una data nel formato {formats[0]}")


@lru_cache(maxsize=64)
def _pattern(form: str) -> re.Pattern[str]:
    return re.compile("".join(_FIELDS.get(part, re.escape(part)) for part in re.split(r"(%.)", form)))


def bare_list(text: str) -> str:
    """A list without the brackets and quotes of JSON."""
    return re.sub(r'[\[\]"]', "", text)


def _parts(text: str, separator: str) -> list[str]:
    return [part.strip() for part in bare_list(text).split(separator) if part.strip()]


def _word(text: str, words: dict[str, str], fact: Fact) -> str:
    found = words.get(text.lower())
    if found is None:
        cure = cure_for(text, words, few=15)
        told = "non è un sì o un no" if fact.type == "boolean" else "non è tra i valori ammessi"
        raise BadCellError(f"{show(text)} {told} ({cure or 'aggiungilo a `values` nella mappatura'})")
    return found


def _elements(text: str, column: Column, fact: Fact) -> tuple[Plain, ...]:
    words = column.words(fact)
    found = [_word(part, words, fact) for part in _parts(text, column.separator)]
    if len(set(found)) < len(found):
        raise BadCellError(f"elementi ripetuti in {show(text)}")
    return tuple(found)


def _whole(text: str, comma: bool) -> int:
    if not re.fullmatch(WHOLE_COMMA if comma else WHOLE_POINT, text, re.ASCII):
        raise BadCellError(f"{show(text)} non è un numero intero")
    return int(text.replace(".", "").partition(",")[0] if comma else text.partition(".")[0])


def money(text: str) -> str:
    """An amount without its sign and blanks."""
    return re.sub(r"[€\s\u00a0]", "", text)


def _amount(text: str, comma: bool) -> str:
    bare = money(text)
    if not re.fullmatch(COMMA if comma else POINT, bare, re.ASCII):
        wanted = "1.250,50" if comma else "1250.50"
        raise BadCellError(f"{show(text)} non è un importo come {wanted} (vedi `decimal` nella mappatura)")
    if comma:
        bare = bare.replace(".", "").replace(",", ".")
    whole, _, part = bare.partition(".")
    return f"{int(whole)}.{part[:2].ljust(2, '0')}"


def _cents(text: str) -> str:
    if not re.fullmatch(WHOLE_POINT, text, re.ASCII):
        raise BadCellError(f"{show(text)} non è un numero intero di centesimi")
    number = int(text.partition(".")[0])
    return f"{number // 100}.{number % 100:02d}"


def _figures(text: str, column: Column, _: Fact) -> tuple[Plain, ...]:
    return tuple(_amount(part, column.comma) for part in _parts(text, column.separator))


_READERS: dict[FactType, Callable[[str, Column, Fact], Plain]] = {
    "date": lambda text, column, _: day(text, column.formats),
    "boolean": lambda text, column, fact: _word(text, column.words(fact), fact) == "true",
    "enum": lambda text, column, fact: _word(text, column.words(fact), fact),
    "set": lambda text, column, fact: _elements(text, column, fact),
    "column": _figures,
    "integer": lambda text, column, _: _whole(text, column.comma),
    "eur": lambda text, column, _: _cents(text) if column.cents else _amount(text, column.comma),
    "decimal": lambda text, column, _: _amount(text, column.comma),
}
