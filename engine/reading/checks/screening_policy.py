"""The help desk: what the header names exists, routes are texts without figures, every decision has its letter."""

from __future__ import annotations

from collections.abc import Iterator

from engine.errors import Problem
from engine.model.screening import RULINGS
from engine.model.screening_policy import ScreeningPolicy
from engine.reading.checks.texts import figures
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

_FACTS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("service", ("enum",), "dire quale servizio si chiede"),
    ("sent", ("date",), "dire quando la richiesta è partita"),
    ("channel", ("enum",), "dire per quale via la richiesta è arrivata"),
    ("files", ("attachments",), "elencare gli allegati"),
    ("unusable", ("boolean",), "dire se un allegato non serve a niente"),
    ("delegate", ("boolean",), "dire se scrive un delegato"),
    ("name", ("text",), "dire come si chiama il cliente"),
    ("delegate_name", ("text",), "dire come si chiama il delegato"),
)


def check_screening_policy(draft: Draft) -> None:
    """Routes, letters, and the `desk` of the header."""
    for name, route in draft.routes.items():
        here = draft.homes["routes"][name]
        for field, text in (("title", route.title), ("text", route.text), ("how", route.how), ("add", route.add)):
            for figure in figures(text, ()):
                draft.say(here, (field,), f"una cifra in un testo: `{one_line(figure)}`", "toglila")
    header, home = draft.header, draft.header_home
    if header is None or home is None or header.desk is None:
        return
    _facts(draft, home, header.desk)
    for field, facts in (("always", header.desk.always), ("first", header.desk.first)):
        for index, fact in enumerate(facts):
            draft.known(home, ("desk", field, index), "facts", fact)
    for index, family in enumerate(header.desk.families):
        if family not in header.families:
            cure = cure_for(family, header.families)
            draft.say(home, ("desk", "families", index), f"famiglia sconosciuta `{one_line(family)}`", cure)
    for tail, name in _rules(header.desk):
        known = draft.known(home, ("desk", *tail), "clauses", name)
        if known and name in draft.clauses and draft.clauses[name].deadline is None:
            what = f"`{name}` non ha un ultimo giorno"
            draft.say(home, ("desk", *tail), what, "scegli una clausola con `deadline`")
    for ruling in RULINGS:
        if ruling not in draft.letters:
            file = f"{draft.label}/letters/{ruling}.txt"
            draft.problems.append(Problem(file, 0, 0, "", "manca il modello della lettera", "scrivilo"))


def _facts(draft: Draft, home: Home, policy: ScreeningPolicy) -> None:
    for field, types, role in _FACTS:
        if (name := getattr(policy, field)) is not None:
            draft.fact(home, ("desk", field), name, types, role)


def _rules(policy: ScreeningPolicy) -> Iterator[tuple[Path, str]]:
    for index, name in enumerate(policy.answer):
        yield ("answer", index), name
    for index, name in enumerate(policy.average):
        yield ("average", index), name
    if policy.visible is not None:
        yield ("visible",), policy.visible
