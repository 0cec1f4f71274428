"""Questions put to a person about one fact, and their answers in the form of a case file."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from engine.model.fact_kinds import Raw
from engine.reading.days import NotADayError, parse_day
from engine.reckoning.italian_text import italian_day

if TYPE_CHECKING:
    from engine.model.vocabulary import Fact

SKIP = frozenset({"non so", "non lo so", "boh"})
HELP = frozenset({"?", "aiuto", "help"})
BACK = frozenset({"indietro", "annulla"})
NEVER = frozenset({"no", "mai", "nessuna", "nessuno", "non avvenuto", "null"})
_NOT_HAPPENED = frozenset({"mai", "non avvenuto", "null"})
_YES, _NO = frozenset({"sì", "si", "s", "y", "yes", "true"}), frozenset({"no", "n", "false"})
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_THOUSANDS = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")


class Unclear(ValueError):
    """An answer that is not understood; the text says, in Italian, how to answer."""


def hint(fact: Fact) -> str:
    """How a fact may be answered, for the line under its question."""
    forms = {
        "date": "giorno: 4/5/2026 o 2026-05-04",
        "boolean": "sì o no",
        "integer": "numero intero",
        "eur": "importo in euro: 30,00",
        "decimal": "numero: 12,5",
        "column": "numeri separati da punto e virgola: 60; 40",
        "attachments": "nome e byte di ogni file: bolletta.pdf 120000; nota.mp3 90000; `nessuno` se non ce ne sono",
        "enum": "numero o nome della voce",
        "set": "numeri o nomi delle voci, separati da virgole; `nessuna` se nessuna",
    }
    never = "; `mai` se non è avvenuto" if fact.absent and fact.type != "boolean" else ""
    return f"{forms.get(fact.type, 'testo')}{never}; `non so` per saltare"


def parse_answer(fact: Fact, text: str) -> Raw:
    """The answer as a case file states it: null where it says that the thing did not happen. Raises Unclear."""
    words = " ".join(text.split())
    if not fact.absent and words.lower() in _NOT_HAPPENED and fact.type != "boolean":
        raise Unclear(f"`{text.strip()}` non risponde a questa domanda, che non chiede se una cosa è avvenuta")
    if fact.absent and words.lower() in NEVER and not (fact.type == "boolean" and words.lower() in _NO):
        return None
    return _PARSERS.get(fact.type, str)(words) if fact.type not in ("enum", "set") else _listed(fact, words)


def is_skip(text: str) -> bool:
    """Whether the person does not know."""
    return _words(text) in SKIP


def is_help(text: str) -> bool:
    """Whether the person asks what the question means."""
    return _words(text) in HELP


def is_back(text: str) -> bool:
    """Whether the person wants to change the answer given before."""
    return _words(text) in BACK


def echo(value: Raw) -> str:
    """How an answer was understood, where it could have been understood otherwise; empty where it could not."""
    if isinstance(value, str) and _ISO.fullmatch(value):
        return f"{italian_day(date.fromisoformat(value))} ({value})"
    return "non avvenuto" if value is None else ""


def _words(text: str) -> str:
    return " ".join(text.lower().split())


def _day(text: str) -> str:
    try:
        return parse_day(text).isoformat()
    except NotADayError as error:
        raise Unclear(f"{error.what} ({error.cure})") from None


def _yes_or_no(text: str) -> bool:
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise Unclear("rispondi sì o no")


def _integer(text: str) -> int:
    digits = text.replace(".", "") if _THOUSANDS.fullmatch(text) else text
    if not digits.isascii() or not digits.isdigit():
        raise Unclear("serve un numero intero, come 120")
    return int(digits)


def _decimal(text: str) -> str:
    """`1.250,5 €` as `1250.5`; how many decimals are allowed is for the reader of cases to say."""
    digits = text.replace("€", "").strip()
    if "," in digits or _THOUSANDS.fullmatch(digits):
        digits = digits.replace(".", "").replace(",", ".")
    if not re.fullmatch(r"\d+(\.\d+)?", digits, re.ASCII):
        raise Unclear("serve un numero, come 30,00")
    return digits


def _column(text: str) -> list[Raw]:
    return [_decimal(part.strip()) for part in text.split(";") if part.strip()]


def _attachments(text: str) -> list[Raw]:
    """`bolletta.pdf 120.000; nota.mp3 90000`."""
    files: list[Raw] = []
    for part in text.split(";") if text.lower() not in NEVER else ():
        name, _, size = part.strip().rpartition(" ")
        if not name:
            raise Unclear("di ogni file servono il nome e i byte, come bolletta.pdf 120000")
        files.append({"name": name, "bytes": _integer(size)})
    return files


def _listed(fact: Fact, text: str) -> Raw:
    if fact.type == "enum":
        return _key(fact, text)
    if text.lower() in NEVER:
        return []
    return [_key(fact, part.strip()) for part in text.split(",") if part.strip()]


def _key(fact: Fact, text: str) -> str:
    """The key of a value chosen by number, by key, or by the beginning of its Italian name."""
    keys = list(fact.values)
    if text.isascii() and text.isdigit() and 1 <= int(text) <= len(keys):
        return keys[int(text) - 1]
    typed = text.lower()
    exact = [key for key, name in fact.values.items() if typed in (key, name.lower())]
    near = exact or [key for key, name in fact.values.items() if name.lower().startswith(typed)]
    if len(near) != 1:
        raise Unclear(f"`{text}` non è una delle voci" if not near else f"`{text}` può essere più d'una voce")
    return near[0]


_PARSERS: dict[str, Callable[[str], Raw]] = {
    "date": _day,
    "boolean": _yes_or_no,
    "integer": _integer,
    "eur": _decimal,
    "decimal": _decimal,
    "column": _column,
    "attachments": _attachments,
}
