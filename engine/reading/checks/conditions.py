"""Conditions: every name exists and every operator stands on facts and figures it understands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never, get_args

from engine.model.attachments import ExtensionsListed, NoneEncrypted, TotalBytesUnder
from engine.model.clause import BAD, GOOD, Clause, Kind, Outcome
from engine.model.conditions import (
    AllOf,
    AnyOf,
    ClauseOutcome,
    Condition,
    FactContains,
    FactHappened,
    FactIs,
    FactNumber,
    FactOrder,
    FlagOn,
    Not,
    ReadingChoice,
    Scalar,
    ShareAtLeast,
    SumsTo,
    TermElapsed,
    TermMet,
    Weekday,
)
from engine.model.vocabulary import Fact, FactType
from engine.reading.checks.term_days import term
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

_NUMERIC: tuple[FactType, ...] = ("integer", "eur", "decimal")


def conditions_at(clause: Clause) -> Iterator[tuple[Path, Condition]]:
    """Every condition of a clause with its path."""
    if clause.applies_when is not None:
        yield from conditions_below(clause.applies_when, ("applies_when",))
    for index, exception in enumerate(clause.unless):
        yield from conditions_below(exception.when, ("unless", index, "when"))
    for index, requirement in enumerate(clause.requires):
        yield from conditions_below(requirement.when, ("requires", index, "when"))


def conditions_below(condition: Condition, path: Path) -> Iterator[tuple[Path, Condition]]:
    """A condition and all those below it, with their paths."""
    yield path, condition
    for below, part in subconditions(condition, path):
        yield from conditions_below(part, below)


def subconditions(condition: Condition, path: Path) -> Iterator[tuple[Path, Condition]]:
    """The conditions right below one, with their paths."""
    if isinstance(condition, Not):
        yield (*path, "not"), condition.not_
    elif isinstance(condition, AllOf | AnyOf):
        key, parts = ("all", condition.all) if isinstance(condition, AllOf) else ("any", condition.any)
        for index, part in enumerate(parts):
            yield (*path, key, index), part


def allowed_outcomes(kind: Kind, *, cure: bool = True) -> tuple[Outcome, ...]:
    """The outcomes a clause of a kind can have."""
    if kind == "for_human":
        return ("for_human",)
    mended: tuple[Outcome, ...] = ("to_regularise",) if kind == "request" and cure else ()
    return (GOOD[kind], BAD[kind], *mended, "not_applicable", "undetermined")


def check_condition(draft: Draft, home: Home, clause: str, tail: Path, condition: Condition) -> None:  # noqa: PLR0912
    """One condition, without those below it."""
    match condition:
        case FactIs():
            _fact_is(draft, home, tail, condition)
        case FactContains():
            _contains(draft, home, tail, condition)
        case FactHappened():
            _happened(draft, home, tail, condition)
        case FactNumber():
            _number(draft, home, tail, condition)
        case FactOrder():
            _order(draft, home, tail, condition)
        case ShareAtLeast(fact=name, of=total, share_at_least=parameter):
            fact = draft.fact(home, (*tail, "fact"), name, _NUMERIC, "una quota")
            whole = draft.fact(home, (*tail, "of"), total, _NUMERIC if fact is None else (fact.type,), "una quota")
            if total == name:
                draft.say(home, (*tail, "of"), "una quota di sé stesso", "nomina il numero di cui è una parte")
            elif fact is not None and whole is not None:
                draft.alike(home, (*tail, "of"), (name, fact), (total, whole))
            draft.parameter(home, (*tail, "share_at_least"), parameter, ("percent",), "una quota")
        case SumsTo(fact=name, sums_to=parameter):
            _measured(draft, home, tail, "sums_to", name, ("column",), parameter)
        case FlagOn(flag=parameter):
            draft.parameter(home, (*tail, "flag"), parameter, ("flag",), "`flag`")
        case Weekday(fact=name):
            draft.fact(home, (*tail, "fact"), name, ("date",), "`weekday`")
        case TotalBytesUnder(fact=name, total_bytes_under=parameter):
            draft.fact(home, (*tail, "fact"), name, ("attachments",), "`total_bytes_under`")
            draft.parameter(home, (*tail, "total_bytes_under"), parameter, ("bytes",), "una somma di file")
        case ExtensionsListed(fact=name) | NoneEncrypted(fact=name):
            draft.fact(home, (*tail, "fact"), name, ("attachments",), "una lista di file")
        case TermMet(met=reference):
            term(draft, home, (*tail, "met"), clause, reference, "deadline")
        case TermElapsed(elapsed=reference):
            term(draft, home, (*tail, "elapsed"), clause, reference, "earliest")
        case ClauseOutcome():
            _outcome(draft, home, clause, tail, condition)
        case ReadingChoice(reading=name):
            draft.known(home, (*tail, "reading"), "readings", name)
            many = isinstance(condition.choice, tuple)
            chosen: dict[Path, str] = {(index,) if many else (): key for index, key in enumerate(condition.choices)}
            draft.options(home, (*tail, "choice"), name, chosen, every=False)
        case AllOf() | AnyOf() | Not():
            pass
        case _:
            assert_never(condition)


def _contains(draft: Draft, home: Home, tail: Path, condition: FactContains) -> None:
    fact = draft.fact(home, (*tail, "fact"), condition.fact, ("set",), "`contains`")
    for index, element in enumerate(condition.contains):
        _value(draft, home, (*tail, "contains", index), fact, element)


def _happened(draft: Draft, home: Home, tail: Path, condition: FactHappened) -> None:
    fact = draft.fact(home, (*tail, "fact"), condition.fact, ("date",), "`happened`")
    if fact is not None and not fact.absent:
        what = f"`{condition.fact}` non può essere assente: `happened` non direbbe nulla"
        draft.say(home, (*tail, "fact"), what, "aggiungi `absent` al fatto")


def _fact_is(draft: Draft, home: Home, tail: Path, condition: FactIs) -> None:
    fact = draft.fact(home, (*tail, "fact"), condition.fact, ("boolean", "enum"), "`is`")
    if fact is None:
        return
    many = isinstance(condition.is_, tuple)
    if many and not condition.values:
        draft.say(home, (*tail, "is"), "la lista non può essere vuota", "aggiungi almeno un valore")
    for index, value in enumerate(condition.values):
        _value(draft, home, (*tail, "is", index) if many else (*tail, "is"), fact, value)
    if condition.presume is not None:
        _value(draft, home, (*tail, "presume"), fact, condition.presume)


def _value(draft: Draft, home: Home, tail: Path, fact: Fact | None, value: Scalar) -> None:
    if fact is None:
        return
    if fact.type == "boolean":
        if not isinstance(value, bool):
            draft.say(home, tail, f"`{one_line(str(value))}` non è un sì o no", "scrivi true o false senza virgolette")
    elif fact.values and (not isinstance(value, str) or value not in fact.values):
        cure = cure_for(str(value), fact.values)
        draft.say(home, tail, f"`{one_line(str(value))}` non è tra i valori del fatto", cure)


def _number(draft: Draft, home: Home, tail: Path, condition: FactNumber) -> None:
    key = next(name for name in ("at_most", "at_least", "over", "under") if getattr(condition, name) is not None)
    _measured(draft, home, tail, key, condition.fact, (*_NUMERIC, "set"), getattr(condition, key))


def _measured(
    draft: Draft, home: Home, tail: Path, key: str, name: str, types: tuple[FactType, ...], parameter: str
) -> None:
    """A fact of one of the types, against a parameter in the same unit."""
    fact = draft.fact(home, (*tail, "fact"), name, types, f"`{key}`")
    if fact is None:
        draft.known(home, (*tail, key), "parameters", parameter)
    else:
        draft.measured(home, (*tail, key), parameter, (name, fact))


def _order(draft: Draft, home: Home, tail: Path, condition: FactOrder) -> None:
    key = next(name for name in ("before", "not_after", "after", "not_before") if getattr(condition, name) is not None)
    other = str(getattr(condition, key))
    draft.fact(home, (*tail, "fact"), condition.fact, ("date",), f"`{key}`")
    if other == condition.fact:
        draft.say(home, (*tail, key), "un giorno confrontato con sé stesso", "nomina un altro giorno")
    elif other != "as_of":
        draft.fact(home, (*tail, key), other, ("date",), f"`{key}`")


def _outcome(draft: Draft, home: Home, clause: str, tail: Path, condition: ClauseOutcome) -> None:
    other = condition.clause
    if other == clause:
        draft.say(home, (*tail, "clause"), "una clausola non può leggere il proprio esito", "nomina un'altra clausola")
        return
    if not draft.known(home, (*tail, "clause"), "clauses", other) or other not in draft.clauses:
        return
    allowed = [outcome for outcome in allowed_outcomes(draft.clauses[other].kind) if outcome != "undetermined"]
    many = isinstance(condition.outcome, tuple)
    outcomes: list[tuple[Path, str]] = [
        ((*tail, "outcome", index) if many else (*tail, "outcome"), text)
        for index, text in enumerate(condition.outcomes)
    ]
    if condition.presume is not None:
        outcomes.append(((*tail, "presume"), condition.presume))
    elif condition.presume_open:
        draft.say(home, (*tail, "presume_open"), "non dice che cosa si presume", "aggiungi `presume`", at_key=True)
    for path, text in outcomes:
        if text == "undetermined":
            what = "`undetermined` non si può attendere: finché è tale l'esito è ignoto"
            draft.say(home, path, what, cure_for(text, allowed))
        elif text not in allowed:
            kind = "esito che quella clausola non ha" if text in get_args(Outcome) else "esito sconosciuto"
            draft.say(home, path, f"{kind}: `{one_line(text)}`", cure_for(text, allowed))
