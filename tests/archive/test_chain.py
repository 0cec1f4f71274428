"""An entry is one line, and no other line is it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.archive.chain import BEFORE_THE_FIRST, DamagedLineError, begins, entry_of, line_of, new_entry
from engine.archive.sealing import SealedBody, seal_of

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES, st.integers(0, 10**9))
def test_a_line_read_back_is_the_entry(content, sequence):
    entry = new_entry(sequence, "check", BEFORE_THE_FIRST, content)
    line = line_of(entry)
    assert entry_of(line) == entry
    assert line.count(b"\n") == 1
    assert line.isascii()


@given(st.data())
def test_no_byte_of_a_line_can_be_another(data):
    line = line_of(new_entry(3, "check", "a" * 64, {"case": "uno", "facts": {"day": "2026-05-04", "n": 3}}))
    place = data.draw(st.integers(0, len(line) - 1))
    other = data.draw(st.integers(0, 255).filter(lambda byte: byte != line[place]))
    with pytest.raises(DamagedLineError):
        entry_of(line[:place] + bytes([other]) + line[place + 1 :])


@pytest.mark.parametrize(
    "line", [b"", b"\n", b"[]\n", b"null\n", b"{}\n", b"[" * 100_000 + b"\n", b'{"sequence":0}\n', b"\xff\n"]
)
def test_anything_else_is_no_entry(line):
    with pytest.raises(DamagedLineError, match="non è una voce"):
        entry_of(line)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b'"sequence":1,', b'"sequence":"1",'), (b'"kind":"check"', b'"kind":null'), (b'"body":{', b'"body":[{'),
        (b'"salt":"', b'"salt":1,"x":"'), (b'"content"', b'"contents"'), (b'"salt"', b'"sale"'),
    ],
)  # fmt: skip
def test_what_has_another_shape_is_no_entry(was, now):
    line = line_of(new_entry(1, "check", BEFORE_THE_FIRST, {"case": "uno"}))
    assert was in line
    with pytest.raises(DamagedLineError, match="non è una voce"):
        entry_of(line.replace(was, now).replace(b"}}}\n", b"}}]}\n" if b"[{" in now else b"}}}\n"))


def test_the_same_content_has_another_seal_each_time_and_the_seal_needs_the_salt():
    one, two = (new_entry(1, "check", BEFORE_THE_FIRST, {"tax_code": "X"}) for _ in range(2))
    assert one.seal != two.seal
    assert one.body is not None
    assert seal_of(SealedBody(one.body.salt, {"tax_code": "X"})) == one.seal
    assert seal_of(SealedBody("00" * 32, {"tax_code": "X"})) != one.seal


def test_every_beginning_of_a_line_may_be_a_writing_cut_off():
    line = line_of(new_entry(3, "check", "a" * 64, {"case": "uno"}))
    assert all(begins(line[:cut], 3, "a" * 64) for cut in range(1, len(line)))
    assert begins(line[:40] + b"\0" * 500, 3, "a" * 64)


def test_nothing_else_is_a_writing_cut_off():
    line = line_of(new_entry(3, "check", "a" * 64, {"case": "uno"}))
    assert not begins(line[:-1], 4, "a" * 64)
    assert not begins(line[:-1], 3, "b" * 64)
    assert not begins(line[:-1] + b"x", 3, "a" * 64)
    assert not begins(line[:-1] + b"\0", 3, "a" * 64)
    assert not begins(line[:-1] + b"\x80", 3, "a" * 64)
    assert not begins(line[:-1] + b" ", 3, "a" * 64)
    assert not begins(b"altro", 3, "a" * 64)
    assert not begins(line[:-1].replace(b"uno", b"due"), 3, "a" * 64)


def test_a_salt_written_in_another_way_is_another_salt():
    body = SealedBody("0a" * 32, {"case": "uno"})
    for salt in (body.salt.upper(), f" {body.salt}", body.salt[:-1], f"{body.salt}\0", f"{body.salt[:-1]}è"):
        assert seal_of(SealedBody(salt, body.content)) != seal_of(body)
