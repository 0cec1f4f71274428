"""The rows of a CSV, by one grammar whatever the cut: a quoted field begins and ends with its separator or its line,
quotes inside it are doubled; any other quote is a letter. An empty line is not a row. A line that breaks the grammar
is a row by itself, a bad one, so that a lone quote costs its own line and no other."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import polars as pl

AHEAD = 1 << 20
"""How far, in bytes, a closing quote is looked for beyond the end of a part."""
MALFORMED = "virgolette fuori posto (racchiudi tra virgolette tutto il campo e raddoppia quelle che contiene)"


class Grammar(NamedTuple):
    """Patterns of bytes; every row ends with a newline. `regular` is many rows that any reader of CSV reads alike: no
    empty one, all of so many fields, quotes only around fields. No pattern ever goes back on what it has taken."""

    row: re.Pattern[bytes]
    rows: re.Pattern[bytes]
    field: re.Pattern[bytes]
    regular: re.Pattern[bytes]


@lru_cache(maxsize=8)
def grammar(separator: str, fields: int = 1) -> Grammar:
    """The grammar of a separator, an ASCII character."""
    by = re.escape(separator.encode())
    quoted = rb'"[^"]*+(?:""[^"]*+)*+"(?=%b|\r?\n)' % by
    loose, plain = rb'(?:%b|(?!")[^%b\n]*+)' % (quoted, by), rb'(?:%b|[^"%b\n]*+)' % (quoted, by)
    row = rb"%b(?:%b%b)*+\r?\n" % (loose, by, loose)
    regular = rb"(?!\r?\n)%b(?:%b%b){%d}+\r?\n" % (plain, by, plain, fields - 1)
    return Grammar(
        row=re.compile(row),
        rows=re.compile(rb"(?:%b)++" % row),
        field=re.compile(rb'(?:"([^"]*+(?:""[^"]*+)*+)"(?=%b|\r?\n)|([^%b\n]*?))(?:%b|\r?\n)' % (by, by, by)),
        regular=re.compile(rb"(?:%b)*+" % regular),
    )


def end_of_rows(block: bytes, separator: str, enough: int) -> int:
    """Where the first row that reaches `enough` bytes ends, in a block that begins with a row; the block's own end when
    its last line goes on beyond it."""
    plain = block.find(b"\n", enough - 1) + 1 or len(block)
    if block.find(b'"', 0, plain) < 0:
        return plain
    patterns, end = grammar(separator), 0
    while end < min(enough, len(block)):
        match = patterns.rows.match(block, end, enough) or patterns.row.match(block, end)
        end = match.end() if match else block.find(b"\n", end) + 1 or len(block)
    return end


def header(head: bytes, separator: str) -> tuple[list[bytes] | None, int]:
    """The fields of the first row, None where it breaks the grammar, and where it ends."""
    start = len(head) - len(head.lstrip(b"\r\n"))
    end = start + end_of_rows(head[start:], separator, 1)
    row = head[start:end]
    return _fields(row if row.endswith(b"\n") else row + b"\n", separator), end


def read(body: bytes, separator: str, width: int, places: Sequence[int]) -> tuple[pl.DataFrame, dict[int, str]]:
    """The columns at some places (each named by its place) of UTF-8 rows, and what is wrong with those that are none."""
    if body and not body.endswith(b"\n"):
        body += b"\n"
    bad: dict[int, str] = {}
    if not _regular(body, separator, width):
        body = b"".join(_mended(body, separator, width, bad))
    schema = {str(place): pl.String for place in range(width)}
    names = [str(place) for place in places]
    if not body:
        return pl.DataFrame(schema=dict.fromkeys(names, pl.String)), bad
    frame = pl.read_csv(io.BytesIO(body), has_header=False, schema=schema, separator=separator)
    return frame.select(names), bad


def _regular(body: bytes, separator: str, width: int) -> bool:
    """Whether any reader of CSV reads these rows alike."""
    if b'"' in body or width == 1:
        return grammar(separator, width).regular.fullmatch(body) is not None
    mark = separator.encode()
    marks = body.translate(None, bytes(set(range(256)) - {*mark, *b"\n"}))
    return marks == (mark * (width - 1) + b"\n") * marks.count(b"\n")


def _mended(body: bytes, separator: str, width: int, bad: dict[int, str]) -> Iterator[bytes]:
    """Every row as any reader of CSV reads it; bad rows, noted in `bad`, without contents."""
    regular, by = grammar(separator, width).regular, separator.encode()
    nothing = by.join([b'""'] * width) + b"\n"
    lines = (line for line in rows(body, separator) if line not in (b"\n", b"\r\n"))
    for number, line in enumerate(lines):
        if regular.fullmatch(line):
            yield line
            continue
        fields = _fields(line, separator)
        if fields is not None and len(fields) == width:
            yield by.join(b'"%b"' % field.replace(b'"', b'""') for field in fields) + b"\n"
            continue
        bad[number] = MALFORMED if fields is None else f"la riga ha {len(fields)} campi, ne servono {width}"
        yield nothing


def rows(body: bytes, separator: str) -> Iterator[bytes]:
    """The lines that are rows, and those that break the grammar, each whole; a body ends with a newline."""
    row, start = grammar(separator).row, 0
    while start < len(body):
        match = row.match(body, start)
        end = match.end() if match else body.index(b"\n", start) + 1
        yield body[start:end]
        start = end


def _fields(line: bytes, separator: str) -> list[bytes] | None:
    """The fields of one row; None where it breaks the grammar."""
    patterns = grammar(separator)
    if not patterns.row.fullmatch(line):
        return None
    matches = patterns.field.finditer(line)
    return [each[2] if each[1] is None else each[1].replace(b'""', b'"') for each in matches]
