"""Facts: types and their attributes agree, phrases tell facts apart, days have a possible order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from engine.model.figures import Unit
from engine.model.vocabulary import Fact, FactType
from engine.reading.checks.texts import PLACEHOLDERS
from engine.reading.draft import Draft, Home, suits

_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_ENUMERATED = ("enum", "set", "attachments")
_EXTENSION = re.compile("[a-z0-9]{1,16}")
_NUMERIC = ("integer", "eur", "decimal")
_MEASURED = (*_NUMERIC, "column")
_TYPE_IN: dict[Unit, FactType] = {"eur": "eur", "flag": "boolean"}


def check_vocabulary(draft: Draft) -> None:
    """Every fact, then the phrases of all of them together."""
    for name, fact in draft.vocabulary.items():
        home = draft.homes["facts"][name]
        _name(draft, home, name)
        for tail, what, cure in _fact(fact):
            draft.say(home, tail, what, cure)
        _order(draft, home, name, fact)
    _distinct(draft)


def _name(draft: Draft, home: Home, name: str) -> None:
    if not _NAME.fullmatch(name):
        draft.say(home, (), "il nome di un fatto è in minuscole, cifre e `_`", "rinominalo", at_key=True)
    elif name in PLACEHOLDERS or name == "as_of":
        draft.say(home, (), f"`{name}` è un nome riservato", "rinominalo", at_key=True)


def _fact(fact: Fact) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    if fact.type in _ENUMERATED and not fact.values:
        yield (), f"un fatto di tipo {fact.type} elenca i suoi valori", "aggiungi `values`"
    if fact.type not in _ENUMERATED and fact.values:
        yield ("values",), f"un fatto di tipo {fact.type} non ha valori da elencare", "togli `values`"
    if fact.type == "attachments":
        for name in fact.values:
            if not _EXTENSION.fullmatch(name):
                yield ("values", name), "un'estensione è in minuscole e cifre, senza punto", "correggila"
    if fact.type == "boolean":
        if not fact.negated:
            yield (), "un fatto vero o falso dice anche il falso", "aggiungi `negated`"
        if "{value}" in fact.phrase:
            yield ("phrase",), "la frase di un fatto vero o falso non ha `{value}`", "toglilo"
    else:
        if fact.phrase.count("{value}") != 1:
            yield ("phrase",), "la frase deve dire `{value}` una volta", "scrivilo dove va il valore"
        if fact.negated:
            yield ("negated",), "solo un fatto vero o falso ha `negated`", "toglilo, o usa `absent`"
    if fact.unit is not None:
        yield from _unit(fact.type, fact.unit)
    if fact.format and fact.type != "code":
        yield ("format",), "solo un codice ha un formato", "togli `format`, o usa `type: code`"
    if fact.future and fact.type != "date":
        yield ("future",), "solo un giorno può essere futuro", "togli `future`"
    if fact.maximum is not None and (fact.type not in _NUMERIC or fact.maximum < 0):
        yield ("maximum",), "il massimo è di un numero, e non è negativo", "togli `maximum`"


def _unit(kind: FactType, unit: Unit) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    if kind not in _MEASURED:
        yield ("unit",), f"un fatto di tipo {kind} non ha unità", "togli `unit`"
    elif not suits(kind, unit):
        yield (
            ("unit",),
            f"un fatto di tipo {kind} non è in {unit}",
            f"togli `unit`, o usa `type: {_TYPE_IN.get(unit, 'decimal')}`",
        )


def _order(draft: Draft, home: Home, name: str, fact: Fact) -> None:
    if fact.not_over is not None:
        if fact.type not in _NUMERIC or fact.not_over == name:
            draft.say(home, ("not_over",), "solo un numero conta una parte di un altro", "togli `not_over`")
        else:
            whole = draft.fact(home, ("not_over",), fact.not_over, (fact.type,), "una parte di un altro numero")
            if whole is not None:
                draft.alike(home, ("not_over",), (name, fact), (fact.not_over, whole))
    if fact.not_before and fact.type != "date":
        draft.say(home, ("not_before",), "solo un giorno ha un ordine possibile", "togli `not_before`")
        return
    for index, other in enumerate(fact.not_before):
        tail = ("not_before", index)
        if other == name:
            draft.say(home, tail, "un giorno non può precedere sé stesso", "toglilo")
        else:
            draft.fact(home, tail, other, ("date",), "un ordine di giorni")


def _distinct(draft: Draft) -> None:
    """The same sentence for two facts would make a Gherkin step ambiguous."""
    owners: dict[str, str] = {}
    for name, fact in draft.vocabulary.items():
        for key in ("phrase", "negated", "absent"):
            sentence = " ".join(getattr(fact, key).casefold().split())
            owner = f"{name}.{key}"
            if sentence and owners.setdefault(sentence, owner) != owner:
                draft.say(draft.homes["facts"][name], (key,), f"stessa frase di `{owners[sentence]}`", "distinguile")
