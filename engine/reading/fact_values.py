"""A plain value becomes the typed value of a fact, or the reason why it cannot, with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from engine.model.case import ABSENT, Attachment, Value
from engine.model.fact_kinds import KINDS
from engine.model.vocabulary import Fact, FactType
from engine.reading.codes import CURES, NAMES, canonical, hide, mask
from engine.reading.days import NotADayError, parse_day
from engine.reading.document import Path, Plain, one_line
from engine.reading.refusals import not_among, show
from engine.reading.suggest import cure_for, fold, unspoken

LARGEST = 10**12
MAX_TEXT = 4_000
MAX_COLUMN = 1_000
MAX_ATTACHMENTS = 1_000
MAX_NAME = 255
ATTACHMENT = ("name", "bytes", "encrypted")
Read = TypeVar("Read")

_DECIMAL = re.compile(r"(0|[1-9][0-9]*)(?:\.([0-9]{1,2}))?")
_COMMA = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})*,[0-9]{1,2}|[0-9]+,[0-9]{1,2}")
_YES, _NO = frozenset({"si", "sì", "yes", "y", "vero", "on", "1"}), frozenset({"no", "n", "falso", "off", "0"})


@dataclass(frozen=True, slots=True)
class Wrong:
    """One thing wrong in a value: what, what to write instead, and where in the value when it is a list."""

    what: str
    cure: str = ""
    tail: Path = ()


class BadValueError(Exception):
    """Why a value does not fit its fact: everything that is wrong in it."""

    def __init__(self, what: str | Iterable[Wrong], cure: str = "", tail: Path = ()) -> None:
        self.wrongs = (Wrong(what, cure, tail),) if isinstance(what, str) else tuple(what)
        super().__init__("; ".join(one.what for one in self.wrongs))


def typed(fact: Fact, value: Plain, raw: str | None) -> Value:
    """The value in the fact's type; `raw` is the scalar as written. Raises BadValueError."""
    if value is None:
        if not fact.absent:
            raise BadValueError("`null` dice che non è avvenuto: qui non ha senso", "togli il fatto se non lo conosci")
        return ABSENT
    if fact.type not in ("set", "column", "attachments") and isinstance(value, dict | tuple):
        raise BadValueError(f"serve {KINDS[fact.type].expected}, non {show(value)}", "scrivi un solo valore")
    return _TYPED[fact.type](fact, value, raw)


def _each(items: Iterable[Plain], read: Callable[[Plain], Read]) -> tuple[Read, ...]:
    """Every element of a list, read. Raises BadValueError with all that is wrong in any of them."""
    values: list[Read] = []
    wrong: list[Wrong] = []
    for index, item in enumerate(items):
        try:
            values.append(read(item))
        except BadValueError as error:
            wrong += [replace(one, tail=(index, *one.tail)) for one in error.wrongs]
    if wrong:
        raise BadValueError(wrong)
    return tuple(values)


def _date(_: Fact, value: Plain, raw: str | None) -> Value:
    try:
        return parse_day(value if isinstance(value, str) else str(raw))
    except NotADayError as error:
        raise BadValueError(error.what, error.cure) from None


def _boolean(_: Fact, value: Plain, _raw: str | None) -> Value:
    if isinstance(value, bool):
        return value
    word = str(value).casefold()
    if word in ("true", "false"):
        cure = f"scrivi {word}, minuscolo e senza virgolette"
    else:
        cure = f"scrivi {'true' if word in _YES else 'false' if word in _NO else 'true o false'}"
    raise BadValueError(f"{show(value)} non è un sì o no", cure)


def _enum(fact: Fact, value: Plain, _: str | None) -> Value:
    return _chosen(fact, value)


