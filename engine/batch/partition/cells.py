"""A cell becomes what a case file would state, in plain Python: the slow reading that judges the fast one."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Literal

from engine.batch.mapping import moments
from engine.batch.mapping.mapping import NOT_HAPPENED, UNKNOWN, Column
from engine.model.vocabulary import Fact, FactType
from engine.reading.document import CONTROLS, Plain
from engine.reading.refusals import show
from engine.reading.suggest import cure_for

_WIDE = "".join(map(chr, (0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)))
BLANKS = f"\t\n\x0b\x0c\r \x85\xa0{_WIDE}"
"""What is dropped around a cell: what Python and Polars call blank by themselves is not the same."""
CONTROL = f"[{CONTROLS}]"
ERROR = r"^(?:#(?:N/[AD]|[A-Z0/_ ]{3,16}[!?]|GETTING_DATA|ESTRAZIONE_DATI)|Err:[0-9]{3})$"
"""What Excel and LibreOffice show for a formula that failed, in English or Italian."""
BAD_LABEL = (
    f"[{CONTROLS}{BLANKS.replace(' ', '')}\xad\u061c\u180e\u200b-\u200f\u2060-\u206f\ue000-\uf8ff\ufff9-\ufffb"
    f"\U000e0000-\U000e007f\U000f0000-\U0010ffff]|{ERROR}"
)
"""A name with controls, blanks other than a space, what cannot be seen or has no agreed meaning; or no name at all."""
_GROUPS = "[1-9][0-9]{0,2}(?:[\xa0\u202f][0-9]{3}){1,3}|[0-9]{1,12}"
_COMMA_GROUPS = rf"[1-9][0-9]{{0,2}}(?:\.[0-9]{{3}}){{1,3}}|{_GROUPS}"
# Three figures after a point may be thousands or decimals: nobody is to guess.
POINT = rf"^(?:{_GROUPS})(?:\.(?:[0-9]{{1,2}}|[0-9]{{2}}00+))?$"
COMMA = rf"^(?:{_COMMA_GROUPS})(?:,[0-9]{{1,2}}0*)?$"
WHOLE_POINT = rf"^(?:{_GROUPS})(?:\.(?:00?|0000+))?$"
WHOLE_COMMA = rf"^(?:{_COMMA_GROUPS})(?:,0+)?$"
CENTS_POINT, CENTS_COMMA = f"^(?:{_GROUPS})$", f"^(?:{_COMMA_GROUPS})$"
BRACKETS = r'[\[\]"]'
SPACES = "[\xa0\u202f]"
SIGN = f"^€[{BLANKS}]*|[{BLANKS}]*€$"
"""The one sign of an amount, before or after it."""
_FORMS = {"amount": (POINT, COMMA), "whole": (WHOLE_POINT, WHOLE_COMMA), "cents": (CENTS_POINT, CENTS_COMMA)}
_WANTED = {
    "amount": ("un importo come 1250.50", "un importo come 1.250,50"),
    "whole": ("un numero intero",) * 2,
    "cents": ("un numero intero di centesimi",) * 2,
}
_DECIMALS = {
    "amount": "scrivine al più due",
    "whole": "toglili",
    "cents": "toglili, o togli `unit: cents` se è in euro",
}
"""What to do with decimals that are too many, or not wanted."""
_THREE = re.compile(r"[1-9][0-9]{0,2}([.,])[0-9]{3}")
_NEGATIVE = re.compile(r"[-\u2212\u2013].*[0-9].*|\(.*[0-9].*\)|[0-9.,]+[-\u2212]")


Kind = Literal["amount", "whole", "cents"]


class BadCellError(ValueError):
    """Why a cell cannot be read, and what to do."""


class Unstated:
    """The cell says nothing."""


UNSTATED = Unstated()


def bared(text: str | None) -> str:
    """A cell without the blanks around it: all that is ever read of it."""
    return "" if text is None else text.strip(BLANKS)


def nothing(text: str | None, nulls: tuple[str, ...]) -> bool:
    """Whether there is nothing in a cell."""
    bare = bared(text)
    return not bare or bare.lower() in nulls


def cell(column: Column, fact: Fact, text: str | None, nulls: tuple[str, ...]) -> Plain | Unstated:
    """What a cell states: None where it did not happen, UNSTATED where it says nothing. Raises BadCellError."""
    bare = bared(text)
    if nothing(text, nulls):
        return {"unknown": UNSTATED, "not_happened": None, "none": ()}[column.empty]
    meant = dict(column.values).get(bare.lower())
    if meant in (UNKNOWN, NOT_HAPPENED):
        return UNSTATED if meant == UNKNOWN else None
    try:
        return _READERS[fact.type](bare, column, fact)
    except BadCellError:
        if re.search(ERROR, bare):
            raise BadCellError(f"{show(bare)} è un errore di Excel, non un valore (correggi la cella)") from None
        if re.search(CONTROL, bare):
            raise BadCellError("carattere di controllo (toglilo)") from None
        raise


def day(text: str, formats: tuple[str, ...]) -> str:
    """A day as ISO: the first format whose shape the text has decides. Raises BadCellError."""
    for form in formats:
        try:
            parsed = moments.read(text, form)
        except ValueError:
            raise BadCellError(f"il giorno {show(text)} non esiste") from None
        if parsed is not None:
            return parsed.isoformat()
    what = f"{show(text)} non è una data nel formato {formats[0]}"
    other = moments.likely(text, formats)
    if not other:
        raise BadCellError(what)
    kept = json.dumps([other] if moments.has_time(other) and not moments.has_time(formats[0]) else [formats[0], other])
    extra = "ha anche l'ora: " if moments.has_time(other) and not moments.has_time(formats[0]) else ""
    if moments.has_time(formats[0]) and not moments.has_time(other):
        extra = "manca l'ora: "
    setting = json.dumps(other) if extra.startswith("ha") else kept
    raise BadCellError(f"{what} ({extra}scrivi `format: {setting}`)")


def clash(one: str, other: str) -> bool:
    """Whether what a format writes has the shape of the other, which would read another day, or none."""
    for form, reader in ((one, other), (other, one)):
        for month, monthday in (("02", "03"), ("2", "3")):
            text = moments.written(form).replace("%m", month).replace("%d", monthday)
            try:
                if all(re.search(moments.shape(each), text) for each in (one, other)) and (
                    day(text, (reader,)) != "2001-02-03"
                ):
                    return True
            except BadCellError:
                return True
    return False


def bare_list(text: str) -> str:
    """A list without the brackets and quotes of JSON."""
    return re.sub(BRACKETS, "", text)


def _parts(text: str, separator: str) -> list[str]:
    parts = (part.strip(BLANKS) for part in bare_list(text).split(separator))
    return [part for part in parts if part]


def _each(parts: list[str], read: Callable[[str], str]) -> tuple[str, ...]:
    """Every element of a list, read. Raises BadCellError with all that is wrong in any of them."""
    elements, wrong = list[str](), dict[str, None]()
    for part in parts:
        try:
            elements.append(read(part))
        except BadCellError as error:
            wrong[str(error)] = None
    if wrong:
        raise BadCellError("; ".join(wrong))
    return tuple(elements)


def _word(text: str, words: dict[str, str], fact: Fact) -> str:
    meaning = words.get(text.lower())
    if meaning is None:
        cure = cure_for(text, words, few=15)
        what = "non è un sì o un no" if fact.type == "boolean" else "non è tra i valori ammessi"
        raise BadCellError(f"{show(text)} {what} ({cure or 'aggiungilo a `values` nella mappatura'})")
    return meaning


def _elements(text: str, column: Column, fact: Fact) -> tuple[Plain, ...]:
    words = column.words(fact)
    return _each(_parts(text, column.separator), lambda part: _word(part, words, fact))


def _digits(text: str, comma: bool) -> str:
    """A number without what groups its figures, with a point."""
    bare = re.sub(SPACES, "", text)
    return bare.replace(".", "").replace(",", ".") if comma else bare


def _number(text: str, comma: bool, kind: Kind) -> str:
    """The figures of a number of a kind, with a point. Raises BadCellError."""
    if re.search(_FORMS[kind][comma], text):
        return _digits(text, comma)
    raise BadCellError(_no_number(text, comma, kind))


def _no_number(text: str, comma: bool, kind: Kind) -> str:
    """Why a text is no number of a kind, and what makes one of it: a setting is named only where it does."""
    shown, other = show(text), "point" if comma else "comma"
    if _NEGATIVE.fullmatch(text):
        return f"{shown} è negativo (serve un numero da zero in su)"
    if re.search(_FORMS[kind][not comma], text):
        if not (match := _THREE.fullmatch(text)):
            return f"{shown} non è {_WANTED[kind][comma]} (scrivi `decimal: {other}` nella mappatura)"
        name, thousands, decimals = (
            ("il punto", "scrivi `decimal: comma`", _DECIMALS[kind])
            if match[1] == "."
            else ("la virgola", "toglila", "scrivi `decimal: comma`")
        )
        what = f"in {shown} {name} può separare le migliaia o i decimali"
        return f"{what} (se sono migliaia {thousands}, se sono decimali {decimals})"
    if re.fullmatch("[0-9]+,[0-9]+" if comma else r"[0-9]+\.[0-9]+", text):
        return f"{shown} ha {'più di due ' if kind == 'amount' else ''}decimali ({_DECIMALS[kind]})"
    if re.fullmatch("[0-9]+", text):
        return f"{shown} è troppo grande (controlla il numero)"
    if not re.search("[0-9]", text):
        return f"{shown} non è {_WANTED[kind][comma]} (correggi la cella, o mettila tra le `nulls` se non dice niente)"
    mark = "" if kind != "amount" else f", con {'la virgola' if comma else 'il punto'} prima dei decimali"
    return f"{shown} non è {_WANTED[kind][comma]} (scrivi solo le cifre{mark})"


def _whole(text: str, comma: bool) -> int:
    return int(_number(text, comma, "whole").partition(".")[0])


def unsigned(text: str) -> str:
    """An amount without its sign."""
    return re.sub(SIGN, "", text, count=1)


def _amount(text: str, comma: bool) -> str:
    whole, _, part = _number(unsigned(text), comma, "amount").partition(".")
    return f"{int(whole)}.{part[:2].ljust(2, '0')}"


def _cents(text: str, comma: bool) -> str:
    number = int(_number(text, comma, "cents"))
    return f"{number // 100}.{number % 100:02d}"


def _text(text: str, _: Column, __: Fact) -> str:
    if re.search(CONTROL, text) or re.search(ERROR, text):
        raise BadCellError
    return text


def _figures(text: str, column: Column, _: Fact) -> tuple[Plain, ...]:
    return _each(_parts(text, column.separator), lambda part: _amount(part, column.comma))


_READERS: dict[FactType, Callable[[str, Column, Fact], Plain]] = {
    "date": lambda text, column, _: day(text, column.formats),
    "boolean": lambda text, column, fact: _word(text, column.words(fact), fact) == "true",
    "enum": lambda text, column, fact: _word(text, column.words(fact), fact),
    "set": lambda text, column, fact: _elements(text, column, fact),
    "column": _figures,
    "integer": lambda text, column, _: _whole(text, column.comma),
    "eur": lambda text, column, _: _cents(text, column.comma) if column.cents else _amount(text, column.comma),
    "decimal": lambda text, column, _: _amount(text, column.comma),
    "code": _text,
    "text": _text,
}
