"""Whatever the bytes and the name, there is an answer, and it is one of those foreseen."""

import os
from dataclasses import replace
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.attachments import Code
from engine.attachments.inside import loop
from engine.attachments.inspection_facts import Limits
from engine.attachments.remarks import remark
from tests.attachments import samples

EXTENSIONS = st.sampled_from([*samples.GOOD, "mwa", "jpeg", "exe", "url", ""])
STARTS = st.sampled_from(
    [b"", b"%PDF-1.7\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM", b"MZ", b"ID3",
     b"RIFF\x24\x00\x00\x00WAVE", b"<html>", b"\xff\xfe", b"\xff\xfb\x90\x00"]
)  # fmt: skip
CODES = frozenset(get_args(Code))
SHARED = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


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
@given(extension=EXTENSIONS, start=STARTS, rest=st.binary(max_size=2000))
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


@given(start=STARTS, rest=st.binary(max_size=500))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_inside_the_helper_nothing_is_raised_and_every_code_has_its_words(tmp_path, start, rest):
    path = tmp_path / "a"
    path.write_bytes(start + rest)
    report = loop._looked(os.fsencode(path), Limits())
    assert CODES.issuperset(report.codes)


def test_every_code_has_its_words():
    for code in CODES:
        text = remark(code, count=3, limit=2, extension="pdf", kind="exe").text
        assert text
        assert "{" not in text
        assert text[0].islower()
