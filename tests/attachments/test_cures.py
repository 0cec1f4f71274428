"""What people really send, one shape a line: what it is, whether it can serve, and the cure where it cannot.

A desk that takes the thirteen endings of the rules is asked; every file is made here, none is kept."""

import bz2
import gzip
import io
import lzma
import random
import struct
import tarfile

import pytest

from engine.attachments import cure, fault
from tests.attachments import samples

LISTED = ("doc", "docx", "xls", "xlsx", "odt", "ods", "pdf", "jpg", "png", "bmp", "mp3", "wav", "mwa")
PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(52) + struct.pack("<I", 128) + bytes(64) + b"PE\x00\x00" + bytes(200)
MAIL = (
    b"Return-Path: <a@example.org>\r\nReceived: from mx\r\n\tby mx\r\nFrom: a@example.org\r\nTo: b@example.org\r\n"
    b"Subject: reclamo\r\nMIME-Version: 1.0\r\n\r\nallego\r\n"
)
SIGNED = bytes.fromhex("06092a864886f70d010702")
SEALED = bytes.fromhex("06092a864886f70d010703")
WEB = b"<!DOCTYPE html>\n<html><head><title>Bolletta</title></head><body>importo</body></html>"
OFFICE = "application/vnd.openxmlformats-officedocument."


def media(brand: bytes, more: bytes = b"") -> bytes:
    """A file of the family of MP4: its first box says of which."""
    body = b"ftyp" + brand + bytes(4) + brand + more
    return struct.pack(">I", len(body) + 4) + body + bytes(60)


def tape() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        entry = tarfile.TarInfo("a.txt")
        entry.size = 3
        archive.addfile(entry, io.BytesIO(b"abc"))
    return out.getvalue()


def envelope(kind: bytes = SIGNED, inside: bytes = b"") -> bytes:
    return b"\x30\x82" + struct.pack(">H", len(kind) + 4 + len(inside)) + kind + b"\xa0\x82\x00\x00" + inside


def in_letters(body: bytes, armour: str = "") -> bytes:
    import base64

    text = base64.encodebytes(body)
    return f"-----BEGIN {armour}-----\n".encode() + text + f"-----END {armour}-----\n".encode() if armour else text


def locked_zip() -> bytes:
    content = bytearray(samples.package({"a.txt": "x" * 50}))
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        content[content.index(mark) + offset] |= 1
    return bytes(content)


def unasked_workbook() -> bytes:
    """A workbook protected with the password that Excel tries by itself."""
    from msoffcrypto.format.ooxml import OOXMLFile

    out = io.BytesIO()
    # below a few kilobytes the library that encrypts writes what it cannot read again
    large = {"xl/media/noise.bin": random.Random(1).randbytes(8000)}
    plain = samples.office("xl/workbook.xml", samples.SHEET, "<workbook/>", large)
    OOXMLFile(io.BytesIO(plain)).encrypt("VelvetSweatshop", out)
    return out.getvalue()


PDF, JPG, PNG = samples.pdf(), samples.jpg(), samples.png()
OK = ""
PICTURE, SOUND = "inviare la foto o la scansione come .jpg, .png o .pdf", "convertire l'audio in .mp3 o .wav"
FILM, ARCHIVE = "un filmato non si può allegare", "estrarre i documenti dall'archivio"
ENVELOPE, MESSAGE = "senza la busta", "insieme ai suoi allegati"
LINK, PAGE, PROGRAMS = "non un collegamento", "stampare la pagina come .pdf", "questo è un programma"
TEXT, LOCKED, AGAIN = "salvare il documento come .pdf", "senza password", "questo non si apre per intero"
EMPTY, MACROS, INVOICE = "è arrivato vuoto", "senza macro", "una copia leggibile come .pdf"

