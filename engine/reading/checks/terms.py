"""Terms and amounts: where they start, how long they last, what they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise, product

from engine.model.clause import Amount, Clause
from engine.model.figures import Parameter, Reading, Unit
from engine.model.rulebook import term_owner
from engine.model.terms import LENGTHS, Choice, LengthByFact, Term, TermDay
from engine.reading.checks.figures import is_day
from engine.reading.checks.term_days import by_fact, check_day, every_option, term
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

TIME: tuple[Unit, ...] = ("solar_days", "working_days", "weeks", "months", "years")
_DAYS: tuple[Unit, ...] = ("solar_days", "working_days")
_DURATIONS: tuple[Unit, ...] = ("solar_days", "working_days", "days", "weeks", "months", "years")
_COUNTS = dict.fromkeys((*_DAYS, "days"), _DAYS)
"""The units in which a number of these may be counted instead."""


def check_term(draft: Draft, home: Home, clause: str, tail: Path, body: Term) -> None:
    """One term of a clause."""
    ways = [key for key in (*LENGTHS, "until", "since") if getattr(body, key) is not None]
    if len(ways) > 1:
        draft.say(home, tail, "più durate: " + ", ".join(f"`{key}`" for key in ways), "tienine una", at_key=True)
    if body.from_ is None and not {"until", "since"}.issuperset(ways or ["from"]):
        draft.say(home, tail, "il termine non dice da quando decorre", "aggiungi `from`", at_key=True)
    for key in LENGTHS:
        _length(draft, home, (*tail, key), getattr(body, key))
    for field, day in (("from", body.from_), ("until", body.until), ("since", body.since)):
        if day is not None:
            check_day(draft, home, clause, (*tail, field), day)
    _counted_from(draft, home, tail, body)
    _end(draft, home, (*tail, "end"), body.end)
    _unit(draft, home, (*tail, "unit"), body)


def _length(draft: Draft, home: Home, tail: Path, length: str | LengthByFact | None) -> None:
    """A length is a duration; the durations that a fact chooses from are counted in one unit."""
    named: dict[Path, str] = {}
    if isinstance(length, LengthByFact):
        by_fact(draft, home, tail, length.by_fact, tuple(length.choose))
        named = {(*tail, "choose", option): name for option, name in length.choose.items()}
    elif length is not None:
        named = {tail: length}
    measures = {path: draft.parameter(home, path, name, _DURATIONS, "una durata") for path, name in named.items()}
    units = {path: measure.unit for path, measure in measures.items() if measure is not None}
    for path, unit in units.items():
        if tail[-1] == "wait" and unit in ("months", "years"):
            what = "un'attesa in mesi o anni passerebbe il giorno che basta"
            draft.say(home, path, what, "scrivi `notice` se quel giorno basta, o conta i giorni")
    if len(set(units.values())) > 1:
        what = f"durate in unità diverse: {', '.join(dict.fromkeys(units.values()))}"
        draft.say(home, tail, what, "usa una sola unità, o fai due termini", at_key=True)


def _counted_from(draft: Draft, home: Home, tail: Path, body: Term) -> None:
    """A count that starts the day after a term has ended, or on the first day that it lets through, would lose a day."""
    for path, day in _passed_on(("from",), body.from_ or ""):
        if not isinstance(day, TermDay) or body.length is None:
            continue
        if day.after is not None:
            what = "un conto che comincia con `after` perde un giorno"
            cure = (
                "scrivi `last` se il conto prosegue dall'ultimo giorno, `breach` se corre dal giorno della violazione"
            )
            draft.say(home, (*tail, *path, "after"), what, cure)
        elif day.first is not None:
            what = "un conto che comincia con `first` perde un giorno: quel giorno è già il primo"
            cure = "conta l'attesa con un `within`, e prosegui dal suo `last`"
            draft.say(home, (*tail, *path, "first"), what, cure)


def _passed_on(path: Path, day: str | TermDay) -> Iterator[tuple[Path, str | TermDay]]:
    """A day and those that it may be as they are: of several, by a choice, by a presumption."""
    yield path, day
    if isinstance(day, TermDay):
        for tail, part in day.days:
            if tail[0] in ("later", "earlier", "choose", "else"):
                yield from _passed_on((*path, *tail), part)


def _end(draft: Draft, home: Home, tail: Path, end: str | Choice | None) -> None:
    if isinstance(end, Choice):
        draft.known(home, (*tail, "by"), "readings", end.by)
        every_option(draft, home, tail, end.by, tuple(end.choose))
        for key, name in end.choose.items():
            draft.fact(home, (*tail, "choose", key), name, ("date",), "una fine")
    elif end is not None:
        draft.fact(home, tail, end, ("date",), "una fine")


def _unit(draft: Draft, home: Home, tail: Path, body: Term) -> None:
    """A reading may say how days are counted, and never makes months of days."""
    unit, name = body.unit, next(iter(body.lengths), "")
    measure = draft.parameters.get(name)
    if unit is None:
        if measure is not None and measure.unit == "days":
            what = f"`{name}` è in days, e il termine non dice se solari o lavorativi"
            cure = "aggiungi `unit` con la lettura che lo dice, o scrivi l'unità della cifra"
            draft.say(home, tail[:-1], what, cure, at_key=True)
        return
    if body.length is None:
        draft.say(home, tail, "senza una durata non c'è che cosa contare", "togli `unit`", at_key=True)
    draft.known(home, (*tail, "by"), "readings", unit.by)
    every_option(draft, home, tail, unit.by, tuple(unit.choose))
    for key, other in unit.choose.items():
        if other not in TIME:
            draft.say(home, (*tail, "choose", key), f"unità sconosciuta `{one_line(other)}`", cure_for(other, TIME))
        elif (
            measure is not None
            and measure.unit in _DURATIONS
            and other not in _COUNTS.get(measure.unit, (measure.unit,))
        ):
            what = f"`{name}` è in {measure.unit}: contarne altrettanti in {other} è un'altra durata"
            cure = "scegli fra giorni solari e lavorativi" if measure.unit in _COUNTS else "togli `unit`"
            draft.say(home, (*tail, "choose", key), what, cure)


def check_amount(draft: Draft, home: Home, clause: Clause, amount: Amount) -> None:
    """The amount is of one kind; tiers rise and end with an open row."""
    tail: Path = ("amount",)
    given = [key for key in ("eur", "fact") if getattr(amount, key) is not None] + ["tiers"] * bool(amount.tiers)
    if len(given) != 1:
        draft.say(home, tail, "serve un solo importo: `eur`, `fact` o `tiers`", "tienine uno", at_key=True)
    if amount.eur is not None:
        draft.parameter(home, (*tail, "eur"), amount.eur, ("eur",), "un importo")
    if amount.fact is not None:
        draft.fact(home, (*tail, "fact"), amount.fact, ("eur",), "un importo")
    if amount.term is not None:
        term(draft, home, (*tail, "term"), clause.id, amount.term, "deadline")
        if amount.tiers:
            _counted_in_days(draft, home, (*tail, "term"), clause.id, amount.term)
    elif amount.tiers:
        draft.say(home, (*tail, "tiers"), "gli scaglioni sono su un termine", "aggiungi `term`", at_key=True)
    _tiers(draft, home, amount)


def _counted_in_days(draft: Draft, home: Home, tail: Path, clause: str, reference: str) -> None:
    """What has elapsed is counted in solar days, and so must be the standard of which tiers are multiples."""
    owner, name = term_owner(reference, clause)
    body = (draft.terms(owner) or {}).get(name)
    if body is None:
        return
    measures = (draft.parameters.get(one) for one in body.lengths)
    units: set[str] = {measure.unit for measure in measures if measure is not None}
    units |= set(body.unit.choose.values()) if body.unit is not None else set()
    if body.length is None:
        draft.say(home, tail, f"`{name}` non ha una durata di cui contare i multipli", "serve un termine con `within`")
    elif others := sorted(units & {*TIME} - {"solar_days"}):
        what = f"gli scaglioni contano giorni solari, e `{name}` dura in {' o '.join(others)}"
        draft.say(home, tail, what, "serve un termine in solar_days")


def _tiers(draft: Draft, home: Home, amount: Amount) -> None:
    last = len(amount.tiers) - 1
    bounds: list[Parameter | None] = []
    for index, row in enumerate(amount.tiers):
        tail: Path = ("amount", "tiers", index)
        draft.parameter(home, (*tail, "eur"), row.eur, ("eur",), "un importo")
        if index == last and row.up_to is not None:
            draft.say(home, (*tail, "up_to"), "l'ultimo scaglione non ha limite", "togli `up_to`, o aggiungi un rigo")
        if index < last and row.up_to is None:
            draft.say(home, tail, "solo l'ultimo scaglione è senza limite", "aggiungi `up_to`")
        if row.up_to is not None:
            bounds.append(draft.parameter(home, (*tail, "up_to"), row.up_to, ("times",), "uno scaglione"))
    for index, (lower, upper) in enumerate(pairwise(bounds)):
        if lower is not None and upper is not None and (where := _not_rising(draft, lower, upper)):
            here = ("amount", "tiers", index + 1, "up_to")
            draft.say(home, here, f"scaglioni non crescenti {where}", "ordina le soglie")


def _not_rising(draft: Draft, lower: Parameter, upper: Parameter) -> str:
    """Where two bounds that can be chosen together do not rise; empty when they always do."""
    same = lower.reading == upper.reading
    for day in _days(lower, upper):
        for one, two in product(_options(draft, lower), _options(draft, upper)):
            low, high = _chosen(draft, lower, one, day), _chosen(draft, upper, two, day)
            if (one == two or not same) and low is not None and high is not None and low >= high:
                return f"({low} e {high}" + (f" dal {day})" if day > date.min else ")")
    return ""


def _days(*parameters: Parameter) -> list[date]:
    """The days on which a version starts, or has just ended: between them nothing changes."""
    days = {date.min}
    for version in (version for parameter in parameters for version in parameter.values):
        if version.from_ is not None and is_day(version.from_):
            days.add(date.fromisoformat(version.from_))
        if version.to is not None and is_day(version.to):
            days.add(date.fromisoformat(version.to) + timedelta(days=1))
    return sorted(days)


def _options(draft: Draft, parameter: Parameter) -> tuple[str | None, ...]:
    reading = _reading(draft, parameter)
    return (None,) if reading is None else tuple(reading.options)


def _reading(draft: Draft, parameter: Parameter) -> Reading | None:
    return draft.readings.get(parameter.reading) if parameter.reading is not None else None


def _chosen(draft: Draft, parameter: Parameter, option: str | None, day: date) -> int | None:
    """The value an option chooses on a day, as the evaluator will."""
    text = day.isoformat()
    in_force = {
        version.layer: version.value
        for version in parameter.values
        if (version.from_ or "") <= text <= (version.to or "9999") and isinstance(version.value, int)
    }
    reading = _reading(draft, parameter)
    if reading is None or option is None:
        return next(iter(in_force.values()), None)
    body = reading.options[option]
    if body.pick is not None and in_force:
        return max(in_force.values()) if body.pick == "highest" else min(in_force.values())
    return next((in_force[layer] for layer in body.layers if layer in in_force), None)
