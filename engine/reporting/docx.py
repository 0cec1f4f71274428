"""A letter as a Word document: the same text, A4, in Italian, the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document

LANGUAGE = "it-IT"
SUBJECT = "Oggetto: "
_EPOCH = (1980, 1, 1, 0, 0, 0)
_A4, _MARGIN = (210, 297), 25
"""Millimetres."""


def as_docx(text: str) -> bytes:
    """The document of a plain text: a paragraph for each, lines that begin with `- ` as a list, the subject in bold."""
    import docx  # noqa: PLC0415  only letters need it

    document = docx.Document()
    _prepare(document)
    for block in text.strip().split("\n\n"):
        for bullet, lines in groupby(block.split("\n"), lambda line: line.startswith("- ")):
            if bullet:
                for line in lines:
                    document.add_paragraph(line.removeprefix("- "), style="List Bullet")
            else:
                _paragraph(document, "\n".join(lines))
    target = io.BytesIO()
    document.save(target)
    return _timeless(target.getvalue())


def _prepare(document: Document) -> None:
    """A4 with even margins, Italian for the spelling checker, no trace of who wrote it and when."""
    from docx.oxml.ns import qn  # noqa: PLC0415  only letters need it
    from docx.shared import Mm  # noqa: PLC0415

    properties = document.core_properties
    properties.author, properties.comments, properties.title, properties.language = "", "", "", LANGUAGE
    properties.created = properties.modified = datetime(2020, 1, 1, tzinfo=UTC)
    for section in document.sections:
        section.page_width, section.page_height = Mm(_A4[0]), Mm(_A4[1])
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)


def _paragraph(document: Document, text: str) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(text).bold = True if text.startswith(SUBJECT) else None


def _timeless(archive: bytes) -> bytes:
    """The same archive with no time of writing in it."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()
