"""Blanks that look like a space and are none to YAML, where a space means something: in an indent, after `:` or `-`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from engine.errors import Problem

_ODD: Final = "\xa0\xad\u1680\u180e\u2000-\u200f\u202f\u205f\u2060-\u2064\u3000\ufeff"
_PLACES: Final = re.compile(
    rf"^(?P<indent> *)(?P<odd>[{_ODD}][ {_ODD}]*)"
    rf"|^(?: *- )* *(?:[\w.-]+|\"[^\"\n]*\"|'[^'\n]*')(?P<gap> *)(?P<odd2>[{_ODD}]+) *:(?: |$)"
    rf"|^(?: *- )* *(?:[\w.-]+|\"[^\"\n]*\"|'[^'\n]*')?(?P<mark>[:-])(?P<odd3>[{_ODD}]+)",
    re.MULTILINE,
)
_NAMES: Final = {"\xa0": "spazio unificatore", "\u202f": "spazio unificatore stretto", "\ufeff": "marca di inizio file"}
_MOST: Final = 20


def odd_blanks(text: str, name: str) -> Iterator[Problem]:
    """A problem for each line where such a blank stands for a space, at its place: the first few."""
    for count, match in enumerate(_PLACES.finditer(text)):
        if count == _MOST:
            return
        group = next(each for each in ("odd", "odd2", "odd3") if match[each])
        start = match.start(group)
        line, column = text.count("\n", 0, start) + 1, start - (text.rfind("\n", 0, start) + 1) + 1
        odd = next(char for char in match[group] if char != " ")
        called = _NAMES.get(odd, "spazio invisibile" if unicodedata.category(odd) == "Cf" else "spazio speciale")
        where = "nel rientro" if group == "odd" else "prima di `:`" if group == "odd2" else f"dopo `{match['mark']}`"
        what = f"{called} (U+{ord(odd):04X}) {where}: somiglia a uno spazio, ma YAML non lo prende per tale"
        yield Problem(name, line, column, "", what, "cancellalo e scrivi spazi normali")