def _set(fact: Fact, value: Plain, _: str | None) -> Value:
    if not isinstance(value, tuple):
        cure = f"scrivi [{one_line(mask(str(value)[:2000]), 40)}]" if isinstance(value, str) else "scrivi [a, b]"
        raise BadValueError(f"serve una lista, non {show(value)}", cure)
    seen: set[str] = set()

    def element(item: Plain) -> str:
        meant = _chosen(fact, item)
        if meant in seen:
            raise BadValueError(f"elemento ripetuto {show(item)}", "tienine uno solo")
        seen.add(meant)
        return meant

    return frozenset(_each(value, element))


def _chosen(fact: Fact, value: Plain) -> str:
    """The value of an enum, or an element of a set. Raises BadValueError."""
    if (meant := canonical_value(fact, value)) is None:
        raise BadValueError(not_among(value), _value_cure(fact, value))
    return meant


def canonical_value(fact: Fact, value: Plain) -> str | None:
    """The value of an enum or set as the rules write it, from that or from its Italian name in full (accents and
    capitals apart); None for anything else, and for a name that two values share."""
    if not isinstance(value, str):
        return None
    if value in fact.values:
        return value
    meant = [key for key, label in fact.values.items() if fold(label) == fold(value)]
    return meant[0] if len(meant) == 1 else None


def _value_cure(fact: Fact, value: Plain) -> str:
    words = {fold(label): key for key, label in fact.values.items()}
    words |= {fold(word): key for key, others in fact.value_synonyms.items() for word in others}
    return cure_for(str(value), fact.values, words, few=15)


def _integer(fact: Fact, value: Plain, _: str | None) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        digits = isinstance(value, str) and value.isascii() and value.isdigit()
        if digits and int(str(value)[:30]) > LARGEST:
            raise BadValueError(f"{show(value)} è troppo grande", "controlla il numero")
        plain = f"scrivi {int(str(value))}, senza virgolette né zeri davanti" if digits else ""
        raise BadValueError(f"serve un numero intero, non {show(value)}", plain or "senza decimali e senza virgolette")
    if value < 0:
        raise BadValueError(f"{show(value)} è negativo", "serve un numero da zero in su")
    return _bounded(fact, value, 1, value)


def _hundredths(fact: Fact, value: Plain, _: str | None) -> Value:
    return _bounded(fact, hundredths(fact.type, value), 100, value)


def hundredths(kind: FactType, value: Plain) -> int:
    """An amount or a decimal figure in hundredths. Raises BadValueError."""
    what = "un importo" if kind == "eur" else "un numero"
    text = str(value)
    match = _DECIMAL.fullmatch(text) if isinstance(value, str | int) and not isinstance(value, bool) else None
    if match is not None and len(match.group(1)) <= 12:
        return int(match.group(1)) * 100 + int((match.group(2) or "").ljust(2, "0"))
    if match is not None:
        raise BadValueError(f"{show(value)} è troppo grande", "controlla il numero")
    raise BadValueError(f"serve {what}, non {show(value)}", _decimal_cure(value, text))


def _decimal_cure(value: Plain, text: str) -> str:
    if isinstance(value, str) and _COMMA.fullmatch(text):
        return f"usa il punto per i decimali: {one_line(text.replace('.', '').replace(',', '.'), 40)}"
    if text.startswith("-"):
        return "serve un numero da zero in su"
    if re.fullmatch(r"[0-9]+\.[0-9]{3,}", text):
        return "al più due decimali"
    return 'scrivilo come "30.00"'


def _column(_: Fact, value: Plain, _raw: str | None) -> Value:
    if not isinstance(value, tuple):
        raise BadValueError(f"serve una lista di numeri, non {show(value)}", "scrivi [60.5, 39.5]")
    if not 0 < len(value) <= MAX_COLUMN:
        what, cure = ("troppo lunga", f"al più {MAX_COLUMN} numeri") if value else ("vuota", "scrivi i numeri")
        raise BadValueError(f"la lista è {what}", cure)
    return _each(value, lambda item: hundredths("decimal", item))


