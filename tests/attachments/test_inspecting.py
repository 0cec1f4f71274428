"""Files made to cost time or memory, to lead elsewhere, or to run: they are reported, and that is all. Whatever the bytes
and the name, there is an answer, and it is one of those foreseen."""

import io
import os
import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.attachments import Inspection, Inspector, Limits, inspect_file, inspect_folder
from tests.attachments import samples

MIB = 1024 * 1024
BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">{}]><m>&z;</m>'.format(
    "".join(f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefghi", "bcdefghiz", strict=True))
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><m>&x;</m>'
EXTENSIONS = st.sampled_from([*samples.GOOD, "mwa", "jpeg", "exe", "url", ""])
SHARED = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def codes(found: Inspection) -> set[str]:
    return {problem.code for problem in found.problems}


def growth(inspector: Inspector, path: Path) -> int:
    """How many bytes of memory the helper process added at its peak while it looked at a file that it can survive."""
    inspector.file(path.parent / "prima.pdf")

    def peak() -> int:
        status = Path(f"/proc/{inspector._helper._process.pid}/status")
        if not status.exists():
            pytest.skip("the memory of a process is read from /proc")
        return next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) * 1024

    before = peak()
    inspector.file(path)
    return peak() - before


def bomb(part: str, mebibytes: int) -> bytes:
    """A Word document, one part of which unpacks to zeros without end."""
    out = io.BytesIO(samples.docx())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive, archive.open(part, "w", force_zip64=True) as body:
        for _ in range(mebibytes):
            body.write(bytes(MIB))
    return out.getvalue()


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("part", ["word/media/image1.bmp", "word/document.xml", "[Content_Types].xml"])
@pytest.mark.slow
def test_an_archive_that_expands_without_end_is_reported_and_not_unpacked(tmp_path, part):
    (tmp_path / "prima.pdf").write_bytes(samples.pdf())
    path = tmp_path / "a.docx"
    path.write_bytes(bomb(part, 300))
    with Inspector() as inspector:
        assert growth(inspector, path) < 16 * MIB
        found = inspector.file(path)
    assert found.has("expands", "unreadable")
    assert found.content_agrees is not False


def test_a_part_that_declares_less_than_it_holds_is_cut_at_the_limit(tmp_path):
    content = bytearray(samples.opendocument("text", samples.MANIFEST.format("<x>" + "a" * 5_000_000 + "</x>")))
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = content.index(b"META-INF/manifest.xml", content.index(mark)) if mark == b"PK\x03\x04" else -1
        start = at - 30 if at >= 0 else content.rindex(mark, 0, content.rindex(b"META-INF/manifest.xml"))
        content[start + offset : start + offset + 4] = struct.pack("<I", 1000)
    (tmp_path / "a.odt").write_bytes(content)
    found = inspect_file(tmp_path / "a.odt")
    assert found.has("unreadable")
    assert found.encrypted is None


def test_archives_inside_archives_stay_shut(tmp_path):
    inner = samples.package({"bomba.bin": bytes(5 * MIB)})
    (tmp_path / "a.docx").write_bytes(samples.docx(more={f"word/embeddings/{n}.zip": inner for n in range(20)}))
    assert not inspect_file(tmp_path / "a.docx").problems


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_parts_packed_as_documents_never_are_stay_shut(tmp_path, packing):
    parts = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>"}
    (tmp_path / "a.docx").write_bytes(samples.package(parts, packing))
    assert inspect_file(tmp_path / "a.docx").has("unreadable")


@pytest.mark.parametrize("manifest", [BOMB, OUTSIDE, "<m>" * 20_000, "<m", ""])
def test_hostile_xml_is_unreadable(tmp_path, manifest):
    (tmp_path / "a.odt").write_bytes(samples.opendocument("text", manifest))
    found = inspect_file(tmp_path / "a.odt")
    assert found.encrypted is None
    assert found.has("unreadable")


@pytest.mark.parametrize("extension", ["pdf", "docx", "doc", "jpg", "mp3", "txt"])
def test_a_sparse_file_of_two_gigabytes_is_measured_and_not_read(tmp_path, extension):
    path = tmp_path / f"a.{extension}"
    path.write_bytes(samples.GOOD[extension]() if extension in samples.GOOD else b"")
    os.truncate(path, 2 * 1024 * MIB)
    (tmp_path / "prima.pdf").write_bytes(samples.pdf())
    with Inspector() as inspector:
        assert growth(inspector, path) < 16 * MIB
        found = inspector.file(path)
    assert found.bytes == 2 * 1024 * MIB
    assert found.content_agrees is not False
    assert found.has("too_large") is (extension not in ("mp3", "txt"))  # of those two no more than the start counts


