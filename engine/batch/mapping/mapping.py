"""What `mapping.yaml` says: which column states which fact, and how its cells are to be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from engine.digests import digest
from engine.model.vocabulary import Fact

Empty = Literal["unknown", "not_happened", "none"]
UNKNOWN, NOT_HAPPENED = "unknown", "not_happened"
ISO = "%Y-%m-%d"
TAB = "tab"
"""How a mapping says a character that YAML does not let through."""
NO_ELEMENT = "[]"
"""A list that is stated, and empty."""


@dataclass(frozen=True, slots=True)
class Column:
    """How the cells of one column are read. `formats` are of days; `values` maps lower-case words to what they mean
    (a key of the fact, `true`, `false`, `unknown`, `not_happened`); `cents` says the amounts are not euro; `comma`
    that decimals follow a comma; `separator` parts the elements of a list; `day` that the fact is a day."""

    name: str
    fact: str
    formats: tuple[str, ...] = (ISO,)
    values: tuple[tuple[str, str], ...] = ()
    empty: Empty = "unknown"
    cents: bool = False
    comma: bool = False
    separator: str = ";"
    day: bool = False

    def words(self, fact: Fact) -> dict[str, str]:
        """Every word the column may hold for an enum, a set or a boolean, in lower case, and what it means."""
        if fact.type == "boolean":
            known = dict.fromkeys(("true", "vero", "sì", "si", "s", "yes", "y", "1"), "true")
            known |= dict.fromkeys(("false", "falso", "no", "n", "0"), "false")
        else:
            known = {label.lower(): key for key, label in fact.values.items()} | {key: key for key in fact.values}
        return known | dict(self.values)

    def saying(self, meaning: str) -> tuple[str, ...]:
        """The words that mean `unknown`, or `not_happened`."""
        return tuple(word for word, meant in self.values if meant == meaning)


@dataclass(frozen=True, slots=True)
class Day:
    """The day of judgement: a column, read by a format, or one day (ISO) for all."""

    column: str = ""
    formats: tuple[str, ...] = (ISO,)
    constant: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """A whole mapping. `constants` are facts equal in every row, as a case file states them; `text` is the file itself,
    by which the mapping travels and is remembered. `header` is the row with the names of the columns, counted from 1 as
    a sheet or an editor shows it; 0 is the first that is not empty."""

    name: str
    text: str
    id: str
    as_of: Day | None
    columns: tuple[Column, ...]
    constants: tuple[tuple[str, str | int | bool | None], ...] = ()
    nulls: tuple[str, ...] = ()
    separator: str = ","
    encoding: str = "utf-8"
    sheet: str = ""
    header: int = 0
    places: dict[str, tuple[int, int]] = field(default_factory=dict, compare=False)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the file."""
        return digest(self.text)

    @property
    def read(self) -> tuple[str, ...]:
        """Every column of the data that is read, once."""
        day = (self.as_of.column,) if self.as_of is not None and self.as_of.column else ()
        label = (self.id,) if self.id else ()
        return tuple(dict.fromkeys((*label, *day, *(column.name for column in self.columns))))

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact that a row may state."""
        return (*(column.fact for column in self.columns), *(fact for fact, _ in self.constants))

    def column_of(self, fact: str) -> str:
        """The column that states a fact; empty where it is a constant."""
        return next((column.name for column in self.columns if column.fact == fact), "")
