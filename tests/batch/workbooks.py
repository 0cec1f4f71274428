"""Small workbooks of every format, written byte by byte: what no library writes any more, or writes wrong on purpose."""

import io
import struct
import zipfile

from tests.attachments import samples

NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINK = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.{0}"/>'
    "{1}</Relationships>"
)
ROOT_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>'
    "</Relationships>"
)
STYLES = '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.{0}"/>'
TODAYS = (
    '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/'
    'spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>'
)
Cell = "str | float | tuple[str, object] | None"
"""A text, a number, or a pair: `day` and a serial, `error` and what is shown."""


def serial(days_from_1900: int, *, from_1904: bool) -> int:
    return days_from_1900 - (1462 if from_1904 else 0)


def xlsx(rows, *, flag: str = "", more: str = "", prefix: str = "") -> bytes:
    """An .xlsx; `flag` is the text of date1904, `more` what stands at the end of the workbook."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_xml(cell, f"{chr(65 + place)}{number}") for place, cell in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    said = f'<workbookPr date1904="{flag}"/>' if flag else "<workbookPr/>"
    book = f'<workbook {NS} {LINK}>{said}<sheets><sheet name="F" sheetId="1" r:id="rId1"/></sheets>{more}</workbook>'
    if prefix:
        book = book.replace(NS, NS.replace("xmlns=", f"xmlns:{prefix}="))
        for tag in ("workbookPr", "workbook", "sheets", "sheet"):
            for before in (f"<{tag} ", f"<{tag}>", f"<{tag}/", f"</{tag}>"):
                book = book.replace(before, before.replace(tag, f"{prefix}:{tag}"))
    styles = f'<styleSheet {NS}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"
    return samples.package({
        "[Content_Types].xml": types, "_rels/.rels": ROOT_RELATIONS, "xl/workbook.xml": book, "xl/styles.xml": styles,
        "xl/_rels/workbook.xml.rels": RELATIONS.format("xml", STYLES.format("xml")),
        "xl/worksheets/sheet1.xml": f"<worksheet {NS}><sheetData>{''.join(lines)}</sheetData></worksheet>",
    })  # fmt: skip


def _xml(cell, place):
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t>{cell}</t></is></c>'
    if isinstance(cell, tuple):
        kind, value = cell
        return (
            f'<c r="{place}" s="1"><v>{value}</v></c>' if kind == "day" else f'<c r="{place}" t="e"><v>{value}</v></c>'
        )
    return f'<c r="{place}"><v>{cell}</v></c>'


def _record(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(body)
    return head + (bytes([size]) if size < 128 else bytes([size & 0x7F | 0x80, size >> 7])) + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsb(rows, *, from_1904: bool = False) -> bytes:
    sheet = _record(129) + _record(148, struct.pack("<IIII", 0, len(rows), 0, 9)) + _record(145)
    for number, row in enumerate(rows):
        sheet += _record(0, struct.pack("<I", number) + bytes(13))
        for place, cell in enumerate(row):
            if cell is not None:
                sheet += _binary(cell, place)
    sheet += _record(146) + _record(130)
    book = _record(131) + _record(153, struct.pack("<II", int(from_1904), 0) + _wide("")) + _record(143)
    book += _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("F")) + _record(144) + _record(132)
    formats = struct.pack("<HHHHH", 0, 0, 0, 0, 0) + bytes(6), struct.pack("<HHHHH", 0, 14, 0, 0, 0) + bytes(6)
    styles = _record(278) + _record(617, struct.pack("<I", 2)) + b"".join(_record(47, each) for each in formats)
    styles += _record(618) + _record(279)
    return samples.package({
        "[Content_Types].xml": "<Types/>", "xl/workbook.bin": book, "xl/worksheets/sheet1.bin": sheet,
        "xl/styles.bin": styles, "xl/_rels/workbook.bin.rels": RELATIONS.format("bin", STYLES.format("bin")),
    })  # fmt: skip


def _binary(cell, place):
    def head(style=0):
        return struct.pack("<II", place, style)

    if isinstance(cell, str):
        return _record(6, head() + _wide(cell))
    if isinstance(cell, tuple):
        kind, value = cell
        return _record(5, head(1) + struct.pack("<d", value)) if kind == "day" else _record(3, head() + bytes([42]))
    return _record(5, head() + struct.pack("<d", cell))


def xls(rows, *, from_1904: bool = False) -> bytes:
    def record(kind, body=b""):
        return struct.pack("<HH", kind, len(body)) + body

    def style(form):
        return record(0x00E0, struct.pack("<HHH", 0, form, 0) + bytes(14))

    top = record(0x0022, struct.pack("<H", int(from_1904)))
    top += record(0x0031, struct.pack("<HHHHHBBBBB", 200, 0, 0, 400, 0, 0, 0, 0, 0, 1) + b"A") * 5
    top += style(0) * 16 + style(14)
    begin = record(0x0809, struct.pack("<HHHHII", 0x0600, 5, 0x0DBB, 0x07CC, 0, 6))
    bound = 4 + 8 + 1
    offset = len(begin) + len(top) + bound + 4
    body = begin + top + record(0x0085, struct.pack("<IHBB", offset, 0, 1, 0) + b"F") + record(0x000A)
    body += record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0x0DBB, 0x07CC, 0, 6))
    body += record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, 9, 0))
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            at = struct.pack("<HH", number, place)
            if isinstance(cell, str):
                text = cell.encode("utf-16-le")
                body += record(0x0204, at + struct.pack("<HHB", 15, len(cell), 1) + text)
            elif isinstance(cell, tuple) and cell[0] == "error":
                body += record(0x0205, at + struct.pack("<HBB", 15, 42, 1))
            elif cell is not None:
                form, value = (16, cell[1]) if isinstance(cell, tuple) else (15, cell)
                body += record(0x0203, at + struct.pack("<Hd", form, value))
    return samples.compound({"Workbook": body + record(0x000A)})


def ods(rows) -> bytes:
    """An .ods; a day is an ISO text, an error what LibreOffice writes: a value of nothing beside what it shows."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    calc = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    lines = "".join(f"<table:table-row>{''.join(map(_open, row))}</table:table-row>" for row in rows)
    content = (
        f"<office:document-content {spaces} {calc}><office:body><office:spreadsheet>"
        f'<table:table table:name="F">{lines}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", samples.MANIFEST.format(""))
        package.writestr("content.xml", content)
    return out.getvalue()


def _open(cell):
    def made(attributes, text):
        return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"

    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, str):
        return made('office:value-type="string"', cell)
    if isinstance(cell, tuple) and cell[0] == "day":
        return made(f'office:value-type="date" office:date-value="{cell[1]}"', "04/05/26")
    if isinstance(cell, tuple):
        value = 'office:value-type="string" office:string-value="" calcext:value-type="error"'
        return made(f'table:formula="of:=NA()" {value}', cell[1])
    return made(f'office:value-type="float" office:value="{cell}"', cell)
