"""`mapping.yaml` becomes a Mapping, or every problem in it at file:line:column, naming the column of the data."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping as Facts
from datetime import date
from itertools import combinations
from typing import cast

from engine.batch.mapping.dialect import dialect, element_mark
from engine.batch.mapping.mapping import ISO, NOT_HAPPENED, UNKNOWN, Column, Day, Empty, Mapping
from engine.batch.mapping.moments import is_format
from engine.batch.partition.cells import BLANKS, clash
from engine.errors import CaseRefused, Problem
from engine.model.vocabulary import Fact
from engine.reading import strict_yaml
from engine.reading.blanks import blanks
from engine.reading.cases import read_cases
from engine.reading.days import NotADayError, parse_day
from engine.reading.document import Document, Path, Plain, StrictYamlError, one_line
from engine.reading.refusals import no_text, not_among, show
from engine.reading.suggest import cure_for, fold, unspoken

LIMIT = 1_000_000
TOP = ("id", "as_of", "columns", "constants", "nulls", "read")
DAY = ("column", "format")
KEYS = ("fact", "format", "values", "empty", "unit", "decimal", "separator")
_MAY = {
    "format": ("date",),
    "values": ("date", "enum", "set", "boolean"),
    "unit": ("eur",),
    "decimal": ("eur", "decimal", "column", "integer"),
    "separator": ("set", "column"),
}


def read_mapping(data: bytes, name: str, vocabulary: Facts[str, Fact]) -> Mapping:
    """The mapping. Raises CaseRefused with every problem found."""
    try:
        document = strict_yaml.load(data, name, limit=LIMIT)
    except StrictYamlError as error:
        raise CaseRefused(error.problems) from None
    return _Reader(document, vocabulary).read(data.decode("utf-8-sig"))


class _Reader:
    def __init__(self, document: Document, vocabulary: Facts[str, Fact]) -> None:
        self.document, self.vocabulary = document, vocabulary
        self.problems: list[Problem] = []
        self.blanks = dict(blanks(document, document.value))
        self.nulls: tuple[str, ...] = ()
        self.synonyms = {fold(word): fact for fact, body in vocabulary.items() for word in body.synonyms}

    def wrong(self, path: Path, what: str, cure: str = "", *, at_key: bool = False) -> None:
        """Notes a problem; one inside a column says which. Of what was left blank nothing but that is said."""
        if path in self.blanks and not at_key:
            what, cure = self.blanks[path], "scrivi il valore, o togli la riga"
        told = f"colonna `{one_line(str(path[1]))}`: {what}" if len(path) > 1 and path[0] == "columns" else what
        self.problems.append(self.document.problem(path, told, cure, at_key=at_key))

    def read(self, text: str) -> Mapping:
        """The whole file."""
        top = self.document.value
        if not isinstance(top, dict):
            raise CaseRefused(self.document.problem((), "serve una mappa con `id:` e `columns:`", "vedi `batch map`"))
        self.known((), top, TOP)
        for place, what in self.blanks.items():
            self.wrong(place, what)
        self.nulls = tuple(word.strip(BLANKS).lower() for word in self.words(("nulls",), top.get("nulls")))
        columns = (
            tuple(self.columns(top.get("columns"))) if "columns" in top or unspoken(("columns",), top, TOP) else ()
        )
        label = self.text(("id",), top.get("id"), "la colonna con il nome del caso") if "id" in top else ""
        if unspoken(("id",), top, TOP):
            self.wrong((), "manca `id`: la colonna con il nome del caso", "scrivi `id: numero_pratica`")
        as_of = self.day(top.get("as_of"))
        places = {} if as_of is None else {as_of.column: self.document.position(("as_of", "column"))}
        places[label] = self.document.position(("id",))
        named = cast("dict[str, Plain]", top["columns"] if isinstance(top.get("columns"), dict) else {})
        mapping = Mapping(
            name=self.document.name,
            text=text,
            id=label,
            as_of=as_of,
            columns=columns,
            constants=tuple(self.constants(top.get("constants"), {column.fact for column in columns})),
            nulls=self.nulls,
            **dialect(self, top.get("read")),
            places=places | {name: self.document.key_position(("columns", name)) for name in named},
        )
        if self.problems:
            raise CaseRefused(self.problems)
        return mapping

    def known(self, path: Path, found: dict[str, Plain], names: tuple[str, ...]) -> None:
        """Complains of keys nobody reads."""
        for key in found:
            if key not in names:
                self.wrong((*path, key), f"chiave sconosciuta `{one_line(key)}`", cure_for(key, names), at_key=True)

    def text(self, path: Path, value: Plain, what: str) -> str:
        """A text, or a complaint."""
        raw = self.document.raw(path)
        if raw is None or not raw.strip() or isinstance(value, bool) or value is None:
            self.wrong(path, *no_text(value, what))
            return ""
        return raw

    def words(self, path: Path, value: Plain) -> list[str]:
        """A list of texts; nothing is an empty one."""
        if value is None or value == ():
            return []
        if not isinstance(value, tuple):
            self.wrong(path, f"serve una lista, non {show(value)}", 'scrivi ["-", "n/d"]')
            return []
        return [self.text((*path, index), item, "un testo") for index, item in enumerate(value)]

    def day(self, value: Plain) -> Day | None:
        """The day of judgement."""
        if value is None:
            return None
        if isinstance(value, dict):
            self.known(("as_of",), value, DAY)
            if unspoken(("column",), value, DAY):
                self.wrong(("as_of",), "manca `column`: la colonna con il giorno", "scrivi {column: data_giudizio}")
            column = self.text(("as_of", "column"), value["column"], "una colonna") if "column" in value else ""
            return Day(column=column, formats=self.formats(("as_of", "format"), value.get("format")))
        try:
            return Day(constant=parse_day(self.document.raw(("as_of",)) or "").isoformat())
        except NotADayError as error:
            told = error.what if not isinstance(value, tuple) else f"serve un giorno, non {show(value)}"
            self.wrong(("as_of",), told, error.cure)
            return None

    def columns(self, value: Plain) -> list[Column]:
        """Every column; two of them cannot state the same fact."""
        if not isinstance(value, dict) or not value:
            self.wrong(("columns",), "serve una mappa da colonna a fatto", "scrivi `columns:` e sotto le colonne")
            return []
        found: dict[str, Column] = {}
        for name in value:
            if (column := self.column(name, value[name])) is None:
                continue
            if column.fact in found:
                before = found[column.fact].name
                self.wrong(("columns", name, "fact"), f"`{column.fact}` viene già da `{before}`", "tieni una colonna")
            fact = self.vocabulary[column.fact]
            lost = set(self.nulls) & set(column.words(fact)) if fact.type in ("boolean", "enum", "set") else set[str]()
            for word in sorted(lost - set(dict(column.values))):
                self.wrong(("columns", name), f"{show(word)} è un valore, ed è anche tra le `nulls`", at_key=True)
            found.setdefault(column.fact, column)
        if not found and not self.problems:
            self.wrong(("columns",), "nessuna colonna dice un fatto")
        return list(found.values())

    def column(self, name: str, value: Plain) -> Column | None:
        """One column; None when it is left aside (`ignore`) or wrong."""
        path: Path = ("columns", name)
        if value == "ignore":
            return None
        body: dict[str, Plain] = value if isinstance(value, dict) else {"fact": value}
        self.known(path, body, KEYS)
        here = (*path, "fact") if isinstance(value, dict) else path
        wanted = body.get("fact")
        fact = self.vocabulary.get(wanted) if isinstance(wanted, str) else None
        if fact is None or not isinstance(wanted, str):
            self.no_fact(path, here, body)
            return None
        if fact.type == "attachments":
            self.wrong(
                here, f"`{wanted}` è un elenco di file: in una colonna non sta", "giudica gli allegati con `screen`"
            )
            return None
        for key, types in _MAY.items():
            if key in body and fact.type not in types:
                self.wrong((*path, key), f"`{key}` non vale per `{wanted}`, che è di tipo {fact.type}", at_key=True)
        body = {key: each for key, each in body.items() if fact.type in _MAY.get(key, (fact.type,))}
        comma = self.either((*path, "decimal"), body.get("decimal"), ("point", "comma")) == "comma"
        return Column(
            name=name,
            fact=wanted,
            formats=self.formats((*path, "format"), body.get("format")),
            values=self.values((*path, "values"), body.get("values"), fact),
            empty=self.empty(path, body, fact),
            cents=self.either((*path, "unit"), body.get("unit"), ("eur", "cents")) == "cents",
            comma=comma,
            day=fact.type == "date",
            separator=element_mark(self, (*path, "separator"), fact, comma) if "separator" in body else ";",
        )

    def no_fact(self, path: Path, here: Path, body: dict[str, Plain]) -> None:
        """Complains of a column that names no fact."""
        wanted, listed = body.get("fact"), "`conforme schema case` elenca i fatti"
        if "fact" not in body:
            if unspoken(("fact",), body, KEYS):
                self.wrong(path, "manca `fact`: quale fatto dice la colonna?", listed)
        elif wanted is None or isinstance(wanted, dict | tuple):
            cure = "scrivi un solo nome" if wanted else f"{listed}; `ignore` lascia da parte la colonna"
            self.wrong(here, f"serve il nome di un fatto, non {show(wanted)}", cure)
        else:
            cure = cure_for(str(wanted), self.vocabulary, self.synonyms, few=0)
            self.wrong(here, f"fatto sconosciuto {show(wanted)}", cure or listed)

    def either(self, path: Path, value: Plain, among: tuple[str, ...]) -> str:
        """One of few words; the first when nothing is said."""
        if value is None:
            return among[0]
        if value not in among:
            self.wrong(path, not_among(value), cure_for(str(value), among))
        return str(value)

    def empty(self, path: Path, body: dict[str, Plain], fact: Fact) -> Empty:
        """What an empty cell means; a day that may not have come must say it."""
        among = (UNKNOWN, *((NOT_HAPPENED,) if fact.absent else ()), *(("none",) if fact.type == "set" else ()))
        if unspoken(("empty",), body, KEYS) and fact.type == "date" and fact.absent:
            what = "manca `empty`: che cosa dice una cella vuota?"
            self.wrong(path, what, "scrivi `empty: not_happened` (non è avvenuto) o `empty: unknown` (non si sa)")
        return cast("Empty", self.either((*path, "empty"), body.get("empty"), among))

    def formats(self, path: Path, value: Plain) -> tuple[str, ...]:
        """How days are written; ISO is always understood."""
        if value is None:
            return (ISO,)
        if isinstance(value, dict):
            self.wrong(path, f"serve un formato, non {show(value)}", "scrivi %d/%m/%Y")
            return (ISO,)
        given = self.words(path, value) if isinstance(value, tuple) else [self.document.raw(path) or show(value)]
        if not given:
            self.wrong(path, "nessun formato", "scrivi %d/%m/%Y")
        good = [text for text in given if is_format(text)]
        for text in given:
            if text and text not in good:
                cure = "scrivi %d/%m/%Y %H:%M" if re.search("[:HhIS]", text) else "scrivi %d/%m/%Y"
                self.wrong(path, f"formato di data non ammesso `{one_line(text)}`", cure)
        found = tuple(dict.fromkeys((*good, ISO)))
        for one, other in combinations(found, 2):
            if clash(one, other):
                told = f"`{one_line(one)}` e `{one_line(other)}` leggono lo stesso testo come giorni diversi"
                self.wrong(path, told, "tieni un formato solo")
        return found

    def values(self, path: Path, value: Plain, fact: Fact) -> tuple[tuple[str, str], ...]:
        """The words of the column and what they mean."""
        if value is None:
            return ()
        if not isinstance(value, dict):
            self.wrong(path, f"serve una mappa da parola a valore, non {show(value)}", "scrivi {parola: valore}")
            return ()
        keys = {"boolean": ("true", "false"), "date": ()}.get(fact.type, tuple(fact.values))
        among = (*keys, UNKNOWN, *((NOT_HAPPENED,) if fact.absent else ()))
        found: dict[str, str] = {}
        for word, meant in value.items():
            here, bare = (*path, word), word.strip(BLANKS).lower()
            told = {True: "true", False: "false"}.get(meant, "") if isinstance(meant, bool) else str(meant)
            if told not in among:
                self.wrong(here, not_among(meant), cure_for(told, among, few=15))
            if not bare:
                self.wrong(here, "una parola vuota", "di una cella vuota decide `empty`", at_key=True)
            elif bare in self.nulls:
                self.wrong(here, f"{show(word)} è anche tra le `nulls`", "tienila in un posto solo", at_key=True)
            elif found.setdefault(bare, told) != told:
                self.wrong(
                    here, f"{show(word)} ha già un altro valore", "maiuscole e minuscole valgono lo stesso", at_key=True
                )
        return tuple(found.items())

    def constants(self, value: Plain, mapped: set[str]) -> list[tuple[str, str | int | bool | None]]:
        """Facts equal in all rows, found good by the reader of cases."""
        if value is None:
            return []
        if not isinstance(value, dict):
            self.wrong(
                ("constants",), f"serve una mappa da fatto a valore, non {show(value)}", "scrivi {fatto: valore}"
            )
            return []
        found: list[tuple[str, str | int | bool | None]] = []
        for name, plain in value.items():
            if name in mapped:
                self.wrong(("constants", name), f"`{name}` viene già da una colonna", "tieni uno dei due")
            if isinstance(plain, dict | tuple):
                what = f"serve un solo valore, non {show(plain)}"
                self.wrong(("constants", name), what, "togli la riga: una lista può stare solo in una colonna")
                continue
            body = json.dumps({"facts": {name: plain}}).encode()
            case = read_cases(body, self.document.name, self.vocabulary, as_of=date(2099, 12, 31), today=date.max)[0]
            if isinstance(case, CaseRefused):
                for problem in case.problems:
                    self.wrong(("constants", name), problem.what, problem.cure)
            found.append((name, plain))
        return found
