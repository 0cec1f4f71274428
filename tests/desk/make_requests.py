"""Writes the example requests with their attachments: `python -m tests.desk.make_requests`. Same bytes every time.

Everything is invented: there is no person, supply or document behind any of it."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "fixtures" / "requests"

_PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_ID = b"conforme-example"
_JPG = (
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////"
    "////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z"
)


def pdf(*, locked: bool = False) -> bytes:
    """A page with a line on it; `locked`: behind a password (40-bit RC4, enough to be called encrypted)."""
    key, extra = _lock() if locked else (b"", b"")
    stream = b"BT /F1 12 Tf 72 720 Td (Documento di esempio) Tj ET"
    if locked:
        stream = _rc4(hashlib.md5(key + b"\x04\x00\x00\x00\x00").digest()[:10], stream)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        *([extra] if extra else []),
    ]
    out, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    lock = b" /Encrypt 5 0 R" if extra else b""
    ids = b" /ID [<%s> <%s>]" % (_ID.hex().encode(), _ID.hex().encode())
    return out + b"trailer\n<< /Size %d /Root 1 0 R%s%s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, lock, ids, start,
    )  # fmt: skip


def _lock() -> tuple[bytes, bytes]:
    """The key and the dictionary of the standard handler, revision 2, for a password nobody is told."""
    password = (b"esempio" + _PAD)[:32]
    owner = _rc4(hashlib.md5(password).digest()[:5], password)
    permissions = b"\xfc\xff\xff\xff"
    key = hashlib.md5(password + owner + permissions + _ID).digest()[:5]
    user = _rc4(key, _PAD)
    return key, b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (owner.hex().encode(), user.hex().encode())


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


def docx(text: str) -> bytes:
    """A Word document of one paragraph, stored without compression."""
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    packages = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{packages}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{packages}/relationships"><Relationship Id="rId1" '
        f'Type="{office}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{main}"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
        "<w:sectPr/></w:body></w:document>",
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, body in parts.items():
            archive.writestr(
                zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), f'<?xml version="1.0" encoding="UTF-8"?>{body}'
            )
    return target.getvalue()


def jpg() -> bytes:
    """A grey dot."""
    return base64.b64decode(_JPG)


def program() -> bytes:
    """The beginning of a Windows program that does nothing: it has no code."""
    return b"MZ" + b"\x90\x00\x03" + b"\x00" * 55 + b"\x40\x00\x00\x00" + b"PE\x00\x00\x4c\x01" + b"\x00" * 250


REQUESTS: dict[str, tuple[str, dict[str, bytes]]] = {
    "info-supplier-complete": (
        """\
id: info-supplier-complete
title: Chi è il fornitore attuale, chiesto dal Portale alla vigilia del 1º maggio
as_of: 2026-04-30
facts:
  service: smart_info
  topic: supplier_identity
  request_channel: portal
  request_sent_on: 2026-04-30
  request_complete: true
  customer_type: domestic
  via_delegate: false
""",
        {"bolletta.pdf": pdf(), "contatore.JPG": jpg()},
    ),
    "help-bonus-too-early": (
        """\
id: help-bonus-too-early
title: Bonus non riconosciuto, richiesta spedita nel trentesimo giorno di attesa
as_of: 2026-07-01
facts:
  service: smart_help
  topic: bonus
  request_channel: portal
  request_sent_on: 2026-07-01
  request_complete: true
  via_delegate: false
  complaint_received_on: 2026-06-01
  complaint_reply_sent_on: null
""",
        {"reclamo.docx": docx("Reclamo di esempio")},
    ),
    "help-delegate-locked-file": (
        """\
id: help-delegate-locked-file
title: Un'associazione scrive dal Portale senza il documento di chi delega
as_of: 2026-07-10
facts:
  service: smart_help
  topic: bonus
  request_channel: portal
  request_sent_on: 2026-07-10
  request_complete: true
  via_delegate: true
  delegation_written: true
  principal_id_attached: false
  complaint_received_on: 2026-06-01
  complaint_reply_sent_on: null
  attachments: [{name: delega.docx, bytes: 1000}]
""",
        {"delega.docx": docx("Delega di esempio"), "bolletta.pdf": pdf(locked=True)},
    ),
    "info-disguised-program": (
        """\
id: info-disguised-program
title: Un programma con il nome di una bolletta
as_of: 2026-04-30
facts:
  service: smart_info
  topic: cmor_amount_and_requester
  request_channel: email
  request_sent_on: 2026-04-30
  request_complete: true
  interest_form_complete: true
  customer_type: domestic
  via_delegate: false
""",
        {"bolletta.pdf": program()},
    ),
    "help-tariff-not-here": (
        """\
id: help-tariff-not-here
title: Una controversia che SMART Help non tratta
as_of: 2026-07-10
facts:
  service: smart_help
  topic: other
  request_channel: portal
  request_sent_on: 2026-07-10
  request_complete: true
  via_delegate: false
  complaint_received_on: 2026-05-04
  complaint_reply_sent_on: 2026-05-29
  complaint_reply_satisfactory: false
""",
        {"bolletta.pdf": pdf()},
    ),
    "info-history-open": (
        """\
id: info-history-open
title: Storico dei fornitori, senza dire chi scrive
as_of: 2026-04-30
facts:
  service: smart_info
  topic: supplier_history
  history_from: 2024-01-01
  request_channel: email
  request_sent_on: 2026-04-30
  request_complete: true
  attachments: [{name: bolletta.pdf, bytes: 636, encrypted: false}]
""",
        {"bolletta.pdf": pdf()},
    ),
}


def write(folder: Path = FOLDER) -> None:
    """Writes every request below the folder."""
    for name, (text, files) in REQUESTS.items():
        (folder / name / "attachments").mkdir(parents=True, exist_ok=True)
        (folder / name / "request.yaml").write_text(text, encoding="utf-8")
        for file, data in files.items():
            (folder / name / "attachments" / file).write_bytes(data)


if __name__ == "__main__":
    write()
