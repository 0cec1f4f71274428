"""What is allowed in a rulebook and seldom meant: gaps, pieces nobody uses, doubts without a date, outcomes without words.

Each check speaks only where it can know: a piece is unused only if every clause could be read. Every warning has a `code`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from engine.errors import Problem
from engine.model.clause import BAD, GOOD, Clause, Outcome, Requirement
from engine.model.conditions import AllOf, Condition
from engine.model.figures import Parameter, Version
from engine.model.reads import facts_named
from engine.model.sensitivity import choices, figures_of
from engine.reading.checks.constants import constants
from engine.reading.checks.figures import is_day
from engine.reading.checks.links import idle_excuses
from engine.reading.checks.placement import long_files
from engine.reading.draft import Draft, Kind

_UNUSED: dict[Kind, tuple[str, str, str]] = {
    "facts": ("unread-fact", "nessuna clausola legge questo fatto", "usalo in una clausola, o toglilo"),
    "parameters": ("unread-figure", "nessuna clausola usa questa cifra", "usala in una clausola, o toglila"),
    "readings": ("unread-reading", "nessuna clausola o cifra dipende da questa lettura", "usala, o toglila"),
    "sources": ("uncited-source", "nessuna clausola, cifra o conflitto cita questo testo", "citalo, o toglilo"),
    "routes": ("unnamed-route", "nessuna clausola indica questa via", "indicala in `route`, o toglila"),
}


def warnings(draft: Draft, today: date) -> list[Problem]:
    """Every warning about the pieces that have a shape; `today` tells which checks are overdue."""
    return [
        *(one for name in draft.parameters for one in _figure(draft, name, today)),
        *(one for clause in draft.clauses.values() for one in _messages(draft, clause)),
        *_coded("vague", (one for clause in draft.clauses.values() for one in _vague(draft, clause))),
        *_coded("idle-excuse", idle_excuses(draft)),
        *_coded(
            "constant",
            constants(
                draft, {one.id: possible_outcomes(one) for one in draft.clauses.values() if one.kind != "for_human"}
            ),
        ),
        *_unused(draft),
        *_coded("long-file", long_files(draft)),
    ]


def _coded(code: str, problems: Iterable[Problem]) -> Iterator[Problem]:
    return (replace(one, code=code) for one in problems)


def _figure(draft: Draft, name: str, today: date) -> Iterator[Problem]:
    parameter, home = draft.parameters[name], draft.homes["parameters"][name]
    for index, version in enumerate(parameter.values):
        tail = ("values", index)
        if not version.established and version.recheck_by is None:
            what = f"la certezza è `{_doubt(version)}` e nessuno la ricontrolla"
            yield home.problem(
                tail, what, "aggiungi `recheck_by` con il giorno entro cui ricontrollare", code="unchecked"
            )
        elif version.recheck_by is not None and is_day(version.recheck_by) and version.recheck_by < today.isoformat():
            what = f"il controllo andava fatto entro il {version.recheck_by}"
            yield home.problem(
                (*tail, "recheck_by"), what, "ricontrolla la fonte, poi sposta il giorno", code="overdue"
            )
    for index, last, first in _gaps(parameter):
        what = f"nello strato {parameter.values[index].layer} manca il valore dal {last} al {first}"
        yield home.problem(
            ("values", index), what, "aggiungi la versione che manca, o correggi `from` e `to`", code="gap"
        )
    if (end := _end(parameter)) is not None:
        cure = "aggiungi la versione che segue, o togli `to`"
        yield home.problem((), f"nessun valore dopo il {end}", cure, at_key=True, code="ended")


def _doubt(version: Version) -> str:
    return version.confidence if version.confidence != "high" else version.dates_confidence


def _gaps(parameter: Parameter) -> Iterator[tuple[int, date, date]]:
    """The place of each version that begins later than the day after the one before it, and the days between."""
    for layer in dict.fromkeys(version.layer for version in parameter.values):
        own = [(index, version) for index, version in enumerate(parameter.values) if version.layer == layer]
        own.sort(key=lambda one: one[1].from_ or "")
        for (_, before), (index, after) in pairwise(own):
            if before.to is None or after.from_ is None or not (is_day(before.to) and is_day(after.from_)):
                continue
            missing = date.fromisoformat(before.to) + timedelta(days=1)
            if missing < date.fromisoformat(after.from_):
                yield index, missing, date.fromisoformat(after.from_) - timedelta(days=1)


def _end(parameter: Parameter) -> str | None:
    """The last day on which any layer has a value; None where one never ends."""
    ends = [version.to for version in parameter.values]
    return None if None in ends else max(end for end in ends if end is not None)


def _messages(draft: Draft, clause: Clause) -> Iterator[Problem]:
    """Outcomes the clause can have and has no words for, and words for outcomes it cannot have."""
    if clause.kind == "for_human":
        return
    home, possible = draft.homes["clauses"][clause.id], possible_outcomes(clause)
    for outcome in possible:
        if outcome not in clause.message:
            cure = f"aggiungi `message.{outcome}`"
            yield home.problem((), f"manca il messaggio per l'esito `{outcome}`", cure, code="no-message")
    for outcome in clause.message:
        if outcome not in (*possible, "undetermined"):
            what = f"messaggio per `{outcome}`, esito che la clausola così scritta non può avere"
            cure = "toglilo, o aggiungi ciò che porta a quell'esito"
            yield home.problem(("message", outcome), what, cure, at_key=True, code="idle-message")


def _vague(draft: Draft, clause: Clause) -> Iterator[Problem]:
    """Words that are the same whichever of several requirements fails: who reads them cannot know what is missing."""
    required = [one for one in clause.requires if not one.advice]
    failing: dict[Outcome, list[Requirement]] = {
        BAD[clause.kind]: [one for one in required if not one.cure],
        "to_regularise": [one for one in required if one.cure],
    }
    for outcome, requirements in failing.items():
        text = clause.message.get(outcome, "")
        entries = (text,) if isinstance(text, str) else (*text.values(), *text)
        unnamed = [one.id for one in requirements if one.id not in entries]
        if text and len(unnamed) > 1 and not any("{unmet}" in entry for entry in entries):
            what = f"la stessa frase qualunque requisito manchi: {', '.join(f'`{name}`' for name in unnamed)}"
            cure = "usa {unmet}, o scrivi una voce per ogni requisito"
            yield draft.homes["clauses"][clause.id].problem(("message", outcome), what, cure, at_key=True)


def possible_outcomes(clause: Clause) -> tuple[Outcome, ...]:
    """The outcomes that a clause can have as it is written, `undetermined` apart."""
    applies = _parts(clause.applies_when)
    hard = any(not (one.cure or one.advice) and one.when not in applies for one in clause.requires)
    outcomes: list[Outcome] = [GOOD[clause.kind], *([BAD[clause.kind]] if hard else [])]
    outcomes += ["to_regularise"] if any(requirement.cure for requirement in clause.requires) else []
    outcomes += ["not_applicable"] if applies else []
    outcomes += [exception.then for exception in clause.unless]
    return tuple(dict.fromkeys(outcomes))


def _parts(condition: Condition | None) -> tuple[Condition, ...]:
    if condition is None:
        return ()
    return condition.all if isinstance(condition, AllOf) else (condition,)


def _unused(draft: Draft) -> Iterator[Problem]:
    if draft.broken or draft.unread or draft.header is None:
        return
    used = _used(draft)
    for kind, (code, what, cure) in _UNUSED.items():
        for name, home in draft.homes[kind].items():
            if name not in used[kind]:
                yield home.problem((), what, cure, at_key=True, code=code)


def _used(draft: Draft) -> dict[Kind, set[str]]:
    clauses, header = draft.clauses.values(), draft.header
    desk = header.desk if header is not None else None
    facts = {name for clause in clauses for name in facts_named(clause, draft.vocabulary)}
    readings = {name for clause in clauses for name in choices(clause)}
    readings |= {one.reading for one in draft.parameters.values() if one.reading is not None}
    readings |= {one.reading for one in draft.conflicts.values() if one.reading is not None}
    readings |= set(header.counting.model_dump().values()) if header is not None else set()
    cited = {citation for clause in clauses for citation in clause.citations}
    cited |= {version.citation for one in draft.parameters.values() for version in one.values}
    cited |= {name for one in draft.conflicts.values() for name in (*one.citations, *(at.source for at in one.places))}
    routes = {name for clause in clauses for name in clause.route.values()}
    routes |= {requirement.route for clause in clauses for requirement in clause.requires}
    facts |= {name for name, fact in draft.vocabulary.items() if not facts.isdisjoint(fact.stands_for)}
    # A code is checked as the case is read.
    facts |= {name for name, fact in draft.vocabulary.items() if fact.format}
    if desk is not None:
        named = (desk.sent, desk.channel, desk.files, desk.unusable, desk.delegate, desk.name, desk.delegate_name)
        facts |= {desk.service, *desk.always, *desk.first, *(name for name in named if name)}
        # The way a request came by is a route of its own, named as the value of its fact.
        channel = draft.vocabulary.get(desk.channel or "")
        routes |= set() if channel is None else set(channel.values)
    return {
        "facts": facts,
        "parameters": {name for clause in clauses for name in figures_of(clause)},
        "readings": readings,
        "sources": cited,
        "routes": routes,
    }
