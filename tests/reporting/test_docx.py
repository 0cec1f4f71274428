"""Letters as Word documents: one page size, one language, the same bytes every time."""

from __future__ import annotations

import io

import docx

from engine.reporting.docx import as_docx


def test_the_word_document_is_a4_and_italian_with_its_subject_in_bold():
    made = docx.Document(io.BytesIO(as_docx("Ufficio\n\nOggetto: prova\n\n- a\n- b\n")))
    section = made.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert 'w:lang w:val="it-IT"' in made.styles.element.xml
    assert made.core_properties.language == "it-IT"
    assert [paragraph.runs[0].bold for paragraph in made.paragraphs] == [None, True, None, None]
    assert [paragraph.style.name for paragraph in made.paragraphs[2:]] == ["List Bullet"] * 2


def test_a_word_document_is_the_same_every_time():
    assert as_docx("Uno\ndue\n\nElenco:\n- a\n- b\n") == as_docx("Uno\ndue\n\nElenco:\n- a\n- b\n")
