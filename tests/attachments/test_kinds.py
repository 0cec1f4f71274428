"""What a file is, against what its extension says it is."""

import struct

import pytest

from tests.attachments import samples

PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(52) + struct.pack("<I", 128) + bytes(64) + b"PE\x00\x00" + bytes(200)
PAGE = b"<!DOCTYPE html>\n<html><head><title>Accesso</title></head><body>Accedi per vedere il file</body></html>"


@pytest.mark.parametrize("extension", samples.GOOD)
def test_a_sound_file_of_each_format_has_nothing_to_remark(inspected, extension):
    content = samples.GOOD[extension]()
    found = inspected(f"Allegato.{extension.upper()}", content)
    assert (found.kind_by_extension, found.kind_by_content) == (extension, extension)
    assert (found.content_agrees, found.encrypted, found.problems) == (True, False, ())
    assert found.bytes == len(content)


@pytest.mark.parametrize("extension", samples.GOOD)
@pytest.mark.parametrize("other", samples.GOOD)
def test_only_its_own_extension_suits_a_format(inspected, extension, other):
    found = inspected(f"a.{extension}", samples.GOOD[other]())
    assert found.content_agrees is (extension == other)
    assert found.has("content_differs") is (extension != other)


@pytest.mark.parametrize("extension", samples.GOOD)
def test_a_renamed_program_is_seen(inspected, extension):
    found = inspected(f"bolletta.{extension}", PROGRAM)
    assert (found.kind_by_content, found.content_agrees) == ("exe", False)
    assert found.has("executable")
    assert found.has("content_differs")


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.pdf", PAGE, "html"),
        ("a.pdf", b"\n  <HTML><body>%PDF-1.7</body></HTML>", "html"),
        ("a.pdf", b"<!-- x --><html></html>", "html"),
        ("a.xls", PAGE.decode().encode("utf-16"), "html"),
        ("a.pdf", b"gentile Sportello, allego la bolletta", "text"),
        ("a.pdf", "è già stata pagata".encode("cp1252"), "text"),
        ("a.docx", samples.package({"foto.txt": "x"}), "zip"),
        ("a.docx", samples.package({"word/document.xml": "<x/>"}), "zip"),
        ("a.docx", samples.package({"[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>"}), "zip"),
        ("a.odt", samples.package({"mimetype": "application/epub+zip"}), "zip"),
        ("a.odt", samples.opendocument("text-template"), "zip"),
        ("a.xlsx", samples.package({}), "zip"),
        ("a.doc", samples.compound({"Altro": b"x"}), "ole"),
        ("a.doc", b"{\\rtf1\\ansi ciao}", "rtf"),
        ("a.jpg", b"GIF89a" + bytes(40), "gif"),
        ("a.png", b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(30), "heif"),
        ("a.mp3", b"\x00\x00\x00\x20ftypM4A \x00\x00\x02\x00isomiso2" + bytes(20), "m4a"),
        ("a.mp3", b"\xff\xfb\x90\x00" + b"\x07" * 600, "unknown"),
        ("a.wav", b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(50), "webp"),
        ("a.wav", b"RIFF\x24\x00\x00\x00AVI LIST" + bytes(50), "avi"),
        ("a.bmp", b"BM" + b"\x07" * 60, "unknown"),
        ("a.pdf", bytes(5000), "unknown"),
        ("a.pdf", b"Rar!\x1a\x07\x01\x00" + bytes(40), "rar"),
        ("a.pdf", b"\x7fELF\x02\x01\x01" + bytes(60), "elf"),
        ("a.doc", b"#!/bin/sh\nrm -rf /\n", "script"),
    ],
)
def test_what_is_not_what_it_says_is_named(inspected, name, content, kind):
    found = inspected(name, content)
    assert (found.kind_by_content, found.content_agrees) == (kind, False)
    assert found.has("content_differs")


def test_a_document_with_macros_is_not_the_document_without(inspected):
    content = samples.docx(
        main="application/vnd.ms-word.document.macroEnabled.main+xml", more={"word/vbaProject.bin": b"x"}
    )
    found = inspected("a.docx", content)
    assert (found.kind_by_content, found.content_agrees) == ("docm", False)
    assert found.has("macros")


