"""YAML without surprises: scalars stay the text they are, and nothing is taken for something else.

Plain `true` and `false` are booleans, plain `null`, `~` and nothing are None, plain decimal integers without a leading
zero are int; everything else is text (`no`, `on`, `12:30`, `2026-05-04`, `30.00`, `007`). Repeated keys, anchors,
aliases, merge keys, tags, directives, several documents, tabulations and control characters are refused.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import yaml

from engine.errors import Problem
from engine.reading.builder import MAX_NODES, Builder
from engine.reading.document import Document, StrictYamlError, decode
from engine.reading.odd_blanks import odd_blanks

__all__ = ["Document", "StrictYamlError", "load"]

# The C parser is twenty times faster; the pure one gives the same events where libyaml is missing.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_SYNTAX = {
    "mapping values are not allowed": ("`:` fuori posto", "metti il testo tra virgolette o controlla i rientri"),
    "did not find expected key": ("manca una chiave, o il rientro è sbagliato", "allinea la riga alle altre"),
    "could not find expected ':'": ("manca `:` dopo la chiave", ""),
    "did not find expected ',' or ']'": ("lista non chiusa: manca `,` o `]`", ""),
    "did not find expected ',' or '}'": ("mappa non chiusa: manca `,` o `}`", ""),
    "expected ',' or ']'": ("lista non chiusa: manca `,` o `]`", ""),
    "expected ',' or '}'": ("mappa non chiusa: manca `,` o `}`", ""),
    "did not find expected '-' indicator": ("manca `-` davanti alla voce di lista", "allinea la riga alle altre"),
    "block sequence entries are not allowed": ("`-` fuori posto", "porta la lista su righe proprie"),
    "found unexpected end of stream": ("il file finisce a metà di un testo", "chiudi le virgolette"),
    "cannot start any token": ("carattere che non può aprire un valore", "metti il testo tra virgolette"),
    "unknown escape character": ("sequenza `\\` sconosciuta", "usa gli apici singoli"),
    "did not find expected <document start>": ("testo dopo la fine del documento", "controlla rientri e virgolette"),
    "did not find expected node content": ("manca un valore", ""),
    "undefined tag handle": ("i tag (`!…`) non sono ammessi", "togli il tag"),
}


def load(data: bytes, name: str, *, limit: int, nodes: int = MAX_NODES) -> Document:
    """The document in `data`; `name` is the file's name in messages, `limit` its largest size in bytes and `nodes`
    the most values it may hold. Raises StrictYamlError with every problem that could be collected."""
    text = decode(data, name, limit=limit)
    if problems := list(odd_blanks(text, name)):
        raise StrictYamlError(problems)
    builder = Builder(name, nodes=nodes)
    try:
        _feed(text, builder)
    except yaml.YAMLError as error:
        _too_deep_before(error, text, Builder(name, nodes=nodes))
        raise StrictYamlError([*builder.problems, _syntax(error, name)]) from None
    return builder.finish()


def _too_deep_before(error: yaml.YAMLError, text: str, builder: Builder) -> None:
    """Raises StrictYamlError where the text is nested too deeply before the place of the error.

    The parser reads ahead of its events and stops at depths of its own, in words of its own: how deep a file may be
    is for the builder to say, so it is fed once more with what the parser had accepted."""
    mark = getattr(error, "problem_mark", None)
    accepted = text[: mark.index] if mark is not None else ""
    with suppress(yaml.YAMLError):
        _feed(accepted, builder)


def _feed(text: str, builder: Builder) -> None:
    """Events, not nodes: libyaml composes nodes by recursion, and depth must be checked before that hurts."""
    documents = 0
    event: Any
    for event in yaml.parse(text, Loader=_LOADER):
        kind = type(event)
        if kind is yaml.ScalarEvent:
            mark = event.start_mark
            if event.anchor is not None or event.tag is not None:
                _decorated(event, builder)
            builder.scalar(event.value, not event.style, mark.line + 1, mark.column + 1)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            mark = event.start_mark
            if event.anchor is not None or event.tag is not None:
                _decorated(event, builder)
            builder.open(kind is yaml.MappingStartEvent, mark.line + 1, mark.column + 1)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            builder.close()
        elif kind is yaml.AliasEvent:
            mark = event.start_mark
            builder.refuse(mark.line + 1, mark.column + 1, f"alias `*{event.anchor}` non ammesso", "ripeti il valore")
            builder.scalar("alias", False, mark.line + 1, mark.column + 1)
        elif kind is yaml.DocumentStartEvent:
            documents += 1
            _document(event, documents, builder)


def _decorated(event: Any, builder: Builder) -> None:
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if event.anchor is not None:
        builder.refuse(line, column, f"ancora `&{event.anchor}` non ammessa", "togli l'ancora")
    if event.tag is not None:
        builder.refuse(line, column, "i tag (`!…`) non sono ammessi", "togli il tag")


def _document(event: Any, number: int, builder: Builder) -> None:
    line, column = event.start_mark.line + 1, event.start_mark.column + 1
    if event.version or event.tags:
        builder.refuse(line, column, "le direttive `%` non sono ammesse", "togli la riga")
    if number > 1:
        builder.refuse(line, column, "più documenti nello stesso file", "togli `---` o dividi il file")
        raise StrictYamlError(builder.problems)


def _syntax(error: yaml.YAMLError, name: str) -> Problem:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark is not None else (0, 0)
    said = str(getattr(error, "problem", "") or "")
    for english, (what, cure) in _SYNTAX.items():
        if english in said:
            return Problem(name, line, column, "", what, cure)
    return Problem(name, line, column, "", "scrittura YAML non valida", "controlla rientri, virgolette e parentesi")
