"""JSON with positions and the same strictness as `strict_yaml`: repeated keys refused, numbers with a decimal part or
an exponent kept as text, bounded depth. The standard decoder gives no positions and recurses."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Literal

from engine.errors import Problem
from engine.reading.builder import MAX_NODES, Builder
from engine.reading.document import Document, StrictYamlError, decode

_TOKEN = re.compile(
    r'[ \t\r\n]*(?:([{}\[\],:])|("(?:[^"\\\x00-\x1f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+")'
    r"|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null))"
)
_NO_NUMBER = re.compile("NaN|-?Infinity")
"""What programs write for a number that is none."""
_REST = re.compile(r"[ \t\r\n]*")

_CLOSINGS = {("{", "}", "first key"), ("{", "}", "comma"), ("[", "]", "first value"), ("[", "]", "comma")}

Wanted = Literal["value", "first value", "key", "first key", "colon", "comma", "end"]


class NotJsonError(Exception):
    """The text is not JSON; `problem` says where it stops being so."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def looks_like_json(data: bytes) -> bool:
    """Whether the first byte that is not a blank opens a JSON object or array."""
    return data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def load(data: bytes, name: str, *, limit: int, nodes: int = MAX_NODES) -> Document:
    """The document in `data`. Raises NotJsonError when it is not JSON at all, StrictYamlError when it is but may not be
    accepted (repeated keys, control characters, too large, too deep)."""
    text = decode(data, name, limit=limit, tabs=True)
    builder = Builder(name, nodes=nodes)
    _Feeder(text, builder).run()
    return builder.finish()


class _Feeder:
    """A state machine over tokens: `wanted` is what may come next, `open` the brackets not yet closed."""

    def __init__(self, text: str, builder: Builder) -> None:
        self.text, self.builder = text, builder
        self.lines = [0, *(match.end() for match in re.finditer("\n", text))]
        self.open: list[str] = []
        self.wanted: Wanted = "value"

    def run(self) -> None:
        offset = 0
        while match := _TOKEN.match(self.text, offset):
            if self.wanted == "end":
                break
            sign, string, word = match.groups()
            line, column = self._position(match.end() - len(sign or string or word))
            if sign:
                self._sign(sign, line, column)
            else:
                self._scalar(string, word, line, column)
            offset = match.end()
        rest = _REST.match(self.text, offset)
        offset = rest.end() if rest else offset
        if self.wanted != "end" or offset < len(self.text):
            self._stop(*self._position(offset))

    def _sign(self, sign: str, line: int, column: int) -> None:
        if sign in "{[" and self.wanted in ("value", "first value"):
            self.builder.open(sign == "{", line, column)
            self.open.append(sign)
            self.wanted = "first key" if sign == "{" else "first value"
        elif (*self.open[-1:], sign, self.wanted) in _CLOSINGS:
            self.open.pop()
            self.builder.close()
            self.wanted = "comma" if self.open else "end"
        elif sign == "," and self.wanted == "comma":
            self.wanted = "key" if self.open[-1] == "{" else "value"
        elif sign == ":" and self.wanted == "colon":
            self.wanted = "value"
        else:
            self._stop(line, column)

    def _scalar(self, string: str | None, word: str | None, line: int, column: int) -> None:
        if self.wanted in ("key", "first key") and string is not None:
            self.wanted = "colon"
        elif self.wanted in ("value", "first value"):
            self.wanted = "comma" if self.open else "end"
        else:
            self._stop(line, column)
        if string is None:
            self.builder.scalar(word or "", True, line, column)
        else:
            text = json.loads(string) if "\\" in string else string[1:-1]
            self.builder.scalar(text, False, line, column)

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def _stop(self, line: int, column: int) -> None:
        if self.builder.problems:
            raise StrictYamlError(self.builder.problems)
        expected = {
            "value": "un valore", "first value": "un valore o `]`", "key": "una chiave tra virgolette",
            "first key": "una chiave tra virgolette o `}`", "colon": "`:`", "comma": "`,` o la chiusura",
            "end": "la fine del file",
        }[self.wanted]  # fmt: skip
        what, cure = f"JSON non valido: qui serve {expected}", ""
        if word := _NO_NUMBER.match(self.text, self.lines[line - 1] + column - 1):
            what, cure = f"`{word.group()}` non è un valore di JSON", "scrivi il numero, o togli la voce"
        raise NotJsonError(Problem(self.builder.name, line, column, "", what, cure))