@pytest.mark.parametrize(
    "content", [b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c" + bytes(40), b"x"]
)
def test_no_content_contradicts_an_extension_that_names_no_format(inspected, content):
    found = inspected("voce.mwa", content)
    assert (found.kind_by_extension, found.content_agrees) == ("mwa", None)
    assert not found.problems


def test_an_extension_outside_the_list_promises_nothing(inspected):
    assert (
        inspected("voce.wma", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c").content_agrees
        is None
    )
    assert inspected("senza", samples.pdf()).content_agrees is None


def test_mp3_with_a_tag_and_pictures_with_previews_are_whole(inspected):
    assert not inspected("a.mp3", samples.mp3(tag=True)).problems
    assert not inspected("a.jpg", samples.jpg(preview=samples.jpg())).problems
    assert inspected("a.jpeg", samples.jpg()).content_agrees is True


@pytest.mark.parametrize("before", range(4))
def test_a_long_text_stays_text_wherever_the_reading_stops(inspected, before):
    found = inspected("a.txt", b"x" * before + "€".encode() * 30_000)
    assert (found.kind_by_content, found.problems) == ("text", ())


def test_a_pdf_may_begin_on_a_later_line(inspected):
    assert inspected("a.pdf", b"\r\nX-Scanner: 1\r\n" + samples.pdf()).kind_by_content == "pdf"


@pytest.mark.parametrize("extension", samples.GOOD)
def test_an_empty_file_is_empty_and_nothing_else(inspected, extension):
    found = inspected(f"a.{extension}", b"")
    assert (found.bytes, found.kind_by_content, found.content_agrees, found.encrypted) == (0, "empty", None, None)
    assert [problem.code for problem in found.problems] == ["empty"]


@pytest.mark.parametrize("extension", [one for one in samples.GOOD if one != "mp3"])
@pytest.mark.parametrize("tenths", [5, 8])
def test_a_file_cut_short_is_truncated_or_unreadable_never_of_another_kind(inspected, extension, tenths):
    content = samples.GOOD[extension]()
    found = inspected(f"a.{extension}", content[: len(content) * tenths // 10])
    assert found.has("truncated", "unreadable")
    assert found.content_agrees is not False


def test_a_picture_with_only_the_preview_whole_is_truncated(codes):
    content = samples.jpg(preview=samples.jpg())
    assert codes("a.jpg", content[:-2]) == {"truncated"}


def test_a_wav_of_the_other_endianness_is_whole(inspected):
    content = samples.wav()
    assert not inspected("a.wav", b"RIFX" + content[4:8][::-1] + content[8:]).problems


def test_lengths_written_by_who_did_not_know_them_are_forgiven(inspected):
    content = samples.wav()
    for unknown in (b"\xff\xff\xff\xff", bytes(4)):
        assert not inspected("a.wav", content[:4] + unknown + content[8:]).problems


def test_a_document_without_its_parts_is_incomplete(codes):
    types = '<Types><Override PartName="/word/document.xml" ContentType="{}"/></Types>'
    assert codes("a.docx", samples.package({"[Content_Types].xml": types.format(samples.WORD)})) == {"incomplete"}
    assert codes("a.odt", samples.package({"mimetype": "application/vnd.oasis.opendocument.text"})) == {"incomplete"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("documenti.url", b"[InternetShortcut]\r\nURL=https://example.org/x\r\n"),
        ("documenti.desktop", b"[Desktop Entry]\nType=Link\nURL=https://example.org/x\n"),
        ("documenti.webloc", b'<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>x</string></dict></plist>'),
        ("documenti.webloc", b"bplist00\xd1\x01\x02SURL_\x10\x17https://example.org/" + bytes(20)),
        ("documenti.lnk", b"L\x00\x00\x00\x01\x14\x02\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00F" + bytes(60)),
        ("documenti.html", b'<html><head><meta http-equiv="refresh" content="0; url=https://example.org"></head></html>'),
        ("documenti.html", b"<html><script>window.location = 'https://example.org'</script></html>"),
        ("documenti.txt", b"https://example.org/a\r\nwww.example.org/b\r\n"),
        ("documenti.txt", "https://example.org/a".encode("utf-16")),
        ("documenti.pdf", b"https://example.org/a"),
        ("documenti.docx", samples.docx("https://example.org/a", "", "www.example.org")),
        ("documenti.odt", samples.opendocument("text", content="<o><p>https://example.org/a</p></o>")),
    ],
)  # fmt: skip
def test_a_link_instead_of_a_document_is_seen(codes, name, content):
    assert "link" in codes(name, content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.txt", b"le bollette sono su https://example.org/a"),
        ("a.html", PAGE),
        ("a.docx", samples.docx("Gentile Sportello,", "vedi https://example.org")),
        ("a.docx", samples.docx("")),
        ("a.docx", samples.docx("https://example.org</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>")),
    ],
)
def test_a_document_that_mentions_a_link_is_a_document(codes, name, content):
    assert "link" not in codes(name, content)
