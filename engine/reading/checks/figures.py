"""Parameters, readings, conflicts and catalogued sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from engine.model.figures import PROFILES, Conflict, Parameter, Unit, Version
from engine.reading.days import NotADayError, iso, parse_day
from engine.reading.document import Path, one_line
from engine.reading.draft import Draft, Home
from engine.reading.suggest import cure_for

_CATALOGUE_ID = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
_EURO = re.compile(r"[0-9]{1,12}\.[0-9]{2}")
_PERCENT = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,2})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
DAYS = ("from", "to", "recheck_by")
_LONGEST: dict[Unit, int] = {
    "solar_days": 36_525, "working_days": 36_525, "days": 36_525, "weeks": 5_218, "months": 1_200, "years": 100,
}  # fmt: skip
"""A hundred years: no text has a longer term, and the calendar of the engine would end before it."""


def check_parameters(draft: Draft) -> None:
    """Values fit the unit, dates are days, versions of a layer do not overlap, layers have a reading."""
    for name in draft.parameters:
        check_parameter(draft, name)


def check_parameter(draft: Draft, name: str) -> None:
    """One parameter."""
    parameter, home = draft.parameters[name], draft.homes["parameters"][name]
    for index, version in enumerate(parameter.values):
        _version(draft, home, ("values", index), parameter.unit, version)
    for first, second in combinations(range(len(parameter.values)), 2):
        _overlap(draft, home, parameter, first, second)
    _layers(draft, home, parameter)


def check_readings(draft: Draft) -> None:
    """Every profile answers with an option that exists; an option orders layers or picks, not both."""
    for name, reading in draft.readings.items():
        home = draft.homes["readings"][name]
        for profile in PROFILES:
            if profile not in reading.choice:
                draft.say(home, ("choice",), f"manca la scelta del profilo `{profile}`", "aggiungila", at_key=True)
            elif (option := reading.choice[profile]) not in reading.options:
                what = f"opzione sconosciuta `{one_line(option)}`"
                draft.say(home, ("choice", profile), what, cure_for(option, reading.options))
        for key, body in reading.options.items():
            if body.layers and body.pick is not None:
                draft.say(home, ("options", key, "pick"), "`layers` e `pick` insieme", "tieni uno solo dei due")


def check_conflicts(draft: Draft) -> None:
    """Citations, places and readings exist."""
    for name, conflict in draft.conflicts.items():
        home = draft.homes["conflicts"][name]
        for index, citation in enumerate(conflict.citations):
            draft.known(home, ("citations", index), "sources", citation)
        for index, place in enumerate(conflict.places):
            _citation(draft, home, ("places", index, "source"), place.source)
        if conflict.reading is not None:
            draft.known(home, ("reading",), "readings", conflict.reading)
        _settled(draft, home, conflict)


def _settled(draft: Draft, home: Home, conflict: Conflict) -> None:
    """What settles a conflict is told for the option in use: one sentence would be false under the others."""
    if conflict.reading is None:
        if not isinstance(conflict.settled, str):
            draft.say(
                home, ("settled",), "senza una lettura la frase è una sola", "scrivi una frase, o nomina `reading`"
            )
    elif isinstance(conflict.settled, str):
        what = "con una lettura serve una frase per ogni opzione: la stessa sarebbe falsa sotto le altre"
        draft.say(home, ("settled",), what, "scrivi {opzione: frase, …}")
    else:
        chosen: dict[Path, str] = {(option,): option for option in conflict.settled}
        draft.options(home, ("settled",), conflict.reading, chosen, every=True)


def check_sources(draft: Draft) -> None:
    """Documents are those of the header; lines count from 1; patterns compile."""
    documents = draft.header.documents if draft.header is not None else None
    for name, source in draft.sources.items():
        home = draft.homes["sources"][name]
        if documents is not None and source.document not in documents:
            what = f"documento sconosciuto `{one_line(source.document)}`"
            draft.say(home, ("document",), what, cure_for(source.document, documents))
        if any(line < 1 for line in source.lines):
            draft.say(home, ("lines",), "le righe si contano da uno", "scrivi i numeri di riga del documento")
        try:
            re.compile(source.figure)
        except re.error:
            draft.say(
                home, ("figure",), "espressione regolare non valida", "controlla parentesi e barre, o togli `figure`"
            )


def _version(draft: Draft, home: Home, tail: Path, unit: Unit, version: Version) -> None:
    for problem in _value(unit, version.value):
        draft.say(home, (*tail, "value"), *problem)
    days = dict(zip(DAYS, (version.from_, version.to, version.recheck_by), strict=True))
    good: dict[str, str] = {}
    for key, text in days.items():
        if text is None:
            continue
        try:
            good[key] = parse_day(text).isoformat()
        except NotADayError as error:
            draft.say(home, (*tail, key), error.what, error.cure)
    if "from" in good and "to" in good and good["from"] > good["to"]:
        draft.say(home, (*tail, "to"), f"finisce prima di cominciare ({good['from']})", "scambia i giorni")
    _citation(draft, home, (*tail, "citation"), version.citation)


def _value(unit: Unit, value: int | str) -> Iterator[tuple[str, str]]:
    shown = f"`{one_line(str(value))}`"
    if unit == "eur":
        if not isinstance(value, str) or not _EURO.fullmatch(value):
            yield f"{shown} non è un importo", 'scrivilo tra virgolette con due decimali: "30.00"'
    elif unit == "percent":
        if not isinstance(value, str) or not _PERCENT.fullmatch(value):
            yield f"{shown} non è una percentuale", 'scrivila tra virgolette, con al più due decimali: "95"'
    elif not isinstance(value, int) or isinstance(value, bool):
        yield f"{shown} non è un numero intero", f"il parametro è in {unit}"
    elif unit == "flag" and value not in (0, 1):
        yield f"{shown} non è un sì o no", "scrivi 0 o 1"
    elif value < (least := 1 if unit in _LONGEST or unit == "times" else 0):
        yield f"{shown} è troppo piccolo per {unit}", f"serve almeno {least}"
    elif value > _LONGEST.get(unit, value):
        yield f"{shown} è troppo grande per {unit}", f"al più {_LONGEST[unit]}, che fanno cento anni"


def is_day(text: str) -> bool:
    """Whether a text is a real day, `YYYY-MM-DD`."""
    return bool(_DAY.fullmatch(text)) and iso(text) == text


def _overlap(draft: Draft, home: Home, parameter: Parameter, first: int, second: int) -> None:
    one, two = parameter.values[first], parameter.values[second]
    apart = (one.to or "9999") < (two.from_ or "0000") or (two.to or "9999") < (one.from_ or "0000")
    if one.layer == two.layer and not apart:
        what = f"nello strato {one.layer} si sovrappone alla versione {first + 1}"
        draft.say(home, ("values", second), what, "correggi `from` e `to`")


def _layers(draft: Draft, home: Home, parameter: Parameter) -> None:
    layers = {version.layer for version in parameter.values}
    if parameter.reading is None:
        if len(layers) > 1:
            draft.say(home, (), f"{len(layers)} strati senza una lettura che scelga", "aggiungi `reading`", at_key=True)
        return
    tail = ("reading",)
    if not draft.known(home, tail, "readings", parameter.reading) or parameter.reading not in draft.readings:
        return
    for key, option in draft.readings[parameter.reading].options.items():
        if not option.layers and option.pick is None:
            what = f"l'opzione `{key}` della lettura non dice quale cifra scegliere"
            draft.say(home, tail, what, "aggiungi `layers` o `pick` all'opzione")
        elif option.layers and layers.isdisjoint(option.layers):
            what = f"l'opzione `{key}` della lettura non nomina nessuno strato di questo parametro"
            draft.say(home, tail, what, "aggiungi lo strato a `layers`")


def _citation(draft: Draft, home: Home, tail: Path, text: str) -> None:
    """A text that looks like a catalogue id must be one; anything else cites an act or a document in words."""
    documents = draft.header.documents if draft.header is not None else {}
    if _CATALOGUE_ID.fullmatch(text) and text not in documents:
        draft.known(home, tail, "sources", text)
