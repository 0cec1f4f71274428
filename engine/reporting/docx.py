"""A letter as a Word document: the same text, the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from itertools import groupby

_EPOCH = (1980, 1, 1, 0, 0, 0)


def as_docx(text: str) -> bytes:
    """The document of a plain text: a paragraph for each, lines that begin with `- ` as a list."""
    from docx import Document  # noqa: PLC0415  only letters need it

    document = Document()
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "", "", ""
    properties.created = properties.modified = datetime(2020, 1, 1, tzinfo=UTC)
    for block in text.strip().split("\n\n"):
        for bullet, lines in groupby(block.split("\n"), lambda line: line.startswith("- ")):
            if bullet:
                for line in lines:
                    document.add_paragraph(line.removeprefix("- "), style="List Bullet")
            else:
                document.add_paragraph("\n".join(lines))
    target = io.BytesIO()
    document.save(target)
    return _timeless(target.getvalue())


def _timeless(archive: bytes) -> bytes:
    """The same archive with no time of writing in it."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _EPOCH), old.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()
