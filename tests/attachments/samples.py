"""Small real files of every kind, made when a test needs them: nothing binary is kept in the repository."""

import io
import struct
import wave
import zipfile
import zlib
from functools import cache

import msoffcrypto
from msoffcrypto.format.ooxml import OOXMLFile
from pypdf import PdfWriter

PASSWORD = "segreta"

MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{}</manifest:manifest>'
)
ENCRYPTION = (
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
    '<manifest:encryption-data manifest:checksum-type="SHA1/1K"/></manifest:file-entry>'
)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


@cache
def pdf(user: str | None = None, owner: str | None = None, algorithm: str = "AES-256") -> bytes:
    """One empty page; encrypted when a password is given (an empty one too)."""
    writer = PdfWriter()
    writer.add_blank_page(width=100, height=100)
    if user is not None:
        writer.encrypt(user, owner, algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def png() -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\x00\x00")) + chunk(b"IEND", b"")


def jpg(preview: bytes = b"") -> bytes:
    """Segments, a scan and the end mark; `preview` stands inside a segment, as cameras leave it."""
    app = b"JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + preview
    return (
        b"\xff\xd8\xff\xe0" + struct.pack(">H", len(app) + 2) + app
        + b"\xff\xdb\x00\x43\x00" + bytes(range(1, 65))
        + b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x12\x34\xff\x00\x56" * 20 + b"\xff\xd9"
    )  # fmt: skip


def bmp() -> bytes:
    pixels = bytes(4)
    return (
        b"BM" + struct.pack("<IHHI", 54 + len(pixels), 0, 0, 54)
        + struct.pack("<IiiHHIIiiII", 40, 1, 1, 1, 24, 0, len(pixels), 2835, 2835, 0, 0) + pixels
    )  # fmt: skip


def wav() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(1600))
    return out.getvalue()


def mp3(tag: bool = False) -> bytes:
    """Three silent frames of 128 kbit/s at 44.1 kHz (417 bytes each), with a tag before them or without."""
    frame = b"\xff\xfb\x90\x00" + bytes(413)
    return (b"ID3\x03\x00\x00\x00\x00\x00\x0a" + bytes(10) if tag else b"") + frame * 3


def package(parts: dict[str, bytes | str], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def office(part: str, main: str, body: str, more: dict[str, bytes | str] | None = None) -> bytes:
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{part}" ContentType="{main}"/></Types>'
    )
    return package({"[Content_Types].xml": types, "_rels/.rels": "<Relationships/>", part: body, **(more or {})})


def docx(*paragraphs: str, main: str = WORD, more: dict[str, bytes | str] | None = None) -> bytes:
    lines = "".join(
        f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in paragraphs or ("Gentile Sportello,", "allego.")
    )
    return office("word/document.xml", main, f'<w:document xmlns:w="{W}"><w:body>{lines}</w:body></w:document>', more)


def xlsx() -> bytes:
    return office("xl/workbook.xml", SHEET, "<workbook/>", {"xl/worksheets/sheet1.xml": "<worksheet/>"})


def opendocument(
    kind: str, manifest: str = MANIFEST.format(""), content: str = "<office><p>testo</p></office>"
) -> bytes:
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    return package({"mimetype": mimetype, "META-INF/manifest.xml": manifest, "content.xml": content})


@cache
def encrypted_office(plain: bytes) -> bytes:
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(plain)).encrypt(PASSWORD, out)
    assert msoffcrypto.OfficeFile(io.BytesIO(out.getvalue())).is_encrypted()
    return out.getvalue()


def compound(streams: dict[str, bytes]) -> bytes:
    """A version 3 OLE compound file. Streams are padded to 4096 bytes, so that none needs the small-sector table."""
    free, end, fat_mark, none = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
    bodies = {name: data.ljust(4096, b"\x00") for name, data in streams.items()}
    bodies = {name: data.ljust(-(-len(data) // 512) * 512, b"\x00") for name, data in bodies.items()}
    directory_sectors = -(-(len(bodies) + 1) // 4)
    table = [fat_mark, *range(2, 1 + directory_sectors), end]
    starts, content = {}, b""
    for name, data in bodies.items():
        starts[name] = len(table)
        count = len(data) // 512
        table += [*range(len(table) + 1, len(table) + count), end]
        content += data
    assert len(table) <= 128
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
        + struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0, 0) + struct.pack("<108I", *[free] * 108)
    )  # fmt: skip

    def record(name: str, sort: int, right: int, child: int, start: int, size: int) -> bytes:
        label = name.encode("utf-16-le")
        return (
            label.ljust(64, b"\x00") + struct.pack("<HBBIII", len(label) + 2, sort, 1, none, right, child)
            + bytes(36) + struct.pack("<IQ", start, size)
        )  # fmt: skip

    records = [record("Root Entry", 5, none, 1, end, 0)]
    for number, (name, data) in enumerate(bodies.items(), 1):
        records.append(record(name, 2, number + 1 if number < len(bodies) else none, none, starts[name], len(data)))
    listing = b"".join(records).ljust(directory_sectors * 512, b"\x00")
    return header + struct.pack("<128I", *table, *[free] * (128 - len(table))) + listing + content


def doc(encrypted: bool = False) -> bytes:
    """The header of a Word 97 document, whose flag 0x0100 says that it is encrypted."""
    fib = struct.pack(
        "<HHHHHHHIBBHHII", 0xA5EC, 0xC1, 0, 0x0410, 0, 0x0100 if encrypted else 0, 0xBF, 0, 0, 0, 0, 0, 0, 0
    )
    return compound({"WordDocument": fib, "1Table": b"", "0Table": b""})


def xls(encrypted: bool = False) -> bytes:
    """The globals of an Excel 97 workbook: BOF, FILEPASS if encrypted, EOF."""
    begin = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 5, 0, 0, 0, 0)
    lock = struct.pack("<HHHHH", 0x002F, 6, 0, 1, 2) if encrypted else b""
    return compound({"Workbook": begin + lock + struct.pack("<HH", 0x000A, 0)})


GOOD = {
    "pdf": pdf, "png": png, "jpg": jpg, "bmp": bmp, "wav": wav, "mp3": mp3, "docx": docx, "xlsx": xlsx,
    "odt": lambda: opendocument("text"), "ods": lambda: opendocument("spreadsheet"), "doc": doc, "xls": xls,
}  # fmt: skip
"""A whole, readable, unprotected file of every extension that names a format (.mwa names none)."""

STARTS = [
    b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"MZ", b"ID3",
    b"RIFF\x24\x00\x00\x00WAVE", b"<html>", b"\xff\xfe", b"\xff\xfb\x90\x00",
]  # fmt: skip
"""How files of many kinds begin, to be followed by anything."""
