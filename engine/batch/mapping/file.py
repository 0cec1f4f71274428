"""The shape of `mapping.yaml`: what may be written in it, as pydantic checks it and as its JSON schema publishes it.

What a column may say depends on its fact, so whoever validates gives the vocabulary as the context."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal, cast

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator
from pydantic.json_schema import WithJsonSchema

from engine.batch.mapping.dialect import AsOf, Formats, Read, mark_of
from engine.batch.mapping.mapping import NOT_HAPPENED, UNKNOWN
from engine.batch.partition.cells import BLANKS
from engine.errors import CaseRefused
from engine.model.node import Node
from engine.model.vocabulary import Fact
from engine.reading.cases import read_cases
from engine.reading.complaints import Hint, Text, all_of, complaint
from engine.reading.document import Plain
from engine.reading.refusals import not_among, show
from engine.reading.schema import schema_of_model
from engine.reading.suggest import cure_for, fold

LISTED = "`conforme schema case` elenca i fatti"
_TYPES = {
    "format": ("date",),
    "values": ("date", "enum", "set", "boolean"),
    "unit": ("eur",),
    "decimal": ("eur", "decimal", "column", "integer"),
    "separator": ("set", "column"),
}
"""The types of fact that a key of a column is for; a key that is not here is for all."""


def _entry(value: Plain) -> Plain:
    if value == "ignore":
        return None
    return value if isinstance(value, dict) else {"fact": value}


Meaning = Annotated[str, WithJsonSchema({"type": ["string", "boolean"]})]


class ColumnEntry(Node):
    """What a column of the data states."""

    fact: Annotated[str, Hint("quale fatto dice la colonna?", LISTED)]
    format: Formats | None = None
    values: Annotated[
        dict[str, Meaning] | None,
        Hint("una mappa da parola a valore", "scrivi {parola: valore}"),
        Field(description="Le parole della colonna, e che cosa dicono."),
    ] = None
    empty: Annotated[
        str | None,
        Field(description="Che cosa dice una cella vuota."),
        WithJsonSchema({"enum": [UNKNOWN, NOT_HAPPENED, "none", None]}),
    ] = Field(None, validate_default=True)
    unit: Literal["eur", "cents"] | None = None
    decimal: Literal["point", "comma"] | None = None
    separator: Annotated[
        str | None,
        Hint("un segno tra gli elementi", 'scrivi ";"'),
        Field(description="Il segno tra gli elementi di un elenco, o tab."),
    ] = None

    @field_validator("fact", mode="before")
    @classmethod
    def _known(cls, value: Plain, info: ValidationInfo) -> Plain:
        vocabulary = _vocabulary(info)
        if stands_in_a_column(vocabulary, value):
            return value
        if isinstance(value, str) and value in vocabulary:
            what = f"`{value}` è un elenco di file: in una colonna non sta"
            raise complaint(what, "giudica gli allegati con `screen`")
        if value is None or isinstance(value, dict | tuple):
            cure = "scrivi un solo nome" if value else f"{LISTED}; `ignore` lascia da parte la colonna"
            raise complaint(f"serve il nome di un fatto, non {show(value)}", cure)
        synonyms = {fold(word): fact for fact, body in vocabulary.items() for word in body.synonyms}
        cure = cure_for(str(value), vocabulary, synonyms, few=0)
        raise complaint(f"fatto sconosciuto {show(value)}", cure or LISTED)

    @field_validator("values", mode="before")
    @classmethod
    def _meanings(cls, value: Plain, info: ValidationInfo) -> Plain:
        fact = _fact(info)
        if fact is None or not isinstance(value, dict):
            return value
        keys = {"boolean": ("true", "false"), "date": ()}.get(fact.type, tuple(fact.values))
        among = (*keys, UNKNOWN, *((NOT_HAPPENED,) if fact.absent else ()))
        meanings: dict[str, str] = {}
        wrong = []
        for word, meant in value.items():
            bare, meaning = word.strip(BLANKS).lower(), _word(meant)
            if meaning not in among:
                wrong.append((word, complaint(not_among(meant), cure_for(meaning, among, few=15))))
            if not bare:
                wrong.append((word, complaint("una parola vuota", "di una cella vuota decide `empty`", at_key=True)))
            elif meanings.setdefault(bare, meaning) != meaning:
                cure = "maiuscole e minuscole valgono lo stesso"
                wrong.append((word, complaint(f"{show(word)} ha già un altro valore", cure, at_key=True)))
        if wrong:
            raise all_of(wrong)
        return {word: _word(meant) for word, meant in value.items()}

    @field_validator("empty", mode="before")
    @classmethod
    def _what_empty_says(cls, value: Plain, info: ValidationInfo) -> Plain:
        """A day that may not have come must say what an empty cell means."""
        if (fact := _fact(info)) is None:
            return None
        if value is None and fact.type == "date" and fact.absent:
            cure = "scrivi `empty: not_happened` (non è avvenuto) o `empty: unknown` (non si sa)"
            raise complaint("manca `empty`: che cosa dice una cella vuota?", cure, missing=True)
        among = (UNKNOWN, *((NOT_HAPPENED,) if fact.absent else ()), *(("none",) if fact.type == "set" else ()))
        if value is not None and value not in among:
            raise complaint(not_among(value), cure_for(str(value), among))
        return value

    @field_validator("separator", mode="after")
    @classmethod
    def _between_elements(cls, text: str | None, info: ValidationInfo) -> str | None:
        """What parts the elements of a list can be nothing else in it."""
        fact = _fact(info)
        if fact is None or text is None:
            return text
        separator = mark_of(text)
        marks = (".," if info.data.get("decimal") == "comma" else ".") if fact.type == "column" else ""
        if not separator or any(each.isalnum() or each in '[]"' for each in separator):
            what = "serve un segno tra gli elementi, non lettere, cifre, virgolette o parentesi"
            raise complaint(what, 'scrivi ";"')
        if any(mark in separator for mark in marks):
            raise complaint(f"{show(separator)} sta già dentro i numeri", 'scrivi ";"')
        return separator

    @field_validator(*_TYPES, mode="before")
    @classmethod
    def _for_the_fact(cls, value: Plain, info: ValidationInfo) -> Plain:
        """Nothing of a column is looked at whose fact is not known."""
        fact = _fact(info)
        if fact is not None and fact.type not in _TYPES[str(info.field_name)]:
            what = f"`{info.field_name}` non vale per `{info.data['fact']}`, che è di tipo {fact.type}"
            raise complaint(what, at_key=True)
        return value if fact is not None else None


def _constants(value: Plain, info: ValidationInfo) -> Plain:
    """Facts equal in all rows, found good by the reader of cases."""
    wrong = []
    for name, plain in value.items() if isinstance(value, dict) else ():
        if isinstance(plain, dict | tuple):
            cure = "togli la riga: una lista può stare solo in una colonna"
            wrong.append((name, complaint(f"serve un solo valore, non {show(plain)}", cure)))
            continue
        body = json.dumps({"facts": {name: plain}}).encode()
        case = read_cases(body, "", _vocabulary(info), as_of=date(2099, 12, 31), today=date.max)[0]
        if isinstance(case, CaseRefused):
            wrong.extend((name, complaint(problem.what, problem.cure)) for problem in case.problems)
    if wrong:
        raise all_of(wrong)
    return value


Entry = Annotated[ColumnEntry | None, BeforeValidator(_entry, json_schema_input_type=str | ColumnEntry)]


class MappingFile(Node):
    """All of the file."""

    id: Annotated[Text, Hint("la colonna con il nome del caso", "scrivi `id: numero_pratica`")]
    as_of: AsOf | None = Field(None, description="Il giorno del giudizio: uno per tutti, o quello di una colonna.")
    read: Annotated[Read | None, Hint("una mappa", 'scrivi {separator: ";"}')] = None
    nulls: Annotated[
        tuple[Text, ...] | None,
        Hint("una lista", 'scrivi ["-", "n/d"]'),
        Field(description="Le parole che valgono come cella vuota."),
    ] = None
    columns: Annotated[
        dict[str, Entry],
        Hint("una mappa da colonna a fatto", "scrivi `columns:` e sotto le colonne"),
        Field(min_length=1, description="Per ogni colonna, il fatto che dice e come lo dice; o ignore."),
    ]
    constants: Annotated[
        dict[str, str | int | bool | None] | None,
        BeforeValidator(_constants),
        Hint("una mappa da fatto a valore", "scrivi {fatto: valore}"),
        Field(description="Fatti uguali in ogni riga."),
    ] = None


def stands_in_a_column(vocabulary: Mapping[str, Fact], name: Plain) -> bool:
    """Whether a value names a fact that cells can state."""
    return isinstance(name, str) and name in vocabulary and vocabulary[name].type != "attachments"


def mapping_schema(vocabulary: Mapping[str, Fact]) -> Mapping[str, object]:
    """The schema of a mapping, with the facts of the vocabulary."""
    facts = [name for name in vocabulary if stands_in_a_column(vocabulary, name)]
    columns = ("properties", "columns", "additionalProperties", "anyOf", 0)
    names = {("$defs", "ColumnEntry", "properties", "fact"): facts, columns: ["ignore", *facts]}
    return schema_of_model(MappingFile, "conforme: come si legge una tabella", names)


def _vocabulary(info: ValidationInfo) -> Mapping[str, Fact]:
    return cast("Mapping[str, Fact]", info.context)


def _fact(info: ValidationInfo) -> Fact | None:
    return _vocabulary(info).get(info.data.get("fact", ""))


def _word(meant: Plain) -> str:
    return str(meant).lower() if isinstance(meant, bool) else str(meant)
