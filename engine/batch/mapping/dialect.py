"""How days and the file itself are written: the parts of a mapping that no fact has a say in."""

from __future__ import annotations

import codecs
import re
from itertools import combinations
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, Tag

from engine.batch.mapping.mapping import ISO, TAB
from engine.batch.mapping.moments import is_format
from engine.batch.partition.cells import clash
from engine.model.node import Node
from engine.reading.complaints import Hint, Text, complaint
from engine.reading.days import NotADayError, parse_day
from engine.reading.document import Plain, one_line
from engine.reading.refusals import show

HIGHEST_HEADER = 1_000
_SEPARATOR = re.compile(r'(?![\w"\r\n])[\x01-\x7f]')
_ONE_DAY, _DAY_COLUMN = "str", "DayColumn"


def _format(text: str) -> str:
    if not is_format(text):
        cure = "scrivi %d/%m/%Y %H:%M" if re.search("[:HhIS]", text) else "scrivi %d/%m/%Y"
        raise complaint(f"formato di data non ammesso `{one_line(text)}`", cure)
    return text


def _formats(value: Plain) -> Plain:
    if isinstance(value, dict):
        raise complaint(f"serve un formato, non {show(value)}", "scrivi %d/%m/%Y")
    if value == ():
        raise complaint("nessun formato", "scrivi %d/%m/%Y")
    return value if isinstance(value, tuple) else (value,)


def _with_iso(formats: tuple[str, ...]) -> tuple[str, ...]:
    """ISO is always understood; two formats never read one text as two days."""
    accepted = tuple(dict.fromkeys((*formats, ISO)))
    for one, other in combinations(accepted, 2):
        if clash(one, other):
            what = f"`{one_line(one)}` e `{one_line(other)}` leggono lo stesso testo come giorni diversi"
            raise complaint(what, "tieni un formato solo")
    return accepted


Formats = Annotated[
    tuple[Annotated[Text, AfterValidator(_format)], ...],
    BeforeValidator(_formats, json_schema_input_type=Text | tuple[Text, ...]),
    AfterValidator(_with_iso),
    Field(description="Come sono scritti i giorni: %d/%m/%Y, o %d/%m/%Y %H:%M; ISO si capisce sempre."),
]


def _day(value: Plain) -> str:
    try:
        return parse_day(
            "" if isinstance(value, tuple) else str(value).lower() if isinstance(value, bool) else str(value)
        ).isoformat()
    except NotADayError as error:
        what = f"serve un giorno, non {show(value)}" if isinstance(value, tuple) else error.what
        raise complaint(what, error.cure) from None


def _day_kind(value: object) -> str:
    return _DAY_COLUMN if isinstance(value, dict | DayColumn) else _ONE_DAY


def mark_of(text: str) -> str:
    """The character that a mapping says."""
    return "\t" if text == TAB else text


def _separator(value: Plain) -> str:
    mark = mark_of(value) if isinstance(value, str) else ""
    if not _SEPARATOR.fullmatch(mark):
        raise complaint("serve un solo carattere, non virgolette o lettere", 'scrivi ";" o tab')
    return mark


def _encoding(name: str) -> str:
    try:
        if 'a;"\n'.encode(codecs.lookup(name).name) == b'a;"\n':
            return name
    except (LookupError, UnicodeError):
        pass
    raise complaint("codifica sconosciuta", "scrivi utf-8 o cp1252")


class Read(Node):
    """How the file itself is written."""

    separator: Annotated[str, BeforeValidator(_separator), Field(description="Un carattere, o tab.")] = ","
    encoding: Annotated[Text, AfterValidator(_encoding), Field(description="Per esempio utf-8 o cp1252.")] = "utf-8"
    sheet: Annotated[Text, Field(description="Il foglio, se sono più di uno.")] = ""
    header: Annotated[
        int,
        Field(ge=1, le=HIGHEST_HEADER, description="La riga con i nomi delle colonne, se sopra ci sono titoli."),
        Hint(f"il numero della riga con i nomi delle colonne, da 1 a {HIGHEST_HEADER}", "scrivi `read: {header: 3}`"),
    ] = 0


class DayColumn(Node):
    """The day of judgement stands in a column."""

    column: Annotated[Text, Hint("la colonna con il giorno", "scrivi {column: data_giudizio}")]
    format: Formats | None = None


AsOf = Annotated[
    Annotated[str, BeforeValidator(_day), Tag(_ONE_DAY)] | Annotated[DayColumn, Tag(_DAY_COLUMN)],
    Discriminator(_day_kind),
]
