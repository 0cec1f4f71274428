"""Texts that may quote a request, without what identifies a person: codes, addresses, numbers, names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable
from pathlib import PurePath

from engine.digests import digest
from engine.reporting.common_words import is_common
from engine.reporting.sanitising import sanitised

_MOMENT = r"(?:19|20)\d\d[ _.-]?(?:0[1-9]|1[0-2])[ _.-]?(?:0[1-9]|[12]\d|3[01])(?!\d)"
_CODES = re.compile(
    rf"(?P<moment>(?<!\d){_MOMENT})"
    r"|(?<![A-Za-z0-9])[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z](?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ _.-]?[A-Z0-9]{4}){3,7}(?:[ _.-]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])"
    r"|IT[ _.-]?\d{3}[ _.-]?E(?:[ _.-]?\d){8,9}(?!\d)"
    r"|[^\s@`/]+@[^\s@`/]+"
    r"|(?<!\d)(?:\+|00)\d(?:[ _./-]?\d){6,}"
    r"|(?<!\d)(?:3\d{2}|0\d{1,3})[ _./-]?\d(?:[ _./-]?\d){4,8}(?!\d)"
    r"|\d{9,}",
    re.IGNORECASE | re.ASCII,
)
_WORD = r"[A-ZÀ-Þ][a-zà-ÿ'’]+"
_LOWER = r"[a-zà-ÿ]{2,}"
_NAMES = re.compile(
    rf"(?<![^\W\d_]){_WORD}(?:[ _.,-]+(?:d[aei]l?l?[aeo]? )?{_WORD})+"
    r"|(?<![^\W\d_])[A-ZÀ-Þ'’]{3,}(?:[ _.,-]+[A-ZÀ-Þ'’]{3,})+"
    rf"|(?<![\w.]){_LOWER}\.{_LOWER}(?![\w.])"
    rf"|\A{_LOWER}(?:[ _]{_LOWER}){{1,2}}\Z"
)
_QUOTED = re.compile(r"`[^`]*`?|\[[^\]]*\]?|(?<!\w)'[^']*'?|«[^»]*»?")
_PART = re.compile(r"[A-Za-z_][\w-]*|\S")
_SAFE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,6}([.,]\d{1,2})?|[\[\]{}:,.]|true|false|null")
_SUFFIXES = frozenset({".yaml", ".yml", ".json", ".jsonl"})


def redacted(text: str) -> str:
    """The text with codes, addresses, telephone numbers and what looks like a full name reduced to their beginnings.
    Lower-case words joined by hyphens are taken for an identifier somebody chose, and stay."""
    return _NAMES.sub(_initials, _CODES.sub(_masked, sanitised(text)))


def label(identity: str) -> str:
    """An id fit to be shown. Where something had to be hidden, a few digits tell it from others hidden alike."""
    shown = redacted(identity)
    return shown if shown == identity else f"{shown}~{digest(identity, 6)}"


def place(name: str) -> str:
    """The name of a file, each part of its path made redacted, the extension and what follows `#` left readable."""
    before, mark, number = name.partition("#")
    path = PurePath(before)
    parts = [*path.parts[:-1], path.stem if path.suffix in _SUFFIXES else path.name]
    shown = [part if part in ("/", "\\") else redacted(part) for part in parts]
    tail = path.suffix if path.suffix in _SUFFIXES else ""
    return f"{PurePath(*shown)}{tail}{mark}{number}" if path.parts else name


def file_name(name: str) -> str:
    """The name of an attachment, its extension left readable, and every word that many files are called with: whoever
    looks for the file must find it, and a person must not be found."""
    stem, dot, extension = name.rpartition(".")
    if not stem:
        return _NAMES.sub(_strangers, _CODES.sub(_masked, sanitised(name)))
    return f"{_NAMES.sub(_strangers, _CODES.sub(_masked, sanitised(stem)))}{dot}{extension}"


def file_names(names: Iterable[str]) -> list[str]:
    """The same of several files: of those that would look alike the second says so, and those after it."""
    distinct, times = list[str](), Counter[str]()
    for shown in map(file_name, names):
        times[shown] += 1
        distinct.append(shown if times[shown] == 1 else f"{shown} ({times[shown]})")
    return distinct


def complaint(text: str, known: Container[str]) -> str:
    """A complaint about a request: of what it quotes only known words, days and small figures are left."""
    return redacted(_QUOTED.sub(lambda match: _kept(match[0], known), text))


def field(path: str, known: Container[str]) -> str:
    """The dotted path of a field, with the names that are not known left out."""
    return re.sub(r"[^.\[\]]+", lambda match: match[0] if match[0] in known or match[0].isdigit() else "…", path)


def _kept(quoted: str, known: Container[str]) -> str:
    opening, closing = quoted[0], {"[": "]", "«": "»"}.get(quoted[0], quoted[0])
    inside = quoted[1:-1] if quoted.endswith(closing) and len(quoted) > 1 else quoted[1:]
    if inside.startswith("conforme "):
        return quoted
    whole = all(part in known or _SAFE.fullmatch(part) for part in inside.split())
    if not whole:
        whole = all(part in known or part in "[]{}:,. " for part in _PART.findall(inside))
    return f"{opening}{inside if whole else '…'}{closing}"


def _masked(match: re.Match[str]) -> str:
    return match[0] if match["moment"] else f"{match[0][:2]}…"


def _strangers(match: re.Match[str]) -> str:
    """A likely name of a person with the words that are none left whole. One stranger among them is hidden too."""
    return re.sub(
        r"[^\W\d_]+(?:['’][^\W\d_]+)*", lambda word: word[0] if is_common(word[0]) else f"{word[0][0]}…", match[0]
    )


def _initials(match: re.Match[str]) -> str:
    return re.sub(r"[^\W\d_][\w'’]*", lambda word: f"{word[0][0]}…", match[0])
