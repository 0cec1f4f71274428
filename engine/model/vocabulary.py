"""The facts a case may state: name, type, unit, Italian question, Italian phrase."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from engine.model.figures import Unit
from engine.model.node import Node

FactType = Literal[
    "date", "boolean", "enum", "set", "integer", "eur", "decimal", "column", "code", "text", "attachments",
]  # fmt: skip
Audience = Literal["customer", "supplier", "desk"]
"""Who can be expected to know a fact. A letter asks its reader only what is asked of the customer."""


Stated = bool | str | tuple[str, ...] | None
"""What a fact says, as a contradiction names it: a truth, (one of) these values, `happened` for any day, null for a day
that did not come, no value at all (`[]`) for an empty set."""
HAPPENED = "happened"


class Contradiction(Node):
    """Facts that cannot both be true: this one saying `value` (absent: whatever it says) where the others say what `where`
    maps them to. `because` tells why, in Italian."""

    value: Stated | Literal["any"] = "any"
    where: dict[str, Stated] = Field(min_length=1)
    because: str


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
    number of which this one counts a part; `not_with` lists what it cannot be true with. `judged_by` names the clauses that
    judge the act this fact tells of: a clause that presupposes the act looks at them. `stands_for` lists facts of one event
    each, with the fact that says that event concerns the case (the day of it, or several of which one is enough: truths, and
    days that `happened`): where just one of them does, this fact is read as that one.
    `asked_of` says who can know it, the likeliest first; `rare` that it is seldom so, and asked after everything else;
    `to_customer` is the question as a letter puts it to the customer, where `question` speaks of him. `values` maps each
    value of an enum or set, and each extension attachments
    may have, to its Italian name; `unit` is of a number (`count` where it has none); `value_synonyms` gives other words for a value, which are proposed and never taken.
    `format` names the check of a code. `synonyms` are other names of the fact, which a case may use.
    """

    type: FactType
    area: str
    question: str
    phrase: str
    negated: str = ""
    absent: str = ""
    unit: Unit | None = None
    values: dict[str, str] = {}
    value_synonyms: dict[str, tuple[str, ...]] = {}
    format: Literal["", "pod", "pdr", "codice_fiscale", "partita_iva", "iban"] = ""
    future: bool = False
    not_before: tuple[str, ...] = ()
    not_over: str | None = None
    not_with: tuple[Contradiction, ...] = ()
    judged_by: tuple[str, ...] = ()
    stands_for: dict[str, str | dict[str, bool | Literal["happened"]]] = {}
    asked_of: tuple[Audience, ...] = Field(default=("customer",), min_length=1)
    rare: bool = False
    to_customer: str = ""
    synonyms: tuple[str, ...] = ()
    maximum: int | None = Field(default=None, description="largest credible value, in the fact's own unit")

    @property
    def events(self) -> dict[str, dict[str, bool | None]]:
        """The facts it stands for, each with what says that its event concerns the case: a truth, or (None) any day."""
        signs = {other: {one: HAPPENED} if isinstance(one, str) else one for other, one in self.stands_for.items()}
        return {
            other: {event: None if said == HAPPENED else said is True for event, said in each.items()}
            for other, each in signs.items()
        }

    @property
    def measure(self) -> Unit | None:
        """The unit of the figures it can be compared with; a set is compared by how many elements it has. None where it
        is no number."""
        if self.type == "eur":
            return "eur"
        return (self.unit or "count") if self.type in ("integer", "decimal", "column", "set") else None

    def turn(self, decides: int) -> tuple[bool, int, bool]:
        """When this fact's turn to be asked comes, smallest first, if it decides so many rules: what is rare last, then
        what decides most. A day counts for one more: people know it, and other answers depend on it."""
        day = self.type == "date"
        return self.rare, -(decides + day), not day