CORPUS = [
    # PDF
    ("bolletta.pdf", PDF, "pdf", OK),
    ("BOLLETTA.PDF", PDF, "pdf", OK),
    ("con-bom.pdf", b"\xef\xbb\xbf" + PDF, "pdf", OK),
    ("con-spazio.pdf", b" \r\n" + PDF, "pdf", OK),
    ("con-commento.pdf", b"<!-- scaricato dal portale -->\n" + PDF, "pdf", OK),
    ("da-scanner.pdf", b"\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n" + PDF, "pdf", OK),
    ("dopo-zeri.pdf", bytes(512) + PDF, "pdf", OK),
    ("tardi.pdf", b"x" * 1019 + PDF, "pdf", OK),
    ("troppo-tardi.pdf", b"x" * 1020 + PDF, "text", TEXT),
    ("pagina-e-pdf.pdf", b"<html></html>\n" + PDF, "pdf", OK),
    ("solo-limitato.pdf", samples.pdf("", "altra"), "pdf", OK),
    ("con-password.pdf", samples.pdf("segreta", "altra"), "pdf", LOCKED),
    ("tagliato.pdf", PDF[:-200], "pdf", AGAIN),
    ("quasi-niente.pdf", b"%PDF-1.7\n", "pdf", AGAIN),
    ("vuoto.pdf", b"", "empty", EMPTY),
    ("firmato-dentro.pdf", PDF + b"\n% firma", "pdf", OK),
    ("senza-estensione", PDF, "pdf", "rinominare il file in .pdf"),
    ("bolletta.pdf.pdf", PDF, "pdf", OK),
    ("bolletta.pdf.tmp1", PDF, "pdf", "rinominare il file in .pdf"),
    # pictures
    ("foto.jpg", JPG, "jpg", OK),
    ("foto.JPG", JPG, "jpg", OK),
    ("foto.jpeg", JPG, "jpg", "rinominare il file in .jpg"),
    ("foto.jfif", JPG, "jpg", "rinominare il file in .jpg"),
    ("foto.jpe", JPG, "jpg", "rinominare il file in .jpg"),
    ("foto.heic", media(b"heic", b"mif1"), "heif", PICTURE),
    ("foto.heif", media(b"mif1", b"heic"), "heif", PICTURE),
    ("iphone.jpg", media(b"heic", b"mif1"), "heif", PICTURE),
    ("web.webp", b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(50), "webp", PICTURE),
    ("scaricata.jpg", b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(50), "webp", PICTURE),
    ("nuova.avif", media(b"avif", b"mif1"), "avif", PICTURE),
    ("scan.tif", b"II*\x00\x08\x00\x00\x00" + bytes(60), "tiff", PICTURE),
    ("fax.tiff", b"MM\x00*\x00\x00\x00\x08" + bytes(60), "tiff", PICTURE),
    ("logo.gif", b"GIF89a" + bytes(40), "gif", PICTURE),
    ("schermata.png", PNG, "png", OK),
    ("schermata.jpg", PNG, "png", "rinominare il file in .png"),
    ("mezza.png", PNG[:40], "png", AGAIN),
    ("mezza.jpg", JPG[:-2], "jpg", AGAIN),
    ("disegno.bmp", samples.bmp(), "bmp", OK),
    ("disegno.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "svg", PICTURE),
    ("grezza.cr2", b"II*\x00\x10\x00\x00\x00CR\x02\x00" + bytes(60), "cr2", PICTURE),
    # sound and film
    ("nota.mp3", samples.mp3(), "mp3", OK),
    ("nota.wav", samples.wav(), "wav", OK),
    ("nota.m4a", media(b"M4A "), "m4a", SOUND),
    ("nota.mp3", media(b"M4A "), "m4a", SOUND),
    ("vocale.opus", b"OggS\x00\x02" + bytes(22) + b"\x01\x13OpusHead" + bytes(30), "ogg", SOUND),
    ("vocale.ogg", b"OggS\x00\x02" + bytes(22) + b"\x01\x1e\x01vorbis" + bytes(30), "ogg", SOUND),
    ("vecchia.amr", b"#!AMR\n" + bytes(60), "amr", SOUND),
    ("registratore.wma", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c" + bytes(60), "wma", SOUND),
    ("nota.aac", b"\xff\xf1\x50\x80\x02\x1f\xfc" + bytes(60), "aac", SOUND),
    ("nota.flac", b"fLaC\x00\x00\x00\x22" + bytes(60), "flac", SOUND),
    ("contatore.mp4", media(b"isom", b"mp42"), "mp4", FILM),
    ("contatore.mov", media(b"qt  "), "mov", FILM),
    ("contatore.avi", b"RIFF\x24\x00\x00\x00AVI LIST" + bytes(50), "avi", FILM),
    # Office
    ("reclamo.docx", samples.docx(), "docx", OK),
    ("reclamo.doc", samples.doc(), "doc", OK),
    ("reclamo.doc", samples.docx(), "docx", "rinominare il file in .docx"),
    ("reclamo.docx", samples.doc(), "doc", "rinominare il file in .doc"),
    ("reclamo.odt", samples.opendocument("text"), "odt", OK),
    ("consumi.xlsx", samples.xlsx(), "xlsx", OK),
    ("consumi.xls", samples.xls(), "xls", OK),
    ("consumi.ods", samples.opendocument("spreadsheet"), "ods", OK),
    ("consumi.xls", WEB, "html", PAGE),
    ("consumi.csv", b"mese;kwh\n1;200\n", "text", TEXT),
    ("reclamo.rtf", b"{\\rtf1\\ansi ciao}", "rtf", TEXT),
    ("reclamo.txt", b"gentile Sportello", "text", TEXT),
    ("reclamo.pages", samples.package({"Index/Document.iwa": b"x"}), "zip", TEXT),
    ("slide.pptx", samples.office("ppt/presentation.xml", OFFICE + "presentationml.presentation.main+xml", "<p/>"),
     "pptx", TEXT),
    ("slide.odp", samples.opendocument("presentation"), "odp", TEXT),
    ("macro.docm", samples.docx(main="application/vnd.ms-word.document.macroEnabled.main+xml",
     more={"word/vbaProject.bin": b"x"}), "docm", MACROS),
    ("macro.docx", samples.docx(main="application/vnd.ms-word.document.macroEnabled.main+xml",
     more={"word/vbaProject.bin": b"x"}), "docm", MACROS),
    ("chiuso.docx", samples.encrypted_office(samples.docx()), "ooxml-encrypted", LOCKED),
    ("chiuso.doc", samples.doc(encrypted=True), "doc", LOCKED),
    ("protetto-da-excel.xlsx", unasked_workbook(), "xlsx", OK),
    ("mezzo.docx", samples.docx()[:300], "zip", AGAIN),
    ("stampa.ps", b"%!PS-Adobe-3.0\n%%Title: x\n", "ps", TEXT),
    # mail, signed files, invoices, pages, links
    ("messaggio.eml", MAIL, "eml", MESSAGE),
    ("messaggio.pdf", MAIL, "eml", MESSAGE),
    ("messaggio.msg", samples.compound({"__properties_version1.0": b"x"}), "msg", MESSAGE),
    ("posta.mbox", b"From a@example.org Mon Jan  5 10:00:00 2026\nFrom: a@example.org\n\nciao", "eml", MESSAGE),
    ("winmail.dat", b"\x78\x9f\x3e\x22" + bytes(60), "tnef", MESSAGE),
    ("contratto.pdf.p7m", envelope(inside=PDF), "p7m", ENVELOPE),
    ("contratto.p7m", envelope(), "p7m", ENVELOPE),
    ("contratto.pdf.p7m", b"\x30\x80" + SIGNED + b"\xa0\x80\x30\x80" + bytes(60) + PDF, "p7m", ENVELOPE),
    ("contratto.pdf.p7m", in_letters(envelope(inside=PDF)), "p7m", ENVELOPE),
    ("contratto.p7m", in_letters(envelope(inside=PDF), "PKCS7"), "p7m", ENVELOPE),
    ("firma.p7s", envelope(), "p7m", ENVELOPE),
    ("contratto.pdf", envelope(inside=PDF), "p7m", ENVELOPE),
    ("segreto.p7m", envelope(SEALED), "p7m", LOCKED),
    ("fattura.xml", b'<?xml version="1.0"?><p:FatturaElettronica versione="FPR12"/>', "xml", INVOICE),
    ("pagina.html", WEB, "html", PAGE),
    ("pagina.pdf", WEB, "html", PAGE),
    ("pagina.mht", MAIL.replace(b"\r\n\r\n", b"\r\nContent-Type: multipart/related\r\n\r\n"), "eml", MESSAGE),
    ("documenti.url", b"[InternetShortcut]\r\nURL=https://example.org/x\r\n", "url", LINK),
    ("documenti.txt", b"https://example.org/a\r\n", "text", LINK),
    ("documenti.pdf", b"https://example.org/a", "text", LINK),
    ("documenti.lnk", b"L\x00\x00\x00\x01\x14\x02\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00F" + bytes(60), "lnk", LINK),
    # archives
    ("documenti.zip", samples.package({"a.pdf": PDF}), "zip", ARCHIVE),
    ("documenti.pdf", samples.package({"a.pdf": PDF}), "zip", ARCHIVE),
    ("documenti.zip", locked_zip(), "zip", LOCKED),
    ("documenti.7z", b"7z\xbc\xaf'\x1c\x00\x04" + bytes(60), "7z", ARCHIVE),
    ("documenti.rar", b"Rar!\x1a\x07\x01\x00" + bytes(60), "rar", ARCHIVE),
    ("documenti.tar", tape(), "tar", ARCHIVE),
    ("bolletta.pdf.gz", gzip.compress(PDF), "gz", ARCHIVE),
    ("bolletta.xz", lzma.compress(PDF), "xz", ARCHIVE),
    ("bolletta.bz2", bz2.compress(PDF), "tbz2", ARCHIVE),
    # disguises
    ("bolletta.pdf", PROGRAM, "exe", PROGRAMS),
    ("bolletta.pdf.exe", PROGRAM, "exe", PROGRAMS),
    ("bolletta.pdf", PROGRAM[:140] + b"%PDF-1.7\n" + bytes(80), "exe", PROGRAMS),
    ("bolletta.doc", b"#!/bin/sh\nrm -rf /\n", "script", PROGRAMS),
    ("foto.pdf", samples.jpg(preview=b"%PDF-1.7\n"), "jpg", "rinominare il file in .jpg"),
    ("archivio.pdf", samples.package({"%PDF-1.7": b"x"}), "zip", ARCHIVE),
    ("boh.pdf", b"\x07\x99\xee" * 400, "unknown", TEXT),
    ("zeri.pdf", bytes(3000), "unknown", TEXT),
]  # fmt: skip


def test_the_corpus_is_large_and_each_shape_is_another():
    assert len({(name, content) for name, content, _, _ in CORPUS}) == len(CORPUS) >= 60


@pytest.mark.parametrize(("name", "content", "kind", "told"), CORPUS, ids=[f"{each[0]}-{each[2]}" for each in CORPUS])
def test_each_shape_is_what_it_is_and_has_its_own_cure(inspected, name, content, kind, told):
    found = inspected(name, content)
    assert found.kind_by_content == kind
    said = cure(found, LISTED)
    assert told in said
    assert bool(said) is bool(told) is bool(fault(found, LISTED))


@pytest.mark.parametrize("listed", [(), ("pdf",), LISTED])
def test_a_cure_names_only_endings_that_are_taken(inspected, listed):
    import re

    for name, content, _, _ in CORPUS:
        said = cure(inspected(name, content), listed)
        named = set(re.findall(r"\.([a-z0-9]{3,4})\b", said))
        assert not listed or named <= set(listed) | {"p7m"}, (name, said)
