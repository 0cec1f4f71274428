"""Word and PDF documents of a few lines, for tests."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import pypdf


def word(lines: Sequence[str], rows: Sequence[Sequence[str]] = ()) -> bytes:
    """A .docx with a paragraph for each line, and a table."""
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for at, row in enumerate(rows):
            for cell, text in zip(table.rows[at].cells, row, strict=True):
                cell.text = text
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def pdf(pages: Sequence[Sequence[str | tuple[int, str]]], *, password: str = "") -> bytes:
    """A PDF of lines under one another; a line may say how far from the left it stands."""
    writer = pypdf.PdfWriter()
    for lines in pages:
        page = writer.add_blank_page(595, 842)
        shown = [line if isinstance(line, tuple) else (40, line) for line in lines]
        text = b"".join(
            b"BT /F1 9 Tf %d %d Td (%s) Tj ET\n" % (left, 800 - 12 * at, _escaped(line))
            for at, (left, line) in enumerate(shown)
        )
        stream = pypdf.generic.DecodedStreamObject()
        stream.set_data(text)
        page[pypdf.generic.NameObject("/Contents")] = writer._add_object(stream)
        font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"}
        page[pypdf.generic.NameObject("/Resources")] = _dictionary({"/Font": _dictionary({"/F1": _names(font)})})
    if password:
        writer.encrypt(password)
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def _escaped(line: str) -> bytes:
    return line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")


def _names(names: dict[str, str]) -> pypdf.generic.DictionaryObject:
    return _dictionary({key: pypdf.generic.NameObject(value) for key, value in names.items()})


def _dictionary(items: dict[str, pypdf.generic.PdfObject]) -> pypdf.generic.DictionaryObject:
    return pypdf.generic.DictionaryObject({pypdf.generic.NameObject(key): value for key, value in items.items()})
