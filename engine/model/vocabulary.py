"""The facts a case may state: name, type, unit, Italian question, Italian phrase."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from engine.model.node import Node

FactType = Literal[
    "date", "boolean", "enum", "set", "integer", "eur", "decimal", "column", "code", "text", "attachments",
]  # fmt: skip


class Outside(Node):
    """A matter the rules do not treat yet, so that a fact about it is told so instead of taken for another. `title` has
    its article (`il ripensamento`); `words` are words of names of facts, joined by `_` where they are several, the last
    with `*` where it is only a beginning."""

    title: str
    words: tuple[str, ...] = Field(min_length=1)


class Fact(Node):
    """One fact.

    `phrase` is the Italian sentence that states it (with `{value}`, except for booleans, where it states `true` and
    `negated` states `false`); `absent` states `null` ("did not happen by as_of"), and only facts that have it may be
    `null`. `future` allows a day after `as_of`; `not_before` lists days this one cannot precede; `not_over` names the
    number of which this one counts a part. `values` maps each value of an enum or set, and each extension attachments
    may have, to its Italian name; `value_synonyms` gives other words for a value, which are proposed and never taken.
    `format` names the check of a code. `synonyms` are other names of the fact, which a case may use.
    """

    type: FactType
    area: str
    question: str
    phrase: str
    negated: str = ""
    absent: str = ""
    unit: str = ""
    values: dict[str, str] = {}
    value_synonyms: dict[str, tuple[str, ...]] = {}
    format: Literal["", "pod", "pdr", "codice_fiscale", "partita_iva", "iban"] = ""
    future: bool = False
    not_before: tuple[str, ...] = ()
    not_over: str | None = None
    synonyms: tuple[str, ...] = ()
    maximum: int | None = Field(default=None, description="largest credible value, in the fact's own unit")
