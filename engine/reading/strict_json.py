"""JSON with positions and the same strictness as `strict_yaml`: repeated keys refused, numbers with a decimal part or
an exponent kept as text, bounded depth. The standard parser says whether the text is JSON, and where it stops being so;
what it accepts needs no grammar any more: its tokens go to the builder."""

from __future__ import annotations

import json
import re
from bisect import bisect_right

from engine.errors import Problem
from engine.reading.builder import MAX_NODES, Builder
from engine.reading.document import Document, StrictYamlError, decode

_TOKEN = re.compile(r'([{\[])|([}\]])|("(?:[^"\\]|\\.)*+"?)|([^\s{}\[\],:"]+)', re.DOTALL)
_NO_NUMBER = re.compile("NaN|-?Infinity")
"""What programs write for a number that is none; the standard parser takes it for one."""
_BLANKS = " \t\r\n"
_COMMA = re.compile(f"[{_BLANKS}]*,?[{_BLANKS}]*")
_VALUE = "qui serve un valore"
_WRONG = {
    "Expecting ':'": "qui serve `:`",
    "Expecting ','": "qui serve `,` o la chiusura",
    "Expecting property name": "qui serve una chiave tra virgolette",
    "Illegal trailing comma before end of object": "qui serve una chiave tra virgolette",
    "Extra data": "qui serve la fine del file",
    "Unterminated string": "qui comincia un testo che nessuna virgoletta chiude",
    "Invalid control character": "qui comincia un testo con un a capo o una tabulazione",
    "Invalid \\": "qui comincia un testo con una sequenza `\\` sconosciuta",
}
"""What is wrong, by how the message of the standard parser begins; any other says that it wanted a value."""
_OR_CLOSED = {"{": "qui serve una chiave tra virgolette o `}`", "[": "qui serve un valore o `]`"}
"""What may stand after a bracket."""
_CURES = {
    "Unterminated string": "chiudi le virgolette",
    "Invalid control character": "scrivi `\\n` o `\\t`",
    "Invalid \\": "scrivi `\\\\` per una barra",
}


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
    offset, problem = _end_of_json(text)
    lines = [0, *(match.end() for match in re.finditer("\n", text))]
    builder = Builder(name, nodes=nodes)
    for match in _TOKEN.finditer(text):
        opening, closing, string, word = match.groups()
        if word and (none := _NO_NUMBER.match(word)) and match.start() <= offset:
            offset = match.start()
            problem = f"`{none.group()}` non è un valore di JSON", "scrivi il numero, o togli la voce"
            break
        if match.end() > offset:
            offset = min(offset, match.start()) if string else offset
            break
        line, column = _position(lines, match.start())
        if opening:
            builder.open(opening == "{", line, column)
        elif closing:
            builder.close()
        elif string is not None:
            builder.scalar(json.loads(string) if "\\" in string else string[1:-1], False, line, column)
        else:
            builder.scalar(word, True, line, column)
    if problem is None:
        return builder.finish()
    if builder.problems:
        raise StrictYamlError(builder.problems)
    raise NotJsonError(Problem(name, *_position(lines, offset), "", *problem))


def _end_of_json(text: str) -> tuple[int, tuple[str, str] | None]:
    """Where the text stops being JSON, and what to say of it there, with the cure; its end, where all of it is."""
    try:
        # Numbers stay text: to make an int of a million figures would take for ever.
        json.loads(text, parse_int=str, parse_float=str)
    except RecursionError:
        # Deeper than the builder lets anything be: it says where.
        return len(text), None
    except json.JSONDecodeError as error:
        offset, kind = error.pos, next((kind for kind in _WRONG if error.msg.startswith(kind)), "")
        if error.msg.startswith("Illegal trailing comma") and (comma := _COMMA.match(text, offset)):
            # From Python 3.13 on, the comma too many is reported instead of what follows it.
            offset = comma.end()
        what = _WRONG.get(kind, _VALUE)
        if kind not in _CURES:
            what = _OR_CLOSED.get(text[:offset].rstrip(_BLANKS)[-1:], what)
        return offset, (f"JSON non valido: {what}", _CURES.get(kind, ""))
    return len(text), None


def _position(lines: list[int], offset: int) -> tuple[int, int]:
    line = bisect_right(lines, offset)
    return line, offset - lines[line - 1] + 1
