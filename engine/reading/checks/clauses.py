"""Clauses: where they are written, what they name, and whether their parts agree with their kind."""

from __future__ import annotations

from engine.model.clause import Clause
from engine.reading.checks.conditions import allowed_outcomes, check_condition, conditions_at
from engine.reading.checks.entries import check_entries
from engine.reading.checks.placement import check_place
from engine.reading.checks.remains import check_lost, check_names, what_remains
from engine.reading.checks.term_days import Role, term
from engine.reading.checks.terms import check_amount, check_term
from engine.reading.checks.texts import check_texts
from engine.reading.document import Path
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

_TERM_FIELDS: tuple[tuple[str, Role], ...] = (
    ("deadline", "deadline"),
    ("pay_by", "deadline"),
    ("earliest", "earliest"),
    ("day", "day"),
)
_TOGETHER = (
    "kind",
    "about",
    "unless",
    "requires",
    "amount",
    "paid",
    "question",
    "message",
    "remedy",
    "route",
    "terms",
    "deadline",
)
"""Fields that are checked against one another."""


def check_clauses(draft: Draft) -> None:
    """Every clause that has a shape, and what is left of the others."""
    left = [
        (home, body, rest)
        for kind, home, body in draft.broken
        if kind == "clauses" and (rest := what_remains(draft, home, body)) is not None
    ]
    draft.remains |= {clause.id: clause for _, _, (clause, lost) in left if lost.isdisjoint(("id", "terms"))}
    for clause in draft.clauses.values():
        check_clause(draft, draft.homes["clauses"][clause.id], clause)
    check_names(draft)
    for home, body, (clause, lost) in left:
        check_clause(draft, home, clause, lost)
        check_lost(draft, home, body, lost)


def check_clause(draft: Draft, home: Home, clause: Clause, lost: frozenset[str] = frozenset()) -> None:
    """One clause, without what cannot be known where some of its fields are lost."""
    if "id" not in lost:
        _identity(draft, home, clause)
    _names(draft, home, clause)
    _others(draft, home, clause)
    if lost.isdisjoint(("citations", "acts")) and not clause.citations and not clause.acts:
        cure = "aggiungi `citations`, o `acts` se sta solo in un atto"
        draft.say(home, (), "la clausola non cita alcuna fonte", cure)
    if lost.isdisjoint(_TOGETHER):
        _kind(draft, home, clause)
    for tail, condition in conditions_at(clause):
        check_condition(draft, home, clause.id, tail, condition)
    for name, body in clause.terms.items():
        check_term(draft, home, clause.id, ("terms", name), body)
    if clause.amount is not None:
        check_amount(draft, home, clause, clause.amount)
    check_texts(draft, home, clause, lost)


def _identity(draft: Draft, home: Home, clause: Clause) -> None:
    what = f"la clausola è della famiglia `{clause.family}`"
    check_place(draft, home, ("id",), ("clauses", clause.family), what)
    if draft.header is not None and clause.family not in draft.header.families:
        families = draft.header.families
        draft.say(home, ("id",), f"famiglia sconosciuta `{clause.family}`", cure_for(clause.family, families))
    for key, labels in (
        ("unless", [exception.id for exception in clause.unless]),
        ("requires", [requirement.id for requirement in clause.requires]),
    ):
        for index, label in enumerate(labels):
            if label in labels[:index]:
                draft.say(home, (key, index, "id"), f"id ripetuto `{label}`", "dai un altro id")


def _names(draft: Draft, home: Home, clause: Clause) -> None:
    if clause.paid is not None:
        draft.fact(home, ("paid", "on"), clause.paid.on, ("date",), "dire quando è stato pagato")
        if clause.paid.eur is not None:
            draft.fact(home, ("paid", "eur"), clause.paid.eur, ("eur",), "dire quanto è stato pagato")
    for index, citation in enumerate(clause.citations):
        draft.known(home, ("citations", index), "sources", citation)
    if clause.version_by != "as_of":
        draft.fact(home, ("version_by",), clause.version_by, ("date",), "scegliere la versione delle cifre")
    if clause.made_on is not None:
        draft.fact(home, ("made_on",), clause.made_on, ("date",), "dire quando la richiesta è stata fatta")
    for index, item in enumerate(clause.about):
        if isinstance(item, str):
            draft.known(home, ("about", index), "facts", item)
        else:
            for inner, name in enumerate(item):
                draft.known(home, ("about", index, inner), "facts", name)
    for outcome, route in clause.route.items():
        draft.known(home, ("route", outcome), "routes", route)
    for index, requirement in enumerate(clause.requires):
        if requirement.route:
            draft.known(home, ("requires", index, "route"), "routes", requirement.route)
    for field, role in _TERM_FIELDS:
        if (reference := getattr(clause, field)) is not None:
            term(draft, home, (field,), clause.id, reference, role)


def _others(draft: Draft, home: Home, clause: Clause) -> None:
    """The clauses it is a part of, or disregards."""
    if clause.part_of is not None:
        draft.known(home, ("part_of",), "clauses", clause.part_of)
    for judge, why in clause.regardless.items():
        tail: Path = ("regardless", judge)
        if judge == clause.id:
            draft.say(home, tail, "una clausola non prescinde da se stessa", "togli la riga", at_key=True)
        else:
            draft.known(home, tail, "clauses", judge)
        if not why.strip():
            draft.say(home, tail, "manca il perché", "scrivi perché non la guarda")


def _kind(draft: Draft, home: Home, clause: Clause) -> None:
    """What each kind must have and may not."""
    if clause.kind == "for_human":
        if not clause.question:
            draft.say(home, (), "una clausola `for_human` pone una domanda", "aggiungi `question`")
        if clause.requires:
            draft.say(home, ("requires",), "una clausola `for_human` non ha requisiti", "toglili", at_key=True)
    elif clause.kind == "duty" and all(requirement.advice for requirement in clause.requires):
        cure = "aggiungi a `requires` ciò che l'obbligo vuole, o scrivi `kind: state`"
        draft.say(home, (), "un obbligo senza requisiti non si può violare", cure)
    if not clause.about and clause.kind != "for_human":
        draft.say(home, (), "nessun fatto porta a esaminare questa clausola", "aggiungi `about`")
    for index, requirement in enumerate(clause.requires):
        if requirement.cure and clause.kind != "request":
            draft.say(home, ("requires", index, "cure"), "solo una richiesta si regolarizza", "togli `cure`")
    if clause.paid is not None and clause.amount is None:
        draft.say(home, ("paid",), "senza un importo non c'è nulla da pagare", "aggiungi `amount`", at_key=True)
    if clause.made_on is not None and clause.kind != "request":
        draft.say(home, ("made_on",), "solo una richiesta si fa in un giorno", "toglilo", at_key=True)
    _outcomes(draft, home, clause)
    check_entries(draft, home, clause)


def _outcomes(draft: Draft, home: Home, clause: Clause) -> None:
    allowed = allowed_outcomes(clause.kind, cure=any(requirement.cure for requirement in clause.requires))
    places: list[tuple[Path, str, bool]] = [
        *((("message", outcome), outcome, True) for outcome in clause.message),
        *((("remedy", outcome), outcome, True) for outcome in clause.remedy),
        *((("route", outcome), outcome, True) for outcome in clause.route),
        *((("unless", index, "then"), exception.then, False) for index, exception in enumerate(clause.unless)),
    ]
    for tail, outcome, at_key in places:
        if outcome not in allowed:
            what = f"una clausola `{clause.kind}` così scritta non ha mai l'esito `{outcome}`"
            draft.say(home, tail, what, cure_for(outcome, allowed), at_key=at_key)