def _attachments(fact: Fact, value: Plain, _raw: str | None) -> Value:
    if not isinstance(value, tuple):
        raise BadValueError(
            f"serve una lista di file, non {show(value)}", "scrivi [{name: bolletta.pdf, bytes: 120000}]"
        )
    if len(value) > MAX_ATTACHMENTS:
        raise BadValueError("la lista è troppo lunga", f"al più {MAX_ATTACHMENTS} file")
    return _each(value, lambda item: _attachment(fact, item))


def _attachment(fact: Fact, item: Plain) -> Attachment:
    if not isinstance(item, dict):
        raise BadValueError(f"serve un file, non {show(item)}", "scrivi {name: bolletta.pdf, bytes: 120000}")
    wrong = [
        Wrong(f"chiave sconosciuta `{one_line(mask(key))}`", cure_for(key, ATTACHMENT), (key,))
        for key in item
        if key not in ATTACHMENT
    ]
    wrong += [
        Wrong(f"manca `{key}`", "di ogni file servono il nome e i byte")
        for key in unspoken(("name", "bytes"), item, ATTACHMENT)
    ]
    name, encrypted, size = item.get("name"), item.get("encrypted"), 0
    if "name" in item and (not isinstance(name, str) or not 0 < len(name.strip()) <= MAX_NAME):
        wrong.append(Wrong(f"serve il nome del file, non {show(name)}", _name_cure(name), ("name",)))
    if "encrypted" in item and not isinstance(encrypted, bool):
        wrong.append(Wrong(f"{show(encrypted)} non è un sì o no", "scrivi true o false", ("encrypted",)))
    try:
        size = _integer(fact, item.get("bytes", 0), None)
    except BadValueError as error:
        wrong += [replace(one, tail=("bytes",)) for one in error.wrongs]
    if wrong:
        raise BadValueError(wrong)
    return Attachment(str(name), size, encrypted if isinstance(encrypted, bool) else None)


def _name_cure(name: Plain) -> str:
    if isinstance(name, str):
        return f"al più {MAX_NAME} caratteri" if name.strip() else "scrivi il nome del file"
    return "scrivi un solo nome" if isinstance(name, dict | tuple) else "mettilo tra virgolette"


def _bounded(fact: Fact, measured: int, scale: int, value: Plain) -> int:
    largest = LARGEST if fact.maximum is None else fact.maximum
    if measured > largest * scale:
        raise BadValueError(f"{show(value)} non è credibile: il massimo è {largest}", "controlla il numero e l'unità")
    return measured


def _code(fact: Fact, value: Plain, raw: str | None) -> Value:
    text = raw if raw is not None and not isinstance(value, bool) else None
    if text is None or not text.strip():
        cure = "scrivilo tra virgolette" if text is None else "scrivi il codice, o togli la riga"
        raise BadValueError(f"serve un codice, non {show(value)}", cure)
    if not fact.format:
        if len(text) > 100 or "\n" in text:
            raise BadValueError("il codice è troppo lungo", "al più cento caratteri, su una riga")
        return text.strip()
    good = canonical(text, fact.format)
    if good is None:
        raise BadValueError(f"{NAMES[fact.format]} non valido: `{one_line(hide(text))}`", CURES[fact.format])
    return good


def _text(_: Fact, value: Plain, raw: str | None) -> Value:
    if raw is None or isinstance(value, bool):
        raise BadValueError(f"serve un testo, non {show(value)}", "mettilo tra virgolette")
    if len(raw) > MAX_TEXT:
        raise BadValueError("il testo è troppo lungo", f"al più {MAX_TEXT} caratteri")
    return raw


_TYPED: dict[FactType, Callable[[Fact, Plain, str | None], Value]] = {
    "date": _date,
    "boolean": _boolean,
    "enum": _enum,
    "set": _set,
    "integer": _integer,
    "eur": _hundredths,
    "decimal": _hundredths,
    "column": _column,
    "attachments": _attachments,
    "code": _code,
    "text": _text,
}
