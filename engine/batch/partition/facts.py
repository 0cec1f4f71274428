"""A part as integer columns: the same reading as `cells` and the same impossibilities as `reading.cases`, by column.

Only `bad` is said here of a row that cannot be judged; why, `rows` tells."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping as Facts
from datetime import date, datetime

import polars as pl

from engine.batch.mapping.mapping import NOT_HAPPENED, UNKNOWN, Column, Day, Mapping
from engine.batch.mapping.moments import ITALY, has_time, shape
from engine.batch.partition.cells import (
    BAD_LABEL,
    BLANKS,
    BRACKETS,
    CENTS_COMMA,
    CENTS_POINT,
    COMMA,
    CONTROL,
    ERROR,
    POINT,
    SIGN,
    SPACES,
    WHOLE_COMMA,
    WHOLE_POINT,
)
from engine.batch.partition.impossible import impossible
from engine.columnar.facts import AS_OF, CASE, is_stated, part, parts, specified, value_type
from engine.model.fact_kinds import encode_value
from engine.model.rulebook import Rulebook
from engine.model.vocabulary import Fact
from engine.reading.cases import MAX_LABEL
from engine.reading.codes import canonical
from engine.reading.days import FIRST_YEAR, LAST_YEAR
from engine.reading.document import Plain
from engine.reading.fact_values import LARGEST, MAX_COLUMN, MAX_TEXT, typed

EPOCH = date(1970, 1, 1).toordinal()
FIRST, LAST = date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal()
BAD = "bad"
_WHOLE = "^([0-9]+)"
_MADE, _REPEATED = ("\x00value", "\x00known", "\x00wrong", "\x00silent"), 4


def facts_frame(
    cells: pl.DataFrame, mapping: Mapping, rulebook: Rulebook, needed: Iterable[str], as_of: date | None, today: date
) -> pl.DataFrame:
    """The frame of facts, one row for each row of `cells`, in the same order, and whether it must be rejected."""
    vocabulary, schema = rulebook.vocabulary, cells.schema
    bad: list[pl.Expr] = [_bad_label(_text(mapping.id))]
    judged_on, wrong = _as_of(mapping.as_of, schema, as_of, today)
    bad += [] if wrong is None else [wrong]
    columns: dict[str, pl.Expr] = {CASE: _text(mapping.id), AS_OF: judged_on.cast(pl.Int32)}
    silent: list[pl.Expr] = []
    for column in mapping.columns:
        made = _column(cells, column, vocabulary[column.fact], mapping.nulls)
        columns[column.fact], columns[is_stated(column.fact)], wrong, mute = (pl.lit(each) for each in made)
        bad.append(wrong)
        silent.append(mute)
    for name, plain in mapping.constants:
        fact = vocabulary[name]
        stated = typed(fact, plain, None if plain is None else _raw(plain))
        encoded = encode_value(rulebook.vocabulary[name], stated)
        columns[name] = pl.lit(encoded if isinstance(encoded, int) else None, pl.Int64).cast(value_type(fact.type))
        columns[is_stated(name)] = pl.lit(plain is not None, pl.Boolean)
    bad.append(pl.all_horizontal(silent))
    first = cells.lazy().select(
        *(made.alias(name) for name, made in columns.items()),
        pl.any_horizontal(made.fill_null(value=True) for made in bad).alias("unread"),
    )
    named = [name for name in columns if name in vocabulary]
    cannot_be = list(impossible(vocabulary, named))
    frame = first.with_columns(
        pl.any_horizontal(pl.col("unread"), *(each.fill_null(value=False) for each in cannot_be)).alias(BAD)
    ).drop("unread")
    frame = specified(frame, rulebook, named)
    present = [name for name in frame.collect_schema().names() if name in vocabulary]
    narrow = [pl.col(name).cast(value_type(vocabulary[name].type), strict=False) for name in present]
    lacking = [name for name in needed if name not in present]
    nothing = [pl.lit(None, value_type(vocabulary[name].type)).alias(name) for name in lacking]
    nothing += [pl.lit(None, pl.Boolean).alias(is_stated(name)) for name in lacking]
    nothing += [
        pl.lit(None, pl.Int64).alias(part(name, what)) for name in lacking for what in parts(vocabulary[name].type)
    ]
    return frame.with_columns(*narrow, *nothing).collect()


def _column(cells: pl.DataFrame, column: Column, fact: Fact, nulls: tuple[str, ...]) -> tuple[pl.Series, ...]:
    """Value, whether stated, whether bad, whether the cell says nothing. Columns of text repeat themselves: each different
    cell is read once."""
    name, dtype = column.name, cells.schema[column.name]
    made = [each.alias(key) for each, key in zip(_Cell(column, fact, dtype, nulls).read(), _MADE, strict=True)]
    own = cells.select(name)
    if dtype != pl.String:
        return tuple(own.select(made).get_columns())
    different = own[name].drop_nulls().unique()
    if different.len() * _REPEATED > own.height:
        return tuple(own.select(made).get_columns())
    place = own[name].cast(pl.Enum(different)).to_physical().fill_null(different.len())
    small = pl.DataFrame({name: [*different, None]}, schema={name: pl.String}).select(made)
    return tuple(small[place].get_columns())


def _raw(plain: Plain) -> str:
    return {True: "true", False: "false"}[plain] if isinstance(plain, bool) else str(plain)


def _text(name: str) -> pl.Expr:
    return pl.col(name).cast(pl.String).str.strip_chars(BLANKS)


def _bad_label(text: pl.Expr) -> pl.Expr:
    named = text.fill_null("")
    return (named == "") | (named.str.len_chars() > MAX_LABEL) | named.str.contains(BAD_LABEL)


def _days(name: str, dtype: pl.DataType, formats: tuple[str, ...]) -> pl.Expr:
    """Ordinals, null where there is no day. The first format whose shape the text has decides."""
    if dtype == pl.Date or dtype == pl.Datetime:
        return _credible(pl.col(name).cast(pl.Date))
    text, day = _text(name), pl.lit(None, pl.Date)
    for form in reversed(formats):
        # Polars alone would take other figures, signs and blanks too.
        fits = text.str.contains(shape(form))
        day = pl.when(fits).then(_read(pl.when(fits).then(text), form)).otherwise(day)
    return _credible(day)


def _read(text: pl.Expr, form: str) -> pl.Expr:
    """The day of a text that has the shape of a format."""
    if not has_time(form):
        return text.str.to_date(form, strict=False)
    year = "%Y" if "%Y" in form else "%y"
    if "%z" not in form:
        return text.str.replace(shape(form), "${y}-${m}-${d}").str.to_date(f"{year}-%m-%d", strict=False)
    minutes = "${M}" if "%M" in form else "00"
    moment = text.str.replace(r"Z$", "+00:00").str.replace(shape(form), f"${{y}}-${{m}}-${{d}} ${{H}}:{minutes} ${{z}}")
    return moment.str.to_datetime(f"{year}-%m-%d %H:%M %z", strict=False).dt.convert_time_zone(ITALY).dt.date()


def _credible(day: pl.Expr) -> pl.Expr:
    ordinal = day.cast(pl.Int32) + EPOCH
    return pl.when(ordinal.is_between(FIRST, LAST)).then(ordinal)


def _as_of(
    of: Day | None, schema: Facts[str, pl.DataType], as_of: date | None, today: date
) -> tuple[pl.Expr, pl.Expr | None]:
    if as_of is not None or of is None:
        return pl.lit((as_of or today).toordinal()), None
    if of.constant:
        return pl.lit(datetime.fromisoformat(of.constant).toordinal()), None
    day = _days(of.column, schema[of.column], of.formats)
    return day, day.is_null()


class _Cell:
    """The expressions of one column."""

    def __init__(self, column: Column, fact: Fact, dtype: pl.DataType, nulls: tuple[str, ...]) -> None:
        self.column, self.fact, self.dtype, self.nulls = column, fact, dtype, nulls
        self.text = _text(column.name)
        self.lower = self.text.str.to_lowercase()

    def read(self) -> tuple[pl.Expr, pl.Expr, pl.Expr, pl.Expr]:
        """Value, whether stated, whether bad, whether the cell says nothing."""
        empty = self.empty()
        known = self.known(empty)
        value, wrong = self.value()
        stated = known.fill_null(value=False)
        return pl.when(stated).then(value), known, stated & wrong.fill_null(value=True), empty | known.is_null()

    def empty(self) -> pl.Expr:
        """Whether there is nothing in the cell."""
        empty = pl.col(self.column.name).is_null()
        if self.dtype == pl.String:
            empty = empty | (self.text == "")
        if self.nulls:
            empty = empty | self.lower.is_in(list(self.nulls)).fill_null(value=False)
        return empty

    def known(self, empty: pl.Expr) -> pl.Expr:
        """True where there is a value, false where it did not happen, null where nothing is said."""
        column = self.column
        absence = pl.lit(False if column.empty == NOT_HAPPENED else column.empty == "none" or None, pl.Boolean)
        stated = pl.lit(value=True)
        for meaning, meant in ((UNKNOWN, None), (NOT_HAPPENED, False)):
            if words := column.saying(meaning):
                said = self.lower.is_in(list(words)).fill_null(value=False)
                stated = pl.when(said).then(pl.lit(meant, pl.Boolean)).otherwise(stated)
        return pl.when(empty).then(absence).otherwise(stated)

    def value(self) -> tuple[pl.Expr, pl.Expr]:
        """The value, and where it is not one."""
        match self.fact.type:
            case "date":
                value = _days(self.column.name, self.dtype, self.column.formats)
            case "boolean" if self.dtype == pl.Boolean and not self.column.values:
                value = pl.col(self.column.name)
            case "boolean":
                words = {word: meant == "true" for word, meant in self.column.words(self.fact).items()}
                value = self.lower.replace_strict(words, default=None, return_dtype=pl.Boolean)
            case "enum":
                value = self.lower.replace_strict(self._places(), default=None, return_dtype=pl.UInt8)
            case "set":
                return self._set()
            case "column":
                return self._figures()
            case "integer":
                value = self._most(self._whole(), 1)
            case "eur" | "decimal":
                value = self._most(
                    self._whole()
                    if self.column.cents and self.fact.type == "eur"
                    else _hundredths(self.text, self.column.comma),
                    100,
                )
            case _:
                return pl.lit(None, pl.Int64), self._bad_text()
        return value, value.is_null()

    def _places(self) -> dict[str, int]:
        keys = list(self.fact.values)
        return {word: keys.index(meant) for word, meant in self.column.words(self.fact).items() if meant in keys}

    def _parts(self) -> pl.Expr:
        parts = self.text.str.replace_all(BRACKETS, "").str.split(self.column.separator)
        return parts.list.eval(pl.element().str.strip_chars(BLANKS)).list.eval(pl.element().filter(pl.element() != ""))

    def _set(self) -> tuple[pl.Expr, pl.Expr]:
        bits = {word: 1 << place for word, place in self._places().items()}
        lower = pl.element().str.to_lowercase()
        elements = self._parts().list.eval(lower.replace_strict(bits, default=None, return_dtype=pl.Int64))
        empty = self.text.is_null() | (self.text == "") | self.lower.is_in(list(self.nulls))
        wrong = elements.list.eval(pl.element().is_null().any()).list.first().fill_null(value=False)
        wrong = wrong | (elements.list.n_unique() < elements.list.len())
        return pl.when(empty).then(0).otherwise(elements.list.sum()), ~empty & wrong

    def _figures(self) -> tuple[pl.Expr, pl.Expr]:
        amounts = self._parts().list.eval(_hundredths(pl.element(), self.column.comma))
        wrong = amounts.list.eval(pl.element().is_null().any()).list.first().fill_null(value=False)
        return amounts.list.sum(), wrong | (amounts.list.len() == 0) | (amounts.list.len() > MAX_COLUMN)

    def _whole(self) -> pl.Expr:
        if self.dtype.is_integer():
            whole = pl.col(self.column.name).cast(pl.Int64, strict=False)
            return pl.when(whole.is_between(0, LARGEST - 1)).then(whole)
        comma, cents = self.column.comma, self.column.cents
        pattern = (CENTS_COMMA if cents else WHOLE_COMMA) if comma else (CENTS_POINT if cents else WHOLE_POINT)
        whole = _digits(self.text, comma).str.extract(_WHOLE).cast(pl.Int64, strict=False)
        return pl.when(self.text.str.contains(pattern)).then(whole)

    def _most(self, number: pl.Expr, scale: int) -> pl.Expr:
        largest = LARGEST if self.fact.maximum is None else self.fact.maximum
        return pl.when(number <= largest * scale).then(number)

    def _bad_text(self) -> pl.Expr:
        form, wrong = self.fact.format, self.text.str.contains(f"{CONTROL}|{ERROR}")
        if self.fact.type == "text":
            return wrong | (self.text.str.len_chars() > MAX_TEXT)
        if not form:
            return wrong | (self.text.str.len_chars() > 100) | self.text.str.contains("\n")

        def check(series: pl.Series) -> pl.Series:
            told_ = (one is not None and canonical(one, form) is None for one in series)
            return pl.Series(series.name, told_, pl.Boolean)

        return wrong | self.text.map_batches(check, return_dtype=pl.Boolean)


def _digits(text: pl.Expr, comma: bool) -> pl.Expr:
    bare = text.str.replace_all(SPACES, "")
    return bare.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True) if comma else bare


def _hundredths(text: pl.Expr, comma: bool) -> pl.Expr:
    bare = text.str.replace(SIGN, "")
    digits = _digits(bare, comma)
    whole = digits.str.extract(_WHOLE).cast(pl.Int64, strict=False)
    part = digits.str.extract(r"\.([0-9]{1,2})").fill_null("0").str.pad_end(2, "0").cast(pl.Int64, strict=False)
    return pl.when(bare.str.contains(COMMA if comma else POINT)).then(whole * 100 + part)
