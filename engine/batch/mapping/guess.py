"""A first `mapping.yaml` for a file nobody has described yet: guesses by names, types and values, each explained."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from collections.abc import Iterable
from collections.abc import Mapping as Facts
from dataclasses import dataclass

import polars as pl
from rapidfuzz import fuzz, process

from engine.batch.mapping.mapping import Column, Mapping
from engine.batch.mapping.moments import DAYS, TIMES, shape
from engine.batch.partition.cells import BLANKS, COMMA, POINT, BadCellError, day, unsigned
from engine.batch.tables.delimited import header
from engine.batch.tables.input_files import disguised, kind_of, legible, opened, refused
from engine.batch.tables.sniffing import NO_ROW, SEPARATORS, said
from engine.batch.tables.sources import parts_of, read_part, sheets_of, survey, texts
from engine.model.vocabulary import Fact
from engine.reading.suggest import fold

LOOKED_AT, FEWEST, MOST_CELLS = 2_000, 20, 500_000
ENOUGH, AGREEING, VALUES, LONG = 66, 35, 40, 4
FORMATS = (*DAYS, *(day + time for day in DAYS for time in TIMES))
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_ID = ("id", "pratica", "caso", "numero_pratica", "case", "case_id", "ticket", "codice")
_WORDS = {"true", "false", "vero", "falso", "sì", "si", "s", "no", "n", "y", "yes", "1", "0"}


@dataclass(frozen=True, slots=True)
class Guess:
    """The fact a column seems to state, how likely, and why. A `sure` one is called as the column is; any other is for
    somebody to look at."""

    column: str
    fact: str
    score: float
    why: str
    sure: bool = False


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
    disguised(file)
    separator, encoding = _dialect(file)
    bare = Mapping("mapping.yaml", "", "", None, (), separator=separator, encoding=encoding)
    columns, unfit = survey(file, bare)
    names = [name for name in columns if name.strip(BLANKS) and name not in unfit]
    if not names:
        raise refused(file, "nessuna colonna si può leggere" if unfit else "il file è vuoto")
    every = Mapping(
        "mapping.yaml", "", "", None, tuple(Column(name, "") for name in names), separator=separator, encoding=encoding
    )
    mapping = Mapping("", "", names[0], None, every.columns, separator=separator, encoding=encoding)
    first = next(parts_of((file,), mapping), None)
    if first is None:
        raise refused(file, NO_ROW)
    cells = texts(read_part(first, mapping)[0].head(min(LOOKED_AT, max(FEWEST, MOST_CELLS // len(names)))))
    looks = {name: _look(cells[name]) for name in names}
    label = _label(cells, looks)
    guesses = _guesses([name for name in names if name != label], looks, vocabulary)
    left = [f"  # `{_comment(name)}` {what}: {cure}" for name, (what, cure) in unfit.items()]
    sheets = sheets_of(file)
    read = {"separator": said(separator), "encoding": encoding} if (separator, encoding) != (",", "utf-8") else {}
    read |= {"sheet": json.dumps(sheets[0], ensure_ascii=False)} if len(sheets) > 1 else {}
    return "\n".join([*_lines(file, label, looks, guesses, vocabulary, read), *left]) + "\n"


def _dialect(file: str) -> tuple[str, str]:
    if kind_of(file) != "csv":
        return ",", "utf-8"
    legible(file)
    with opened(file) as data:
        head = data.read(1_000_000)
    try:
        head.rpartition(b"\n")[0].decode()
        encoding = "utf-8"
    except UnicodeDecodeError:
        encoding = "cp1252"
    bare = head.removeprefix(BOM_UTF8)
    return max(SEPARATORS, key=lambda mark: len(header(bare, mark)[0] or ())), encoding


def _look(series: pl.Series) -> Look:
    stripped = [value.strip(BLANKS) for value in series.drop_nulls()]
    filled = [value for value in stripped if value]
    seen = tuple(dict.fromkeys(filled))
    words = Look("words", len(filled), series.len(), seen)
    if not filled:
        return words
    most = 0.9 * len(filled)
    for form in FORMATS:
        if sum(_is_day(value, form) for value in filled) >= most:
            return Look("date", len(filled), series.len(), seen, form)
    if sum(value.lower() in _WORDS for value in filled) >= most:
        return Look("boolean", len(filled), series.len(), seen)
    point, comma = (sum(re.search(form, unsigned(value)) is not None for value in filled) for form in (POINT, COMMA))
    if max(point, comma) >= most:
        return Look("number", len(filled), series.len(), seen, comma=comma > point)
    return words


def _is_day(text: str, form: str) -> bool:
    if not re.search(shape(form), text):
        return False
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
    kinds = {
        kind: _Kind({name: fact for name, fact in vocabulary.items() if fact.type in _FITS[kind]}) for kind in _FITS
    }
    candidates = [
        guess for name in names if looks[name].filled for guess in kinds[looks[name].kind].guesses(name, looks[name])
    ]
    chosen: dict[str, Guess] = {}
    taken: set[str] = set()
    for guess in sorted(candidates, key=lambda guess: (not guess.sure, -guess.score)):
        if guess.column not in chosen and guess.fact not in taken:
            chosen[guess.column] = guess
            taken.add(guess.fact)
    return chosen


class _Kind:
    """The facts that cells of one kind may state, by their names and by the words that describe them."""

    def __init__(self, facts: Facts[str, Fact]) -> None:
        self.facts = facts
        self.names: dict[str, str] = {}
        self.facts_by_word: dict[str, set[str]] = {}
        for fact, body in facts.items():
            for word in (fact, *body.synonyms):
                self.names.setdefault(fold(word), fact)
            for word in _words(f"{body.phrase} {body.question}"):
                self.facts_by_word.setdefault(word, set()).add(fact)

    def guesses(self, column: str, look: Look) -> Iterable[Guess]:
        """The fact that is called so; else those that are nearly called so, or described by the same words."""
        folded = fold(re.sub(r"[^\w]+", " ", column.replace("€", " eur ")))
        if folded in self.names:
            yield Guess(column, self.names[folded], 100, f"il nome è `{folded}`", sure=True)
            return
        near = process.extract(folded, self.names.keys(), scorer=fuzz.ratio, score_cutoff=ENOUGH - AGREEING, limit=5)
        for name, score, _ in near:
            yield from self._weak(column, self.names[name], score, f"il nome somiglia a `{name}`", look)
        words = _words(column)
        alike = set.intersection(*(self.facts_by_word.get(word, set()) for word in words)) if words else set[str]()
        for fact in sorted(alike):
            named = max(fuzz.ratio(folded, fold(word)) for word in (fact, *self.facts[fact].synonyms))
            yield from self._weak(column, fact, max(ENOUGH, named), "il nome ricorre nella domanda del fatto", look)

    def _weak(self, column: str, name: str, score: float, why: str, look: Look) -> Iterable[Guess]:
        """A guess to look at; of a fact with few values the column must show some."""
        fact = self.facts[name]
        agreeing = self._agreeing(fact, look)
        if score + agreeing >= ENOUGH and (agreeing or fact.type != "enum"):
            yield Guess(column, name, score + agreeing, why)

    def _agreeing(self, fact: Fact, look: Look) -> float:
        """How many of the values are those of the fact, up to AGREEING."""
        known = {*fact.values, *(label.lower() for label in fact.values.values())}
        return (
            AGREEING * sum(value.lower() in known for value in look.values[:VALUES]) / max(1, len(look.values[:VALUES]))
        )


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"\w+", text.lower()) if len(word) >= LONG]


def _lines(
    file: str, label: str, looks: dict[str, Look], guesses: dict[str, Guess], vocabulary: Facts[str, Fact],
    read: Facts[str, str],
) -> Iterable[str]:  # fmt: skip
    yield f"# Bozza per {_comment(file)}, dai nomi, dai tipi e dai valori delle prime righe: controllala colonna per colonna."
    yield "# Dove c'è scritto «da guardare» è solo un'ipotesi: se è giusta, togli il `# ` davanti alle righe che seguono."
    yield f"# {len(looks[label].values)} valori diversi su {looks[label].rows} righe: sembra il nome del caso."
    yield f"id: {_text(label)}"
    yield "# as_of: 2026-06-30   # il giorno del giudizio, uguale per tutti; oppure {column: …, format: …}"
    if read:
        yield f"read: {{{', '.join(f'{key}: {value}' for key, value in read.items())}}}"
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
        if guess.sure:
            yield f"  # {guess.why}; {_seen(look)}"
            yield f"  # «{_comment(fact.question)}»"
        else:
            yield f"  # da guardare: {guess.why}; {_seen(look)}; «{_comment(fact.question)}»"
        block = (f"{_text(name)}:", f"  fact: {guess.fact}", *(line[2:] for line in _details(look, fact)))
        yield from (f"  {line}" if guess.sure else f"  # {line}" for line in block)


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
    yield "    # parole che il fatto non ha: finché non dici che cosa vogliono dire, le loro righe sono scarti"
    yield "    # values:"
    for word in strange:
        best = max(known, key=lambda each: fuzz.WRatio(word.lower(), each) + fuzz.ratio(word.lower(), each) / 10)
        if fuzz.WRatio(word.lower(), best) >= ENOUGH:
            yield f"    #   {_text(word)}: {known[best]}   # somiglia a «{_comment(best)}»"
        else:
            yield f"    #   {_text(word)}: ?   # scegli tra {', '.join(fact.values)}, o unknown"


def _seen(look: Look) -> str:
    kinds = {"date": f"giorni come {look.form}", "number": "numeri", "boolean": "sì e no", "words": "parole"}
    return f"{kinds[look.kind]}, {look.filled} celle piene su {look.rows}"


def _text(text: str) -> str:
    """A key or text of YAML."""
    plain = _PLAIN.fullmatch(text) and text.lower() not in ("true", "false", "null", "yes", "no", "on", "off", "y", "n")
    return text if plain else json.dumps(text, ensure_ascii=False)


def _comment(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)[:80]
