"""What a Word or PDF document says. It runs in a process of its own (see `documents`): parsers meet damaged files there alone."""

from __future__ import annotations

import io
import json
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

UNPACKED: Final = 300_000_000
"""How many bytes a Word document may come to once unpacked."""
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS: Final = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_LEFT_OUT: Final = frozenset({f"{_W}del", f"{_W}moveFrom", _FALLBACK})
"""What was deleted, and what is there a second time for old programs."""
_EDGE: Final = 2
_DIGITS: Final = re.compile(r"\d+")


class NotReadableError(Exception):
    """Why a document has no text for us: `encrypted`, `damaged`, `empty`, `too_heavy`."""


def run(memory: int) -> None:
    """Reads a kind of file and its bytes from the input; answers one line of JSON, `{"text": …}` or `{"why": …}`."""
    _bound(memory)
    kind = sys.stdin.buffer.readline().decode("ascii").strip()
    data = sys.stdin.buffer.read()
    replies, sys.stdout = sys.stdout, sys.stderr  # a parser that prints must not answer for us
    replies.write(json.dumps(_answer(kind, data)) + "\n")
    replies.flush()


def _answer(kind: str, data: bytes) -> dict[str, str]:
    readers: dict[str, Callable[[bytes], str]] = {".docx": from_word, ".pdf": from_pdf}
    try:
        text = readers[kind](data)
    except NotReadableError as error:
        return {"why": str(error)}
    except MemoryError:
        return {"why": "too_heavy"}
    except Exception:
        # parsers fail in ways nobody lists
        return {"why": "damaged"}
    return {"text": text} if text.strip() else {"why": "empty"}


def from_word(data: bytes) -> str:
    """The text of a .docx: a line per paragraph and per row of a table, its cells apart by tabulations, in the order they
    are read; then the notes. What a reviewer deleted is left out, what was put in is there."""
    import docx  # noqa: PLC0415  takes long to import
    from docx.oxml.parser import parse_xml  # noqa: PLC0415

    if data.startswith(_COMPOUND):
        raise NotReadableError("encrypted")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(part.file_size for part in package.infolist()) > UNPACKED:
            raise NotReadableError("too_heavy")
    document = docx.Document(io.BytesIO(data))
    notes = [
        parse_xml(part.target_part.blob)
        for part in document.part.rels.values()
        if not part.is_external and part.reltype.endswith(("/footnotes", "/endnotes"))
    ]
    return "\n".join(line for root in (document.element.body, *notes) for line in _blocks(root))


def _blocks(root: Any) -> Iterator[str]:  # noqa: ANN401  an element of lxml, which has no types
    """The lines of everything below an element, tables by row."""
    for element in root:
        if element.tag == f"{_W}p":
            yield from "".join(_said(element)).split("\n")
        elif element.tag == f"{_W}tbl":
            for row in element.iter(f"{_W}tr"):
                if _table_of(row) is element:
                    yield "\t".join(" ".join(_blocks(cell)) for cell in row if cell.tag in (f"{_W}tc", f"{_W}sdt"))
        elif isinstance(element.tag, str) and element.tag not in _LEFT_OUT:
            yield from _blocks(element)


def _table_of(row: Any) -> Any:  # noqa: ANN401  as above
    """The table that a row belongs to, which may stand in a cell of another."""
    return next(row.iterancestors(f"{_W}tbl"), None)


def _said(element: Any) -> Iterator[str]:  # noqa: ANN401  as above
    """The text below an element; that of a box in it on lines of its own."""
    for part in element:
        if part.tag == f"{_W}t":
            yield part.text or ""
        elif part.tag in _SIGNS:
            yield _SIGNS[part.tag]
        elif part.tag in (f"{_W}p", f"{_W}tbl"):
            yield "\n" + "\n".join(_blocks([part])) + "\n"
        elif isinstance(part.tag, str) and part.tag not in _LEFT_OUT:
            yield from _said(part)


def from_pdf(data: bytes) -> str:
    """The text of a PDF, page after page, without the lines that head or foot most pages."""
    import pypdf  # noqa: PLC0415  takes long to import

    reader = pypdf.PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotReadableError("encrypted")
    return "\n".join(line for page in _without_edges([_lines(page) for page in reader.pages]) for line in page)


def _lines(page: Any) -> list[str]:  # noqa: ANN401  a page of pypdf, imported late
    return [line for line in page.extract_text().replace("\f", "\n").split("\n") if line.strip()]


def _without_edges(pages: list[list[str]]) -> list[list[str]]:
    """The lines of the pages without those at their edges that, numbers apart, stand there on more than half of them."""
    if len(pages) <= _EDGE:
        return pages
    edges = Counter(line for page in pages for line in {_plain(line) for line in (*page[:_EDGE], *page[-_EDGE:])})
    often = {line for line, times in edges.items() if times * 2 > len(pages)}
    return [
        [line for at, line in enumerate(page) if _EDGE <= at < len(page) - _EDGE or _plain(line) not in often]
        for page in pages
    ]


def _plain(line: str) -> str:
    return " ".join(_DIGITS.sub("0", line).split())


def _bound(memory: int) -> None:
    """Bounds memory and forbids writing, where the system can."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
