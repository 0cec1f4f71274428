"""Files that ask for a password, and those that only look so."""

import struct

import pytest

from tests.attachments import samples

OLD_DOCTYPE = '<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">'


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_a_pdf_with_a_password_is_encrypted(inspected, algorithm):
    found = inspected("a.pdf", samples.pdf("segreta", "altra", algorithm))
    assert (found.encrypted, found.problems) == (True, ())


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_pdf_with_limitations_only_opens_like_any_other(inspected, algorithm):
    found = inspected("a.pdf", samples.pdf("", "altra", algorithm))
    assert found.encrypted is False
    assert [problem.code for problem in found.problems] == ["opens_without_password"]


def test_a_pdf_protected_with_certificates_is_encrypted(inspected):
    # the handler is named after the standard one in a plain dictionary; pypdf has no hand for another
    content = samples.pdf("segreta").replace(b"/Filter /Standard", b"/Filter /AdobePub")
    assert b"/AdobePub" in content
    assert inspected("a.pdf", content).encrypted is True


def test_a_broken_encrypted_pdf_still_says_so_and_a_broken_plain_one_does_not_know(inspected):
    trailer = b"\ntrailer << /Size 3 /Root 9 0 R /Encrypt 7 0 R >>\nstartxref\n5\n%%EOF\n"
    found = inspected("a.pdf", b"%PDF-1.7\n" + trailer)
    assert found.encrypted is True
    assert found.has("unreadable")
    found = inspected("b.pdf", b"%PDF-1.7\nniente\n%%EOF\n")
    assert found.encrypted is None
    assert found.has("unreadable")


@pytest.mark.parametrize(("name", "plain"), [("a.docx", samples.docx), ("a.xlsx", samples.xlsx)])
def test_an_office_document_with_a_password_is_encrypted(inspected, name, plain):
    found = inspected(name, samples.encrypted_office(plain()))
    assert (found.kind_by_content, found.content_agrees, found.encrypted) == ("ooxml-encrypted", True, True)
    assert not found.problems


@pytest.mark.parametrize(("name", "make"), [("a.doc", samples.doc), ("a.xls", samples.xls)])
def test_a_legacy_document_with_a_password_is_encrypted(inspected, name, make):
    assert inspected(name, make(encrypted=True)).encrypted is True
    assert inspected(name, make()).encrypted is False


def test_write_protection_before_the_password_record_does_not_hide_it(inspected):
    begin = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 5, 0, 0, 0, 0)
    records = (
        begin + struct.pack("<HH", 0x0086, 0) + struct.pack("<HHHHH", 0x002F, 6, 0, 1, 2) + struct.pack("<HH", 10, 0)
    )
    assert inspected("a.xls", samples.compound({"Workbook": records})).encrypted is True


def test_a_legacy_document_whose_streams_are_not_what_they_say_is_unreadable(inspected):
    found = inspected("a.xls", samples.compound({"Workbook": b"niente"}))
    assert (found.kind_by_content, found.encrypted) == ("xls", None)
    assert found.has("unreadable")


@pytest.mark.parametrize("kind", ["text", "spreadsheet"])
def test_an_opendocument_with_a_password_is_encrypted(inspected, kind):
    name = {"text": "a.odt", "spreadsheet": "a.ods"}[kind]
    found = inspected(name, samples.opendocument(kind, samples.MANIFEST.format(samples.ENCRYPTION)))
    assert (found.content_agrees, found.encrypted, found.problems) == (True, True, ())


def test_the_declaration_that_old_writers_put_first_is_no_bomb(inspected):
    found = inspected("a.odt", samples.opendocument("text", OLD_DOCTYPE + samples.MANIFEST.format("")))
    assert (found.encrypted, found.problems) == (False, ())


def test_an_archive_with_a_password_is_encrypted(inspected):
    content = bytearray(samples.package({"a.txt": "x" * 50}))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        content[content.index(mark) + offset] |= 1
    found = inspected("a.docx", bytes(content))
    assert (found.kind_by_content, found.encrypted) == ("zip", True)
