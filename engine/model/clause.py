"""A clause of the documents: whom it binds, when it applies, what it requires, by when, how much."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from engine.model.conditions import Condition
from engine.model.node import Node
from engine.model.terms import Term

Kind = Literal["duty", "request", "entitlement", "state", "for_human"]
Party = Literal["supplier", "customer", "distributor", "previous_supplier", "new_customer", "sportello"]
Outcome = Literal[
    "compliant", "violated", "admissible", "inadmissible", "to_regularise", "due", "not_due", "valid", "lapsed",
    "not_applicable", "undetermined", "for_human",
]  # fmt: skip

GOOD: dict[Kind, Outcome] = {
    "duty": "compliant", "request": "admissible", "entitlement": "due", "state": "valid", "for_human": "for_human",
}  # fmt: skip
BAD: dict[Kind, Outcome] = {
    "duty": "violated", "request": "inadmissible", "entitlement": "not_due", "state": "lapsed",
    "for_human": "for_human",
}  # fmt: skip


Text = str | dict[str, str]
"""What is said of an outcome: always the same, or the first entry that holds. A key is the id of an exception that held
or of a requirement that failed, one of STATES, or `else`."""

STATES = ("settled", "partly", "overdue", "advised", "unsaid", "done", "open", "past", "ahead")
"""Where things stand: what is due was paid (`settled`), in part (`partly`), or its payment is late (`overdue`); something is
`advised`; nobody says whether an exception holds, and the outcome is the same anyway (`unsaid`); the act was `done`, or is
still `open`; the day that counts is `past`, or still `ahead`."""
ELSE = "else"


class Requirement(Node):
    """One labelled condition. `cure` says how the applicant mends it, as things stand: a request that fails only curable
    requirements is `to_regularise`, not `inadmissible`. `advice` marks one that decides nothing, and is told where it
    fails. `route` is where else to go when this requirement fails."""

    id: str
    title: str
    when: Condition
    cure: Text = ""
    advice: str = ""
    route: str = ""


class Exception_(Node):
    """A condition under which the clause does not bite; `then` is the outcome (default `not_applicable`)."""

    id: str
    title: str
    when: Condition
    then: Outcome = "not_applicable"


class Tier(Node):
    """A row of a decision table: elapsed time up to `up_to` times the standard (the last row has none)."""

    up_to: str | None = None
    eur: str


class Amount(Node):
    """How much is due: one parameter, one fact, or tiers over the elapsed time of a term."""

    eur: str | None = None
    fact: str | None = None
    term: str | None = None
    tiers: tuple[Tier, ...] = ()


class Paid(Node):
    """The facts that say that what is due was already paid: `on` the day, `eur` how much (absent: all of it)."""

    on: str
    eur: str | None = None


class Clause(Node):
    """A rule. See `rules/README.md` for every field with examples.

    `definition`: it only serves the clauses that read it, and is examined with them. `part_of`: a condition of that
    clause, told apart; where that one is examined, the conclusion of the case listens to it alone. `regardless`: the
    clauses that judge an act this one presupposes, and why it does not look at them. `made_on`: the fact that says when this
    request was made; while it is known not to have been made, what stands against it is told and is nobody's breach."""

    id: str = Field(pattern=r"^[a-z_-]+\.[a-z_]+$")
    kind: Kind
    bound: tuple[Party, ...] = Field(min_length=1)
    title: str
    citations: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    version_by: str = "as_of"
    made_on: str | None = None
    about: tuple[str | tuple[str, ...], ...] = ()
    definition: bool = False
    part_of: str | None = None
    regardless: dict[str, str] = {}
    applies_when: Condition | None = None
    unless: tuple[Exception_, ...] = ()
    requires: tuple[Requirement, ...] = ()
    terms: dict[str, Term] = {}
    amount: Amount | None = None
    deadline: str | None = None
    earliest: str | None = None
    pay_by: str | None = None
    day: str | None = None
    prevails: str | None = None
    paid: Paid | None = None
    message: dict[Outcome, Text] = {}
    remedy: dict[Outcome, Text] = {}
    route: dict[Outcome, str] = {}
    question: str = ""
    not_modelled: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """The family is the prefix of the id."""
        return self.id.partition(".")[0]