@pytest.mark.parametrize(
    "body",
    [
        b"1 0 obj\n" + b"[" * 200_000 + b"\nendobj\n",
        b"1 0 obj\n" + b"<</A " * 100_000 + b"\nendobj\n",
        b"".join(b"%d 0 obj\n<</Type /Page>>\nendobj\n" % number for number in range(60_000)),
        b"xref\n0 99999999\n" + b"0000000000 65535 f \n" * 50_000,
        b"trailer <</Prev 9 /Root 1 0 R>>\nstartxref\n9\n%%EOF\n" * 1000,
    ],
    ids=["deep arrays", "deep dictionaries", "many objects", "huge table", "loop of tables"],
)
@pytest.mark.slow
def test_a_pdf_made_to_exhaust_its_reader_costs_bounded_time(tmp_path, body):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n" + body + b"trailer <</Size 9 /Root 1 0 R>>\nstartxref\n9\n%%EOF\n")
    (tmp_path / "b.pdf").write_bytes(samples.pdf())
    found = inspect_folder(tmp_path, limits=Limits(file_seconds=3))
    assert found.attachments[0].has("unreadable", "too_heavy")
    assert not found.attachments[1].problems


def test_an_archive_with_a_huge_directory_is_not_listed(tmp_path):
    content = bytearray(samples.docx()) + bytes(10 * MIB)
    content += struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 65_000, 65_000, 10 * MIB, len(content) - 10 * MIB, 0)
    (tmp_path / "a.docx").write_bytes(content)
    assert inspect_file(tmp_path / "a.docx").has("too_heavy")


def test_a_file_replaced_by_a_link_or_a_pipe_after_it_was_listed_is_not_opened(tmp_path):
    (tmp_path / "a.pdf").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "b.pdf")
    with Inspector() as inspector:
        assert inspector._helper.look(tmp_path / "a.pdf").codes == ("no_access",)
        assert inspector._helper.look(tmp_path / "b.pdf").codes == ("device",)


def test_a_folder_that_takes_too_long_is_left_with_its_files_named(tmp_path):
    (tmp_path / "a.pdf").write_bytes(samples.pdf())
    found = inspect_folder(tmp_path, limits=Limits(folder_seconds=0))
    assert codes(found) == {"folder_time"}
    assert found.attachments[0].has("not_examined")
    assert (found.attachments[0].kind_by_extension, found.attachments[0].bytes) == ("pdf", len(samples.pdf()))


def test_a_file_that_is_not_there_has_no_access(tmp_path):
    assert inspect_file(tmp_path / "manca.pdf").has("no_access")
    assert inspect_file(Path("a\x00b.pdf")).has("no_access")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads every file")
def test_a_file_nobody_may_read_has_no_access(tmp_path):
    (tmp_path / "a.pdf").write_bytes(samples.pdf())
    (tmp_path / "a.pdf").chmod(0)
    assert inspect_file(tmp_path / "a.pdf").has("no_access")


@pytest.mark.parametrize(
    "name",
    [
        "a\u202efdp.exe",
        "a\nb.pdf",
        "..\\..\\a.pdf",
        "\x1b[31ma.pdf",
        "a" * 251 + ".pdf",
        " ",
        "-rf",
        "\udcff\udcfe.pdf",
    ],
)
def test_no_name_is_too_strange_to_report(tmp_path, name):
    (tmp_path / name).write_bytes(samples.pdf())
    found = inspect_folder(tmp_path).attachments[0]
    assert found.kind_by_content == "pdf"
    assert found.name.isprintable()
    assert len(found.name) <= 60


def test_no_remark_quotes_a_name_or_a_content(tmp_path):
    who = "RSSMRA80A01H501U"
    for extension in (*samples.GOOD, "url", "exe"):
        (tmp_path / f"{who}.{extension}").write_bytes(b"[InternetShortcut]\nURL=https://example.org/" + who.encode())
    (tmp_path / f"{who}.dir").symlink_to(who)
    found = inspect_folder(tmp_path)
    assert who not in repr(found)
    assert all(
        problem.text == problem.text.strip() and "\n" not in problem.text
        for one in found.attachments
        for problem in one.problems
    )


def answered(inspector, folder, extension, content):
    path = folder / (f"a.{extension}" if extension else "a")
    path.write_bytes(content)
    found = inspector.file(path)
    assert found.bytes == len(content)
    assert found.kind_by_extension == extension
    assert found.kind_by_content is not None
    assert not found.has("too_heavy", "no_access", "device")
    assert found.has("content_differs") is (found.content_agrees is False)
    assert replace(found) == found
    return found


@SHARED
@given(extension=EXTENSIONS, start=st.sampled_from(samples.STARTS), rest=st.binary(max_size=2000))
def test_random_bytes_always_have_an_answer(inspector, tmp_path, extension, start, rest):
    answered(inspector, tmp_path, extension, start + rest)


@SHARED
@given(
    extension=st.sampled_from(list(samples.GOOD)),
    edits=st.lists(st.tuples(st.floats(0, 0.9999), st.integers(0, 255)), min_size=1, max_size=20),
    kept=st.floats(0.05, 1),
)
def test_damaged_documents_always_have_an_answer(inspector, tmp_path, extension, edits, kept):
    content = bytearray(samples.GOOD[extension]())
    for place, value in edits:
        content[int(place * len(content))] = value
    answered(inspector, tmp_path, extension, bytes(content[: max(1, int(kept * len(content)))]))
