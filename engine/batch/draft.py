"""A first `mapping.yaml` for a file nobody has described yet: guesses by names, types and values, each explained."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from collections.abc import Mapping as Facts
from dataclasses import dataclass

import polars as pl
from rapidfuzz import fuzz

from engine.batch.cells import COMMA, POINT, BadCellError, day, unsigned
from engine.batch.mapping import Column, Mapping
from engine.batch.sources import (
    NO_ROW,
    SEPARATORS,
    kind_of,
    legible,
    opened,
    parts_of,
    read_part,
    refused,
    said,
    survey,
    texts,
)
from engine.model.vocabulary import Fact
from engine.reading.suggest import fold

LOOKED_AT, ENOUGH, VALUES = 2_000, 66, 40
FORMATS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d/%m/%y", "%Y%m%d", "%Y/%m/%d")
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_ID = ("id", "pratica", "caso", "numero_pratica", "case", "case_id", "ticket", "codice")
_WORDS = {"true", "false", "vero", "falso", "sì", "si", "s", "no", "n", "y", "yes", "1", "0"}


@dataclass(frozen=True, slots=True)
class Guess:
    """The fact a column seems to state, how sure, and why."""

    column: str
    fact: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Look:
    """What the cells of a column look like: `kind` is date, number, boolean or words; `form` the format of its days,
    `comma` whether its numbers have one; `values` the different ones, as first met."""

    kind: str
    filled: int
    rows: int
    values: tuple[str, ...]
    form: str = ""
    comma: bool = False


def draft(file: str, vocabulary: Facts[str, Fact]) -> str:
    """The text of a mapping.yaml for the file. Raises CaseRefused when it cannot be read."""
    separator, encoding = _dialect(file)
    bare = Mapping("mapping.yaml", "", "", None, (), separator=separator, encoding=encoding)
    found, unfit = survey(file, bare)
    names = [name for name in found if name not in unfit]
    if not names:
        raise refused(file, "nessuna colonna si può leggere" if unfit else "il file è vuoto")
    every = Mapping(
        "mapping.yaml", "", "", None, tuple(Column(name, "") for name in names), separator=separator, encoding=encoding
    )
    wanted = Mapping("", "", names[0], None, every.columns, separator=separator, encoding=encoding)
    first = next(parts_of((file,), wanted), None)
    if first is None:
        raise refused(file, NO_ROW)
    cells = texts(read_part(first, wanted)[0].head(LOOKED_AT))
    looks = {name: _look(cells[name]) for name in names}
    label = _label(cells, looks)
    guesses = _guesses([name for name in names if name != label], looks, vocabulary)
    left = [f"  # `{_comment(name)}` {what}: {cure}" for name, (what, cure) in unfit.items()]
    return "\n".join([*_lines(file, label, looks, guesses, vocabulary, separator, encoding), *left]) + "\n"


def _dialect(file: str) -> tuple[str, str]:
    if kind_of(file) != "csv":
        return ",", "utf-8"
    legible(file)
    with opened(file) as data:
        head = data.read(1_000_000)
    try:
        text, encoding = head.rpartition(b"\n")[0].decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = head.decode("cp1252", "replace"), "cp1252"
    line = next(iter(csv.reader(io.StringIO(text), delimiter="\x00")), [""])[0]
    return max(SEPARATORS, key=line.count), encoding


def _look(series: pl.Series) -> Look:
    stripped = [value.strip() for value in series.drop_nulls()]
    filled = [value for value in stripped if value]
    seen = tuple(dict.fromkeys(filled))
    found = Look("words", len(filled), series.len(), seen)
    if not filled:
        return found
    most = 0.9 * len(filled)
    for form in FORMATS:
        if sum(_is_day(value, form) for value in filled) >= most:
            return Look("date", len(filled), series.len(), seen, form)
    if sum(value.lower() in _WORDS for value in filled) >= most:
        return Look("boolean", len(filled), series.len(), seen)
    for comma, pattern in ((False, POINT), (True, COMMA)):
        if sum(re.search(pattern, unsigned(value)) is not None for value in filled) >= most:
            return Look("number", len(filled), series.len(), seen, comma=comma)
    return found


def _is_day(text: str, form: str) -> bool:
    try:
        day(text, (form,))
    except BadCellError:
        return False
    return True


def _label(cells: pl.DataFrame, looks: dict[str, Look]) -> str:
    """The column that names the case: always there, nearly always different, and named like one."""

    def score(name: str) -> float:
        look = looks[name]
        if look.kind == "date" or not look.filled:
            return 0.0
        named = max(fuzz.ratio(fold(name), word) for word in _ID)
        return named + 100 * len(look.values) / max(1, look.rows)

    return max(cells.columns, key=score)


_FITS = {
    "date": {"date"}, "number": {"eur", "decimal", "integer", "code"}, "boolean": {"boolean"},
    "words": {"enum", "set", "code", "text", "column"},
}  # fmt: skip


def _guesses(names: list[str], looks: dict[str, Look], vocabulary: Facts[str, Fact]) -> dict[str, Guess]:
    """The best fact for each column, no fact twice."""
    found = [guess for name in names for guess in _candidates(name, looks[name], vocabulary)]
    chosen: dict[str, Guess] = {}
    taken: set[str] = set()
    for guess in sorted(found, key=lambda guess: -guess.score):
        if guess.column not in chosen and guess.fact not in taken:
            chosen[guess.column] = guess
            taken.add(guess.fact)
    return chosen


def _candidates(name: str, look: Look, vocabulary: Facts[str, Fact]) -> Iterable[Guess]:
    folded = fold(re.sub(r"[^\w]+", " ", name))
    for fact, body in vocabulary.items():
        if not look.filled or body.type not in _FITS[look.kind]:
            continue
        words = {fold(word): word for word in (fact, *body.synonyms)}
        best = max(words, key=lambda word: fuzz.ratio(folded, word))
        score = fuzz.ratio(folded, best)
        why = f"il nome somiglia a `{words[best]}`" if score < 100 else f"il nome è `{words[best]}`"
        phrase = fuzz.token_set_ratio(folded.replace("_", " "), f"{body.phrase} {body.question}".lower()) * 0.85
        if phrase > score:
            score, why = phrase, "il nome ricorre nella domanda del fatto"
        known = {*body.values, *(label.lower() for label in body.values.values())}
        alike = [value for value in look.values[:VALUES] if value.lower() in known]
        if body.type == "enum" and alike:
            share = len(alike) / len(look.values[:VALUES])
            score, why = score + 35 * share, f"{why}; {len(alike)} valori sono tra quelli ammessi"
        elif body.type in ("enum", "set"):
            score -= 10
        if score >= ENOUGH:
            yield Guess(name, fact, score, why)


def _lines(
    file: str, label: str, looks: dict[str, Look], guesses: dict[str, Guess], vocabulary: Facts[str, Fact],
    separator: str, encoding: str,
) -> Iterable[str]:  # fmt: skip
    yield f"# Bozza per {_comment(file)}, dai nomi, dai tipi e dai valori delle prime righe: controllala colonna per colonna."
    yield f"# {len(looks[label].values)} valori diversi su {looks[label].rows} righe: sembra il nome del caso."
    yield f"id: {_text(label)}"
    yield "# as_of: 2026-06-30   # il giorno del giudizio, uguale per tutti; oppure {column: …, format: …}"
    if separator != "," or encoding != "utf-8":
        yield f"read: {{separator: {said(separator)}, encoding: {encoding}}}"
    yield "columns:"
    if not guesses:
        yield "  # nessuna colonna riconosciuta: `conforme schema case` elenca i fatti"
    for name, look in looks.items():
        if name == label:
            continue
        guess = guesses.get(name)
        if guess is None:
            seen = ", ".join(_comment(value) for value in look.values[:3]) or "sempre vuota"
            yield f"  # nessun fatto le somiglia ({seen})"
            yield f"  {_text(name)}: ignore"
            continue
        fact = vocabulary[guess.fact]
        yield f"  # {guess.why}; {_seen(look)}"
        yield f"  # «{_comment(fact.question)}»"
        yield f"  {_text(name)}:"
        yield f"    fact: {guess.fact}"
        yield from _details(look, fact)


def _details(look: Look, fact: Fact) -> Iterable[str]:
    if fact.type == "date":
        yield f"    format: {json.dumps(look.form)}"
        if fact.absent:
            empty = look.rows - look.filled
            yield f"    # {empty} celle vuote; se vogliono dire «{_comment(fact.absent)}», scrivi not_happened"
            yield "    empty: unknown"
    if fact.type in ("eur", "decimal", "integer") and look.comma:
        yield "    decimal: comma"
    if fact.type == "eur":
        yield "    unit: eur   # o cents"
    if fact.type == "set":
        separator = max(";,|/", key=lambda mark: sum(value.count(mark) for value in look.values))
        yield f"    separator: {json.dumps(separator)}"
    if fact.type in ("enum", "set"):
        yield from _values(look, fact, separator if fact.type == "set" else "")


def _values(look: Look, fact: Fact, separator: str) -> Iterable[str]:
    """The words of the column that are not keys of the fact, each with the likeliest key."""
    parts = (part.strip() for value in look.values for part in (value.split(separator) if separator else [value]))
    known = {key: key for key in fact.values} | {text.lower(): key for key, text in fact.values.items()}
    strange = [word for word in dict.fromkeys(parts) if word and word.lower() not in known][:VALUES]
    if not strange:
        return
    yield "    values:"
    for word in strange:
        best = max(known, key=lambda each: fuzz.WRatio(word.lower(), each) + fuzz.ratio(word.lower(), each) / 10)
        if fuzz.WRatio(word.lower(), best) >= ENOUGH:
            yield f"      {_text(word)}: {known[best]}   # somiglia a «{_comment(best)}»"
        else:
            yield f"      # {_text(word)}: ?   # non riconosciuto: scegli tra {', '.join(fact.values)}, o unknown"


def _seen(look: Look) -> str:
    kinds = {"date": f"giorni come {look.form}", "number": "numeri", "boolean": "sì e no", "words": "parole"}
    return f"{kinds[look.kind]}, {look.filled} celle piene su {look.rows}"


def _text(text: str) -> str:
    """A key or text of YAML."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in ("true", "false", "null", "yes", "no", "on", "off", "y", "n")
    return text if plain else json.dumps(text, ensure_ascii=False)


def _comment(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)[:80]
