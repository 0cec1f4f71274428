"""What Word and PDF documents say."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from engine.provenance import opening
from engine.provenance.opening import NotReadableError, from_pdf, from_word
from tests.provenance.files import pdf, word


def built(*paragraphs: str) -> bytes:
    """A Word document of paragraphs given as XML."""
    document = docx.Document()
    for xml in paragraphs:
        document.element.body.insert(-1, parse_xml(xml.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1)))
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def test_paragraphs_and_rows_are_lines() -> None:
    assert from_word(word(["uno", "due"], [["a", "1"], ["b", "2"]])).rstrip("\n") == "uno\ndue\na\t1\nb\t2"


def test_what_a_reviewer_deleted_is_out_and_what_was_put_in_is_there() -> None:
    said = built(
        "<w:p><w:r><w:t>entro </w:t></w:r><w:del><w:r><w:delText>45</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>40</w:t></w:r></w:ins><w:r><w:tab/><w:t>giorni</w:t><w:br/><w:t>utili</w:t></w:r></w:p>"
    )
    assert from_word(said).strip() == "entro 40\tgiorni\nutili"


def test_a_table_in_a_cell_is_read_once() -> None:
    document = docx.Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "fuori"
    inner = outer.cell(0, 1).add_table(1, 1)
    inner.cell(0, 0).text = "dentro"
    held = io.BytesIO()
    document.save(held)
    assert from_word(held.getvalue()).split() == ["fuori", "dentro"]


def test_a_bomb_is_too_heavy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "UNPACKED", 1000)
    with pytest.raises(NotReadableError, match="too_heavy"):
        from_word(word(["uno"]))


def test_notes_come_last() -> None:
    held = io.BytesIO(word(["testo"]))
    notes = (
        f'<?xml version="1.0"?><w:footnotes {nsdecls("w")}><w:footnote w:id="1">'
        "<w:p><w:r><w:t>entro 5 giorni</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    out = io.BytesIO()
    with zipfile.ZipFile(held) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "[Content_Types].xml":
                data = data.replace(
                    b"</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{kind}"/></Types>'.encode()
                )
            if name == "word/_rels/document.xml.rels":
                target = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
                data = data.replace(
                    b"</Relationships>",
                    f'<Relationship Id="rId99" Type="{target}" Target="footnotes.xml"/></Relationships>'.encode(),
                )
            new.writestr(name, data)
        new.writestr("word/footnotes.xml", notes)
    assert from_word(out.getvalue()).split("\n")[-1] == "entro 5 giorni"


def test_heads_and_feet_of_pages_do_not_divide_a_paragraph() -> None:
    pages = [["Contratto, pagina 1", "entro 30", "piede"], ["Contratto, pagina 2", "giorni", "piede"],
             ["Contratto, pagina 3", "dal ricevimento", "piede"]]  # fmt: skip
    assert from_pdf(pdf(pages)) == "entro 30\ngiorni\ndal ricevimento"


def test_few_pages_keep_what_they_repeat() -> None:
    assert from_pdf(pdf([["premio 10"], ["premio 12"]])) == "premio 10\npremio 12"


def test_an_empty_password_opens() -> None:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf([["uno"]])))
    writer.encrypt(user_password="", owner_password="segreta")
    held = io.BytesIO()
    writer.write(held)
    assert from_pdf(held.getvalue()) == "uno"
