"""The help desk in a rulebook: which rules decide on a request, where else a request may go, how a letter is worded."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from engine.model.node import Node


class Route(Node):
    """Another way for a request, or the way it came by (where its id is a value of the fact of channels): its name,
    what it is, `how` a request is made that way, and how one `add`s to a request made that way, in Italian."""

    title: str
    text: str
    how: str = ""
    add: str = ""


class ScreeningPolicy(Node):
    """What the desk reads in the rulebook.

    `service` is the fact that makes a case a request; the requests of `families` decide on it, and those that concern
    the facts of `always` are examined even where the case does not state them. `answer` names the
    rules whose deadline is the day of the answer (the first that applies), `visible` the one whose deadline is the
    day from which the request can be followed; the times of the rules in `average` are means, and promise no day.
    The facts of `first` are asked before any other. `sent`, `channel`, `files`, `unusable`, `delegate`, `name` and
    `delegate_name` are facts: the day of sending, the way it came by, the attachments, whether one of them cannot be
    used, whether a delegate writes, the customer's name and the delegate's (letters only)."""

    service: str
    families: tuple[str, ...] = Field(min_length=1)
    always: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    answer: tuple[str, ...] = ()
    average: tuple[str, ...] = ()
    visible: str | None = None
    sent: str | None = None
    channel: str | None = None
    files: str | None = None
    unusable: str | None = None
    delegate: str | None = None
    name: str | None = None
    delegate_name: str | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A template of `rules/letters/`, as it is written; `file` is its name in messages."""

    file: str
    text: str
