"""The help desk in a rulebook: which rules decide on a request, where else a request may go, how a letter is worded."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from engine.model.node import Node


class Route(Node):
    """Another way for a request: its name, and what to do, in Italian."""

    title: str
    text: str


class Desk(Node):
    """What the desk reads in the rulebook.

    `service` is the fact that makes a case a request; the requests of `families` decide on it, and those that concern
    the facts of `always` are examined even where the case does not state them. `answer` names the
    rules whose deadline is the day of the answer (the first that applies), `visible` the one whose deadline is the
    day from which the request can be followed. `sent`, `files`, `unusable` and `name` are facts: the day of sending,
    the attachments, whether one of them cannot be used, the customer's name (letters only)."""

    service: str
    families: tuple[str, ...] = Field(min_length=1)
    always: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    visible: str | None = None
    sent: str | None = None
    files: str | None = None
    unusable: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A template of `rules/letters/`, as it is written; `file` is its name in messages."""

    file: str
    text: str
